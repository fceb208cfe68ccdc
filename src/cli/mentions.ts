import { dirname } from 'node:path';
import type { Command } from 'commander';
import {
  type ChoiceOptions,
  MENTION_GROUPS,
  MENTION_SORTS,
  type MentionCount,
  type MentionCounts,
  type MentionGroup,
  type MentionList,
  type MentionRow,
  type MentionSort,
  openIndex,
} from '../api.js';
import { UsageError } from '../errors.js';
import { MENTION_TYPES } from '../types.js';
import { queryOf } from './call.js';
import { MENTION_HEAD, mentionCells } from './mention-cells.js';
import { count, say } from './messages.js';
import {
  addFilterOptions,
  addIndexOption,
  addOutputOptions,
  addWordOptions,
  choiceOption,
  countOption,
  type IndexOptions,
  newCommand,
} from './options.js';
import {
  type Cell,
  csvLines,
  type Format,
  formatOf,
  jsonLine,
  MOST_ON_PAGE,
  type OutputOptions,
  type Sink,
  terminalFor,
  withSink,
  writePage,
} from './output.js';
import { euros } from './paper.js';
import { passageLines } from './passage.js';
import { cappedSentences, slipSentences, unknownBodySentences } from './query-remarks.js';
import { remark } from './remarks.js';
import { writeObject, writeRows } from './rows.js';
import { fitted, printableLine, type Terminal } from './terminal.js';

interface Options extends IndexOptions, OutputOptions, ChoiceOptions {
  readonly html?: string;
  readonly group?: MentionGroup;
  readonly distinct?: boolean;
  readonly sort: MentionSort;
  readonly limit: number;
  readonly offset: number;
}

const COUNT_HEAD = ['value', 'currency', 'mentions', 'papers', 'sum', 'median', 'largest'];

function countCells({ value, currency, mentions, papers, sum, median, largest }: MentionCount): Cell[] {
  return [value, currency, mentions, papers, sum, median, largest];
}

/** Value, paper, sentence and place. */
async function rowLines(row: MentionRow, terminal: Terminal): Promise<string[]> {
  const { colours } = terminal;
  const value = typeof row.value === 'number' ? euros(row.value, row.currency ?? 'EUR') : printableLine(row.value);
  const limits = row.hedges.length > 0 ? ` (${printableLine(row.hedges.join(', '))})` : '';
  const facts = [row.date, row.kind, row.reference, ...row.bodies].filter((fact) => fact !== null);
  const place = `${say('paper.page', { page: row.page })}, ${say('paper.line', { line: row.line })}`;
  return [
    `${colours.bold(value)}${limits}  ${colours.dim(facts.map(printableLine).join(' · '))}`,
    ...(await passageLines({ ...row, text: row.sentence, highlights: [row.highlight] }, terminal)),
    `    ${colours.cyan(printableLine(row.path))}, ${place}`,
    '',
  ];
}

/** Least width that a column of words is cut to. */
const LEAST_WORDS = 12;

/** A table of counts; names that are too long for the terminal are cut. */
function countTable({ type, group, groups }: MentionCounts, { width }: Terminal): string {
  const amounts = type === 'amount';
  const head = [say(`column.${group}`), say('column.mentions'), say('column.papers')];
  if (amounts) head.push(say('column.sum'), say('column.median'), say('column.largest'));
  const rows = groups.map(({ value, currency, mentions, papers, sum, median, largest }) => {
    const shown =
      value === null
        ? say('mentions.none')
        : amounts && group === 'value'
          ? euros(Number(value), currency!)
          : printableLine(value);
    const figures = [shown, count(mentions), count(papers)];
    return amounts ? [...figures, ...[sum!, median!, largest!].map((n) => euros(n, currency!))] : figures;
  });
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const figures = widths.slice(1).reduce((sum, n) => sum + n + 2, 0);
  widths[0] = Math.min(widths[0]!, Math.max(LEAST_WORDS, width - figures));
  const named = (name: string) =>
    name.length > widths[0]! ? `${name.slice(0, widths[0]! - 1)}…` : name.padEnd(widths[0]!);
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? named(cell) : cell.padStart(widths[i]!))).join('  ');
  return `${[head, ...rows].map((row) => line(row).trimEnd()).join('\n')}\n`;
}

/** What is said of the choice of papers, on standard error. */
function remarks(found: Pick<MentionList, 'slips' | 'relaxed' | 'capped' | 'unknownBodies' | 'papers'>): void {
  const { slips, relaxed, papers } = found;
  const lines = slipSentences(slips);
  if (papers > 0) lines.push(say('mentions.total', { papers: count(papers) }));
  if (relaxed) lines.push(say('search.relaxed'));
  lines.push(...unknownBodySentences(found.unknownBodies), ...cappedSentences(found.capped));
  if (lines.length > 0) remark(`${lines.join('\n')}\n`);
}

function ended(rows: number, { papers, query }: Pick<MentionList, 'papers' | 'query'>): void {
  if (rows > 0) return;
  const nothing = papers === 0 && query.trim() !== '';
  remark(
    nothing
      ? say('search.nothing', { query: `«${printableLine(query)}»` })
      : say('mentions.nothing', { papers: count(papers) }),
  );
  process.exitCode = 1;
}

async function writeCounts(found: MentionCounts, format: Format, options: Options): Promise<void> {
  if (format !== 'json') remarks(found);
  await withSink(options, async (sink) => {
    if (format === 'json') await sink.write(jsonLine(found));
    else if (format === 'jsonl') for (const group of found.groups) await sink.write(jsonLine(group));
    else if (format === 'csv') await sink.write(await csvLines([COUNT_HEAD, ...found.groups.map(countCells)]));
    else if (found.groups.length > 0) await sink.write(countTable(found, terminalFor(options)));
  });
  const shown = found.groups.length;
  if (shown < found.values) remark(say('mentions.part', { shown: count(shown), values: count(found.values) }));
  if (found.type === 'amount' && found.mentions > 0) {
    const traps = [say(found.distinct ? 'mentions.trap-distinct' : 'mentions.trap')];
    if (found.group === 'body') traps.push(say('mentions.trap-body'));
    remark(`\n${traps.join('\n')}`);
  }
  ended(found.mentions, found);
}

function* counted<T>(rows: Iterable<T>, count: () => void): Generator<T> {
  for (const row of rows) {
    count();
    yield row;
  }
}

async function writeText(sink: Sink, rows: Iterable<MentionRow>, terminal: Terminal): Promise<number> {
  let written = 0;
  for (const row of rows) {
    await sink.write(await fitted(`${(await rowLines(row, terminal)).join('\n')}\n`, terminal));
    written++;
  }
  return written;
}

async function writeList({ rows, ...found }: MentionList, format: Format, options: Options): Promise<void> {
  if (format !== 'json') remarks(found);
  let written = 0;
  await withSink(options, async (sink) => {
    if (format === 'json') written = await writeObject(sink, found, 'mentions', rows);
    else if (format === 'text') written = await writeText(sink, rows, terminalFor(options));
    else written = await writeRows(sink, format, rows, MENTION_HEAD, mentionCells);
  });
  ended(written, found);
}

async function run(type: string, words: readonly string[], options: Options): Promise<void> {
  const format = formatOf(options);
  const { index: folder, group, json: _json, jsonl: _jsonl, csv: _csv, output: _output, html, ...chosen } = options;
  const query = queryOf(words);
  const index = openIndex(folder);
  try {
    if (html !== undefined && group !== undefined) {
      throw new UsageError(say('error.conflict', { call: '--group, --html' }));
    }
    if (html !== undefined) {
      const list = index.mentions(type, query, chosen);
      const total = index.countMentions(type, 'kind', query, { ...chosen, limit: 0, offset: 0 }).mentions;
      let written = 0;
      const rows = counted(list.rows, () => written++);
      await writePage(html, await index.page({ ...list, rows }, { folder: dirname(html), filters: chosen, total }));
      if (written > 0 && written < total) remark(say('page.part', { shown: count(written), total: count(total) }));
      ended(written, list);
      return;
    }
    if (group === undefined) await writeList(index.mentions(type, query, chosen), format, options);
    else await writeCounts(index.countMentions(type, group, query, chosen), format, options);
  } finally {
    index.close();
  }
}

/** `ratslupe mentions TYPE [QUERY ...]` */
export function command(): Command {
  const made = newCommand('mentions', 'mentions.summary', [
    'ratslupe mentions amount Streetworker --sort -amount --limit 5',
    'ratslupe mentions amount --group year --distinct',
    'ratslupe mentions body Hebammen --group value --csv',
  ])
    .argument('<type>', say('mentions.type', { types: MENTION_TYPES.join(', ') }))
    .argument('[query...]', say('mentions.query'));
  addWordOptions(addFilterOptions(made))
    .option(
      '--group <what>',
      say('option.group', { groups: MENTION_GROUPS.join(', ') }),
      choiceOption('--group', MENTION_GROUPS),
    )
    .option('--distinct', say('option.distinct'))
    .option(
      '--sort <order>',
      say('option.sort-rows', { orders: MENTION_SORTS.join(', ') }),
      choiceOption('--sort', MENTION_SORTS),
      'date',
    )
    .option('--limit <n>', say('option.limit-rows'), countOption('--limit'), 0)
    .option('--offset <n>', say('option.offset-rows'), countOption('--offset'), 0)
    .option('--html <file>', say('option.html'));
  addOutputOptions(addIndexOption(made), 'json', 'jsonl', 'csv');
  return made.action((type: string, words: string[], options: Options) => {
    const limited = options.html === undefined || made.getOptionValueSource('limit') === 'cli';
    return run(type, words, limited ? options : { ...options, limit: MOST_ON_PAGE });
  });
}
