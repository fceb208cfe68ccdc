import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { csvLines, jsonLine, withSink } from '../../src/cli/output.js';
import { printable, printableLine } from '../../src/cli/terminal.js';
import { folderOf } from '../folder.js';

test('no control character of a paper reaches a terminal', () => {
  const hostile = 'Antrag\u001b[2J\u009b31m\u0007\r\u202eezlaF\u2066\u0000 Ende\nZeile';
  assert.not.match(printable(hostile), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  assert.is(printable('Straße\nZeile'), 'Straße\nZeile');
  assert.is(printableLine(' a\n b\u001b '), 'a b');
});

test('JSON keeps every character and writes none that steers a terminal', () => {
  const hostile = 'a\u001b[31m\u009b\u0080\u202e\u2028ü€';
  const line = jsonLine({ text: hostile });
  assert.not.match(line, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  assert.equal(JSON.parse(line), { text: hostile });
});

test('CSV follows RFC 4180 and no text is a formula', async () => {
  const lines = await csvLines([
    ['a', 'say "x", y', 'two\nlines'],
    ['=HYPERLINK("http://x")', '@SUM(A1)', '+49'],
    [-1200, null, '-'],
  ]);
  assert.is(lines, 'a,"say ""x"", y","two\nlines"\r\n"\'=HYPERLINK(""http://x"")",\'@SUM(A1),\'+49\r\n-1200,,\'-\r\n');
});

test('-o never puts a file in the place of what is no file', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratslupe-'));
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
  const read = text(reader.stdout);
  await withSink({ output: pipe }, (sink) => sink.write('hits'));
  assert.is(await read, 'hits');
  assert.ok(statSync(pipe).isFIFO());
  assert.equal(readdirSync(folder), ['pipe']);
  rmSync(folder, { recursive: true });
});

test('-o writes the whole file or leaves the old one', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratslupe-'));
  const output = path.join(folder, 'hits.csv');
  writeFileSync(output, 'old');
  try {
    await withSink({ output }, async (sink) => {
      await sink.write('half');
      throw new Error('in the middle');
    });
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, 'in the middle');
  }
  assert.is(readFileSync(output, 'utf8'), 'old');
  await withSink({ output }, (sink) => sink.write('new'));
  assert.is(readFileSync(output, 'utf8'), 'new');
  assert.equal(readdirSync(folder), ['hits.csv']);
  rmSync(folder, { recursive: true });
});

test('-o through a symbolic link writes the file that it leads to, whose mode stays', async () => {
  const folder = folderOf({ 'data/hits.csv': 'old' });
  const at = (name: string) => path.join(folder, name);
  chmodSync(at('data/hits.csv'), 0o602);
  symlinkSync('data/hits.csv', at('link.csv'));
  symlinkSync('link.csv', at('further.csv'));
  for (const [name, content] of [
    ['link.csv', 'new'],
    ['further.csv', 'newer'],
  ] as const) {
    await withSink({ output: at(name) }, (sink) => sink.write(content));
    assert.is(readFileSync(at('data/hits.csv'), 'utf8'), content);
    assert.is(statSync(at('data/hits.csv')).mode & 0o777, 0o602);
    assert.ok(lstatSync(at(name)).isSymbolicLink());
  }
  // Led nowhere yet.
  symlinkSync('data/later.csv', at('later.csv'));
  await withSink({ output: at('later.csv') }, (sink) => sink.write('first'));
  assert.is(readFileSync(at('data/later.csv'), 'utf8'), 'first');
  assert.equal(readdirSync(at('data')).sort(), ['hits.csv', 'later.csv']);
  symlinkSync('circle', at('circle'));
  try {
    await withSink({ output: at('circle') }, (sink) => sink.write('x'));
    assert.unreachable();
  } catch (error) {
    assert.match((error as Error).message, /^cannot write to .*circle: the system says ELOOP$/);
  }
});

test('a signal that ends the program leaves nothing beside the file of -o', async () => {
  const module = new URL('../../src/cli/output.js', import.meta.url).href;
  const script = `
    const { withSink } = await import(${JSON.stringify(module)});
    await withSink({ output: 'hits.csv' }, async (sink) => {
      await sink.write('half');
      console.log('written');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const folder = folderOf({ 'hits.csv': 'old' });
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill(signal);
    assert.equal(await once(child, 'close'), [null, signal]);
    assert.equal(readdirSync(folder), ['hits.csv']);
    assert.is(readFileSync(path.join(folder, 'hits.csv'), 'utf8'), 'old');
  }
});

test('no listener for signals is left when the file of -o is written', async () => {
  const count = () => process.listenerCount('SIGINT') + process.listenerCount('exit');
  const before = count();
  await withSink({ output: path.join(folderOf(), 'hits.csv') }, async () => assert.ok(count() > before));
  assert.is(count(), before);
});

test.run();
