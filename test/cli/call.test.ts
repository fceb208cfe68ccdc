import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../folder.js';
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

test('a wrong language is refused', async () => {
  const { code, err } = await inHere(['stats', '--lang', 'fr']);
  assert.is(code, 2);
  assert.match(err, /'fr' is no value for --lang: one of en, de is wanted/);
});

test('--quiet says nothing but errors, --verbose more than else', async () => {
  const said = async (...args: string[]) => (await inHere(['search', 'Porz', '--index', index, ...args])).err;
  const index = folderOf();
  assert.is((await inHere(['ingest', 'seeds/AN-1728-2018.txt', '--index', index, '-q'])).err, '');
  assert.is(await said('--quiet'), '');
  const normal = await said();
  assert.match(normal, /^1 paper for/);
  const verbose = await said('-v');
  assert.ok(verbose.includes(normal.trim()) && verbose.includes(index), verbose);
  assert.match((await inHere(['search', 'Porz', '-q', '--index', 'nowhere'])).err, /nowhere/);
});

test.run();
