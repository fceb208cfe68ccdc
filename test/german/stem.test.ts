import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stem, stemKey, withoutUmlauts } from '../../src/german/stem.js';
import { fold } from '../../src/tokenise.js';

test('forms of a noun share a stem', () => {
  for (const forms of [
    ['Stadt', 'Städte', 'Städten'],
    ['Haus', 'Häuser', 'Häusern', 'Hauses'],
    ['Antrag', 'Antrages', 'Anträge', 'Anträgen'],
    ['Spielplatz', 'Spielplätze', 'Spielplatzes'],
    ['Straße', 'Straßen', 'Strassen'],
  ])
    for (const form of forms) assert.is(stem(form), stem(forms[0]!), form);
});

test('stems are those of the published algorithm', () => {
  const expected: Readonly<Record<string, string>> = {
    Speicherbehältern: 'speicherbehalt',
    Grenzpostens: 'grenzpost',
    Ausgefeiltere: 'ausgefeilt',
    gesprochen: 'sproch',
    beantragten: 'beantrag',
    Stadt: 'stadt',
    stadt: 'stad',
    Ämter: 'amter',
    Betten: 'bett',
    Schulen: 'schul',
    Vieh: 'vieh',
    Reisen: 'reis',
    '': '',
  };
  for (const [word, expectedStem] of Object.entries(expected)) assert.is(stem(word), expectedStem, word);
});

test('the key needs only the folded word', () => {
  for (const [a, b] of [
    ['Häuser', 'Haus'],
    ['Spielplätze', 'Spielplatz'],
    ['Gebühren', 'Gebühr'],
    ['Möglichkeiten', 'Möglichkeit'],
    ['gefördert', 'fördern'],
  ] as const)
    assert.is(stemKey(fold(a)), stemKey(fold(b)));
  assert.is.not(stemKey('wege'), stemKey('wagen'));
  assert.is.not(stemKey('neue'), stemKey('nu'));
});

test('umlauts are undone only where a folded word can have one', () => {
  for (const [folded, plain] of [
    ['haeuser', 'hauser'],
    ['oeffentliche', 'offentliche'],
    ['gruen', 'grun'],
    ['neue', 'neue'],
    ['bauer', 'bauer'],
    ['quelle', 'quelle'],
    ['uebersicht', 'ubersicht'],
  ] as const)
    assert.is(withoutUmlauts(folded), plain);
});

test('a long or strange word is stemmed at once', () => {
  for (const word of ['e'.repeat(1e5), 'nd'.repeat(1e5), 'sch'.repeat(1e5), '$%&*'.repeat(1e4), '\n'.repeat(1e5)]) {
    stem(word);
    stemKey(word);
  }
  assert.is(stem('e'.repeat(9)).length < 10, true);
});

test.run();
