import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalise } from '../src/normalise.js';
import { placeAt, placesOf } from '../src/places.js';

test('lines are counted through all pages, pages by form feeds', () => {
  const text = 'eins\nzwei\fdrei\nvier';
  const places = placesOf(text);
  const of = (word: string) => placeAt(places, text.indexOf(word));
  assert.equal(of('eins'), { page: 1, line: 1 });
  assert.equal(of('zwei'), { page: 1, line: 2 });
  assert.equal(of('drei'), { page: 2, line: 2 });
  assert.equal(of('vier'), { page: 2, line: 3 });
  assert.equal(placeAt(places, text.length), { page: 2, line: 3 });
});

test('in cleaned text every word stands where the file has it', () => {
  const { text, places } = normalise('\n\n  eins   \n\n   zwei wurde be-\nschlossen  danach\nund Be-\f gehren dann');
  assert.is(text, 'eins\n\nzwei wurde beschlossen\ndanach\nund Begehren\fdann');
  const of = (word: string) => placeAt(places, text.indexOf(word));
  assert.equal(of('eins'), { page: 1, line: 3 });
  assert.equal(of('zwei'), { page: 1, line: 5 });
  assert.equal(of('beschlossen'), { page: 1, line: 5 });
  assert.equal(of('danach'), { page: 1, line: 6 });
  assert.equal(of('Begehren'), { page: 1, line: 7 });
  assert.equal(of('dann'), { page: 2, line: 7 });
});

test.run();
