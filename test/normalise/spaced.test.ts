import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalise } from '../../src/normalise.js';

const clean = (text: string) => normalise(text).text;

test('letter-spaced words are closed', () => {
  assert.is(clean('P r o t o k o l l\nder Sitzung'), 'Protokoll\nder Sitzung');
  assert.is(clean('B E S C H L U S S :'), 'BESCHLUSS :');
  assert.is(clean('Z U R   Z U K U N F T   D E R   S T A D T'), 'ZUR ZUKUNFT DER STADT');
  assert.is(clean('A  N  T  R  A  G     der Fraktion'), 'ANTRAG der Fraktion');
  assert.is(clean('A\xa0n\xa0t\xa0r\xa0a\xa0g'), 'Antrag');
});

test('rows of single letters are not', () => {
  for (const text of [
    'x x x x x x',
    'A B C D E F',
    'F F F F F F',
    'a n t r a',
    'Ja N J N J N',
    'E n e r g ie v e r s',
    'B B H K L M',
  ])
    assert.is(clean(text), text);
});

test.run();
