import picocolors from 'picocolors';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { terminalFor } from '../../src/cli/output.js';
import { fitted, terminalOf } from '../../src/cli/terminal.js';

const narrow = { colours: picocolors.createColors(true), width: 40, interactive: true };

test('lines are broken between words, under where their text begins', async () => {
  assert.is(
    await fitted(' 1. Streetworkerinnen und Streetworker für das Bahnhofsviertel\n', narrow),
    ' 1. Streetworkerinnen und Streetworker\n    für das Bahnhofsviertel\n',
  );
  assert.is(
    await fitted('2021-03-02  Niederschrift über die Sitzung des Rates', narrow),
    '2021-03-02  Niederschrift über die\n            Sitzung des Rates',
  );
});

test('what fits stays as it is, and so does everything where no terminal is', async () => {
  assert.is(await fitted('  kurz   und  gut\n', narrow), '  kurz   und  gut\n');
  const long = 'wort '.repeat(99);
  assert.is(await fitted(long, terminalOf({})), long);
});

test('colours go on over a break, and no line is longer than the screen', async () => {
  const { bold } = picocolors.createColors(true);
  const text = `    ${bold('Haushaltsplanberatungen')} ${bold('und noch viele andere sehr lange Dinge')} danach`;
  const lines = (await fitted(text, narrow)).split('\n');
  assert.ok(lines.length > 1);
  for (const line of lines) assert.ok(line.replace(/\u001b\[[\d;]*m/g, '').length <= 40, line);
});

test('a path is not torn, so that it can be copied', async () => {
  const line = `    papers/${'long-name-'.repeat(5)}.pdf, page 1, line 3`;
  assert.ok((await fitted(line, narrow)).startsWith(line.slice(0, line.indexOf(','))), await fitted(line, narrow));
});

test('a file gets neither colours nor broken lines, whatever terminal is there', () => {
  const { width, colours } = terminalFor({ output: 'hits.txt' });
  assert.is(width, Number.POSITIVE_INFINITY);
  assert.is(colours.isColorSupported, false);
});

test.run();
