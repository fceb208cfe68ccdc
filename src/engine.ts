import MiniSearch, { type Query } from 'minisearch';
import { FIELDS, type Field } from './index-words.js';
import type { FieldLengths, Postings, Store } from './store.js';

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
  | { readonly type: 'not'; readonly node: EngineNode; readonly except: EngineNode }
  /** Every paper, with score 1. */
  | { readonly type: 'all' };

type Phrase = Extract<EngineNode, { readonly type: 'phrase' }>;

export interface EngineOptions {
  /** Ascending numbers of the papers that may be found; all if absent. Document frequencies are those of the whole index. */
  readonly allowed?: Int32Array;
  /** How many of the best to score and return, default 10; Infinity: all. */
  readonly limit?: number;
  /** How many of the best to leave out first, default 0. */
  readonly offset?: number;
  /** How much a field's score counts, default `BOOSTS`. */
  readonly boosts?: Readonly<Record<Field, number>>;
}

/** How much a field's score counts. */
export const BOOSTS: Readonly<Record<Field, number>> = { title: 3, reference: 2, text: 1 };

export interface EngineHit {
  readonly number: number;
  /** MiniSearch's score. */
  readonly score: number;
  /** By label of the group: members that stand in the paper, in the order of the group. */
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
  /** Phase 1's score of each of `documents`, equal to MiniSearch's but for rounding. */
  readonly scores: Float64Array;
}

/** A group for one word as it stands in the index. */
export function exactGroup(word: string): Group {
  return { label: word, words: [{ weight: 1, members: [{ word, weight: 1 }] }] };
}

// MiniSearch's defaults for `weights` and its fall with the distance.
const PREFIX_WEIGHT = 0.375;
const FUZZY_WEIGHT = 0.45;

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

/**
 * Runs a query against the index; call it inside `store.snapshot` together with what reads the hits. The first phase selects,
 * filters and ranks on typed arrays; the second has MiniSearch score the best.
 */
export function runQuery(store: Store, query: EngineNode, options: EngineOptions = {}): EngineResult {
  return store.snapshot(() => {
    const { limit = 10, offset = 0, boosts = BOOSTS, allowed } = options;
    const selection = new Selection(store, boosts);
    const { documents, scores: sums, labels } = selection.select(query, allowed ?? null);
    // MiniSearch multiplies the sum by the number of the query's words that matched.
    const scores = sums.map((sum, i) => sum * Math.max(1, countBits(labels, i)));
    const best = bestOf(store, documents, scores, offset + limit);
    const hits = scoreWithMiniSearch(selection, query, best).slice(offset);
    return { total: documents.length, hits, documents, scores };
  });
}

/** Papers found, ascending, each with the sum of its scores and a bit for each label that matched. */
interface Selected {
  readonly documents: Int32Array;
  readonly scores: Float64Array;
  /** Bit `n & 31` of `labels[n >> 5][i]`: label `n` matched in `documents[i]`. */
  readonly labels: readonly Int32Array[];
}

/** Frequencies of a virtual word; of several members they may be broken numbers. */
interface VirtualPostings {
  readonly documents: Int32Array;
  readonly frequencies: Readonly<Record<Field, Int32Array | Float64Array | null>>;
}

const NO_DOCUMENTS = new Int32Array(0);

/** The first phase: what one query needs of the index, and the selecting. */
class Selection {
  readonly store: Store;
  readonly boosts: Readonly<Record<Field, number>>;
  readonly count: number;
  readonly fieldLengths: FieldLengths;
  readonly #limit: number;
  readonly #labels = new Map<string, number>();
  readonly #postings = new Map<string, Postings | null>();
  readonly #virtual = new Map<VirtualWord, VirtualPostings>();

  constructor(store: Store, boosts: Readonly<Record<Field, number>>) {
    this.store = store;
    this.boosts = boosts;
    this.count = store.documentCount;
    this.#limit = store.documentLimit;
    this.fieldLengths = store.fieldLengths();
  }

  /** Papers that match `node` and are among `within` (ascending), if it is given. */
  select(node: EngineNode, within: Int32Array | null): Selected {
    switch (node.type) {
      case 'group':
        return this.#selectGroup(node.group, within);
      case 'phrase':
        return this.#selectPhrase(node, within);
      case 'documents':
        return constant(within ? intersection(node.documents, within) : node.documents, node.score);
      case 'and':
        return this.#selectAll(node.nodes, within);
      case 'or':
        return this.#merge(node.nodes.map((child) => this.select(child, within)));
      case 'not': {
        const selected = this.select(node.node, within);
        const except = this.select(node.except, selected.documents).documents;
        return keep(selected, (number) => indexOf(except, number) < 0);
      }
      case 'all':
        return constant(within ?? this.store.selectDocuments({}), 1);
    }
  }

  postings(word: string): Postings | null {
    let found = this.#postings.get(word);
    if (found === undefined) {
      found = this.store.postings(word);
      this.#postings.set(word, found);
    }
    return found;
  }

  /** The members' postings as those of one word. */
  virtualPostings(word: VirtualWord): VirtualPostings {
    const known = this.#virtual.get(word);
    if (known) return known;
    const members = word.members.flatMap((member) => {
      const postings = this.postings(member.word);
      return postings ? [{ ...postings, weight: member.weight }] : [];
    });
    const merged = members.length === 1 && members[0]!.weight === 1 ? members[0]! : this.#mergeMembers(members);
    this.#virtual.set(word, merged);
    return merged;
  }

  #mergeMembers(members: readonly (Postings & { readonly weight: number })[]): VirtualPostings {
    const marks = new Uint8Array(this.#limit);
    for (const { documents } of members) for (const number of documents) marks[number] = 1;
    const documents = marked(marks);
    const frequencies: Record<Field, Float64Array | null> = { title: null, reference: null, text: null };
    const sums = new Float64Array(this.#limit);
    for (const field of FIELDS) {
      if (members.every((member) => member.frequencies[field] === null)) continue;
      sums.fill(0);
      for (const member of members) {
        const own = member.frequencies[field];
        if (!own) continue;
        for (const [i, number] of member.documents.entries()) sums[number]! += member.weight * own[i]!;
      }
      frequencies[field] = Float64Array.from(documents, (number) => sums[number]!);
    }
    return { documents, frequencies };
  }

  #labelBit(label: string): number {
    let number = this.#labels.get(label);
    if (number === undefined) {
      number = this.#labels.size;
      this.#labels.set(label, number);
    }
    return number;
  }

  #selectGroup(group: Group, within: Int32Array | null): Selected {
    const fields = group.fields ?? FIELDS;
    const sums = new Float64Array(this.#limit);
    const marks = new Uint8Array(this.#limit);
    const wanted = within && marksOf(within, this.#limit);
    for (const word of group.words) {
      const { documents, frequencies } = this.virtualPostings(word);
      for (const field of fields) {
        const own = frequencies[field];
        if (!own) continue;
        let matching = 0;
        for (let i = 0; i < own.length; i++) if (own[i]! > 0) matching++;
        const lengths = this.fieldLengths.lengths[field];
        const average = this.fieldLengths.averages[field];
        const factor = word.weight * this.boosts[field];
        const idf = Math.log(1 + (this.count - matching + 0.5) / (matching + 0.5));
        for (let i = 0; i < documents.length; i++) {
          const number = documents[i]!;
          const frequency = own[i]!;
          if (frequency === 0 || (wanted && wanted[number] === 0)) continue;
          // BM25+ as MiniSearch 7 has it: k 1.2, b 0.7, d 0.5.
          const norm = 1.2 * (1 - 0.7 + (0.7 * lengths[number]!) / average);
          sums[number]! += factor * (idf * (0.5 + (frequency * (1.2 + 1)) / (frequency + norm)));
          marks[number] = 1;
        }
      }
    }
    const documents = marked(marks);
    const bit = this.#labelBit(group.label);
    const labels = Array.from({ length: (bit >> 5) + 1 }, () => new Int32Array(documents.length));
    labels[bit >> 5]!.fill(1 << (bit & 31));
    return { documents, scores: Float64Array.from(documents, (number) => sums[number]!), labels };
  }

  /** Number of papers that a node finds, or somewhat more. */
  #estimate(node: EngineNode): number {
    switch (node.type) {
      case 'group':
        return node.group.words.reduce((sum, word) => sum + this.virtualPostings(word).documents.length, 0);
      case 'phrase':
        return Math.min(...node.groups.map((group) => this.#estimate({ type: 'group', group })));
      case 'and':
        return Math.min(...node.nodes.map((child) => this.#estimate(child)));
      case 'or':
        return node.nodes.reduce((sum, child) => sum + this.#estimate(child), 0);
      case 'not':
        return this.#estimate(node.node);
      case 'documents':
        return node.documents.length;
      case 'all':
        return this.count;
    }
  }

  /** Rare ones first: only what is left of them is scored for the others. */
  #selectAll(nodes: readonly EngineNode[], within: Int32Array | null): Selected {
    const order = nodes
      .map((node) => ({ node, estimate: this.#estimate(node) }))
      .sort((a, b) => a.estimate - b.estimate);
    let selected: Selected | null = null;
    for (const { node } of order) {
      const next: Selected = this.select(node, selected?.documents ?? within);
      selected = selected
        ? this.#merge([keep(selected, (number) => indexOf(next.documents, number) >= 0), next])
        : next;
    }
    return selected ?? { documents: NO_DOCUMENTS, scores: new Float64Array(0), labels: [] };
  }

  /** The union; scores add up. */
  #merge(all: readonly Selected[]): Selected {
    return all.reduce(union, { documents: NO_DOCUMENTS, scores: new Float64Array(0), labels: [] });
  }

  #selectPhrase({ groups, within: span }: Phrase, within: Int32Array | null): Selected {
    const selected = this.#selectAll(
      groups.map((group) => ({ type: 'group', group })),
      within,
    );
    const { documents } = selected;
    const slots = groups.map((group) => {
      const words = new Set(group.words.flatMap(({ members }) => members.map(({ word }) => word)));
      return [...words].map((word) => this.store.positions(word, documents));
    });
    return keep(selected, (_number, i) => {
      const lists = slots.map((slot) => positionsAt(slot, i));
      return span === undefined ? inARow(lists) : shortestSpan(lists) <= span;
    });
  }
}

/** Whether positions that follow each other can be chosen, one of each list. */
function inARow(lists: readonly Int32Array[]): boolean {
  let ends: ArrayLike<number> | null = null;
  for (const list of lists) {
    ends = ends ? followers(ends, list) : list;
    if (ends.length === 0) return false;
  }
  return true;
}

/** The least distance of first and last of positions chosen one of each ascending list; Infinity if a list is empty. */
function shortestSpan(lists: readonly Int32Array[]): number {
  const at = lists.map(() => 0);
  let shortest = Number.POSITIVE_INFINITY;
  for (;;) {
    let first = 0;
    let last = Number.NEGATIVE_INFINITY;
    for (const [i, list] of lists.entries()) {
      const position = list[at[i]!];
      if (position === undefined) return shortest;
      if (position < lists[first]![at[first]!]!) first = i;
      last = Math.max(last, position);
    }
    shortest = Math.min(shortest, last - lists[first]![at[first]!]!);
    at[first]!++;
  }
}

function positionsAt(
  slot: readonly { readonly starts: Int32Array; readonly numbers: Int32Array }[],
  i: number,
): Int32Array {
  const lists = slot.map(({ starts, numbers }) => numbers.subarray(starts[i], starts[i + 1]));
  if (lists.length === 1) return lists[0]!;
  return Int32Array.from(lists.flatMap((list) => [...list])).sort();
}

/** Those of `here` that come right after one of `before`; both ascending. */
function followers(before: ArrayLike<number>, here: Int32Array): number[] {
  const found: number[] = [];
  let i = 0;
  for (const position of here) {
    while (i < before.length && before[i]! < position - 1) i++;
    if (before[i] === position - 1) found.push(position);
  }
  return found;
}

function constant(documents: Int32Array, score: number): Selected {
  return { documents, scores: new Float64Array(documents.length).fill(score), labels: [] };
}

function intersection(a: Int32Array, b: Int32Array): Int32Array {
  return a.filter((number) => indexOf(b, number) >= 0);
}

function marksOf(documents: Int32Array, limit: number): Uint8Array {
  const marks = new Uint8Array(limit);
  for (const number of documents) marks[number] = 1;
  return marks;
}

/** The ascending numbers that are marked. */
function marked(marks: Uint8Array): Int32Array {
  let count = 0;
  for (const mark of marks) count += mark;
  const numbers = new Int32Array(count);
  let next = 0;
  for (let number = 0; next < count; number++) if (marks[number] === 1) numbers[next++] = number;
  return numbers;
}

/** Index of `number` in ascending `numbers`, or -1. */
function indexOf(numbers: Int32Array, number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle]!;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function keep({ documents, scores, labels }: Selected, test: (number: number, i: number) => boolean): Selected {
  const kept = documents.map((_, i) => i).filter((i) => test(documents[i]!, i));
  return {
    documents: kept.map((i) => documents[i]!),
    scores: Float64Array.from(kept, (i) => scores[i]!),
    labels: labels.map((plane) => kept.map((i) => plane[i]!)),
  };
}

function union(a: Selected, b: Selected): Selected {
  const room = a.documents.length + b.documents.length;
  const planes = Math.max(a.labels.length, b.labels.length);
  const documents = new Int32Array(room);
  const scores = new Float64Array(room);
  const labels = Array.from({ length: planes }, () => new Int32Array(room));
  let count = 0;
  for (let i = 0, j = 0; i < a.documents.length || j < b.documents.length; count++) {
    const left = a.documents[i] ?? Number.POSITIVE_INFINITY;
    const right = b.documents[j] ?? Number.POSITIVE_INFINITY;
    documents[count] = Math.min(left, right);
    const inLeft = left <= right;
    const inRight = right <= left;
    scores[count] = (inLeft ? a.scores[i]! : 0) + (inRight ? b.scores[j]! : 0);
    for (let plane = 0; plane < planes; plane++) {
      labels[plane]![count] = (inLeft ? (a.labels[plane]?.[i] ?? 0) : 0) | (inRight ? (b.labels[plane]?.[j] ?? 0) : 0);
    }
    if (inLeft) i++;
    if (inRight) j++;
  }
  return {
    documents: documents.subarray(0, count),
    scores: scores.subarray(0, count),
    labels: labels.map((plane) => plane.subarray(0, count)),
  };
}

function countBits(planes: readonly Int32Array[], i: number): number {
  let count = 0;
  for (const plane of planes) for (let bits = plane[i]!; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** The `count` best papers: score descending, then path. */
function bestOf(store: Store, documents: Int32Array, scores: Float64Array, count: number): Int32Array {
  if (documents.length <= count) return documents;
  if (count === 0) return NO_DOCUMENTS;
  const bound = nthLargest(scores, count);
  // Rounding may part what is equal for MiniSearch.
  const margin = Math.abs(bound) * 1e-12;
  const sure = documents.filter((_, i) => scores[i]! > bound + margin);
  const tied = documents.filter((_, i) => Math.abs(scores[i]! - bound) <= margin);
  const best = new Int32Array(count);
  best.set(sure);
  best.set(store.inPathOrder(tied).subarray(0, count - sure.length), sure.length);
  return best.sort();
}

/** The n-th largest value, n from 1 (Hoare's selection). */
function nthLargest(values: Float64Array, n: number): number {
  const rest = values.slice();
  const target = n - 1;
  let low = 0;
  let high = rest.length - 1;
  while (low < high) {
    const pivot = rest[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (rest[i]! > pivot) i++;
      while (rest[j]! < pivot) j--;
      if (i > j) break;
      const swapped = rest[i]!;
      rest[i++] = rest[j]!;
      rest[j--] = swapped;
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return rest[target]!;
}

/** MiniSearch over the postings of one query's words in the papers to be shown, with the counts of the whole index. */
class HydratedMiniSearch extends MiniSearch<{ readonly id: number }> {
  constructor({ count, fieldLengths }: Selection, documents: Int32Array) {
    super({ fields: [...FIELDS], tokenize: (text) => [text], processTerm: (term) => term, autoVacuum: false });
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

  /** Takes in a word's postings in `documents`; false if there are none. */
  hydrate(term: string, postings: VirtualPostings, documents: Int32Array): boolean {
    const byField = new Map<number, Map<number, number>>();
    const found = documents.map((number) => indexOf(postings.documents, number));
    for (const [fieldId, field] of FIELDS.entries()) {
      const frequencies = postings.frequencies[field];
      if (!frequencies) continue;
      const own = new Map<number, number>();
      found.forEach((at, i) => {
        if (at >= 0 && frequencies[at]! > 0) own.set(documents[i]!, frequencies[at]!);
      });
      if (own.size === 0) continue;
      // MiniSearch takes the document frequency from the size of the map.
      let matching = 0;
      for (const frequency of frequencies) if (frequency > 0) matching++;
      Object.defineProperty(own, 'size', { value: matching });
      byField.set(fieldId, own);
    }
    if (byField.size > 0) this._index.set(term, byField);
    return byField.size > 0;
  }
}

/** The second phase: MiniSearch's scores and matches of `documents`, best first, then by path. */
function scoreWithMiniSearch(selection: Selection, query: EngineNode, documents: Int32Array): EngineHit[] {
  if (documents.length === 0) return [];
  const search = new HydratedMiniSearch(selection, documents);
  // Terms are named by number: one member may stand in several virtual words.
  const terms = new Map<string, { readonly group: Group; readonly word: VirtualWord }>();
  let exceptions = 0;
  const leaf = (group: Group): Query => ({
    combineWith: 'OR',
    ...(group.fields ? { fields: [...group.fields] } : {}),
    queries: group.words.flatMap((word) => {
      const term = String(terms.size);
      if (!search.hydrate(term, selection.virtualPostings(word), documents)) return [];
      terms.set(term, { group, word });
      return [{ queries: [term], boostTerm: () => word.weight }];
    }),
  });
  // What MiniSearch cannot see, as the order of words, is settled by the first phase: papers that `node` does not find are taken off.
  const only = (node: EngineNode, all: Query): Query => {
    const inside = selection.select(node, documents).documents;
    const outside = documents.filter((number) => indexOf(inside, number) < 0);
    if (outside.length === 0) return all;
    const term = `not ${exceptions++}`;
    const frequencies = { title: null, reference: null, text: new Int32Array(outside.length).fill(1) };
    search.hydrate(term, { documents: outside, frequencies }, documents);
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
  const results = search.search(translate(query), { boost: { ...selection.boosts } });
  const pathRanks = new Map(Array.from(selection.store.inPathOrder(documents), (number, rank) => [number, rank]));
  return results
    .map(({ id, score, queryTerms }): EngineHit => {
      const number = id as number;
      const matches = queryTerms.map((term) => terms.get(term)!);
      const labels = new Set(matches.map(({ group }) => group.label));
      // MiniSearch counts each virtual word as a word of the query; a group is one.
      const factor = Math.max(1, labels.size) / Math.max(1, queryTerms.length);
      return { number, score: score * factor, matched: matchedMembers(selection, matches, number) };
    })
    .sort((a, b) => b.score - a.score || pathRanks.get(a.number)! - pathRanks.get(b.number)!);
}

function matchedMembers(
  selection: Selection,
  matches: readonly { readonly group: Group; readonly word: VirtualWord }[],
  number: number,
): ReadonlyMap<string, readonly MatchedMember[]> {
  const matched = new Map<string, MatchedMember[]>();
  for (const { group, word } of matches) {
    for (const member of word.members) {
      const postings = selection.postings(member.word);
      const at = postings ? indexOf(postings.documents, number) : -1;
      if (!postings || at < 0) continue;
      const fields = (group.fields ?? FIELDS).filter((field) => (postings.frequencies[field]?.[at] ?? 0) > 0);
      if (fields.length === 0) continue;
      const list = matched.get(group.label) ?? [];
      list.push({ ...member, fields });
      matched.set(group.label, list);
    }
  }
  return matched;
}
