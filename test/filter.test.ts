import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readAmount, readAmountFilter, readDate, readDateFilter, readKind } from '../src/filter.js';

test('amounts as people type them', () => {
  for (const [text, value] of [
    ['100000', 100000],
    ['100.000', 100000],
    ['1.048.499,97 €', 1048499.97],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['1,5 Mio', 1500000],
    ['75 Tsd. Euro', 75000],
    ['-1.200', -1200],
    ['1 000 000', 1000000],
    ['12 500,50 €', 12500.5],
    ['1 Mio.', 1000000],
    ['1,5 Millionen Euro', 1500000],
    ['1 Million', 1000000],
    ['2 Mrd', 2000000000],
    ['1 Milliarde EUR', 1000000000],
    ['50 Tausend', 50000],
    ['100.000 Euro', 100000],
    ['50 T€', 50000],
    ['80 TEUR', 80000],
  ] as const) {
    assert.is(readAmount(text), value, text);
  }
  for (const text of [
    '',
    'viel',
    '1.2.3',
    '1,2,3',
    '10.00.000',
    '5 DM',
    '1 00',
    '1234 567',
    '1 000 0000',
    '5 Millimeter',
    '5 Eurocent',
    '9'.repeat(1e6),
  ])
    assert.is(readAmount(text), null, text);
});

test('a date is the days it covers', () => {
  assert.equal(readDate('2018'), { from: '2018-01-01', to: '2018-12-31' });
  assert.equal(readDate('2019-2'), { from: '2019-02-01', to: '2019-02-28' });
  assert.equal(readDate('1.6.2018'), { from: '2018-06-01', to: '2018-06-01' });
  assert.equal(readDate('06.2018'), { from: '2018-06-01', to: '2018-06-30' });
  assert.equal(readDate('1. 6. 2018'), { from: '2018-06-01', to: '2018-06-01' });
  assert.equal(readDate('1. März 2018'), { from: '2018-03-01', to: '2018-03-01' });
  assert.equal(readDate('1. Ma\u0308rz 2018'), { from: '2018-03-01', to: '2018-03-01' });
  assert.equal(readDate('03. okt. 2018'), { from: '2018-10-03', to: '2018-10-03' });
  assert.equal(readDate('Dezember 2019'), { from: '2019-12-01', to: '2019-12-31' });
  for (const text of [
    '',
    '18',
    'Porz 2018',
    '31. Februar 2018',
    '1. März',
    'März',
    '2018-00',
    '2018-02-30',
    '2018/06',
    '2018-06-01-05',
  ])
    assert.is(readDate(text), null, text);
});

test('an open comparison leaves the value out', () => {
  assert.ok(readAmountFilter('>100')!.minAmount! > 100);
  assert.is(readAmountFilter('>=100')!.minAmount, 100);
  assert.equal(readDateFilter('>2018-02'), { from: '2018-03-01' });
  assert.equal(readDateFilter('<=2018-02'), { to: '2018-02-28' });
  assert.is(readDateFilter('..'), null);
});

test('a range may have blanks in it, bis or a dash between its ends', () => {
  for (const text of [
    '2018..2019',
    '2018 .. 2019',
    '2018...2019',
    '2018…2019',
    '2018 bis 2019',
    '2018 - 2019',
    '2018–2019',
    '2018-2019',
    '2018/2019',
  ])
    assert.equal(readDateFilter(text), { from: '2018-01-01', to: '2019-12-31' }, text);
  assert.equal(readDateFilter('1. März 2018 bis Juni 2018'), { from: '2018-03-01', to: '2018-06-30' });
  assert.equal(readAmountFilter('50.000 .. 1 Mio'), { minAmount: 50000, maxAmount: 1000000 });
  assert.is(readDateFilter('2018 bis'), null);
  assert.is(readDateFilter('–2018'), null);
  assert.equal(readDateFilter('>9999'), { from: '9999-12-31' });
});

test('a unit said once counts for both ends where it can', () => {
  assert.equal(readAmountFilter('50 bis 100 Tsd. Euro'), { minAmount: 50000, maxAmount: 100000 });
  assert.equal(readAmountFilter('50 bis 100 TEUR'), { minAmount: 50000, maxAmount: 100000 });
  assert.equal(readAmountFilter('1,5..2 Mio'), { minAmount: 1500000, maxAmount: 2000000 });
  assert.equal(readAmountFilter('500..1 Mio'), { minAmount: 500, maxAmount: 1000000 });
  assert.equal(readAmountFilter('50 Tsd..1 Mio'), { minAmount: 50000, maxAmount: 1000000 });
  assert.equal(readAmountFilter('50 €..1 Mio'), { minAmount: 50, maxAmount: 1000000 });
});

test('kinds by their name and by what people call them', () => {
  assert.is(readKind('Änderungsantrag'), 'aenderungsantrag');
  assert.is(readKind('ANFRAGE'), 'anfrage');
  assert.is(readKind('Protokoll'), 'niederschrift');
  assert.is(readKind('Kochbuch'), null);
  assert.is(readKind('constructor'), null);
});

test.run();
