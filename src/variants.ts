import { largestParts, wordOfPart } from './german/compound.js';
import { stemKey } from './german/stem.js';
import type { Vocabulary } from './vocabulary.js';

export const VIAS = ['exact', 'stem', 'umlaut', 'verb', 'gender', 'spelling', 'compound', 'fuzzy'] as const;
/** How a word of the index came into the group of a query word. */
export type Via = (typeof VIAS)[number];

/** A word of the index that stands for a word of the query. */
export interface Variant {
  /** Folded, and in the vocabulary. */
  readonly word: string;
  /** Above 0, at most 1: how near it is to what was typed. */
  readonly weight: number;
  readonly via: Via;
}

export interface ExpandOptions {
  /** Ways to go, for measuring what each is worth; all if absent. `exact` is always gone. */
  readonly vias?: ReadonlySet<Via>;
}

/**
 * The words of the index that stand for `term` (folded), heaviest first, then by word. Empty if there is none.
 * The same vocabulary gives the same variants, whatever was asked before.
 */
export function expand(term: string, vocabulary: Vocabulary, options: ExpandOptions = {}): Variant[] {
  const variants: Variant[] = [];
  if (vocabulary.has(term)) variants.push({ word: term, weight: 1, via: 'exact' });
  if (options.vias?.has('stem') ?? true) {
    for (const word of vocabulary.withStem(stemKey(term))) {
      if (word !== term) variants.push({ word, weight: 0.9, via: 'stem' });
    }
  }
  return variants;
}

/**
 * The words that a compound is made of, in its order, as words of their own (`spielplatzsanierung` → `spielplatz`, `sanierung`): papers
 * that have them near each other mean the same. Empty if `term` is no compound.
 */
export function partsOf(term: string, vocabulary: Vocabulary): string[] {
  const parts = largestParts(term, vocabulary);
  if (parts.length < 2) return [];
  return parts.map((part, i) => (i < parts.length - 1 ? wordOfPart(part, vocabulary) : part));
}
