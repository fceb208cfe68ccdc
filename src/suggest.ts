import { surfaceOf } from './matches.js';
import type { Plan, PlannedVariant } from './plan.js';
import type { PhraseNode, Query, QueryNode, WordNode } from './query.js';
import type { Store } from './store.js';
import { tokenise } from './tokenise.js';
import type { Span } from './types.js';
import { expand } from './variants.js';
import type { Vocabulary } from './vocabulary.js';

/** A word that the index has is put right too if the other is in so many times as many papers. */
const FAR_MORE_FREQUENT = 20;

/** A word of the query and what is put in its place. */
interface Mend extends Span {
  readonly word: string;
}

/**
 * The query with each word that the index does not have, or hardly has, put right, as the papers write it; null if there is none, or
 * nothing like it. `vocabulary` opens the words of the index.
 */
export function suggest(
  store: Store,
  { words }: Plan,
  { root, text }: Query,
  vocabulary: () => Vocabulary,
): string | null {
  const mends: Mend[] = [];
  // Of a word and its parts, the word comes first.
  const whole = words.filter(({ node }, i) => words.findIndex((other) => other.node.start === node.start) === i);
  for (const { node, variants } of whole) {
    if (node.mode !== 'forms') continue;
    const best = likeliest(store, variants);
    if (best !== null) mends.push({ start: node.start, end: node.end, word: best });
  }
  const isThere = (word: string) => store.documentFrequency(word) > 0;
  for (const node of root === null ? [] : asTyped(root)) {
    const [word] = node.type === 'word' ? [node.word] : node.words;
    const own = words.find((planned) => planned.node === node)?.variants.map((variant) => variant.word) ?? [word!];
    const best = own.some(isThere) ? null : likeliest(store, expand(word!, vocabulary()).variants);
    const token = tokenise(node.text).find((one) => one.word === word)!;
    if (best !== null) mends.push({ start: node.start + token.start, end: node.start + token.end, word: best });
  }
  // From the end, so that offsets of the words before stay right.
  mends.sort((a, b) => b.start - a.start);
  let mended = text;
  for (const { start, end, word } of mends)
    mended = mended.slice(0, start) + asWritten(store, word) + mended.slice(end);
  return mended === text ? null : mended;
}

/** Words wanted as they stand, for which no other is looked for: beginnings (`Wort*`) and phrases of one word. Not those after a minus. */
function asTyped(node: QueryNode): (WordNode | PhraseNode)[] {
  switch (node.type) {
    case 'and':
    case 'or':
      return node.children.flatMap(asTyped);
    case 'word':
      return node.mode === 'prefix' ? [node] : [];
    case 'phrase':
      return node.words.length === 1 ? [node] : [];
    default:
      return [];
  }
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
