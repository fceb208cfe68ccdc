/**
 * How the postings of one word of a block are written. Few documents are a plain list. More of them are cut into groups, with a table in
 * front that says where each group begins in postings and positions, so that of a common word only what is near the wanted
 * documents is read. A word in many documents is a table with a byte for each document number: no list is as quickly looked up.
 */
import { ByteReader, ByteWriter, skipVarints } from '../varint.js';

/** How a word is written. */
export const PLAIN = 0;
const GROUPED = 1;
const DENSE = 2;
export type Shape = typeof PLAIN | typeof GROUPED | typeof DENSE;

/** Most documents of a plain list. */
export const MOST_PLAIN = 32;
/** Documents of a group. */
const GROUP = 32;
/** A table takes a byte a number, a list two a document: from one in so many documents on, a table is worth its bytes. */
const DENSE_SHARE = 4;
/** Document numbers of a table for which the table in front has one entry. */
const RANGE = 16;
/** Byte of a table for a frequency that does not fit; it stands behind the table. Others are the frequency + 1, and 0 is no document. */
const ESCAPE = 255;

/** In how many documents a word stands, by field. */
interface Counts {
  title: number;
  reference: number;
  text: number;
}

/** Postings of one word, ascending; arrays may be longer than `length`. */
export class PostingList implements Target {
  documents = new Int32Array(1024);
  texts = new Int32Array(1024);
  titles = new Int32Array(1024);
  references = new Int32Array(1024);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(document: number, text: number, title: number, reference: number): void {
    this.#reserve(1);
    const at = this.length++;
    this.documents[at] = document;
    this.texts[at] = text;
    this.titles[at] = title;
    this.references[at] = reference;
  }

  /** Appends a word's postings. */
  read(written: WrittenList): void {
    this.#reserve(written.count);
    this.titles.fill(0, this.length, this.length + written.count);
    this.references.fill(0, this.length, this.length + written.count);
    readList(written, this);
  }

  head(at: number, title: number, reference: number): void {
    this.titles[at] = title;
    this.references[at] = reference;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.documents.length) return;
    const size = Math.max(this.documents.length * 2, this.length + more);
    for (const name of ['documents', 'texts', 'titles', 'references'] as const) {
      const larger = new Int32Array(size);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}

/** How a word with these documents is written: the same ones always the same way. */
function shapeOf({ documents, length }: PostingList, first: number): Shape {
  if (length <= MOST_PLAIN) return PLAIN;
  return length * DENSE_SHARE >= documents[length - 1]! - first + 1 ? DENSE : GROUPED;
}

const skips = new ByteWriter();
const body = new ByteWriter();
const heads = new ByteWriter();

/**
 * Appends the postings to `writer`; `first` is the block's first number, `positions` the bytes of the word's positions, document after
 * document. Returns how they are written.
 */
export function writeList(list: PostingList, first: number, positions: Uint8Array, writer: ByteWriter): Shape {
  const shape = shapeOf(list, first);
  const { documents, texts, titles, references, length } = list;
  if (shape === PLAIN) {
    let last = first;
    for (let i = 0; i < length; i++) {
      const headed = titles[i]! > 0 || references[i]! > 0;
      writer.varint(documents[i]! - last);
      writer.varint(texts[i]! * 2 + (headed ? 1 : 0));
      if (headed) {
        writer.varint(titles[i]!);
        writer.varint(references[i]!);
      }
      last = documents[i]!;
    }
    return shape;
  }
  const counts = countsOf(list);
  for (const count of [counts.title, counts.reference, counts.text]) writer.varint(count);
  for (const part of [skips, body, heads]) part.clear();
  if (shape === GROUPED) writeGroups(list, first, positions);
  else writeTable(list, first, positions);
  writeHeads(list, first);
  for (const part of [skips, body, heads]) writer.varint(part.length);
  for (const part of [skips, body, heads]) writer.append(part);
  return shape;
}

function countsOf({ texts, titles, references, length }: PostingList): Counts {
  const counts = { title: 0, reference: 0, text: 0 };
  for (let i = 0; i < length; i++) {
    if (titles[i]! > 0) counts.title++;
    if (references[i]! > 0) counts.reference++;
    if (texts[i]! > 0) counts.text++;
  }
  return counts;
}

/** For each group its last document, its bytes and those of its positions; the group: distance from the document before, frequency. */
function writeGroups({ documents, texts, length }: PostingList, first: number, positions: Uint8Array): void {
  let last = first;
  let groupLast = first;
  let position = 0;
  for (let start = 0; start < length; start += GROUP) {
    const end = Math.min(length, start + GROUP);
    const bodyStart = body.length;
    const positionStart = position;
    for (let i = start; i < end; i++) {
      body.varint(documents[i]! - last);
      body.varint(texts[i]!);
      position = skipVarints(positions, position, texts[i]!);
      last = documents[i]!;
    }
    skips.varint(last - groupLast);
    skips.varint(body.length - bodyStart);
    skips.varint(position - positionStart);
    groupLast = last;
  }
}

/** For each range of numbers the bytes of its positions; the size of the table, the table, and the frequencies that do not fit into it. */
function writeTable({ documents, texts, length }: PostingList, first: number, positions: Uint8Array): void {
  const size = documents[length - 1]! - first + 1;
  body.varint(size);
  let position = 0;
  let i = 0;
  for (let start = 0; start < size; start += RANGE) {
    const end = Math.min(size, start + RANGE);
    const positionStart = position;
    for (let number = start; number < end; number++) {
      if (documents[i]! - first !== number) {
        body.byte(0);
        continue;
      }
      const text = texts[i++]!;
      body.byte(Math.min(text + 1, ESCAPE));
      position = skipVarints(positions, position, text);
    }
    skips.varint(position - positionStart);
  }
  for (i = 0; i < length; i++) if (texts[i]! + 1 >= ESCAPE) body.varint(texts[i]!);
}

/** The documents that have the word in title or reference, in groups as above: distance, `title << 1 | reference > 0`, reference. */
function writeHeads({ documents, titles, references, length }: PostingList, first: number): void {
  const groups = new ByteWriter();
  const entries = new ByteWriter();
  let count = 0;
  let last = first;
  let groupLast = first;
  let groupStart = 0;
  const endGroup = () => {
    groups.varint(last - groupLast);
    groups.varint(entries.length - groupStart);
    groupLast = last;
    groupStart = entries.length;
  };
  for (let i = 0; i < length; i++) {
    if (titles[i]! === 0 && references[i]! === 0) continue;
    entries.varint(documents[i]! - last);
    entries.varint(titles[i]! * 2 + (references[i]! > 0 ? 1 : 0));
    if (references[i]! > 0) entries.varint(references[i]!);
    last = documents[i]!;
    if (++count % GROUP === 0) endGroup();
  }
  if (count === 0) return;
  if (count % GROUP > 0) endGroup();
  heads.varint(count);
  heads.varint(groups.length);
  heads.append(groups);
  heads.append(entries);
}

/** The bytes of one word: `bytes` from `start` on. */
export interface WrittenList {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly shape: Shape;
  /** Number of its documents. */
  readonly count: number;
  /** First number of its block. */
  readonly first: number;
}

/** Where the pieces of a list that is not plain are. */
interface Layout {
  readonly counts: Counts;
  readonly skips: number;
  readonly body: number;
  readonly heads: number;
  readonly end: number;
}

function layoutOf({ bytes, start }: WrittenList): Layout {
  const reader = new ByteReader(bytes, start);
  const counts = { title: reader.varint(), reference: reader.varint(), text: reader.varint() };
  const [skipBytes, bodyBytes, headBytes] = [reader.varint(), reader.varint(), reader.varint()];
  const at = reader.at;
  const end = at + skipBytes + bodyBytes + headBytes;
  return { counts, skips: at, body: at + skipBytes, heads: at + skipBytes + bodyBytes, end };
}

/** Adds to `counts` in how many documents the word stands, by field. */
export function addCounts(written: WrittenList, counts: Counts): void {
  if (written.shape !== PLAIN) {
    const own = layoutOf(written).counts;
    counts.title += own.title;
    counts.reference += own.reference;
    counts.text += own.text;
    return;
  }
  const reader = new ByteReader(written.bytes, written.start);
  for (let i = 0; i < written.count; i++) {
    reader.varint();
    const code = reader.varint();
    if (code > 1) counts.text++;
    if ((code & 1) === 0) continue;
    if (reader.varint() > 0) counts.title++;
    if (reader.varint() > 0) counts.reference++;
  }
}

/** What postings are read into; arrays with room for all of them. */
export interface Target {
  readonly documents: Int32Array;
  readonly texts: Int32Array;
  /** Number of postings so far. */
  length: number;
  /** A posting that is there already stands in a title or reference. */
  head(at: number, title: number, reference: number): void;
}

/** Appends all postings of a word. */
export function readList(written: WrittenList, to: Target): void {
  if (written.shape === PLAIN) {
    readPlain(written, to, null);
    return;
  }
  const layout = layoutOf(written);
  const from = to.length;
  if (written.shape === GROUPED) readAllGroups(written, layout, to);
  else readWholeTable(written, layout, to);
  if (layout.heads < layout.end) readHeads(written, layout, to, from);
}

/** Appends the postings in those of the `wanted` documents (ascending) that lie between `low` and `high` (an index behind the last one). */
export function readListWithin(written: WrittenList, wanted: Int32Array, low: number, high: number, to: Target): void {
  const within = { wanted, low, high };
  if (written.shape === PLAIN) {
    readPlain(written, to, within);
    return;
  }
  const layout = layoutOf(written);
  const from = to.length;
  if (written.shape === GROUPED) readGroupsWithin(written, layout, within, to);
  else readTableWithin(written, layout, within, to);
  if (layout.heads < layout.end && to.length > from) readHeads(written, layout, to, from);
}

/** Appends the postings in titles and references, and of a plain list the others too. */
export function readTitles(written: WrittenList, to: Target): void {
  if (written.shape === PLAIN) {
    readPlain(written, to, null);
    return;
  }
  const { heads, end } = layoutOf(written);
  if (heads === end) return;
  const reader = new ByteReader(written.bytes, heads);
  const count = reader.varint();
  const tableBytes = reader.varint();
  reader.at += tableBytes;
  let number = written.first;
  for (let left = count; left > 0; left--) {
    number += reader.varint();
    const code = reader.varint();
    to.documents[to.length] = number;
    to.head(to.length++, code >>> 1, code & 1 ? reader.varint() : 0);
  }
}

/** Adds 1 to the counts, which are those of the block's numbers, of all documents that have the word. */
export function countPresent(written: WrittenList, counts: Uint8Array<ArrayBuffer>): void {
  const { bytes, first, shape } = written;
  if (shape !== DENSE) {
    const list = new PostingList();
    list.read(written);
    for (let i = 0; i < list.length; i++) counts[list.documents[i]! - first]!++;
    return;
  }
  const { start, size } = placeOfTable(written, layoutOf(written));
  // Four documents at a time, as this is done for the most common words: of each byte that is not 0, the lowest bit.
  const table = new Uint8Array(counts.length);
  table.set(bytes.subarray(start, start + size));
  const quads = new Uint32Array(table.buffer);
  const sums = new Uint32Array(counts.buffer);
  for (let i = 0; i < quads.length; i++) {
    const quad = quads[i]!;
    sums[i]! += ((((quad & 0x7f7f7f7f) + 0x7f7f7f7f) | quad) & 0x80808080) >>> 7;
  }
}

interface Within {
  readonly wanted: Int32Array;
  readonly low: number;
  readonly high: number;
}

function readPlain({ bytes, start, count, first }: WrittenList, to: Target, within: Within | null): void {
  const { documents, texts } = to;
  let at = start;
  let number = first;
  let next = within ? within.low : 0;
  for (let i = 0; i < count; i++) {
    // Two varints in line: this is where a search for rare words spends its time.
    let byte = bytes[at++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
    }
    number += value;
    byte = bytes[at++]!;
    value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
    }
    if (within) {
      while (next < within.high && within.wanted[next]! < number) next++;
      if (next === within.high) return;
      if (within.wanted[next] !== number) {
        if (value & 1) at = skipVarints(bytes, at, 2);
        continue;
      }
    }
    documents[to.length] = number;
    texts[to.length] = value >>> 1;
    to.length++;
    if (value & 1) {
      const reader = new ByteReader(bytes, at);
      to.head(to.length - 1, reader.varint(), reader.varint());
      at = reader.at;
    }
  }
}

function readAllGroups({ bytes, count, first }: WrittenList, { body: start }: Layout, to: Target): void {
  const { documents, texts } = to;
  let at = start;
  let number = first;
  const end = to.length + count;
  for (let length = to.length; length < end; length++) {
    // Two varints in line, as in a plain list: a common word has them by the ten thousand.
    let byte = bytes[at++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
    }
    number += value;
    byte = bytes[at++]!;
    value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 127) << shift;
    }
    documents[length] = number;
    texts[length] = value;
  }
  to.length = end;
}

/** Calls `visit` for each group that may have one of the wanted documents. */
function eachGroup(
  { bytes, count, first }: WrittenList,
  { skips: skipStart, body: bodyStart }: Layout,
  { wanted, low, high }: Within,
  visit: (reader: ByteReader, length: number, number: number, next: number, positions: number) => number,
): void {
  const table = new ByteReader(bytes, skipStart);
  const reader = new ByteReader(bytes);
  let next = low;
  let groupFirst = first;
  let at = bodyStart;
  let positions = 0;
  for (let left = count; left > 0 && next < high; left -= GROUP) {
    const last = groupFirst + table.varint();
    const size = table.varint();
    const positionBytes = table.varint();
    if (wanted[next]! <= last) {
      reader.at = at;
      next = visit(reader, Math.min(left, GROUP), groupFirst, next, positions);
      while (next < high && wanted[next]! <= last) next++;
    }
    groupFirst = last;
    at += size;
    positions += positionBytes;
  }
}

function readGroupsWithin(written: WrittenList, layout: Layout, within: Within, to: Target): void {
  const { wanted, high } = within;
  eachGroup(written, layout, within, (reader, length, groupFirst, from) => {
    let number = groupFirst;
    let next = from;
    for (let i = 0; i < length && next < high; i++) {
      number += reader.varint();
      const text = reader.varint();
      while (next < high && wanted[next]! < number) next++;
      if (next === high || wanted[next] !== number) continue;
      to.documents[to.length] = number;
      to.texts[to.length++] = text;
    }
    return next;
  });
}

function placeOfTable({ bytes }: WrittenList, { body }: Layout): { readonly start: number; readonly size: number } {
  const reader = new ByteReader(bytes, body);
  const size = reader.varint();
  return { start: reader.at, size };
}

/** The bytes of a table, and the frequencies that do not fit into one, by their places in it. */
interface Table {
  readonly start: number;
  readonly size: number;
  readonly large: ReadonlyMap<number, number>;
}

function tableOf(written: WrittenList, layout: Layout): Table {
  const { start, size } = placeOfTable(written, layout);
  const { bytes } = written;
  const reader = new ByteReader(bytes, start + size);
  const large = new Map<number, number>();
  for (let at = bytes.indexOf(ESCAPE, start); at >= 0 && at < start + size; at = bytes.indexOf(ESCAPE, at + 1)) {
    large.set(at - start, reader.varint());
  }
  return { start, size, large };
}

function readWholeTable(written: WrittenList, layout: Layout, to: Target): void {
  const { bytes, first } = written;
  const { start, size, large } = tableOf(written, layout);
  const { documents, texts } = to;
  let length = to.length;
  for (let i = 0; i < size; i++) {
    const byte = bytes[start + i]!;
    if (byte === 0) continue;
    documents[length] = first + i;
    texts[length++] = byte === ESCAPE ? large.get(i)! : byte - 1;
  }
  to.length = length;
}

function readTableWithin(written: WrittenList, layout: Layout, { wanted, low, high }: Within, to: Target): void {
  const { bytes, first } = written;
  const { start, size, large } = tableOf(written, layout);
  const { documents, texts } = to;
  let length = to.length;
  for (let i = low; i < high; i++) {
    const place = wanted[i]! - first;
    if (place >= size) break;
    const byte = bytes[start + place]!;
    if (byte === 0) continue;
    documents[length] = wanted[i]!;
    texts[length++] = byte === ESCAPE ? large.get(place)! : byte - 1;
  }
  to.length = length;
}

/** Tells of the postings from index `from` on which stand in titles and references. */
function readHeads({ bytes, first }: WrittenList, { heads: start }: Layout, to: Target, from: number): void {
  const table = new ByteReader(bytes, start);
  const count = table.varint();
  const tableBytes = table.varint();
  const reader = new ByteReader(bytes);
  let at = table.at + tableBytes;
  let groupFirst = first;
  let next = from;
  for (let left = count; left > 0 && next < to.length; left -= GROUP) {
    const last = groupFirst + table.varint();
    const size = table.varint();
    if (to.documents[next]! <= last) {
      reader.at = at;
      let number = groupFirst;
      for (let i = Math.min(left, GROUP); i > 0; i--) {
        number += reader.varint();
        const code = reader.varint();
        const reference = code & 1 ? reader.varint() : 0;
        while (next < to.length && to.documents[next]! < number) next++;
        if (next < to.length && to.documents[next] === number) to.head(next, code >>> 1, reference);
      }
      while (next < to.length && to.documents[next]! <= last) next++;
    }
    groupFirst = last;
    at += size;
  }
}

/**
 * Calls `visit` for each of the wanted documents (ascending, from index `low` to before `high`) that has the word in its text, with its index
 * among them, how often it has it, and where its positions begin, counted from the word's first one.
 */
export function eachPlace(
  written: WrittenList,
  positions: Uint8Array,
  positionsStart: number,
  wanted: Int32Array,
  low: number,
  high: number,
  visit: (index: number, count: number, at: number) => void,
): void {
  const { bytes, start, shape, count, first } = written;
  if (shape === PLAIN) {
    const reader = new ByteReader(bytes, start);
    let at = positionsStart;
    let number = first;
    let next = low;
    for (let i = 0; i < count && next < high; i++) {
      number += reader.varint();
      const code = reader.varint();
      if (code & 1) reader.skip(2);
      while (next < high && wanted[next]! < number) next++;
      if (next < high && wanted[next] === number) visit(next++, code >>> 1, at);
      at = skipVarints(positions, at, code >>> 1);
    }
    return;
  }
  const layout = layoutOf(written);
  if (shape === GROUPED) {
    eachGroup(written, layout, { wanted, low, high }, (reader, length, groupFirst, from, offset) => {
      let at = positionsStart + offset;
      let number = groupFirst;
      let next = from;
      for (let i = 0; i < length && next < high; i++) {
        number += reader.varint();
        const text = reader.varint();
        while (next < high && wanted[next]! < number) next++;
        if (next < high && wanted[next] === number) visit(next++, text, at);
        at = skipVarints(positions, at, text);
      }
      return next;
    });
    return;
  }
  const { start: tableStart, size, large } = tableOf(written, layout);
  const ranges = new ByteReader(bytes, layout.skips);
  const textAt = (place: number): number => {
    const byte = bytes[tableStart + place]!;
    return byte === ESCAPE ? large.get(place)! : Math.max(0, byte - 1);
  };
  let range = 0;
  let rangeAt = positionsStart;
  let place = 0;
  let at = positionsStart;
  for (let next = low; next < high; next++) {
    const asked = wanted[next]! - first;
    if (asked >= size) break;
    if (bytes[tableStart + asked] === 0) continue;
    while ((range + 1) * RANGE <= asked) {
      rangeAt += ranges.varint();
      range++;
    }
    if (place < range * RANGE) {
      place = range * RANGE;
      at = rangeAt;
    }
    for (; place < asked; place++) at = skipVarints(positions, at, textAt(place));
    visit(next, textAt(asked), at);
  }
}
