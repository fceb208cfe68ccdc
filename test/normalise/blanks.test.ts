import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalise } from '../../src/normalise.js';

const clean = (text: string) => normalise(text).text;

test('runs of blanks are one, lines have none at their ends', () => {
  assert.is(clean('a   b  \n  c\t\td \f e \n\n f '), 'a b\nc d\fe\n\nf');
});

test('white space before the text goes, a first page without text stays a page', () => {
  assert.is(clean(' \n \n a'), 'a');
  assert.is(clean('\n \f \n a'), '\f\na');
});

test('empty lines stay', () => assert.is(clean('a\n\n\nb'), 'a\n\n\nb'));

test.run();
