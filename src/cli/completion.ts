import { Argument, type Command, type Option } from 'commander';
import { EXPORTS } from '../api.js';
import { KINDS, MENTION_TYPES } from '../types.js';
import { prepared } from './call.js';
import { type CompletedCommand, SHELLS, type Shell, type Taken } from './completion/command.js';
import { say } from './messages.js';
import { addOutputOptions, choiceOption, newCommand } from './options.js';
import { type OutputOptions, withSink } from './output.js';

/** What may stand for a placeholder of an option or argument that does not know its choices itself. */
const TAKEN: Readonly<Record<string, Taken>> = {
  dir: 'folder',
  file: 'file',
  path: 'file',
  kind: KINDS,
  type: MENTION_TYPES,
  export: EXPORTS,
};

function takenBy(option: Option | Argument): Taken | null {
  const isArgument = option instanceof Argument;
  const name = isArgument ? option.name() : /[<[]([^>\].]+)/.exec(option.flags)?.[1];
  if (name === undefined) return null;
  const { parseArg } = option;
  if (parseArg !== undefined && 'choices' in parseArg) return parseArg.choices as readonly string[];
  return TAKEN[name] ?? 'words';
}

function describe(command: Command): CompletedCommand {
  const help = { short: '-h', long: '--help', description: say('option.help'), taken: null };
  return {
    name: command.name().replace(/^ratslupe /, ''),
    description: command.description(),
    options: [
      ...command.options.map((option) => ({
        short: option.short ?? null,
        long: option.long!,
        description: option.description,
        taken: takenBy(option),
      })),
      help,
    ],
    argument: command.registeredArguments[0] ? takenBy(command.registeredArguments[0]) : null,
    commands: command.commands.map(describe),
  };
}

const SCRIPTS = {
  bash: () => import('./completion/bash.js'),
  zsh: () => import('./completion/zsh.js'),
  fish: () => import('./completion/fish.js'),
} as const satisfies Record<Shell, () => Promise<unknown>>;

async function run(shell: Shell, options: OutputOptions): Promise<void> {
  const { COMMANDS } = await import('./commands.js');
  const loaded = await Promise.all(Object.values(COMMANDS).map(({ load }) => load()));
  const commands = loaded.map(({ command }) => describe(prepared(command())));
  const { script } = await SCRIPTS[shell]();
  await withSink(options, (sink) => sink.write(script(commands)));
}

/** `ratslupe completion bash|zsh|fish` */
export function command(): Command {
  const made = newCommand('completion', 'completion.summary', [
    'ratslupe completion bash -o ratslupe.bash',
    'ratslupe completion zsh -o _ratslupe',
    'ratslupe completion fish -o ratslupe.fish',
  ]).argument('<shell>', say('completion.shell'), choiceOption('SHELL', SHELLS));
  return addOutputOptions(made).action((shell: Shell, options: OutputOptions) => run(shell, options));
}
