import { IndexError, LockedError, UsageError } from '../errors.js';
import { ownVersion } from '../version.js';
import { COMMANDS } from './commands.js';
import { languageOf, say, speak, translated } from './messages.js';
import { split } from './split.js';
import { printable } from './terminal.js';

/** An unexpected error is a defect of ours: sysexits.h calls it EX_SOFTWARE. */
export const EX_SOFTWARE = 70;

/** What the README lists. */
function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  if (error instanceof IndexError) return 3;
  if (error instanceof LockedError) return 4;
  return EX_SOFTWARE;
}

/** Options of every command. */
const EVERY = [
  ['-h, --help', 'option.help'],
  ['--lang en|de', 'option.lang'],
  ['-q, --quiet', 'option.quiet'],
  ['-v, --verbose', 'option.verbose'],
  ['--no-pager', 'option.no-pager'],
] as const;

/** From papers to a page, for whoever begins. */
const EXAMPLES = [
  'ratslupe ingest seeds',
  'ratslupe search Streetworker Porz',
  'ratslupe dossier A/0117/2021',
  'ratslupe mentions amount Streetworker --html amounts.html',
] as const;

function help(): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...[...names, ...EVERY.map(([flags]) => flags)].map((word) => word.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${say(summary)}`);
  return [
    `ratslupe – ${say('program.summary')}`,
    '',
    `${say('program.usage')} ${say('program.call')}`,
    '',
    say('program.commands'),
    ...lines,
    '',
    say('program.every'),
    ...EVERY.map(([flags, key]) => `  ${flags.padEnd(width)}  ${say(key)}`),
    '',
    say('program.more'),
    '',
    say('program.examples'),
    ...EXAMPLES.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

async function run(argv: readonly string[]): Promise<void> {
  const { name, rest } = split(argv);
  if (name === undefined) {
    process.stdout.write(rest.includes('--version') || rest.includes('-V') ? `${ownVersion()}\n` : help());
    if (rest.length === 0) process.exitCode = 2;
    return;
  }
  if (name === 'help' && rest[0] === undefined) {
    process.stdout.write(help());
    return;
  }
  const [asked, words] = name === 'help' ? [rest[0]!, [...rest.slice(1), '--help']] : [name, rest];
  const entry = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked]! : undefined;
  if (entry === undefined) {
    const { nearest } = await import('../nearest.js');
    const hint = nearest(asked, Object.keys(COMMANDS));
    throw new UsageError(
      `${say('error.command', { name: asked })}${hint ? say('error.nearest', { name: hint }) : ''}. ${say('error.help', { command: '' })}`,
    );
  }
  const [{ command }, { call }] = await Promise.all([entry.load(), import('./call.js')]);
  await call(command(), words);
}

/** Runs the command line on the words after the program's name; the exit code is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  speak(languageOf(argv, process.env));
  try {
    await run(argv);
  } catch (error) {
    const code = exitCodeOf(error);
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `ratslupe: ${printable(code === EX_SOFTWARE ? say('error.unexpected', { reason: text }) : translated(text))}\n`,
    );
    if (code === EX_SOFTWARE && process.env.RATSLUPE_DEBUG && error instanceof Error)
      process.stderr.write(`${error.stack}\n`);
    process.exitCode = code;
  }
}
