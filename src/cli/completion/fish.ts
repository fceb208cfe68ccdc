import { type CompletedCommand, quotedForShell, type Taken } from './command.js';

/** Words of `complete` for what is taken; `-x` keeps files out. */
function value(taken: Taken): string {
  if (taken === 'file') return '-r';
  if (taken === 'folder') return "-x -a '(__fish_complete_directories)'";
  return taken === 'words' ? '-x' : `-x -a ${quotedForShell(taken.join(' '))}`;
}

function lines({ options, argument, commands }: CompletedCommand, here: string): string[] {
  const complete = (rest: string, condition = here) => `complete -c ratslupe -n ${quotedForShell(condition)} ${rest}`;
  if (commands.length > 0) {
    const names = commands.map(({ name }) => name).join(' ');
    return commands.flatMap((one) => [
      complete(
        `-f -a ${one.name} -d ${quotedForShell(one.description)}`,
        `${here}; and not __fish_seen_subcommand_from ${names}`,
      ),
      ...lines(one, `${here}; and __fish_seen_subcommand_from ${one.name}`),
    ]);
  }
  const own = options.map(({ short, long, description, taken }) =>
    complete(
      [
        ...(short ? [`-s ${short.slice(1)}`] : []),
        `-l ${long.slice(2)}`,
        ...(taken === null ? [] : [value(taken)]),
        `-d ${quotedForShell(description)}`,
      ].join(' '),
    ),
  );
  if (argument === 'file') return own;
  return [...own, complete(Array.isArray(argument) ? `-f -a ${quotedForShell(argument.join(' '))}` : '-f')];
}

/** A script for `~/.config/fish/completions/ratslupe.fish`. */
export function script(commands: readonly CompletedCommand[]): string {
  return [
    '# ratslupe: completion for fish',
    ...commands.flatMap((one) => [
      `complete -c ratslupe -f -n __fish_use_subcommand -a ${one.name} -d ${quotedForShell(one.description)}`,
      ...lines(one, `__fish_seen_subcommand_from ${one.name}`),
    ]),
    '',
  ].join('\n');
}
