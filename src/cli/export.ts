import path from 'node:path';
import type { Command } from 'commander';
import {
  type ChoiceOptions,
  type DocumentRow,
  EXPORTS,
  type Export,
  type ExportRows,
  type LinkRow,
  openIndex,
  UsageError,
} from '../api.js';
import { queryOf } from './call.js';
import { MENTION_HEAD, mentionCells } from './mention-cells.js';
import { count, say } from './messages.js';
import {
  addFilterOptions,
  addIndexOption,
  addOutputOptions,
  addWordOptions,
  type IndexOptions,
  newCommand,
} from './options.js';
import { type Cell, formatOf, type OutputOptions, withSink } from './output.js';
import { cappedSentences, slipSentences, unknownBodySentences } from './query-remarks.js';
import { remark } from './remarks.js';
import { writeRows } from './rows.js';
import { printableLine } from './terminal.js';

interface Options extends IndexOptions, OutputOptions, ChoiceOptions {
  readonly minisearch?: string;
}

/** Columns of a table, and the row for one of what it lists. */
interface Table<Row> {
  readonly head: readonly string[];
  readonly cells: (row: Row) => Cell[];
}

const TABLES: { readonly [E in Export]: Table<ExportRows[E]> } = {
  documents: {
    head: [
      ...['date', 'kind', 'reference', 'title', 'answers', 'bodies', 'path', 'format', 'pages', 'characters', 'id'],
      ...['sha256', 'index', 'version'],
    ],
    cells: (row: DocumentRow) => [
      ...[row.date, row.kind, row.reference, row.title, row.answers, row.bodies.join('; '), row.path, row.format],
      ...[row.pages, row.characters, row.id, row.sha256, row.index, row.version],
    ],
  },
  mentions: { head: MENTION_HEAD, cells: mentionCells },
  links: {
    head: [
      ...['type', 'target', 'targets', 'passage', 'date', 'kind', 'reference', 'title', 'path', 'page', 'line', 'id'],
      ...['sha256', 'index', 'version'],
    ],
    cells: (row: LinkRow) => [
      ...[row.type, row.target, row.targets.join('; '), row.passage, row.date, row.kind, row.reference, row.title],
      ...[row.path, row.page, row.line, row.id, row.sha256, row.index, row.version],
    ],
  },
};

/** Rows are CSV unless `--jsonl` asks for JSON lines. */
async function writeTable<E extends Export>(
  what: E,
  query: string,
  options: Options,
  chosen: ChoiceOptions,
): Promise<void> {
  const format = formatOf(options) === 'jsonl' ? 'jsonl' : 'csv';
  const index = openIndex(options.index);
  let written = 0;
  try {
    const { rows, relaxed, slips, capped, unknownBodies } = index.export(what, query, chosen);
    for (const text of slipSentences(slips)) remark(text);
    if (relaxed) remark(say('search.relaxed'));
    for (const text of unknownBodySentences(unknownBodies)) remark(text);
    for (const text of cappedSentences(capped)) remark(text);
    const { head, cells } = TABLES[what];
    await withSink(options, async (sink) => {
      written = await writeRows(sink, format, rows, head, cells);
    });
  } finally {
    index.close();
  }
  if (written === 0) process.exitCode = 1;
  remark(written === 0 ? say('export.nothing') : say('export.written', { count: count(written) }));
}

/** `papers.json` has its options in `papers.options.js`. */
function optionsFileOf(file: string): string {
  return `${file.slice(0, file.length - path.extname(file).length)}.options.js`;
}

async function writeMiniSearch(file: string, query: string, options: Options, chosen: ChoiceOptions): Promise<void> {
  const given = (['json', 'jsonl', 'csv', 'output'] as const).find((name) => options[name] !== undefined);
  if (given !== undefined) throw new UsageError(`${say('export.with-minisearch', { option: `--${given}` })}.`);
  const optionsFile = optionsFileOf(file);
  const index = openIndex(options.index);
  try {
    const made = index.exportMiniSearch(query, chosen);
    await withSink({ output: file }, async (sink) => {
      for (const piece of made.json) await sink.write(piece);
    });
    await withSink({ output: optionsFile }, (sink) => sink.write(made.options));
    const names = { file: printableLine(file), options: printableLine(optionsFile) };
    remark(say('export.minisearch-written', { count: count(made.papers), ...names }));
    if (made.papers === 0) process.exitCode = 1;
  } finally {
    index.close();
  }
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const { index: _index, json: _json, jsonl: _jsonl, csv: _csv, output: _output, minisearch, ...chosen } = options;
  if (minisearch !== undefined) {
    await writeMiniSearch(minisearch, queryOf(words), options, chosen);
    return;
  }
  const what = EXPORTS.find((name) => name === words[0]?.toLowerCase());
  if (what === undefined) throw new UsageError(`${say('export.what-missing', { exports: EXPORTS.join(', ') })}.`);
  await writeTable(what, queryOf(words.slice(1)), options, chosen);
}

/** `ratslupe export documents|mentions|links [QUERY ...]`, `ratslupe export --minisearch FILE [QUERY ...]` */
export function command(): Command {
  const made = newCommand('export', 'export.summary', [
    'ratslupe export documents -o /tmp/papers.csv',
    'ratslupe export mentions Hebammen --from 2023 --jsonl',
    'ratslupe export links',
    'ratslupe export --minisearch /tmp/papers.json --kind antrag',
  ])
    .argument('[export]', say('export.what', { exports: EXPORTS.join(', ') }))
    .argument('[query...]', say('mentions.query'));
  addWordOptions(addFilterOptions(made)).option('--minisearch <file>', say('export.minisearch'));
  addOutputOptions(addIndexOption(made), 'jsonl', 'csv');
  return made.action((what: string | undefined, words: string[], options: Options) =>
    run([...(what === undefined ? [] : [what]), ...words], options),
  );
}
