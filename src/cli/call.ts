import { type Command, CommanderError } from 'commander';
import { UsageError } from '../errors.js';
import { HELP, placeholder } from './help.js';
import { decimal, LANGUAGES, say } from './messages.js';
import { choiceOption } from './options.js';
import { setPaging, withSink } from './output.js';
import { detail, setLoudness } from './remarks.js';

// Query words may begin with a hyphen (`-Porz`: without Porz). Commander would take them for options, so they travel with a
// mark in front that no shell can pass.
const MARK = '\u0000';

/**
 * Marks the query words among the words of a command that takes a query: one hyphen and at least two signs after it, wherever
 * they stand before `--`, unless an option takes them as its value. So a short option stands alone there: `-qv` is "without qv", never `-q -v`,
 * and `-ohits.csv` is "without ohits.csv", never `-o hits.csv`, as nobody can tell a value from a word (`-obdachlos`).
 */
function marked(words: readonly string[], command: Command): string[] {
  const end = words.indexOf('--');
  const flags = new Set(command.options.flatMap(({ required, long, short }) => (required ? [long, short] : [])));
  let isValue = false;
  return words.map((word, i) => {
    const wordOfQuery = !isValue && /^-[^-]./u.test(word) && (end < 0 || i < end);
    isValue = !isValue && flags.has(word);
    return wordOfQuery ? MARK + word : word;
  });
}

/** Query words as they were typed, in one string. */
export function queryOf(words: readonly string[]): string {
  return words.map((word) => (word.startsWith(MARK) ? word.slice(1) : word)).join(' ');
}

const quoted = (message: string) => /'([^']*)'/.exec(message)?.[1] ?? '';

/** `(did you mean …?)`, if a name is near. */
async function hint(typed: string, names: readonly string[]): Promise<string> {
  // Loads a package that a right call does without.
  const { nearest } = await import('../nearest.js');
  const name = nearest(typed, names);
  return name === null ? '' : say('error.nearest', { name });
}

/** What commander says of a wrong call, in our words. */
async function sentence(error: CommanderError, command: Command): Promise<string> {
  const name = quoted(error.message);
  const subcommands = command.commands.map((one) => one.name());
  switch (error.code) {
    case 'commander.unknownOption': {
      const names = command.options.flatMap(({ long }) => long ?? []);
      return say('error.option', { name }) + (await hint(name, [...names, '--help']));
    }
    case 'commander.unknownCommand':
      return say('error.command', { name }) + (await hint(name, subcommands));
    case 'commander.help':
      return say('error.command-missing', { names: subcommands.join(', ') });
    case 'commander.missingArgument':
      return say('error.argument-missing', { name: placeholder(name).toUpperCase() });
    case 'commander.optionMissingArgument':
    case 'commander.missingMandatoryOptionValue':
      return say('error.value-missing', { name });
    case 'commander.conflictingOption':
      return say('error.conflict', {
        call: [...error.message.matchAll(/'([^']*)'/g)].map(([, option]) => option).join(', '),
      });
    case 'commander.excessArguments':
      return say('error.too-many', { command: command.name(), count: command.registeredArguments.length });
    default:
      return say('error.call', { reason: error.message.replace(/^error: /, '') });
  }
}

/** The options of every command. */
function addCommonOptions(command: Command): void {
  command
    .helpOption('-h, --help', say('option.help'))
    .option('--lang <en|de>', say('option.lang'), choiceOption('--lang', LANGUAGES))
    .option('-q, --quiet', say('option.quiet'))
    .option('-v, --verbose', say('option.verbose'))
    .option('--no-pager', say('option.no-pager'))
    .on('option:quiet', () => setLoudness('quiet'))
    .on('option:verbose', () => setLoudness('verbose'))
    .on('option:no-pager', () => setPaging(false));
}

/** The command and all below it, which share the settings. */
function prepare(command: Command, out: (text: string) => void): void {
  const innermost = command.commands.length === 0;
  if (innermost) addCommonOptions(command);
  else command.helpOption('-h, --help', say('option.help')).helpCommand(false);
  command
    .configureHelp(HELP)
    .configureOutput({ writeOut: out, writeErr: () => {}, outputError: () => {} })
    .showSuggestionAfterError(false)
    .allowExcessArguments(false)
    .exitOverride();
  for (const one of command.commands) prepare(one, out);
}

/** The command or subcommand that these words call. */
function called(command: Command, words: readonly string[]): Command {
  const next = command.commands.find((one) => one.name() === words[0]);
  return next ? called(next, words.slice(1)) : command;
}

/** A command as it is called: with the options that all commands have, and help in the chosen language, which goes to `out`. */
export function prepared(command: Command, out: (text: string) => void = () => {}): Command {
  prepare(command, out);
  return command;
}

/** Runs a command on the words after its name. Throws a `UsageError` with one sentence where they do not fit. */
export async function call(command: Command, words: readonly string[]): Promise<void> {
  const began = Date.now();
  setLoudness('normal');
  setPaging(true);
  let help = '';
  prepared(command, (text) => {
    help += text;
  });
  const target = called(command, words);
  const takesQuery = target.registeredArguments.some((argument) => argument.name() === 'query');
  try {
    await command.parseAsync(takesQuery ? marked(words, target) : [...words], { from: 'user' });
    detail(say('remark.took', { seconds: decimal((Date.now() - began) / 1000, 2) }));
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await withSink({}, (sink) => sink.write(help));
      return;
    }
    const names = [];
    for (let one: Command | null = target; one !== null; one = one.parent) names.unshift(one.name());
    throw new UsageError(
      `${await sentence(error, target)}. ${say('error.help', { command: `${names.join(' ').replace(/^ratslupe /, '')} ` })}`,
    );
  }
}
