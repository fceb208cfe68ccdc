import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { numberOfWord } from '../../src/german/numbers.js';

for (const [word, value] of [
  ['eins', 1],
  ['zwölf', 12],
  ['Siebzehn', 17],
  ['einundzwanzig', 21],
  ['dreissig', 30],
  ['neunundneunzig', 99],
  ['hundert', 100],
  ['hundertfünf', 105],
  ['zweihunderteinundzwanzig', 221],
  ['tausend', 1000],
  ['fünfundzwanzigtausend', 25000],
  ['dreihunderttausend', 300000],
  ['zweitausendfünfhundert', 2500],
  ['viereinhalb', 4.5],
  ['anderthalb', 1.5],
  ['halbe', 0.5],
] as const) {
  test(`${word} is ${value}`, () => assert.is(numberOfWord(word), value));
}

for (const word of ['', 'und', 'einige', 'Zweibrücken', 'hundertste', 'tausende', 'Dreier', 'undzwanzig']) {
  test(`«${word}» is no number`, () => assert.is(numberOfWord(word), null));
}

test.run();
