import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { comparedForms } from '../../src/german/comparison.js';

const WORDS =
  'alt alte alten alter aelter aeltere aelteren aelteste aeltesten gross grosse groesser groessere groesste hoch hohe hoeher hoehere hoechste lang laenger laengst jung juenger juengst juengste stand staender haus';
const counts = { documentCount: 100, documentFrequency: (word: string) => (WORDS.split(' ').includes(word) ? 3 : 0) };
const forms = (word: string) => comparedForms(word, counts).sort();

test('adjectives whose vowel changes find what is compared, and the other way round', () => {
  assert.equal(forms('alt'), ['aelter', 'aeltere', 'aelteren', 'aelteste', 'aeltesten']);
  assert.equal(forms('aelteren'), ['aelter', 'aeltere', 'aelteste', 'aeltesten', 'alt', 'alte', 'alten']);
  assert.equal(forms('grosse'), ['groesser', 'groessere', 'groesste']);
  assert.equal(forms('hoch'), ['hoechste', 'hoeher', 'hoehere', 'hohe']);
  assert.equal(forms('hoehere'), ['hoch', 'hoechste', 'hoeher', 'hohe']);
});

test('words of time and other words do not', () => {
  assert.equal(forms('lang'), ['laenger']);
  assert.equal(forms('jung'), ['juenger']);
  assert.equal(forms('juengste'), []);
  assert.equal(forms('alter'), []);
  assert.equal(forms('stand'), []);
  assert.equal(forms('haus'), []);
});

test.run();
