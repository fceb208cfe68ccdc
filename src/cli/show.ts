import type { Command } from 'commander';
import { type Citation, type CitedLine, openIndex, type ShownPaper, UsageError } from '../api.js';
import { say } from './messages.js';
import { addIndexOption, addOutputOptions, countOption, type IndexOptions, newCommand } from './options.js';
import { formatOf, jsonLine, type OutputOptions, terminalFor, withSink } from './output.js';
import { paperLines } from './paper.js';
import { remark } from './remarks.js';
import { fitted, printable, printableLine } from './terminal.js';

interface Options extends IndexOptions, OutputOptions, CitedLine {
  readonly text?: boolean;
  readonly cite?: boolean;
}

function citationLines(citation: Citation): string {
  const { title, kind, reference, date, path, page, line, text, sha256, index, version } = citation;
  const facts = [`„${printableLine(title ?? say('paper.untitled'))}“`, kind, reference, date].filter((f) => f !== null);
  const place =
    text === null
      ? ''
      : `, ${say('paper.page', { page: page! })}, ${say('paper.line', { line: line! })}: „${printableLine(text)}“`;
  const lines = [
    facts.map(printableLine).join(', ') + place,
    `${say('paper.file')}: ${printableLine(path)}`,
    `${say('cite.sha256')}: ${sha256}`,
    `${say('cite.index')}: ${index}`,
    `ratslupe ${version}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** False if there is no such paper. */
async function cite(which: string, options: Options): Promise<boolean> {
  const format = formatOf(options);
  const index = openIndex(options.index);
  let citation: Citation | null;
  try {
    citation = index.cite(which, options);
  } finally {
    index.close();
  }
  if (citation === null) return false;
  const found = citation;
  await withSink(options, (sink) => sink.write(format === 'text' ? citationLines(found) : jsonLine(found)));
  return true;
}

function nothing(which: string): void {
  process.stderr.write(`${say('show.nothing', { which: printableLine(which) })}\n`);
  process.exitCode = 1;
}

function linkLines(paper: ShownPaper): string[] {
  const lines: string[] = [];
  if (paper.links.length > 0) lines.push('', `  ${say('paper.links')}`);
  for (const { type, reference, papers } of paper.links) {
    const targets = papers.length > 0 ? papers.map(({ path }) => printableLine(path)).join(', ') : say('link.missing');
    lines.push(`    ${say(`link.${type}`)} ${printableLine(reference)}: ${targets}`);
  }
  if (paper.backlinks.length > 0) lines.push('', `  ${say('paper.backlinks')}`);
  for (const { type, papers } of paper.backlinks) {
    for (const { path } of papers) lines.push(`    ${printableLine(path)} (${say(`link.${type}`)})`);
  }
  return lines;
}

async function run(which: string, options: Options): Promise<void> {
  const place = (['line', 'page'] as const).find((name) => options[name] !== undefined);
  if (place !== undefined && !options.cite) throw new UsageError(`${say('cite.without', { option: `--${place}` })}.`);
  if (options.cite) {
    if (!(await cite(which, options))) nothing(which);
    return;
  }
  const format = formatOf(options);
  const index = openIndex(options.index);
  let paper: ShownPaper | null;
  try {
    paper = index.show(which);
  } finally {
    index.close();
  }
  if (paper === null) {
    nothing(which);
    return;
  }
  if (paper.others.length > 0) {
    const others = paper.others.map(({ path }) => printableLine(path)).join(', ');
    remark(say('show.others', { others }));
  }
  const text = `${printable(paper.text.replaceAll('\f', '\n'))}\n`;
  const found = paper;
  const { text: _text, ...fields } = paper;
  const terminal = terminalFor(options);
  const page = () => {
    const lines = [...paperLines(fields, terminal.colours), ...linkLines(found), ''];
    return fitted(`${lines.join('\n')}\n${text}`, terminal);
  };
  await withSink(options, async (sink) =>
    sink.write(options.text ? text : format === 'text' ? await page() : jsonLine(fields)),
  );
}

/** `ratslupe show ID|REFERENCE` */
export function command(): Command {
  const made = newCommand('show', 'show.summary', [
    'ratslupe show seeds/AN-1728-2018.txt',
    'ratslupe show AN/1728/2018 --json',
    'ratslupe show A/0117/2021 --cite --line 35',
    'ratslupe show --text seeds/AN-1728-2018.txt',
  ])
    .argument('<which>', say('show.which'))
    .option('--text', say('option.text'))
    .option('--cite', say('option.cite'))
    .option('--line <n>', say('option.line'), countOption('--line'))
    .option('--page <n>', say('option.page'), countOption('--page'));
  addOutputOptions(addIndexOption(made), 'json', 'jsonl');
  return made.action((which: string, options: Options) => run(which, options));
}
