import type { Argument, Command, Help, Option } from 'commander';
import { MESSAGES, type MessageKey, say } from './messages.js';

/** `<dir>` in the chosen language; a placeholder that is none of ours (`<en|de>`) stays. */
function placeholders(text: string): string {
  return text.replace(/([<[])([a-z]+)(\.{3})?([>\]])/g, (_, open, name, dots = '', close) => {
    const key = `placeholder.${name}`;
    return open + (key in MESSAGES ? say(key as MessageKey) : name) + dots + close;
  });
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
  argumentTerm: (argument) => placeholders(`<${argument.name()}>`).slice(1, -1),
  argumentDescription: described,
  subcommandTerm: (command: Command) => placeholders(`${command.name()} ${command.usage().replace('[options] ', '')}`),
};
