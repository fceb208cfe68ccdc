import { Command } from 'commander';
import { atomFeed, type ChoiceOptions, openWatches, type Watch, type WatchNews, type WatchReport } from '../api.js';
import { UsageError } from '../errors.js';
import { queryOf } from './call.js';
import { count, type MessageKey, say } from './messages.js';
import {
  addFilterOptions,
  addIndexOption,
  addOutputOptions,
  addWordOptions,
  describeCommand,
  type IndexOptions,
} from './options.js';
import { formatOf, jsonLine, type OutputOptions, terminalFor, withSink } from './output.js';
import { passageLines } from './passage.js';
import { remark } from './remarks.js';
import { printableLine, type Terminal } from './terminal.js';

interface AddOptions extends IndexOptions, ChoiceOptions {
  readonly fromNow?: boolean;
}

interface RunOptions extends IndexOptions, OutputOptions {
  readonly atom?: string;
}

/** `--from 2018 --body Porz`, as they were typed. */
function filtersOf({ options }: Watch): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? [option] : [option, String(value)];
  });
}

async function add(name: string, words: readonly string[], options: AddOptions): Promise<void> {
  const {
    index: folder,
    from,
    to,
    kind,
    body,
    reference,
    minAmount,
    maxAmount,
    path,
    exact,
    allCompounds,
    fromNow,
  } = options;
  const given = { from, to, kind, body, reference, minAmount, maxAmount, path, exact, allCompounds, fromNow };
  const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { known } = await openWatches(folder).add(name, queryOf(words), chosen);
  remark(say(fromNow ? 'watch.added-from-now' : 'watch.added', { name, known: count(known) }));
}

async function list(options: IndexOptions & OutputOptions): Promise<void> {
  const format = formatOf(options);
  const watches = openWatches(options.index).list();
  await withSink(options, async (sink) => {
    if (format === 'json') await sink.write(jsonLine({ watches }));
    else if (format === 'jsonl') for (const watch of watches) await sink.write(jsonLine(watch));
    else {
      for (const watch of watches) {
        const parts = [watch.query, ...filtersOf(watch)].filter((part) => part !== '').map(printableLine);
        await sink.write(`${watch.name}: ${parts.join(' ')} (${say('watch.known', { count: count(watch.known) })})\n`);
      }
    }
  });
  if (watches.length > 0) return;
  remark(say('watch.none'));
  process.exitCode = 1;
}

async function remove(name: string, options: IndexOptions): Promise<void> {
  if (await openWatches(options.index).remove(name)) return;
  process.stderr.write(`${say('watch.unknown', { name: printableLine(name) })}\n`);
  process.exitCode = 1;
}

async function newsLines(news: WatchNews, terminal: Terminal): Promise<string[]> {
  const { colours } = terminal;
  const facts = [news.kind, news.date, news.reference, ...news.bodies].filter((fact) => fact !== null);
  const lines = [
    `${colours.bold(printableLine(news.title ?? say('paper.untitled')))}${news.change === 'changed' ? ` (${say('watch.changed')})` : ''}`,
    `    ${colours.dim(facts.map(printableLine).join(' · '))}`,
  ];
  for (const snippet of news.snippets) lines.push(...(await passageLines(snippet, terminal)));
  const place = `${say('paper.page', { page: news.page })}, ${say('paper.line', { line: news.line })}`;
  return [...lines, `    ${colours.cyan(printableLine(news.path))}, ${place}`, ''];
}

/** By saved search, each under its name. */
async function textOf({ watches, news }: WatchReport, terminal: Terminal): Promise<string> {
  const lines: string[] = [];
  for (const name of watches) {
    const own = news.filter(({ watch }) => watch === name);
    if (own.length > 0) lines.push(`${name}: ${say('watch.news', { count: count(own.length) })}`, '');
    for (const one of own) lines.push(...(await newsLines(one, terminal)));
  }
  return `${lines.join('\n')}\n`;
}

async function run(names: readonly string[], options: RunOptions): Promise<void> {
  const format = formatOf(options);
  const { atom, index: folder } = options;
  if (atom !== undefined && atom === options.output) {
    throw new UsageError(`${say('error.same-file', { file: atom })}.`);
  }
  const { watches, news } = await openWatches(folder).run(
    async (report) => {
      if (atom !== undefined) {
        const feed = await atomFeed(report);
        await withSink({ output: atom }, (sink) => sink.write(feed));
      }
      await withSink(options, async (sink) => {
        if (format === 'json') await sink.write(jsonLine({ watches: report.watches, news: report.news }));
        else if (format === 'jsonl') for (const one of report.news) await sink.write(jsonLine(one));
        else if (report.news.length > 0) await sink.write(await textOf(report, terminalFor(options)));
      });
    },
    { names },
  );
  if (news.length > 0) return;
  remark(say(watches.length === 0 ? 'watch.none' : 'watch.nothing'));
  process.exitCode = 1;
}

function subcommand(name: string, summary: MessageKey, examples: readonly string[]): Command {
  return addIndexOption(describeCommand(new Command(name), summary, examples));
}

/** `ratslupe watch add|list|run|remove` */
export function command(): Command {
  const adding = addWordOptions(
    addFilterOptions(
      subcommand('add', 'watch.add', [
        'ratslupe watch add wasser Schwimmbad OR Freibad',
        'ratslupe watch add teuer --min-amount 100000 --from-now',
      ])
        .argument('<name>', say('watch.name'))
        .argument('[query...]', say('search.query')),
    ),
  )
    .option('--from-now', say('option.from-now'))
    .action((name: string, words: string[], options: AddOptions) => add(name, words, options));
  const listing = addOutputOptions(subcommand('list', 'watch.list', ['ratslupe watch list']), 'json', 'jsonl').action(
    (options: IndexOptions & OutputOptions) => list(options),
  );
  const running = addOutputOptions(
    subcommand('run', 'watch.run', ['ratslupe watch run wasser --atom wasser.xml']),
    'json',
    'jsonl',
  )
    .argument('[name...]', say('watch.names'))
    .option('--atom <file>', say('option.atom'))
    .action((names: string[], options: RunOptions) => run(names, options));
  const removing = subcommand('remove', 'watch.remove', ['ratslupe watch remove wasser'])
    .argument('<name>', say('watch.name'))
    .action((name: string, options: IndexOptions) => remove(name, options));
  const made = describeCommand(new Command('ratslupe watch'), 'watch.summary', [
    'ratslupe watch add bahnhof Streetworker Bahnhofsviertel',
    'ratslupe watch run',
  ]);
  for (const one of [adding, listing, running, removing]) made.addCommand(one);
  return made;
}
