/** Rows of the SQLite tables and the objects they stand for. */
import { crc32 } from 'node:zlib';
import type { PackedChunk } from '../pack.js';
import type { FileRecord } from '../store.js';
import type { BodyKind, BodyRole, Kind, Link, LinkType, Mention, MentionType, Notice, Paper } from '../types.js';

/** The values of some consecutive columns of a row. */
export type RowValues = readonly (string | number | null)[];

export interface DocumentRow {
  readonly number: number;
  readonly id: string;
  readonly path: string;
  readonly kind: Kind;
  readonly title: string | null;
  readonly reference: string | null;
  readonly date: string | null;
  readonly answers: string | null;
  readonly format: 'text' | 'pdf';
  readonly pages: number;
  readonly characters: number;
  readonly sha256: string;
  readonly digest: string;
}

/** What is stored of a paper itself, in the order of the table's columns between its path and its hashes. */
export function descriptionValues(
  paper: Pick<Paper, 'kind' | 'title' | 'reference' | 'date' | 'answers' | 'format' | 'pages' | 'characters'>,
): RowValues {
  const { kind, title, reference, date, answers, format, pages, characters } = paper;
  return [kind, title, reference, date, answers, format, pages, characters];
}

export interface MentionRow {
  readonly type: MentionType;
  readonly value: string;
  readonly number: number | null;
  readonly currency: string | null;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly line: number;
  readonly rule: string;
  readonly hedges: string | null;
  readonly body_kind: BodyKind | null;
  readonly role: BodyRole | null;
}

const HEDGES_PARTED_BY = ', ';

/** The values of a mention's row, in the order of the table's columns after `document`. */
export function mentionValues(mention: Mention, ordinal: number): RowValues {
  const { type, surface, start, end, page, line, rule } = mention;
  const amount = type === 'amount' ? mention : null;
  const body = type === 'body' ? mention : null;
  return [
    ordinal,
    type,
    String(mention.value),
    amount?.value ?? null,
    amount?.currency ?? null,
    surface,
    start,
    end,
    page,
    line,
    rule,
    amount && amount.hedges.length > 0 ? amount.hedges.join(HEDGES_PARTED_BY) : null,
    body?.bodyKind ?? null,
    body?.role ?? null,
  ];
}

export function mentionOf(row: MentionRow): Mention {
  const { type, surface, start, end, page, line, rule, value } = row;
  const common = { surface, start, end, page, line, rule };
  switch (type) {
    case 'amount': {
      const hedges = row.hedges === null ? [] : row.hedges.split(HEDGES_PARTED_BY);
      return { type, value: row.number!, currency: row.currency!, hedges, ...common };
    }
    case 'body':
      return { type, value, bodyKind: row.body_kind!, role: row.role, ...common };
    default:
      return { type, value, ...common };
  }
}

/** Of a chunk: its start, its first token, its bytes in text and places. */
export type ChunkRow = readonly [start: number, token: number, text: number, places: number];

export function chunkRow({ start, token, text, places }: PackedChunk): ChunkRow {
  return [start, token, text.length, places.length];
}

export interface LinkRow {
  readonly type: LinkType;
  readonly reference: string;
  readonly start: number;
  readonly end: number;
}

export function linkValues({ type, reference, start, end }: Link, ordinal: number): RowValues {
  return [ordinal, type, reference, start, end];
}

export interface NoticeRow {
  readonly level: Notice['level'];
  readonly code: string;
  readonly text: string;
  readonly page: number | null;
}

export function noticeValues({ level, code, text, page }: Notice, ordinal: number): RowValues {
  return [ordinal, level, code, text, page ?? null];
}

export function noticeOf({ page, ...rest }: NoticeRow): Notice {
  return page === null ? rest : { ...rest, page };
}

export interface FileRow extends FileRecord {
  readonly checksum: number;
}

/** CRC-32 of what is noted of a file. */
export function fileChecksum({ path, size, mtime, sha256, reason }: FileRecord): number {
  return crc32(JSON.stringify([path, size, mtime, sha256, reason]));
}
