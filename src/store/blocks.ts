/**
 * Blocks of postings. What a batch adds becomes a block: the batch's words in ascending order with their postings and
 * positions, cut into parts of some kilobytes. Blocks of neighbouring document numbers are merged from time to time.
 * Everything here works on bytes; `word-reader.ts` and `index-writer.ts` read and write them.
 */
import type { IndexedWords } from '../index-words.js';
import { compareWords } from '../packed-vocabulary.js';
import type { Positions, Postings } from '../store.js';
import { ByteReader, ByteWriter, skipVarints, varintLength, writeVarint } from '../varint.js';
import {
  eachPlace,
  MOST_PLAIN,
  PLAIN,
  PostingList,
  type Shape,
  type Target,
  type WrittenList,
  writeList,
} from './posting-list.js';

/** A part as it is stored: consecutive words of a block. */
export interface PackedPart {
  /** Ascending, parted by `\n`, UTF-8. */
  readonly words: Uint8Array;
  /** For each word three varints: number of documents and, in the lowest two bits, its shape; bytes in `postings`; bytes in `positions`. */
  readonly entries: Uint8Array;
  /** For each word what `writeList` writes. */
  readonly postings: Uint8Array;
  /** For each word and document the positions as `IndexedWords` has them. */
  readonly positions: Uint8Array;
}

/** A part's table of contents. */
export interface PartIndex {
  readonly words: readonly string[];
  /** Number of documents of each word. */
  readonly documents: Int32Array;
  /** How each word's postings are written. */
  readonly shapes: Uint8Array;
  /** Word `i` has `postings.subarray(postings[i], postings[i + 1])`. */
  readonly postings: Int32Array;
  /** The same for the positions. */
  readonly positions: Int32Array;
}

// A lookup reads one part: small parts make it quick, large ones make fewer rows. A part ends when it reaches one of these.
const PART_WORDS = 128;
// With the last word a little more, so that most parts fit into one page of SQLite's.
const PART_POSTINGS = 3600;
const PART_POSITIONS = 24 << 10;

/** Reads a part's table of contents. */
export function indexPart(words: string, entries: Uint8Array): PartIndex {
  const list = words.split('\n');
  const documents = new Int32Array(list.length);
  const postings = new Int32Array(list.length + 1);
  const positions = new Int32Array(list.length + 1);
  const shapes = new Uint8Array(list.length);
  const reader = new ByteReader(entries);
  for (let i = 0; i < list.length; i++) {
    const code = reader.varint();
    documents[i] = code >>> 2;
    shapes[i] = code & 3;
    postings[i + 1] = postings[i]! + reader.varint();
    positions[i + 1] = positions[i]! + reader.varint();
  }
  return { words: list, documents, shapes, postings, positions };
}

/** Where `word` is in the part, or -1. */
export function findWord(part: PartIndex, word: string): number {
  let low = 0;
  let high = part.words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareWords(part.words[middle]!, word);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Cuts a block into parts: write a word's positions, and its postings where they are written already, then end it; `close` after the last word. */
export class PartWriter {
  readonly postings = new ByteWriter(PART_POSTINGS * 2);
  readonly positions = new ByteWriter(PART_POSITIONS * 2);
  /** Number of words ended. */
  count = 0;
  readonly #entries = new ByteWriter();
  readonly #flush: (part: PackedPart) => void;
  #words: string[] = [];
  #postingsMark = 0;
  #positionsMark = 0;

  constructor(flush: (part: PackedPart) => void) {
    this.#flush = flush;
  }

  /** Ends a word whose positions have been written; without documents nothing may have been, and it is left out. */
  endList(word: string, list: PostingList, first: number): void {
    if (list.length === 0) return;
    this.end(word, list.length, writeList(list, first, this.positions.since(this.#positionsMark), this.postings));
  }

  /** Ends a word that stands in `documents` documents, and whose postings and positions have been written. */
  end(word: string, documents: number, shape: Shape): void {
    this.#words.push(word);
    this.#entries.varint(documents * 4 + shape);
    this.#entries.varint(this.postings.length - this.#postingsMark);
    this.#entries.varint(this.positions.length - this.#positionsMark);
    this.#postingsMark = this.postings.length;
    this.#positionsMark = this.positions.length;
    this.count++;
    const full =
      this.#words.length >= PART_WORDS || this.#postingsMark >= PART_POSTINGS || this.#positionsMark >= PART_POSITIONS;
    if (full) this.close();
  }

  close(): void {
    if (this.#words.length === 0) return;
    this.#flush({
      words: Buffer.from(this.#words.join('\n')),
      entries: this.#entries.bytes(),
      postings: this.postings.bytes(),
      positions: this.positions.bytes(),
    });
    this.#words = [];
    this.#entries.clear();
    this.postings.clear();
    this.positions.clear();
    this.#postingsMark = 0;
    this.#positionsMark = 0;
  }
}

/** Writes the block of a batch: `documents[i]` has the ascending number `first + i`. */
export function writeBlock(documents: readonly IndexedWords[], writer: PartWriter): void {
  const { words, wordsOf } = numberWords(documents);
  const order = sortedOrder(words);

  // Two passes over all pairs of word and document in the order in which they lie in memory: the first finds out where each word's bytes
  // will begin, the second puts them there.
  const counts = new Int32Array(words.length);
  const postingsAt = new Int32Array(words.length);
  const positionsAt = new Int32Array(words.length);
  const last = new Int32Array(words.length);
  const positionBytesOf = documents.map(({ frequencies, positions }, document) => {
    const own = wordsOf[document]!;
    const positionBytes = new Int32Array(own.length);
    let at = 0;
    let positionAt = 0;
    for (let i = 0; i < own.length; i++) {
      const word = own[i]!;
      const frequencyStart = at;
      let code = frequencies[at++]!;
      if (code > 127) {
        at = frequencyStart;
        const reader = new ByteReader(frequencies, at);
        code = reader.varint();
        at = reader.at;
      }
      if (code & 1) at = skipVarints(frequencies, at, 2);
      const positionStart = positionAt;
      positionAt = skipVarints(positions, positionAt, code >>> 1);
      positionBytes[i] = positionAt - positionStart;
      positionsAt[word]! += positionAt - positionStart;
      postingsAt[word]! += varintLength(document - last[word]!) + at - frequencyStart;
      last[word] = document;
      counts[word]!++;
    }
    return positionBytes;
  });
  let postingsLength = 0;
  let positionsLength = 0;
  for (const word of order) {
    postingsLength += postingsAt[word]!;
    postingsAt[word] = postingsLength - postingsAt[word]!;
    positionsLength += positionsAt[word]!;
    positionsAt[word] = positionsLength - positionsAt[word]!;
  }
  const postings = new Uint8Array(postingsLength);
  const positions = new Uint8Array(positionsLength);
  last.fill(0);
  for (const [document, packed] of documents.entries()) {
    const own = wordsOf[document]!;
    const positionBytes = positionBytesOf[document]!;
    let at = 0;
    let positionAt = 0;
    for (let i = 0; i < own.length; i++) {
      const word = own[i]!;
      let to = writeVarint(postings, postingsAt[word]!, document - last[word]!);
      last[word] = document;
      const end = skipVarints(packed.frequencies, at, packed.frequencies[at]! & 1 ? 3 : 1);
      while (at < end) postings[to++] = packed.frequencies[at++]!;
      postingsAt[word] = to;
      to = positionsAt[word]!;
      const positionEnd = positionAt + positionBytes[i]!;
      while (positionAt < positionEnd) positions[to++] = packed.positions[positionAt++]!;
      positionsAt[word] = to;
    }
  }
  // Each word's bytes, a plain list, now end where the next one's begin.
  const list = new PostingList();
  let postingsStart = 0;
  let positionsStart = 0;
  for (const word of order) {
    const count = counts[word]!;
    writer.positions.copy(positions, positionsStart, positionsAt[word]!);
    if (count <= MOST_PLAIN) {
      writer.postings.copy(postings, postingsStart, postingsAt[word]!);
      writer.end(words[word]!, count, PLAIN);
    } else {
      list.read({ bytes: postings, start: postingsStart, shape: PLAIN, count, first: 0 });
      writer.endList(words[word]!, list, 0);
      list.clear();
    }
    postingsStart = postingsAt[word]!;
    positionsStart = positionsAt[word]!;
  }
  writer.close();
}

/** The distinct words of all documents in the order in which they come, and each document's words by number. */
function numberWords(documents: readonly IndexedWords[]): {
  readonly words: readonly string[];
  readonly wordsOf: readonly Int32Array[];
} {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const wordsOf = documents.map((document) => {
    const own = document.words === '' ? [] : document.words.split('\n');
    const list = new Int32Array(own.length);
    for (let i = 0; i < own.length; i++) {
      const word = own[i]!;
      let number = numbers.get(word);
      if (number === undefined) {
        number = words.push(word) - 1;
        numbers.set(word, number);
      }
      list[i] = number;
    }
    return list;
  });
  return { words, wordsOf };
}

// Three letters of eight bits and an index of up to 29 bits make one number.
const INDEX_RANGE = 2 ** 29;

/** Indexes of `words` in the order of `compareWords`. */
function sortedOrder(words: readonly string[]): Int32Array {
  // Sorting numbers takes a tenth of the time of sorting strings: first by three letters, then within those that begin alike. All signs
  // beyond the first 254 count as one, so what follows the first of them says nothing yet.
  const key = (word: string): number => {
    let letters = 0;
    let beyond = false;
    for (let at = 0; at < 3; at++) {
      const letter: number = beyond || at >= word.length ? 0 : Math.min(255, word.charCodeAt(at));
      beyond ||= letter === 255;
      letters = (letters << 8) | letter;
    }
    return letters;
  };
  const keys = Float64Array.from(words, (word, i) => key(word) * INDEX_RANGE + i).sort();
  const order = Int32Array.from(keys, (value) => value % INDEX_RANGE);
  let start = 0;
  for (let end = 1; end <= order.length; end++) {
    if (end < order.length && Math.floor(keys[start]! / INDEX_RANGE) === Math.floor(keys[end]! / INDEX_RANGE)) continue;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => compareWords(words[a]!, words[b]!));
    start = end;
  }
  return order;
}

/** A part that has been read, with its table of contents. */
export interface OpenPart extends Pick<PackedPart, 'postings' | 'positions'> {
  readonly index: PartIndex;
}

/** A block to be merged: its parts in order, each fetched when the one before is used up. */
interface MergeSource {
  /** First document number of the block. */
  readonly first: number;
  readonly next: () => OpenPart | undefined;
}

/** A word of a part, as `readList` takes it. */
export function writtenList(
  { index, postings }: Pick<OpenPart, 'index' | 'postings'>,
  at: number,
  first: number,
): WrittenList {
  const { documents, shapes, postings: starts } = index;
  return { bytes: postings, start: starts[at]!, shape: shapes[at]! as Shape, count: documents[at]!, first };
}

/** Merges blocks (in ascending order of their documents) into one that begins at the first block's first number. */
export function mergeBlocks(sources: readonly MergeSource[], writer: PartWriter): void {
  const cursors = sources.map(({ first, next }) => ({ first, next, part: next(), at: 0 }));
  const list = new PostingList();
  for (;;) {
    let word: string | undefined;
    for (const { part, at } of cursors) {
      const candidate = part?.index.words[at];
      if (candidate !== undefined && (word === undefined || compareWords(candidate, word) < 0)) word = candidate;
    }
    if (word === undefined) break;
    list.clear();
    for (const cursor of cursors) {
      const { part, at, first } = cursor;
      if (part?.index.words[at] !== word) continue;
      const { index } = part;
      list.read(writtenList(part, at, first));
      writer.positions.copy(part.positions, index.positions[at]!, index.positions[at + 1]!);
      cursor.at++;
      if (cursor.at === index.words.length) {
        cursor.part = cursor.next();
        cursor.at = 0;
      }
    }
    writer.endList(word, list, sources[0]!.first);
  }
  writer.close();
}

/** Whether any of the part's postings belongs to one of the `removed` document numbers. */
export function hasDocuments(part: Omit<OpenPart, 'positions'>, first: number, removed: ReadonlySet<number>): boolean {
  const list = new PostingList();
  for (let at = 0; at < part.index.words.length; at++) {
    list.clear();
    list.read(writtenList(part, at, first));
    for (let i = 0; i < list.length; i++) if (removed.has(list.documents[i]!)) return true;
  }
  return false;
}

/** Writes the part again without the `removed` documents, and without words that stand in no other. */
export function removeDocuments(part: OpenPart, first: number, removed: ReadonlySet<number>, writer: PartWriter): void {
  const { words, positions: starts } = part.index;
  const list = new PostingList();
  const left = new PostingList();
  for (const [at, word] of words.entries()) {
    list.clear();
    left.clear();
    list.read(writtenList(part, at, first));
    let position = starts[at]!;
    for (let i = 0; i < list.length; i++) {
      const text = list.texts[i]!;
      const end = skipVarints(part.positions, position, text);
      if (!removed.has(list.documents[i]!)) {
        writer.positions.copy(part.positions, position, end);
        left.add(list.documents[i]!, text, list.titles[i]!, list.references[i]!);
      }
      position = end;
    }
    writer.endList(word, left, first);
  }
  writer.close();
}

/** Postings of several words, one after the other. */
export class PostingsBuilder implements Target {
  readonly documents: Int32Array;
  readonly texts: Int32Array;
  length = 0;
  readonly #starts: Int32Array;
  readonly #heads: Record<'title' | 'reference', Int32Array | null> = { title: null, reference: null };
  #words = 0;

  /** Room for `words` words with at most `count` postings in all. */
  constructor(words: number, count: number) {
    this.#starts = new Int32Array(words + 1);
    this.documents = new Int32Array(count);
    this.texts = new Int32Array(count);
  }

  /** Ends a word; what is added next belongs to the next one. */
  end(): void {
    this.#starts[++this.#words] = this.length;
  }

  head(at: number, title: number, reference: number): void {
    this.#field('title')[at] = title;
    if (reference > 0) this.#field('reference')[at] = reference;
  }

  #field(field: 'title' | 'reference'): Int32Array {
    this.#heads[field] ??= new Int32Array(this.documents.length);
    return this.#heads[field];
  }

  build(): Postings {
    const { length } = this;
    const { title, reference } = this.#heads;
    return {
      starts: this.#starts,
      documents: this.documents.subarray(0, length),
      frequencies: {
        title: title?.subarray(0, length) ?? null,
        reference: reference?.subarray(0, length) ?? null,
        text: length > 0 ? this.texts.subarray(0, length) : null,
      },
    };
  }
}

/** Positions of a word in the `wanted` documents (ascending), growing block by block. */
export class PositionsBuilder {
  readonly #wanted: Int32Array;
  readonly #starts: Int32Array;
  #numbers = new Int32Array(64);
  /** Index of the first wanted document that is not done. */
  #next = 0;
  #length = 0;

  constructor(wanted: Int32Array) {
    this.#wanted = wanted;
    this.#starts = new Int32Array(wanted.length + 1);
  }

  /** Appends those of the word at `at` of a part whose block holds the documents from `first` to `last`. */
  add(part: OpenPart, at: number, { first, last }: { readonly first: number; readonly last: number }): void {
    const { positions } = part;
    const wanted = this.#wanted;
    const [low, high] = [lowerBound(wanted, first), lowerBound(wanted, last + 1)];
    const reader = new ByteReader(positions);
    eachPlace(
      writtenList(part, at, first),
      positions,
      part.index.positions[at]!,
      wanted,
      low,
      high,
      (i, count, from) => {
        this.#endUpTo(i);
        this.#reserve(count);
        reader.at = from;
        let position = 0;
        for (let left = count; left > 0; left--) {
          position += reader.varint();
          this.#numbers[this.#length++] = position;
        }
      },
    );
  }

  /** To be called once, at the end. */
  build(): Positions {
    this.#endUpTo(this.#wanted.length);
    return { starts: this.#starts, numbers: this.#numbers.subarray(0, this.#length) };
  }

  /** What is added next belongs to the wanted document with this index. */
  #endUpTo(index: number): void {
    while (this.#next < index) this.#starts[++this.#next] = this.#length;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#numbers.length) return;
    const larger = new Int32Array(Math.max(this.#numbers.length * 2, this.#length + count));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}

/** Index of the first of ascending `numbers` that is not below `bound`. */
export function lowerBound(numbers: Int32Array, bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
