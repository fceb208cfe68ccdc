/**
 * Measures ratslupe beside plain MiniSearch and SQLite FTS5 on the same texts and queries, in one run.
 * `npm run bench -- --corpus DIR [--docs N] [--json FILE]`; without --corpus on seeds/. Plain MiniSearch is left out with --no-plain.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { type EngineNode, exactGroup, runQuery } from '../src/engine.js';
import { openStore, type Store } from '../src/store.js';
import { openVocabulary } from '../src/vocabulary.js';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'seeds' },
    docs: { type: 'string' },
    json: { type: 'string' },
    'no-plain': { type: 'boolean', default: false },
  },
});
const COLD_RUNS = 7;
const WARM_QUERIES = 200;

interface Run {
  readonly seconds: number;
  /** Peak, by the operating system. */
  readonly megabytes: number;
}

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const CLI = script('../src/cli.js');
const FTS5 = script('bench/fts5.js');
const PLAIN = script('bench/plain.js');
const SAY_MEMORY = `--import=data:text/javascript,process.on('exit',()=>console.error('%22peak%22',process.resourceUsage().maxRSS))`;

/** Runs a whole Node process. */
function run(...args: string[]): Run {
  const start = performance.now();
  const { stderr, status, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, NODE_OPTIONS: SAY_MEMORY },
  });
  const seconds = (performance.now() - start) / 1000;
  if (error || status === null || status > 1) {
    if (status !== 5) throw new Error(`${args.join(' ')} failed: ${error ?? stderr}`);
  }
  const peaks = [...stderr.matchAll(/"?peak"? (\d+)/g)].map((match) => Number(match[1]));
  return { seconds, megabytes: Math.max(0, ...peaks) / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function percentile95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]!;
}

/** Best of three for each, in milliseconds. */
function warm<T>(queries: readonly T[], ask: (query: T) => void): number {
  const best = queries.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 3; round++) {
    for (const [i, query] of queries.entries()) {
      const start = performance.now();
      ask(query);
      best[i] = Math.min(best[i]!, performance.now() - start);
    }
  }
  return percentile95(best);
}

/** The same row of numbers from 0 to 1 in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words of the index from rare to very common, drawn evenly from its classes of frequency. */
function wordPicker(store: Store): { pick: () => string; rare: string; common: string[] } {
  const { bytes, runs, parts, frequencies } = store.packedVocabulary();
  const count = store.documentCount;
  const bounds = [0, 5 / count, 0.002, 0.05, 0.3, 1.1];
  const classes: string[][] = bounds.slice(1).map(() => []);
  const all: [word: string, documents: number][] = [];
  for (const [part, start] of parts.entries()) {
    const end = Math.min(parts[part + 1] ?? bytes.length, runs.find((one) => start < one.end)!.end) - 1;
    const words = Buffer.from(bytes.subarray(start, end)).toString().split('\n');
    const documents = frequencies(part);
    for (const [i, word] of words.entries()) if (/^[a-z]{3,}$/.test(word)) all.push([word, documents[i]!]);
  }
  for (const [word, documents] of all) classes[bounds.findIndex((bound) => documents / count <= bound) - 1]?.push(word);
  const full = classes.filter(({ length }) => length > 0);
  const random = randomNumbers(20240501);
  const pick = (): string => {
    const words = full[Math.floor(random() * full.length)]!;
    return words[Math.floor(random() * words.length)]!;
  };
  const common = all
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([word]) => word);
  return { pick, rare: full[0]![0]!, common };
}

const dir = mkdtempSync(path.join(tmpdir(), 'ratslupe-bench-'));
try {
  const papers = readdirSync(options.corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .slice(0, options.docs ? Number(options.docs) : undefined)
    .map((name) => path.resolve(options.corpus, name));
  const list = path.join(dir, 'paths');
  writeFileSync(list, papers.join('\n'));
  const index = path.join(dir, 'index');
  const [full, none, json] = ['full.sqlite', 'none.sqlite', 'plain.json'].map((name) => path.join(dir, name)) as [
    string,
    string,
    string,
  ];
  const megabytes = papers.reduce((sum, paper) => sum + statSync(paper).size, 0) / 1e6;
  console.log(
    `${papers.length} texts, ${megabytes.toFixed(1)} MB, ${availableParallelism()} cores, Node ${process.version}`,
  );

  const whole = !options.docs;
  const ingested = whole ? [path.resolve(options.corpus)] : papers;
  const builds = {
    ratslupe: run(CLI, 'ingest', '--index', index, ...ingested),
    again: run(CLI, 'ingest', '--index', index, ...ingested),
    'FTS5 full': run(FTS5, 'build', full, 'full', list),
    'FTS5 none': run(FTS5, 'build', none, 'none', list),
    ...(options['no-plain'] ? {} : { MiniSearch: run(PLAIN, 'build', json, list) }),
  };
  console.table(builds);
  const bytes = statSync(path.join(index, 'ratslupe.sqlite')).size / 1e6;
  console.log(`index ${bytes.toFixed(1)} MB, ${(bytes / megabytes).toFixed(2)} × the texts`);

  const store = openStore(index);
  const { pick, rare, common } = wordPicker(store);
  const random = randomNumbers(7);
  const queries = Array.from({ length: WARM_QUERIES }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, pick),
  );
  const prefixes = queries.map(([word], i) => word!.slice(0, 3 + (i % 3)));
  const vocabulary = openVocabulary(store.packedVocabulary(), store);
  const group = (word: string): EngineNode => ({ type: 'group', group: exactGroup(word) });
  const starting = (prefix: string): EngineNode => {
    const members = vocabulary.startingWith(prefix).map((word) => ({ word, weight: 1 }));
    return { type: 'group', group: { label: prefix, words: [{ weight: 1, members }] } };
  };
  const fts = [full, none].map((file) => {
    const db = new Database(file, { readonly: true });
    const statement = db.prepare(
      'SELECT path, bm25(papers) FROM papers JOIN paths ON number = papers.rowid WHERE papers MATCH ? ORDER BY rank LIMIT 10',
    );
    return (match: string) => statement.all(match);
  });
  const match = (words: readonly string[], joint: string): string => words.map((word) => `"${word}"`).join(joint);
  const warmRow = <T>(list: readonly T[], node: (query: T) => EngineNode, matching: (query: T) => string) => {
    const ratslupe = warm(list, (query) => runQuery(store, node(query)));
    const fts5 = Math.min(...fts.map((ask) => warm(list, (query) => ask(matching(query)))));
    return { 'ratslupe ms': ratslupe, 'FTS5 ms': fts5, ratio: ratslupe / fts5 };
  };
  const warmTable = {
    'AND p95': warmRow(
      queries,
      (words) => ({ type: 'and', nodes: words.map(group) }),
      (words) => match(words, ' AND '),
    ),
    'OR p95': warmRow(
      queries,
      (words) => ({ type: 'or', nodes: words.map(group) }),
      (words) => match(words, ' OR '),
    ),
    'prefix p95': warmRow(prefixes, starting, (prefix) => `"${prefix}"*`),
  };
  console.table(warmTable);
  const phrase = common.slice(0, 2);
  const phraseStart = performance.now();
  const { total } = runQuery(store, { type: 'phrase', groups: phrase.map(exactGroup) });
  const phraseSeconds = (performance.now() - phraseStart) / 1000;
  console.log(`phrase of the two most common words: ${total} papers in ${phraseSeconds.toFixed(3)} s`);
  store.close();

  const cold = (words: readonly string[], joint: 'AND' | 'OR', exact: boolean) => {
    const asked = [words.join(joint === 'OR' ? ' OR ' : ' ')];
    const rows = Array.from({ length: COLD_RUNS }, () => ({
      ratslupe: run(CLI, 'search', '--index', index, '--json', ...(exact ? ['--exact'] : []), ...asked),
      fts5: [full, none].map((file) => run(FTS5, 'search', file, match(words, ` ${joint} `))),
    }));
    const ratslupe = median(rows.map((row) => row.ratslupe.seconds));
    const fts5 = Math.min(...[0, 1].map((i) => median(rows.map((row) => row.fts5[i]!.seconds))));
    const peak = Math.max(...rows.map((row) => row.ratslupe.megabytes));
    const plain = options['no-plain'] || joint === 'OR' ? null : run(PLAIN, 'search', json, words.join(' ')).seconds;
    return {
      'ratslupe s': ratslupe,
      'FTS5 s': fts5,
      ratio: ratslupe / fts5,
      'ratslupe MB': peak,
      'MiniSearch s': plain,
    };
  };
  const coldTable = {
    'a rare word, exact': cold([rare], 'AND', true),
    'two words, exact': cold([rare, common[0]!], 'AND', true),
    'five very common words, AND': cold(common, 'AND', true),
    'five very common words, OR': cold(common, 'OR', true),
    'two words, all variants': cold([rare, common[4]!], 'AND', false),
  };
  console.table(coldTable);
  const result = {
    texts: papers.length,
    megabytes,
    index: bytes,
    builds,
    warm: warmTable,
    cold: coldTable,
    phraseSeconds,
  };
  if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
