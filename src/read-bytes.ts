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

/** Why one file cannot be read; the message is a clause without the file's name. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission to read it is denied',
  EPERM: 'permission to read it is denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its path is longer than the system allows',
  EIO: 'the disk cannot read it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENXIO: 'it is no file',
};

/** Whether an error of the file system says that nothing is there by the name. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && MISSING.has(String(error.code));
}

/** What a thrown value says, as a clause for people; for errors of the file system without path and call. */
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
      if (!before.isFile()) throw new ReadError('it is no regular file');
      if (before.size > limit) {
        throw new ReadError(
          `it has ${mebibytes(before.size)} MiB, more than the ${mebibytes(limit)} MiB that are allowed`,
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
  throw new ReadError('it changes while it is read');
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
