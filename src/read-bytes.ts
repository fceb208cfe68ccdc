import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** A file's content, with the size and time of change that belong to it. */
export interface FileBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In bytes. */
  readonly size: number;
  /** Time of last change in milliseconds since 1970. */
  readonly mtime: number;
}

const MISSING = new Set(['ENOENT', 'ENOTDIR']);

/** Time of last change noted for a file that could not be opened: no file has it, so the next ingest tries again. */
export const NEVER = -1;

/** Why one file cannot be read; the message ends a sentence that begins with the file's name. */
class ReadError extends Error {
  override readonly name = 'ReadError';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'is a symbolic link that leads in a circle',
  ENAMETOOLONG: 'has a path that is longer than the system allows',
  EIO: 'cannot be read: the disk reports an error',
  EMFILE: 'cannot be read: too many files are open',
  ENFILE: 'cannot be read: too many files are open',
  ENXIO: 'is no regular file',
};

/** Whether an error of the file system says that nothing is there by the name. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && MISSING.has(String(error.code));
}

/** What a thrown value says of a file: the end of a sentence that begins with the file's name. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message.replace(/^[A-Z0-9_]+: (.*?), \w+(?: '.*)?$/s, '$1');
}

// A paper that is being written while we look at it is read again; one that never comes to rest is a failure.
const ATTEMPTS = 4;

/**
 * A regular file's content, all of one state: a file that changes while it is read is read again.
 *
 * @param limit largest size in bytes.
 * @throws {ReadError} if it is no regular file, too large or does not come to rest; an error of the file system otherwise.
 */
export function readBytes(file: string, limit: number): FileBytes {
  // Opening a pipe without O_NONBLOCK would wait for a writer for ever.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const before = fstatSync(descriptor);
      if (!before.isFile()) throw new ReadError('is no regular file');
      if (before.size > limit) {
        throw new ReadError(
          `has ${mebibytes(before.size)} MiB, more than the ${mebibytes(limit)} MiB that are allowed`,
        );
      }
      const bytes = new Uint8Array(before.size);
      const count = fill(descriptor, bytes);
      if (count === before.size && sameState(before, fstatSync(descriptor))) {
        return { bytes, size: before.size, mtime: before.mtimeMs };
      }
    }
  } finally {
    closeSync(descriptor);
  }
  throw new ReadError('changes while it is read');
}

/** Number of bytes read from the beginning of the file; fewer than `bytes` has if the file is shorter by now. */
function fill(descriptor: number, bytes: Uint8Array): number {
  let count = 0;
  while (count < bytes.length) {
    const read = readSync(descriptor, bytes, count, bytes.length - count, count);
    if (read === 0) break;
    count += read;
  }
  return count;
}

function sameState(a: Stats, b: Stats): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs;
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(bytes % 2 ** 20 === 0 ? 0 : 1);
}
