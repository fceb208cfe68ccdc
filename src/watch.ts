import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Provenance, stateOf } from './citation.js';
import { IndexError, LockedError, UsageError } from './errors.js';
import { reasonOf } from './read-bytes.js';
import type { SearchHit } from './search/hits.js';
import { type ChoiceOptions, choose, hitsAmong } from './search.js';
import { takeLock } from './store/take-lock.js';
import { openStore, type Store } from './store.js';

/** A saved search. */
export interface Watch {
  /** By which `watch run` and `watch remove` know it. */
  readonly name: string;
  /** As typed. */
  readonly query: string;
  /** Filters saved with it. */
  readonly options: ChoiceOptions;
  /** Papers that it has told of, or that were known when it was made. */
  readonly known: number;
}

/** A paper that a saved search tells of for the first time. */
export interface WatchNews extends Omit<SearchHit, 'score' | 'matched' | 'copies' | 'explanation'>, Provenance {
  /** Name of the saved search. */
  readonly watch: string;
  /** `changed`: the file was known with another content. */
  readonly change: 'new' | 'changed';
  /** When it was first told of, ISO 8601 in UTC. */
  readonly found: string;
}

/** What is new since the last run. */
export interface WatchReport {
  /** Names of the saved searches that were run. */
  readonly watches: readonly string[];
  /** By saved search, then the latest date first. */
  readonly news: readonly WatchNews[];
  /** These and what earlier runs told of, the latest first, at most 100 a saved search: what a feed shows. */
  readonly recent: readonly WatchNews[];
}

/** Saved searches of an index. They lie beside its SQLite file, so that they outlive an index that is built anew. */
export interface Watches {
  /**
   * Saves a search. The next `run` tells of all papers that it finds, or, with `fromNow`, of those that come after this call.
   *
   * @throws {UsageError} if the name is taken or is none, if there is neither query nor filter, or if an option means nothing.
   */
  add(name: string, query: string, options?: ChoiceOptions & { readonly fromNow?: boolean }): Promise<Watch>;
  /** All saved searches, by name. */
  list(): readonly Watch[];
  /** Forgets a saved search; false if there is none of that name. */
  remove(name: string): Promise<boolean>;
  /**
   * Finds what is new since the last run of all saved searches, or of those named, and hands it to `tell`. Only when `tell` has ended
   * without an error does it count as told: after a kill the next run tells again, and nothing is lost. A paper whose content is known is
   * not news under another path, nor is one that was gone for a while. Papers that lack some of the query's words are none.
   *
   * @throws {UsageError} if a name is not known.
   * @throws {LockedError} if another run takes longer than ten seconds.
   */
  run(
    tell: (report: WatchReport) => void | Promise<void>,
    options?: { readonly names?: readonly string[]; readonly now?: Date },
  ): Promise<WatchReport>;
}

/** Names of the files in the index folder. */
export const WATCH_FILES = ['watches.json', 'watches.lock'] as const;

const MOST_RECENT = 100;
const WAIT_SECONDS = 10;

interface SavedWatch {
  readonly query: string;
  readonly options: ChoiceOptions;
  /** Beginning of the content's SHA-256 by the document's id. */
  readonly known: Readonly<Record<string, string>>;
  readonly recent: readonly WatchNews[];
}

interface Saved {
  readonly version: 1;
  readonly watches: Readonly<Record<string, SavedWatch>>;
}

/** The saved searches of the index in folder `dir`. */
export function watchesIn(dir: string): Watches {
  const [file, lock] = WATCH_FILES.map((name) => path.join(dir, name)) as [string, string];
  return {
    list: () => {
      openStore(dir).close();
      return Object.entries(read(file).watches).map(([name, saved]) => shown(name, saved));
    },
    add: (name, query, { fromNow = false, ...options } = {}) =>
      withLock(dir, lock, async () => {
        checkName(name);
        if (query.trim() === '' && Object.values(options).every((value) => value === undefined || value === true)) {
          throw new UsageError(`The saved search ${name} needs a query or a filter.`);
        }
        const saved = read(file);
        if (Object.hasOwn(saved.watches, name)) {
          throw new UsageError(`There is a saved search ${name} already; remove it first or choose another name.`);
        }
        const fresh: SavedWatch = { query, options, known: {}, recent: [] };
        // Opened in any case: a wrong option is to be told now, not by the first run.
        const present = withStore(dir, (store) => unknownIn(store, fresh));
        const known = fromNow ? Object.fromEntries(present.map(({ id, sha256 }) => [id, shortened(sha256)])) : {};
        await write(file, { ...saved, watches: { ...saved.watches, [name]: { ...fresh, known } } });
        return shown(name, { ...fresh, known });
      }),
    remove: (name) =>
      withLock(dir, lock, async () => {
        const saved = read(file);
        if (!Object.hasOwn(saved.watches, name)) return false;
        const { [name]: _gone, ...watches } = saved.watches;
        await write(file, { ...saved, watches });
        return true;
      }),
    run: (tell, { names, now = new Date() } = {}) =>
      withLock(dir, lock, async () => {
        const saved = read(file);
        const chosen = names && names.length > 0 ? [...new Set(names)].sort() : Object.keys(saved.watches);
        const unknown = chosen.find((name) => !Object.hasOwn(saved.watches, name));
        if (unknown !== undefined) {
          throw new UsageError(`There is no saved search ${unknown}; 'watch list' shows those there are.`);
        }
        const found = now.toISOString();
        const ran = withStore(dir, (store) =>
          chosen.map((name) => [name, runOne(store, name, saved.watches[name]!, found)] as const),
        );
        const report: WatchReport = {
          watches: chosen,
          news: ran.flatMap(([, { news }]) => news),
          recent: ran
            .flatMap(
              ([
                ,
                {
                  saved: { recent },
                },
              ]) => recent,
            )
            .sort((a, b) => (a.found === b.found ? 0 : a.found < b.found ? 1 : -1)),
        };
        await tell(report);
        const told = Object.fromEntries(ran.map(([name, one]) => [name, one.saved]));
        if (report.news.length > 0) await write(file, { ...saved, watches: { ...saved.watches, ...told } });
        return report;
      }),
  };
}

function runOne(
  store: Store,
  name: string,
  saved: SavedWatch,
  found: string,
): { news: WatchNews[]; saved: SavedWatch } {
  const unknown = unknownIn(store, saved);
  if (unknown.length === 0) return { news: [], saved };
  const sha256 = new Map(unknown.map((document) => [document.id, document.sha256]));
  const numbers = Int32Array.from(unknown, ({ number }) => number).sort();
  const state = stateOf(store);
  const hits = hitsAmong(store, saved.query, saved.options, numbers);
  const news = hits.map(({ score: _score, matched: _matched, copies: _copies, ...hit }): WatchNews => {
    const change = Object.hasOwn(saved.known, hit.id) ? 'changed' : 'new';
    return { watch: name, change, found, ...hit, ...state };
  });
  const known = { ...saved.known };
  for (const [id, hash] of sha256) known[id] = shortened(hash);
  return { news, saved: { ...saved, known, recent: [...news, ...saved.recent].slice(0, MOST_RECENT) } };
}

/** The papers found whose content has not been told of; of several with one content the first by path. */
function unknownIn(store: Store, { query, options, known }: SavedWatch) {
  const { documents, relaxed } = choose(store, query, options);
  if (relaxed) return [];
  const contents = new Set(Object.values(known));
  return store.documents(store.inPathOrder(documents)).filter(({ sha256 }) => {
    const content = shortened(sha256);
    if (contents.has(content)) return false;
    contents.add(content);
    return true;
  });
}

/** Enough of a hash to tell the contents of a million files apart. */
function shortened(sha256: string): string {
  return sha256.slice(0, 16);
}

function shown(name: string, { query, options, known }: SavedWatch): Watch {
  return { name, query, options, known: Object.keys(known).length };
}

function checkName(name: string): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(name)) {
    throw new UsageError(
      `${name} is no name for a saved search; take up to 64 letters, digits, dots, hyphens and underscores.`,
    );
  }
}

function withStore<T>(dir: string, work: (store: Store) => T): T {
  const store = openStore(dir);
  try {
    return store.snapshot(() => work(store));
  } finally {
    store.close();
  }
}

async function withLock<T>(dir: string, lock: string, work: () => Promise<T>): Promise<T> {
  // Says what is wrong with the folder before a lock is made in it.
  openStore(dir).close();
  let giveBack = takeLock(lock);
  for (let tries = 0; giveBack === null && tries < WAIT_SECONDS * 10; tries++) {
    await pause(100);
    giveBack = takeLock(lock);
  }
  if (giveBack === null) {
    throw new LockedError(`Another call works with the saved searches in ${dir}; wait until it has ended.`);
  }
  try {
    return await work();
  } finally {
    giveBack();
  }
}

function read(file: string): Saved {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { version: 1, watches: {} };
    throw new IndexError(`The saved searches in ${file} cannot be read: the file ${reasonOf(error)}.`, {
      cause: error,
    });
  }
  try {
    const saved = JSON.parse(text) as Saved;
    if (saved.version === 1 && typeof saved.watches === 'object') return saved;
  } catch {
    // Told below, as any other content that is not ours.
  }
  throw new IndexError(
    `The saved searches in ${file} are damaged or of another version; move the file away and add them again.`,
  );
}

/** Written beside and renamed, on the disk before it takes the old one's place: a kill leaves the old or the new. */
async function write(file: string, saved: Saved): Promise<void> {
  const watches = Object.fromEntries(Object.entries(saved.watches).sort(([a], [b]) => (a < b ? -1 : 1)));
  const draft = `${file}.${randomUUID()}.part`;
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(`${JSON.stringify({ ...saved, watches })}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new IndexError(`The saved searches cannot be written to ${file}: it ${reasonOf(error)}.`, { cause: error });
  }
}
