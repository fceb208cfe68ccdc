import { setImmediate as breathe } from 'node:timers/promises';
import type { Command } from 'commander';
import {
  type BatchSearch,
  openIndex,
  readBatch,
  type SearchHit,
  type SearchResult,
  SORTS,
  type Sort,
  type WordOptions,
} from '../api.js';
import { count, say, translated } from './messages.js';
import {
  addIndexOption,
  addOutputOptions,
  addWordOptions,
  choiceOption,
  countOption,
  type IndexOptions,
  newCommand,
} from './options.js';
import { type Cell, type Format, formatOf, jsonLine, type OutputOptions, type Sink, withSink } from './output.js';
import { followed, slipSentences, unknownBodySentences } from './query-remarks.js';
import { remark } from './remarks.js';
import { writeObject, writeRows } from './rows.js';
import { printableLine } from './terminal.js';

interface Options extends IndexOptions, OutputOptions, WordOptions {
  readonly sort: Sort;
  readonly limit: number;
  readonly copies?: boolean;
}

/** Columns of a hit; the prefix keeps them apart from the row's own, of which some are called like filters. */
const HEAD = [
  ...['row', 'total', 'rank', 'title', 'kind', 'date', 'reference', 'path', 'page', 'line', 'snippet', 'id'],
  ...['sha256', 'index', 'version'],
];
const HIT_HEAD = HEAD.map((name) => `hit_${name}`);

/** A hit with the row that it was found by. */
interface Line {
  readonly search: BatchSearch;
  readonly total: number;
  readonly rank: number;
  readonly hit: SearchHit;
  readonly provenance: SearchResult['provenance'];
}

function cells({ search, total, rank, hit, provenance }: Line): Cell[] {
  return [
    ...Object.entries(search.columns).flatMap(([name, cell]) => (HIT_HEAD.includes(name) ? [] : [cell])),
    ...[search.row, total, rank, hit.title, hit.kind, hit.date, hit.reference, hit.path, hit.page, hit.line],
    ...[hit.snippets[0]?.text ?? null, hit.id, hit.sha256, provenance.index, provenance.version],
  ];
}

function shown({ search: { row, columns, query }, total, rank, hit, provenance }: Line) {
  return { row, columns, query, total, rank, ...hit, ...provenance };
}

/** The counts that the exit code is told by. */
interface Tally {
  rows: number;
  hits: number;
  failed: number;
}

/** The hits of all rows as they are found; what is wrong or missing is said on standard error. */
async function* linesOf(searches: Iterable<BatchSearch>, tally: Tally): AsyncGenerator<Line> {
  for (const search of searches) {
    // A signal is heard between two searches, whether or not anything is written.
    await breathe();
    tally.rows++;
    const { row, query, problem, result } = search;
    if (result === null) {
      tally.failed++;
      process.stderr.write(`${say('batch.row', { row, problem: printableLine(translated(problem ?? '')) })}\n`);
      continue;
    }
    const problems = [...slipSentences(result.slips), ...unknownBodySentences(result.unknownBodies)];
    for (const problem of problems) remark(say('batch.row', { row, problem }));
    const named = { row, query: `«${printableLine(query)}»` };
    if (result.total === 0) remark(say('batch.nothing', named));
    else if (result.relaxed && result.complete === 0) remark(say('batch.relaxed', named));
    else if (result.relaxed) remark(say('batch.row', { row, problem: followed(result.complete) }));
    tally.hits += result.hits.length;
    const { total, provenance } = result;
    for (const [i, hit] of result.hits.entries()) yield { search, total, rank: i + 1, hit, provenance };
  }
}

async function writeText(sink: Sink, lines: AsyncIterable<Line>): Promise<void> {
  let row = -1;
  for await (const { search, total, rank, hit } of lines) {
    if (search.row !== row) {
      const own = Object.values(search.columns).filter((cell) => cell.trim() !== '');
      const head = `${search.row}: ${own.map(printableLine).join(' · ')} (${say('batch.found', { count: count(total) })})`;
      await sink.write(`${row < 0 ? '' : '\n'}${head}\n`);
      row = search.row;
    }
    const facts = [hit.title ?? say('paper.untitled'), hit.kind, hit.date, hit.reference].filter((f) => f !== null);
    const place = `${hit.path}, ${say('paper.page', { page: hit.page })}, ${say('paper.line', { line: hit.line })}`;
    await sink.write(
      `  ${String(rank).padStart(2)}. ${facts.map(printableLine).join(' · ')}\n      ${printableLine(place)}\n`,
    );
  }
}

async function write(sink: Sink, format: Format, lines: AsyncIterable<Line>, own: readonly string[]): Promise<void> {
  if (format === 'text') return writeText(sink, lines);
  if (format === 'csv') {
    const head = [...own.filter((name) => !HIT_HEAD.includes(name)), ...HIT_HEAD];
    await writeRows(sink, 'csv', lines, head, cells);
    return;
  }
  for await (const line of lines) await sink.write(jsonLine(shown(line)));
}

/** `{"hits": […], "rows", "failed": […], "searches": […]}`: what is known at the end only comes last, so that hits need no memory. */
async function writeJson(sink: Sink, searches: Iterable<BatchSearch>, tally: Tally): Promise<void> {
  const failed: object[] = [];
  const told: object[] = [];
  const noted = function* () {
    for (const search of searches) {
      const { row, columns, query, filters, problem, result } = search;
      if (result === null) failed.push({ row, columns, problem });
      else {
        const { total, relaxed, complete, suggestion, capped, unknownBodies } = result;
        told.push({ row, columns, query, filters, total, relaxed, complete, suggestion, capped, unknownBodies });
      }
      yield search;
    }
  };
  const hits = async function* () {
    for await (const line of linesOf(noted(), tally)) yield shown(line);
  };
  await writeObject(sink, {}, 'hits', hits(), () => ({ rows: tally.rows, failed, searches: told }));
}

async function run(file: string, options: Options): Promise<void> {
  const format = formatOf(options);
  const { index: folder, json: _json, jsonl: _jsonl, csv: _csv, output: _output, ...search } = options;
  const rows = await readBatch(file);
  const index = openIndex(folder);
  const tally: Tally = { rows: 0, hits: 0, failed: 0 };
  try {
    const searches = index.batch(rows, search);
    await withSink(options, (sink) =>
      format === 'json'
        ? writeJson(sink, searches, tally)
        : write(sink, format, linesOf(searches, tally), Object.keys(rows[0]?.columns ?? {})),
    );
  } finally {
    index.close();
  }
  const { rows: done, hits, failed } = tally;
  remark(say('batch.total', { rows: count(done), hits: count(hits), failed: count(failed) }));
  if (failed > 0) process.exitCode = 5;
  else if (hits === 0) process.exitCode = 1;
}

/** `ratslupe batch FILE.csv` */
export function command(): Command {
  const made = newCommand('batch', 'batch.summary', [
    "printf 'query,kind,note\\nStreetworker,antrag,A\\nHebammen,,B\\n' > searches.csv",
    'ratslupe batch searches.csv',
    'ratslupe batch searches.csv --limit 3 --csv -o hits.csv',
  ])
    .argument('<file>', say('batch.file'))
    .option(
      '--sort <order>',
      say('option.sort', { orders: SORTS.join(', ') }),
      choiceOption('--sort', SORTS),
      'relevance',
    )
    .option('--limit <n>', say('option.limit-row'), countOption('--limit'), 10)
    .option('--copies', say('option.copies'));
  addOutputOptions(addIndexOption(addWordOptions(made)), 'json', 'jsonl', 'csv');
  return made.action((file: string, options: Options) => run(file, options));
}
