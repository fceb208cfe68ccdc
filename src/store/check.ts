import { IndexError } from '../errors.js';
import { FIELDS, indexWords } from '../index-words.js';
import { cutsOf, digestOf, jsonOf, packChunkPlaces, packPlaces } from '../pack.js';
import { compareWords } from '../packed-vocabulary.js';
import { placeAt } from '../places.js';
import type { FieldLengths, Problem } from '../store.js';
import type { Places, Span } from '../types.js';
import { documentId } from './index-writer.js';
import type { PaperReader } from './paper-reader.js';
import {
  type ChunkRow,
  type DocumentRow,
  descriptionValues,
  type FileRow,
  fileChecksum,
  type RowValues,
} from './rows.js';
import { PostingSums } from './sums.js';
import { type BlockRow, VOCABULARY_TABLES } from './word-reader.js';

/** Everything that is wrong with the index; empty if it is whole. */
export function checkIndex(store: PaperReader): Problem[] {
  const problems: Problem[] = [];
  try {
    store.read(({ blocks }) => checkAll(store, blocks, problems));
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    problems.push({ path: null, text: error.message });
  }
  return problems;
}

function checkAll(store: PaperReader, blocks: readonly BlockRow[], problems: Problem[]): void {
  const report = (storedPath: string | null, text: string): void => {
    problems.push({ path: storedPath, text });
  };
  if (!store.hasSchema()) {
    report(null, 'The tables of the index are not those that ratslupe makes.');
    return;
  }
  for (const line of store.column<string>('PRAGMA integrity_check'))
    if (line !== 'ok') report(null, `SQLite: ${line}.`);

  const limit = Math.max(
    store.documentLimit,
    (store.value('SELECT coalesce(max(number), 0) FROM documents') as number) + 1,
  );
  const stored = new PostingSums(limit);
  let parts = 0;
  const vocabularyRows = { vocabularies: 0, codes: 0 };
  for (const row of blocks) {
    const { block, first, last } = row;
    let before = '';
    for (let part = store.nextPart(block, -1); part !== undefined; part = store.nextPart(block, part)) {
      const read = store.readPart(part);
      const { words } = read.index;
      const listed = store.value(
        'SELECT count(*) FROM words WHERE part = ? AND block = ? AND first = ?',
        part,
        block,
        words[0],
      );
      if (listed !== 1 || !ascend([before, ...words]))
        report(null, 'The words of the full-text index are out of order.');
      if (!stored.addPart(read, first, last))
        report(null, 'The postings of the full-text index are not where its words say.');
      before = words.at(-1)!;
      parts++;
    }
    const right = store.vocabulariesOf(block);
    for (const table of VOCABULARY_TABLES) {
      const { runs } = store.vocabularyOfBlocks(table, [row]);
      const [found, expected] = [runs[0]!, right[table]].map(({ filter, pieces }) =>
        Buffer.concat([filter, ...pieces]),
      );
      if (!found!.equals(expected!)) report(null, 'The vocabulary of the full-text index is not that of its words.');
      vocabularyRows[table] += 1 + runs[0]!.pieces.length;
    }
  }
  const expected = new PostingSums(limit);
  const { lengths } = store.fieldLengths();
  for (const row of store.statement('SELECT * FROM documents ORDER BY number').iterate() as Iterable<DocumentRow>) {
    try {
      checkDocument(store, row, expected, lengths, report);
    } catch (error) {
      // Whatever damaged columns lead to must not end the check.
      report(row.path, `It cannot be read: ${error instanceof Error ? error.message : error}`);
    }
  }
  expected.sums.forEach((sum, number) => {
    if (sum === stored.sums[number]) return;
    const [storedPath] = store.paths([number]);
    if (storedPath === undefined)
      report(null, `The words of document ${number}, which is not there, are in the index.`);
    else report(storedPath, 'The words in the index are not those of its text.');
  });
  checkCounts(store, blocks, report);
  for (const [table, right] of Object.entries({ words: parts, postings: parts, positions: parts, ...vocabularyRows })) {
    const count = store.value(`SELECT count(*) FROM ${table}`);
    if (count !== right) report(null, `The table ${table} has ${count} rows, it should have ${right}.`);
  }
  checkFiles(store, report);
}

function checkDocument(
  store: PaperReader,
  row: DocumentRow,
  expected: PostingSums,
  lengths: FieldLengths['lengths'],
  report: (storedPath: string, text: string) => void,
): void {
  const { number, path: storedPath } = row;
  const text = store.text(number);
  const places = store.places(number);
  const mentions = store.mentions(number);
  const rows = jsonOf([
    descriptionValues(row),
    rowsOf(store, 'mentions', number),
    rowsOf(store, 'links', number),
    rowsOf(store, 'notices', number),
  ]);
  const digest = digestOf(rows, [Buffer.from(text)], packPlaces(places));
  if (digest !== row.digest || row.id !== documentId(storedPath)) {
    report(storedPath, 'What is stored of it is not what was put in.');
  }
  for (const { surface, start, end, type, page, line } of mentions) {
    const place = placeAt(places, start);
    if (text.slice(start, end) === surface && place.page === page && place.line === line) continue;
    report(storedPath, `The ${type} at ${start} does not stand in its text.`);
  }
  const cuts = cutsOf(text);
  const indexed = indexWords({ text, title: row.title, reference: row.reference }, cuts);
  if (!isCutRight(store, number, cuts, places, indexed.tokensBefore)) {
    report(storedPath, 'Its text is not cut where it should be.');
  }
  expected.addWords(indexed, number);
  if (Buffer.compare(store.fingerprints([number])[0]!, indexed.fingerprint) !== 0) {
    report(storedPath, 'Its fingerprint is wrong.');
  }
  if (FIELDS.some((field, i) => lengths[field][number] !== indexed.lengths[i])) {
    report(storedPath, 'The lengths of its fields in the index are wrong.');
  }
}

/** Whether a text is kept in the chunks that it is cut into, with their places. */
function isCutRight(
  store: PaperReader,
  number: number,
  cuts: readonly Span[],
  places: Places,
  tokensBefore: readonly number[],
): boolean {
  const stored = store.row<{ chunks: string; text: Buffer; places: Buffer }>(
    'SELECT * FROM texts WHERE document = ?',
    number,
  )!;
  const rows = JSON.parse(stored.chunks) as ChunkRow[];
  const packed = packChunkPlaces(places, cuts);
  const right = cuts.map(({ start }, i) => [start, tokensBefore[i], rows[i]?.[2], packed[i]!.length]);
  const bytes = rows.reduce((sum, row) => sum + row[2], 0);
  return (
    JSON.stringify(right) === stored.chunks &&
    bytes === stored.text.length &&
    stored.places.equals(Buffer.concat(packed))
  );
}

function ascend(words: readonly string[]): boolean {
  return words.every((word, i) => i === 0 || compareWords(words[i - 1]!, word) < 0);
}

/** A document's rows of a table in their order, without the document. */
function rowsOf(store: PaperReader, table: 'mentions' | 'links' | 'notices', number: number): RowValues[] {
  const rows = store.rows<Readonly<Record<string, string | number | null>>>(
    `SELECT * FROM ${table} WHERE document = ? ORDER BY ordinal`,
    number,
  );
  return rows.map((row) => Object.values(row).slice(1));
}

function checkFiles(store: PaperReader, report: (storedPath: string | null, text: string) => void): void {
  if (store.sealed() !== store.seal()) report(null, 'The lists of files and settings are not those that were put in.');
  const noted = store.notedHash();
  if (noted !== null && noted !== store.computedHash())
    report(null, 'The content hash of the index is not that of its papers.');
  for (const row of store.statement('SELECT * FROM files ORDER BY path').iterate() as Iterable<FileRow>) {
    if (fileChecksum(row) !== row.checksum) report(row.path, 'What is noted of its file is not what was put in.');
  }
  for (const storedPath of store.column<string>(
    `SELECT path FROM (SELECT path, sha256 FROM documents EXCEPT SELECT path, sha256 FROM files WHERE reason IS NULL)
     UNION SELECT path FROM (SELECT path, sha256 FROM files WHERE reason IS NULL EXCEPT SELECT path, sha256 FROM documents)`,
  )) {
    report(storedPath, 'It is not the same in the tables of files and of documents.');
  }
}

function checkCounts(
  store: PaperReader,
  blocks: readonly BlockRow[],
  report: (storedPath: string | null, text: string) => void,
): void {
  const { lengths, averages } = store.fieldLengths();
  for (const field of FIELDS) {
    const sum = lengths[field].reduce((all, length) => all + length, 0);
    if (sum !== Math.round(averages[field] * store.documentCount))
      report(null, `The sum of the lengths of ${field}s is wrong.`);
  }
  for (const { first, last, documents } of blocks) {
    const count = store.value('SELECT count(*) FROM documents WHERE number BETWEEN ? AND ?', first, last);
    if (count !== documents)
      report(null, `${documents} documents should be numbered from ${first} to ${last}, ${count} are.`);
  }
  const covered = blocks.reduce((sum, { documents }) => sum + documents, 0);
  const count = store.value('SELECT count(*) FROM documents');
  if (count !== covered)
    report(null, `The full-text index holds ${covered} documents, the table of documents ${count}.`);
  for (const table of ['texts', 'fingerprints', 'mentions', 'links', 'notices']) {
    const lost = store.value(`SELECT count(*) FROM ${table} WHERE document NOT IN (SELECT number FROM documents)`);
    if (lost !== 0) report(null, `${lost} ${table} belong to no document.`);
  }
}
