import type { Candidate } from './context.js';

/**
 * Writes out the parts of the municipality that are shortened (`OV Grö`) by the one name of the same paper that begins so (`Ortschaftsrat
 * Grötzingen`), and leaves out what stays too short to be a place.
 */
export function resolvePlaces(candidates: readonly Candidate[]): Candidate[] {
  const numbered = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { place, placeNumber, value } = candidate;
    if (placeNumber !== undefined) numbered.set(`${value.slice(0, -place!.length)}${placeNumber}`, candidate);
  }
  const places = new Set(candidates.flatMap(({ place, rule }) => (place && rule !== SHORTENED ? [place] : [])));
  return candidates.flatMap((candidate) => {
    const { place, rule } = candidate;
    // `Stadtbezirksrat 120` in a paper of the `Stadtbezirksrat im Stadtbezirk 120 Östliches Ringgebiet`
    const known = place !== undefined && /^\d+$/.test(place) ? numbered.get(candidate.value) : undefined;
    if (known) return [{ ...candidate, value: known.value, place: known.place! }];
    const { value } = candidate;
    if (place === undefined || rule !== SHORTENED || places.has(place)) return [candidate];
    const long = [...places].filter((name) => name.startsWith(place));
    if (long.length === 1)
      return [{ ...candidate, value: `${value.slice(0, -place.length)}${long[0]}`, place: long[0]! }];
    return place.length > 3 ? [candidate] : [];
  });
}

/** The rule of `OV Grö` and the like: only beside an abbreviated head are places shortened too. */
const SHORTENED = 'abbreviation-local';
