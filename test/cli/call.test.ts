import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inHere, ratslupe } from './run.js';

test('without a command: the list of commands, and exit code 2', async () => {
  const { code, out } = await inHere([]);
  assert.is(code, 2);
  assert.match(out, /^ {2}extract {2}/m);
});

test('--help and --version succeed', async () => {
  assert.is((await inHere(['--help'])).code, 0);
  assert.match(ratslupe(['--version']).out, /^\d+\.\d+\.\d+\n$/);
});

test('a wrong command names the nearest one, and the process tells by its exit code', () => {
  const { code, out, err } = ratslupe(['extrakt']);
  assert.is(code, 2);
  assert.is(out, '');
  assert.match(
    err,
    /^ratslupe: there is no command 'extrakt' \(did you mean 'extract'\?\)\. See 'ratslupe --help'\.\n$/,
  );
});

test('a wrong option names the nearest one and the help to read', async () => {
  const { code, err } = await inHere(['extract', '--jsnl', 'x']);
  assert.is(code, 2);
  assert.match(err, /'--jsnl' \(did you mean '--jsonl'\?\)\. See 'ratslupe extract --help'/);
});

test('formats that exclude each other are refused', async () => {
  const { code, err } = await inHere(['extract', '--json', '--csv', 'seeds/AN-1728-2018.txt']);
  assert.is(code, 2);
  assert.match(err, /--json, --csv exclude each other/);
});

test('help and messages are German on demand and by locale', async () => {
  assert.match((await inHere(['extract', '--help', '--lang', 'de'])).out, /Optionen:/);
  assert.match((await inHere(['extrakt'], { env: { LC_ALL: 'de_DE.UTF-8' } })).err, /meinten Sie/);
});

test('every command has help with examples', async () => {
  const commands = [...(await inHere(['--help'])).out.matchAll(/^ {2}([a-z]+) {2}/gm)].map((match) => match[1]!);
  assert.ok(commands.length > 0);
  for (const name of commands) {
    const { code, out } = await inHere([name, '--help']);
    assert.is(code, 0, name);
    assert.match(out, new RegExp(`Examples:\\n  ratslupe ${name}`));
  }
});

test.run();
