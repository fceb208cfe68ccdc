import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { type IndexedWords, indexWords } from './index-words.js';
import { descriptionValues, linkValues, mentionValues, noticeValues, type RowValues } from './store/rows.js';
import type { Paper, Place, Places, Span } from './types.js';
import { ByteReader, ByteWriter } from './varint.js';

/** Everything of a paper but its text and places. */
export type PaperDetails = Omit<Paper, 'text' | 'places'>;

/** A paper as a worker hands it to the store: all the packing is done, the store only writes. */
export interface PackedPaper {
  /** JSON of the `PaperRows`. */
  readonly rows: string;
  readonly chunks: readonly PackedChunk[];
  /** See `digestOf`. */
  readonly digest: string;
  readonly indexed: IndexedWords;
}

/** A piece of a paper's text, so that a hit's passages can be shown without the rest of a hundred pages. */
export interface PackedChunk {
  /** Offset of its first UTF-16 unit in the text. */
  readonly start: number;
  /** Number of its first token, as positions count. */
  readonly token: number;
  /** In UTF-8, zlib. */
  readonly text: Uint8Array<ArrayBuffer>;
  readonly places: Uint8Array<ArrayBuffer>;
}

// Level 4 packs chunks to 46 % in the time of level 2; higher ones save a hundredth. A window as wide as a chunk, a small table and a small
// buffer pack them to as much, and take half the time to be made, which is done for each.
const DEFLATE = { level: 4, windowBits: 13, memLevel: 6, chunkSize: 4096 };
/** A chunk has at least so many UTF-16 units, or the whole text. */
const CHUNK = 4096;
/** How far behind that a line's end is better than any blank. */
const LINE = 512;

/** The pieces that a text is cut into: between words, where a line ends if one does. */
export function cutsOf(text: string): Span[] {
  const spans: Span[] = [];
  const blank = /\s/g;
  let start = 0;
  // What would be left over is no chunk of its own.
  while (text.length - start >= 1.5 * CHUNK) {
    const least = start + CHUNK;
    const line = text.indexOf('\n', least);
    blank.lastIndex = least;
    const at = line >= 0 && line < least + LINE ? line : (blank.exec(text)?.index ?? -1);
    if (at < 0 || at + 1 === text.length) break;
    spans.push({ start, end: at + 1 });
    start = at + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** Packs a paper for the store; runs in the worker. */
export function packPaper(paper: Paper): PackedPaper {
  const { text, places, ...details } = wellFormed(paper);
  const cuts = cutsOf(text);
  const indexed = indexWords({ text, title: details.title, reference: details.reference }, cuts);
  const chunkPlaces = packChunkPlaces(places, cuts);
  const texts = cuts.map(({ start, end }) => Buffer.from(text.slice(start, end)));
  const rows = jsonOf([
    descriptionValues(details),
    details.mentions.map(mentionValues),
    details.links.map(linkValues),
    details.notices.map(noticeValues),
  ]);
  return {
    rows,
    chunks: cuts.map(({ start }, i) => ({
      start,
      token: indexed.tokensBefore[i]!,
      text: deflateSync(texts[i]!, DEFLATE) as Uint8Array<ArrayBuffer>,
      places: chunkPlaces[i]!,
    })),
    digest: digestOf(rows, texts, packPlaces(places)),
    indexed,
  };
}

// Half a surrogate pair has no UTF-8: it would be stored as U+FFFD and not be found again where its mention says.
function wellFormed(paper: Paper): Paper {
  const { places, ...rest } = paper;
  if (paper.text.isWellFormed()) return paper;
  const repair = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value);
  return { ...(JSON.parse(JSON.stringify(rest), repair) as Omit<Paper, 'places'>), places };
}

/** The row of a paper, and those of its mentions, links and notices in their order. */
export type PaperRows = readonly [
  description: RowValues,
  mentions: readonly RowValues[],
  links: readonly RowValues[],
  notices: readonly RowValues[],
];

/** Rows as they are handed over, and as `digestOf` takes them. */
export function jsonOf(rows: PaperRows): string {
  return JSON.stringify(rows);
}

/** SHA-256 in hex of everything that is stored of a paper: its rows as JSON, its text in UTF-8, in any number of pieces, and its places. */
export function digestOf(rows: string, texts: readonly Uint8Array[], places: Uint8Array): string {
  const hash = createHash('sha256').update(rows).update('\0');
  for (const text of texts) hash.update(text);
  return hash.update('\0').update(places).digest('hex');
}

/** The text of a chunk. Throws if the bytes are damaged (zlib keeps a checksum). */
export function unpackText(packed: Uint8Array): string {
  return inflateSync(packed).toString('utf8');
}

/** Places in few bytes: two equal places give equal bytes. */
export function packPlaces({ offsets, pages, lines }: Places): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(offsets.length * 2);
  let offset = 0;
  let page = 0;
  let line = 0;
  for (let i = 0; i < offsets.length; i++) {
    // Nearly always the next line of the same page: one bit.
    const plain = pages[i] === page && lines[i] === line + 1;
    writer.varint((offsets[i]! - offset) * 2 + (plain ? 0 : 1));
    if (!plain) {
      // Pages and lines may go back where the reading order is not the file's; zigzag keeps small steps small.
      writer.varint(zigzag(pages[i]! - page));
      writer.varint(zigzag(lines[i]! - line));
    }
    offset = offsets[i]!;
    page = pages[i]!;
    line = lines[i]!;
  }
  return writer.bytes();
}

/**
 * The places of each chunk: 1 if a place begins with it, 0 if the first one goes on from the chunk before; then as `packPlaces` has them,
 * with offsets counted from the chunk's start.
 */
export function packChunkPlaces({ offsets, pages, lines }: Places, cuts: readonly Span[]): Uint8Array<ArrayBuffer>[] {
  let from = 0;
  return cuts.map(({ start }, i) => {
    // The last place may begin where the text ends.
    const end = cuts[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    while (from + 1 < offsets.length && offsets[from + 1]! <= start) from++;
    let to = from + 1;
    while (to < offsets.length && offsets[to]! < end) to++;
    const own = offsets.slice(from, to).map((offset) => Math.max(0, offset - start));
    const packed = packPlaces({ offsets: own, pages: pages.subarray(from, to), lines: lines.subarray(from, to) });
    const begins = offsets[from] === start;
    from = to - 1;
    return new Uint8Array([begins ? 1 : 0, ...packed]);
  });
}

/** The places of chunks put together again. */
export function unpackPlaces(chunks: readonly { readonly start: number; readonly places: Uint8Array }[]): Places {
  const offsets: number[] = [];
  const pages: number[] = [];
  const lines: number[] = [];
  for (const { start, places } of chunks) {
    const reader = new ByteReader(places, 1);
    let offset = start;
    let page = 0;
    let line = 0;
    for (let first = true; !reader.done; first = false) {
      const head = reader.varint();
      offset += head >>> 1;
      if (head & 1) {
        page += unzigzag(reader.varint());
        line += unzigzag(reader.varint());
      } else line++;
      if (first && places[0] === 0) continue;
      offsets.push(offset);
      pages.push(page);
      lines.push(line);
    }
  }
  return { offsets: Uint32Array.from(offsets), pages: Uint32Array.from(pages), lines: Uint32Array.from(lines) };
}

/**
 * Finds page and line of offsets in a chunk, counted from its start, which must be asked for in ascending order; reads no further than it
 * has to.
 */
export function chunkPlaceFinder(packed: Uint8Array): (offset: number) => Place {
  const reader = new ByteReader(packed, 1);
  let page = 0;
  let line = 0;
  let next = { offset: 0, page: 0, line: 0 };
  const read = () => {
    page = next.page;
    line = next.line;
    if (reader.done) {
      next = { offset: Number.POSITIVE_INFINITY, page, line };
      return;
    }
    const head = reader.varint();
    const offset = next.offset + (head >>> 1);
    next =
      head & 1
        ? { offset, page: page + unzigzag(reader.varint()), line: line + unzigzag(reader.varint()) }
        : { offset, page, line: line + 1 };
  };
  read();
  return (offset) => {
    while (next.offset <= offset) read();
    return { page, line };
  };
}

function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

function unzigzag(value: number): number {
  return value & 1 ? -((value + 1) / 2) : value / 2;
}
