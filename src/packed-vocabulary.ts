import type { Span } from './types.js';

/**
 * All words of an index as one stretch of bytes, so that opening it makes no object per word: each word in UTF-8, behind it in how many
 * documents it stands, as hexadecimal digits from 0x10 to 0x1f, and `\n`. No word has signs below the blank, so the first of them ends it.
 */
export interface PackedVocabulary {
  readonly bytes: Uint8Array;
  /** Stretches of `bytes` in which the words ascend (by their bytes), each once. A word may stand in several; its documents add up. */
  readonly runs: readonly Span[];
}

/** Ends an entry. */
export const ENTRY_END = 0x0a;
/** Least byte of a word; all that is behind it is below. */
export const WORD_LEAST = 0x20;

const DIGIT = 0x10;

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
