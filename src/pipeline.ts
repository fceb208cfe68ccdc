import { availableParallelism } from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import { byPath } from './by-path.js';
import { UsageError } from './errors.js';
import { LOCK_FILES, lockIndex } from './lock.js';
import { type ReaderPool, readerPool } from './pipeline/pool.js';
import { indexPath, type Listing, listFiles } from './read.js';
import { NEVER } from './read-bytes.js';
import { hasIndex, INDEX_FILES } from './store/connection.js';
import { type Batch, type FileRecord, openStore, type Store, type StoredInput } from './store.js';
import { DEFAULT_LIMITS, type FailedFile, type FileLimits, type IngestOptions, type IngestReport } from './types.js';
import { WATCH_FILES } from './watch.js';
import type { FileTask, ReadResult } from './worker.js';

// Files are given to a worker some at a time: a message per file would cost as much as reading a short one. At most about half a second of
// work, and less of few files, so that no worker is left with the last lot when the others have ended. A second worker for a hundred papers
// would take longer to warm up than the first one takes to read them.
const MOST_CHUNK_BYTES = 2 * 2 ** 20;
const LEAST_CHUNK_BYTES = 2 ** 20;
const CHUNK_FILES = 256;
const CHUNKS_A_WORKER = 16;
// Bytes of files that may be in work or wait for their turn to be written; bounds memory.
const AHEAD_BYTES = 48 * 2 ** 20;
// A batch, one transaction, is complete with so many packed bytes, bytes of files or files. It is what a killed ingest loses at most.
const BATCH_PACKED = 24 * 2 ** 20;
const BATCH_BYTES = 96 * 2 ** 20;
const BATCH_FILES = 8192;

/** What an ingest needs of the store. */
type Target = Pick<Store, 'apply' | 'files' | 'finish' | 'documentCount' | 'countTextless'>;

/** The files to be read, and what is known of the others without reading. */
interface ReadingPlan {
  readonly tasks: readonly FileTask[];
  readonly unchanged: number;
  /** Failed in an earlier run and have not changed since. */
  readonly stillFailed: readonly FailedFile[];
}

function planOf(listing: Listing, known: ReadonlyMap<string, FileRecord>, retry: boolean): ReadingPlan {
  const tasks: FileTask[] = [];
  const stillFailed: FailedFile[] = [];
  let unchanged = 0;
  for (const file of listing.files) {
    const record = known.get(file.path);
    const again = retry && record?.reason != null;
    if (!record || again || record.size !== file.size || record.mtime !== file.mtime) {
      tasks.push({ ...file, sha256: again ? '' : (record?.sha256 ?? '') });
    } else if (record.reason === null) unchanged++;
    else stillFailed.push({ path: file.path, reason: record.reason });
  }
  return { tasks, unchanged, stillFailed };
}

/** Consecutive files in lots that are worth a message to one of so many workers. */
function chunksOf(tasks: readonly FileTask[], workers: number): FileTask[][] {
  const share = bytesOf(tasks) / (workers * CHUNKS_A_WORKER);
  const most = Math.min(MOST_CHUNK_BYTES, Math.max(LEAST_CHUNK_BYTES, share));
  const chunks: FileTask[][] = [];
  let chunk: FileTask[] = [];
  let bytes = 0;
  for (const task of tasks) {
    if (chunk.length === CHUNK_FILES || (chunk.length > 0 && bytes + task.size > most)) {
      chunks.push(chunk);
      chunk = [];
      bytes = 0;
    }
    chunk.push(task);
    bytes += task.size;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

function bytesOf(files: readonly { readonly size: number }[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}

/**
 * Results of all files in their order, chunk by chunk, while later chunks are being read. After `signal` no further chunk is
 * begun; those in work still come.
 */
async function* readInOrder(
  chunks: readonly FileTask[][],
  pool: ReaderPool,
  workers: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadResult[]> {
  const limit = pLimit(workers);
  const ahead: { readonly bytes: number; readonly results: Promise<ReadResult[] | null> }[] = [];
  let next = 0;
  let bytesAhead = 0;
  for (;;) {
    while (next < chunks.length && (ahead.length < workers || bytesAhead < AHEAD_BYTES)) {
      const chunk = chunks[next++]!;
      const bytes = bytesOf(chunk);
      bytesAhead += bytes;
      ahead.push({ bytes, results: limit(async () => (signal?.aborted ? null : pool.read(chunk))) });
    }
    const first = ahead.shift();
    if (!first) return;
    const results = await first.results;
    if (!results) return;
    bytesAhead -= first.bytes;
    yield results;
  }
}

/** Collects what results change into transactions of bounded size. */
function batchWriter(store: Target, most: number) {
  let put: StoredInput[] = [];
  let files: FileRecord[] = [];
  let remove: string[] = [];
  let packed = 0;
  let bytes = 0;
  const write = () => {
    if (put.length + files.length + remove.length === 0) return;
    const batch: Batch = { put, files, remove };
    [put, files, remove, packed, bytes] = [[], [], [], 0, 0];
    store.apply(batch);
  };
  const grow = (size: number) => {
    bytes += size;
    const count = put.length + files.length + remove.length;
    if (packed >= BATCH_PACKED || bytes >= BATCH_BYTES || count >= most) write();
  };
  return {
    put(input: StoredInput) {
      put.push(input);
      packed += packedSize(input);
      grow(input.size);
    },
    note(record: FileRecord) {
      files.push(record);
      grow(record.size);
    },
    remove(path: string) {
      remove.push(path);
      grow(0);
    },
    write,
  };
}

function packedSize({ packed: { rows, chunks, indexed } }: StoredInput): number {
  const { words, frequencies, positions } = indexed;
  const texts = chunks.reduce((sum, { text, places }) => sum + text.length + places.length, 0);
  return rows.length + texts + words.length + frequencies.length + positions.length;
}

/** How `readInto` reads. */
interface Reading extends Pick<IngestOptions, 'onProgress' | 'signal'> {
  readonly workers: number;
  readonly limits: FileLimits;
  readonly retry: boolean;
  readonly batch: number;
}

/**
 * Brings the store to the state of the files listed. Batches are written in the order of paths, so documents get the same numbers
 * whatever the number of workers and however often the ingest was ended on its way.
 */
async function readInto(store: Target, listing: Listing, reading: Reading): Promise<IngestReport> {
  const known = store.files();
  const plan = planOf(listing, known, reading.retry);
  const isDocument = (name: string) => known.get(name)?.reason === null;
  const failed: FailedFile[] = [...listing.failed, ...plan.stillFailed];
  const count = { new: 0, changed: 0, unchanged: plan.unchanged, removed: 0 };
  const batch = batchWriter(store, reading.batch);

  for (const name of listing.gone) {
    if (isDocument(name)) count.removed++;
    batch.remove(name);
  }
  for (const { path: name, reason } of listing.failed) {
    if (isDocument(name)) count.removed++;
    if (known.has(name)) batch.note({ path: name, size: 0, mtime: NEVER, sha256: '', reason });
  }
  batch.write();

  const take = (result: ReadResult) => {
    const before = known.get(result.path);
    if (result.type === 'paper') {
      if (isDocument(result.path)) count.changed++;
      else count.new++;
      batch.put(result.input);
    } else if (result.type === 'failed') {
      if (isDocument(result.path)) count.removed++;
      failed.push({ path: result.path, reason: result.record.reason });
      batch.note(result.record);
    } else if (before) {
      if (before.reason === null) count.unchanged++;
      else failed.push({ path: result.path, reason: before.reason });
      batch.note({ ...before, size: result.size, mtime: result.mtime });
    }
  };

  const files = plan.tasks.length;
  const bytes = bytesOf(plan.tasks);
  let filesDone = 0;
  let bytesDone = 0;
  const report = () => reading.onProgress?.({ filesDone, files, bytesDone, bytes, failed: failed.length });
  report();
  if (files > 0) {
    const chunks = chunksOf(plan.tasks, reading.workers);
    const workers = Math.min(reading.workers, chunks.length);
    const pool = readerPool(reading.limits);
    try {
      for await (const results of readInOrder(chunks, pool, workers, reading.signal)) {
        for (const result of results) {
          bytesDone += plan.tasks[filesDone++]!.size;
          take(result);
        }
        report();
      }
      batch.write();
    } finally {
      await pool.close();
    }
  }
  store.finish();
  return {
    ...count,
    failed: failed.sort(byPath),
    files: listing.files.length + listing.failed.length,
    bytes: bytesDone,
    documents: store.documentCount,
    textless: store.countTextless(),
    interrupted: filesDone < files,
  };
}

/**
 * Reads files into the index; see `ingest` in api.ts.
 */
export async function ingestFiles(patterns: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const reading = readingOf(options);
  const asked = patterns.length > 0 ? patterns : ['seeds'];
  const dir = path.resolve(options.index ?? 'index');
  const cwd = process.cwd();
  const names = [...INDEX_FILES, ...LOCK_FILES, ...WATCH_FILES];
  // A lock has a journal beside it while it is held.
  const own = new Set(names.flatMap((name) => [name, `${name}-journal`]).map((name) => path.join(dir, name)));
  const leaveOut = (absolute: string) => own.has(absolute);
  // A call that is wrong makes no index.
  if (!hasIndex(dir)) await listFiles(asked, { cwd, base: cwd, known: [], leaveOut });

  const giveBack = lockIndex(dir);
  try {
    const store = openStore(dir, { write: true });
    try {
      // Before anything is written: a list that is damaged must not be sealed anew.
      const known = [...store.files().keys()];
      const base = baseOf(store, dir, cwd);
      const listing = await listFiles(asked, { cwd, base, known, leaveOut });
      return await readInto(store, listing, reading);
    } finally {
      store.close();
    }
  } finally {
    giveBack();
  }
}

/**
 * The folder that paths in the index start from: the working directory of the first ingest. It is noted relative to the index where
 * the index lies inside it, so that both can be moved together.
 */
function baseOf(store: Store, dir: string, cwd: string): string {
  const noted = store.base();
  if (noted !== null) return path.resolve(dir, noted);
  const inside = !path.isAbsolute(indexPath(dir, cwd));
  store.noteBase(inside ? path.relative(dir, cwd) || '.' : cwd);
  return cwd;
}

function readingOf({ workers, limits, retry, batch, signal, onProgress }: IngestOptions): Reading {
  const all = { ...DEFAULT_LIMITS, ...limits };
  whole('workers', workers, 1, 64);
  whole('batch', batch, 1, 10 ** 9);
  whole('bytes', all.bytes, 1, 2 ** 30);
  whole('pages', all.pages, 1, 10 ** 9);
  // Less memory than this hardly holds the program.
  whole('memory', all.memory, 256, 2 ** 20);
  if (!(all.seconds > 0 && all.seconds <= 86_400)) {
    throw new UsageError(`seconds is to be more than 0 and at most 86400, not ${all.seconds}.`);
  }
  return {
    workers: workers ?? Math.min(availableParallelism(), 64),
    limits: all,
    retry: retry ?? Object.values(limits ?? {}).some((limit) => limit !== undefined),
    batch: batch ?? BATCH_FILES,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  };
}

function whole(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return;
  throw new UsageError(`${name} is to be a whole number from ${least} to ${most}, not ${value}.`);
}
