import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { qualityForms } from '../../src/german/quality.js';
import { fold } from '../../src/tokenise.js';

const WORDS =
  `Barrierefreiheit barrierefrei barrierefreien obdachlos Obdachlose Obdachlosigkeit mehrsprachige Mehrsprachigkeit Sicherheit sicher
Freiheit frei Möglichkeit möglich`
    .split(/\s+/)
    .map(fold);
const counts = { documentCount: 100, documentFrequency: (word: string) => (WORDS.includes(word) ? 2 : 0) };
const forms = (word: string) => qualityForms(fold(word), counts);

test('a quality and its adjective find each other', () => {
  assert.equal(forms('Barrierefreiheit'), ['barrierefrei', 'barrierefreien']);
  assert.equal(forms('barrierefreien'), ['barrierefreiheit']);
  assert.equal(forms('Obdachlosigkeit'), ['obdachlos', 'obdachlose']);
  assert.equal(forms('Obdachlose'), ['obdachlosigkeit']);
  assert.equal(forms('Mehrsprachigkeit'), ['mehrsprachige']);
});

test('short ones, that mean much else, do not', () => {
  for (const word of ['Sicherheit', 'sicher', 'Freiheit', 'Möglichkeit', 'möglich', 'Keit', ''])
    assert.equal(forms(word), [], word);
});

test.run();
