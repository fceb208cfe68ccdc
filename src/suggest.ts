import { surfaceOf } from './matches.js';
import type { Plan, PlannedVariant } from './plan.js';
import type { Query } from './query.js';
import type { Store } from './store.js';

/** A word that the index has is put right too if the other is in so many times as many papers. */
const FAR_MORE_FREQUENT = 20;

/**
 * The query with each word that the index does not have, or hardly has, put right, as the papers write it; null if there is none, or
 * nothing like it.
 */
export function suggest(store: Store, { words }: Plan, { text }: Query): string | null {
  let mended = text;
  // Of a word and its parts, the word comes first. From the end, so that offsets of the words before stay right.
  const whole = words.filter(({ node }, i) => words.findIndex((other) => other.node.start === node.start) === i);
  const backwards = whole.sort((a, b) => b.node.start - a.node.start);
  for (const { node, variants } of backwards) {
    if (node.mode !== 'forms') continue;
    const best = likeliest(store, variants);
    if (best === null) continue;
    mended = mended.slice(0, node.start) + asWritten(store, best) + mended.slice(node.end);
  }
  return mended === text ? null : mended;
}

/** The word that was most likely meant, if a misspelling is likely. */
function likeliest(store: Store, variants: readonly PlannedVariant[]): string | null {
  const heaviest = variants.find(({ via }) => via === 'fuzzy');
  if (!heaviest) return null;
  const [best] = variants
    .filter(({ via, weight }) => via === 'fuzzy' && weight === heaviest.weight)
    .map(({ word }) => ({ word, frequency: store.documentFrequency(word) }))
    .sort((a, b) => b.frequency - a.frequency);
  const others = variants.filter(({ via }) => via !== 'fuzzy').map(({ word }) => store.documentFrequency(word));
  return best!.frequency >= FAR_MORE_FREQUENT * Math.max(0, ...others) ? best!.word : null;
}

const LOOKED_AT = 5;

/** A word of the index as the first paper by path that has it in its text writes it, whatever the order of ingest. */
function asWritten(store: Store, word: string): string {
  for (const number of store.inPathOrder(store.postings([word]).documents).subarray(0, LOOKED_AT)) {
    const surface = surfaceOf(store, number, word);
    if (surface !== null) return surface;
  }
  return word;
}
