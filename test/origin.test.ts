import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { applyEdits, moveOffsets } from '../src/origin.js';

const edits = [
  { start: 2, end: 4, text: '' },
  { start: 5, end: 5, text: '++' },
  { start: 6, end: 8, text: 'x' },
];

test('edits are made at their places', () => {
  assert.is(applyEdits('0123456789', edits), '014++5x89');
  assert.is(applyEdits('0123456789', []), '0123456789');
});

test('offsets follow their characters; what is deleted moves to what follows', () => {
  const offsets = Uint32Array.from([0, 1, 2, 3, 4, 6, 7, 8, 10]);
  moveOffsets(offsets, edits);
  assert.equal([...offsets], [0, 1, 2, 2, 2, 6, 7, 7, 9]);
});

test.run();
