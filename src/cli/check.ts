import type { Command } from 'commander';
import { openIndex } from '../api.js';
import { say, translated } from './messages.js';
import { addIndexOption, addOutputOptions, type IndexOptions, newCommand } from './options.js';
import { formatOf, jsonLine, type OutputOptions, withSink } from './output.js';
import { printableLine } from './terminal.js';

async function run(options: IndexOptions & OutputOptions): Promise<void> {
  const format = formatOf(options);
  const index = openIndex(options.index);
  const problems = index.check();
  index.close();
  const lines = [
    say(problems.length === 0 ? 'check.whole' : 'check.damaged'),
    ...problems.map(
      ({ path, text }) => `  ${printableLine(path === null ? translated(text) : `${path}: ${translated(text)}`)}`,
    ),
  ];
  const report = { whole: problems.length === 0, problems };
  await withSink(options, (sink) => sink.write(format === 'json' ? jsonLine(report) : `${lines.join('\n')}\n`));
  if (problems.length > 0) process.exitCode = 3;
}

/** `ratslupe check` */
export function command(): Command {
  const made = newCommand('check', 'check.summary', ['ratslupe check']);
  addOutputOptions(addIndexOption(made), 'json');
  return made.action((options: IndexOptions & OutputOptions) => run(options));
}
