import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { areStrangers, isNeverInside } from '../../src/german/never-join.js';

test('a word that begins as both sides of a line belongs to the side that says more of it', () => {
  assert.not.ok(areStrangers('neunte', 'neunten'));
  assert.ok(areStrangers('neunte', 'neue'));
  assert.not.ok(areStrangers('flachs', 'flachses'));
  assert.ok(areStrangers('flachs', 'flache'));
});

test('what looks like a case of a word and is named as none of it is another word, with compounds of its own', () => {
  assert.ok(isNeverInside('park', 'falschparken'));
  assert.not.ok(isNeverInside('parken', 'falschparken'));
  assert.ok(isNeverInside('eis', 'gusseisen'));
  assert.not.ok(isNeverInside('eisen', 'gusseisen'));
  assert.ok(isNeverInside('buch', 'buchenweg'));
  assert.not.ok(isNeverInside('buch', 'tagebuches'));
});

test.run();
