import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalise } from '../../src/normalise.js';

const clean = (text: string) => normalise(text).text;

test('letters are composed', () => assert.is(clean('Bu\u0308rger, Gro\u0308ße'), 'Bürger, Größe'));

test('blanks of all widths are blanks, invisible characters none', () => {
  assert.is(clean('5\xa0€\tje\u2009m²\u200b, \ufeffneu\u202e'), '5 € je m², neu');
});

test('soft hyphens inside words go, others are hyphens', () => {
  assert.is(clean('Ver\xadwaltung'), 'Verwaltung');
  assert.is(clean('SPD\xadFraktion'), 'SPD-Fraktion');
  assert.is(clean('Ver\xad\nwaltung der'), 'Verwaltung\nder');
  assert.is(clean('Baugren-\xad\u2010\nzen am'), 'Baugrenzen\nam');
  assert.is(clean('Verwal¬\ntung der'), 'Verwaltung\nder');
});

test('ligatures are letters', () => assert.is(clean('ﬁnden, Oﬀenheit, Eﬃzienz'), 'finden, Offenheit, Effizienz'));

test('signs of windows-1252 read as controls are those signs', () => {
  assert.is(clean('6 Mio. \x80 f\xfcr die \x84Mitte\x93 \x96 ja'), '6 Mio. € für die „Mitte“ – ja');
});

test('other controls go', () => assert.is(clean('A\x00n\x07t\x1brag\x7f'), 'Antrag'));

test('a line break inside a paragraph is one', () => assert.is(clean('eins\x0bzwei\u2028drei'), 'eins\nzwei\ndrei'));

test.run();
