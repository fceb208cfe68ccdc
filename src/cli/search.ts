import { dirname } from 'node:path';
import type { Command } from 'commander';
import {
  type ChoiceOptions,
  type HitList,
  openIndex,
  type Provenance,
  type SearchHit,
  type SearchOptions,
  type SearchResult,
  SORTS,
  type Sort,
  TIME_UNITS,
  type TimeUnit,
} from '../api.js';
import { queryOf } from './call.js';
import { count, decimal, say } from './messages.js';
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
  type Format,
  formatOf,
  MOST_ON_PAGE,
  type OutputOptions,
  terminalFor,
  withSink,
  writePage,
} from './output.js';
import { passageLines } from './passage.js';
import { cappedSentences, followed, slipSentences, unknownBodySentences } from './query-remarks.js';
import { detail, remark } from './remarks.js';
import { writeObject, writeRows } from './rows.js';
import { fitted, printableLine, type Terminal } from './terminal.js';
import { timelineLines } from './timeline.js';

interface Options extends IndexOptions, OutputOptions, ChoiceOptions {
  readonly html?: string;
  readonly timeline?: boolean;
  readonly by?: TimeUnit;
  readonly sort: Sort;
  readonly limit: number;
  readonly offset: number;
  readonly facets?: boolean;
  readonly explain?: boolean;
  readonly copies?: boolean;
}

const FILTERS = ['from', 'to', 'kind', 'body', 'reference', 'minAmount', 'maxAmount', 'path'] as const;

const HEAD = [
  ...['rank', 'title', 'kind', 'date', 'reference', 'path', 'page', 'line', 'snippet', 'id'],
  ...['sha256', 'index', 'version'],
];

/** The cells of hits, ranked from `first` on. */
function cellsFrom(first: number): (hit: SearchHit & Provenance) => Cell[] {
  let rank = first;
  return (hit) => [
    ...[rank++, hit.title, hit.kind, hit.date, hit.reference, hit.path, hit.page, hit.line],
    ...[hit.snippets[0]?.text ?? null, hit.id, hit.sha256, hit.index, hit.version],
  ];
}

async function hitLines(hit: SearchHit, rank: number, terminal: Terminal): Promise<string[]> {
  const { colours } = terminal;
  const facts = [
    hit.kind,
    hit.date,
    hit.reference,
    ...hit.bodies,
    hit.explanation === undefined ? null : say('search.score', { score: decimal(hit.score, 2) }),
  ].filter((fact) => fact !== null);
  const lines = [
    `${String(rank).padStart(2)}. ${colours.bold(printableLine(hit.title ?? say('paper.untitled')))}`,
    `    ${colours.dim(facts.map(printableLine).join(' · '))}`,
  ];
  for (const snippet of hit.snippets) lines.push(...(await passageLines(snippet, terminal)));
  const place = `${say('paper.page', { page: hit.page })}, ${say('paper.line', { line: hit.line })}`;
  lines.push(`    ${colours.cyan(printableLine(hit.path))}, ${place}`);
  if (hit.explanation) lines.push(...contributionLines(hit.explanation));
  if (hit.copies.length > 0) lines.push(`    ${say('search.more-copies', { count: hit.copies.length })}`);
  return lines;
}

function facetLines(facets: NonNullable<SearchResult['facets']>): string[] {
  return (['kind', 'year', 'body', 'amount'] as const).flatMap((name) => {
    const entries = Object.entries(facets[name]);
    const width = Math.max(0, ...entries.map(([, n]) => count(n).length));
    const left = name === 'body' ? facets.bodies - entries.length : 0;
    return entries.length === 0
      ? []
      : [
          say(`facet.${name}`),
          ...entries.map(([value, n]) => `  ${count(n).padStart(width)}  ${printableLine(value)}`),
          ...(left > 0 ? [`  ${say('facet.left', { count: count(left) })}`] : []),
          '',
        ];
  });
}

/** How the query was read: each word with what stands for it, its weight, why, and in how many papers it is. */
function explanationLines(explanation: NonNullable<SearchResult['explanation']>): string[] {
  const lines = [printableLine(explanation.parse)];
  for (const { label, members } of explanation.words) {
    lines.push(`  ${printableLine(label)}`);
    for (const { word, weight, via, documents } of members) {
      lines.push(
        `    ${decimal(weight, 2)}  ${printableLine(word)}  ${say(`via.${via}`)}, ${say('search.documents', { count: count(documents) })}`,
      );
    }
  }
  for (const { label, values } of explanation.references)
    lines.push(`  ${printableLine(label)} = ${values.map(printableLine).join(', ')}`);
  return [...lines, ''];
}

/** What a hit's score is made of. */
function contributionLines(explanation: NonNullable<SearchHit['explanation']>): string[] {
  const words = Object.entries(explanation.words).map(([label, { contribution, members }]) => {
    const found = members.map(({ word, fields }) => `${word} (${fields.join(', ')})`);
    return `    ${decimal(contribution, 2)}  ${printableLine(label)}: ${printableLine(found.join(', '))}`;
  });
  const bonuses = explanation.bonuses.map(({ tie, score }) => `    ${decimal(score, 2)}  ${say(`bonus.${tie}`)}`);
  const factors = [
    `${say('factor.words')} ×${count(explanation.wordsFound)}`,
    ...(['proximity', 'title', 'nearness', 'rarity'] as const).flatMap((name) =>
      explanation.factors ? `${say(`factor.${name}`)} ×${decimal(explanation.factors[name], 2)}` : [],
    ),
    ...(explanation.following < 1 ? [`${say('factor.following')} ×${decimal(explanation.following, 2)}`] : []),
  ];
  return [...words, ...bonuses, `    ${factors.join(' · ')}`];
}

async function page(result: SearchResult, options: Options): Promise<string> {
  const terminal = terminalFor(options);
  if (result.timeline) return `${timelineLines(result.timeline, terminal).join('\n')}\n`;
  const lines = result.explanation ? explanationLines(result.explanation) : [];
  for (const [i, hit] of result.hits.entries())
    lines.push(...(await hitLines(hit, result.offset + i + 1, terminal)), '');
  if (result.facets && options.facets) lines.push(...facetLines(result.facets));
  return fitted(`${lines.join('\n')}\n`, terminal);
}

/** Which of the hits are shown, where not all are. */
function shownPart({ total, offset, hits, timeline }: SearchResult): string {
  const listed = hits.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  if (timeline || hits.length === 0 || listed >= total) return '';
  return `, ${say('search.range', { first: offset + 1, last: offset + hits.length })}`;
}

/** What is said about the hits, on standard error, so that standard output holds hits only; `shown`: which of them are shown. */
function remarks(result: Omit<HitList, 'hits'>, shown = ''): string[] {
  const query = `«${printableLine(result.query)}»`;
  const lines = slipSentences(result.slips);
  if (result.total === 0) lines.push(say('search.nothing', { query }));
  else if (result.query.trim() === '') lines.push(say('mentions.total', { papers: count(result.total) }) + shown);
  else {
    const total =
      result.total === 1
        ? say('search.total-one', { query })
        : say('search.total', { total: count(result.total), query });
    lines.push(total + shown);
  }
  lines.push(...unknownBodySentences(result.unknownBodies));
  if (result.relaxed) lines.push(result.complete === 0 ? say('search.relaxed') : followed(result.complete));
  if (result.limit === 0 || result.explanation) lines.push(...cappedSentences(result.capped));
  if (result.suggestion !== null) lines.push(say('search.suggestion', { query: printableLine(result.suggestion) }));
  return lines;
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const format = formatOf(options);
  const {
    index: folder,
    json: _json,
    jsonl: _jsonl,
    csv: _csv,
    output: _output,
    html,
    timeline,
    by,
    ...plain
  } = options;
  const search: SearchOptions = timeline || by ? { ...plain, timeline: by ?? 'auto' } : plain;
  const index = openIndex(folder);
  if (format !== 'text' && html === undefined) {
    try {
      await writeData(index.hits(queryOf(words), search), format, options);
    } finally {
      index.close();
    }
    return;
  }
  let result: SearchResult;
  try {
    result = index.search(queryOf(words), search);
    if (html !== undefined) {
      await writePage(html, await index.page(result, { folder: dirname(html), filters: search }));
      const shown = result.hits.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
      if (shown > 0 && shown < result.total) {
        remark(say('page.part', { shown: count(shown), total: count(result.total) }));
      }
    }
  } finally {
    index.close();
  }
  detail(say('remark.index', { index: folder }));
  if (format === 'text') remark(`${remarks(result, shownPart(result)).join('\n')}\n`);
  if (format !== 'text') {
    await writeData(result, format, options);
    return;
  }
  await withSink(options, async (sink) => {
    if (result.hits.length > 0 && html === undefined) await sink.write(await page(result, options));
  });
  if (result.total === 0) process.exitCode = 1;
}

/** Hits with what the state of the index is told by: a JSON line is to be cited on its own. */
function* citable(hits: Iterable<SearchHit>, provenance: SearchResult['provenance']) {
  for (const hit of hits) yield { ...hit, ...provenance };
}

/** Writes hits as they come, for scripts. What is said of them the object of `--json` has in its fields. */
async function writeData({ hits, ...found }: HitList, format: Exclude<Format, 'text'>, options: Options) {
  if (format !== 'json') remark(remarks(found).join('\n'));
  await withSink(options, async (sink) => {
    if (format === 'json') await writeObject(sink, found, 'hits', hits);
    else {
      const { offset, provenance } = found;
      await writeRows(sink, format, citable(hits, provenance), HEAD, cellsFrom(offset + 1));
    }
  });
  if (found.total === 0) process.exitCode = 1;
}

/** `ratslupe search QUERY ...` */
export function command(): Command {
  const made = newCommand('search', 'search.summary', [
    'ratslupe search Streetworker Porz',
    'ratslupe search \'"soziale Stadt" OR Quartiersmanagement\' --from 2018',
    'ratslupe search Quartiershausmeister --min-amount 100000 --json',
    'ratslupe search Streetworker --timeline',
    'ratslupe search Spielplatz --html spielplatz.html',
  ]).argument('[query...]', say('search.query'));
  addWordOptions(addFilterOptions(made))
    .option(
      '--sort <order>',
      say('option.sort', { orders: SORTS.join(', ') }),
      choiceOption('--sort', SORTS),
      'relevance',
    )
    .option('--limit <n>', say('option.limit'), countOption('--limit'), 10)
    .option('--offset <n>', say('option.offset'), countOption('--offset'), 0)
    .option('--facets', say('option.facets'))
    .option('--explain', say('option.explain'))
    .option('--copies', say('option.copies'))
    .option('--timeline', say('option.timeline'))
    .option('--by <unit>', say('option.by'), choiceOption('--by', TIME_UNITS))
    .option('--html <file>', say('option.html'));
  addOutputOptions(addIndexOption(made), 'json', 'jsonl', 'csv');
  return made.action((words: string[], options: Options) => {
    if (words.length === 0 && FILTERS.every((filter) => options[filter] === undefined)) {
      made.error("error: missing required argument 'query'", { code: 'commander.missingArgument' });
    }
    const limited = options.html === undefined || made.getOptionValueSource('limit') === 'cli';
    return run(words, limited ? options : { ...options, limit: MOST_ON_PAGE });
  });
}
