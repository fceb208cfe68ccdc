import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findAmounts } from '../../src/mentions/amount.js';
import { findDates } from '../../src/mentions/date.js';
import { sentenceAround } from '../../src/sentence.js';
import type { Found } from '../../src/types.js';

/** Pieces that dates and sums are made of, so that chance texts hit the rules' corners. */
const PIECES = [
  ...[
    '1',
    '3.',
    '12.',
    '31.',
    '31.12.',
    '11.12.2018',
    '04.06.08',
    '2018',
    '2018-03-14',
    '01/2013',
    'Mai',
    'Dez.',
    'März 2014',
  ],
  ...['bis', 'und', 'bzw.', '-', '–', '/', ',', 'zwischen', 'am', 'Quartal', 'III.', 'Halbjahr 2020', 'zweiten'],
  ...[
    '5',
    '1.000',
    '313.500,00',
    '2,5',
    '100 000',
    ',-',
    '.-',
    'Mio.',
    'T',
    '€',
    'Euro',
    'EUR',
    'Cent',
    'DM',
    '\u0080',
  ],
  ...[
    'zwei',
    'Millionen',
    'hundert',
    'rund',
    'bis zu',
    'jährlich',
    'pro Jahr',
    '(',
    ')',
    ':',
    '\n',
    '\n\n',
    '\f',
    ' ',
    '\u00a0',
    '\u2212',
    '%',
  ],
];
const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    {
      maxLength: 24,
    },
  )
  .chain((pieces) => fc.constantFrom('', ' ').map((blank) => pieces.join(blank)));

const DAY = /\d{4}-\d\d(?:-\d\d)?/.source;
const FORM = new RegExp(`^(?:${DAY}(?:/${DAY})?|\\d{4}-(?:Q[1-4]|H[12]))$`);

function inOrder(text: string, found: readonly Found[]): void {
  let end = 0;
  for (const mention of found) {
    assert.is(mention.surface, text.slice(mention.start, mention.end));
    assert.ok(mention.start >= end && mention.end > mention.start, `${mention.surface} overlaps the one before`);
    end = mention.end;
    const around = sentenceAround(text, mention.start, mention.end);
    assert.ok(around.start <= mention.start && around.end >= mention.end, 'the sentence holds the mention');
  }
}

test('dates are slices of the text, in order, with a normal form', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = findDates(text);
      inOrder(text, found);
      for (const { value } of found) assert.match(value, FORM);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('sums are slices of the text, in order, with a finite value and a currency', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = findAmounts(text);
      inOrder(text, found);
      for (const { value, currency } of found) {
        assert.ok(Number.isFinite(value));
        assert.match(currency, /^[A-Z]{3}$/);
      }
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test.run();
