import { type Dirent, lstatSync, readdir, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import fastGlob, { type Entry } from 'fast-glob';
import micromatch from 'micromatch';
import { byPath } from './by-path.js';
import { UsageError } from './errors.js';
import { isMissing, reasonOf } from './read-bytes.js';
import type { FailedFile } from './types.js';

/** A file that is to be in the index. */
export interface SourceFile {
  /** As the index names it, see `indexPath`. */
  readonly path: string;
  /** Where it is opened. */
  readonly absolute: string;
  /** In bytes. */
  readonly size: number;
  /** Time of last change in milliseconds since 1970. */
  readonly mtime: number;
}

/** What patterns reach on the disk and in the index; lists are sorted by path. */
export interface Listing {
  readonly files: readonly SourceFile[];
  /** Files and folders that are there and cannot be read. */
  readonly failed: readonly FailedFile[];
  /** Paths in the index that the patterns reach and whose files are no longer there. */
  readonly gone: readonly string[];
}

export interface ListingOptions {
  /** Folder that relative patterns start from. */
  readonly cwd: string;
  /** Folder that the paths in the index start from; files outside it have absolute paths. */
  readonly base: string;
  /** Paths in the index, failed files included. */
  readonly known: readonly string[];
  /** Whether a file found in a folder, by its absolute path, is none of the papers (the index itself). */
  readonly leaveOut?: (absolute: string) => boolean;
}

/**
 * The name that the index gives to a file, with `/` between folders: relative to `base` if the file is inside it, else absolute. So
 * one file has one name however it is reached (`a`, `./a`, `/base/a`) and from wherever the call is made, and two files never share one.
 */
export function indexPath(absolute: string, base: string): string {
  const relative = path.relative(base, absolute);
  const outside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return (outside ? absolute : relative).split(path.sep).join('/');
}

/**
 * Finds the files of `patterns` (files, folders, globs). In folders and by globs: no hidden files, no symbolic links and nothing
 * behind them, and in folders no README. What is named itself is taken whatever its name, and followed if it is a link.
 *
 * A path in the index is gone if a pattern reaches it and nothing is on the disk under it; what is merely not listed (it is hidden,
 * its folder cannot be read) is not gone.
 *
 * @throws {UsageError} if a pattern reaches nothing, neither on the disk nor in the index.
 */
export async function listFiles(patterns: readonly string[], options: ListingOptions): Promise<Listing> {
  const { base } = options;
  const files = new Map<string, SourceFile>();
  const failed = new Map<string, FailedFile>();
  const reached = new Set<Root>();
  const fail = (root: Root, absolute: string, reason: string) => {
    const name = indexPath(absolute, base);
    failed.set(name, { path: name, reason });
    reached.add(root);
  };
  const add = (root: Root, absolute: string, stats: Stats) => {
    const name = indexPath(absolute, base);
    files.set(name, { path: name, absolute, size: stats.size, mtime: stats.mtimeMs });
    reached.add(root);
  };

  const roots = patterns.flatMap((pattern) => rootsOf(pattern, options));
  let looked = 0;
  for (const root of roots) {
    for (const absolute of await candidates(root, (folder, reason) => fail(root, folder, reason))) {
      if (++looked % 1000 === 0) await breathe();
      if (root.kind !== 'named' && options.leaveOut?.(absolute)) continue;
      try {
        const stats = root.kind === 'named' ? statSync(absolute) : lstatSync(absolute);
        if (stats.isFile()) add(root, absolute, stats);
        else if (!stats.isDirectory() && !stats.isSymbolicLink()) fail(root, absolute, 'is no regular file');
      } catch (error) {
        const reason = unreadable(absolute, error);
        if (reason) fail(root, absolute, reason);
      }
    }
  }

  const reach = reachOf(roots);
  const gone = options.known.filter((name) => {
    if (files.has(name) || failed.has(name)) return false;
    const absolute = path.resolve(base, name);
    const root = reach(absolute);
    if (!root) return false;
    // A paper that is there and not listed is not gone: it was named when it came in, or its folder cannot be read.
    reached.add(root);
    return isGone(absolute);
  });

  for (const pattern of patterns) {
    const own = roots.filter((root) => root.pattern === pattern);
    if (!own.some((root) => reached.has(root))) throw new UsageError(nothingThere(pattern, own[0]?.kind));
  }
  return { files: [...files.values()].sort(byPath), failed: [...failed.values()].sort(byPath), gone: gone.sort() };
}

/** A part of what a pattern asks for. */
interface Root {
  /** As the user wrote it. */
  readonly pattern: string;
  /** `missing`: nothing is there by that name; it may have been a file or a folder. */
  readonly kind: 'named' | 'folder' | 'glob' | 'missing';
  /** The file or folder; for a glob the folder that it starts from. */
  readonly absolute: string;
  /** Relative to `absolute`. */
  readonly glob: string;
}

function rootsOf(pattern: string, { cwd, base }: ListingOptions): Root[] {
  if (pattern === '') throw new UsageError('An empty name was given where a file, folder or glob is expected.');
  const absolute = anchored(path.resolve(cwd, pattern), base);
  try {
    const kind = statSync(absolute).isDirectory() ? 'folder' : 'named';
    return [{ pattern, kind, absolute, glob: '**/*' }];
  } catch (error) {
    if (!isMissing(error) && !isNoName(error)) return [{ pattern, kind: 'named', absolute, glob: '' }];
  }
  if (!fastGlob.isDynamicPattern(pattern)) return [{ pattern, kind: 'missing', absolute, glob: '' }];
  return fastGlob.generateTasks(pattern).flatMap((task) =>
    task.patterns.map((one): Root => {
      // `x*` starts from `.`, `/x*` from `/`, `a/x*` from `a`. A base that has lost the backslashes of escaped characters is no
      // prefix; such a pattern is matched from the working directory.
      const prefix = task.base === '.' ? '' : task.base.endsWith('/') ? task.base : `${task.base}/`;
      const start = one.startsWith(prefix) ? task.base : '.';
      const glob = (start === '.' ? one : one.slice(prefix.length)).replace(/^\.\//, '');
      return { pattern, kind: 'glob', absolute: anchored(path.resolve(cwd, start), base), glob };
    }),
  );
}

/** Whether the system says that nothing can have such a name; a glob may well be too long for one. */
function isNoName(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE';
}

/** The same place with `base` in front, if links lead into `base`: a folder reached by a link is the folder. */
function anchored(absolute: string, base: string): string {
  if (!path.isAbsolute(indexPath(absolute, base))) return absolute;
  try {
    const real = realpathSync(absolute);
    return path.isAbsolute(indexPath(real, base)) ? absolute : real;
  } catch {
    return absolute;
  }
}

// A text of that name in a folder tells about the folder, as in our own seeds/; no council calls a paper so.
const ABOUT_FOLDER = /^readme(?:\.\w+)?$/i;

type Fail = (folder: string, reason: string) => void;

/** Absolute paths of what may be a root's files. Folders that cannot be read are told to `fail`. */
async function candidates(root: Root, fail: Fail): Promise<string[]> {
  if (root.kind === 'missing') return [];
  if (root.kind === 'named') return [root.absolute];
  if (root.kind === 'glob') return (await entries(root.absolute, root.glob, fail)).map((entry) => entry.path);
  // Folder by folder, as `**` does not match names with line breaks, and `*` does.
  const found: string[] = [];
  const folders = [root.absolute];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, path: absolute, dirent } of await entries(folder, '*', fail)) {
      if (dirent.isDirectory()) folders.push(absolute);
      else if (!ABOUT_FOLDER.test(name)) found.push(absolute);
    }
  }
  return found;
}

/** What a glob matches inside a folder, nothing hidden and nothing behind links. */
function entries(cwd: string, glob: string, fail: Fail): Promise<Entry[]> {
  return fastGlob(glob, {
    cwd,
    absolute: true,
    objectMode: true,
    dot: false,
    followSymbolicLinks: false,
    // What a folder that cannot be read is about is said below; a name that is too long matches nothing.
    suppressErrors: true,
    // A pipe or device is to be told about, not to be left out in silence.
    onlyFiles: false,
    fs: {
      readdir: (folder: string, ...rest: unknown[]) => {
        const done = rest.pop() as (error: null, entries: Dirent[]) => void;
        readdir(folder, { withFileTypes: true }, (error, found) => {
          const reason = error && unreadable(folder, error);
          if (reason) fail(folder, reason);
          done(null, found ?? []);
        });
      },
    },
  });
}

/** Why something that a folder lists cannot be read; null if it has vanished since. */
function unreadable(absolute: string, error: unknown): string | null {
  if (!isMissing(error)) return reasonOf(error);
  // Names that are not UTF-8 come with replacement characters, and nothing is there by that name.
  return absolute.includes('\uFFFD') ? 'has a name that is not UTF-8; rename it' : null;
}

/** Tells by which root, if any, an absolute path is reached. */
function reachOf(roots: readonly Root[]): (absolute: string) => Root | undefined {
  const places = new Map(roots.filter((root) => root.kind !== 'glob').map((root) => [root.absolute, root]));
  const globs = roots
    .filter((root) => root.kind === 'glob')
    .map((root) => ({ root, matches: micromatch.matcher(root.glob, { dot: false }) }));
  return (absolute) => {
    for (let place = absolute; ; place = path.dirname(place)) {
      const root = places.get(place);
      if (root && (root.kind !== 'named' || place === absolute)) return root;
      if (place === path.dirname(place)) break;
    }
    return globs.find(({ root, matches }) => {
      const relative = indexPath(absolute, root.absolute);
      return !path.isAbsolute(relative) && matches(relative);
    })?.root;
  };
}

function isGone(absolute: string): boolean {
  try {
    lstatSync(absolute);
    return false;
  } catch (error) {
    return isMissing(error);
  }
}

function nothingThere(pattern: string, kind: Root['kind'] | undefined): string {
  if (kind === 'glob') return `No file matches ${pattern}.`;
  return kind === 'folder' ? `The folder ${pattern} holds no files.` : `There is no file or folder ${pattern}.`;
}
