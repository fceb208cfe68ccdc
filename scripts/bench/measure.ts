import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { openIndex } from '../../src/api.js';
import { openStore } from '../../src/store.js';
import { drawQueries, type Queries } from './queries.js';
import { bestTimes, quantile, type Run, run, secondsOf, secondsOnOneCore } from './timing.js';

/** What ratslupe takes, what the faster of the two FTS5 tables takes, and how they compare. */
interface Comparison {
  readonly ratslupe: number;
  readonly fts5: number;
  readonly ratio: number;
}

interface ColdComparison extends Comparison {
  /** Seconds of FTS5's table with positions, which alone knows phrases; `fts5` has the faster of the two. */
  readonly positions: number;
  /** Peak of the process of ratslupe. */
  readonly megabytes: number;
  readonly minisearch: number | null;
}

/** Where times lie. */
interface Spread {
  readonly median: number;
  /** 95th percentile. */
  readonly high: number;
}

/** All that is measured on one number of papers. */
export interface Measurement {
  readonly papers: number;
  /** Megabytes (10^6) of their files, and of the index. */
  readonly texts: number;
  readonly index: number;
  readonly builds: Readonly<Record<string, Run>>;
  /** Whole processes; medians in seconds. */
  readonly cold: Readonly<Record<string, ColdComparison>>;
  /** In one process; milliseconds. */
  readonly warm: Readonly<Record<string, Comparison>>;
  /** Words in pairs that are asked for the first time, by a process that has asked for others, in milliseconds. */
  readonly firstTime: { readonly exact: Spread; readonly all: Spread };
  /** Medians of the words in pairs, in milliseconds. */
  readonly variants: { readonly exact: number; readonly all: number; readonly ratio: number };
  /** 95th percentile of the words with a filter by year and kind, in milliseconds. */
  readonly filtered: number;
  /** Seconds to count all papers with the phrase of the two most common words. */
  readonly commonPhrase: number;
}

const COLD_RUNS = 11;
const ADDED = 100;
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const CLI = script('../../src/ratslupe.cjs');
const FTS5 = script('fts5.js');
const PLAIN = script('plain.js');

const match = (words: readonly string[], joint: string): string => words.map((word) => `"${word}"`).join(joint);

function comparison(ratslupe: number, fts5: number): Comparison {
  return { ratslupe, fts5, ratio: ratslupe / fts5 };
}

/** Lays `count` of the papers into a folder, and goes through them again under other names if there are fewer. */
function layOut(papers: readonly string[], count: number, folder: string): string[] {
  return Array.from({ length: count }, (_, i) => {
    const round = path.join(folder, String(Math.floor(i / papers.length)));
    if (i % papers.length === 0) mkdirSync(round, { recursive: true });
    const file = path.join(round, `${i % papers.length}.txt`);
    copyFileSync(papers[i % papers.length]!, file);
    return file;
  });
}

function fts5In(file: string): (words: string) => unknown[] {
  const db = new Database(file, { readonly: true });
  const statement = db.prepare(
    'SELECT path, bm25(papers) FROM papers JOIN paths ON number = papers.rowid WHERE papers MATCH ? ORDER BY rank LIMIT 10',
  );
  return (words) => statement.all(words);
}

function measureWarm(folder: string, queries: Queries, full: string, none: string) {
  const index = openIndex(folder);
  const row = <T>(list: readonly T[], exact: boolean, query: (one: T) => string, other: (one: T) => string) => {
    const ratslupe = quantile(
      bestTimes(list, (one) => index.search(query(one), { exact })),
      0.95,
    );
    // Without positions there are no phrases.
    const files = query(list[0]!).startsWith('"') ? [full] : [full, none];
    const fts5 = files.map((file) => {
      const ask = fts5In(file);
      return quantile(
        bestTimes(list, (one) => ask(other(one))),
        0.95,
      );
    });
    return comparison(ratslupe, Math.min(...fts5));
  };
  const { words, pairs, prefixes, phrases } = queries;
  const and = (one: readonly string[]): string => match(one, ' AND ');
  const or = (one: readonly string[]): string => match(one, ' OR ');
  const warm = {
    'AND, exact': row(words, true, (one) => one.join(' '), and),
    'OR, exact': row(words, true, (one) => one.join(' OR '), or),
    'prefix, exact': row(
      prefixes,
      true,
      (one) => `${one}*`,
      (one) => `"${one}"*`,
    ),
    'phrase, exact': row(
      phrases,
      true,
      (one) => `"${one.join(' ')}"`,
      (one) => `"${one.join(' ')}"`,
    ),
    'AND, all variants': row(words, false, (one) => one.join(' '), and),
  };
  // Before anything is kept of these words: each half of the pairs is asked one way.
  const first = (exact: boolean): Spread => {
    const half = pairs.filter((_, i) => (i % 2 === 0) === exact);
    const times = half.map((one) => {
      const start = performance.now();
      index.search(one.join(' '), { exact });
      return performance.now() - start;
    });
    return { median: quantile(times, 0.5), high: quantile(times, 0.95) };
  };
  const firstTime = { exact: first(true), all: first(false) };
  const medianOf = (exact: boolean): number =>
    quantile(
      bestTimes(pairs, (one) => index.search(one.join(' '), { exact })),
      0.5,
    );
  const [exact, all] = [medianOf(true), medianOf(false)];
  const filter = { exact: true, from: '2012', to: '2016', kind: 'antrag' } as const;
  const filtered = quantile(
    bestTimes(words, (one) => index.search(one.join(' '), filter)),
    0.95,
  );
  const start = performance.now();
  index.search(`"${queries.common.slice(0, 2).join(' ')}"`, { exact: true });
  const commonPhrase = (performance.now() - start) / 1000;
  index.close();
  return { warm, firstTime, variants: { exact, all, ratio: all / exact }, filtered, commonPhrase };
}

function measureCold(folder: string, queries: Queries, full: string, none: string, json: string | null) {
  const row = (words: readonly string[], joint: 'AND' | 'OR', exact: boolean): ColdComparison => {
    const query = words.join(joint === 'OR' ? ' OR ' : ' ');
    const call = [CLI, 'search', '--index', folder, '--json', ...(exact ? ['--exact'] : []), query];
    // What is read and compiled once stays in the caches of the system and of ratslupe.
    const { megabytes } = run(...call);
    secondsOf(...call);
    const ours: number[] = [];
    const theirs: [number[], number[]] = [[], []];
    // By turns, so that all have the same share of a busy machine.
    for (let i = 0; i < COLD_RUNS; i++) {
      ours.push(secondsOf(...call));
      for (const [j, file] of [full, none].entries())
        theirs[j as 0 | 1].push(secondsOf(FTS5, 'search', file, match(words, ` ${joint} `)));
    }
    const [positions, without] = theirs.map((times) => quantile(times, 0.5)) as [number, number];
    return {
      ...comparison(quantile(ours, 0.5), Math.min(positions, without)),
      ...{ positions, megabytes },
      minisearch: json && joint === 'AND' ? run(PLAIN, 'search', json, words.join(' ')).seconds : null,
    };
  };
  const { rare, common } = queries;
  return {
    'a rare word, exact': row([rare], 'AND', true),
    'two words, exact': row([rare, common[0]!], 'AND', true),
    'five very common words, AND, exact': row(common, 'AND', true),
    'five very common words, OR, exact': row(common, 'OR', true),
    'two words, all variants': row([rare, common[4]!], 'AND', false),
  };
}

/**
 * Builds the indexes of `count` of the papers in a temporary folder, asks them, and takes them away again.
 *
 * @param plain whether plain MiniSearch takes part; its JSON must fit into one string.
 */
export function measure(papers: readonly string[], count: number, plain: boolean): Measurement {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratslupe-bench-'));
  try {
    const folder = path.join(dir, 'papers');
    const files = layOut(papers, count, folder);
    const texts = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
    const list = path.join(dir, 'paths');
    writeFileSync(list, files.join('\n'));
    const index = path.join(dir, 'index');
    const full = path.join(dir, 'full.sqlite');
    const none = path.join(dir, 'none.sqlite');
    const json = plain ? path.join(dir, 'plain.json') : null;
    const ingest = (): Run => run(CLI, 'ingest', '--index', index, folder);
    const builds: Record<string, Run> = { ingest: ingest(), 'ingest, nothing changed': ingest() };
    builds['FTS5 full'] = run(FTS5, 'build', full, 'full', list);
    builds['FTS5 none'] = run(FTS5, 'build', none, 'none', list);
    if (json) builds.MiniSearch = run(PLAIN, 'build', json, list);
    const size = statSync(path.join(index, 'ratslupe.sqlite')).size / 1e6;

    const store = openStore(index);
    const queries = drawQueries(store);
    store.close();
    const cold = measureCold(index, queries, full, none, json);
    const warm = measureWarm(index, queries, full, none);
    for (const [i, file] of layOut(papers, Math.min(ADDED, count), path.join(folder, 'added')).entries())
      appendFileSync(file, `\nNachtrag ${i}\n`);
    builds[`ingest, ${ADDED} added`] = ingest();
    return { papers: count, texts, index: size, builds, cold, ...warm };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Pages that a whole ingest of PDF files reads in a second, on one core (which takes `taskset`) and on all. */
export function measurePdf(folder: string): { readonly one: number; readonly all: number; readonly ratio: number } {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratslupe-bench-'));
  try {
    const rate = (name: string, seconds: (...args: string[]) => number): number => {
      const index = path.join(dir, name);
      const taken = seconds(CLI, 'ingest', '--index', index, folder);
      const opened = openIndex(index);
      const { pages } = opened.stats();
      opened.close();
      return pages / taken;
    };
    const [one, all] = [rate('one', secondsOnOneCore), rate('all', secondsOf)];
    return { one, all, ratio: all / one };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
