import { isUtf8 } from 'node:buffer';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasIndex } from '../../src/store/connection.js';
import { openStore } from '../../src/store.js';

/** A promise about what is never lost, and an attempt to break it. */
export interface Trial {
  readonly name: string;
  /** What is promised, one sentence. */
  readonly promise: string;
  /** Tries to break it; `effort` is 1 for a few seconds, more for proportionally more. Throws if the promise does not hold; returns what was done. */
  readonly run: (effort: number, random: Random) => Promise<string>;
}

/** Equally distributed numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to below `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** What `ratslupe` runs. */
export const cli = path.join(root, 'dist/src/ratslupe.cjs');
const api = new URL('../../src/api.js', import.meta.url).href;

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, removed when the process ends. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratslupe-torture-'));
  made.push(folder);
  return folder;
}

/** The papers of seeds/. */
export function seedFiles(): { readonly name: string; readonly bytes: Buffer }[] {
  const folder = path.join(root, 'seeds');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|pdf)$/.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}

/** A word that stands in each paper of `papersIn`. */
export const KEYWORD = 'Probeblatt';

/** Makes `count` text papers in a new folder, each unlike the others, and `broken` files that are none. */
export function papersIn(count: number, broken = 0): string {
  const folder = path.join(scratch(), 'papers');
  mkdirSync(folder);
  // One that is UTF-8 stays so with a line more.
  const texts = seedFiles().filter(({ name, bytes }) => name.endsWith('.txt') && isUtf8(bytes));
  for (let i = 0; i < count; i++) {
    const { bytes } = texts[i % texts.length]!;
    const mark = Buffer.from(`\n${KEYWORD} Nr. ${i}\n`);
    writeFileSync(path.join(folder, `${String(i).padStart(5, '0')}.txt`), Buffer.concat([bytes, mark]));
  }
  for (let i = 0; i < broken; i++) writeFileSync(path.join(folder, `broken-${i}.txt`), `NUL \0 ${i}`);
  return folder;
}

/** Starts an ingest in a process of its own. */
export function startIngest(papers: string, index: string, batch: number): ChildProcess {
  const call = `ingest([${JSON.stringify(papers)}], { index: ${JSON.stringify(index)}, batch: ${batch}, workers: 2 })`;
  const code = `import(${JSON.stringify(api)}).then(({ ingest }) => ${call}).catch((error) => { console.error(error); process.exit(1); })`;
  return spawn(process.execPath, ['-e', code], { stdio: 'ignore' });
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line; `under` is put before it, a shell that sets a limit for instance. */
export async function ratslupe(args: readonly string[], under: readonly string[] = []): Promise<Outcome> {
  const [program, ...rest] = [...under, process.execPath, cli, ...args] as [string, ...string[]];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C' },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

export function assert(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

/** What is in an index that must be whole: digests by path, and the hash of all. */
export interface State {
  readonly papers: ReadonlyMap<string, string>;
  readonly hash: string;
}

/** Reads an index and throws if it is not whole. */
export function stateOf(index: string): State {
  const store = openStore(index);
  try {
    const problems = store.check();
    assert(problems.length === 0, `check finds ${problems.length} problems: ${problems[0]?.text}`);
    const documents = store.documents(store.selectDocuments({}));
    return { papers: new Map(documents.map((one) => [one.path, one.digest])), hash: store.contentHash() };
  } finally {
    store.close();
  }
}

/** Number of papers that a reader sees in an index that is being written. */
export function committedIn(index: string): number {
  if (!hasIndex(index)) return 0;
  try {
    const store = openStore(index);
    try {
      return store.documentCount;
    } finally {
      store.close();
    }
  } catch {
    // Between the making of the file and its first transaction it is empty.
    return 0;
  }
}
