import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PagerQuit, pagedOutput, pagerOf } from '../../src/cli/pager.js';
import { folderOf } from '../folder.js';

/** A terminal of ten lines of forty signs that remembers what was printed. */
function screen() {
  let shown = '';
  return {
    rows: 10,
    columns: 40,
    write(text: string, done: (error?: Error | null) => void) {
      shown += text;
      done();
      return true;
    },
    shown: () => shown,
  };
}

const LINE = 'Niederschrift\n';

/** A pager that keeps what it is given in a file. */
function keeping() {
  const file = path.join(folderOf(), 'paged.txt');
  return { command: `cat > '${file}'`, text: () => (existsSync(file) ? readFileSync(file, 'utf8') : null) };
}

async function page(chunks: readonly string[], pager: string) {
  const terminal = screen();
  const paged = pagedOutput(terminal, pager, process.env);
  for (const chunk of chunks) await paged.write(chunk);
  await paged.close();
  return terminal.shown();
}

test('what fits the screen is printed as it is', async () => {
  const pager = keeping();
  assert.is(await page([LINE.repeat(4), LINE.repeat(5)], pager.command), LINE.repeat(9));
  assert.is(pager.text(), null);
});

test('what is longer goes through the pager, whole and in order', async () => {
  const pager = keeping();
  const chunks = Array.from({ length: 500 }, (_, i) => `${i} ${LINE}`);
  assert.is(await page(chunks, pager.command), '');
  assert.is(pager.text(), chunks.join(''));
});

test('a line that the screen breaks counts as the lines that it becomes', async () => {
  const pager = keeping();
  const text = `${'ä'.repeat(401)}\n`;
  await page([text], pager.command);
  assert.is(pager.text(), text);
});

test('to quit the pager ends the writing and is told apart from an error', async () => {
  const paged = pagedOutput(screen(), 'head -n 1 > /dev/null', process.env);
  try {
    for (let i = 0; i < 1000; i++) await paged.write(LINE.repeat(10_000));
    assert.unreachable('the pager never quit');
  } catch (error) {
    assert.instance(error, PagerQuit);
  }
  await paged.close();
});

test('where the pager is not there, the text is printed all the same', async () => {
  const chunks = Array.from({ length: 500 }, (_, i) => `${i} ${LINE}`);
  assert.is(await page(chunks, 'exit 127; no-such-pager'), chunks.join(''));
});

test('PAGER names the pager; less without it; none where it is empty or cat', () => {
  assert.is(pagerOf({}), 'less');
  assert.is(pagerOf({ PAGER: 'more -s' }), 'more -s');
  assert.is(pagerOf({ PAGER: '' }), null);
  assert.is(pagerOf({ PAGER: 'cat' }), null);
});

test.run();
