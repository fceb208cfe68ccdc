import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readerPool } from '../../src/pipeline/pool.js';

const LIMITS = { bytes: 1000, pages: 10, seconds: 0.5, memory: 64 };
const worker = new URL('./worst-worker.js', import.meta.url);
const task = (path: string) => ({ path, absolute: `/${path}`, size: 7, mtime: 5, sha256: '' });

async function fates(...paths: string[]) {
  const pool = readerPool({ workers: 1, limits: LIMITS, worker });
  const results = await pool.read(paths.map(task));
  await pool.close();
  return results.map((result) => [result.path, result.type === 'failed' ? result.record.reason : result.type]);
}

test('a file that hangs is ended, and the files beside it are read', async () => {
  assert.equal(await fates('a', 'hang', 'b'), [
    ['a', 'same'],
    ['hang', 'takes longer than the 0.5 s that are allowed'],
    ['b', 'same'],
  ]);
});

test('a file that explodes is ended, and the files beside it are read', async () => {
  assert.equal(await fates('a', 'explode', 'b'), [
    ['a', 'same'],
    ['explode', 'needs more than the 64 MiB of memory that are allowed'],
    ['b', 'same'],
  ]);
});

test('a thread that ends or a rule that throws is a failure of that file alone', async () => {
  assert.equal(await fates('exit', 'a', 'throw', 'b'), [
    ['exit', 'ends the thread that reads it (worker exited with code: 1)'],
    ['a', 'same'],
    ['throw', 'ends the thread that reads it (a rule is broken)'],
    ['b', 'same'],
  ]);
});

test('a failed file keeps size and time, so that it is not read again before it changes', async () => {
  const pool = readerPool({ workers: 1, limits: LIMITS, worker });
  const [result] = await pool.read([task('hang')]);
  await pool.close();
  assert.is(result?.type, 'failed');
  if (result?.type === 'failed') assert.equal([result.record.size, result.record.mtime], [7, 5]);
});

test('a pool that was closed gives failures, not hanging calls', async () => {
  const pool = readerPool({ workers: 2, limits: LIMITS, worker });
  const reading = pool.read([task('hang')]);
  await pool.close();
  assert.is((await reading)[0]?.type, 'failed');
  assert.is((await pool.read([task('a')]))[0]?.type, 'failed');
});

test.run();
