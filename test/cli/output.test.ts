import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { csvLines, jsonLine, withSink } from '../../src/cli/output.js';
import { printable, printableLine } from '../../src/cli/terminal.js';

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

test.run();
