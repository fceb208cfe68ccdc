import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os, { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pdfOf } from '../pdf-fixture.js';
import { inHere, root } from './run.js';

const test = suite('ingest');
let folder = '';

test.before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ratslupe-'));
  cpSync(path.join(root, 'seeds'), path.join(folder, 'seeds'), { recursive: true });
});

test.after(() => rmSync(folder, { recursive: true }));

// One process that reads is enough for a few papers, and sooner started than several.
const here = (...args: string[]) => inHere(args[0] === 'ingest' ? [...args, '--workers', '1'] : args, { cwd: folder });
const report = async () => JSON.parse((await here('ingest', '--json')).out) as Record<string, unknown>;

test('without an index, every command that needs one says what to do and exits 3', async () => {
  for (const args of [['show', 'x'], ['stats'], ['check']]) {
    const { code, out, err } = await here(...args, '--index', 'nowhere');
    assert.is(code, 3, args[0]);
    assert.is(out, '');
    assert.match(err, /^ratslupe: .*nowhere.*ingest.*\n$/);
  }
});

test('a file in place of the folder of the index is told, and exits 3', async () => {
  for (const args of [['stats'], ['check'], ['ingest', 'seeds']]) {
    const { code, err } = await here(...args, '--index', 'seeds/AN-1728-2018.txt');
    assert.is(code, 3, `${args[0]}: ${err}`);
    assert.match(err, /^ratslupe: .*AN-1728-2018\.txt.*\n$/);
  }
});

test('a pattern that matches nothing is named, and the exit code is 2', async () => {
  const { code, err } = await here('ingest', 'sedes/');
  assert.is(code, 2);
  assert.match(err, /sedes/);
});

test('where no seeds/ is, a call without a folder says that one is wanted', async () => {
  const { code, err } = await inHere(['ingest'], { cwd: path.join(folder, 'seeds') });
  assert.is(code, 2);
  assert.match(err, /name the folder of your papers/);
});

test('the first ingest reads everything, the second nothing', async () => {
  const first = await here('ingest');
  assert.is(first.code, 0);
  assert.match(first.out, /^new +33\nchanged +0\nunchanged +0\nremoved +0\nfailed +0\n$/);
  assert.match((await here('ingest')).out, /^new +0\nchanged +0\nunchanged +33\n/);
});

test('on a machine of more processors than an ingest takes, the default is what it takes', async () => {
  const { availableParallelism } = os;
  os.availableParallelism = () => 96;
  syncBuiltinESMExports();
  try {
    const { code, err } = await inHere(['ingest', 'seeds/AN-1728-2018.txt', '--index', 'many'], { cwd: folder });
    assert.is(code, 0, err);
  } finally {
    os.availableParallelism = availableParallelism;
    syncBuiltinESMExports();
  }
  assert.is((await inHere(['ingest', '--workers', '65', '--index', 'many'], { cwd: folder })).code, 2);
});

test('an ingest that a signal stops tells by its exit code which one', async () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const index = `stopped-by-${signal}`;
    const ended = inHere(['ingest', 'seeds', '--index', index], { cwd: folder });
    while (process.listenerCount(signal) === 0) await setImmediate();
    process.emit(signal, signal);
    const stopped = await ended;
    assert.is(stopped.code, code);
    assert.match(stopped.err, /Stopped\. What was read is in the index/);
  }
});

test('a changed file, a gone one and a broken one are told apart; the broken one is listed and the exit code is 5', async () => {
  const motion = path.join(folder, 'seeds/lindenbach/A-0117-2021_Antrag.txt');
  writeFileSync(motion, readFileSync(motion, 'utf8').replace('145.000', '146.000'));
  rmSync(path.join(folder, 'seeds/auental/DS_9-2024_Antrag.txt'));
  writeFileSync(path.join(folder, 'seeds/broken.txt'), 'NUL \u0000 bytes');
  const { code, out } = await here('ingest');
  assert.is(code, 5);
  assert.match(
    out,
    /^new +0\nchanged +1\nunchanged +31\nremoved +1\nfailed +1\n\nNot read:\n {2}seeds\/broken\.txt: .+\n$/,
  );
  rmSync(path.join(folder, 'seeds/broken.txt'));
  const { failed, unchanged, removed } = await report();
  assert.equal({ failed, unchanged, removed }, { failed: [], unchanged: 32, removed: 0 });
});

test('papers without text are counted, as no word finds them', async () => {
  writeFileSync(path.join(folder, 'seeds/scan.pdf'), pdfOf([[], []]));
  const { code, err } = await here('ingest');
  assert.is(code, 0);
  assert.match(err, /Papers without text.*: 1\./);
  assert.match((await here('stats')).out, /^papers without text +1$/m);
  rmSync(path.join(folder, 'seeds/scan.pdf'));
  assert.not.match((await here('ingest')).err, /without text/);
});

test('stats counts, check finds the index whole', async () => {
  const stats = JSON.parse((await here('stats', '--json')).out) as {
    documents: number;
    mentions: Record<string, number>;
  };
  assert.is(stats.documents, 32);
  assert.ok(Object.values(stats.mentions).every((n) => n > 0));
  const { code, out } = await here('check');
  assert.is(code, 0);
  assert.is(out, 'The index is whole.\n');
});

test('show finds a paper by path and prints its text as it was cleaned', async () => {
  const { code, out } = await here('show', '--text', 'seeds/AN-1728-2018.txt');
  assert.is(code, 0);
  assert.match(out, /^AN\/1728\/2018 - Antrag der SPD-Fraktion/);
  assert.match(out, /beschlossen/);
  const { code: none, err } = await here('show', 'XX/1/1999');
  assert.is(none, 1);
  assert.match(err, /XX\/1\/1999/);
});

test('a terminal is never steered by a paper', async () => {
  mkdirSync(path.join(folder, 'hostile'));
  writeFileSync(
    path.join(folder, 'hostile/paper.txt'),
    'Antrag\u001b]0;owned\u0007 der SPD-Fraktion\u009b2J vom 01.02.2020\n',
  );
  await here('ingest', 'hostile');
  for (const args of [
    ['show', 'hostile/paper.txt'],
    ['show', '--text', 'hostile/paper.txt'],
    ['extract', '--explain', 'hostile/paper.txt'],
  ]) {
    assert.not.match((await here(...args)).out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  }
});

test.run();
