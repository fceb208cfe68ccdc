import { type CompletedCommand, type CompletedOption, quotedForShell, type Taken } from './command.js';

function action(taken: Taken): string {
  if (taken === 'file') return '_files';
  if (taken === 'folder') return '_files -/';
  return taken === 'words' ? ' ' : `(${taken.join(' ')})`;
}

/** Brackets and colons part the pieces of what `_arguments` reads. */
const escaped = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');

function option({ short, long, description, taken }: CompletedOption): string[] {
  const value = taken === null ? '' : `:${long.slice(2)}:${action(taken)}`;
  const names = short ? [short, long] : [long];
  return names.map((name) => {
    const others = names.length > 1 ? `(${names.join(' ')})` : '';
    const equals = taken !== null && name.startsWith('--') ? '=' : '';
    return quotedForShell(`${others}${name}${equals}[${escaped(description)}]${value}`);
  });
}

function functions({ options, argument, commands }: CompletedCommand, name: string): string[] {
  if (commands.length > 0) return dispatch(commands, name);
  const specs = options.flatMap(option);
  if (argument !== null) specs.push(quotedForShell(`*: :${action(argument)}`));
  return [
    `${name}() {`,
    '  _arguments -s \\',
    ...specs.map((spec, i) => `    ${spec}${i < specs.length - 1 ? ' \\' : ''}`),
    '}',
  ];
}

function dispatch(commands: readonly CompletedCommand[], name: string): string[] {
  const described = commands.map((one) => quotedForShell(`${one.name}:${one.description.replaceAll(':', '\\:')}`));
  return [
    ...commands.flatMap((one) => functions(one, `${name}_${one.name}`)),
    `${name}() {`,
    '  if (( CURRENT == 2 )); then',
    `    local -a commands=(${described.join(' ')})`,
    '    _describe command commands',
    '    return',
    '  fi',
    '  local command=$words[2]',
    '  shift words',
    '  (( CURRENT-- ))',
    `  (( $+functions[${name}_$command] )) && ${name}_$command`,
    '}',
  ];
}

/** A script for a folder of `fpath`, as the file `_ratslupe`, or for `source` after `compinit`. */
export function script(commands: readonly CompletedCommand[]): string {
  return [
    '#compdef ratslupe',
    ...dispatch(commands, '_ratslupe'),
    '# Loaded by compinit, the file is the body of the function; read with source, it must say whom it serves.',
    'if [[ $funcstack[1] == _ratslupe ]]; then _ratslupe "$@"; else compdef _ratslupe ratslupe; fi',
    '',
  ].join('\n');
}
