import type { WordCounts } from './german/compound.js';
import { stemKey } from './german/stem.js';
import { compareWords, type PackedVocabulary, WORD_LEAST, WordFilter } from './packed-vocabulary.js';
import type { Span } from './types.js';
import { WordList } from './word-list.js';

/** Look-ups among the words of an index; all words are folded (see `tokenise.ts`). Lists come in the order of UTF-8 bytes. */
export interface Vocabulary extends WordCounts {
  /** Whether the word is there. Quicker than its frequency. */
  has(word: string): boolean;
  /** The words that begin with `prefix`. */
  startingWith(prefix: string): string[];
  /** The words whose `stemKey` is `key`. */
  withStem(key: string): string[];
  /**
   * The words that have one of `parts` or more anywhere inside, themselves included, the most frequent first, then in their order; for
   * each part the number of its words. None for an empty part. The words can be gone through once.
   */
  containing(parts: readonly string[]): { readonly counts: readonly number[]; readonly words: Iterable<Containing> };
  /**
   * The words within `edits` of `word`: letters inserted, left out, exchanged, or two neighbours swapped (optimal string alignment).
   * Letters beyond ASCII count once for each byte of their UTF-8. From two edits on, and with `beginning`, the first letter has to be right.
   */
  within(word: string, edits: number, beginning?: boolean): string[];
}

/** A word with parts inside. */
interface Containing {
  readonly word: string;
  /** Indexes of those of the parts sought that it has, ascending. */
  readonly parts: readonly number[];
}

const MOST_FREQUENCIES = 100_000;

/** A single search is over before an index of blocks has paid for itself. */
const SCANS_WITHOUT_INDEX = 6;

/** Shorter parts are in nearly all blocks. */
const SHORTEST_INDEXED = 3;

/** Words are told by the number of their list times this, and the offset in the list. */
const LIST_RANGE = 2 ** 28;

const encoder = new TextEncoder();

/** Opens a packed vocabulary of a collection with so many documents (a store). */
export function openVocabulary(
  { runs }: PackedVocabulary,
  { documentCount }: Pick<WordCounts, 'documentCount'>,
): Vocabulary {
  const lists: WordList[] = [];
  const openRuns = runs.map(({ pieces, filter }) => {
    const first = lists.length;
    for (const piece of pieces) lists.push(new WordList(piece));
    return { first, last: lists.length - 1, filter: new WordFilter(filter) };
  });
  const frequencies = new Map<string, number>();

  const listAt = (address: number): WordList => lists[Math.floor(address / LIST_RANGE)]!;
  const wordAt = (address: number): string => listAt(address).wordAt(address % LIST_RANGE);
  const frequencyAt = (address: number): number => listAt(address).documentsOf(address % LIST_RANGE);

  /** The word at an address of the only run. Its frequency, which stands behind it, is remembered: whoever asks for words asks for that next. */
  function countedAt(address: number): string {
    const word = wordAt(address);
    remember(word, frequencyAt(address));
    return word;
  }

  function remember(word: string, frequency: number): void {
    if (frequencies.size >= MOST_FREQUENCIES) frequencies.clear();
    frequencies.set(word, frequency);
  }

  /** Words from where they stand, sorted, each once. */
  function words(addresses: number[]): string[] {
    if (runs.length < 2) return addresses.sort((a, b) => a - b).map(countedAt);
    return [...new Set(addresses.map(wordAt))].sort(compareWords);
  }

  /** The number of documents of a word in a run; -1 if it is not there. */
  function find(word: string, { first, last, filter }: (typeof openRuns)[number]): number {
    if (first > last || !filter.mayHave(word) || !/^[^\0-\x1f]+$/.test(word)) return -1;
    const key = encoder.encode(word);
    let [low, high] = [first, last];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      // A longer word that begins with the key is behind it.
      if (lists[middle]!.isAfter(key)) high = middle - 1;
      else low = middle;
    }
    const list = lists[low]!;
    const found = list.find(word, key);
    return found < 0 ? -1 : list.documentsOf(found);
  }

  function has(word: string): boolean {
    return openRuns.some((run) => find(word, run) >= 0);
  }

  function documentFrequency(word: string): number {
    if (!openRuns.some(({ filter }) => filter.mayHave(word))) return 0;
    let frequency = frequencies.get(word);
    if (frequency === undefined) {
      frequency = 0;
      for (const run of openRuns) frequency += Math.max(0, find(word, run));
      remember(word, frequency);
    }
    return frequency;
  }

  /** Numbers of the lists that may have words with a prefix. */
  function listsFor(prefix: Uint8Array): number[] {
    const numbers: number[] = [];
    for (const { first, last } of openRuns) {
      let [low, high] = [first, last];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lists[middle]!.compare(0, prefix) < 0) low = middle;
        else high = middle - 1;
      }
      for (let i = low; i <= last && lists[i]!.compare(0, prefix) <= 0; i++) numbers.push(i);
    }
    return numbers;
  }

  function startingWith(prefix: string): string[] {
    const key = encoder.encode(prefix);
    const addresses: number[] = [];
    for (const i of listsFor(key)) {
      const list = lists[i]!;
      const { start, end } = list.withPrefix(key);
      for (let at = start; at < end; at = list.after(at)) addresses.push(i * LIST_RANGE + at);
    }
    return words(addresses);
  }

  function withStem(key: string): string[] {
    const addresses = new Set<number>();
    for (const prefix of [key, `ge${key}`]) {
      for (const i of listsFor(encoder.encode(sharedBySpellings(prefix)))) {
        const list = lists[i]!;
        for (const [spelling, span] of umlautSpellings(prefix, list)) {
          for (let at = span.start; at < span.end; at = list.after(at)) {
            if (endsInInflection(list.bytes, at + spelling.length) && stemKey(list.wordAt(at)) === key)
              addresses.add(i * LIST_RANGE + at);
          }
        }
      }
    }
    return words([...addresses]);
  }

  let scans = 0;

  function containing(parts: readonly string[]): ReturnType<Vocabulary['containing']> {
    const addresses = parts.map(addressesWith);
    return runs.length < 2 ? inOneRun(addresses) : inManyRuns(addresses);
  }

  /** Where the words with a part stand, ascending. */
  function addressesWith(part: string): number[] {
    const key = encoder.encode(part);
    if (key.length === 0) return [];
    const indexed = key.length >= SHORTEST_INDEXED && ++scans > SCANS_WITHOUT_INDEX;
    const addresses: number[] = [];
    for (const [i, list] of lists.entries()) list.containing(key, indexed, i * LIST_RANGE, addresses);
    return addresses;
  }

  // A word is made when it is asked for: the most frequent ones are often enough.
  function inOneRun(addresses: readonly (readonly number[])[]): ReturnType<Vocabulary['containing']> {
    const found = new Map<number, { readonly address: number; readonly frequency: number; readonly parts: number[] }>();
    for (const [part, own] of addresses.entries()) {
      for (const address of own) {
        const known = found.get(address);
        if (known) known.parts.push(part);
        else found.set(address, { address, frequency: frequencyAt(address), parts: [part] });
      }
    }
    const sorted = [...found.values()].sort((a, b) => b.frequency - a.frequency || a.address - b.address);
    return { counts: addresses.map(({ length }) => length), words: withWords(sorted) };
  }

  function* withWords(found: readonly { readonly address: number; readonly parts: readonly number[] }[]) {
    for (const { address, parts } of found) yield { word: wordAt(address), parts };
  }

  function inManyRuns(addresses: readonly (readonly number[])[]): ReturnType<Vocabulary['containing']> {
    const found = new Map<string, { readonly word: string; readonly parts: number[] }>();
    const counts = addresses.map((own, part) => {
      const distinct = new Set(own.map(wordAt));
      for (const word of distinct) {
        const known = found.get(word);
        if (known) known.parts.push(part);
        else found.set(word, { word, parts: [part] });
      }
      return distinct.size;
    });
    const sorted = Array.from(found.values(), (one) => ({ ...one, frequency: documentFrequency(one.word) })).sort(
      (a, b) => b.frequency - a.frequency || compareWords(a.word, b.word),
    );
    return { counts, words: sorted };
  }

  // A walk over the sorted words as over a trie: the rows of the table of distances are kept for the letters that a word shares with
  // the one before it, and where no row can come down to `edits` any more, all words with that beginning are passed over.
  function within(word: string, edits: number, beginning = false): string[] {
    const target = encoder.encode(word);
    const width = target.length + 1;
    const deepest = target.length + edits;
    const rows = new Uint8Array((deepest + 1) * width);
    for (let j = 0; j < width; j++) rows[j] = Math.min(j, 255);
    const path = new Uint8Array(deepest + 1);
    const addresses: number[] = [];
    const prefix = target.subarray(0, beginning || edits > 1 ? 1 : 0);
    for (const i of listsFor(prefix)) {
      const list = lists[i]!;
      const { bytes } = list;
      const { start, end } = list.withPrefix(prefix);
      let depth = 0;
      let at = start;
      while (at < end) {
        let shared = 0;
        while (shared < depth && path[shared] === bytes[at + shared]) shared++;
        depth = shared;
        let alive = true;
        while (alive && bytes[at + depth]! >= WORD_LEAST) {
          alive = depth < deepest;
          if (alive) {
            path[depth] = bytes[at + depth]!;
            depth++;
            alive = fillRow(rows, path, depth, target, edits);
          }
        }
        if (!alive) {
          at = list.afterPrefix(bytes.subarray(at, at + depth), list.after(at + depth), end);
        } else {
          if (depth + edits >= target.length && rows[depth * width + target.length]! <= edits)
            addresses.push(i * LIST_RANGE + at);
          at = list.after(at + depth);
        }
      }
    }
    return words(addresses);
  }

  return { documentCount, has, documentFrequency, startingWith, withStem, containing, within };
}

/** What all spellings of a text without umlauts begin with. */
function sharedBySpellings(plain: string): string {
  const vowel = plain.search(/[aou]/);
  return vowel < 0 ? plain : plain.slice(0, vowel + 1);
}

/** The spellings of a text without umlauts under which a list has words: `hauser` → `hauser`, `haeuser`; and where they stand. */
function umlautSpellings(plain: string, list: WordList): Map<Uint8Array, Span> {
  let spellings = new Map<string, Span>([['', { start: 0, end: list.bytes.length }]]);
  for (const letter of plain) {
    const longer = new Map<string, Span>();
    for (const [spelling, span] of spellings) {
      for (const ending of 'aou'.includes(letter) ? [letter, `${letter}e`] : [letter]) {
        const found = list.withPrefix(encoder.encode(spelling + ending), span);
        if (found.start < found.end) longer.set(spelling + ending, found);
      }
    }
    if (longer.size === 0) return new Map();
    spellings = longer;
  }
  return new Map(Array.from(spellings, ([spelling, span]) => [encoder.encode(spelling), span]));
}

/** Whether all of a word from `at` on may be taken off by the stemmer. */
function endsInInflection(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (INFLECTION.has(bytes[end]!)) end++;
  return bytes[end]! < WORD_LEAST;
}

const INFLECTION = new Set(Array.from('emrndts', (letter) => letter.charCodeAt(0)));

/**
 * Row `depth` of the table of distances (optimal string alignment) between the first `depth` letters of `path` and each beginning of
 * `target`; false if no longer path can come within `edits`. Only the cells that can are computed.
 */
function fillRow(rows: Uint8Array, path: Uint8Array, depth: number, target: Uint8Array, edits: number): boolean {
  const width = target.length + 1;
  const row = depth * width;
  const above = row - width;
  const from = Math.max(1, depth - edits);
  const to = Math.min(target.length, depth + edits);
  const letter = path[depth - 1];
  rows[row + from - 1] = from === 1 ? depth : edits + 1;
  let least = from === 1 ? depth : edits + 1;
  let leastAbove = rows[above + from - 1]!;
  for (let j = from; j <= to; j++) {
    const same = target[j - 1] === letter;
    let distance = rows[above + j - 1]! + (same ? 0 : 1);
    distance = Math.min(distance, rows[row + j - 1]! + 1);
    if (j < depth + edits) distance = Math.min(distance, rows[above + j]! + 1);
    if (j > 1 && depth > 1 && target[j - 2] === letter && target[j - 1] === path[depth - 2]) {
      distance = Math.min(distance, rows[above - width + j - 2]! + 1);
    }
    rows[row + j] = distance;
    least = Math.min(least, distance);
    if (j < depth + edits) leastAbove = Math.min(leastAbove, rows[above + j]!);
  }
  // A swap reaches back over one row, at the price of one edit.
  return least <= edits || leastAbove < edits;
}
