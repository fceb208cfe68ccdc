import type { CompletedCommand, Taken } from './command.js';

function candidates(taken: Taken): string {
  if (taken === 'file' || taken === 'words') return 'COMPREPLY=()';
  if (taken === 'folder') return 'COMPREPLY=($(compgen -d -- "$current"))';
  return words(taken);
}

const words = (list: readonly string[]) => `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$current"))`;

/** `case` branches of one command and those below it; `path` is what was typed to come here. */
function branches({ options, argument, commands }: CompletedCommand, path: string): string[] {
  const values = options.flatMap(({ short, long, taken }) => {
    if (taken === null) return [];
    const names = [long, ...(short ? [short] : [])].map((name) => `'${path} ${name}'`).join('|');
    return [`    ${names}) ${candidates(taken)}; return ;;`];
  });
  const flags = options.flatMap(({ short, long }) => [long, ...(short ? [short] : [])]);
  const rest = commands.length > 0 ? words(commands.map(({ name }) => name)) : candidates(argument ?? 'words');
  return [
    '  case "$command $previous" in',
    ...(values.length > 0 ? values : ['    *) ;;']),
    '  esac',
    '  case "$command,$current" in',
    `    '${path},-'*) ${words(flags)}; return ;;`,
    `    '${path},'*) ${rest}; return ;;`,
    '  esac',
    ...commands.flatMap((one) => branches(one, `${path} ${one.name}`)),
  ];
}

function paths(commands: readonly CompletedCommand[], path = ''): string[] {
  return commands.flatMap(({ name, commands: below }) => [`${path} ${name}`, ...paths(below, `${path} ${name}`)]);
}

/** A script for `source` or `/etc/bash_completion.d`; where it has nothing to offer, bash offers files. Works from bash 3.2 on. */
export function script(commands: readonly CompletedCommand[]): string {
  const known = paths(commands).map((path) => `'${path}'`);
  return [
    '# ratslupe: completion for bash',
    '_ratslupe() {',
    `  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" i`,
    '  # Bash takes --kind=antrag for three words.',
    '  if [[ $current == "=" ]]; then current="";',
    `  elif [[ $previous == "=" ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi`,
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    `    case "$command \${COMP_WORDS[i]}" in`,
    `      ${known.join('|')}) command="$command \${COMP_WORDS[i]}" ;;`,
    '    esac',
    '  done',
    '  COMPREPLY=()',
    `  if [[ -z $command ]]; then ${words(commands.map(({ name }) => name))}; return; fi`,
    ...commands.flatMap((one) => branches(one, ` ${one.name}`)),
    '}',
    'complete -o bashdefault -o default -F _ratslupe ratslupe',
    '',
  ].join('\n');
}
