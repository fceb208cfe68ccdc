import { Command } from 'commander';
import { UsageError } from '../errors.js';
import { type MessageKey, say } from './messages.js';

/** A command with its examples, which work on the shipped `seeds/`. */
export function newCommand(name: string, summary: MessageKey, examples: readonly string[]): Command {
  return new Command(`ratslupe ${name}`)
    .description(say(summary))
    .addHelpText(
      'after',
      () => `\n${say('program.examples')}\n${examples.map((example) => `  ${example}`).join('\n')}`,
    );
}

export interface IndexOptions {
  readonly index: string;
}

/** `--index DIR`, `RATSLUPE_INDEX`, or `index`. */
export function addIndexOption(command: Command): Command {
  return command.option('--index <dir>', say('option.index'), process.env.RATSLUPE_INDEX || 'index');
}

/** `--json`, `--jsonl`, `--csv` as far as the command has them, and `-o`. */
export function addOutputOptions(command: Command, ...formats: readonly ('json' | 'jsonl' | 'csv')[]): Command {
  for (const format of formats) command.option(`--${format}`, say(`option.${format}`));
  return command.option('-o, --output <file>', say('option.output'));
}

function wrong(option: string, value: string, expected: string): never {
  throw new UsageError(`${say('error.value', { option, value, expected })}.`);
}

/** Reads a whole number from 0. */
export function countOption(option: string): (value: string) => number {
  return (value) => (/^\d{1,9}$/.test(value) ? Number(value) : wrong(option, value, say('expected.count')));
}
