import MiniSearch, { type Query } from 'minisearch';
import { contendersOf } from './engine/contenders.js';
import { constant, countLabels, nthLargest, subtract } from './engine/scored.js';
import { BOOSTS, type GroupPostings, postingOf, Selection, type VirtualPostings, wordsIn } from './engine/select.js';
import { FIELDS, type Field } from './index-words.js';
import type { Store } from './store.js';

/** A word of the index with its weight in a virtual word. */
export interface Member {
  /** Folded, as the index has it. */
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

/** A word as written, and no other. */
export function exactGroup(word: string, label = word): Group {
  return { label, words: [{ weight: 1, members: [{ word, weight: 1 }] }] };
}

/** What a paper has to do with a reference: it is its own, or it answers, amends or replaces the paper, or it names it. */
export type ReferenceTie = 'own' | 'linked' | 'named';

/** A query as a tree. */
export type EngineNode =
  | { readonly type: 'group'; readonly group: Group }
  /**
   * The groups' members one after the other in the text; scores like `and` of the groups. With `within` in any order, the first and
   * the last of them at most so many words apart (`Stellplätze für Pkw`: 2).
   */
  | { readonly type: 'phrase'; readonly groups: readonly Group[]; readonly within?: number }
  /** Just these papers (ascending numbers), each with this score: what is not found by words, a paper by its reference for instance. */
  | { readonly type: 'documents'; readonly documents: Int32Array; readonly score: number; readonly tie?: ReferenceTie }
  | { readonly type: 'and' | 'or'; readonly nodes: readonly EngineNode[] }
  /** Papers of `node` without those of `except`. */
  | { readonly type: 'not'; readonly node: EngineNode; readonly except: EngineNode }
  /** Every paper, with score 1. */
  | { readonly type: 'all' };

export interface EngineOptions {
  /** Ascending numbers of the papers that may be found; all if absent. Document frequencies are those of the whole index. */
  readonly allowed?: Int32Array;
  /** How many of the best to score and return, default 10; Infinity: all. */
  readonly limit?: number;
  /** What queries before this one have read of the same state of the index. */
  readonly selection?: Selection;
}

export interface EngineHit {
  readonly number: number;
  /** MiniSearch's score. */
  readonly score: number;
  /** By label of the group: members that stand in the paper, in the order of the group. */
  readonly matched: ReadonlyMap<string, readonly MatchedMember[]>;
}

interface MatchedMember extends Member {
  readonly fields: readonly Field[];
}

export interface EngineResult {
  /** Number of papers found. */
  readonly total: number;
  /** The best ones: score descending, then path. */
  readonly hits: readonly EngineHit[];
  /** Numbers of all papers found, ascending. */
  readonly documents: Int32Array;
  /** Phase 1's score of each of `documents`, equal to MiniSearch's but for rounding. For the best it need not be known. */
  readonly scores: () => Float64Array;
}

/**
 * Runs a query against the index; call it inside `store.snapshot` together with what reads the hits. The first phase selects,
 * filters and ranks on typed arrays; the second has MiniSearch score the best.
 */
export function runQuery(store: Store, query: EngineNode, options: EngineOptions = {}): EngineResult {
  return store.snapshot(() => {
    const { limit = 10, allowed, selection = new Selection(store) } = options;
    const contenders = allowed ? null : contendersOf(selection, query, limit);
    const scored = scoredBy(selection, query, contenders?.among ?? allowed ?? null);
    const best = bestOf(store, scored.documents, scored.scores, limit);
    const hits = scoreWithMiniSearch(selection, query, best);
    const { documents } = contenders ?? scored;
    const scores = () => (contenders ? scoredBy(selection, query, null) : scored).scores;
    return { total: documents.length, hits, documents, scores };
  });
}

/** The papers that the first phase finds, all or within some, with their scores. */
function scoredBy(
  selection: Selection,
  query: EngineNode,
  within: Int32Array | null,
): { readonly documents: Int32Array; readonly scores: Float64Array } {
  const selected = selection.select(query, within);
  // MiniSearch multiplies the sum by the number of the query's words that matched.
  const scores = countLabels(selected);
  for (let i = 0; i < scores.length; i++) scores[i] = selected.scores[i]! * Math.max(1, scores[i]!);
  return { documents: selected.documents, scores };
}

/** The `count` best papers (score descending, then path), in ascending order. */
function bestOf(store: Store, documents: Int32Array, scores: Float64Array, count: number): Int32Array {
  if (documents.length <= count) return documents;
  if (count === 0) return new Int32Array(0);
  const bound = nthLargest(scores, count);
  // Rounding may part what is equal for MiniSearch.
  const margin = Math.abs(bound) * 1e-12;
  const sure: number[] = [];
  const tied: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    if (scores[i]! < bound - margin) continue;
    if (scores[i]! > bound + margin) sure.push(documents[i]!);
    else tied.push(documents[i]!);
  }
  const left = count - sure.length;
  const best = new Int32Array(count);
  best.set(sure);
  best.set(tied.length === left ? tied : store.inPathOrder(tied).subarray(0, left), sure.length);
  return best.sort();
}

/** MiniSearch over the postings of one query's words in the papers to be shown, with the counts of the whole index. */
class HydratedMiniSearch extends MiniSearch<{ readonly id: number }> {
  readonly #documents: Int32Array;

  constructor({ count, fieldLengths }: Selection, documents: Int32Array) {
    super({ fields: [...FIELDS], tokenize: (text) => text.split(' '), processTerm: (term) => term, autoVacuum: false });
    this.#documents = documents;
    const { lengths, averages } = fieldLengths;
    this._documentCount = count;
    this._avgFieldLength = FIELDS.map((field) => averages[field]);
    for (const number of documents) {
      this._documentIds.set(number, number);
      this._fieldLength.set(
        number,
        FIELDS.map((field) => lengths[field][number]!),
      );
    }
  }

  /** Takes in the postings of the i-th word in the papers to be shown; false if there are none. */
  hydrate(term: string, postings: VirtualPostings, i: number): boolean {
    const byField = new Map<number, Map<number, number>>();
    for (const number of this.#documents) {
      const at = postingOf(postings, i, number);
      if (at < 0) continue;
      for (let fieldId = 0; fieldId < FIELDS.length; fieldId++) {
        const field = FIELDS[fieldId]!;
        const frequency = postings.frequencies[field]?.[at] ?? 0;
        if (frequency === 0) continue;
        let own = byField.get(fieldId);
        if (!own) {
          own = new Map();
          byField.set(fieldId, own);
        }
        own.set(number, frequency);
      }
    }
    if (byField.size === 0) return false;
    for (const [fieldId, own] of byField) {
      // MiniSearch takes the document frequency from the size of the map.
      Object.defineProperty(own, 'size', { value: postings.counts[FIELDS[fieldId]!]![i]! });
    }
    this._index.set(term, byField);
    return true;
  }
}

/** What a term of the hydrated index stands for: the `word`-th virtual word of the group. */
interface Term {
  readonly group: Group;
  readonly word: number;
}

/** The second phase: MiniSearch's scores and matches of `documents`, best first, then by path. */
function scoreWithMiniSearch(selection: Selection, query: EngineNode, documents: Int32Array): EngineHit[] {
  if (documents.length === 0) return [];
  const search = new HydratedMiniSearch(selection, documents);
  const marks = selection.marksOf(documents);
  // Terms are named by number: one member may stand in several virtual words.
  const terms = new Map<string, Term>();
  const postings = new Map<Group, GroupPostings>();
  const leaf = (group: Group): Query => {
    const own = selection.postingsWithin(group, documents);
    postings.set(group, own);
    const { virtual } = own;
    const words: string[] = [];
    const weights: number[] = [];
    for (const word of wordsIn(virtual, marks)) {
      const term = String(terms.size);
      search.hydrate(term, virtual, word);
      terms.set(term, { group, word });
      words.push(term);
      weights.push(group.words[word]!.weight);
    }
    if (words.length === 0) return { queries: [] };
    return {
      combineWith: 'OR',
      ...(group.fields ? { fields: [...group.fields] } : {}),
      boostTerm: (_term, i) => weights[i]!,
      queries: [words.join(' ')],
    };
  };
  let exceptions = 0;
  // What MiniSearch cannot see, as the order of words, is settled by the first phase: papers that `node` does not find are taken off.
  const only = (node: EngineNode, all: Query): Query => {
    const inside = selection.select(node, documents).documents;
    const outside = subtract(constant(documents, 0), inside).documents;
    if (outside.length === 0) return all;
    const term = `not${exceptions++}`;
    const text = new Int32Array(outside.length).fill(1);
    search.hydrate(
      term,
      {
        starts: Int32Array.of(0, outside.length),
        documents: outside,
        frequencies: { title: null, reference: null, text },
        counts: { title: null, reference: null, text: Int32Array.of(outside.length) },
      },
      0,
    );
    return { combineWith: 'AND_NOT', queries: [all, { queries: [term] }] };
  };
  const translate = (node: EngineNode): Query => {
    switch (node.type) {
      case 'group':
        return leaf(node.group);
      case 'phrase':
        return only(node, { combineWith: 'AND', queries: node.groups.map(leaf) });
      case 'not':
        return only(node, translate(node.node));
      case 'documents':
        return only(node, { queries: [MiniSearch.wildcard], boostDocument: () => node.score });
      case 'all':
        return MiniSearch.wildcard;
      default:
        return { combineWith: node.type, queries: node.nodes.map(translate) };
    }
  };
  const results = search.search(translate(query), { boost: { ...BOOSTS } });
  const members = new Map(
    Array.from(terms, ([term, { group, word }]) => [term, membersByPaper(postings.get(group)!, group, word, marks)]),
  );
  const hits = results.map(({ id, score, queryTerms }): EngineHit => {
    const number = id as number;
    const matched = new Map<string, readonly MatchedMember[]>();
    for (const term of queryTerms) {
      const { label } = terms.get(term)!.group;
      const own = members.get(term)!.get(number);
      if (own) matched.set(label, [...(matched.get(label) ?? []), ...own]);
    }
    const labels = new Set(queryTerms.map((term) => terms.get(term)!.group.label));
    // MiniSearch counts each virtual word as a word of the query; a group is one.
    const factor = Math.max(1, labels.size) / Math.max(1, queryTerms.length);
    return { number, score: score * factor, matched };
  });
  const pathRanks = pathRanksOf(selection.store, hits);
  return hits.sort((a, b) => b.score - a.score || pathRanks.get(a.number)! - pathRanks.get(b.number)!);
}

/** The places in the order of paths of the papers that have their score in common with others. */
function pathRanksOf(store: Store, hits: readonly EngineHit[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { score } of hits) counts.set(score, (counts.get(score) ?? 0) + 1);
  const tied = hits.filter(({ score }) => counts.get(score)! > 1).map(({ number }) => number);
  return new Map(tied.length > 0 ? Array.from(store.inPathOrder(tied), (number, rank) => [number, rank]) : []);
}

/** The members of a virtual word that stand in each of the marked papers, in their order. */
function membersByPaper(
  { members, firstMembers }: GroupPostings,
  group: Group,
  word: number,
  marks: Uint8Array,
): ReadonlyMap<number, readonly MatchedMember[]> {
  const { starts, documents, frequencies } = members;
  const byPaper = new Map<number, MatchedMember[]>();
  for (const [i, member] of group.words[word]!.members.entries()) {
    const end = starts[firstMembers[word]! + i + 1]!;
    for (let at = starts[firstMembers[word]! + i]!; at < end; at++) {
      const number = documents[at]!;
      if (marks[number] === 0) continue;
      const fields = (group.fields ?? FIELDS).filter((field) => (frequencies[field]?.[at] ?? 0) > 0);
      if (fields.length === 0) continue;
      const list = byPaper.get(number);
      if (list) list.push({ ...member, fields });
      else byPaper.set(number, [{ ...member, fields }]);
    }
  }
  return byPaper;
}
