import type { Command } from 'commander';
import { openIndex, type ShownPaper } from '../api.js';
import { say } from './messages.js';
import { addIndexOption, addOutputOptions, type IndexOptions, newCommand } from './options.js';
import { formatOf, jsonLine, type OutputOptions, terminalFor, withSink } from './output.js';
import { paperLines } from './paper.js';
import { remark } from './remarks.js';
import { fitted, printable, printableLine } from './terminal.js';

interface Options extends IndexOptions, OutputOptions {
  readonly text?: boolean;
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
  const format = formatOf(options);
  const index = openIndex(options.index);
  let paper: ShownPaper | null;
  try {
    paper = index.show(which);
  } finally {
    index.close();
  }
  if (paper === null) {
    process.stderr.write(`${say('show.nothing', { which: printableLine(which) })}\n`);
    process.exitCode = 1;
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
    'ratslupe show --text seeds/AN-1728-2018.txt',
  ])
    .argument('<which>', say('show.which'))
    .option('--text', say('option.text'));
  addOutputOptions(addIndexOption(made), 'json', 'jsonl');
  return made.action((which: string, options: Options) => run(which, options));
}
