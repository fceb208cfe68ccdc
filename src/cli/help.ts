import type { Argument, Command, Help, Option } from 'commander';
import { MESSAGES, type MessageKey, say } from './messages.js';

/** What stands for a value, such as `dir`, in the chosen language; one that is none of ours (`en|de`) stays. */
export function placeholder(name: string): string {
  const key = `placeholder.${name}`;
  return key in MESSAGES ? say(key as MessageKey) : name;
}

/** A text with its placeholders, `<dir>` or `[path...]`, in the chosen language. */
function placeholders(text: string): string {
  return text.replace(
    /([<[])([a-z]+)(\.{3})?([>\]])/g,
    (_, open, name, dots = '', close) => open + placeholder(name) + dots + close,
  );
}

const TITLES: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'program.usage',
  'Arguments:': 'program.arguments',
  'Options:': 'program.options',
  'Commands:': 'program.commands',
};

/** The default of an option or argument after what it is for. */
function described({ description, defaultValue }: Option | Argument): string {
  const bare = defaultValue === undefined || typeof defaultValue === 'boolean';
  return bare ? description : `${description} (${say('help.default')}: ${defaultValue})`;
}

/** All words that commander's help has of its own, in the chosen language. */
export const HELP: Partial<Help> = {
  styleTitle: (title) => (TITLES[title] ? say(TITLES[title]) : title),
  styleUsage: (usage) =>
    placeholders(
      usage.replace('[options]', `[${say('help.options')}]`).replace('[command]', `[${say('help.command')}]`),
    ),
  optionTerm: ({ flags }) => placeholders(flags),
  optionDescription: described,
  argumentTerm: (argument) => placeholder(argument.name()),
  argumentDescription: described,
  subcommandTerm: (command: Command) =>
    placeholders(`${command.name()} ${command.usage().replace(/\[options] ?/, '')}`).trimEnd(),
};
