import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Kept } from '../src/kept.js';

test('what was not used for longest makes room', () => {
  const kept = new Kept<number>(30);
  kept.set('a', 1, 9);
  kept.set('b', 2, 9);
  kept.set('c', 3, 9);
  assert.is(kept.get('a'), 1);
  kept.set('d', 4, 9);
  assert.equal(
    ['a', 'b', 'c', 'd'].map((key) => kept.get(key)),
    [1, undefined, 3, 4],
  );
});

test('what has no room alone is not kept, and drives nothing out', () => {
  const kept = new Kept<number>(20);
  kept.set('a', 1, 9);
  kept.set('b', 2, 20);
  assert.is(kept.get('a'), 1);
  assert.is(kept.get('b'), undefined);
});

test.run();
