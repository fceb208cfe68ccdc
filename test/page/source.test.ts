import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addressOf } from '../../src/page/source.js';

test('an address leads from the page to the file, whatever letters its name has', () => {
  assert.is(addressOf('papiere/Straße 5#1.txt', 1, '/stadt', '/stadt'), './papiere/Stra%C3%9Fe%205%231.txt');
  assert.is(addressOf('papiere/a.txt', 1, '/stadt', '/stadt/seiten/heute'), '../../papiere/a.txt');
  assert.is(addressOf('/anderswo/a.txt', 1, '/stadt', '/stadt'), '../anderswo/a.txt');
});

test('a PDF is opened at its page', () => {
  assert.is(addressOf('a.PDF', 3, '/stadt', '/stadt'), './a.PDF#page=3');
  assert.is(addressOf('a.txt', 3, '/stadt', '/stadt'), './a.txt');
});

test('a name that looks like a scheme stays a name', () => {
  assert.is(addressOf('javascript:alert(1)', 1, '/stadt', '/stadt'), './javascript%3Aalert(1)');
});

test.run();
