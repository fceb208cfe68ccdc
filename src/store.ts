import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import Database from 'better-sqlite3';
import { IndexError } from './errors.js';
import { FIELDS, type Field, indexWords } from './index-words.js';
import {
  digestOf,
  type PackedPaper,
  type PaperDetails,
  packedPlaceFinder,
  packPlaces,
  unpackPlaces,
  unpackText,
} from './pack.js';
import { ENTRY_END, type PackedVocabulary, packWords, type Run, unpackWords, WordFilter } from './packed-vocabulary.js';
import { placeAt } from './places.js';
import {
  compareWords,
  findWord,
  hasDocuments,
  indexPart,
  mergeBlocks,
  type OpenPart,
  type PackedPart,
  type PartIndex,
  PartWriter,
  PositionsBuilder,
  PostingsBuilder,
  removeDocuments,
  writeBlock,
} from './store/blocks.js';
import {
  type AmountRange,
  COUNT_AMOUNTS,
  COUNTS,
  type CountedBy,
  REFERENCES_CONTAINING,
  SORT_KEYS,
  type SortedBy,
} from './store/counts.js';
import { selectionOf } from './store/filter.js';
import {
  type DocumentRow,
  type LinkRow,
  linkValues,
  type MentionRow,
  mentionOf,
  mentionValues,
  type NoticeRow,
  noticeOf,
  noticeValues,
  SHOWN_MENTIONS,
  type ShownMention,
} from './store/rows.js';
import { APPLICATION_ID, PARTS_PER_BLOCK, SCHEMA, SCHEMA_VERSION } from './store/schema.js';
import { PostingSums } from './store/sums.js';
import { TIES } from './store/ties.js';
import type { Kind, Link, LinkType, Mention, MentionType, Notice, Place, Places } from './types.js';

/** A file as it was when it was read last. */
export interface FileRecord {
  /** As stored: what `ingest` was given, with `/` between folders. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Time of last change in milliseconds since 1970, as the operating system says. */
  readonly mtime: number;
  /** SHA-256 of the bytes in hex; empty where the file could not be read. */
  readonly sha256: string;
  /** Why the file is not in the index, one sentence; null if it is. */
  readonly reason: string | null;
}

/** A paper to be stored, with the file that it came from. */
export interface StoredInput extends Omit<FileRecord, 'reason'> {
  readonly packed: PackedPaper;
}

/** What one transaction changes. Each path may stand in it once. */
export interface Batch {
  /** New and changed papers; a path that is there already is replaced. */
  readonly put?: readonly StoredInput[];
  /** Files that could not be read (a paper that an earlier run stored under the path is removed), or whose size or time alone changed. */
  readonly files?: readonly FileRecord[];
  /** Paths that are gone: papers and file records are removed. Unknown ones are ignored. */
  readonly remove?: readonly string[];
}

/** A paper as stored, without text, mentions, links, notices. */
export interface StoredDocument extends Omit<PaperDetails, 'mentions' | 'links' | 'notices'> {
  /** Row number in the file: not stable, not for output. */
  readonly number: number;
  /** First 12 hex digits of the SHA-256 of the path. */
  readonly id: string;
  readonly path: string;
  readonly kind: Kind;
  readonly sha256: string;
  /** Of packed details, text and places: equal for equal papers. */
  readonly digest: string;
}

/** Some words' papers and how often the words stand in each of their fields, word after word. */
export interface Postings {
  /** Word `i` has the postings from `starts[i]` to `starts[i + 1]`; none if the index does not have it. */
  readonly starts: Int32Array;
  /** Ascending within a word. */
  readonly documents: Int32Array;
  /** By field: frequency in `documents[i]`. Null where none of the words stands in any paper's field. */
  readonly frequencies: Readonly<Record<Field, Int32Array | null>>;
}

/** Where a word stands in the texts of some papers, as token numbers. */
export interface Positions {
  /** `numbers.subarray(starts[i], starts[i + 1])` are the ascending token numbers in the i-th paper. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Lengths of the fields in distinct words. */
export interface FieldLengths {
  /** By field, indexed by document number; 0 for numbers that are no document. */
  readonly lengths: Readonly<Record<Field, Uint32Array>>;
  readonly averages: Readonly<Record<Field, number>>;
}

/** What papers must be like; an absent key asks for nothing, a list asks for one of it. */
export interface DocumentFilter {
  /** First year, month or day of the paper's own date, `2018`, `2018-12`, `2018-12-11`. */
  readonly from?: string;
  /** Last year, month or day. */
  readonly to?: string;
  readonly kinds?: readonly string[];
  /** Normal forms of bodies that the paper mentions. */
  readonly bodies?: readonly string[];
  /** References (normal forms) that are the paper's own or that it mentions. */
  readonly references?: readonly string[];
  /** The paper mentions a sum of this currency (default EUR) within the limits. */
  readonly minAmount?: number;
  readonly maxAmount?: number;
  readonly currency?: string;
  /** SQLite GLOB over the path: `*`, `?`, `[…]`. */
  readonly path?: string;
}

/** What joins a paper to a matter. */
export interface Tie {
  readonly document: number;
  /** The document's own date. */
  readonly date: string | null;
  readonly reference: string;
  /** Null for the paper's own reference. */
  readonly type: LinkType | null;
}

/** A normal form and the number of papers that mention it. */
export interface ValueCount {
  readonly value: string;
  readonly documents: number;
}

/** What is in the index. */
export interface StoreStats {
  /** Papers. */
  readonly documents: number;
  /** Files that could not be read. */
  readonly failed: number;
  /** Pages of all papers. */
  readonly pages: number;
  /** Length of all cleaned texts in UTF-16 units. */
  readonly characters: number;
  /** Distinct words. */
  readonly words: number;
  /** Mentions by their type. */
  readonly mentions: Readonly<Record<MentionType, number>>;
  /** Of the index on disk. */
  readonly bytes: number;
}

/** One thing that is wrong with the index. */
export interface Problem {
  /** The paper's path, where it is about one. */
  readonly path: string | null;
  /** One sentence. */
  readonly text: string;
}

/** The index on disk. All methods throw `IndexError` if the file is damaged. */
export interface Store {
  /** Path of the SQLite file. */
  readonly file: string;

  /** Folder that the stored paths start from, as it was noted; null if none was. */
  base(): string | null;
  /** Notes the folder that the stored paths start from. */
  noteBase(base: string): void;
  /** Changes the index in one transaction: all of it or nothing. */
  apply(batch: Batch): void;
  /** Ends an ingest: merges what batches have left in pieces and writes the WAL back into the file. */
  finish(): void;
  /** All files that were read or failed, by path. */
  files(): Map<string, FileRecord>;

  /** From now on everything is read from one state of the index, until the store is closed: for reading in steps. */
  pin(): void;
  /** Runs `work` on one state of the index, whatever is written meanwhile. Not for promises. */
  snapshot<T>(work: () => T): T;
  readonly documentCount: number;
  /** Larger than every document number. */
  readonly documentLimit: number;
  /** Number of papers with the folded word in any field. */
  documentFrequency(word: string): number;
  /** Quickest for words in ascending order. */
  postings(words: readonly string[]): Postings;
  /** Token numbers of the word in the texts of `documents` (ascending); none for a paper without it. */
  positions(word: string, documents: Int32Array): Positions;
  fieldLengths(): FieldLengths;
  packedVocabulary(): PackedVocabulary;

  /** In the order of `numbers`; throws for a number that is no document. */
  documents(numbers: ArrayLike<number>): StoredDocument[];
  documentById(id: string): StoredDocument | null;
  documentByPath(path: string): StoredDocument | null;
  /** Papers whose own reference it is, by path. */
  documentsByReference(reference: string): StoredDocument[];
  /** Ascending numbers of the papers that pass the filter. */
  selectDocuments(filter: DocumentFilter): Int32Array;
  /** Paths of papers, in the order of `numbers`. */
  paths(numbers: ArrayLike<number>): string[];
  /** The numbers in ascending order of the papers' paths (code points): what ties in rank are broken by. */
  inPathOrder(numbers: ArrayLike<number>): Int32Array;
  text(number: number): string;
  places(number: number): Places;
  /** Page and line of offsets in the paper's text, which are asked for in ascending order. */
  placeFinder(number: number): (offset: number) => Place;
  mentions(number: number, type?: MentionType): Mention[];
  /** What hits show of a paper's mentions, without the bodies that do nothing in it; references only if they are asked for. */
  shownMentions(number: number, references: boolean): ShownMention[];
  links(number: number): Link[];
  /** The links of all papers to `reference` (a normal form), by document number. */
  linking(reference: string): (Link & { readonly document: number })[];
  /** Papers' own references (type null) and those that they answer, amend, replace or deal with, by document number. */
  ties(): Tie[];
  notices(number: number): Notice[];
  /** The normal forms of a type with their numbers of papers, by value. */
  values(type: MentionType): ValueCount[];
  /** The normal forms of references, papers' own and mentioned ones, that have `part` inside, by value. */
  referencesContaining(part: string): string[];
  /** Of the papers' texts, in the order of `numbers`; see `fingerprint.ts`. */
  fingerprints(numbers: ArrayLike<number>): Uint8Array[];
  /** How many of the papers have each value; kinds and bodies most frequent first, years ascending. */
  counts(numbers: Int32Array, by: CountedBy): ValueCount[];
  /** How many of the papers have an amount in euros within the range, limits included. */
  countAmounts(numbers: Int32Array, range: AmountRange): number;
  /** Own date or largest amount in euros of those of the papers that have one. */
  sortKeys(numbers: Int32Array, by: SortedBy): Map<number, string | number>;
  stats(): StoreStats;

  /** SHA-256 over all that was put in, independent of order and of how many ingests it took. */
  contentHash(): string;
  /** Everything that is wrong with the index; empty if it is whole. */
  check(): Problem[];
  close(): void;
}

/** Numbers as `json_each` reads them. */
function listOf(numbers: Int32Array): string {
  return `[${numbers.join()}]`;
}

/** Name of the SQLite file in the index folder. */
const FILE_NAME = 'ratslupe.sqlite';
/** What SQLite may keep in the index folder. */
export const INDEX_FILES: readonly string[] = ['', '-wal', '-shm', '-journal'].map((end) => FILE_NAME + end);

/** Whether something is where the index in folder `dir` would be. */
export function hasIndex(dir: string): boolean {
  return statSync(path.join(dir, FILE_NAME), { throwIfNoEntry: false }) !== undefined;
}

/**
 * Opens the index in folder `dir`. With `write` it is made if it is not there. Throws `IndexError` if there is none, if it is
 * another program's SQLite file, of another version of ratslupe, or damaged.
 */
export function openStore(dir: string, options: { readonly write?: boolean } = {}): Store {
  return new SqliteStore(path.join(dir, FILE_NAME), options.write ?? false);
}

/**
 * Takes a lock that one process at a time can have; `file` is made for it. The operating system drops it with the process.
 * Returns a function that gives it back, or null if another has it. Throws `IndexError` if `file` cannot be made.
 */
export function takeLock(file: string): (() => void) | null {
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db?.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return null;
    throw new IndexError(`The index cannot be locked with ${file}; check the permissions of the file and its folder.`, {
      cause: error,
    });
  }
  const holder = db;
  return () => holder.close();
}

/** First 12 hex digits of the SHA-256 of a path: what a document is called outside. */
export function documentId(storedPath: string): string {
  return createHash('sha256').update(storedPath).digest('hex').slice(0, 12);
}

interface BlockRow {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  readonly documents: number;
}

/** A part's words with their table of contents; the postings once they have been read. */
interface ReadPart {
  readonly part: number;
  readonly index: PartIndex;
  postings: Uint8Array | null;
}

interface VocabularyRow {
  readonly filter: Uint8Array;
  readonly words: Buffer;
  readonly checksum: number;
}

function fileChecksum({ path: storedPath, size, mtime, sha256, reason }: FileRecord): number {
  return crc32(JSON.stringify([storedPath, size, mtime, sha256, reason]));
}

function vocabularyChecksum({ filter, words }: Omit<VocabularyRow, 'checksum'>): number {
  // Of papers without a word: crc32 of no bytes begins anew, whatever it is told to go on from.
  return words.length === 0 ? crc32(filter) : crc32(words, crc32(filter));
}

/**
 * Takes back what a process has left that was killed in a transaction without WAL, which who only reads cannot. Where nothing is to be taken
 * back, or writing is not allowed, nothing happens.
 */
function rollBack(file: string): void {
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { fileMustExist: true, timeout: 10_000 });
    db.pragma('schema_version');
  } catch {
    // Who opens it to read says what is wrong.
  } finally {
    db?.close();
  }
}

function ascend(words: readonly string[]): boolean {
  return words.every((word, i) => i === 0 || compareWords(words[i - 1]!, word) < 0);
}

/** Where a word is in a block. */
interface Finding {
  readonly part: ReadPart;
  at: number;
}

/** Everything read of one state of the index that is worth keeping while the state lasts. */
interface Cache {
  readonly blocks: readonly BlockRow[];
  readonly parts: Map<number, ReadPart>;
  /** For each block the word that was found last. */
  readonly recent: Map<number, Finding>;
  lengths: FieldLengths | null;
  vocabulary: PackedVocabulary | null;
}

const FILES = 'SELECT path, size, mtime, sha256, reason FROM files ORDER BY path';
const CACHED_PARTS = 512;
// More blocks than this slow down every search, so even a batch within an ingest merges then.
const MOST_BLOCKS = 24;

class SqliteStore implements Store {
  readonly file: string;
  readonly #write: boolean;
  readonly #db: Database.Database;
  readonly #wholeStatements = new Map<string, Database.Statement<unknown[]>>();
  readonly #pluckedStatements = new Map<string, Database.Statement<unknown[]>>();
  #cache: Cache | null = null;
  #dataVersion: unknown;
  #inSnapshot = false;

  constructor(file: string, write: boolean) {
    this.file = file;
    this.#write = write;
    // Before anything is looked at: of a killed first ingest an empty file stays.
    if (!write && existsSync(`${file}-journal`)) rollBack(file);
    const isNew = this.#inspectFile();
    this.#db = this.#guard(() => new Database(file, { readonly: !write, fileMustExist: !isNew, timeout: 10_000 }));
    try {
      this.#guard(() => this.#inspectDatabase());
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  /** Whether the file has to be made. */
  #inspectFile(): boolean {
    const dir = path.dirname(this.file);
    const found = statSync(this.file, { throwIfNoEntry: false });
    if (!found) {
      if (!this.#write)
        throw new IndexError(`There is no index in ${dir}; make one with: ratslupe ingest --index ${dir}`);
      mkdirSync(dir, { recursive: true });
      return true;
    }
    if (!found.isFile())
      throw new IndexError(`${this.file} is no file, so it can be no index; move it away or name another --index.`);
    // Zero bytes are what a process leaves that was killed while it made the file.
    if (found.size === 0 && !this.#write) {
      throw new IndexError(`The index ${this.file} is empty; make it with: ratslupe ingest --index ${dir}`);
    }
    return found.size === 0;
  }

  #inspectDatabase(): void {
    const id = this.#db.pragma('application_id', { simple: true });
    if (id === 0 && this.#write && this.#value('SELECT count(*) FROM sqlite_schema') === 0) {
      // One transaction before WAL is switched on: a kill leaves an empty file or a whole one.
      this.#db.exec(
        `BEGIN IMMEDIATE; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; ${SCHEMA}`,
      );
      this.#writeSeal();
      this.#db.exec('COMMIT');
    } else if (id !== APPLICATION_ID) {
      throw new IndexError(`${this.file} is another program's database; name another --index.`);
    }
    const version = this.#db.pragma('user_version', { simple: true });
    if (version !== SCHEMA_VERSION) {
      throw new IndexError(
        `The index ${this.file} is of version ${version}, this ratslupe reads version ${SCHEMA_VERSION}; delete the file and ingest again.`,
      );
    }
    if (this.#write) this.#db.pragma('synchronous = NORMAL');
    else this.#db.pragma('cache_size = -8000');
  }

  /** Runs `work`; what SQLite and zlib say of a damaged or unwritable file becomes an `IndexError`. */
  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#explained(error);
    }
  }

  #explained(error: unknown): unknown {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ|FORMAT)/.test(code)) return this.#damaged('SQLite cannot read it');
    if (code === 'SQLITE_ERROR' && /no such (table|column)|malformed/.test(String(error))) {
      return this.#damaged('a table is not what it should be');
    }
    if (/^Z_|^ERR_(BUFFER|OUT_OF_RANGE)/.test(code)) return this.#damaged('a text cannot be unpacked');
    if (/^SQLITE_(FULL|IOERR)/.test(code)) {
      return new IndexError(
        `The index ${this.file} cannot be written, is the disk full? What was in it before still is.`,
      );
    }
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
      return new IndexError(`The index ${this.file} is in use by another program; try again when it has ended.`);
    }
    if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code)) {
      return new IndexError(
        `The index ${this.file} cannot be opened; check the permissions of the file and its folder.`,
      );
    }
    // What a row lacks, or holds in place of what it should, is met by code that reckons with neither.
    if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) {
      return this.#damaged('what it holds makes no sense', error);
    }
    return error;
  }

  #damaged(how: string, cause?: unknown): IndexError {
    return new IndexError(`The index ${this.file} is damaged (${how}); delete the file and ingest again.`, { cause });
  }

  /** Prepares a statement once; `pluck`: for its first column alone. */
  #statement(sql: string, pluck = false): Database.Statement<unknown[]> {
    const statements = pluck ? this.#pluckedStatements : this.#wholeStatements;
    let statement = statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare<unknown[]>(sql);
      if (pluck) statement.pluck();
      statements.set(sql, statement);
    }
    return statement;
  }

  #run(sql: string, ...values: unknown[]): void {
    this.#statement(sql).run(...values);
  }

  #row<T>(sql: string, ...values: unknown[]): T | undefined {
    return this.#statement(sql).get(...values) as T | undefined;
  }

  #rows<T>(sql: string, ...values: unknown[]): T[] {
    return this.#statement(sql).all(...values) as T[];
  }

  /** First column of the first row. */
  #value(sql: string, ...values: unknown[]): unknown {
    return this.#statement(sql, true).get(...values);
  }

  /** First column of all rows. */
  #values<T>(sql: string, ...values: unknown[]): T[] {
    return this.#statement(sql, true).all(...values) as T[];
  }

  // --- writing

  base(): string | null {
    return this.#guard(() => (this.#value("SELECT value FROM settings WHERE name = 'base'") ?? null) as string | null);
  }

  noteBase(base: string): void {
    this.#guard(() =>
      this.#transaction(() => {
        this.#run("INSERT OR REPLACE INTO settings VALUES ('base', ?)", base);
        this.#writeSeal();
      }),
    );
  }

  apply({ put = [], files = [], remove = [] }: Batch): void {
    this.#guard(() => {
      // No-op when it is on already. Not at opening: an ingest that finds nothing new leaves the file alone.
      this.#db.pragma('journal_mode = WAL');
      this.#transaction(() => {
        const failed = files.filter(({ reason }) => reason !== null);
        this.#removePapers([...remove, ...failed.map((file) => file.path), ...put.map((input) => input.path)]);
        for (const gone of remove) this.#run('DELETE FROM files WHERE path = ?', gone);
        for (const file of files) this.#writeFile(file);
        for (const input of put) this.#writeFile({ ...input, reason: null });
        if (put.length > 0) this.#addPapers(put);
        if (this.#blocks().length > MOST_BLOCKS) this.#merge();
        this.#writeSeal();
      });
    });
  }

  #writeFile(file: FileRecord): void {
    this.#run(
      'INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)',
      file.path,
      file.size,
      file.mtime,
      file.sha256,
      file.reason,
      fileChecksum(file),
    );
  }

  #writeSeal(): void {
    this.#run("INSERT OR REPLACE INTO settings VALUES ('seal', ?)", this.#seal());
  }

  /** What tells that files and settings are those that were put in, and all of them. */
  #seal(): string {
    const files = this.#value("SELECT count(*) || ' ' || coalesce(sum(checksum), 0) FROM files");
    const settings = this.#rows("SELECT name, value FROM settings WHERE name <> 'seal' ORDER BY name");
    return `${files} ${crc32(JSON.stringify(settings))}`;
  }

  finish(): void {
    this.#guard(() => {
      if (this.#db.pragma('journal_mode', { simple: true }) !== 'wal') return;
      this.#transaction(() => this.#merge());
      this.#db.pragma('wal_checkpoint(TRUNCATE)');
      // Without WAL, readers need no write access to the folder. Not possible while one has the file open; then it stays.
      this.#db.pragma('busy_timeout = 0');
      try {
        this.#db.pragma('journal_mode = DELETE');
      } catch {
        // Readers go on with WAL.
      }
      this.#db.pragma('busy_timeout = 10000');
    });
  }

  #transaction(work: () => void): void {
    this.#cache = null;
    this.#db.transaction(work).immediate();
    this.#cache = null;
  }

  #addPapers(put: readonly StoredInput[]): void {
    const start = this.#value('SELECT coalesce(max(last), 0) + 1 FROM blocks') as number;
    for (const [i, input] of put.entries()) this.#addPaper(start + i, input);

    const lengths = new Uint32Array(put.length * FIELDS.length);
    for (const [i, { packed }] of put.entries()) {
      for (const [field, length] of packed.indexed.lengths.entries()) lengths[field * put.length + i] = length;
    }
    const block = this.#value('SELECT coalesce(max(block), 0) + 1 FROM blocks') as number;
    this.#insertBlock({ block, first: start, last: start + put.length - 1, documents: put.length }, lengths);
    writeBlock(
      put.map(({ packed }) => packed.indexed),
      this.#partWriter(block),
    );
    this.#writeVocabulary(block);
  }

  #addPaper(number: number, { path: storedPath, sha256, packed }: StoredInput): void {
    const { kind, title, reference, date, answers, format, pages, characters, mentions, links, notices } = JSON.parse(
      packed.details,
    ) as PaperDetails;
    const id = documentId(storedPath);
    this.#run(
      'INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      number,
      id,
      storedPath,
      kind,
      title,
      reference,
      date,
      answers,
      format,
      pages,
      characters,
      sha256,
      packed.digest,
    );
    this.#run('INSERT INTO texts VALUES (?, ?, ?)', number, packed.text, packed.places);
    this.#run('INSERT INTO fingerprints VALUES (?, ?)', number, packed.indexed.fingerprint);
    const insertMention = this.#statement('INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    for (const [i, mention] of mentions.entries()) insertMention.run(number, ...mentionValues(mention, i));
    for (const [i, link] of links.entries()) {
      this.#run('INSERT INTO links VALUES (?, ?, ?, ?, ?, ?)', number, ...linkValues(link, i));
    }
    for (const [i, notice] of notices.entries()) {
      this.#run('INSERT INTO notices VALUES (?, ?, ?, ?, ?, ?)', number, ...noticeValues(notice, i));
    }
  }

  #insertBlock({ block, first, last, documents }: BlockRow, lengths: Uint32Array): void {
    const bytes = new Uint8Array(lengths.buffer, lengths.byteOffset, lengths.byteLength);
    const size = last - first + 1;
    const sums = FIELDS.map((_, i) =>
      lengths.subarray(i * size, (i + 1) * size).reduce((sum, length) => sum + length, 0),
    );
    this.#run(
      'INSERT INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      block,
      first,
      last,
      documents,
      ...sums,
      bytes,
      crc32(bytes),
    );
  }

  /** Writes parts of a new block in turn. */
  #partWriter(block: number): PartWriter {
    let part = block * PARTS_PER_BLOCK;
    return new PartWriter((packed) => this.#insertPart(part++, block, packed));
  }

  #insertPart(part: number, block: number, { words, entries, postings, positions }: PackedPart): void {
    const end = words.indexOf(10);
    const first = (words as Buffer).toString('utf8', 0, end < 0 ? words.length : end);
    this.#run(
      'INSERT INTO words VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?)',
      part,
      block,
      first,
      words,
      entries,
      crc32(entries, crc32(words)),
    );
    this.#run('INSERT INTO postings VALUES (?, ?, ?)', part, postings, crc32(postings));
    this.#run('INSERT INTO positions VALUES (?, ?, ?)', part, positions, crc32(positions));
  }

  /** Writes the vocabulary of a block whose parts are all there. */
  #writeVocabulary(block: number): void {
    const row = this.#vocabularyOf(block);
    const checksum = vocabularyChecksum(row);
    this.#run('INSERT OR REPLACE INTO vocabularies VALUES (?, ?, ?, ?)', block, row.filter, row.words, checksum);
  }

  #deleteBlock(block: number): void {
    for (const table of ['blocks', 'vocabularies']) this.#run(`DELETE FROM ${table} WHERE block = ?`, block);
  }

  #deletePart(part: number): void {
    for (const table of ['words', 'postings', 'positions']) this.#run(`DELETE FROM ${table} WHERE part = ?`, part);
  }

  #removePapers(paths: readonly string[]): void {
    const removed = new Set<number>();
    for (const gone of paths) {
      const number = this.#value('SELECT number FROM documents WHERE path = ?', gone) as number | undefined;
      if (number === undefined) continue;
      removed.add(number);
      this.#run('DELETE FROM documents WHERE number = ?', number);
      for (const table of ['texts', 'fingerprints', 'mentions', 'links', 'notices'])
        this.#run(`DELETE FROM ${table} WHERE document = ?`, number);
    }
    if (removed.size === 0) return;
    for (const row of this.#blocks()) {
      const inBlock = [...removed].filter((number) => number >= row.first && number <= row.last);
      if (inBlock.length > 0) this.#removeFromBlock(row, inBlock);
    }
  }

  #removeFromBlock({ block, first, last, documents }: BlockRow, numbers: readonly number[]): void {
    const removed = new Set(numbers);
    for (let part = this.#nextPart(block, -1); part !== undefined; part = this.#nextPart(block, part)) {
      const read = this.#withPostings(this.#readWords(part));
      if (documents > removed.size && !hasDocuments(read, first, removed)) continue;
      const whole = { ...read, positions: this.#readPositions(part) };
      this.#deletePart(part);
      const number = part;
      removeDocuments(whole, first, removed, new PartWriter((packed) => this.#insertPart(number, block, packed)));
    }
    const lengths = this.#readLengths(block);
    this.#deleteBlock(block);
    if (documents === removed.size) return;
    for (const number of removed) {
      for (let field = 0; field < FIELDS.length; field++) lengths[field * (last - first + 1) + number - first] = 0;
    }
    this.#insertBlock({ block, first, last, documents: documents - removed.size }, lengths);
    this.#writeVocabulary(block);
  }

  /**
   * Merges the youngest blocks. Sizes of the blocks that stay fall by a factor of five or more, so that there are few of them, and a
   * large one is written anew only when much has been added.
   */
  #merge(): void {
    const blocks = this.#blocks();
    let from = blocks.length;
    let after = 0;
    for (let i = blocks.length - 1; i >= 0; i--) {
      if (blocks[i]!.documents <= 4 * after) from = i;
      after += blocks[i]!.documents;
    }
    const merged = blocks.slice(from);
    if (merged.length < 2) return;
    const first = merged[0]!.first;
    const last = merged.at(-1)!.last;
    const size = last - first + 1;
    const lengths = new Uint32Array(size * FIELDS.length);
    for (const row of merged) {
      const own = this.#readLengths(row.block);
      const ownSize = row.last - row.first + 1;
      for (let field = 0; field < FIELDS.length; field++) {
        lengths.set(own.subarray(field * ownSize, (field + 1) * ownSize), field * size + row.first - first);
      }
    }
    const block = this.#value('SELECT max(block) + 1 FROM blocks') as number;
    const documents = merged.reduce((sum, row) => sum + row.documents, 0);
    const sources = merged.map((row) => ({ first: row.first, next: this.#consumeParts(row.block) }));
    mergeBlocks(sources, this.#partWriter(block));
    for (const row of merged) this.#deleteBlock(row.block);
    this.#insertBlock({ block, first, last, documents }, lengths);
    this.#writeVocabulary(block);
  }

  /** Reads a block's parts in turn and deletes each, so that its pages are free for what is written. */
  #consumeParts(block: number): () => OpenPart | undefined {
    let last = -1;
    return () => {
      const part = this.#nextPart(block, last);
      if (part === undefined) return undefined;
      last = part;
      const whole = this.#readPart(part);
      this.#deletePart(part);
      return whole;
    };
  }

  /** Number of the block's first part after part `after`. */
  #nextPart(block: number, after: number): number | undefined {
    const start = block * PARTS_PER_BLOCK;
    const next = this.#value(
      'SELECT part FROM words WHERE part > ? AND part < ? ORDER BY part LIMIT 1',
      Math.max(after, start - 1),
      start + PARTS_PER_BLOCK,
    ) as number | undefined;
    // In a damaged file the rows of a page may be out of order, and the way from part to part may lead in a circle.
    if (next !== undefined && next <= after) throw this.#damaged('its parts are out of order');
    return next;
  }

  // --- reading

  pin(): void {
    this.#guard(() => {
      this.#db.exec('BEGIN');
      this.#inSnapshot = true;
      this.#refresh();
    });
  }

  snapshot<T>(work: () => T): T {
    if (this.#inSnapshot) return work();
    return this.#guard(() => {
      this.#db.exec('BEGIN');
      this.#inSnapshot = true;
      try {
        this.#refresh();
        return work();
      } finally {
        this.#inSnapshot = false;
        if (this.#db.inTransaction) this.#db.exec('COMMIT');
      }
    });
  }

  /** Forgets what is kept of a state that is no more. Reading the blocks begins the transaction's view of the file. */
  #refresh(): void {
    const blocks = this.#blocks();
    const version = this.#db.pragma('data_version', { simple: true });
    if (this.#cache && version === this.#dataVersion) return;
    this.#dataVersion = version;
    this.#cache = { blocks, parts: new Map(), recent: new Map(), lengths: null, vocabulary: null };
  }

  /** Runs `work` on the cache of one state. */
  #read<T>(work: (cache: Cache) => T): T {
    return this.snapshot(() => work(this.#cache!));
  }

  #blocks(): BlockRow[] {
    return this.#rows<BlockRow>('SELECT block, first, last, documents FROM blocks ORDER BY first');
  }

  #readLengths(block: number): Uint32Array {
    const row = this.#row<{ lengths: Buffer; checksum: number }>(
      'SELECT lengths, checksum FROM blocks WHERE block = ?',
      block,
    )!;
    if (crc32(row.lengths) !== row.checksum) throw this.#damaged('the lengths of its papers do not add up');
    // A copy: the buffer need not begin at a multiple of four.
    return new Uint32Array(new Uint8Array(row.lengths).buffer);
  }

  #readWords(part: number): ReadPart {
    const row = this.#row<{ words: Buffer; entries: Buffer; checksum: number }>(
      'SELECT CAST(words AS BLOB) AS words, entries, checksum FROM words WHERE part = ?',
      part,
    );
    if (!row || crc32(row.entries, crc32(row.words)) !== row.checksum) throw this.#damaged('words do not add up');
    return { part, index: indexPart(row.words.toString(), row.entries), postings: null };
  }

  #readPostings(part: number): Uint8Array {
    const row = this.#row<{ data: Buffer; checksum: number }>(
      'SELECT data, checksum FROM postings WHERE part = ?',
      part,
    );
    if (!row || crc32(row.data) !== row.checksum) throw this.#damaged('postings do not add up');
    return row.data;
  }

  /** A part with its postings. */
  #withPostings(read: ReadPart): Omit<OpenPart, 'positions'> {
    read.postings ??= this.#readPostings(read.part);
    return { index: read.index, postings: read.postings };
  }

  #readPart(part: number): OpenPart {
    return { ...this.#withPostings(this.#readWords(part)), positions: this.#readPositions(part) };
  }

  #readPositions(part: number): Uint8Array {
    const row = this.#row<{ data: Buffer; checksum: number }>(
      'SELECT data, checksum FROM positions WHERE part = ?',
      part,
    );
    if (!row || crc32(row.data) !== row.checksum) throw this.#damaged('positions do not add up');
    return row.data;
  }

  /** The part of a block that has `word`, and where; good until the next call. */
  #find(cache: Cache, block: number, word: string): Readonly<Finding> | null {
    const recent = cache.recent.get(block);
    if (recent) {
      const { words } = recent.part.index;
      // Words are often asked for in ascending order.
      const at = words[recent.at + 1] === word ? recent.at + 1 : findWord(recent.part.index, word);
      if (at >= 0) {
        recent.at = at;
        return recent;
      }
      if (compareWords(word, words[0]!) > 0 && compareWords(word, words.at(-1)!) < 0) return null;
    }
    const number = this.#value(
      'SELECT part FROM words WHERE block = ? AND first <= ? ORDER BY first DESC LIMIT 1',
      block,
      word,
    ) as number | undefined;
    if (number === undefined) return null;
    let part = cache.parts.get(number);
    if (!part) {
      part = this.#readWords(number);
      if (cache.parts.size >= CACHED_PARTS) cache.parts.clear();
      cache.parts.set(number, part);
    }
    const at = findWord(part.index, word);
    if (at < 0) return null;
    const finding = { part, at };
    cache.recent.set(block, finding);
    return finding;
  }

  get documentCount(): number {
    return this.#read(({ blocks }) => blocks.reduce((sum, { documents }) => sum + documents, 0));
  }

  get documentLimit(): number {
    return this.#read(({ blocks }) => (blocks.at(-1)?.last ?? 0) + 1);
  }

  documentFrequency(word: string): number {
    return this.#read((cache) => {
      let count = 0;
      for (const { block } of cache.blocks) {
        const found = this.#find(cache, block, word);
        if (found) count += found.part.index.documents[found.at]!;
      }
      return count;
    });
  }

  postings(words: readonly string[]): Postings {
    return this.#read((cache) => {
      const blocks = cache.blocks.length;
      const parts: (ReadPart | null)[] = [];
      const places = new Int32Array(words.length * blocks);
      let count = 0;
      for (const word of words) {
        for (const { block } of cache.blocks) {
          const found = this.#find(cache, block, word);
          places[parts.length] = found?.at ?? 0;
          parts.push(found?.part ?? null);
          if (found) count += found.part.index.documents[found.at]!;
        }
      }
      const builder = new PostingsBuilder(words.length, count);
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (part) builder.add(this.#withPostings(part), places[i]!, cache.blocks[i % blocks]!.first);
        if ((i + 1) % blocks === 0) builder.end();
      }
      return builder;
    });
  }

  positions(word: string, documents: Int32Array): Positions {
    return this.#read((cache) => {
      const builder = new PositionsBuilder(documents);
      for (const { block, first } of cache.blocks) {
        const found = this.#find(cache, block, word);
        if (!found) continue;
        const positions = this.#readPositions(found.part.part);
        builder.add({ ...this.#withPostings(found.part), positions }, found.at, first);
      }
      return builder.build();
    });
  }

  fieldLengths(): FieldLengths {
    return this.#read((cache) => {
      cache.lengths ??= this.#fieldLengths(cache.blocks);
      return cache.lengths;
    });
  }

  #fieldLengths(blocks: readonly BlockRow[]): FieldLengths {
    const limit = (blocks.at(-1)?.last ?? 0) + 1;
    const documents = blocks.reduce((sum, row) => sum + row.documents, 0);
    const lengths: Record<Field, Uint32Array> = {
      title: new Uint32Array(limit),
      reference: new Uint32Array(limit),
      text: new Uint32Array(limit),
    };
    for (const { block, first, last } of blocks) {
      const packed = this.#readLengths(block);
      const size = last - first + 1;
      for (const [i, field] of FIELDS.entries()) lengths[field].set(packed.subarray(i * size, (i + 1) * size), first);
    }
    const average = (sum: number): number => (documents === 0 ? 0 : sum / documents);
    const sums = this.#row<Record<Field, number>>(
      'SELECT sum(title_lengths) AS title, sum(reference_lengths) AS reference, sum(text_lengths) AS text FROM blocks',
    )!;
    return {
      lengths,
      averages: { title: average(sums.title), reference: average(sums.reference), text: average(sums.text) },
    };
  }

  packedVocabulary(): PackedVocabulary {
    return this.#read((cache) => {
      cache.vocabulary ??= this.#packedVocabulary(cache.blocks);
      return cache.vocabulary;
    });
  }

  #packedVocabulary(blocks: readonly BlockRow[]): PackedVocabulary {
    const runs: Run[] = [];
    const pieces: Buffer[] = [];
    let length = 0;
    for (const { block } of blocks) {
      const row = this.#row<VocabularyRow>('SELECT filter, words, checksum FROM vocabularies WHERE block = ?', block);
      if (!row || vocabularyChecksum(row) !== row.checksum) throw this.#damaged('its vocabulary does not add up');
      runs.push({ start: length, end: length + row.words.length, filter: row.filter });
      pieces.push(row.words);
      length += row.words.length;
    }
    return { bytes: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, length), runs };
  }

  /** The vocabulary of a block, from its parts. */
  #vocabularyOf(block: number): Omit<VocabularyRow, 'checksum'> {
    const pieces: Buffer[] = [];
    const lists: (readonly string[])[] = [];
    for (let part = this.#nextPart(block, -1); part !== undefined; part = this.#nextPart(block, part)) {
      const { words, documents } = this.#readWords(part).index;
      pieces.push(packWords(words, documents));
      lists.push(words);
    }
    const filter = WordFilter.for(lists.reduce((sum, { length }) => sum + length, 0));
    for (const words of lists) for (const word of words) filter.add(word);
    return { filter: filter.bytes, words: Buffer.concat(pieces) };
  }

  documents(numbers: ArrayLike<number>): StoredDocument[] {
    return this.#read(() =>
      Array.from(numbers, (number) => {
        const row = this.#row<DocumentRow>('SELECT * FROM documents WHERE number = ?', number);
        if (!row) throw new RangeError(`There is no document ${number}.`);
        return row;
      }),
    );
  }

  documentById(id: string): StoredDocument | null {
    return this.#read(() => this.#row<DocumentRow>('SELECT * FROM documents WHERE id = ?', id) ?? null);
  }

  documentByPath(storedPath: string): StoredDocument | null {
    return this.#read(() => this.#row<DocumentRow>('SELECT * FROM documents WHERE path = ?', storedPath) ?? null);
  }

  documentsByReference(reference: string): StoredDocument[] {
    return this.#read(() =>
      this.#rows<DocumentRow>('SELECT * FROM documents WHERE reference = ? ORDER BY path', reference),
    );
  }

  selectDocuments(filter: DocumentFilter): Int32Array {
    const { sql, parameters } = selectionOf(filter);
    return this.#read(() => Int32Array.from(this.#values<number>(sql, ...parameters)));
  }

  paths(numbers: ArrayLike<number>): string[] {
    return this.#read(() =>
      Array.from(numbers, (number) => this.#value('SELECT path FROM documents WHERE number = ?', number) as string),
    );
  }

  inPathOrder(numbers: ArrayLike<number>): Int32Array {
    return this.#read(() =>
      Int32Array.from(
        this.#values<number>(
          'SELECT number FROM json_each(?) AS wanted JOIN documents ON number = wanted.value ORDER BY documents.path',
          JSON.stringify(Array.from(numbers)),
        ),
      ),
    );
  }

  text(number: number): string {
    return this.#read(() => unpackText(this.#packed('text', number)));
  }

  places(number: number): Places {
    return this.#read(() => unpackPlaces(this.#packed('places', number)));
  }

  placeFinder(number: number): (offset: number) => Place {
    return this.#read(() => packedPlaceFinder(this.#packed('places', number)));
  }

  #packed(column: 'text' | 'places', number: number): Buffer {
    const packed = this.#value(`SELECT ${column} FROM texts WHERE document = ?`, number);
    if (!packed) throw new RangeError(`There is no document ${number}.`);
    return packed as Buffer;
  }

  mentions(number: number, type?: MentionType): Mention[] {
    return this.#read(() => {
      const rows =
        type === undefined
          ? this.#rows<MentionRow>('SELECT * FROM mentions WHERE document = ? ORDER BY ordinal', number)
          : this.#rows<MentionRow>(
              'SELECT * FROM mentions WHERE document = ? AND type = ? ORDER BY ordinal',
              number,
              type,
            );
      return rows.map(mentionOf);
    });
  }

  shownMentions(number: number, references: boolean): ShownMention[] {
    return this.#read(() => this.#rows<ShownMention>(SHOWN_MENTIONS, number, Number(references)));
  }

  links(number: number): Link[] {
    return this.#read(() =>
      this.#rows<LinkRow>(
        'SELECT type, reference, start, "end" FROM links WHERE document = ? ORDER BY ordinal',
        number,
      ),
    );
  }

  linking(reference: string): (Link & { readonly document: number })[] {
    return this.#read(() =>
      this.#rows<LinkRow & { document: number }>(
        'SELECT document, type, reference, start, "end" FROM links WHERE reference = ? ORDER BY document, ordinal',
        reference,
      ),
    );
  }

  ties(): Tie[] {
    return this.#read(() => this.#rows<Tie>(TIES));
  }

  notices(number: number): Notice[] {
    return this.#read(() =>
      this.#rows<NoticeRow>(
        'SELECT level, code, text, page FROM notices WHERE document = ? ORDER BY ordinal',
        number,
      ).map(noticeOf),
    );
  }

  values(type: MentionType): ValueCount[] {
    return this.#read(() =>
      this.#rows<ValueCount>(
        'SELECT value, count(DISTINCT document) AS documents FROM mentions WHERE type = ? GROUP BY value ORDER BY value',
        type,
      ),
    );
  }

  referencesContaining(part: string): string[] {
    return this.#read(() => this.#values<string>(REFERENCES_CONTAINING, { part }));
  }

  fingerprints(numbers: ArrayLike<number>): Uint8Array[] {
    const sql =
      'SELECT fingerprint FROM json_each(?) AS wanted JOIN fingerprints ON document = wanted.value ORDER BY wanted.key';
    return this.#read(() => this.#values<Uint8Array>(sql, `[${Array.from(numbers).join()}]`));
  }

  counts(numbers: Int32Array, by: CountedBy): ValueCount[] {
    return this.#read(() => this.#rows<ValueCount>(COUNTS[by], { numbers: listOf(numbers) }));
  }

  countAmounts(numbers: Int32Array, { low, high }: AmountRange): number {
    return this.#read(() => this.#value(COUNT_AMOUNTS, { numbers: listOf(numbers), low, high }) as number);
  }

  sortKeys(numbers: Int32Array, by: SortedBy): Map<number, string | number> {
    const rows = this.#read(() =>
      this.#rows<{ document: number; key: string | number }>(SORT_KEYS[by], { numbers: listOf(numbers) }),
    );
    return new Map(rows.map(({ document, key }) => [document, key]));
  }

  files(): Map<string, FileRecord> {
    return this.#read(() => new Map(this.#rows<FileRecord>(FILES).map((file) => [file.path, file])));
  }

  stats(): StoreStats {
    return this.#read(() => {
      const sums = this.#row<{ documents: number; pages: number; characters: number }>(
        'SELECT count(*) AS documents, coalesce(sum(pages), 0) AS pages, coalesce(sum(characters), 0) AS characters FROM documents',
      )!;
      const mentions = { reference: 0, date: 0, amount: 0, body: 0 };
      for (const { type, count } of this.#rows<{ type: MentionType; count: number }>(
        'SELECT type, count(*) AS count FROM mentions GROUP BY type',
      )) {
        mentions[type] = count;
      }
      return {
        ...sums,
        failed: this.#value('SELECT count(*) FROM files WHERE reason IS NOT NULL') as number,
        words: this.#countWords(),
        mentions,
        bytes: this.#bytes(),
      };
    });
  }

  #countWords(): number {
    const packed = this.packedVocabulary();
    if (packed.runs.length > 1) return new Set(Array.from(unpackWords(packed), ([word]) => word)).size;
    let count = 0;
    for (let at = packed.bytes.indexOf(ENTRY_END); at >= 0; at = packed.bytes.indexOf(ENTRY_END, at + 1)) count++;
    return count;
  }

  #bytes(): number {
    return ['', '-wal'].reduce(
      (sum, ending) => sum + (statSync(this.file + ending, { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  }

  contentHash(): string {
    return this.#read(() => {
      const hash = createHash('sha256');
      for (const sql of [
        'SELECT path, sha256, digest FROM documents ORDER BY path',
        'SELECT path, sha256, reason FROM files ORDER BY path',
      ]) {
        for (const row of this.#statement(sql).iterate()) hash.update(JSON.stringify(row));
      }
      return hash.digest('hex');
    });
  }

  check(): Problem[] {
    const problems: Problem[] = [];
    try {
      this.#read((cache) => this.#check(cache, problems));
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      problems.push({ path: null, text: error.message });
    }
    return problems;
  }

  #check(cache: Cache, problems: Problem[]): void {
    const report = (storedPath: string | null, text: string): void => {
      problems.push({ path: storedPath, text });
    };
    if (!this.#hasSchema()) {
      report(null, 'Its tables are not those that ratslupe makes.');
      return;
    }
    for (const line of this.#values<string>('PRAGMA integrity_check'))
      if (line !== 'ok') report(null, `SQLite: ${line}.`);

    const limit = Math.max(
      this.documentLimit,
      (this.#value('SELECT coalesce(max(number), 0) FROM documents') as number) + 1,
    );
    const stored = new PostingSums(limit);
    let parts = 0;
    for (const row of cache.blocks) {
      const { block, first, last } = row;
      let before = '';
      for (let part = this.#nextPart(block, -1); part !== undefined; part = this.#nextPart(block, part)) {
        const read = this.#readPart(part);
        const { words } = read.index;
        const listed = this.#value(
          'SELECT count(*) FROM words WHERE part = ? AND block = ? AND first = ?',
          part,
          block,
          words[0],
        );
        if (listed !== 1 || !ascend([before, ...words])) report(null, 'Its words are out of order.');
        if (!stored.addPart(read, first, last)) report(null, 'Its postings are not where its words say.');
        before = words.at(-1)!;
        parts++;
      }
      const { bytes, runs } = this.#packedVocabulary([row]);
      const { words, filter } = this.#vocabularyOf(block);
      if (!words.equals(bytes) || Buffer.compare(filter, runs[0]!.filter) !== 0) {
        report(null, 'Its vocabulary is not that of its words.');
      }
    }
    const expected = new PostingSums(limit);
    const { lengths } = this.fieldLengths();
    for (const row of this.#statement('SELECT * FROM documents ORDER BY number').iterate() as Iterable<DocumentRow>) {
      try {
        this.#checkDocument(row, expected, lengths, report);
      } catch (error) {
        // Whatever damaged columns lead to must not end the check.
        report(row.path, `It cannot be read: ${error instanceof Error ? error.message : error}`);
      }
    }
    expected.sums.forEach((sum, number) => {
      if (sum === stored.sums[number]) return;
      const [storedPath] = this.paths([number]);
      if (storedPath === undefined)
        report(null, `The words of document ${number}, which is not there, are in the index.`);
      else report(storedPath, 'The words in the index are not those of its text.');
    });
    this.#checkCounts(cache, report);
    for (const table of ['words', 'postings', 'positions', 'vocabularies']) {
      const count = this.#value(`SELECT count(*) FROM ${table}`);
      const right = table === 'vocabularies' ? cache.blocks.length : parts;
      if (count !== right) report(null, `The table ${table} has ${count} rows, it should have ${right}.`);
    }
    this.#checkFiles(report);
  }

  /** Whether its tables, indexes and views are those of a new index. Further views are its users' own. */
  #hasSchema(): boolean {
    const query = 'SELECT type, name, sql FROM sqlite_schema ORDER BY name';
    const fresh = new Database(':memory:');
    try {
      fresh.exec(SCHEMA);
      const made = fresh.prepare(query).all() as { name: string }[];
      const names = new Set(made.map(({ name }) => name));
      const found = this.#rows<{ type: string; name: string }>(query);
      const ours = found.filter(({ type, name }) => type !== 'view' || names.has(name));
      return JSON.stringify(made) === JSON.stringify(ours);
    } finally {
      fresh.close();
    }
  }

  #checkDocument(
    row: DocumentRow,
    expected: PostingSums,
    lengths: FieldLengths['lengths'],
    report: (storedPath: string, text: string) => void,
  ): void {
    const { number, path: storedPath } = row;
    const text = this.text(number);
    const places = this.places(number);
    const mentions = this.mentions(number);
    const rows = {
      mentions: this.#rowsOf('mentions', number),
      links: this.#rowsOf('links', number),
      notices: this.#rowsOf('notices', number),
    };
    const digest = digestOf(row, rows, Buffer.from(text), packPlaces(places));
    if (digest !== row.digest || row.id !== documentId(storedPath)) {
      report(storedPath, 'What is stored of it is not what was put in.');
    }
    for (const { surface, start, end, type, page, line } of mentions) {
      const place = placeAt(places, start);
      if (text.slice(start, end) === surface && place.page === page && place.line === line) continue;
      report(storedPath, `The ${type} at ${start} does not stand in its text.`);
    }
    const indexed = indexWords({ text, title: row.title, reference: row.reference });
    expected.addWords(indexed, number);
    if (Buffer.compare(this.fingerprints([number])[0]!, indexed.fingerprint) !== 0) {
      report(storedPath, 'Its fingerprint is wrong.');
    }
    if (FIELDS.some((field, i) => lengths[field][number] !== indexed.lengths[i])) {
      report(storedPath, 'The lengths of its fields in the index are wrong.');
    }
  }

  /** A document's rows of a table in their order, without the document. */
  #rowsOf(table: 'mentions' | 'links' | 'notices', number: number): unknown[][] {
    const rows = this.#rows<object>(`SELECT * FROM ${table} WHERE document = ? ORDER BY ordinal`, number);
    return rows.map((row) => Object.values(row).slice(1));
  }

  #checkFiles(report: (storedPath: string | null, text: string) => void): void {
    const sealed = this.#value("SELECT value FROM settings WHERE name = 'seal'");
    if (sealed !== this.#seal()) report(null, 'Its lists of files and settings are not those that were put in.');
    type Row = FileRecord & { readonly checksum: number };
    for (const row of this.#statement('SELECT * FROM files ORDER BY path').iterate() as Iterable<Row>) {
      if (fileChecksum(row) !== row.checksum) report(row.path, 'What is noted of its file is not what was put in.');
    }
    for (const storedPath of this.#values<string>(
      `SELECT path FROM (SELECT path, sha256 FROM documents EXCEPT SELECT path, sha256 FROM files WHERE reason IS NULL)
       UNION SELECT path FROM (SELECT path, sha256 FROM files WHERE reason IS NULL EXCEPT SELECT path, sha256 FROM documents)`,
    )) {
      report(storedPath, 'It is not the same in the tables of files and of documents.');
    }
  }

  #checkCounts(cache: Cache, report: (storedPath: string | null, text: string) => void): void {
    const { lengths, averages } = this.fieldLengths();
    for (const field of FIELDS) {
      const sum = lengths[field].reduce((all, length) => all + length, 0);
      if (sum !== Math.round(averages[field] * this.documentCount))
        report(null, `The sum of the lengths of ${field}s is wrong.`);
    }
    for (const { first, last, documents } of cache.blocks) {
      const count = this.#value('SELECT count(*) FROM documents WHERE number BETWEEN ? AND ?', first, last);
      if (count !== documents)
        report(null, `${documents} documents should be numbered from ${first} to ${last}, ${count} are.`);
    }
    const covered = cache.blocks.reduce((sum, { documents }) => sum + documents, 0);
    const count = this.#value('SELECT count(*) FROM documents');
    if (count !== covered)
      report(null, `The full-text index holds ${covered} documents, the table of documents ${count}.`);
    for (const table of ['texts', 'fingerprints', 'mentions', 'links', 'notices']) {
      const lost = this.#value(`SELECT count(*) FROM ${table} WHERE document NOT IN (SELECT number FROM documents)`);
      if (lost !== 0) report(null, `${lost} ${table} belong to no document.`);
    }
  }

  close(): void {
    this.#db.close();
  }
}
