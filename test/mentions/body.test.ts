import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exampleSet } from '../../src/mentions/body.examples.js';
import { findBodies } from '../../src/mentions/body.js';
import { normalise } from '../../src/normalise.js';

const roles = (text: string) => findBodies(text).map(({ value, role }) => [value, role]);

test('who moved, who answers, who is asked', () => {
  assert.equal(roles('Antrag der SPD-Fraktion'), [['SPD-Fraktion', 'mover']]);
  assert.equal(roles('Änderungsantrag der Fraktionen von CDU und FDP'), [
    ['CDU-Fraktion', 'mover'],
    ['FDP-Fraktion', 'mover'],
  ]);
  assert.equal(roles('Die SPD-Fraktion beantragt:'), [['SPD-Fraktion', 'mover']]);
  assert.equal(roles('ANTRAG\n\nCDU-Gemeinderatsfraktion\nvom 3. Mai'), [['CDU-Fraktion', 'mover']]);
  assert.equal(roles('Stellungnahme des Amtes für Umweltschutz'), [['Amt für Umweltschutz', 'answers']]);
  assert.equal(roles('Antwort des Bezirksamtes'), [['Bezirksamt', 'answers']]);
  assert.equal(roles('Ich frage das Bezirksamt:'), [['Bezirksamt', 'asked']]);
  assert.equal(roles('Das Bezirksamt wird beauftragt zu prüfen'), [['Bezirksamt', 'asked']]);
  assert.equal(roles('ANTRAG\nCDU-Fraktion\nSPD-Fraktion\nvom 3. Mai'), [
    ['CDU-Fraktion', 'mover'],
    ['SPD-Fraktion', 'mover'],
  ]);
  assert.equal(roles('Die SPD-Fraktion war dagegen.'), [['SPD-Fraktion', null]]);
});

test('the kind of body', () => {
  const kinds = (text: string) => findBodies(text).map(({ bodyKind }) => bodyKind);
  assert.equal(kinds('der Gemeinderat, der Ortsrat Auental, der Sozialausschuss'), [
    'council',
    'district council',
    'committee',
  ]);
  assert.equal(kinds('die SPD-Fraktion, das Sozialamt, der Schulbeirat'), ['party group', 'department', 'board']);
});

test('the bodies of the paper from Köln', () => {
  const seed = readFileSync(new URL('../../../seeds/AN-1728-2018.txt', import.meta.url), 'utf8');
  assert.equal(
    findBodies(normalise(seed).text).map(({ value }) => value),
    [
      'SPD-Fraktion',
      'Bezirksvertretung Porz',
      'Rat',
      'Amt für Kinder, Jugend und Familie',
      'Amt für Soziales und Senioren',
    ],
  );
});

test('the surface is the slice of the text', () => {
  for (const [text] of exampleSet.examples) {
    for (const { surface, start, end } of findBodies(text)) assert.is(surface, text.slice(start, end));
  }
});

test('an abbreviation that the paper explains is found later in it', () => {
  const text = 'Ausschuss für Umwelt und Klima (AUK). Am Montag tagt der AUK.';
  assert.equal(
    findBodies(text).map(({ surface, value }) => [surface, value]),
    [
      ['Ausschuss für Umwelt und Klima', 'Ausschuss für Umwelt und Klima'],
      ['AUK', 'Ausschuss für Umwelt und Klima'],
      ['AUK', 'Ausschuss für Umwelt und Klima'],
    ],
  );
});

test('the municipality is learned from the paper: its own name is left out, another one’s bodies are not found', () => {
  const head = 'Stadt Lindenbach\nRat der Stadt Lindenbach\n';
  const values = (text: string) => findBodies(head + text).map(({ value }) => value);
  assert.equal(values('das Sportamt Lindenbach'), ['Rat', 'Sportamt']);
  assert.equal(values('das Jugendamt des Landkreises Hinterland'), ['Rat']);
  assert.equal(values('der Gemeinderat der Stadt Weiherstadt'), ['Rat']);
  assert.equal(values('der Ausschuss für Verkehr der Stadt Lindenbach'), ['Rat', 'Ausschuss für Verkehr']);
});

const WORDS = [
  'Ausschuss für ',
  'Ausschüsse für Umwelt und ',
  'ausschuss',
  'Fraktion ',
  '-Fraktion',
  'CDU-, ',
  'Rat ',
  'rat',
  'Amt für ',
  'amt',
  'Umwelt, ',
  'Umwelt- und ',
  'Dez. 1 ',
  'Dezernate 3 und ',
  'Ortschaftsrat ',
  'Ortschaftsräte A und ',
  'BV ',
  'Gruppe SPD/',
  '(AfU) ',
  'BVV ',
  'Stadt ',
  'der Stadt ',
  'GEMEINDERAT ',
  'FRAKTION DER SPD ',
  'Stadtrat Aa-',
  'Ortschaftsrat Xy, ',
  'Bau- und Sozialausschuss ',
]; // prettier-ignore

test('hostile input: time grows with the length only', () => {
  for (const word of [...WORDS, ' ', '\n', '-', '1.', 'a', 'A', 'A-', 'A ', 'Ä', '(', '/'])
    findBodies(word.repeat(15_000));
  findBodies(`Ausschuss für Umwelt ${'x'.repeat(1_000_000)} und ${' '.repeat(1_000_000)}Verkehr`);
});

test('no mixture of trigger words crashes or overlaps', () => {
  const piece = fc.oneof(
    fc.constantFrom(...WORDS, ' ', '\n', '\f', 'und ', ', ', '3', 'Köln', '12.03.2020'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let done = 0;
      for (const { surface, start, end, value } of findBodies(text)) {
        assert.is(surface, text.slice(start, end));
        assert.ok(start >= done && end > start && value.length > 2);
        done = end;
      }
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test.run();
