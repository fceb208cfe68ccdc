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

/** The fields of minutes that say the outcome in a few words, on the label's line or below it. */
const FIELDS: readonly (readonly [text: string, outcomes: readonly string[]])[] = [
  [
    'Beschluss:\nKenntnisnahme von der Stellungnahme der Verwaltung\n\nAbstimmungsergebnis:\nKeine Abstimmung\n',
    ['noted'],
  ],
  ['Beschluss: Kenntnisnahme\n', ['noted']],
  ['Abstimmungsergebnis:\n\nEinstimmige Zustimmung (38 Ja)\n', ['adopted']],
  ['Abstimmungsergebnis:\nBei 30 Ja-Stimmen und 8 Nein-Stimmen mehrheitlich\nzugestimmt\n', ['adopted']],
  ['Abstimmungsergebnis: Mehrheitliche Ablehnung (9 JA-Stimmen, 25 NEIN-Stimmen)\n', ['rejected']],
  ['Abstimmungsergebnis:\n5 Nein-Stimmen, ansonsten Zustimmung\n', ['adopted']],
  ['Abstimmungsergebnis:\n3 Nein-Stimmen, Rest Ja-Stimmen\n', ['adopted']],
  [
    'Abstimmungsergebnis:\nPunkt 3.1: Kenntnisnahme\nPunkt 3.2 Vorlage: 2022/0003: Mehrheitliche Ablehnung\n3.3 einstimmig zugestimmt\n',
    ['noted', 'rejected', 'adopted'],
  ],
  ['Beschluss:\nAntrag erledigt\n', ['settled']],
  ['Beschluss:\nEinverstanden mit der Stellungnahme der Verwaltung\n', ['settled']],
  ['Beschluss:\nMit Stellungnahme erledigt\n', ['settled']],
  ['Beschluss:\nMit der Stellungnahme der Stadtverwaltung erledigt\n', ['settled']],
  ['Beschluss: Ablehnung des Antrags\n', ['rejected']],
  ['Beschluss:\nVerwiesen in den Hauptausschuss\n', ['referred']],
  ['Beschluss:\nBeratung im Planungsausschuss am 3. Juli 2024, öffentlich\n', ['referred']],
  ['Beschluss: zurückgezogen\n', ['withdrawn']],
  ['Beratungsergebnis: Vertagt\n', ['postponed']],
  ['Abstimmungsergebnis: nicht zugestimmt\n', ['rejected']],
  ['Beschluss:\n\nAbstimmungsergebnis:\n\nDer Vorsitzende ruft Punkt 3 auf.\nKenntnisnahme war erbeten.\n', []],
  ['Kenntnisnahme von der Stellungnahme der Verwaltung\n', []],
  ['Beschluss:\nDie Verwaltung berichtet. Kenntnisnahme\n', []],
];

for (const [text, wanted] of FIELDS) {
  test(`${wanted.join(', ') || 'no decision'} in the field «${text.trim()}»`, () =>
    assert.equal(outcomes(text), wanted));
}

test('a field of a proposal says what is asked for', () => {
  assert.equal(outcomes('Beschluss:\nKenntnisnahme\n', 'beschlussvorlage'), []);
});

test('what a field says is told whole, over its line', () => {
  const text =
    'Abstimmungsergebnis:\nBei 30 Ja-Stimmen und 8 Nein-Stimmen mehrheitlich\nzugestimmt\n\nEs folgt ein Wort.';
  const [found] = findDecisions(text, 'niederschrift');
  assert.is(text.slice(found!.start, found!.end), 'Bei 30 Ja-Stimmen und 8 Nein-Stimmen mehrheitlich\nzugestimmt');
});

const NONE = [
  'Der Rat möge beschließen, den Antrag abzulehnen.',
  'Die Verwaltung verweist auf die Stellungnahme.',
  'Sollte der Antrag abgelehnt werden, entfällt die Stelle.',
  'Die Mittel können erst zugestimmt werden, wenn der Haushalt vorliegt.',
  'Frau Winter stimmt ihre Geige.',
  'Die angenommenen Anmeldungen wurden gezählt.',
  'Das ist mir wichtig, und jetzt haben Sie das alles zur Kenntnis genommen.',
  'Noch sei nichts beschlossen.',
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
    'Beschluss:\n'.repeat(1e5),
    `Beschluss:${' \n'.repeat(1e5)}`,
    `Abstimmungsergebnis:\n${'Punkt '.repeat(1e5)}`,
  ])
    findDecisions(text, 'niederschrift');
});

test.run();
