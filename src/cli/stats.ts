import type { Command } from 'commander';
import { openIndex, type StoreStats } from '../api.js';
import { MENTION_TYPES } from '../types.js';
import { count, decimal, say } from './messages.js';
import { addIndexOption, addOutputOptions, type IndexOptions, newCommand } from './options.js';
import { formatOf, jsonLine, type OutputOptions, withSink } from './output.js';

function table(stats: StoreStats): string {
  const rows = [
    [say('stats.papers'), count(stats.documents)],
    [say('stats.pages'), count(stats.pages)],
    [say('stats.textless'), count(stats.textless)],
    [say('stats.failed'), count(stats.failed)],
    [say('stats.words'), count(stats.words)],
    ...MENTION_TYPES.map((type) => [say(`type.${type}`), count(stats.mentions[type])] as const),
    [say('stats.size'), `${decimal(stats.bytes / 1e6, 1)} MB`],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  const digits = Math.max(...rows.map(([, figure]) => figure.length));
  return `${rows.map(([label, figure]) => `${label.padEnd(width)}  ${figure.padStart(digits)}`).join('\n')}\n`;
}

async function run(options: IndexOptions & OutputOptions): Promise<void> {
  const format = formatOf(options);
  const index = openIndex(options.index);
  const stats = index.stats();
  index.close();
  await withSink(options, (sink) => sink.write(format === 'json' ? jsonLine(stats) : table(stats)));
}

/** `ratslupe stats` */
export function command(): Command {
  const made = newCommand('stats', 'stats.summary', ['ratslupe stats', 'ratslupe stats --json']);
  addOutputOptions(addIndexOption(made), 'json');
  return made.action((options: IndexOptions & OutputOptions) => run(options));
}
