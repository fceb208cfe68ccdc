import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalise } from '../../src/normalise.js';

const clean = (text: string) => normalise(text).text;

test('a function word glued to a noun is parted', () => {
  assert.is(clean('an denAusschuss für Umwelt'), 'an den Ausschuss für Umwelt');
  assert.is(clean('Sport- undKulturangebote'), 'Sport- und Kulturangebote');
  assert.is(clean('Betrag (inEuro)'), 'Betrag (in Euro)');
});

test('other capitals inside words stay', () => {
  for (const text of [
    'die BewohnerInnen',
    'das UmweltBüro',
    'auf derStandard.at',
    'die eMail',
    'GmbH und BImSchG',
    'an.denRat',
  ])
    assert.is(clean(text), text);
});

test.run();
