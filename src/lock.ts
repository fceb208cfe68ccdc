import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { IndexError, LockedError } from './errors.js';
import { reasonOf } from './read-bytes.js';
import { takeLock } from './store/take-lock.js';

/** What the lock keeps in the index folder; the first is the lock, the second says who holds it. */
export const LOCK_FILES = ['ingest.lock', 'ingest.pid'] as const;

/**
 * Makes sure that this is the only ingest into the index in folder `dir`, which is made if missing. The operating system drops the lock
 * with the process that holds it, so none is left behind by one that was killed.
 *
 * @returns a function that gives the lock back.
 * @throws {LockedError} if another ingest holds it.
 */
export function lockIndex(dir: string): () => void {
  const [lock, note] = LOCK_FILES.map((name) => path.join(dir, name)) as [string, string];
  try {
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    throw new IndexError(`The folder ${dir} cannot be made for an index: it ${reasonOf(error)}.`, { cause: error });
  }
  const giveBack = takeLock(lock);
  if (!giveBack) {
    throw new LockedError(`Another ingest${holder(note)} is writing to the index in ${dir}; wait until it has ended.`);
  }
  try {
    writeFileSync(note, `${process.pid}\n`);
  } catch {
    // The note is for people alone; on a full disk the ingest itself will say so.
  }
  return () => {
    rmSync(note, { force: true });
    giveBack();
  };
}

function holder(note: string): string {
  try {
    const pid = /^\d+$/m.exec(readFileSync(note, 'utf8'))?.[0];
    return pid ? ` (process ${pid})` : '';
  } catch {
    return '';
  }
}
