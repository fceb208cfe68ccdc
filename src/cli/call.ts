import { type Command, CommanderError } from 'commander';
import { UsageError } from '../errors.js';
import { say } from './messages.js';
import { nearest } from './nearest.js';

// Query words may begin with a hyphen (`-Porz`: without Porz). Commander would take them for options, so they travel with a
// mark in front that no shell can pass.
const MARK = '\u0000';

function marked(words: readonly string[], command: Command): string[] {
  const end = words.indexOf('--');
  const takesValue = (word: string | undefined) =>
    command.options.some((option) => option.required && (word === option.long || word === option.short));
  return words.map((word, i) => {
    const wordOfQuery = /^-[^-\d]./u.test(word) && (end < 0 || i < end) && !takesValue(words[i - 1]);
    return wordOfQuery ? MARK + word : word;
  });
}

/** Query words as they were typed, in one string. */
export function queryOf(words: readonly string[]): string {
  return words.map((word) => (word.startsWith(MARK) ? word.slice(1) : word)).join(' ');
}

const TITLES: Readonly<Record<string, () => string>> = {
  'Usage:': () => say('program.usage'),
  'Arguments:': () => say('program.arguments'),
  'Options:': () => say('program.options'),
};

const quoted = (message: string) => /'([^']*)'/.exec(message)?.[1] ?? '';

/** What commander says of a wrong call, in our words. */
function sentence(error: CommanderError, command: Command): string {
  switch (error.code) {
    case 'commander.unknownOption': {
      const name = quoted(error.message);
      const hint = nearest(
        name,
        command.options.flatMap((option) => option.long ?? []),
      );
      return say('error.option', { name }) + (hint === null ? '' : say('error.nearest', { name: hint }));
    }
    case 'commander.missingArgument':
      return say('error.argument-missing', { name: quoted(error.message).toUpperCase() });
    case 'commander.optionMissingArgument':
      return say('error.value-missing', { name: quoted(error.message) });
    case 'commander.excessArguments':
      return say('error.too-many', { command: command.name(), count: command.registeredArguments.length });
    default:
      return say('error.call', { reason: error.message.replace(/^error: /, '') });
  }
}

/** Runs a command on the words after its name. Throws a `UsageError` with one sentence where they do not fit. */
export async function call(command: Command, words: readonly string[]): Promise<void> {
  const takesQuery = command.registeredArguments.some((argument) => argument.name() === 'query');
  command
    .helpOption('-h, --help', say('option.help'))
    .option('--lang <en|de>', say('option.lang'))
    .configureHelp({ styleTitle: (title) => TITLES[title]?.() ?? title })
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .showSuggestionAfterError(false)
    .allowExcessArguments(false)
    .exitOverride();
  try {
    await command.parseAsync(takesQuery ? marked(words, command) : [...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    throw new UsageError(
      `${sentence(error, command)}. ${say('error.help', { command: `${command.name().replace(/^ratslupe /, '')} ` })}`,
    );
  }
}
