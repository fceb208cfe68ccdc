import type { Group } from '../src/engine.js';

// MiniSearch's defaults for `weights` and its fall with the distance.
const PREFIX_WEIGHT = 0.375;
const FUZZY_WEIGHT = 0.45;

/** A group for one word as it stands in the index. */
export function exactGroup(word: string): Group {
  return { label: word, words: [{ weight: 1, members: [{ word, weight: 1 }] }] };
}

/** MiniSearch's prefix search: `words` are those of the index that begin with `prefix`; longer ones weigh less. */
export function prefixGroup(prefix: string, words: readonly string[]): Group {
  const weight = (word: string): number => {
    const distance = word.length - prefix.length;
    return distance === 0 ? 1 : (PREFIX_WEIGHT * word.length) / (word.length + 0.3 * distance);
  };
  return { label: prefix, words: words.map((word) => ({ weight: weight(word), members: [{ word, weight: 1 }] })) };
}

/** MiniSearch's fuzzy search: words of the index with their number of edits from `word`. */
export function fuzzyGroup(word: string, similar: readonly { readonly word: string; readonly edits: number }[]): Group {
  const weight = (length: number, edits: number): number =>
    edits === 0 ? 1 : (FUZZY_WEIGHT * length) / (length + edits);
  return {
    label: word,
    words: similar.map((found) => ({
      weight: weight(found.word.length, found.edits),
      members: [{ word: found.word, weight: 1 }],
    })),
  };
}
