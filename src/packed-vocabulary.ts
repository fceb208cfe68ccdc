import type { Span } from './types.js';

/**
 * All words of an index as one stretch of bytes, so that opening it makes no object per word: each word in UTF-8, behind it in how many
 * documents it stands, as hexadecimal digits from 0x10 to 0x1f, and `\n`. No word has signs below the blank, so the first of them ends it.
 */
export interface PackedVocabulary {
  readonly bytes: Uint8Array;
  /** Stretches of `bytes` in which the words ascend (by their bytes), each once. A word may stand in several; its documents add up. */
  readonly runs: readonly Run[];
}

/** A stretch of words, with what tells that a word is not among them. */
export interface Run extends Span {
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
export function packWords(words: readonly string[], documents: ArrayLike<number>): Buffer {
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
  for (let i = at; bytes[i]! !== ENTRY_END; i++) count = count * 16 + (bytes[i]! & 15);
  return count;
}

/** The words with their numbers of documents, run by run. */
export function* unpackWords({ bytes }: PackedVocabulary): Generator<readonly [word: string, documents: number]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < bytes.length; ) {
    let end = start;
    while (bytes[end]! >= WORD_LEAST) end++;
    yield [buffer.toString('utf8', start, end), documentsAt(bytes, end)];
    start = bytes.indexOf(ENTRY_END, end) + 1;
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

/** FNV-1a, with its upper bits stirred. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
