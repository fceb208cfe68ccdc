import type { Candidate } from './context.js';

/**
 * Writes out the parts of the municipality that are shortened (`OV Grö`) by the one name of the same paper that begins so (`Ortschaftsrat
 * Grötzingen`), and leaves out what stays too short to be a place.
 */
export function resolvePlaces(candidates: readonly Candidate[]): Candidate[] {
  const places = new Set(candidates.flatMap(({ place, rule }) => (place && rule !== SHORTENED ? [place] : [])));
  return candidates.flatMap((candidate) => {
    const { place, rule, value } = candidate;
    if (place === undefined || rule !== SHORTENED || places.has(place)) return [candidate];
    const long = [...places].filter((name) => name.startsWith(place));
    if (long.length === 1)
      return [{ ...candidate, value: `${value.slice(0, -place.length)}${long[0]}`, place: long[0]! }];
    return place.length > 3 ? [candidate] : [];
  });
}

/** The rule of `OV Grö` and the like: only beside an abbreviated head are places shortened too. */
const SHORTENED = 'abbreviation-local';
