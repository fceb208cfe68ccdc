/** Options that may stand before the command, each with a value. */
const LEADING = new Set(['--index', '--lang', '-o', '--output']);

/** The command's name and all other words; the name is the first word that is neither an option nor the value of one. */
export function split(argv: readonly string[]): { name: string | undefined; rest: string[] } {
  let at = 0;
  while (at < argv.length && argv[at]!.startsWith('-')) at += LEADING.has(argv[at]!) ? 2 : 1;
  return { name: argv[at], rest: [...argv.slice(0, at), ...argv.slice(at + 1)] };
}
