import { wordHash } from './word-hash.js';

/**
 * All words of an index as bytes, so that opening it makes no object per word: each word in UTF-8, behind it in how many
 * documents it stands, as hexadecimal digits from 0x10 to 0x1f, and `\n`. No word has signs below the blank, so the first of them ends it.
 */
export interface PackedVocabulary {
  /** A word may stand in several; its documents add up. */
  readonly runs: readonly Run[];
}

/** Words that ascend (by their bytes), each once, with what tells that a word is not among them. */
export interface Run {
  /** Where one piece ends the next goes on; each ends with a word, none is empty. */
  readonly pieces: readonly Uint8Array[];
  readonly filter: Uint8Array;
}

/** Ends an entry. */
export const ENTRY_END = 0x0a;
/** Least byte of a word; all that is behind it is below. */
export const WORD_LEAST = 0x20;

const DIGIT = 0x10;

/** Order of words in the index: by code points, which is the order of their UTF-8 bytes, and SQLite's. */
export function compareWords(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    // A surrogate stands for a code point above all single units.
    if (x !== y) return x >= 0xd800 && y >= 0xd800 ? codePointRank(x) - codePointRank(y) : x - y;
  }
  return a.length - b.length;
}

function codePointRank(unit: number): number {
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** Entries of words in their order, each with its number of documents. */
function packWords(words: readonly string[], documents: ArrayLike<number>): Buffer {
  return Buffer.from(words.map((word, i) => word + digitsOf(documents[i]!)).join(''));
}

function digitsOf(count: number): string {
  let digits = '\n';
  for (let rest = count; rest > 0; rest >>>= 4) digits = String.fromCharCode(DIGIT | (rest & 15)) + digits;
  return digits;
}

/** The number of documents whose digits begin at `at`. */
export function documentsAt(bytes: Uint8Array, at: number): number {
  let count = 0;
  for (let i = at; i < bytes.length && bytes[i]! !== ENTRY_END; i++) count = count * 16 + (bytes[i]! & 15);
  return count;
}

/** The words with their numbers of documents, run by run. */
export function* unpackWords({ runs }: PackedVocabulary): Generator<readonly [word: string, documents: number]> {
  for (const bytes of runs.flatMap(({ pieces }) => pieces)) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let start = 0; start < bytes.length; ) {
      let end = start;
      while (bytes[end]! >= WORD_LEAST) end++;
      yield [buffer.toString('utf8', start, end), documentsAt(bytes, end)];
      start = bytes.indexOf(ENTRY_END, end) + 1;
    }
  }
}

// Memory that is new costs more than what is read into it: in pieces, what SQLite reads into is used again.
const PIECE_BYTES = 256 << 10;

/** Packs words that come in their order, as one run. */
export class RunBuilder {
  readonly #pieces: Buffer[] = [];
  readonly #lists: (readonly string[])[] = [];
  #open: Buffer[] = [];
  #openBytes = 0;
  readonly #pieceBytes: number;

  /** A piece ends with what comes when it has so many bytes. */
  constructor(pieceBytes = PIECE_BYTES) {
    this.#pieceBytes = pieceBytes;
  }

  /** Adds words, each with its number of documents. */
  add(words: readonly string[], documents: ArrayLike<number>): void {
    if (words.length === 0) return;
    const packed = packWords(words, documents);
    this.#lists.push(words);
    this.#open.push(packed);
    this.#openBytes += packed.length;
    if (this.#openBytes >= this.#pieceBytes) this.#endPiece();
  }

  #endPiece(): void {
    if (this.#open.length === 0) return;
    this.#pieces.push(Buffer.concat(this.#open));
    this.#open = [];
    this.#openBytes = 0;
  }

  build(): Run {
    this.#endPiece();
    const filter = WordFilter.for(this.#lists.reduce((sum, { length }) => sum + length, 0));
    for (const words of this.#lists) for (const word of words) filter.add(word);
    return { pieces: this.#pieces, filter: filter.bytes };
  }
}

// Two bits for each word among nine or more: one in twenty-five of the words that are not there passes.
const BITS_A_WORD = 9;
const LEAST_BITS = 10;

/**
 * A Bloom filter (Burton Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970) of some words. Most of the
 * thousands of words that splitting compounds asks for are in no vocabulary; this tells so without a search.
 */
export class WordFilter {
  readonly bytes: Uint8Array;
  readonly #shift: number;

  /** For so many words. */
  static for(words: number): WordFilter {
    const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(1 + words * BITS_A_WORD)));
    return new WordFilter(new Uint8Array(2 ** (bits - 3)));
  }

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#shift = 29 - Math.log2(bytes.length);
  }

  add(word: string): void {
    const hash = hashOf(word);
    for (const bit of [hash >>> this.#shift, Math.imul(hash, SECOND) >>> this.#shift]) {
      this.bytes[bit >>> 3]! |= 1 << (bit & 7);
    }
  }

  /** False if the word was never added. */
  mayHave(word: string): boolean {
    const hash = hashOf(word);
    const first = hash >>> this.#shift;
    if ((this.bytes[first >>> 3]! & (1 << (first & 7))) === 0) return false;
    const second = Math.imul(hash, SECOND) >>> this.#shift;
    return (this.bytes[second >>> 3]! & (1 << (second & 7))) !== 0;
  }
}

const SECOND = 0x9e3779b1;

/** The word's hash with its upper bits stirred. */
function hashOf(word: string): number {
  let hash = wordHash(word);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
