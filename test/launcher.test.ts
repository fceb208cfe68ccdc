import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ratslupe } from './cli/run.js';
import { folderOf } from './folder.js';

const call = ['extract', '--json', 'seeds/AN-1728-2018.txt'];

function run(cache: string, env: NodeJS.ProcessEnv = {}) {
  const { code, out, err } = ratslupe(call, { env: { XDG_CACHE_HOME: cache, ...env } });
  assert.is(code, 0, err);
  assert.is(JSON.parse(out).kind, 'stellungnahme');
}

/** The one file that is kept in `cache`. */
function kept(cache: string): string {
  const [name, ...more] = readdirSync(path.join(cache, 'ratslupe'));
  assert.equal(more, []);
  return path.join(cache, 'ratslupe', name!);
}

test('what the engine made of the program is kept for the same command, for its user alone', () => {
  const cache = folderOf();
  run(cache);
  const first = readFileSync(kept(cache));
  assert.is(statSync(kept(cache)).mode & 0o077, 0);
  assert.match(path.basename(kept(cache)), /^extract-/);
  run(cache);
  assert.equal(readFileSync(kept(cache)), first);
});

test('what is kept of another version gives way', () => {
  const cache = folderOf();
  mkdirSync(path.join(cache, 'ratslupe'));
  writeFileSync(path.join(cache, 'ratslupe/extract-v1.code'), 'old');
  run(cache);
  assert.not.match(kept(cache), /v1\.code/);
});

test('code is kept by the name of the command, not by the value of an option before it', () => {
  const cache = folderOf();
  const index = path.join(folderOf(), 'index');
  assert.is(ratslupe(['ingest', 'seeds/AN-1728-2018.txt', '--index', index]).code, 0);
  for (const before of [['--index', 'foo'], ['--lang', 'de'], ['-o', 'bar'], ['-q']]) {
    const env = { XDG_CACHE_HOME: cache, RATSLUPE_INDEX: index };
    const { code, err } = ratslupe([...before, 'search', 'Porz', '--index', index], { cwd: folderOf(), env });
    assert.is(code, 0, err);
    assert.match(path.basename(kept(cache)), /^search-/);
  }
});

test('what another process is just writing is left to it, what one left behind long ago is not', () => {
  const cache = folderOf();
  run(cache);
  const whole = kept(cache);
  const unfinished = [`${whole}.1234`, path.join(cache, 'ratslupe/extract-v1.code.1234')];
  for (const file of unfinished) writeFileSync(file, 'half');
  writeFileSync(whole, '');
  run(cache);
  assert.equal(
    readdirSync(path.join(cache, 'ratslupe')).sort(),
    [whole, ...unfinished].map((file) => path.basename(file)).sort(),
  );
  const hourAgo = new Date(Date.now() - 3_600_000);
  for (const file of unfinished) utimesSync(file, hourAgo, hourAgo);
  writeFileSync(whole, '');
  run(cache);
  assert.is(kept(cache), whole);
});

test('damaged code is not run but made anew', () => {
  const cache = folderOf();
  run(cache);
  const whole = readFileSync(kept(cache));
  const flipped = Buffer.from(whole);
  flipped[whole.length >> 1]! ^= 0xff;
  for (const bytes of [flipped, whole.subarray(0, whole.length >> 1), Buffer.alloc(0), Buffer.from('abc')]) {
    writeFileSync(kept(cache), bytes);
    run(cache);
    assert.is(readFileSync(kept(cache)).length > whole.length / 2, true);
    assert.not.equal(readFileSync(kept(cache)), bytes);
  }
});

test('nothing is kept of a call that failed', () => {
  const cache = folderOf();
  assert.is(ratslupe(['search', '--no-such'], { env: { XDG_CACHE_HOME: cache } }).code, 2);
  assert.equal(readdirSync(cache), []);
});

test('it works where nothing can be kept, and where nothing shall', () => {
  const file = path.join(folderOf(), 'file');
  writeFileSync(file, '');
  run(file);
  run('not/absolute', { HOME: file });
  const cache = folderOf();
  run(cache, { NODE_DISABLE_COMPILE_CACHE: '1' });
  assert.equal(readdirSync(cache), []);
});

test('the one file reads papers as the modules do', () => {
  const index = path.join(folderOf(), 'index');
  assert.is(ratslupe(['ingest', 'seeds', '--index', index]).code, 0);
  const { code, out } = ratslupe(['check', '--index', index]);
  assert.is(code, 0, out);
});

test.run();
