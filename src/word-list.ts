import { documentsAt, ENTRY_END as END, WORD_LEAST } from './packed-vocabulary.js';
import type { Span } from './types.js';

/** Look-ups in one piece of a packed vocabulary. Words are told by the offset where they begin. */
export class WordList {
  readonly bytes: Uint8Array;
  readonly #buffer: Buffer;
  readonly #last: number;
  /** Where the words with each three letters stand: splitting compounds asks for thousands of words, and this halves the steps. */
  readonly #beginnings = new Map<string, Span>();
  #blocks: BlockIndex | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#last = bytes.lastIndexOf(END, bytes.length - 2) + 1;
  }

  /** Where the entry behind that at `start` begins. */
  after(start: number): number {
    return this.bytes.indexOf(END, start) + 1;
  }

  wordAt(start: number): string {
    return this.#buffer.toString('utf8', start, this.#endOf(start));
  }

  /** The number of documents of the word at `start`. */
  documentsOf(start: number): number {
    return documentsAt(this.bytes, this.#endOf(start));
  }

  #endOf(start: number): number {
    let end = start;
    while (this.bytes[end]! >= WORD_LEAST) end++;
    return end;
  }

  /** Negative if the word at `start`, cut to the length of `key`, is before it, positive if after. */
  compare(start: number, key: Uint8Array): number {
    const { bytes } = this;
    // Where the word ends before the key, the byte is below all of the key's.
    let order = 0;
    for (let i = 0; i < key.length && order === 0; i++) order = bytes[start + i]! - key[i]!;
    return order;
  }

  /** Whether the whole list is after the word `key`. */
  isAfter(key: Uint8Array): boolean {
    const order = this.compare(0, key);
    return order > 0 || (order === 0 && this.bytes[key.length]! >= WORD_LEAST);
  }

  /** The beginning of the first word in [low, high) that, cut to the length of `key`, is not before `key`, or with `after` is after it. */
  #bound(key: Uint8Array, low: number, high: number, after: boolean): number {
    const { bytes } = this;
    while (low < high) {
      let start = (low + high) >> 1;
      while (start > low && bytes[start - 1] !== END) start--;
      const order = this.compare(start, key);
      if (order < 0 || (after && order === 0)) low = this.after(start);
      else high = start;
    }
    return low;
  }

  /** Where the words of `within` that begin with `prefix` stand. */
  withPrefix(prefix: Uint8Array, within: Span = { start: 0, end: this.bytes.length }): Span {
    const { start, end } = within;
    if (this.compare(this.#last, prefix) < 0 || this.compare(0, prefix) > 0) return { start, end: start };
    const low = this.#bound(prefix, start, end, false);
    return { start: low, end: this.afterPrefix(prefix, low, end) };
  }

  /** The first word from `low` on that does not begin with `prefix`, for a `low` near it: looks close by first, as most beginnings have few words. */
  afterPrefix(prefix: Uint8Array, low: number, high: number): number {
    let step = 64;
    let near = low;
    while (low + step < high) {
      let start = low + step;
      while (start > low && this.bytes[start - 1] !== END) start--;
      if (this.compare(start, prefix) !== 0) return this.#bound(prefix, near, start, true);
      near = start;
      step *= 4;
    }
    return this.#bound(prefix, near, high, true);
  }

  /** Where `word`, in UTF-8 `key`, begins; -1 if it is not there. */
  find(word: string, key: Uint8Array): number {
    const { start, end } =
      word.length < LETTERS_KNOWN ? this.withPrefix(key) : this.#withLetters(word.slice(0, LETTERS_KNOWN));
    // The word itself is before all longer ones that begin with it.
    const found = this.#bound(key, start, end, false);
    return found < end && this.compare(found, key) === 0 && this.bytes[found + key.length]! < WORD_LEAST ? found : -1;
  }

  #withLetters(letters: string): Span {
    const known = this.#beginnings.get(letters);
    if (known !== undefined) return known;
    const span = this.withPrefix(encoder.encode(letters));
    this.#beginnings.set(letters, span);
    return span;
  }

  /** Adds the words that have `part` inside to `starts`, each with `offset`. With `indexed`, an index of blocks is made first. */
  containing(part: Uint8Array, indexed: boolean, offset: number, starts: number[]): void {
    if (!indexed) {
      this.#scan(part, { start: 0, end: this.bytes.length }, offset, starts);
      return;
    }
    this.#blocks ??= indexBlocks(this.bytes);
    for (const span of blocksWith(part, this.#blocks)) this.#scan(part, span, offset, starts);
  }

  #scan(part: Uint8Array, { start, end }: Span, offset: number, starts: number[]): void {
    // Without a slice, a block that lacks the part would be searched to the end of all.
    const block = this.#buffer.subarray(start, end);
    for (let at = block.indexOf(part); at !== -1; at = block.indexOf(part, block.indexOf(END, at))) {
      starts.push(offset + start + block.lastIndexOf(END, at) + 1);
    }
  }
}

const LETTERS_KNOWN = 3;

const encoder = new TextEncoder();

/** Which blocks of the bytes have which three letters: scanning only those makes `containing` many times as fast. */
interface BlockIndex {
  /** Where each block begins, and the end of the last one; a block ends with a word. */
  readonly starts: readonly number[];
  /** A row of bits for each hash of three letters, one bit a block. */
  readonly bits: Uint32Array;
  /** Length of a row in 32-bit words. */
  readonly width: number;
}

const BLOCK = 1024;
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
