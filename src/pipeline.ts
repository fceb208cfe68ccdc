import { availableParallelism } from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import { UsageError } from './errors.js';
import { lockIndex } from './lock.js';
import { type ReaderPool, readerPool } from './pipeline/pool.js';
import { byPath, type Listing, listFiles } from './read.js';
import { NEVER } from './read-bytes.js';
import { type Batch, type FileRecord, openStore, type Store, type StoredInput } from './store.js';
import type { FailedFile, FileLimits, IngestOptions, IngestReport } from './types.js';
import type { FileTask, ReadResult } from './worker.js';

const DEFAULT_LIMITS: FileLimits = { bytes: 200 * 2 ** 20, pages: 10_000, seconds: 120, memory: 512 };

// Files are given to a worker some at a time: a message per file would cost as much as reading a short one. About half a second of work.
const CHUNK_BYTES = 2 * 2 ** 20;
const CHUNK_FILES = 256;
// Bytes of files that may be in work or wait for their turn to be written; bounds memory.
const AHEAD_BYTES = 48 * 2 ** 20;
// A batch, one transaction, is complete with so many packed bytes, bytes of files or files. It is what a killed ingest loses at most.
const BATCH_PACKED = 24 * 2 ** 20;
const BATCH_BYTES = 96 * 2 ** 20;
const BATCH_FILES = 8192;

/** What an ingest needs of the store. */
export type Target = Pick<Store, 'apply' | 'files' | 'finish' | 'documentCount'>;

/** The files to be read, and what is known of the others without reading. */
interface Plan {
  readonly tasks: readonly FileTask[];
  readonly unchanged: number;
  /** Failed in an earlier run and have not changed since. */
  readonly stillFailed: readonly FailedFile[];
}

function planOf(listing: Listing, known: ReadonlyMap<string, FileRecord>, retry: boolean): Plan {
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

/** Consecutive files in lots that are worth a message to a worker. */
function chunksOf(tasks: readonly FileTask[]): FileTask[][] {
  const chunks: FileTask[][] = [];
  let chunk: FileTask[] = [];
  let bytes = 0;
  for (const task of tasks) {
    if (chunk.length === CHUNK_FILES || (chunk.length > 0 && bytes + task.size > CHUNK_BYTES)) {
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
 * Results of all files in the order of `tasks`, chunk by chunk, while later chunks are being read. After `signal` no further chunk is
 * begun; those in work still come.
 */
async function* readInOrder(
  tasks: readonly FileTask[],
  pool: ReaderPool,
  workers: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadResult[]> {
  const limit = pLimit(workers);
  const chunks = chunksOf(tasks);
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
