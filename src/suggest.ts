import { findMatches } from './matches.js';
import type { Plan } from './plan.js';
import type { Query } from './query.js';
import type { Store } from './store.js';

/** The query with each word that the index does not have put right, as the papers write it; null if there is none, or nothing like it. */
export function suggest(store: Store, { words }: Plan, { text }: Query): string | null {
  let mended = text;
  // From the end, so that offsets of the words before stay right.
  const backwards = [...words].sort((a, b) => b.node.start - a.node.start);
  for (const { node, variants } of backwards) {
    if (node.mode !== 'forms' || store.documentFrequency(node.word) > 0 || variants.some(({ via }) => via !== 'fuzzy'))
      continue;
    const [best] = variants;
    if (!best) continue;
    mended = mended.slice(0, node.start) + asWritten(store, best.word) + mended.slice(node.end);
  }
  return mended === text ? null : mended;
}

/** A word of the index as the first paper that has it in its text writes it. */
function asWritten(store: Store, word: string): string {
  for (const number of store.postings([word]).documents.subarray(0, 5)) {
    const text = store.text(number);
    const [match] = findMatches(text, new Map([[word, { group: 0, weight: 1 }]]), []);
    if (match) return text.slice(match.start, match.end);
  }
  return word;
}
