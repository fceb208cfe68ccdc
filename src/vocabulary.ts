import type { WordCounts } from './german/compound.js';
import { stemKey } from './german/stem.js';
import {
  compareWords,
  documentsAt,
  ENTRY_END as END,
  type PackedVocabulary,
  packWords,
  WORD_LEAST,
  WordFilter,
} from './packed-vocabulary.js';
import type { Span } from './types.js';

/** Look-ups among the words of an index; all words are folded (see `tokenise.ts`). Lists come in the order of UTF-8 bytes. */
export interface Vocabulary extends WordCounts {
  /** Whether the word is there. Quicker than its frequency. */
  has(word: string): boolean;
  /** The words that begin with `prefix`. */
  startingWith(prefix: string): string[];
  /** The words whose `stemKey` is `key`. */
  withStem(key: string): string[];
  /** The words that have `part` anywhere inside, itself included; none for an empty part. */
  containing(part: string): string[];
  /**
   * The words within `edits` of `word`: letters inserted, left out, exchanged, or two neighbours swapped (optimal string alignment).
   * Letters beyond ASCII count once for each byte of their UTF-8. From two edits on, the first letter has to be right.
   */
  within(word: string, edits: number): string[];
}

const LETTERS_KNOWN = 3;
const MOST_FREQUENCIES = 100_000;

/** A single search is over before an index of blocks has paid for itself. */
const SCANS_WITHOUT_INDEX = 6;

const encoder = new TextEncoder();

/** Packs words, which may come in any order, into one run. */
export function packVocabulary(words: Iterable<string>, frequency: (word: string) => number): PackedVocabulary {
  const sorted = [...new Set(words)].sort(compareWords);
  const bytes = packWords(sorted, sorted.map(frequency));
  const filter = WordFilter.for(sorted.length);
  for (const word of sorted) filter.add(word);
  return { bytes, runs: [{ start: 0, end: bytes.length, filter: filter.bytes }] };
}

/** Opens a packed vocabulary of a collection with so many documents (a store). */
export function openVocabulary(
  packed: PackedVocabulary,
  { documentCount }: Pick<WordCounts, 'documentCount'>,
): Vocabulary {
  const { bytes } = packed;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { runs } = packed;
  const filters = runs.map(({ filter }) => new WordFilter(filter));
  const frequencies = new Map<string, number>();

  const endOf = (start: number) => bytes.indexOf(END, start);

  function wordAt(start: number): string {
    let end = start;
    while (bytes[end]! >= WORD_LEAST) end++;
    return buffer.toString('utf8', start, end);
  }

  /** The same, of the only run, where its frequency stands behind it: whoever asks for words asks for that next. */
  function countedAt(start: number): string {
    let end = start;
    while (bytes[end]! >= WORD_LEAST) end++;
    const word = buffer.toString('utf8', start, end);
    remember(word, documentsAt(bytes, end));
    return word;
  }

  function remember(word: string, frequency: number): void {
    if (frequencies.size >= MOST_FREQUENCIES) frequencies.clear();
    frequencies.set(word, frequency);
  }

  /** Words from the offsets of their beginnings, sorted, each once. */
  function words(starts: number[]): string[] {
    if (runs.length < 2) return starts.sort((a, b) => a - b).map(countedAt);
    return [...new Set(starts.map(wordAt))].sort(compareWords);
  }

  /** The beginning of the first word in [low, high) that, cut to the length of `key`, is not before `key`, or with `after` is after it. */
  function bound(key: Uint8Array, low: number, high: number, after: boolean): number {
    while (low < high) {
      let start = (low + high) >> 1;
      while (start > low && bytes[start - 1] !== END) start--;
      // Where the word ends before the key, the byte is below all of the key's.
      let order = 0;
      for (let i = 0; i < key.length && order === 0; i++) order = bytes[start + i]! - key[i]!;
      if (order < 0 || (after && order === 0)) low = endOf(start) + 1;
      else high = start;
    }
    return low;
  }

  /** Where the words of a run that begin with `prefix` stand. */
  function withPrefix(prefix: Uint8Array, { start, end }: Span): Span {
    const low = bound(prefix, start, end, false);
    return { start: low, end: afterPrefix(prefix, low, end) };
  }

  /** As `bound` with `after`, for a `low` near the place: looks close by first, as most beginnings have few words. */
  function afterPrefix(prefix: Uint8Array, low: number, high: number): number {
    let step = 64;
    let near = low;
    while (low + step < high) {
      let start = low + step;
      while (start > low && bytes[start - 1] !== END) start--;
      if (!beginsAt(prefix, start)) return bound(prefix, near, start, true);
      near = start;
      step *= 4;
    }
    return bound(prefix, near, high, true);
  }

  function beginsAt(key: Uint8Array, start: number): boolean {
    for (let i = 0; i < key.length; i++) if (bytes[start + i] !== key[i]) return false;
    return true;
  }

  /** Where the word ends in a run; -1 if it is not there. */
  function find(word: string, run: number): number {
    if (!filters[run]!.mayHave(word) || !/^[^\0-\x1f]+$/.test(word)) return -1;
    const key = encoder.encode(word);
    const { start, end } = word.length < LETTERS_KNOWN ? runs[run]! : withLetters(word.slice(0, LETTERS_KNOWN), run);
    // The word itself is before all longer ones that begin with it.
    const found = bound(key, start, end, false);
    const after = found + key.length;
    return found < end && beginsAt(key, found) && bytes[after]! < WORD_LEAST ? after : -1;
  }

  function has(word: string): boolean {
    return runs.some((_, run) => find(word, run) >= 0);
  }

  // Splitting compounds asks for thousands of words: remembering where each beginning stands halves the steps of the search.
  const beginnings = runs.map(() => new Map<string, Span>());
  function withLetters(letters: string, run: number): Span {
    const known = beginnings[run]!.get(letters);
    if (known !== undefined) return known;
    const span = withPrefix(encoder.encode(letters), runs[run]!);
    beginnings[run]!.set(letters, span);
    return span;
  }

  function documentFrequency(word: string): number {
    if (!filters.some((filter) => filter.mayHave(word))) return 0;
    let frequency = frequencies.get(word);
    if (frequency === undefined) {
      frequency = 0;
      for (let run = 0; run < runs.length; run++) {
        const found = find(word, run);
        if (found >= 0) frequency += documentsAt(bytes, found);
      }
      remember(word, frequency);
    }
    return frequency;
  }

  function startingWith(prefix: string): string[] {
    const key = encoder.encode(prefix);
    const starts: number[] = [];
    for (const run of runs) {
      const { start, end } = withPrefix(key, run);
      for (let at = start; at < end; at = endOf(at) + 1) starts.push(at);
    }
    return words(starts);
  }

  function withStem(key: string): string[] {
    const starts = new Set<number>();
    for (const run of runs) {
      for (const prefix of [key, `ge${key}`]) {
        for (const [spelling, span] of umlautSpellings(prefix, run)) {
          for (let at = span.start; at < span.end; at = endOf(at) + 1) {
            if (endsInInflection(at + spelling.length) && stemKey(wordAt(at)) === key) starts.add(at);
          }
        }
      }
    }
    return words([...starts]);
  }

  /** Whether all of a word from `at` on may be taken off by the stemmer. */
  function endsInInflection(at: number): boolean {
    while (INFLECTION.has(bytes[at]!)) at++;
    return bytes[at]! < WORD_LEAST;
  }

  /** The spellings of a text without umlauts under which a run has words: `hauser` → `hauser`, `haeuser`; and where they stand. */
  function umlautSpellings(plain: string, run: Span): Map<Uint8Array, Span> {
    let spellings = new Map<string, Span>([['', run]]);
    for (const letter of plain) {
      const longer = new Map<string, Span>();
      for (const [spelling, span] of spellings) {
        for (const ending of 'aou'.includes(letter) ? [letter, `${letter}e`] : [letter]) {
          const found = withPrefix(encoder.encode(spelling + ending), span);
          if (found.start < found.end) longer.set(spelling + ending, found);
        }
      }
      spellings = longer;
    }
    return new Map(Array.from(spellings, ([spelling, span]) => [encoder.encode(spelling), span]));
  }

  let scans = 0;
  let blocks: BlockIndex | undefined;

  function containing(part: string): string[] {
    const key = encoder.encode(part);
    if (key.length === 0) return [];
    const starts: number[] = [];
    const scan = ({ start, end }: Span) => {
      // Without a slice, a block that lacks the part would be searched to the end of all.
      const block = buffer.subarray(start, end);
      for (let at = block.indexOf(key); at !== -1; at = block.indexOf(key, block.indexOf(END, at))) {
        starts.push(start + block.lastIndexOf(END, at) + 1);
      }
    };
    if (key.length < LETTERS_KNOWN || ++scans <= SCANS_WITHOUT_INDEX) {
      scan({ start: 0, end: bytes.length });
    } else {
      blocks ??= indexBlocks(bytes);
      for (const span of blocksWith(key, blocks)) scan(span);
    }
    return words(starts);
  }

  // A walk over the sorted words as over a trie: the rows of the table of distances are kept for the letters that a word shares with
  // the one before it, and where no row can come down to `edits` any more, all words with that beginning are passed over.
  function within(word: string, edits: number): string[] {
    const target = encoder.encode(word);
    const width = target.length + 1;
    const deepest = target.length + edits;
    const rows = new Uint8Array((deepest + 1) * width);
    for (let j = 0; j < width; j++) rows[j] = Math.min(j, 255);
    const path = new Uint8Array(deepest + 1);
    const starts: number[] = [];
    for (const run of runs) {
      const { start, end } = edits > 1 ? withPrefix(target.subarray(0, 1), run) : run;
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
          at = afterPrefix(bytes.subarray(at, at + depth), endOf(at + depth) + 1, end);
        } else {
          if (depth + edits >= target.length && rows[depth * width + target.length]! <= edits) starts.push(at);
          at = endOf(at + depth) + 1;
        }
      }
    }
    return words(starts);
  }

  return { documentCount, has, documentFrequency, startingWith, withStem, containing, within };
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

/** Which blocks of the bytes have which three letters: scanning only those makes `containing` many times as fast. */
interface BlockIndex {
  /** Where each block begins, and the end of the last one; a block ends with a word. */
  readonly starts: readonly number[];
  /** A row of bits for each hash of three letters, one bit a block. */
  readonly bits: Uint32Array;
  /** Length of a row in 32-bit words. */
  readonly width: number;
}

const BLOCK = 2048;
const HASHES = 4096;

function hash(bytes: Uint8Array, at: number): number {
  return (Math.imul(bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16), 0x9e3779b1) >>> 20) % HASHES;
}

function indexBlocks(bytes: Uint8Array): BlockIndex {
  const starts = [0];
  for (let at = 0; at < bytes.length; ) {
    const end = at + BLOCK < bytes.length ? bytes.indexOf(END, at + BLOCK) : -1;
    at = end === -1 ? bytes.length : end + 1;
    starts.push(at);
  }
  const width = Math.ceil((starts.length - 1) / 32);
  const bits = new Uint32Array(HASHES * width);
  for (let block = 0; block + 1 < starts.length; block++) {
    const column = block >> 5;
    const bit = 1 << (block & 31);
    const end = starts[block + 1]! - 2;
    for (let at = starts[block]!; at < end; at++) {
      const cell = hash(bytes, at) * width + column;
      bits[cell] = bits[cell]! | bit;
    }
  }
  return { starts, bits, width };
}

/** The blocks that may have `key`, neighbours as one. */
function blocksWith(key: Uint8Array, { starts, bits, width }: BlockIndex): Span[] {
  const row = new Uint32Array(width).fill(0xffffffff);
  for (let at = 0; at + 2 < key.length; at++) {
    const from = hash(key, at) * width;
    for (let i = 0; i < width; i++) row[i] = row[i]! & bits[from + i]!;
  }
  const spans: Span[] = [];
  for (let block = 0; block + 1 < starts.length; block++) {
    if ((row[block >> 5]! & (1 << (block & 31))) === 0) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.end === starts[block])
      spans[spans.length - 1] = { start: last.start, end: starts[block + 1]! };
    else spans.push({ start: starts[block]!, end: starts[block + 1]! });
  }
  return spans;
}
