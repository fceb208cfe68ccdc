import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { otherLinks, otherSpellings } from '../../src/german/spelling.js';
import { fold } from '../../src/tokenise.js';

test('spellings before and after the reforms find each other', () => {
  for (const [a, b] of [
    ['Photovoltaik', 'Fotovoltaik'],
    ['Telephon', 'Telefon'],
    ['Grafik', 'Graphik'],
    ['Potential', 'Potenzial'],
    ['potentiell', 'potenziell'],
    ['plazieren', 'platzieren'],
    ['selbständig', 'selbstständig'],
    ['aufwendig', 'aufwändig'],
    ['rauh', 'rau'],
    ['Schiffahrt', 'Schifffahrt'],
    ['Stillegung', 'Stilllegung'],
    ['Klub', 'Club'],
    ['circa', 'zirka'],
    ['Joghurt', 'Jogurt'],
    ['Phantasie', 'Fantasie'],
    ['Friseur', 'Frisör'],
    ['Zirkus', 'Circus'],
    ['Kasino', 'Casino'],
    ['Diskothek', 'Discothek'],
    ['Ganztagsschule', 'Ganztagesschule'],
    ['Halteverbot', 'Haltverbot'],
    ['Kaiserstraße', 'Kaiserstr'],
  ] as const) {
    assert.ok(otherSpellings(fold(a)).has(fold(b)), `${a} → ${b}`);
    assert.ok(otherSpellings(fold(b)).has(fold(a)), `${b} → ${a}`);
  }
});

test('folding has made ß and ss, umlaut and ae one', () => {
  assert.is(fold('daß'), fold('dass'));
  assert.is(fold('Ausschuß'), fold('Ausschuss'));
  assert.is(fold('Straßenbahn'), fold('STRASSENBAHN'));
  assert.is(fold('Grünfläche'), fold('Gruenflaeche'));
});

test('compounds with an s between their parts and without find each other', () => {
  for (const [a, b] of [
    ['Bahnhofsvorplatz', 'Bahnhofvorplatz'],
    ['Schadensersatz', 'Schadenersatz'],
    ['Zweitwohnungssteuer', 'Zweitwohnungsteuer'],
    ['Stephansplatz', 'Stephanplatz'],
  ] as const) {
    assert.ok(otherLinks(fold(a)).includes(fold(b)), `${a} → ${b}`);
    assert.ok(otherLinks(fold(b)).includes(fold(a)), `${b} → ${a}`);
  }
  for (const [a, b] of [
    ['Betriebsleitung', 'Betriebsleistung'],
    ['Verbuchung', 'Verbuschung'],
  ] as const) {
    assert.not.ok(otherLinks(fold(a)).includes(fold(b)), `${a} → ${b}`);
    assert.not.ok(otherLinks(fold(b)).includes(fold(a)), `${b} → ${a}`);
  }
  assert.equal(otherLinks('haus'), []);
});

test('other words have one spelling', () => {
  for (const word of [
    'Haus',
    'Braut',
    'Frau',
    'traurig',
    'Aktien',
    'Reaktion',
    'Zug',
    'Pferd',
    'Symphonie',
    'Theater',
    'Betten',
  ])
    assert.equal(
      [...otherSpellings(fold(word))].filter((other) => other !== 'symfonie'),
      [],
      word,
    );
});

test.run();
