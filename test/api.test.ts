import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { extract } from '../src/api.js';
import { folderOf } from './folder.js';

const text = 'Stadt Lindenbach\nAntrag der Fraktion\nDie Kosten betragen 12.000 €.\n';

test('extract prints the keys that scripts rely on, in their order', async () => {
  const file = path.join(folderOf(), 'a.txt');
  writeFileSync(file, text);
  const paper = await extract(file);
  const keys = 'path kind title reference date answers pages characters mentions notices'.split(' ');
  assert.equal(Object.keys(paper).slice(0, keys.length), keys);
  assert.is(paper.path, file);
  assert.is(paper.pages, 1);
});

test('extract takes bytes as it takes a file', async () => {
  const paper = await extract(new TextEncoder().encode(text));
  assert.is(paper.path, null);
  assert.is(paper.characters, text.length);
});

test('extract says which file it cannot read', async () => {
  try {
    await extract('/nowhere/missing.txt');
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /missing\.txt/);
  }
});

test.run();
