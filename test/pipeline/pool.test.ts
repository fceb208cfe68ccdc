import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
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

test('no process outlives a parent that was killed, not even one that hangs', async () => {
  const module = new URL('../../src/pipeline/pool.js', import.meta.url).href;
  const code = `import(${JSON.stringify(module)}).then(({ readerPool }) => {
    const pool = readerPool(${JSON.stringify(LIMITS)}, new URL(${JSON.stringify(worker.href)}));
    pool.read([${JSON.stringify(task('hang'))}]); pool.read([${JSON.stringify(task('b'))}]).then(() => console.log('on')); });`;
  const parent = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(parent.stdout, 'data');
  const children = execFileSync('pgrep', ['-P', String(parent.pid)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  assert.is(children.length, 2);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  const alive = () =>
    children.filter(
      (pid) => existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/status`, 'utf8').includes('zombie'),
    );
  for (let i = 0; i < 100 && alive().length > 0; i++) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(alive(), []);
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
