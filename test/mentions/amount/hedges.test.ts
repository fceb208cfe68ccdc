import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findAmounts } from '../../../src/mentions/amount.js';

const CASES: readonly (readonly [text: string, hedges: readonly (readonly string[])[]])[] = [
  ['rund 500 €', [['rund']]],
  ['Kosten von rd. 1,5 Mio. Euro (brutto)', [['rund', 'brutto']]],
  ['bis zu 1.000 Euro', [['bis zu']]],
  ['bis zu maximal 1.000 Euro netto', [['bis zu', 'maximal', 'netto']]],
  ['ca. 40.000 Euro pro Jahr', [['circa', 'pro jahr']]],
  ['ca.165.585 Euro/Jahr', [['circa', 'pro jahr']]],
  ['mind. 20 €, höchstens 50 €', [['mindestens'], ['höchstens']]],
  ['jährlich in Höhe von etwa 3.000 €', [['jährlich', 'etwa']]],
  ['2.800 € monatlich oder 33.600 € jährlich', [['monatlich'], ['jährlich']]],
  ['1,2 Mio. € p. a.', [['pro jahr']]],
  ['3,50 €/m² und 5 € je Stunde', [['pro m²'], ['pro stunde']]],
  ['500 € zzgl. 19 % MwSt', [['netto']]],
  [
    'rund 6 bis 8 Euro pro Stunde',
    [
      ['rund', 'pro stunde'],
      ['rund', 'pro stunde'],
    ],
  ],
  ['60 Cent bis 1 Euro', [[], []]],
  ['mehr als 300.000 DM je Einzelfall', [['mehr als']]],
  ['Der jährliche Zuschuss (680 €) entfällt.', [['jährlich']]],
  ['Das ist jährlich so. Es kostet 5 €', [[]]],
  ['Es kostet 5 €. Monatlich ist das viel.', [[]]],
  ['Erzieherin 500 €, Angut 700 €', [[], []]],
];

for (const [text, expected] of CASES) {
  test(`hedges in «${text}»`, () => {
    assert.equal(
      findAmounts(text).map(({ hedges }) => hedges),
      expected,
    );
  });
}

test.run();
