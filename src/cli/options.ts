import { Command } from 'commander';
import { UsageError } from '../errors.js';
import { readAmount, readDate, readKind } from '../filter.js';
import { KINDS, type Kind } from '../types.js';
import { MOST_COMPOUNDS } from '../variants.js';
import { count, type MessageKey, say } from './messages.js';

/** A command with its examples, which work on the shipped `seeds/`. */
export function newCommand(name: string, summary: MessageKey, examples: readonly string[]): Command {
  return describeCommand(new Command(`ratslupe ${name}`), summary, examples);
}

/** The same for a command that has its name, as subcommands do. */
export function describeCommand(command: Command, summary: MessageKey, examples: readonly string[]): Command {
  return command
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

/** What stands for the words of a query. */
export function addWordOptions(command: Command): Command {
  return command
    .option('--exact', say('option.exact'))
    .option('--all-compounds', say('option.all-compounds', { most: count(MOST_COMPOUNDS) }));
}

function wrong(option: string, value: string, expected: string): never {
  throw new UsageError(`${say('error.value', { option, value, expected })}.`);
}

/** Reads a whole number from 0. */
export function countOption(option: string): (value: string) => number {
  return (value) => (/^\d{1,9}$/.test(value) ? Number(value) : wrong(option, value, say('expected.count')));
}

/** Reads a sum as people type it: `100000`, `100.000`, `1.234,50`, `1,5 Mio`. */
function amountOption(option: string): (value: string) => number {
  return (value) => readAmount(value) ?? wrong(option, value, say('expected.number'));
}

/** Checks a year, month or day; German spellings too. */
function dateOption(option: string): (value: string) => string {
  return (value) => (readDate(value) === null ? wrong(option, value, say('expected.date')) : value);
}

/** Reads one of a few words, whatever their case; has them as `choices`, for completion. */
export function choiceOption<T extends string>(option: string, choices: readonly T[]) {
  const read = (value: string): T =>
    choices.find((choice) => choice === value.toLowerCase()) ??
    wrong(option, value, say('expected.one-of', { values: choices.join(', ') }));
  return Object.assign(read, { choices });
}

/** Reads a paper's kind; `Änderungsantrag` will do too. */
function kindOption(value: string): Kind {
  return readKind(value) ?? wrong('--kind', value, say('expected.one-of', { values: KINDS.join(', ') }));
}

/** The filters, the same wherever documents are chosen. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--from <date>', say('option.from'), dateOption('--from'))
    .option('--to <date>', say('option.to'), dateOption('--to'))
    .option('--kind <kind>', say('option.kind', { kinds: KINDS.join(', ') }), kindOption)
    .option('--body <name>', say('option.body'))
    .option('--reference <reference>', say('option.reference'))
    .option('--min-amount <n>', say('option.min-amount'), amountOption('--min-amount'))
    .option('--max-amount <n>', say('option.max-amount'), amountOption('--max-amount'))
    .option('--path <glob>', say('option.path'));
}
