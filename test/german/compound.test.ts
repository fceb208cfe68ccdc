import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { largestParts, partFrequency, splitCompound, type WordCounts, wordOfPart } from '../../src/german/compound.js';
import { NEVER_A_PART, SUFFIX } from '../../src/german/word-parts.js';

const FREQUENCIES: Readonly<Record<string, number>> = {
  stadt: 900,
  rat: 300,
  raete: 80,
  spiel: 120,
  platz: 400,
  plaetze: 90,
  spielplatz: 200,
  sanierung: 250,
  verwaltung: 800,
  haushalt: 500,
  strasse: 400,
  strassen: 300,
  bahn: 200,
  strassenbahn: 150,
  umwelt: 200,
  pruefung: 150,
  vertraeglichkeit: 30,
  kinder: 300,
  kind: 100,
  garten: 100,
  schul: 20,
  schule: 200,
  container: 30,
  bau: 300,
  weise: 100,
  bild: 90,
  bildung: 200,
  wege: 200,
  gesamt: 150,
  amt: 200,
  und: 1000,
  die: 1000,
  der: 1000,
  ung: 40,
  auf: 900,
  wand: 60,
  lage: 100,
  aufwand: 100,
  fundenes: 2,
  gefundenes: 90,
  gas: 20,
  oel: 20,
  kessel: 15,
  hin: 90,
  weis: 5,
  hinweis: 200,
  schild: 30,
  schilder: 40,
  schilderung: 5,
  kosten: 500,
  ersatz: 60,
  satz: 60,
  kostener: 1,
  personal: 200,
  land: 90,
  gesetz: 150,
  hund: 50,
  steuer: 300,
  solar: 30,
  dach: 50,
  daecher: 20,
  parkausweis: 10,
  park: 100,
  ausweis: 30,
  jahr: 900,
};
const counts: WordCounts = { documentCount: 1000, documentFrequency: (word) => FREQUENCIES[word] ?? 0 };
const split = (word: string) => splitCompound(word, counts).join('|');

test('compounds come apart at all their parts, whatever links them', () => {
  for (const expected of [
    'stadt|rat',
    'spiel|platz|sanierung',
    'verwaltungs|haushalt',
    'strassen|bahn',
    'landes|gesetz',
    'hunde|steuer',
    'kinder|garten',
    'umwelt|vertraeglichkeits|pruefung',
    'container|bau|weise',
    'gas|kessel',
    'solar|daecher',
    'kosten|ersatz',
    'personal|kosten',
    'stadt|raetinnen',
  ])
    assert.is(split(expected.replaceAll('|', '')), expected);
});

test('what is no compound stays whole', () => {
  for (const word of [
    'bildung', // bild + a suffix
    'schilderung',
    'aufwand', // a prefix, though auf and wand are words
    'auflage',
    'hinweis',
    'gefundenes', // fundenes is what a line end left
    'unddie',
    'haus',
    'rat',
    '',
    '2018',
    '3.500',
    'stadt-rat',
    'platz'.repeat(13), // longer than words are
  ])
    assert.is(split(word), word);
});

test('the parts always add up to the word', () => {
  const words = Object.keys(FREQUENCIES);
  for (const a of words) for (const b of words) assert.is(splitCompound(`${a}s${b}`, counts).join(''), `${a}s${b}`);
});

test('the largest parts are words of the collection', () => {
  assert.equal(largestParts('spielplatzsanierung', counts), ['spielplatz', 'sanierung']);
  assert.equal(largestParts('strassenbahnplatz', counts), ['strassenbahn', 'platz']);
  assert.equal(largestParts('umweltvertraeglichkeitspruefung', counts).length, 3);
  assert.equal(largestParts('stadtrat', counts), ['stadt', 'rat']);
  assert.equal(largestParts('haus', counts), ['haus']);
});

test('a part is given as the word it is', () => {
  assert.is(wordOfPart('verwaltungs', counts), 'verwaltung');
  assert.is(wordOfPart('strassen', counts), 'strasse');
  assert.is(wordOfPart('haushalt', counts), 'haushalt');
  assert.is(wordOfPart('unbekannts', counts), 'unbekannts');
});

test('a part leads with a linking element and ends inflected, not the other way round', () => {
  assert.is(partFrequency('verwaltungs', false, counts), 400);
  assert.is(partFrequency('auf', false, counts), 0);
  assert.is(partFrequency('rung', false, counts), 0);
  assert.is(partFrequency('platzes', true, counts), 200);
  assert.is(partFrequency('ung', true, counts), 0);
  assert.is(partFrequency('unbekannt', true, counts), 0);
});

test('the lists are of folded words and hold what they must', () => {
  for (const word of NEVER_A_PART) assert.match(word, /^[a-z]+$/);
  for (const suffix of ['ung', 'ungen', 'heiten', 'keit', 'lichen', 'schafts', 'bar', 'isches', 'erinnen'])
    assert.match(suffix, SUFFIX);
  for (const word of ['lichter', 'heizung', 'barren', 'losverkauf', 'ende', 'inhalt', 'ernte', 'tumor'])
    assert.not.match(word, SUFFIX);
});

test('a long word takes no long time', () => {
  for (const word of ['s'.repeat(60), 'bau'.repeat(20), 'bau'.repeat(1e5)]) splitCompound(word, counts);
  assert.is(splitCompound('bau'.repeat(1e5), counts).length, 1);
});

test.run();
