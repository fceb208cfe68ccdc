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
  ] as const) {
    assert.is(readAmount(text), value, text);
  }
  for (const text of ['', 'viel', '1.2.3', '1,2,3', '10.00.000', '5 DM', '9'.repeat(1e6)])
    assert.is(readAmount(text), null, text);
});

test('a date is the days it covers', () => {
  assert.equal(readDate('2018'), { from: '2018-01-01', to: '2018-12-31' });
  assert.equal(readDate('2019-2'), { from: '2019-02-01', to: '2019-02-28' });
  assert.equal(readDate('1.6.2018'), { from: '2018-06-01', to: '2018-06-01' });
  assert.equal(readDate('06.2018'), { from: '2018-06-01', to: '2018-06-30' });
  for (const text of ['', '18', '2018-00', '2018-02-30', '2018/06', '2018-06-01-05'])
    assert.is(readDate(text), null, text);
});

test('an open comparison leaves the value out', () => {
  assert.ok(readAmountFilter('>100')!.minAmount! > 100);
  assert.is(readAmountFilter('>=100')!.minAmount, 100);
  assert.equal(readDateFilter('>2018-02'), { from: '2018-03-01' });
  assert.equal(readDateFilter('<=2018-02'), { to: '2018-02-28' });
  assert.is(readDateFilter('..'), null);
});

test('kinds by their name and by what people call them', () => {
  assert.is(readKind('Änderungsantrag'), 'aenderungsantrag');
  assert.is(readKind('ANFRAGE'), 'anfrage');
  assert.is(readKind('Protokoll'), 'niederschrift');
  assert.is(readKind('Kochbuch'), null);
});

test.run();
