import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fold, tokenise } from '../src/tokenise.js';

const words = (text: string) => tokenise(text).map((token) => token.word);

test('folds case, umlauts and ß', () => {
  assert.is(fold('Grünfläche'), 'gruenflaeche');
  assert.is(fold('STRAßE'), 'strasse');
  assert.is(fold('U\u0308bersicht'), 'uebersicht');
});

test('a gendered form is one word, whatever sign it is written with', () => {
  for (const sign of ['*', ':', '_', '/', '/-', ''])
    assert.equal(words(`die Bewohner${sign}innen`), ['die', 'bewohnerinnen']);
  assert.equal(words('BewohnerInnen'), ['bewohnerinnen']);
});

test('numbers stay whole, references come apart at their strokes', () => {
  assert.equal(words('313.500 € für AN/1728/2018'), ['313.500', 'fuer', 'an', '1728', '2018']);
});

test('hyphens part words', () => {
  assert.equal(words('Pkw-Stellplätze, Jugend- und'), ['pkw', 'stellplaetze', 'jugend', 'und']);
});

test('offsets are those of the text', () => {
  const text = 'Über 3,5 Jahre: Straßen';
  for (const { start, end, word } of tokenise(text)) assert.is(fold(text.slice(start, end)), word);
});

test.run();
