import distance from 'natural/lib/natural/distance/index.js';
import type { Candidate } from './context.js';

/**
 * Names that scans or typing have garbled (`Ortschafstrat`, `Vewaltungsausschuss`), matched by Jaro-Winkler similarity (Winkler 1990; `natural`)
 * to a name that surely is one: a usual name, or one that the same paper writes more often.
 */

/** Similarity from which two names are the same. Of pairs of true names, `Ortsrat Barnten` and `Ortsrat Adensen` have .86, `Hochbauamt` and `Hauptamt` .88. */
const SAME = 0.955;
/** Shorter words are too near to each other. */
const SHORTEST = 8;
/** Most names of a paper that are compared with each other. */
const MOST_NAMES = 60;

const USUAL = [
  'Bezirksamt',
  'Bezirksverordnetenversammlung',
  'Gemeinderat',
  'Ortschaftsrat',
  'Rechnungsprüfungsamt',
  'Stadtplanungsamt',
  'Jugendhilfeausschuss',
  'Verwaltungsausschuss',
  'Gutachterausschuss',
  'Planungsausschuss',
  'Hauptausschuss',
];

/** The one of `names` that `word` is a garbled form of; null if none is near enough. */
function ungarbled(word: string, names: Iterable<string>): string | null {
  if (word.length < SHORTEST) return null;
  let best: string | null = null;
  let nearest = SAME;
  for (const name of names) {
    if (name === word || Math.abs(name.length - word.length) > 2 || name[0] !== word[0]) continue;
    const similarity = distance.JaroWinklerDistance(word, name);
    if (similarity <= nearest) continue;
    nearest = similarity;
    best = name;
  }
  return best;
}

/** The usual name that a garbled word stands for; null if none. */
export function usualName(word: string): string | null {
  return ungarbled(word, USUAL);
}

/** What of a candidate may be garbled: a local council's place, a compound's one word; null for names that differ by little (`Dezernat 1`). */
function comparable({ place, rule, value }: Candidate): string | null {
  if (place !== undefined) return place;
  return /^(?:committee|office)-compound$/.test(rule) ? value : null;
}

/** Replaces rare garbled names by the name that the paper has more often, or by a usual one. */
export function mendGarbled(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const name = comparable(candidate);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0 || counts.size > MOST_NAMES) return [...candidates];
  const mended = new Map<string, string>();
  for (const [name, count] of counts) {
    const oftener = [...counts].filter(([, other]) => other > count).map(([other]) => other);
    const meant = ungarbled(name, oftener) ?? usualName(name);
    if (meant !== null) mended.set(name, meant);
  }
  if (mended.size === 0) return [...candidates];
  return candidates.map((candidate) => {
    const name = comparable(candidate);
    const meant = name === null ? undefined : mended.get(name);
    if (name === null || meant === undefined) return candidate;
    const value = `${candidate.value.slice(0, candidate.value.length - name.length)}${meant}`;
    return candidate.place === undefined ? { ...candidate, value } : { ...candidate, value, place: meant };
  });
}
