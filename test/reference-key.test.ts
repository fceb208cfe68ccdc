import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { referenceKey, sameReference } from '../src/reference-key.js';

const same = (a: string, b: string) => sameReference(referenceKey(a)!, referenceKey(b)!);

test('spellings of one reference are the same', () => {
  for (const spelling of ['AN/1728/2018', 'an-1728-2018', 'AN 1728/2018', 'AN1728/2018', '1728/2018', '1728-2018']) {
    assert.ok(same('AN/1728/2018', spelling), spelling);
  }
  assert.ok(same('DS/0355-14/III', 'DS 355-14/III'));
  assert.ok(same('DS 1673/II', '1673/II'));
  assert.ok(same('2013/0155', '2013/155'));
});

test('other papers are others', () => {
  assert.not.ok(same('AN/1728/2018', 'VO/1728/2018'));
  assert.not.ok(same('AN/1728/2018', 'AN/1728/2019'));
  assert.not.ok(same('AN/1728/2018', 'AN/1728/2018/1'));
  assert.not.ok(same('1673/II', '1673/III'));
});

test('what has no number has no key', () => {
  assert.is(referenceKey('Spielplatz'), null);
  assert.is(referenceKey(''), null);
  assert.is(referenceKey('1'.repeat(1e6)), null);
});

test.run();
