import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bodiesNamed } from '../src/bodies.js';

const NAMES = [
  'Rat',
  'Bezirksvertretung Lindenbach',
  'Bezirksvertretung Weiherstadt',
  'Ausschuss für Umwelt und Verkehr',
  'Haushaltsausschuss',
  'GRÜNE-Fraktion',
  'SPD-Fraktion',
  'CDU/FDP-Fraktion',
  'Ortschaftsrat Lindenbach',
  'Abteilung Umwelt',
];
const named = (typed: string) => bodiesNamed(typed, NAMES);

test('a body by its name, a part of it, or an inflected form', () => {
  assert.equal(named('Bezirksvertretung Lindenbach'), ['Bezirksvertretung Lindenbach']);
  assert.equal(named('lindenbach'), ['Bezirksvertretung Lindenbach', 'Ortschaftsrat Lindenbach']);
  assert.equal(named('Ausschusses für Umwelt und Verkehr'), ['Ausschuss für Umwelt und Verkehr']);
  assert.equal(named('Haushalt'), ['Haushaltsausschuss']);
});

test('a compound is no form of its first part', () => {
  assert.equal(named('Umweltamt'), []);
  assert.equal(named('Umwelts'), ['Ausschuss für Umwelt und Verkehr', 'Abteilung Umwelt']);
});

test('a party by any of its names, in any order of words', () => {
  assert.equal(named('Bündnis 90/Die Grünen'), ['GRÜNE-Fraktion']);
  assert.equal(named('Fraktion der SPD'), ['SPD-Fraktion']);
  assert.equal(named('FDP'), ['CDU/FDP-Fraktion']);
});

test('a common abbreviation', () => {
  assert.equal(named('BV Lindenbach'), ['Bezirksvertretung Lindenbach']);
});

test('a short name is not the beginning of a longer one', () => {
  assert.equal(named('Rat'), ['Rat']);
});

test('nothing for what names none', () => {
  assert.equal(named('Feuerwehr'), []);
  assert.equal(named('–'), []);
  assert.equal(named('a'.repeat(1e6)), []);
});

test.run();
