import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fold, tokenise } from '../src/tokenise.js';

const words = (text: string) => tokenise(text).map((token) => token.word);

test('folds case, umlauts and ß', () => {
  assert.is(fold('Grünfläche'), 'gruenflaeche');
  assert.is(fold('STRAßE'), 'strasse');
  assert.is(fold('U\u0308bersicht'), 'uebersicht');
});

test('a gendered form is one word, whatever sign it is written with', () => {
  for (const sign of ['*', ':', '_', '/', '/-', ''])
    assert.equal(words(`die Bewohner${sign}innen`), ['die', 'bewohnerinnen']);
  assert.equal(words('BewohnerInnen'), ['bewohnerinnen']);
  assert.equal(words('Bewohner*Innen, Bewohner:Innen, Bewohner*In'), ['bewohnerinnen', 'bewohnerinnen', 'bewohnerin']);
  assert.equal(words('Standort:Innenstadt, Ort:In der Au'), ['standort', 'innenstadt', 'ort', 'in', 'der', 'au']);
});

test('numbers stay whole, references come apart at their strokes', () => {
  assert.equal(words('313.500 € für AN/1728/2018'), ['313.500', 'fuer', 'an', '1728', '2018']);
});

test('hyphens part words', () => {
  assert.equal(words('Pkw-Stellplätze, Jugend- und'), ['pkw', 'stellplaetze', 'jugend', 'und']);
});

test('offsets are those of the text', () => {
  const text = 'Über 3,5 Jahre: Straßen';
  for (const { start, end, word } of tokenise(text)) assert.is(fold(text.slice(start, end)), word);
});

test('a gender sign inside a compound or before a lone ending is part of the word', () => {
  assert.equal(words('Bürger*innenbeteiligung'), ['buergerinnenbeteiligung']);
  assert.equal(words('BürgerInnenbeteiligung'), ['buergerinnenbeteiligung']);
  assert.equal(words('ein/e Ärzt*in, Beamt/in, Schüler:in'), ['ein', 'e', 'aerztin', 'beamtin', 'schuelerin']);
  assert.equal(words('Bürger(innen) und Schüler(in)'), ['buergerinnen', 'und', 'schuelerin']);
});

test('what only looks like a gender sign parts words', () => {
  assert.equal(words('Rathaus/in der Mitte, Ort: in Köln'), ['rathaus', 'in', 'der', 'mitte', 'ort', 'in', 'koeln']);
  assert.equal(words('außen/innerhalb, Preis*inklusive'), ['aussen', 'innerhalb', 'preis', 'inklusive']);
  assert.equal(words('Stadt(teil) (in Porz)'), ['stadt', 'teil', 'in', 'porz']);
});

test('a number and a word that a bad table glued come apart, short names stay whole', () => {
  assert.equal(words('58Stellplätze 15,00Arbeitsplatz Platz3.000'), [
    '58',
    'stellplaetze',
    '15,00',
    'arbeitsplatz',
    'platz',
    '3.000',
  ]);
  assert.equal(words('CO2 PM10 12a 3D A8 B10'), ['co2', 'pm10', '12a', '3d', 'a8', 'b10']);
});

test('other accents, ligatures and raised digits are as plain letters', () => {
  assert.equal(words('Café, ﬁnanziell, 40 m², Şahin'), ['cafe', 'finanziell', '40', 'm2', 'sahin']);
  assert.equal(words("geht's geht’s"), ['gehts', 'gehts']);
});

test('the kind of a letter does not depend on what was read before', () => {
  const text = 'Straße 𝐀𝐁 𝟏𝟐 漢字 ⅷ x\u0301 \ud800 y';
  const before = tokenise(text);
  tokenise('𝐀 \udc00 \ud801');
  assert.equal(tokenise(text), before);
  assert.equal(
    before.map((token) => token.word),
    ['strasse', 'ab', '12', '漢字', 'viii', 'x', 'y'],
  );
});

test('long and strange texts are read in one go', () => {
  for (const text of ['1.', 'a', ' ', 'a*in', 'a/', "a'", '1a', '-', 'a(', '1abc', 'abc1', '\u0301']) {
    const tokens = tokenise(text.repeat(1e5));
    assert.ok(tokens.length <= 2e5);
  }
  assert.is(tokenise('a'.repeat(1e7)).length, 1);
});

test.run();
