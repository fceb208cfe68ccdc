import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { IndexError, LockedError } from '../src/errors.js';
import { lockIndex } from '../src/lock.js';
import { folderOf } from './folder.js';

function refusal(dir: string): unknown {
  try {
    lockIndex(dir)();
    return null;
  } catch (error) {
    return error;
  }
}

test('one holds it at a time, in one process too', () => {
  const dir = path.join(folderOf(), 'new', 'index');
  const giveBack = lockIndex(dir);
  const error = refusal(dir);
  assert.instance(error, LockedError);
  assert.match(String(error), `process ${process.pid}`);
  assert.match(String(error), dir);
  giveBack();
  assert.is(refusal(dir), null);
});

test('names the process that holds it; when that is killed, nothing is left behind', async () => {
  const dir = folderOf();
  const module = fileURLToPath(new URL('../src/lock.js', import.meta.url));
  const code = `import(${JSON.stringify(module)}).then(({ lockIndex }) => {
    lockIndex(${JSON.stringify(dir)}); console.log('locked'); setInterval(() => {}, 1000); });`;
  const holder = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  const error = refusal(dir);
  assert.instance(error, LockedError);
  assert.match(String(error), `process ${holder.pid}`);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  assert.is(readFileSync(path.join(dir, 'ingest.pid'), 'utf8').trim(), String(holder.pid));
  assert.is(refusal(dir), null);
  assert.not(existsSync(path.join(dir, 'ingest.pid')));
});

test('an unreadable note does not matter', () => {
  const dir = folderOf({ 'ingest.pid': '\u001b[31mnot a number' });
  const giveBack = lockIndex(dir);
  writeFileSync(path.join(dir, 'ingest.pid'), '\u001b[31mnot a number');
  assert.is((refusal(dir) as Error).message.includes('\u001b'), false);
  giveBack();
});

test('a folder that cannot be made, or a lock that cannot, is an error of the index', () => {
  const dir = folderOf({ file: '', 'b/ingest.lock/x': '' });
  for (const bad of ['file', 'file/index', 'b']) assert.instance(refusal(path.join(dir, bad)), IndexError, bad);
});

test.run();
