import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { type IndexedWords, indexWords } from './index-words.js';
import { linkValues, mentionValues, noticeValues } from './store/rows.js';
import type { Paper, Place, Places } from './types.js';
import { ByteReader, ByteWriter } from './varint.js';

/** Everything of a paper but its text and places. */
export type PaperDetails = Omit<Paper, 'text' | 'places'>;

/** A paper as a worker hands it to the store: all the packing is done, the store only writes. */
export interface PackedPaper {
  /** JSON of the `PaperDetails`. */
  readonly details: string;
  /** The text in UTF-8, zlib. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** The places, packed, zlib. */
  readonly places: Uint8Array<ArrayBuffer>;
  /** See `digestOf`. */
  readonly digest: string;
  readonly indexed: IndexedWords;
}

// Level 2 packs the texts of Karlsruhe to 40 % in a quarter of the time that level 6 needs for 35 %.
const LEVEL = 2;

/** Packs a paper for the store; runs in the worker. */
export function packPaper(paper: Paper): PackedPaper {
  const { text, places, ...details } = wellFormed(paper);
  const textBytes = Buffer.from(text);
  const placesBytes = packPlaces(places);
  const rows = {
    mentions: details.mentions.map(mentionValues),
    links: details.links.map(linkValues),
    notices: details.notices.map(noticeValues),
  };
  return {
    details: JSON.stringify(details),
    text: deflateSync(textBytes, { level: LEVEL }) as Uint8Array<ArrayBuffer>,
    places: deflateSync(placesBytes, { level: LEVEL }) as Uint8Array<ArrayBuffer>,
    digest: digestOf(details, rows, textBytes, placesBytes),
    indexed: indexWords({ text, title: details.title, reference: details.reference }),
  };
}

// Half a surrogate pair has no UTF-8: it would be stored as U+FFFD and not be found again where its mention says.
function wellFormed(paper: Paper): Paper {
  const { places, ...rest } = paper;
  if (paper.text.isWellFormed()) return paper;
  const repair = (_key: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value);
  return { ...(JSON.parse(JSON.stringify(rest), repair) as Omit<Paper, 'places'>), places };
}

/** The rows of a paper's mentions, links and notices in their order, each as the values of its columns after `document`. */
export interface PaperRows {
  readonly mentions: readonly (readonly unknown[])[];
  readonly links: readonly (readonly unknown[])[];
  readonly notices: readonly (readonly unknown[])[];
}

/** SHA-256 in hex of everything that is stored of a paper. */
export function digestOf(
  description: Omit<PaperDetails, 'mentions' | 'links' | 'notices'>,
  { mentions, links, notices }: PaperRows,
  text: Uint8Array,
  places: Uint8Array,
): string {
  const { kind, title, reference, date, answers, format, pages, characters } = description;
  const canonical = JSON.stringify([
    [kind, title, reference, date, answers, format, pages, characters],
    mentions,
    links,
    notices,
  ]);
  return createHash('sha256').update(canonical).update('\0').update(text).update('\0').update(places).digest('hex');
}

/** The text that `packPaper` packed. Throws if the bytes are damaged (zlib keeps a checksum). */
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

/** The places that `packPaper` packed. Throws if the bytes are damaged. */
export function unpackPlaces(packed: Uint8Array): Places {
  const reader = new ByteReader(inflateSync(packed));
  const offsets: number[] = [];
  const pages: number[] = [];
  const lines: number[] = [];
  let offset = 0;
  let page = 0;
  let line = 0;
  while (!reader.done) {
    const head = reader.varint();
    offset += head >>> 1;
    if (head & 1) {
      page += unzigzag(reader.varint());
      line += unzigzag(reader.varint());
    } else line++;
    offsets.push(offset);
    pages.push(page);
    lines.push(line);
  }
  return { offsets: Uint32Array.from(offsets), pages: Uint32Array.from(pages), lines: Uint32Array.from(lines) };
}

/**
 * Finds page and line of offsets, which must be asked for in ascending order, in places that `packPlaces` packed; reads no further than it
 * has to. Throws if the bytes are damaged.
 */
export function packedPlaceFinder(packed: Uint8Array): (offset: number) => Place {
  const reader = new ByteReader(inflateSync(packed));
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
