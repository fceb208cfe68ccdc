import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { genderTwins } from '../../src/german/gender.js';
import { fold } from '../../src/tokenise.js';

const WORDS =
  `Bewohner Bewohnern Bewohnerin Bewohnerinnen Arzt Ärzte Ärztin Ärztinnen Kollege Kollegin Kolleginnen Mitarbeiter Mitarbeiterinnen
Mitarbeitende Mitarbeitenden Kaufmann Kauffrau Kaufleute Bürger Bürgerin Bürgerinnen Bürgerbeteiligung Bürgerinnenbeteiligung
Stadtrat Stadträtin Stadträtinnen Term Termin Kab Kabine Stadt Stadtinnen Kinder Kinderinnen Beamte Beamtinnen Ruder Ruderin Wochenende
Schiedsmann Schiedsfrau Schiedsperson Schiedspersonen Flüchtling Flüchtlinge Geflüchtete Kriegsflüchtlinge Kriegsgeflüchtete Grundschullehrer Grundschullehrkräfte
Mieter Mieterinnen Mieterschaft Meister Meisterin Meisterschaft Mann Frau Malerinnen Maler beginnen Beg Sinnen`
    .split(/\s+/)
    .map(fold);
const counts = {
  documentCount: 1000,
  documentFrequency: (word: string) => (word === 'kinder' || word === 'stadt' ? 500 : WORDS.includes(word) ? 2 : 0),
};
const twins = (word: string) => [...genderTwins(fold(word), counts)].sort();

test('both genders find each other, in all their forms', () => {
  assert.equal(twins('Bewohner'), ['bewohnerin', 'bewohnerinnen', 'bewohnern']);
  assert.equal(twins('Bewohner*innen'), ['bewohner', 'bewohnerin', 'bewohnern']);
  assert.equal(twins('Ärztin'), ['aerzte', 'aerztinnen', 'arzt']);
  assert.equal(twins('Arzt'), ['aerzte', 'aerztin', 'aerztinnen']);
  assert.equal(twins('Kolleginnen'), ['kollege', 'kollegin']);
  assert.equal(twins('Beamtinnen'), ['beamte']);
  assert.equal(twins('Stadtrat'), ['stadtraetin', 'stadtraetinnen']);
});

test('participles and Kaufleute are twins too', () => {
  assert.equal(twins('Mitarbeiter'), ['mitarbeitende', 'mitarbeitenden', 'mitarbeiterinnen']);
  assert.equal(twins('Mitarbeitende'), ['mitarbeitenden', 'mitarbeiter', 'mitarbeiterinnen']);
  assert.equal(twins('Kaufleute'), ['kauffrau', 'kaufmann']);
});

test('words that name all genders are twins of those that do not', () => {
  assert.equal(twins('Schiedsmann'), ['schiedsfrau', 'schiedsperson', 'schiedspersonen']);
  assert.equal(twins('Schiedsperson'), ['schiedsfrau', 'schiedsmann', 'schiedspersonen']);
  assert.equal(twins('Flüchtlinge'), ['fluechtling', 'gefluechtete']);
  assert.equal(twins('Geflüchtete'), ['fluechtling', 'fluechtlinge']);
  assert.equal(twins('Kriegsflüchtlinge'), ['kriegsgefluechtete']);
  assert.equal(twins('Grundschullehrkräfte'), ['grundschullehrer']);
  assert.equal(twins('Mieter'), ['mieterinnen', 'mieterschaft']);
  assert.equal(twins('Mieterschaft'), ['mieter', 'mieterinnen']);
});

test('a gender inside a compound makes a twin', () => {
  assert.equal(twins('Bürgerbeteiligung'), ['buergerinnenbeteiligung']);
  assert.equal(twins('Bürger*innenbeteiligung'), ['buergerbeteiligung']);
});

test('names of persons that end like verbs are persons', () => {
  assert.equal(twins('Malerinnen'), ['maler']);
  assert.equal(twins('Kolleginnen'), ['kollege', 'kollegin']);
});

test('what only ends like a feminine has no twin', () => {
  for (const word of [
    'Termin',
    'Kabine',
    'Stadt',
    'Kinder',
    'Wochenende',
    'Meisterschaft',
    'Mann',
    'beginnen',
    'sinnen',
    'in',
    '',
  ])
    assert.equal(twins(word), [], word);
});

test.run();
