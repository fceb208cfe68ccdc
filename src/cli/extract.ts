import type { Command } from 'commander';
import { type ExtractedPaper, extract } from '../api.js';
import { say, translated } from './messages.js';
import { addOutputOptions, newCommand } from './options.js';
import { csvLines, formatOf, jsonLine, type OutputOptions, terminalFor, withSink } from './output.js';
import { paperLines } from './paper.js';
import { fitted, printableLine } from './terminal.js';

interface Options extends OutputOptions {
  readonly explain?: boolean;
}

const HEAD = ['path', 'type', 'value', 'currency', 'surface', 'page', 'line', 'start', 'end', 'rule'];

function rows(paper: ExtractedPaper) {
  return paper.mentions.map((m) => [
    paper.path,
    m.type,
    m.value,
    m.type === 'amount' ? m.currency : null,
    m.surface.replace(/\s+/g, ' '),
    m.page,
    m.line,
    m.start,
    m.end,
    m.rule,
  ]);
}

async function run(files: readonly string[], options: Options): Promise<void> {
  const format = formatOf(options);
  const terminal = terminalFor(options);
  const { colours } = terminal;
  await withSink(options, async (sink) => {
    if (format === 'csv') await sink.write(await csvLines([HEAD]));
    for (const file of files) {
      let paper: ExtractedPaper;
      try {
        paper = await extract(file);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const told = reason.startsWith(`${file} `)
          ? `${file} ${translated(reason.slice(file.length + 1))}`
          : `${file}: ${translated(reason)}`;
        process.stderr.write(`ratslupe: ${printableLine(told)}\n`);
        process.exitCode = 5;
        continue;
      }
      if (format === 'csv') {
        await sink.write(await csvLines(rows(paper)));
      } else if (format === 'text') {
        const { explained } = await import('./explain.js');
        const text = options.explain ? explained(paper, colours) : `${paperLines(paper, colours).join('\n')}\n\n`;
        await sink.write(await fitted(text, terminal));
      } else {
        const { text: _text, ...shown } = paper;
        await sink.write(jsonLine(shown));
      }
    }
  });
}

/** `ratslupe extract FILE ...` */
export function command(): Command {
  const made = newCommand('extract', 'extract.summary', [
    'ratslupe extract seeds/AN-1728-2018.txt',
    'ratslupe extract --explain seeds/AN-1728-2018.txt',
    'ratslupe extract --jsonl seeds/*.txt',
  ])
    .argument('<file...>', say('extract.files'))
    .option('--explain', say('option.explain'));
  return addOutputOptions(made, 'json', 'jsonl', 'csv').action((files: string[], options: Options) =>
    run(files, options),
  );
}
