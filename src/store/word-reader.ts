import { crc32 } from 'node:zlib';
import { FIELDS, type Field } from '../index-words.js';
import { Kept } from '../kept.js';
import { compareWords, type PackedVocabulary, type Run, RunBuilder } from '../packed-vocabulary.js';
import type { FieldLengths, HitDetails, Positions, Postings, TextChunk } from '../store.js';
import {
  findWord,
  indexPart,
  lowerBound,
  type OpenPart,
  type PartIndex,
  PositionsBuilder,
  PostingsBuilder,
  writtenList,
} from './blocks.js';
import { Connection } from './connection.js';
import { addCounts, countPresent, readList, readListWithin, readTitles } from './posting-list.js';
import { PARTS_PER_BLOCK } from './schema.js';

export interface BlockRow {
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
  positions: Uint8Array | null;
}

/** Where the words of a block stand for scans: those without a digit, and those with one. */
export const VOCABULARY_TABLES = ['vocabularies', 'codes'] as const;
type VocabularyTable = (typeof VOCABULARY_TABLES)[number];

/** Where a word is in a block. */
interface Finding {
  readonly row: BlockRow;
  readonly part: ReadPart;
  readonly at: number;
}

/** Everything read of one state of the index that is worth keeping while the state lasts. */
interface Cache {
  readonly blocks: readonly BlockRow[];
  readonly parts: Map<number, ReadPart>;
  /** For each block the word that was found last. */
  readonly recent: Map<number, Finding>;
  /** Where words are, block by block: one search asks for each several times. */
  readonly findings: Map<string, readonly Finding[]>;
  /** Of the parts whose positions are kept. */
  positionBytes: number;
  lengths: FieldLengths | null;
  readonly vocabularies: Partial<Record<VocabularyTable, PackedVocabulary>>;
  /** Long papers are found by many searches, and have the most mentions. */
  readonly details: Kept<HitDetails>;
  /** Texts of papers that are found again and again: where their chunks begin, by document, and chunks, by document and index. */
  readonly chunkLists: Kept<readonly TextChunk[]>;
  readonly chunks: Kept<KeptChunk>;
}

/** What is kept of a chunk of a text. */
interface KeptChunk {
  readonly text: string;
  readonly places: Buffer;
}

const CACHED_PARTS = 4096;
const CACHED_FINDINGS = 50_000;
const CACHED_POSITIONS = 16 << 20;
const DETAIL_BYTES = 4 << 20;
const CHUNK_LIST_BYTES = 4 << 20;
const CHUNK_BYTES = 32 << 20;

/** The full-text index, from the state of the file that a snapshot sees: its blocks, their parts, and what is gathered over all of them. */
export class WordReader extends Connection {
  #cache: Cache | null = null;
  #dataVersion: unknown;
  #inSnapshot = false;

  pin(): void {
    this.guard(() => {
      this.db.exec('BEGIN');
      this.#inSnapshot = true;
      this.#refresh();
    });
  }

  snapshot<T>(work: () => T): T {
    if (this.#inSnapshot) return this.guard(work);
    return this.guard(() => {
      this.db.exec('BEGIN');
      this.#inSnapshot = true;
      try {
        this.#refresh();
        return work();
      } finally {
        this.#inSnapshot = false;
        if (this.db.inTransaction) this.db.exec('COMMIT');
      }
    });
  }

  /** Nothing read before holds any longer. */
  forget(): void {
    this.#cache = null;
  }

  /** Forgets what is kept of a state that is no more. Reading the blocks begins the transaction's view of the file. */
  #refresh(): void {
    const blocks = this.blocks();
    const version = this.db.pragma('data_version', { simple: true });
    if (this.#cache && version === this.#dataVersion) return;
    this.#dataVersion = version;
    this.#cache = {
      blocks,
      parts: new Map(),
      recent: new Map(),
      findings: new Map(),
      positionBytes: 0,
      lengths: null,
      vocabularies: {},
      details: new Kept(DETAIL_BYTES),
      chunkLists: new Kept(CHUNK_LIST_BYTES),
      chunks: new Kept(CHUNK_BYTES),
    };
  }

  /** Runs `work` on the cache of one state. */
  read<T>(work: (cache: Cache) => T): T {
    return this.snapshot(() => work(this.#cache!));
  }

  blocks(): BlockRow[] {
    const rows = this.rows<BlockRow & { readonly bytes: number }>(
      'SELECT block, first, last, documents, length(lengths) AS bytes FROM blocks ORDER BY first',
    );
    return rows.map(({ bytes, ...row }) => {
      const size = row.last - row.first + 1;
      // Arrays are made as large as the numbers say: damaged ones would take all memory.
      if (bytes !== size * FIELDS.length * Uint32Array.BYTES_PER_ELEMENT || row.documents > size) {
        throw this.damaged('the lengths of its papers do not add up');
      }
      return row;
    });
  }

  readLengths(block: number): Uint32Array {
    const row = this.row<{ lengths: Buffer; checksum: number }>(
      'SELECT lengths, checksum FROM blocks WHERE block = ?',
      block,
    )!;
    if (crc32(row.lengths) !== row.checksum) throw this.damaged('the lengths of its papers do not add up');
    // A copy: the buffer need not begin at a multiple of four.
    return new Uint32Array(new Uint8Array(row.lengths).buffer);
  }

  readWords(part: number): ReadPart {
    const row = this.row<{ words: Buffer; entries: Buffer; checksum: number }>(
      'SELECT CAST(words AS BLOB) AS words, entries, checksum FROM words WHERE part = ?',
      part,
    );
    if (!row || crc32(row.entries, crc32(row.words)) !== row.checksum) throw this.damaged('words do not add up');
    return { part, index: indexPart(row.words.toString(), row.entries), postings: null, positions: null };
  }

  #readPostings(part: number): Uint8Array {
    const row = this.row<{ data: Buffer; checksum: number }>(
      'SELECT data, checksum FROM postings WHERE part = ?',
      part,
    );
    if (!row || crc32(row.data) !== row.checksum) throw this.damaged('postings do not add up');
    return row.data;
  }

  /** A part with its postings. */
  withPostings(read: ReadPart): Omit<OpenPart, 'positions'> {
    read.postings ??= this.#readPostings(read.part);
    return { index: read.index, postings: read.postings };
  }

  readPart(part: number): OpenPart {
    return { ...this.withPostings(this.readWords(part)), positions: this.readPositions(part) };
  }

  /** A part's positions, which order of words, ranking and passages of one search ask for in turn. */
  #keptPositions(cache: Cache, read: ReadPart): Uint8Array {
    if (read.positions) return read.positions;
    const positions = this.readPositions(read.part);
    if (cache.positionBytes + positions.length > CACHED_POSITIONS) {
      for (const part of cache.parts.values()) part.positions = null;
      cache.positionBytes = 0;
    }
    cache.positionBytes += positions.length;
    read.positions = positions;
    return positions;
  }

  readPositions(part: number): Uint8Array {
    const row = this.row<{ data: Buffer; checksum: number }>(
      'SELECT data, checksum FROM positions WHERE part = ?',
      part,
    );
    if (!row || crc32(row.data) !== row.checksum) throw this.damaged('positions do not add up');
    return row.data;
  }

  /** Number of the block's first part after part `after`. */
  nextPart(block: number, after: number): number | undefined {
    const start = block * PARTS_PER_BLOCK;
    const next = this.value(
      'SELECT part FROM words WHERE part > ? AND part < ? ORDER BY part LIMIT 1',
      Math.max(after, start - 1),
      start + PARTS_PER_BLOCK,
    ) as number | undefined;
    // In a damaged file the rows of a page may be out of order, and the way from part to part may lead in a circle.
    if (next !== undefined && next <= after) throw this.damaged('its parts are out of order');
    return next;
  }

  /** Where a block has `word`. */
  #find(cache: Cache, row: BlockRow, word: string): Finding | null {
    const { block } = row;
    const recent = cache.recent.get(block);
    if (recent) {
      const { words } = recent.part.index;
      // Words are often asked for in ascending order.
      const at = words[recent.at + 1] === word ? recent.at + 1 : findWord(recent.part.index, word);
      if (at >= 0) {
        const finding = { ...recent, at };
        cache.recent.set(block, finding);
        return finding;
      }
      if (compareWords(word, words[0]!) > 0 && compareWords(word, words.at(-1)!) < 0) return null;
    }
    const number = this.value(
      'SELECT part FROM words WHERE block = ? AND first <= ? ORDER BY first DESC LIMIT 1',
      block,
      word,
    ) as number | undefined;
    if (number === undefined) return null;
    let part = cache.parts.get(number);
    if (!part) {
      part = this.readWords(number);
      if (cache.parts.size >= CACHED_PARTS) {
        cache.parts.clear();
        cache.findings.clear();
        cache.positionBytes = 0;
      }
      cache.parts.set(number, part);
    }
    const at = findWord(part.index, word);
    if (at < 0) return null;
    const finding = { row, part, at };
    cache.recent.set(block, finding);
    return finding;
  }

  get documentCount(): number {
    return this.read(({ blocks }) => blocks.reduce((sum, { documents }) => sum + documents, 0));
  }

  get documentLimit(): number {
    return this.read(({ blocks }) => (blocks.at(-1)?.last ?? 0) + 1);
  }

  documentFrequency(word: string): number {
    return this.read((cache) =>
      this.#findings(cache, word).reduce((sum, { part, at }) => sum + part.index.documents[at]!, 0),
    );
  }

  /** Where the word is, block by block. */
  #findings(cache: Cache, word: string): readonly Finding[] {
    const known = cache.findings.get(word);
    if (known) return known;
    const findings = cache.blocks.flatMap((row) => this.#find(cache, row, word) ?? []);
    if (cache.findings.size >= CACHED_FINDINGS) cache.findings.clear();
    cache.findings.set(word, findings);
    return findings;
  }

  postings(words: readonly string[]): Postings {
    return this.read((cache) => {
      const findings = words.map((word) => this.#findings(cache, word));
      let count = 0;
      for (const list of findings) for (const { part, at } of list) count += part.index.documents[at]!;
      const builder = new PostingsBuilder(words.length, count);
      for (const list of findings) {
        for (const { row, part, at } of list) readList(writtenList(this.withPostings(part), at, row.first), builder);
        builder.end();
      }
      return builder.build();
    });
  }

  postingsWithin(word: string, documents: Int32Array): Postings {
    return this.read((cache) => {
      const builder = new PostingsBuilder(1, documents.length);
      for (const { row, part, at } of this.#findings(cache, word)) {
        const [low, high] = [lowerBound(documents, row.first), lowerBound(documents, row.last + 1)];
        if (low < high)
          readListWithin(writtenList(this.withPostings(part), at, row.first), documents, low, high, builder);
      }
      builder.end();
      return builder.build();
    });
  }

  titlePostings(word: string): Postings {
    return this.read((cache) => {
      const findings = this.#findings(cache, word);
      const builder = new PostingsBuilder(
        1,
        findings.reduce((sum, { part, at }) => sum + part.index.documents[at]!, 0),
      );
      for (const { row, part, at } of findings)
        readTitles(writtenList(this.withPostings(part), at, row.first), builder);
      builder.end();
      return builder.build();
    });
  }

  documentsWith(words: readonly string[], least: number): Int32Array {
    return this.read((cache) => {
      const findings = words.flatMap((word) => this.#findings(cache, word));
      const found = new Int32Array((cache.blocks.at(-1)?.last ?? 0) + 1);
      let length = 0;
      for (const block of cache.blocks) {
        const { first, last } = block;
        // Of a length that can be counted through by fours.
        const counts = new Uint8Array(Math.ceil((last - first + 1) / 4) * 4);
        for (const { row, part, at } of findings) {
          if (row === block) countPresent(writtenList(this.withPostings(part), at, first), counts);
        }
        for (let i = 0; i < counts.length; i++) if (counts[i]! >= least) found[length++] = first + i;
      }
      return found.subarray(0, length);
    });
  }

  documentFrequencies(word: string): Readonly<Record<Field, number>> {
    return this.read((cache) => {
      const counts = { title: 0, reference: 0, text: 0 };
      for (const { row, part, at } of this.#findings(cache, word)) {
        addCounts(writtenList(this.withPostings(part), at, row.first), counts);
      }
      return counts;
    });
  }

  positions(word: string, documents: Int32Array): Positions {
    return this.read((cache) => {
      const builder = new PositionsBuilder(documents);
      for (const { row, part, at } of this.#findings(cache, word)) {
        builder.add({ ...this.withPostings(part), positions: this.#keptPositions(cache, part) }, at, row);
      }
      return builder.build();
    });
  }

  fieldLengths(): FieldLengths {
    return this.read((cache) => {
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
      const packed = this.readLengths(block);
      const size = last - first + 1;
      for (const [i, field] of FIELDS.entries()) lengths[field].set(packed.subarray(i * size, (i + 1) * size), first);
    }
    const average = (sum: number): number => (documents === 0 ? 0 : sum / documents);
    const sums = this.row<Record<Field, number>>(
      'SELECT sum(title_lengths) AS title, sum(reference_lengths) AS reference, sum(text_lengths) AS text FROM blocks',
    )!;
    return {
      lengths,
      averages: { title: average(sums.title), reference: average(sums.reference), text: average(sums.text) },
    };
  }

  packedVocabulary(): PackedVocabulary {
    return this.#packed('vocabularies');
  }

  packedCodes(): PackedVocabulary {
    return this.#packed('codes');
  }

  #packed(table: VocabularyTable): PackedVocabulary {
    return this.read((cache) => {
      cache.vocabularies[table] ??= this.vocabularyOfBlocks(table, cache.blocks);
      return cache.vocabularies[table];
    });
  }

  vocabularyOfBlocks(table: VocabularyTable, blocks: readonly BlockRow[]): PackedVocabulary {
    const runs = blocks.map(({ block }): Run => {
      const first = block * PARTS_PER_BLOCK;
      const rows = this.rows<{ piece: number; data: Buffer; checksum: number }>(
        `SELECT piece, data, checksum FROM ${table} WHERE piece >= ? AND piece < ? ORDER BY piece`,
        first,
        first + PARTS_PER_BLOCK,
      );
      const [filter, ...pieces] = rows.map(({ data }) => data);
      if (!filter || rows.some(({ piece, data, checksum }, i) => piece !== first + i || crc32(data) !== checksum)) {
        throw this.damaged('its vocabulary does not add up');
      }
      return { pieces, filter };
    });
    return { runs };
  }

  /** The vocabularies of a block, from its parts. */
  vocabulariesOf(block: number): Record<VocabularyTable, Run> {
    const builders = { vocabularies: new RunBuilder(), codes: new RunBuilder() };
    for (let part = this.nextPart(block, -1); part !== undefined; part = this.nextPart(block, part)) {
      const { words, documents } = this.readWords(part).index;
      const own: Record<VocabularyTable, number[]> = { vocabularies: [], codes: [] };
      for (const [i, word] of words.entries()) own[/\d/.test(word) ? 'codes' : 'vocabularies'].push(i);
      for (const table of VOCABULARY_TABLES) {
        builders[table].add(
          own[table].map((i) => words[i]!),
          own[table].map((i) => documents[i]!),
        );
      }
    }
    return { vocabularies: builders.vocabularies.build(), codes: builders.codes.build() };
  }
}
