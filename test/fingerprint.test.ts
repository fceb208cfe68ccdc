import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fingerprintOf, similarity } from '../src/fingerprint.js';
import { tokenise } from '../src/tokenise.js';
import { wordHash } from '../src/word-hash.js';

const of = (text: string) => fingerprintOf(tokenise(text).map(({ word }) => wordHash(word)));
/** Words that nobody has to invent: `w17`, in an order that repeats nothing. */
const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' ');

test('equal words in equal order are one text, whatever stands between them', () => {
  assert.is(similarity(of('Der Zaun,\nist alt!'), of('der ZAUN ist alt')), 1);
  assert.is(similarity(of(words(0, 500)), of(words(0, 500))), 1);
});

test('other order and other words are other texts', () => {
  assert.ok(similarity(of('Der Zaun ist alt'), of('Alt ist der Zaun')) < 0.2);
  assert.ok(similarity(of(words(0, 300)), of(words(300, 600))) < 0.1);
  assert.ok(similarity(of('Zaun'), of('Weg')) < 0.2);
});

test('the more is the same, the more alike', () => {
  const whole = of(words(0, 1000));
  const nearly = similarity(whole, of(`${words(0, 500)} anders ${words(501, 1000)}`));
  const half = similarity(whole, of(words(500, 1500)));
  assert.ok(nearly > 0.9, `${nearly}`);
  assert.ok(half > 0.2 && half < 0.5, `${half}`);
});

test('texts without words are like nothing', () => {
  assert.is(similarity(of(''), of('')), 0);
});

test.run();
