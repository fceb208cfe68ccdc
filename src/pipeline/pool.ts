import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { reasonOf } from '../read-bytes.js';
import type { FileLimits } from '../types.js';
import type { FileTask, ReadResult, ReadTask } from '../worker.js';

/** Threads that read files. */
export interface ReaderPool {
  /** What became of each file, in the order given. Never rejects; at most `workers` calls at a time, more would wait on the clock. */
  read(files: readonly FileTask[]): Promise<ReadResult[]>;
  /** Ends the threads, those at work too. */
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly workers: number;
  readonly limits: FileLimits;
  /** Module that exports `readFiles`. */
  readonly worker?: URL;
}

/**
 * Starts `workers` threads. A thread that takes longer or needs more memory than `limits` allow is ended and replaced, and the
 * file at fault is a `failed` result.
 */
export function readerPool({ workers, limits, worker }: PoolOptions): ReaderPool {
  const pool = new Piscina({
    filename: fileURLToPath(worker ?? new URL('../worker.js', import.meta.url)),
    name: 'readFiles',
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    recordTiming: false,
  });
  // A thread that dies between two tasks is replaced, and nothing is lost by it.
  pool.on('error', () => {});

  let closed = false;
  async function run(files: readonly FileTask[]): Promise<ReadResult[]> {
    if (closed) throw new Error('the threads have been ended');
    const abort = new AbortController();
    // The time may be up only because this thread was busy writing, and the result may be waiting: it gets its turn first.
    const timer = setTimeout(() => setImmediate(() => abort.abort()), limits.seconds * 1000);
    const task: ReadTask = { files, maxBytes: limits.bytes, maxPages: limits.pages };
    try {
      return await pool.run(task, { signal: abort.signal });
    } catch (error) {
      if (abort.signal.aborted) throw new TooSlow(`takes longer than the ${limits.seconds} s that are allowed`);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async function readAlone(file: FileTask): Promise<ReadResult> {
    try {
      return (await run([file]))[0]!;
    } catch (error) {
      if (error instanceof TooSlow) return failed(file, error.message);
    }
    // What ended the thread may have been left by files before this one, so a fresh thread has the last word.
    try {
      return (await run([file]))[0]!;
    } catch (error) {
      const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (error instanceof TooSlow) return failed(file, error.message);
      if (memory) return failed(file, `needs more than the ${limits.memory} MiB of memory that are allowed`);
      return failed(file, `ends the thread that reads it (${reasonOf(error)})`);
    }
  }

  return {
    async read(files) {
      if (files.length > 1) {
        try {
          return await run(files);
        } catch {
          // One of them is at fault, and the others shall not go down with it.
        }
      }
      const results: ReadResult[] = [];
      for (const file of files) results.push(await readAlone(file));
      return results;
    },
    close() {
      closed = true;
      return pool.destroy();
    },
  };
}

class TooSlow extends Error {}

function failed({ path, size, mtime }: FileTask, reason: string): ReadResult {
  return { type: 'failed', path, record: { path, size, mtime, sha256: '', reason } };
}
