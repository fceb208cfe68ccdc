import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findReferences } from '../../src/mentions/reference.js';

test('a reference is given as it stands in the text', () => {
  const text = 'Die Drucksache DS 40/2013 gilt.';
  const [found] = findReferences(text, []);
  assert.is(found?.surface, text.slice(found?.start, found?.end));
  assert.is(found?.surface, 'DS 40/2013');
});

test('what is taken for a date or an amount stays that', () => {
  const text = 'wie mitgeteilt 2016/0479';
  assert.is(findReferences(text, [{ start: 15, end: 24 }]).length, 0);
});

test('a cue is stronger than what is taken', () => {
  const text = 'Vorlage 2016/0479';
  assert.is(findReferences(text, [{ start: 8, end: 17 }]).length, 1);
});

// Quadratic work on that much takes minutes: that these end is the test.
const LENGTH = 400_000;
for (const piece of [
  '1.',
  '1',
  ' ',
  '-',
  '/',
  'a',
  'A',
  'A/',
  '1/',
  '1-',
  'Nr. ',
  'Nr.',
  'Vorlage ',
  'Vorlage Nr. 1 ',
  'DS ',
  'DS/1',
  'III',
  'X/',
  'Vorlage Nr.:\n',
  '12/2019\n',
  '1, ',
  '1 und ',
  '\n',
]) {
  test(`400,000 characters of ${JSON.stringify(piece)}`, () => {
    const text = piece.repeat(LENGTH / piece.length);
    const found = findReferences(text, []);
    assert.ok(found.every((one, i) => i === 0 || found[i - 1]!.end <= one.start));
  });
}

test.run();
