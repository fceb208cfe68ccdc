import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readBytes, reasonOf } from '../src/read-bytes.js';
import { folderOf } from './folder.js';

const folder = folderOf();
const at = (name: string) => path.join(folder, name);

function refusal(file: string, limit = 1000): string {
  try {
    readBytes(file, limit);
  } catch (error) {
    return reasonOf(error);
  }
  throw new Error(`${file} was read`);
}

test('gives the content with the size and time that belong to it', () => {
  writeFileSync(at('a.txt'), 'äbc');
  const { bytes, size, mtime } = readBytes(at('a.txt'), 4);
  assert.is(Buffer.from(bytes).toString(), 'äbc');
  assert.is(size, 4);
  assert.is(mtime, statSync(at('a.txt')).mtimeMs);
});

test('says in a few words why a file cannot be read', () => {
  mkdirSync(at('folder.txt'));
  execFileSync('mkfifo', [at('pipe.txt')]);
  writeFileSync(at('large.txt'), Buffer.alloc(3 * 2 ** 20));
  assert.is(refusal(at('missing.txt')), 'does not exist');
  assert.is(refusal(at('a.txt/b.txt')), 'does not exist');
  assert.is(refusal(at('folder.txt')), 'is no regular file');
  assert.is(refusal(at('pipe.txt')), 'is no regular file');
  assert.is(refusal('/dev/zero'), 'is no regular file');
  assert.is(refusal(at('large.txt'), 2 ** 20), 'has 3 MiB, more than the 1 MiB that are allowed');
});

test('never gives a mixture of two states of a file', async () => {
  const file = at('changing.txt');
  // Another thread writes ten thousand times the same letter, then the next one, as fast as it can.
  writeFileSync(file, 'a'.repeat(10_000));
  const code = `
    const { writeFileSync } = require('node:fs');
    const { workerData, parentPort } = require('node:worker_threads');
    parentPort.on('message', () => process.exit());
    const write = (n) => { writeFileSync(workerData, String.fromCharCode(97 + n % 26).repeat(10_000)); setImmediate(write, n + 1); };
    write(1); parentPort.postMessage('on');`;
  const writer = new Worker(code, { eval: true, workerData: file });
  await new Promise((resolve) => writer.once('message', resolve));
  for (let i = 0; i < 300; i++) {
    try {
      const { bytes, size } = readBytes(file, 1e6);
      assert.is(bytes.length, size);
      const text = Buffer.from(bytes).toString();
      if (text.length === 10_000) assert.is(text, text[0]!.repeat(10_000));
    } catch (error) {
      assert.is(reasonOf(error), 'changes while it is read');
    }
  }
  writer.postMessage('stop');
  await new Promise((resolve) => writer.once('exit', resolve));
});

test.run();
