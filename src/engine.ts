import type { Field } from './index-words.js';
import type { Store } from './store.js';

/** A word of the index with its weight in a virtual word. */
export interface Member {
  readonly word: string;
  /** Factor of its frequency, above 0; 1 for the word as typed. */
  readonly weight: number;
}

/**
 * Words that score as one: frequency is the weighted sum, document frequency the size of the union, so that a rare inflection
 * does not put its papers on top.
 */
export interface VirtualWord {
  /** Factor of its score. */
  readonly weight: number;
  readonly members: readonly Member[];
}

/** What stands for one word of the query. Its score is the sum of its virtual words' scores. */
export interface Group {
  /** The word as typed; groups with the same label count once among the matched words of a paper. */
  readonly label: string;
  readonly words: readonly VirtualWord[];
  /** Only these fields count; all if absent. */
  readonly fields?: readonly Field[];
}

/** A query as a tree. */
export type EngineNode =
  | { readonly type: 'group'; readonly group: Group }
  /**
   * The groups' members one after the other in the text; scores like `and` of the groups. With `within` in any order, the first and
   * the last of them at most so many words apart (`Stellplätze für Pkw`: 2).
   */
  | { readonly type: 'phrase'; readonly groups: readonly Group[]; readonly within?: number }
  /** Just these papers (ascending numbers), each with this score: what is not found by words, a paper by its reference for instance. */
  | { readonly type: 'documents'; readonly documents: Int32Array; readonly score: number }
  | { readonly type: 'and' | 'or'; readonly nodes: readonly EngineNode[] }
  /** Papers of `node` without those of `except`. */
  | { readonly type: 'not'; readonly node: EngineNode; readonly except: EngineNode };

export interface EngineOptions {
  /** Ascending numbers of the papers that may be found; all if absent. */
  readonly allowed?: Int32Array;
  /** How many of the best to score and return, default 10; Infinity: all. */
  readonly limit?: number;
  /** How many of the best to leave out first, default 0. */
  readonly offset?: number;
}

/** How much a field's score counts. */
export const BOOSTS: Readonly<Record<Field, number>> = { title: 3, reference: 2, text: 1 };

export interface EngineHit {
  readonly number: number;
  /** MiniSearch's score. */
  readonly score: number;
  /** By label of the group: members that stand in the paper, heaviest first, each with the fields. */
  readonly matched: ReadonlyMap<string, readonly MatchedMember[]>;
}

export interface MatchedMember extends Member {
  readonly fields: readonly Field[];
}

export interface EngineResult {
  /** Number of papers found. */
  readonly total: number;
  /** The best ones: score descending, then path. */
  readonly hits: readonly EngineHit[];
  /** Numbers of all papers found, ascending. */
  readonly documents: Int32Array;
  /** Phase 1's score of each of `documents`. */
  readonly scores: Float64Array;
}

/** Runs a query against the index. Call it inside `store.snapshot`. */
export function runQuery(_store: Store, _query: EngineNode, _options: EngineOptions = {}): EngineResult {
  return { total: 0, hits: [], documents: new Int32Array(0), scores: new Float64Array(0) };
}
