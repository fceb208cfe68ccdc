import Database from 'better-sqlite3';
import { IndexError } from '../errors.js';

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
