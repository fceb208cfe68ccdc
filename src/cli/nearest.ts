import distance from 'natural/lib/natural/distance/index.js';

/** The name that was most likely meant by `typed`, or null if none is near: at most a third of its letters differ. */
export function nearest(typed: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of names) {
    const edits = distance.DamerauLevenshteinDistance(typed.toLowerCase(), name.toLowerCase(), { restricted: true });
    if (edits < least) {
      best = name;
      least = edits;
    }
  }
  return best;
}
