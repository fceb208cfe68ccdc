import distance from 'natural/lib/natural/distance/index.js';

/** The name that was most likely meant by `typed`, or null if none is near: at most one in `every` letters of it differs, and one always may. */
export function nearest(typed: string, names: readonly string[], every = 3): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / every)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - typed.length) >= least) continue;
    const edits = distance.DamerauLevenshteinDistance(typed.toLowerCase(), name.toLowerCase(), { restricted: true });
    if (edits < least) {
      best = name;
      least = edits;
    }
  }
  return best;
}
