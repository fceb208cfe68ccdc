import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readerPool } from '../../src/pipeline/pool.js';
import type { FileLimits } from '../../src/types.js';

const LIMITS = { bytes: 1000, pages: 10, seconds: 60, memory: 256 };
const worker = new URL('./worst-worker.js', import.meta.url);
const task = (path: string) => ({ path, absolute: `/${path}`, size: 7, mtime: 5, sha256: '' });

// Long enough for a process to start on a machine that is busy with other things.
const SHORT = { ...LIMITS, seconds: 4 };

async function fates(limits: FileLimits, ...paths: string[]) {
  const pool = readerPool(limits, worker);
  const results = await pool.read(paths.map(task));
  await pool.close();
  return results.map((result) => [result.path, result.type === 'failed' ? result.record.reason : result.type]);
}

test('a file that hangs is ended, and the files beside it are read', async () => {
  assert.equal(await fates(SHORT, 'a', 'hang', 'b'), [
    ['a', 'same'],
    ['hang', 'takes longer than the 4 s that are allowed'],
    ['b', 'same'],
  ]);
});

test('a file that explodes is ended, and the files beside it are read', async () => {
  assert.equal(await fates(LIMITS, 'a', 'explode', 'b'), [
    ['a', 'same'],
    ['explode', 'needs more than the 256 MiB of memory that are allowed'],
    ['b', 'same'],
  ]);
});

test('memory outside the heap is bounded, and so is a single built-in call', async () => {
  for (const name of ['swell', 'join']) {
    assert.equal(await fates(LIMITS, name, 'b'), [
      [name, 'needs more than the 256 MiB of memory that are allowed'],
      ['b', 'same'],
    ]);
  }
});

// A program that reads a file that hangs and one beside it, and does `then` when the other is read. Its processes have `mark` in their call.
function parentThat(then: string, mark: string) {
  const pool = new URL('../../src/pipeline/pool.js', import.meta.url).href;
  const code = `import(${JSON.stringify(pool)}).then(({ readerPool }) => {
    const pool = readerPool(${JSON.stringify(LIMITS)}, new URL(${JSON.stringify(`${worker.href}?${mark}`)}));
    pool.read([${JSON.stringify(task('hang'))}]);
    ${then}; });`;
  return spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The processes that have `mark` in their call, as numbers. */
function processesOf(mark: string): number[] {
  const { stdout } = spawnSync('pgrep', ['-f', mark], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}

/** The processes of `mark` that are left when they have had time to end; those are ended. */
async function survivorsOf(mark: string): Promise<number[]> {
  for (let i = 0; i < 600 && processesOf(mark).length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 50));
  const survivors = processesOf(mark);
  for (const pid of survivors) process.kill(pid, 'SIGKILL');
  return survivors;
}

test('no process outlives a parent that was killed, not even one that hangs', async () => {
  const mark = `killed-later-${process.pid}`;
  const parent = parentThat(`pool.read([${JSON.stringify(task('b'))}]).then(() => console.log('on'))`, mark);
  const ended = once(parent, 'exit');
  await once(parent.stdout, 'data');
  // The parent's own call has the mark too.
  assert.is(processesOf(mark).filter((pid) => pid !== parent.pid).length, 2);
  parent.kill('SIGKILL');
  await ended;
  assert.equal(await survivorsOf(mark), []);
});

test('no process outlives a parent that was killed before the process had begun to work', async () => {
  const mark = `killed-at-once-${process.pid}`;
  const parent = parentThat(`process.kill(process.pid, 'SIGKILL')`, mark);
  await once(parent, 'exit');
  assert.equal(await survivorsOf(mark), []);
});

test('a process that ends or a rule that throws is a failure of that file alone', async () => {
  assert.equal(await fates(LIMITS, 'exit', 'a', 'throw', 'b'), [
    ['exit', 'ends the process that reads it (exit code 1)'],
    ['a', 'same'],
    ['throw', 'ends the process that reads it (exit code 1)'],
    ['b', 'same'],
  ]);
});

test('a failed file keeps size and time, so that it is not read again before it changes', async () => {
  const pool = readerPool(LIMITS, worker);
  const [result] = await pool.read([task('exit')]);
  await pool.close();
  assert.is(result?.type, 'failed');
  if (result?.type === 'failed') assert.equal([result.record.size, result.record.mtime], [7, 5]);
});

test('a pool that was closed gives failures, not hanging calls', async () => {
  const pool = readerPool(LIMITS, worker);
  const reading = pool.read([task('hang')]);
  await pool.close();
  assert.is((await reading)[0]?.type, 'failed');
  assert.is((await pool.read([task('a')]))[0]?.type, 'failed');
});

test.run();
