import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { FIELDS } from '../index-words.js';
import type { PaperRows } from '../pack.js';
import type { Batch, FileRecord, StoredInput } from '../store.js';
import {
  hasDocuments,
  mergeBlocks,
  type OpenPart,
  type PackedPart,
  PartWriter,
  removeDocuments,
  writeBlock,
} from './blocks.js';
import { PaperReader } from './paper-reader.js';
import { chunkRow, fileChecksum } from './rows.js';
import { PARTS_PER_BLOCK } from './schema.js';
import { type BlockRow, VOCABULARY_TABLES } from './word-reader.js';

/** First 12 hex digits of the SHA-256 of a path: what a document is called outside. */
export function documentId(storedPath: string): string {
  return createHash('sha256').update(storedPath).digest('hex').slice(0, 12);
}

// More blocks than this slow down every search, so even a batch within an ingest merges then.
const MOST_BLOCKS = 24;

/** Puts papers into the file, takes them out, and keeps its blocks few. */
export class IndexWriter extends PaperReader {
  noteBase(base: string): void {
    this.guard(() =>
      this.#transaction(() => {
        this.run("INSERT OR REPLACE INTO settings VALUES ('base', ?)", base);
        this.writeSeal();
      }),
    );
  }

  apply({ put = [], files = [], remove = [] }: Batch): void {
    this.guard(() => {
      // No-op when it is on already. Not at opening: an ingest that finds nothing new leaves the file alone.
      this.db.pragma('journal_mode = WAL');
      this.#transaction(() => {
        const failed = files.filter(({ reason }) => reason !== null);
        this.#removePapers([...remove, ...failed.map((file) => file.path), ...put.map((input) => input.path)]);
        for (const gone of remove) this.run('DELETE FROM files WHERE path = ?', gone);
        for (const file of files) this.#writeFile(file);
        for (const input of put) this.#writeFile({ ...input, reason: null });
        if (put.length > 0) this.#addPapers(put);
        if (this.blocks().length > MOST_BLOCKS) this.#merge();
        this.run("DELETE FROM settings WHERE name = 'content'");
        this.writeSeal();
      });
    });
  }

  #writeFile(file: FileRecord): void {
    this.run(
      'INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)',
      file.path,
      file.size,
      file.mtime,
      file.sha256,
      file.reason,
      fileChecksum(file),
    );
  }

  finish(): void {
    this.guard(() => {
      if (this.db.pragma('journal_mode', { simple: true }) !== 'wal') return;
      this.#transaction(() => {
        this.#merge();
        // To compute it takes a third of a second for a large city, which no search has.
        this.run("INSERT OR REPLACE INTO settings VALUES ('content', ?)", this.computedHash());
        this.writeSeal();
      });
      this.db.pragma('wal_checkpoint(TRUNCATE)');
      // Without WAL, readers need no write access to the folder. Not possible while one has the file open; then it stays.
      this.db.pragma('busy_timeout = 0');
      try {
        this.db.pragma('journal_mode = DELETE');
      } catch {
        // Readers go on with WAL.
      }
      this.db.pragma('busy_timeout = 10000');
    });
  }

  #transaction(work: () => void): void {
    this.forget();
    this.db.transaction(work).immediate();
    this.forget();
  }

  #addPapers(put: readonly StoredInput[]): void {
    const start = this.value('SELECT coalesce(max(last), 0) + 1 FROM blocks') as number;
    for (const [i, input] of put.entries()) this.#addPaper(start + i, input);

    const lengths = new Uint32Array(put.length * FIELDS.length);
    for (const [i, { packed }] of put.entries()) {
      for (const [field, length] of packed.indexed.lengths.entries()) lengths[field * put.length + i] = length;
    }
    const block = this.value('SELECT coalesce(max(block), 0) + 1 FROM blocks') as number;
    this.#insertBlock({ block, first: start, last: start + put.length - 1, documents: put.length }, lengths);
    writeBlock(
      put.map(({ packed }) => packed.indexed),
      this.#partWriter(block),
    );
    this.#writeVocabularies(block);
  }

  #addPaper(number: number, { path: storedPath, sha256, packed }: StoredInput): void {
    const [description, mentions, links, notices] = JSON.parse(packed.rows) as PaperRows;
    const id = documentId(storedPath);
    this.run(
      'INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      number,
      id,
      storedPath,
      ...description,
      sha256,
      packed.digest,
    );
    const { chunks } = packed;
    this.run(
      'INSERT INTO texts VALUES (?, ?, ?, ?)',
      number,
      JSON.stringify(chunks.map(chunkRow)),
      Buffer.concat(chunks.map(({ text }) => text)),
      Buffer.concat(chunks.map(({ places }) => places)),
    );
    this.run('INSERT INTO fingerprints VALUES (?, ?)', number, packed.indexed.fingerprint);
    const insertMention = this.statement('INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    for (const mention of mentions) insertMention.run(number, ...mention);
    for (const link of links) this.run('INSERT INTO links VALUES (?, ?, ?, ?, ?, ?)', number, ...link);
    for (const notice of notices) this.run('INSERT INTO notices VALUES (?, ?, ?, ?, ?, ?)', number, ...notice);
  }

  #insertBlock({ block, first, last, documents }: BlockRow, lengths: Uint32Array): void {
    const bytes = new Uint8Array(lengths.buffer, lengths.byteOffset, lengths.byteLength);
    const size = last - first + 1;
    const sums = FIELDS.map((_, i) =>
      lengths.subarray(i * size, (i + 1) * size).reduce((sum, length) => sum + length, 0),
    );
    this.run(
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
    this.run(
      'INSERT INTO words VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?)',
      part,
      block,
      first,
      words,
      entries,
      crc32(entries, crc32(words)),
    );
    this.run('INSERT INTO postings VALUES (?, ?, ?)', part, postings, crc32(postings));
    this.run('INSERT INTO positions VALUES (?, ?, ?)', part, positions, crc32(positions));
  }

  /** Writes the vocabularies of a block whose parts are all there. */
  #writeVocabularies(block: number): void {
    this.#deleteVocabularies(block);
    const runs = this.vocabulariesOf(block);
    for (const table of VOCABULARY_TABLES) {
      const { filter, pieces } = runs[table];
      for (const [i, data] of [filter, ...pieces].entries()) {
        this.run(`INSERT INTO ${table} VALUES (?, ?, ?)`, block * PARTS_PER_BLOCK + i, data, crc32(data));
      }
    }
  }

  #deleteVocabularies(block: number): void {
    const first = block * PARTS_PER_BLOCK;
    for (const table of VOCABULARY_TABLES) {
      this.run(`DELETE FROM ${table} WHERE piece >= ? AND piece < ?`, first, first + PARTS_PER_BLOCK);
    }
  }

  #deleteBlock(block: number): void {
    this.run('DELETE FROM blocks WHERE block = ?', block);
    this.#deleteVocabularies(block);
  }

  #deletePart(part: number): void {
    for (const table of ['words', 'postings', 'positions']) this.run(`DELETE FROM ${table} WHERE part = ?`, part);
  }

  #removePapers(paths: readonly string[]): void {
    const removed = new Set<number>();
    for (const gone of paths) {
      const number = this.value('SELECT number FROM documents WHERE path = ?', gone) as number | undefined;
      if (number === undefined) continue;
      removed.add(number);
      this.run('DELETE FROM documents WHERE number = ?', number);
      for (const table of ['texts', 'fingerprints', 'mentions', 'links', 'notices'])
        this.run(`DELETE FROM ${table} WHERE document = ?`, number);
    }
    if (removed.size === 0) return;
    for (const row of this.blocks()) {
      const inBlock = [...removed].filter((number) => number >= row.first && number <= row.last);
      if (inBlock.length > 0) this.#removeFromBlock(row, inBlock);
    }
  }

  #removeFromBlock({ block, first, last, documents }: BlockRow, numbers: readonly number[]): void {
    const removed = new Set(numbers);
    for (let part = this.nextPart(block, -1); part !== undefined; part = this.nextPart(block, part)) {
      const read = this.withPostings(this.readWords(part));
      if (documents > removed.size && !hasDocuments(read, first, removed)) continue;
      const whole = { ...read, positions: this.readPositions(part) };
      this.#deletePart(part);
      const number = part;
      removeDocuments(whole, first, removed, new PartWriter((packed) => this.#insertPart(number, block, packed)));
    }
    const lengths = this.readLengths(block);
    this.#deleteBlock(block);
    if (documents === removed.size) return;
    for (const number of removed) {
      for (let field = 0; field < FIELDS.length; field++) lengths[field * (last - first + 1) + number - first] = 0;
    }
    this.#insertBlock({ block, first, last, documents: documents - removed.size }, lengths);
    this.#writeVocabularies(block);
  }

  /**
   * Merges the youngest blocks. Sizes of the blocks that stay fall by a factor of five or more, so that there are few of them, and a
   * large one is written anew only when much has been added.
   */
  #merge(): void {
    const blocks = this.blocks();
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
      const own = this.readLengths(row.block);
      const ownSize = row.last - row.first + 1;
      for (let field = 0; field < FIELDS.length; field++) {
        lengths.set(own.subarray(field * ownSize, (field + 1) * ownSize), field * size + row.first - first);
      }
    }
    const block = this.value('SELECT max(block) + 1 FROM blocks') as number;
    const documents = merged.reduce((sum, row) => sum + row.documents, 0);
    const sources = merged.map((row) => ({ first: row.first, next: this.#consumeParts(row.block) }));
    mergeBlocks(sources, this.#partWriter(block));
    for (const row of merged) this.#deleteBlock(row.block);
    this.#insertBlock({ block, first, last, documents }, lengths);
    this.#writeVocabularies(block);
  }

  /** Reads a block's parts in turn and deletes each, so that its pages are free for what is written. */
  #consumeParts(block: number): () => OpenPart | undefined {
    let last = -1;
    return () => {
      const part = this.nextPart(block, last);
      if (part === undefined) return undefined;
      last = part;
      const whole = this.readPart(part);
      this.#deletePart(part);
      return whole;
    };
  }
}
