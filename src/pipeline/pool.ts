import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { HERE } from '../here.js';
import type { FileLimits } from '../types.js';
import type { FileTask, ReadResult, ReadTask } from '../worker.js';

/** Processes that read files. */
export interface ReaderPool {
  /** What became of each file, in the order given. Calls at the same time take a process each. Rejects only if none can be started. */
  read(files: readonly FileTask[]): Promise<ReadResult[]>;
  /** Ends the processes, those at work too. */
  close(): Promise<void>;
}

/** Why a process did not come back with results; the message ends a sentence that begins with a file's name. */
class Ended extends Error {
  /** Whether the time was up. */
  readonly late: boolean;

  constructor(message: string, late = false) {
    super(message);
    this.late = late;
  }
}

// Of the memory of a process the heap gets what the program, the bytes of the file and the packed results leave.
const HEAP_SHARE = 0.75;
// In MiB. Most of what extraction makes is gone before a larger space for young objects is full; three of them are taken.
const MOST_SEMI_SPACE = 32;

/**
 * Reads files in processes of their own. One that takes longer or needs more memory than `limits` allow is killed, and the file at fault
 * is a `failed` result.
 *
 * Not in threads: a thread that reaches its heap limit within one built-in call (a regular expression over 60 MB, say) takes the whole
 * process down with it, and what lies outside the heap has no limit at all.
 *
 * @param worker module that exports `readFiles`.
 */
export function readerPool(limits: FileLimits, worker = new URL('worker.js', HERE)): ReaderPool {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  let closed = false;

  function start(): ChildProcess {
    const child = fork(new URL('pipeline/child.js', HERE), [worker.href, `${limits.memory}`, `${process.pid}`], {
      execArgv: flagsOf(limits),
      serialization: 'advanced',
      // What V8 and pdf.js print is not for users; the reason is told with the file.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    all.add(child);
    // Heard where it matters, by who waits for a message; without a listener it would end this process.
    child.on('error', () => {});
    child.once('exit', () => {
      all.delete(child);
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
    });
    return child;
  }

  async function run(files: readonly FileTask[]): Promise<ReadResult[]> {
    if (closed) throw new Ended('was not read, as the ingest was ended');
    const child = idle.pop() ?? start();
    const stop = new AbortController();
    let late = false;
    // The time may be up only because this process was busy writing, and the results may be waiting: they get their turn first.
    const timer = setTimeout(() => {
      setImmediate(() => {
        late = true;
        child.kill('SIGKILL');
      });
    }, limits.seconds * 1000);
    try {
      const task: ReadTask = { files, maxBytes: limits.bytes, maxPages: limits.pages };
      child.send(task, () => {});
      const { signal } = stop;
      const came = once(child, 'message', { signal }).then(([results]) => results as ReadResult[]);
      const ended = once(child, 'exit', { signal }).then(([code, by]): never => {
        throw late
          ? new Ended(`takes longer than the ${limits.seconds} s that are allowed`, true)
          : new Ended(reasonOfEnd(code as number | null, by as NodeJS.Signals | null, limits));
      });
      const results = await Promise.race([came, ended]);
      idle.push(child);
      return results;
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  }

  async function readAlone(file: FileTask): Promise<ReadResult> {
    let reason = '';
    // What ended the process may have been left by files before this one, so a fresh one has the last word.
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        return (await run([file]))[0]!;
      } catch (error) {
        if (!(error instanceof Ended)) throw error;
        reason = error.message;
        if (error.late) break;
      }
    }
    const { path, size, mtime } = file;
    return { type: 'failed', path, record: { path, size, mtime, sha256: '', reason } };
  }

  return {
    async read(files) {
      if (files.length > 1) {
        try {
          return await run(files);
        } catch (error) {
          // One of them is at fault, and the others shall not go down with it.
          if (!(error instanceof Ended)) throw error;
        }
      }
      const results: ReadResult[] = [];
      for (const file of files) results.push(await readAlone(file));
      return results;
    },
    async close() {
      closed = true;
      const ends = [...all].map((child) => once(child, 'exit'));
      for (const child of all) child.kill('SIGKILL');
      await Promise.all(ends);
    },
  };
}

function flagsOf({ memory }: FileLimits): string[] {
  return [
    `--max-old-space-size=${Math.floor(memory * HEAP_SHARE)}`,
    `--max-semi-space-size=${Math.min(MOST_SEMI_SPACE, Math.floor(memory / 24))}`,
    // As many processes read as there are cores: threads that collect garbage would only take the others' time.
    '--single-threaded-gc',
    // V8 would interpret each pattern's first run and compile it later, when the limit of what it optimises may be used up by others;
    // then patterns run three times as long as long as the process lives.
    '--no-regexp-tier-up',
  ];
}

function reasonOfEnd(code: number | null, signal: NodeJS.Signals | null, limits: FileLimits): string {
  // V8 aborts at the limit of the heap; the watching thread, or the system itself, kills for memory outside it.
  if (signal === 'SIGABRT' || signal === 'SIGKILL' || signal === 'SIGTRAP' || code === 134) {
    return `needs more than the ${limits.memory} MiB of memory that are allowed`;
  }
  return `ends the process that reads it (${signal ?? `exit code ${code}`})`;
}
