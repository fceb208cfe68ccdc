import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findDecisions } from '../src/decision.js';
import type { Kind } from '../src/types.js';

const outcomes = (text: string, kind: Kind = 'niederschrift') =>
  findDecisions(text, kind).map(({ outcome }) => outcome);

const EXAMPLES: readonly (readonly [text: string, outcome: string])[] = [
  ['Der Antrag wird einstimmig angenommen.', 'adopted'],
  ['Abstimmungsergebnis: einstimmig', 'adopted'],
  ['Der Ausschuss stimmt der Vorlage mit 9 Stimmen bei 2 Enthaltungen zu.', 'adopted'],
  ['Der Ausschuss empfiehlt dem Rat einstimmig, die Vorlage zu beschließen.', 'adopted'],
  ['Der Antrag wird mehrheitlich abgelehnt.', 'rejected'],
  ['Dann stelle ich fest, dass der Antrag einstimmig angenommen ist.', 'adopted'],
  ['Der Rat lehnt den Änderungsantrag mit 12 gegen 20 Stimmen ab.', 'rejected'],
  ['Der Rat lehnt den Antrag über 18.000 € einstimmig ab.', 'rejected'],
  ['Die Antragstellerin zieht den Antrag nach der Aussprache zurück.', 'withdrawn'],
  ['Der Punkt wird auf die nächste Sitzung vertagt.', 'postponed'],
  ['Die Vorlage wird in den Ausschuss für Mobilität verwiesen.', 'referred'],
  ['Der Ausschuss nimmt den Bericht zur Kenntnis.', 'noted'],
];

for (const [text, outcome] of EXAMPLES) {
  test(`${outcome}: «${text}»`, () => assert.equal(outcomes(text), [outcome]));
}

const NONE = [
  'Der Rat möge beschließen, den Antrag abzulehnen.',
  'Die Verwaltung verweist auf die Stellungnahme.',
  'Sollte der Antrag abgelehnt werden, entfällt die Stelle.',
  'Die Mittel können erst zugestimmt werden, wenn der Haushalt vorliegt.',
  'Frau Winter stimmt ihre Geige.',
  'Die angenommenen Anmeldungen wurden gezählt.',
  'Das ist mir wichtig, und jetzt haben Sie das alles zur Kenntnis genommen.',
  'Sie haben das im letzten Jahr ja selbst beschlossen.',
];

for (const text of NONE) test(`no decision: «${text}»`, () => assert.equal(outcomes(text), []));

test('outside minutes only what is told as past was decided', () => {
  assert.equal(outcomes('Der Gemeinderat beschließt die Satzung.', 'beschlussvorlage'), []);
  assert.equal(outcomes('Der Rat hat die Satzung am 3. Mai 2022 beschlossen.', 'stellungnahme'), ['adopted']);
});

test('ten megabytes of triggers end', () => {
  for (const text of [
    'stimmt '.repeat(150_000),
    'einstimmig'.repeat(1e5),
    `lehnt ${' '.repeat(1e6)}`,
    'zieht\n'.repeat(1e5),
  ])
    findDecisions(text, 'niederschrift');
});

test.run();
