import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findAmounts } from '../../src/mentions/amount.js';
import { findDates } from '../../src/mentions/date.js';

const LENGTH = 400_000;

/** Texts that make a rule crawl if its time grows faster than the text: these would keep the tests from ending then. */
const HOSTILE: readonly string[] = [
  '1.',
  '1. ',
  '12.12.',
  '12.12',
  '1,',
  '1 000 ',
  '1.000.',
  '1 .',
  '1 -',
  '1/',
  '01/20',
  '1. und ',
  '1. bis ',
  '3., ',
  'Mai ',
  'Mai, ',
  'Mai bis ',
  '1. Mai - ',
  '1. und 2. Quartal ',
  'Mo, ',
  '€',
  '€ ',
  '€-',
  '5 bis ',
  '5 und ',
  '5,- ',
  '- ',
  'Mio. ',
  'zwei Millionen ',
  'hundert',
  'Euro ',
  'Euro-',
  ' ',
  '\n',
  '\f',
  '\u00a0',
  '\t',
  '.',
  ',',
  '-',
  '\u2013',
  '\u0080',
  '9',
  'x',
  'ä',
  '(',
];

for (const [name, find] of [
  ['dates', findDates],
  ['amounts', findAmounts],
] as const) {
  for (const part of HOSTILE) {
    test(`${name} in 400,000 characters of ${JSON.stringify(part)}`, () => {
      const text = part.repeat(Math.ceil(LENGTH / part.length));
      const found = find(`${text} `);
      for (const mention of found.slice(0, 100)) {
        assert.is(mention.surface, text.slice(mention.start, mention.end));
      }
    });
  }
}

test('dates and amounts in a line of 5 MB', () => {
  const text = 'Am 3. und 5. Mai 2014 kamen 5 bis 7 Mio. Euro hinzu; '.repeat(100_000);
  assert.is(findDates(text).length, 200_000);
  assert.is(findAmounts(text).length, 200_000);
});

test.run();
