import type { Command } from 'commander';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS } from '../../src/cli/commands.js';
import { LANGUAGES, MESSAGES } from '../../src/cli/messages.js';
import { inHere } from './run.js';
import { seedsFolder, shell } from './shell.js';

const test = suite('help');

/** The words that call each command, subcommands included. */
async function calls(): Promise<string[][]> {
  const all: string[][] = [];
  const visit = (command: Command, words: string[]) => {
    all.push(words);
    for (const one of command.commands) visit(one, [...words, one.name()]);
  };
  for (const [name, { load }] of Object.entries(COMMANDS)) visit((await load()).command(), [name]);
  return all;
}

const CALLS = await calls();
const TITLE = /^(?:Examples|Beispiele):$/m;
const examplesIn = (help: string) =>
  [...(help.split(TITLE)[1] ?? '').matchAll(/^ {2}(\S.*)$/gm)].map(([, line]) => line!);

for (const lang of LANGUAGES) {
  test(`every example in the help (${lang}) does what it promises`, async () => {
    const folder = await seedsFolder();
    for (const words of [[], ...CALLS]) {
      const { code, out } = await inHere([...words, '--help', '--lang', lang]);
      assert.is(code, 0, words.join(' '));
      const examples = examplesIn(out);
      // A command with subcommands may leave the examples to them, or they to it.
      if (words.length <= 1) assert.ok(examples.length > 0, `${words.join(' ')} has no example`);
      for (const example of examples) {
        const ran = await shell(example, folder, { LC_ALL: `${lang}_DE.UTF-8` });
        assert.is(ran.code, 0, `${example}: ${ran.all}`);
      }
    }
  });
}

test('the help of ingest names the limits of a file, and what they are', async () => {
  const { out } = await inHere(['ingest', '--help']);
  const said = out.replace(/\s+/g, ' ');
  for (const limit of [
    '--max-megabytes <n> leave out files larger than N MiB; default: 200',
    '--max-seconds <n> give up a file after N seconds; default: 120',
    '--max-memory <n> give up a file that needs more than N MiB of memory; default: 768',
    '--max-pages <n> read the first N pages of a PDF; default: 10,000',
  ])
    assert.ok(said.includes(limit), limit);
});

test('the help of each command is German throughout', async () => {
  for (const words of CALLS) {
    const { out } = await inHere([...words, '--help', '--lang', 'de']);
    const [told] = out.split(TITLE);
    assert.match(told!, /^Aufruf: ratslupe/, words.join(' '));
    assert.not.match(told!, /Usage|Options|Commands|Arguments|\(default|\[options]|\[command]|display help/, told!);
  }
});

test('every placeholder of an option or argument has its words in both languages', async () => {
  for (const words of CALLS) {
    const { out } = await inHere([...words, '--help', '--lang', 'en']);
    for (const [, name] of out.split(TITLE)[0]!.matchAll(/[<[]([a-z]+)(?:\.{3})?[>\]]/g)) {
      if (['options', 'command'].includes(name!)) continue;
      assert.ok(`placeholder.${name}` in MESSAGES, `${words.join(' ')}: <${name}>`);
    }
  }
});

test('the list of commands has all of them, in both languages', async () => {
  for (const lang of LANGUAGES) {
    const { out } = await inHere(['--help', '--lang', lang]);
    for (const [name, { summary }] of Object.entries(COMMANDS))
      assert.match(out, new RegExp(`^  ${name} +${MESSAGES[summary][lang].replace(/[?()]/g, '\\$&')}$`, 'm'));
  }
});

test.run();
