import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { chunkPlaceFinder, unpackPlaces, unpackText } from '../pack.js';
import { ENTRY_END, type PackedVocabulary, unpackWords } from '../packed-vocabulary.js';
import type {
  BodySpelling,
  DocumentFilter,
  FileRecord,
  HitDetails,
  ReadChunk,
  StoredDocument,
  StoreStats,
  TextChunks,
  Tie,
  ValueCount,
} from '../store.js';
import type { Link, Mention, MentionType, Notice, Places } from '../types.js';
import {
  type AmountRange,
  BODIES,
  BODY_SPELLINGS,
  COUNT_AMOUNTS,
  COUNTS,
  type CountedBy,
  REFERENCES_CONTAINING,
  SORT_KEYS,
  type SortedBy,
} from './counts.js';
import { selectionOf } from './filter.js';
import {
  type ChunkRow,
  type DocumentRow,
  type FileRow,
  fileChecksum,
  type LinkRow,
  type MentionRow,
  mentionOf,
  type NoticeRow,
  noticeOf,
} from './rows.js';
import { TIES } from './ties.js';
import { WordReader } from './word-reader.js';

// Hits are many and mentions more, thousands in minutes of a hundred pages: no more of each is made into rows than is shown. The plus signs
// keep SQLite from walking through all papers' amounts by size, where a paper has few.
const ACTORS_AND_SUMS = `SELECT CASE WHEN role IS NOT NULL THEN value END, CASE WHEN currency = 'EUR' THEN number END
  FROM mentions WHERE document = ? AND (role IS NOT NULL OR +currency = 'EUR') ORDER BY ordinal`;
type ActorOrSum = readonly [actor: string | null, euros: number | null];
const WHOLE = `SELECT json_group_array(start), json_group_array("end")
  FROM (SELECT start, "end" FROM mentions WHERE document = ? AND +type IN ('amount', 'date') ORDER BY ordinal)`;

/** About what a span takes in memory. */
const SPAN_BYTES = 48;

/** About what a chunk takes in memory besides its text and places. */
const CHUNK_OVERHEAD = 64;

/** A paper's text as its row has it. */
interface PackedText {
  readonly rows: readonly ChunkRow[];
  readonly text: Buffer;
  readonly places: Buffer;
}

/** The bytes of the i-th chunk among those of all. */
function sliceOf(bytes: Buffer, rows: readonly ChunkRow[], i: number, column: 2 | 3): Buffer {
  let start = 0;
  for (let before = 0; before < i; before++) start += rows[before]![column];
  return bytes.subarray(start, start + rows[i]![column]);
}

/** How many words there are, each counted once. */
function countOf(packed: PackedVocabulary): number {
  if (packed.runs.length > 1) return new Set(Array.from(unpackWords(packed), ([word]) => word)).size;
  let count = 0;
  for (const piece of packed.runs.flatMap(({ pieces }) => pieces)) {
    for (let at = piece.indexOf(ENTRY_END); at >= 0; at = piece.indexOf(ENTRY_END, at + 1)) count++;
  }
  return count;
}

/** Numbers as `json_each` reads them. */
function listOf(numbers: Int32Array): string {
  return `[${numbers.join()}]`;
}

/** What is stored of the papers and files themselves, and what is counted over them. */
export class PaperReader extends WordReader {
  base(): string | null {
    return this.guard(() => (this.value("SELECT value FROM settings WHERE name = 'base'") ?? null) as string | null);
  }
  documents(numbers: ArrayLike<number>): StoredDocument[] {
    return this.read(() =>
      Array.from(numbers, (number) => {
        const row = this.row<DocumentRow>('SELECT * FROM documents WHERE number = ?', number);
        if (!row) throw new RangeError(`There is no document ${number}.`);
        return row;
      }),
    );
  }

  documentById(id: string): StoredDocument | null {
    return this.read(() => this.row<DocumentRow>('SELECT * FROM documents WHERE id = ?', id) ?? null);
  }

  documentByPath(storedPath: string): StoredDocument | null {
    return this.read(() => this.row<DocumentRow>('SELECT * FROM documents WHERE path = ?', storedPath) ?? null);
  }

  documentsByReference(reference: string): StoredDocument[] {
    return this.read(() =>
      this.rows<DocumentRow>('SELECT * FROM documents WHERE reference = ? ORDER BY path', reference),
    );
  }

  selectDocuments(filter: DocumentFilter): Int32Array {
    const { sql, parameters } = selectionOf(filter);
    return this.read(() => Int32Array.from(this.column<number>(sql, ...parameters)));
  }

  paths(numbers: ArrayLike<number>): string[] {
    return this.read(() =>
      Array.from(numbers, (number) => this.value('SELECT path FROM documents WHERE number = ?', number) as string),
    );
  }

  inPathOrder(numbers: ArrayLike<number>): Int32Array {
    return this.read(() =>
      Int32Array.from(
        this.column<number>(
          'SELECT number FROM json_each(?) AS wanted JOIN documents ON number = wanted.value ORDER BY documents.path',
          JSON.stringify(Array.from(numbers)),
        ),
      ),
    );
  }

  text(number: number): string {
    return this.read(() => {
      const { rows, text } = this.#packedText(number);
      return rows.map((_, i) => unpackText(sliceOf(text, rows, i, 2))).join('');
    });
  }

  places(number: number): Places {
    return this.read(() => {
      const { rows, places } = this.#packedText(number);
      return unpackPlaces(rows.map(([start], i) => ({ start, places: sliceOf(places, rows, i, 3) })));
    });
  }

  chunks(number: number): TextChunks {
    return this.read(({ chunkLists, chunks }) => {
      let packed: PackedText | undefined;
      const open = () => {
        packed ??= this.#packedText(number);
        return packed;
      };
      const known = chunkLists.get(String(number));
      const list = known ?? open().rows.map(([start, token]) => ({ start, token }));
      if (!known) chunkLists.set(String(number), list, CHUNK_OVERHEAD * list.length);
      const read = (i: number): ReadChunk =>
        this.read(() => {
          const key = `${number} ${i}`;
          let kept = chunks.get(key);
          if (!kept) {
            const { rows, text, places } = open();
            // A copy of the places, as a part of them would keep all of the row.
            kept = { text: unpackText(sliceOf(text, rows, i, 2)), places: Buffer.from(sliceOf(places, rows, i, 3)) };
            chunks.set(key, kept, CHUNK_OVERHEAD + 2 * kept.text.length + kept.places.length);
          }
          return { ...list[i]!, text: kept.text, placeOf: chunkPlaceFinder(kept.places) };
        });
      return { list, read };
    });
  }

  #packedText(number: number): PackedText {
    const row = this.row<{ chunks: string; text: Buffer; places: Buffer }>(
      'SELECT chunks, text, places FROM texts WHERE document = ?',
      number,
    );
    if (!row) throw new RangeError(`There is no document ${number}.`);
    return { ...row, rows: JSON.parse(row.chunks) as ChunkRow[] };
  }

  mentions(number: number, type?: MentionType): Mention[] {
    return this.read(() => {
      const rows =
        type === undefined
          ? this.rows<MentionRow>('SELECT * FROM mentions WHERE document = ? ORDER BY ordinal', number)
          : this.rows<MentionRow>(
              'SELECT * FROM mentions WHERE document = ? AND type = ? ORDER BY ordinal',
              number,
              type,
            );
      return rows.map(mentionOf);
    });
  }

  hitDetails(number: number, mostSums: number): HitDetails {
    return this.read(({ details }) => {
      const key = `${number} ${mostSums}`;
      const known = details.get(key);
      if (known) return known;
      const bodies = new Set<string>();
      const sums = new Set<number>();
      for (const [actor, euros] of this.arrays<ActorOrSum>(ACTORS_AND_SUMS, number)) {
        if (actor !== null) bodies.add(actor);
        if (euros !== null) sums.add(euros);
      }
      const [starts, ends] = this.arrays<readonly string[]>(WHOLE, number)[0]!.map(
        (list) => JSON.parse(list) as number[],
      );
      const found = {
        bodies: [...bodies],
        sums: [...sums].sort((a, b) => b - a).slice(0, mostSums),
        whole: starts!.map((start, i) => ({ start, end: ends![i]! })),
      };
      details.set(key, found, SPAN_BYTES * (1 + found.whole.length));
      return found;
    });
  }

  links(number: number): Link[] {
    return this.read(() =>
      this.rows<LinkRow>('SELECT type, reference, start, "end" FROM links WHERE document = ? ORDER BY ordinal', number),
    );
  }

  linking(reference: string): (Link & { readonly document: number })[] {
    return this.read(() =>
      this.rows<LinkRow & { document: number }>(
        'SELECT document, type, reference, start, "end" FROM links WHERE reference = ? ORDER BY document, ordinal',
        reference,
      ),
    );
  }

  ties(): Tie[] {
    return this.read(() => this.rows<Tie>(TIES));
  }

  notices(number: number): Notice[] {
    return this.read(() =>
      this.rows<NoticeRow>(
        'SELECT level, code, text, page FROM notices WHERE document = ? ORDER BY ordinal',
        number,
      ).map(noticeOf),
    );
  }

  bodies(): string[] {
    return this.read(() => this.column<string>(BODIES));
  }

  bodySpellings(numbers: Int32Array): BodySpelling[] {
    return this.read(() => this.rows<BodySpelling>(BODY_SPELLINGS, { numbers: listOf(numbers) }));
  }

  referencesContaining(part: string): string[] {
    return this.read(() => this.column<string>(REFERENCES_CONTAINING, { part }));
  }

  fingerprints(numbers: ArrayLike<number>): Uint8Array[] {
    const sql =
      'SELECT fingerprint FROM json_each(?) AS wanted JOIN fingerprints ON document = wanted.value ORDER BY wanted.key';
    return this.read(() => {
      const found = this.column<Uint8Array>(sql, `[${Array.from(numbers).join()}]`);
      if (found.length !== numbers.length) throw this.damaged('a paper has no fingerprint');
      return found;
    });
  }

  counts(numbers: Int32Array, by: CountedBy): ValueCount[] {
    return this.read(() => this.rows<ValueCount>(COUNTS[by], { numbers: listOf(numbers) }));
  }

  countAmounts(numbers: Int32Array, { low, high }: AmountRange): number {
    return this.read(() => this.value(COUNT_AMOUNTS, { numbers: listOf(numbers), low, high }) as number);
  }

  sortKeys(numbers: Int32Array, by: SortedBy): Map<number, string | number> {
    const rows = this.read(() =>
      this.rows<{ document: number; key: string | number }>(SORT_KEYS[by], { numbers: listOf(numbers) }),
    );
    return new Map(rows.map(({ document, key }) => [document, key]));
  }

  files(): Map<string, FileRecord> {
    return this.read(() => {
      if (this.sealed() !== this.seal()) throw this.damaged('its list of files does not add up');
      const files = new Map<string, FileRecord>();
      for (const { checksum, ...file } of this.rows<FileRow>('SELECT * FROM files ORDER BY path')) {
        if (fileChecksum(file) !== checksum) throw this.damaged('its list of files does not add up');
        files.set(file.path, file);
      }
      return files;
    });
  }

  countTextless(): number {
    // Between the pages of a text stand form feeds.
    return this.read(() => this.value('SELECT count(*) FROM documents WHERE characters < pages') as number);
  }

  stats(): StoreStats {
    return this.read(() => {
      const sums = this.row<{ documents: number; pages: number; characters: number }>(
        'SELECT count(*) AS documents, coalesce(sum(pages), 0) AS pages, coalesce(sum(characters), 0) AS characters FROM documents',
      )!;
      const mentions = { reference: 0, date: 0, amount: 0, body: 0 };
      for (const { type, count } of this.rows<{ type: MentionType; count: number }>(
        'SELECT type, count(*) AS count FROM mentions GROUP BY type',
      )) {
        mentions[type] = count;
      }
      return {
        ...sums,
        textless: this.countTextless(),
        failed: this.value('SELECT count(*) FROM files WHERE reason IS NOT NULL') as number,
        words: this.#countWords(),
        mentions,
        bytes: this.#bytes(),
      };
    });
  }

  #countWords(): number {
    return countOf(this.packedVocabulary()) + countOf(this.packedCodes());
  }

  #bytes(): number {
    return ['', '-wal'].reduce(
      (sum, ending) => sum + (statSync(this.file + ending, { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  }

  contentHash(): string {
    return this.read(() => this.notedHash() ?? this.computedHash());
  }

  /** What the last ingest that came to its end noted of the content; null if it has changed since. */
  notedHash(): string | null {
    return (this.value("SELECT value FROM settings WHERE name = 'content'") ?? null) as string | null;
  }

  /** The same computed anew, within a transaction. */
  computedHash(): string {
    const hash = createHash('sha256');
    for (const sql of [
      'SELECT path, sha256, digest FROM documents ORDER BY path',
      'SELECT path, sha256, reason FROM files ORDER BY path',
    ]) {
      for (const row of this.statement(sql).iterate()) hash.update(JSON.stringify(row));
    }
    return hash.digest('hex');
  }
}
