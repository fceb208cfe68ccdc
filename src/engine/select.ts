import type { EngineNode, Group, VirtualWord } from '../engine.js';
import { FIELDS, type Field } from '../index-words.js';
import { Kept } from '../kept.js';
import type { FieldLengths, Postings, Store } from '../store.js';
import { areNear, joinPositions, positionsAt, rowEnds, type Slot, type WordPositions } from './phrase.js';
import {
  commonIndexes,
  constant,
  gather,
  indexesWhere,
  indexOf,
  joinLabels,
  labelled,
  NOTHING,
  narrowed,
  type Scored,
  subtract,
} from './scored.js';
import { type FieldScore, type Frequencies, scoreIn, Tally } from './tally.js';

/** Postings of a group's virtual words, one word after the other. */
export interface VirtualPostings {
  readonly starts: Int32Array;
  readonly documents: Int32Array;
  /** Of words with several members they may be broken numbers. */
  readonly frequencies: Readonly<Record<Field, Frequencies | null>>;
  /** By field and word the number of papers that have the word in the field. */
  readonly counts: Readonly<Record<Field, Int32Array | null>>;
}

/** Papers of a group's members, one member after the other. */
interface MemberPostings extends Pick<Postings, 'starts' | 'documents'> {
  /** By field: above 0 where the member stands in it. */
  readonly frequencies: Readonly<Record<Field, ArrayLike<number> | null>>;
}

/** What one group needs of the index. */
export interface GroupPostings {
  readonly virtual: VirtualPostings;
  /** Of all members, those of the first virtual word first. */
  readonly members: MemberPostings;
  /** Index in `members` of the first member of each virtual word. */
  readonly firstMembers: Int32Array;
}

/** Papers with scores, which labels go with being known otherwise. */
type Unlabelled = Omit<Scored, 'labels'>;

/** What queries have read of one state of the index that takes long to put together, for those that ask for the same words. */
interface KeptOfState {
  /** Of groups of several words, by `keyOf`. */
  readonly groups: Kept<GroupPostings>;
  /** All papers of phrases, by `phraseKey`. */
  readonly phrases: Kept<Unlabelled>;
}

const GROUP_BYTES = 64 << 20;
const PHRASE_BYTES = 8 << 20;

/** By the lengths of the papers, which a store reads once for each state. */
const keptOfStates = new WeakMap<FieldLengths, KeptOfState>();

function keptOf(state: FieldLengths): KeptOfState {
  let kept = keptOfStates.get(state);
  if (!kept) {
    kept = { groups: new Kept(GROUP_BYTES), phrases: new Kept(PHRASE_BYTES) };
    keptOfStates.set(state, kept);
  }
  return kept;
}

/** How much a field's score counts. */
export const BOOSTS: Readonly<Record<Field, number>> = { title: 3, reference: 2, text: 1 };

/**
 * The first phase of a query: what it needs of the index, and the selecting. Several queries of one search may share it, as they have words
 * in common; it is good as long as the snapshot it is made in.
 */
export class Selection {
  readonly store: Store;
  readonly count: number;
  readonly fieldLengths: FieldLengths;
  /** Larger than all document numbers. */
  readonly limit: number;
  readonly #labels = new Map<string, number>();
  readonly #groups = new Map<Group, GroupPostings>();
  readonly #kept: KeptOfState;

  constructor(store: Store) {
    this.store = store;
    this.count = store.documentCount;
    this.limit = store.documentLimit;
    this.fieldLengths = store.fieldLengths();
    this.#kept = keptOf(this.fieldLengths);
  }

  /** Papers that match `node` and are among `within` (ascending), if it is given. */
  select(node: EngineNode, within: Int32Array | null): Scored {
    switch (node.type) {
      case 'group':
        return this.#selectGroup(node.group, within);
      case 'phrase':
        return this.#selectPhrase(node.groups, node.within ?? null, within);
      case 'documents':
        return constant(
          within ? gather(node.documents, commonIndexes(node.documents, within)) : node.documents,
          node.score,
        );
      case 'and':
        return this.#selectAll(node.nodes, within);
      case 'or':
        return this.#selectHaving(node.nodes, 1, within);
      case 'not': {
        const selected = this.select(node.node, within);
        return subtract(selected, this.select(node.except, selected.documents).documents);
      }
      case 'all':
        return constant(within ?? this.store.selectDocuments({}), 1);
    }
  }

  /** Ascending numbers of the papers that `select` finds, where scores are not asked for. */
  documentsOf(node: EngineNode, within: Int32Array | null): Int32Array {
    return !within && isWord(node) ? this.postings(node.group).virtual.documents : this.select(node, within).documents;
  }

  postings(group: Group): GroupPostings {
    let found = this.#groups.get(group);
    if (!found) {
      // A word as it stands in the index is read as quickly as it is looked up here.
      found = loneWord(group) === null ? this.#keptPostings(group) : this.#readPostings(group);
      this.#groups.set(group, found);
    }
    return found;
  }

  #keptPostings(group: Group): GroupPostings {
    const key = keyOf(group);
    const known = this.#kept.groups.get(key);
    if (known) return known;
    const read = this.#readPostings(group);
    const found = { ...read, members: inBytes(read.members) };
    this.#kept.groups.set(key, found, bytesOf(found));
    return found;
  }

  #readPostings(group: Group): GroupPostings & { readonly members: Postings } {
    const words: string[] = [];
    const firstMembers = new Int32Array(group.words.length);
    for (let i = 0; i < group.words.length; i++) {
      firstMembers[i] = words.length;
      for (const { word } of group.words[i]!.members) words.push(word);
    }
    const members = this.store.postings(words);
    return { members, firstMembers, virtual: this.#virtualPostings(group, members) };
  }

  /** The same, but of a word alone only the postings in `documents`, where that is less to read. Document frequencies are those of the whole index. */
  postingsWithin(group: Group, documents: Int32Array): GroupPostings {
    const word = this.#wordWithin(group, documents);
    if (word === null) return this.postings(group);
    const members = this.store.postingsWithin(word, documents);
    return { members, firstMembers: Int32Array.of(0), virtual: { ...members, counts: this.countsOf(word) } };
  }

  /** The word of a group of which the postings in `documents` are to be read; null if all are, or have been. */
  #wordWithin(group: Group, documents: Int32Array): string | null {
    const read = this.#groups.get(group)?.virtual.documents.length ?? Number.POSITIVE_INFINITY;
    return read > documents.length * FEWER ? loneWord(group) : null;
  }

  countsOf(word: string): VirtualPostings['counts'] {
    const { title, reference, text } = this.store.documentFrequencies(word);
    return { title: Int32Array.of(title), reference: Int32Array.of(reference), text: Int32Array.of(text) };
  }

  #virtualPostings(group: Group, members: Postings): VirtualPostings {
    const { words } = group;
    const word = loneWord(group);
    if (word !== null) return { ...members, counts: this.countsOf(word) };
    const plain = words.every((one) => one.members.length === 1 && one.members[0]!.weight === 1);
    return withCounts(plain ? members : joinMembers(words, members, this.limit));
  }

  /** Ones for the `documents` among all numbers. */
  marksOf(documents: Int32Array): Uint8Array {
    const marks = new Uint8Array(this.limit);
    for (let i = 0; i < documents.length; i++) marks[documents[i]!] = 1;
    return marks;
  }

  #label(label: string): number {
    let number = this.#labels.get(label);
    if (number === undefined) {
      number = this.#labels.size;
      this.#labels.set(label, number);
    }
    return number;
  }

  #selectGroup(group: Group, within: Int32Array | null): Scored {
    const label = this.#label(group.label);
    const isNarrow = within !== null && this.#wordWithin(group, within) !== null;
    const { virtual } = isNarrow ? this.postingsWithin(group, within) : this.postings(group);
    const rest = isNarrow ? null : within;
    const { documents, scores } =
      group.words.length === 1 ? this.#scoreWord(group, virtual, rest) : this.#scoreWords(group, virtual, rest);
    return { documents, scores, labels: labelled(label, documents.length) };
  }

  /** Scores one virtual word along its postings. */
  #scoreWord(group: Group, virtual: VirtualPostings, within: Int32Array | null): Unlabelled {
    const at = within && commonIndexes(virtual.documents, within);
    const documents = at ? gather(virtual.documents, at) : virtual.documents;
    const scores = new Float64Array(documents.length);
    for (const field of this.fieldScores(group, virtual, 0)) {
      addAlong(scores, documents, at ? { ...field, frequencies: gather(field.frequencies, at) } : field);
    }
    if (!group.fields) return { documents, scores };
    const found = indexesWhere(scores.length, (i) => scores[i]! > 0);
    return { documents: gather(documents, found), scores: gather(scores, found) };
  }

  /** Scores many virtual words in one array over all document numbers. */
  #scoreWords(group: Group, virtual: VirtualPostings, within: Int32Array | null): Unlabelled {
    const { starts, documents } = virtual;
    const sums = new Float64Array(this.limit);
    for (let word = 0; word < group.words.length; word++) {
      for (const field of this.fieldScores(group, virtual, word)) {
        addByNumber(sums, documents, starts[word]!, starts[word + 1]!, field);
      }
    }
    const found = within
      ? gather(
          within,
          indexesWhere(within.length, (i) => sums[within[i]!]! > 0),
        )
      : indexesWhere(sums.length, (number) => sums[number]! > 0);
    return { documents: found, scores: gather(sums, found) };
  }

  /** What the scores of a virtual word are made of, for each field in which it stands. */
  fieldScores(group: Group, { frequencies, counts }: VirtualPostings, word: number): FieldScore[] {
    const { lengths, averages } = this.fieldLengths;
    return (group.fields ?? FIELDS).flatMap((field) => {
      const own = frequencies[field];
      const count = counts[field]?.[word] ?? 0;
      if (!own || count === 0) return [];
      return {
        frequencies: own,
        lengths: lengths[field],
        average: averages[field],
        factor: group.words[word]!.weight * BOOSTS[field],
        idf: this.idf(count),
      };
    });
  }

  /** Weight of a word that so many papers have in a field. */
  idf(count: number): number {
    return Math.log(1 + (this.count - count + 0.5) / (count + 0.5));
  }

  /** Number of papers that a node finds, or somewhat more. */
  #estimate(node: EngineNode): number {
    switch (node.type) {
      case 'group':
        return this.#frequencyOf(node.group);
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

  #frequencyOf(group: Group): number {
    const word = loneWord(group);
    return word === null ? this.postings(group).virtual.documents.length : this.store.documentFrequency(word);
  }

  /** Rare ones first: only what is left of them is scored for the others. */
  #selectAll(nodes: readonly EngineNode[], within: Int32Array | null): Scored {
    const order = nodes
      .map((node) => ({ node, estimate: this.#estimate(node) }))
      .sort((a, b) => a.estimate - b.estimate);
    const most = order.at(-1)?.estimate ?? 0;
    const least = Math.min(order[0]?.estimate ?? 0, within?.length ?? Number.POSITIVE_INFINITY);
    if (order.length > 1 && least * ALIKE > most && nodes.every(isWord)) {
      return this.#selectHaving(
        order.map(({ node }) => node),
        order.length,
        within,
      );
    }
    let selected: Scored | null = null;
    for (const { node } of order) {
      const next: Scored = this.select(node, selected?.documents ?? within);
      selected = selected ? narrowed(selected, next) : next;
    }
    return selected ?? NOTHING;
  }

  /** Papers that match so many of the nodes, or more; scores add up. */
  #selectHaving(nodes: readonly EngineNode[], least: number, within: Int32Array | null): Scored {
    if (nodes.length === 0) return NOTHING;
    if (nodes.length === 1) return this.select(nodes[0]!, within);
    const tally = new Tally(this.limit);
    for (const node of nodes) {
      if (!within && isWord(node)) {
        const { virtual } = this.postings(node.group);
        tally.addWord(virtual.documents, this.fieldScores(node.group, virtual, 0), this.#label(node.group.label));
      } else tally.add(this.select(node, within));
    }
    return tally.having(least);
  }

  #selectPhrase(groups: readonly Group[], distance: number | null, within: Int32Array | null): Scored {
    const key = this.#phraseKey(groups, distance);
    let all = this.#kept.phrases.get(key);
    if (!all && (within === null || within.length * NARROW > this.#estimate({ type: 'phrase', groups }))) {
      all = this.#findPhrase(groups, distance, null);
      this.#kept.phrases.set(key, all, all.documents.byteLength + all.scores.byteLength);
    }
    const { documents, scores } = all ? restricted(all, within) : this.#findPhrase(groups, distance, within);
    const labels = groups.map(({ label }): Scored['labels'] => labelled(this.#label(label), documents.length));
    return { documents, scores, labels: labels.reduce(joinLabels) };
  }

  #findPhrase(groups: readonly Group[], distance: number | null, within: Int32Array | null): Unlabelled {
    const { documents, scores } = this.#selectAll(
      groups.map((group) => ({ type: 'group', group })),
      within,
    );
    if (documents.length === 0) return NOTHING;
    // A word that comes again has its positions read once.
    const slotOf = new Map(Array.from(new Set(groups), (group) => [group, this.#slot(group, documents)]));
    const slots = groups.map((group) => slotOf.get(group)!);
    const found = indexesWhere(documents.length, (i) => {
      const lists = slots.map((slot) => positionsAt(slot, i));
      return distance === null ? rowEnds(lists).length > 0 : areNear(lists, distance);
    });
    return { documents: gather(documents, found), scores: gather(scores, found) };
  }

  #phraseKey(groups: readonly Group[], distance: number | null): string {
    return [distance, ...groups.map(keyOf)].join('\f');
  }

  #slot(group: Group, documents: Int32Array): Slot {
    const { members } = this.postingsWithin(group, documents);
    const all = group.words.flatMap((word) => word.members);
    // A word may be a member of several virtual words.
    const words = new Map<string, WordPositions>();
    for (const i of wordsIn(members, this.marksOf(documents))) {
      const { word } = all[i]!;
      if (words.has(word)) continue;
      const own = members.documents.subarray(members.starts[i], members.starts[i + 1]);
      const indexes = commonIndexes(documents, own);
      words.set(word, { indexes, ...this.store.positions(word, gather(documents, indexes)) });
    }
    return joinPositions([...words.values()], documents.length);
  }
}

/** All postings are so many times as many as those in some papers, at least, where the latter are read though the former have been. */
const FEWER = 16;
/** Of words in so many times as many papers as the rarest of them, or fewer, all papers are scored. */
export const ALIKE = 4;

/** Whether a node is a word, or what counts as one, in any field. */
function isWord(node: EngineNode): node is Extract<EngineNode, { readonly type: 'group' }> {
  return node.type === 'group' && node.group.words.length === 1 && !node.group.fields;
}

/** Of a phrase that is sought among fewer than this share of the papers it may be in, only those are looked at. */
const NARROW = 8;

/** Those of the papers that are `within`, in arrays of their own. */
function restricted({ documents, scores }: Unlabelled, within: Int32Array | null): Unlabelled {
  if (!within) return { documents, scores: scores.slice() };
  const at = commonIndexes(documents, within);
  return { documents: gather(documents, at), scores: gather(scores, at) };
}

/** What tells a group's postings and scores from those of other groups. */
function keyOf({ words, fields }: Group): string {
  const parts = [fields?.join() ?? ''];
  for (const { weight, members } of words) {
    parts.push(`\t${weight}`);
    for (const member of members) parts.push(member.word, String(member.weight));
  }
  return parts.join(' ');
}

/** Members' postings with a byte for each number: once the members are joined, no more is asked than where they stand. */
function inBytes({ starts, documents, frequencies }: Postings): MemberPostings {
  const of = (field: Field): Uint8Array | null => {
    const all = frequencies[field];
    if (!all) return null;
    const bytes = new Uint8Array(all.length);
    for (let i = 0; i < all.length; i++) bytes[i] = Math.min(all[i]!, 1);
    return bytes;
  };
  return { starts, documents, frequencies: { title: of('title'), reference: of('reference'), text: of('text') } };
}

function bytesOf({ members, virtual }: GroupPostings): number {
  let bytes = members.documents.byteLength + virtual.documents.byteLength;
  for (const field of FIELDS) bytes += members.frequencies[field]?.length ?? 0;
  for (const field of FIELDS) bytes += virtual.frequencies[field]?.byteLength ?? 0;
  return bytes;
}

/** The word of a group that is one word as it stands in the index; null for other groups. */
export function loneWord({ words }: Group): string | null {
  const [member] = words[0]?.members ?? [];
  return words.length === 1 && words[0]!.members.length === 1 && member!.weight === 1 ? member!.word : null;
}

/** Adds the scores of a word in one field along a list of papers. */
function addAlong(scores: Float64Array, documents: Int32Array, field: FieldScore): void {
  for (let i = 0; i < documents.length; i++) scores[i]! += scoreIn(field, i, documents[i]!);
}

/** Adds the scores of the postings from `start` to `end` to the sums by document number. */
export function addByNumber(
  sums: Float64Array,
  documents: Int32Array,
  start: number,
  end: number,
  field: FieldScore,
): void {
  for (let i = start; i < end; i++) sums[documents[i]!]! += scoreIn(field, i, documents[i]!);
}

/** Written before it is read, for each word anew: to make it each time would take longer than to fill it. */
let placesOfPapers = new Int32Array(0);

/** The members' postings as those of one word for each virtual word. */
function joinMembers(words: readonly VirtualWord[], members: Postings, limit: number): Omit<VirtualPostings, 'counts'> {
  const fields = FIELDS.filter((field) => members.frequencies[field] !== null);
  const starts = new Int32Array(words.length + 1);
  const documents = new Int32Array(members.documents.length);
  const frequencies: Record<Field, Float64Array | null> = { title: null, reference: null, text: null };
  for (const field of fields) frequencies[field] = new Float64Array(documents.length);
  // By document number: a bit for each paper of the word, and where the paper is among `documents`.
  const marks = new Int32Array((limit + 31) >>> 5);
  if (placesOfPapers.length < limit) placesOfPapers = new Int32Array(limit);
  const places = placesOfPapers;
  let length = 0;
  let member = 0;
  for (const [i, word] of words.entries()) {
    const first = member;
    const [start, end] = [members.starts[first]!, members.starts[first + word.members.length]!];
    for (let at = start; at < end; at++) marks[members.documents[at]! >>> 5]! |= 1 << (members.documents[at]! & 31);
    length = numberMarked(marks, places, documents, length);
    for (const { weight } of word.members) {
      const [ownStart, ownEnd] = [members.starts[member]!, members.starts[member + 1]!];
      for (const field of fields) {
        addTo(frequencies[field]!, places, members.documents, members.frequencies[field]!, ownStart, ownEnd, weight);
      }
      member++;
    }
    starts[i + 1] = length;
  }
  for (const field of fields) frequencies[field] = frequencies[field]!.slice(0, length);
  return { starts, documents: documents.slice(0, length), frequencies };
}

/** Takes the marks off and appends the numbers that had one to `documents` from `length` on, and their places there to `places`. Returns the new length. */
function numberMarked(marks: Int32Array, places: Int32Array, documents: Int32Array, length: number): number {
  let to = length;
  for (let i = 0; i < marks.length; i++) {
    let bits = marks[i]!;
    marks[i] = 0;
    for (; bits !== 0; bits &= bits - 1) {
      const number = i * 32 + 31 - Math.clz32(bits & -bits);
      documents[to] = number;
      places[number] = to++;
    }
  }
  return to;
}

/** Adds a member's weighted frequencies where its documents have their places. */
function addTo(
  sums: Float64Array,
  places: Int32Array,
  documents: Int32Array,
  frequencies: Int32Array,
  start: number,
  end: number,
  weight: number,
): void {
  for (let at = start; at < end; at++) sums[places[documents[at]!]!]! += weight * frequencies[at]!;
}

function withCounts(postings: Omit<VirtualPostings, 'counts'>): VirtualPostings {
  const { starts, frequencies } = postings;
  const of = (field: Field): Int32Array | null => {
    const own = frequencies[field];
    if (!own) return null;
    const counts = new Int32Array(starts.length - 1);
    for (let word = 0; word < counts.length; word++) {
      let count = 0;
      for (let i = starts[word]!; i < starts[word + 1]!; i++) if (own[i]! > 0) count++;
      counts[word] = count;
    }
    return counts;
  };
  return { ...postings, counts: { title: of('title'), reference: of('reference'), text: of('text') } };
}

/** Indexes of the words that have postings in some of the marked papers. */
export function wordsIn({ starts, documents }: Pick<Postings, 'starts' | 'documents'>, marks: Uint8Array): number[] {
  const words: number[] = [];
  for (let word = 0; word + 1 < starts.length; word++) {
    const end = starts[word + 1]!;
    let i = starts[word]!;
    while (i < end && marks[documents[i]!] === 0) i++;
    if (i < end) words.push(word);
  }
  return words;
}

/** Index of a paper among the postings of the i-th word, or -1. */
export function postingOf(
  { starts, documents }: Pick<Postings, 'starts' | 'documents'>,
  i: number,
  number: number,
): number {
  return indexOf(documents, number, starts[i], starts[i + 1]);
}
