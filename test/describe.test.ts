import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describe } from '../src/describe.js';
import { findMentions } from '../src/mentions.js';
import { normalise } from '../src/normalise.js';
import type { Description } from '../src/types.js';

/** Invented papers of invented towns, in the layouts of several systems, and what they say of themselves. */
const PAPERS: readonly (readonly [name: string, text: string, said: Partial<Description>])[] = [
  [
    'a form with labels and values in columns',
    `
STADT WEIHERSTADT
Der Oberbürgermeister

ANFRAGE

Stadtrat Jonas Lindner (FDP)

vom 12. Februar 2010

Gremium:

Termin:
Vorlage Nr.:
TOP:
9. Sitzung Gemeinderat

30.03.2010
336
28
öffentlich

Beteiligung der Ortschaften am
Klimaschutzkonzept

Wie will die Stadt die Ortschaften beteiligen?
`,
    {
      kind: 'anfrage',
      title: 'Beteiligung der Ortschaften am Klimaschutzkonzept',
      reference: '336',
      date: '2010-03-30',
      answers: null,
    },
  ],
  [
    'an answer in the form of the question it answers',
    `
STELLUNGNAHME zum Antrag

GRÜNE-Gemeinderatsfraktion

vom: 06.10.2010
eingegangen: 06.10.2010
Gremium:
16. Sitzung Gemeinderat
Termin:
Vorlage Nr.:
TOP:

Verantwortlich:

16.11.2010
551
9 a
öffentlich
Dez. 1
Luftbilder:
Widerspruch der Bürgerinnen und Bürger

- Kurzfassung -
Die Verwaltung empfiehlt, den Antrag für erledigt zu erklären.
`,
    {
      kind: 'stellungnahme',
      title: 'Luftbilder: Widerspruch der Bürgerinnen und Bürger',
      reference: '551',
      date: '2010-11-16',
      answers: null,
    },
  ],
  [
    'a meeting in the Middle Ages by misprint, in the field but not in the table',
    `
BESCHLUSSVORLAGE

Gremium: 4. Sitzung Hauptausschuss
Termin: 24.02.1015
Vorlage Nr.: 2015/0081

Sanierung der Turnhalle

Beratungsfolge dieser Vorlage am TOP ö nö Ergebnis
Hauptausschuss 24.02.2015 5 x
`,
    { kind: 'beschlussvorlage', reference: '2015/0081', date: '2015-02-24' },
  ],
  [
    'a day of the past at the end of the title',
    `
Stellungnahme zum Antrag

Vorlage Nr.: 2025/0172

Gedenktafel für die Opfer des Luftangriffs am 16. Mai 1940
Antrag: SPD
Gremien Termin TOP Ö / N Zuständigkeit

Gemeinderat 18.02.2025 17 Ö Kenntnisnahme
Hauptausschuss 11.03.2025 1 Ö Behandlung
`,
    { kind: 'stellungnahme', date: null },
  ],
  [
    'an answer that names only what it answers',
    `
HAUSHALT 2026/2027

STELLUNGNAHME zu Antrag
DHH/2025/1102

Belastung der Mitarbeitenden erkennen und
präventiv angehen
Antrag: Die Linke

Seite HH-Plan Produktgruppe
43 1121-110

Die Stadt widmet sich dem Thema seit Jahren.
`,
    {
      kind: 'stellungnahme',
      title: 'Belastung der Mitarbeitenden erkennen und präventiv angehen',
      reference: null,
      date: null,
      answers: 'DHH/2025/1102',
    },
  ],
  [
    'a letterhead with place names, several meetings, the paper’s own day',
    `Adorf Birkenau
Lindenbach Neudorf Klein Aue
Bildung, Kultur, Ordnung
Aktenzeichen: (4) 51 15 03 – Lm/kö
Auskunft erteilt: Frau Lehmkuhl
Telefon: 700 - 45 04.06.2013
DS 40/2013 - 1. Ergänzung
Beschlussvorlage
Beratung in öffentlicher Sitzung
Beratungsfolge Sitzungstermin Stand
Fachausschuss Freizeit, Kultur,
13.06.2013 Beratung und Empfehlung
Soziales
Verwaltungsausschuss 18.06.2013 Beratung und Empfehlung
Rat 25.06.2013 Beratung und Beschlussfassung
Beförderung von Kindern in die Kindertagesstätten; Antrag des Ortsrates
Neudorf vom 15.02.2013
Beschlussvorschlag:
Der Rat der Gemeinde Lindenbach beschließt die Einstellung, siehe DS 40/2013 und DS 7/2012.
`,
    {
      kind: 'beschlussvorlage',
      title: 'Beförderung von Kindern in die Kindertagesstätten; Antrag des Ortsrates Neudorf vom 15.02.2013',
      reference: 'DS40/2013',
      date: '2013-06-04',
      answers: null,
    },
  ],
  [
    'an extract of minutes',
    `
Niederschrift 52. Sitzung Gemeinderat
17. Juli 2018, 15:30 Uhr
öffentlich
Bürgersaal, Rathaus
Vorsitzender: Oberbürgermeister Dr. Kern

49.

Punkt 53 der Tagesordnung: Zunahme von Schmierereien und
leerstehender Geschäfte
Anfrage: Bürgerliste
Vorlage: 2018/0437

Beschluss:
Kenntnisnahme

20. Juli 2018
`,
    {
      kind: 'niederschrift',
      title: 'Zunahme von Schmierereien und leerstehender Geschäfte',
      reference: null,
      date: '2018-07-17',
      answers: null,
    },
  ],
  [
    'minutes of a whole meeting',
    `P r o t o k o l l
der 30. Sitzung des Rates der Gemeinde Lindenbach am Donnerstag, dem 02. September
2021, Saal in der Mehrzweckhalle, Hauptstraße 32 a
Beginn der Sitzung: 18:30 Uhr
Tagesordnung:
1. Genehmigung des Protokolls der Sitzung vom 29. Juni 2021
2. Nachtragshaushalt (DS 61/2021 2. Ergänzung)
`,
    {
      kind: 'niederschrift',
      title: 'Protokoll der 30. Sitzung des Rates der Gemeinde Lindenbach',
      reference: null,
      date: '2021-09-02',
      answers: null,
    },
  ],
  [
    'an invitation: the day of the meeting, not of the letter',
    `STADT WEIHERSTADT
GEMEINDERAT
Tel.: 07242 235
Datum: 15. September 2022
Einladung
Die Mitglieder des Gemeinderates werden zu der am
Montag, 26. September 2022 um 15.00 Uhr
stattfindenden 9. Sitzung des Gemeinderates eingeladen.
`,
    { kind: 'tagesordnung', reference: null, date: '2022-09-26', answers: null },
  ],
  [
    'an annex that names its paper',
    `Anlage 2 zur Vorlage 2014/0082

Satzung
zur Änderung der Gebührensatzung

Aufgrund § 4 der Gemeindeordnung wird folgende Satzung beschlossen.
`,
    { kind: 'sonstiges', title: 'Satzung zur Änderung der Gebührensatzung', reference: '2014/0082', date: null },
  ],
  [
    'a letter with a subject',
    `CDU-Fraktion in der Bezirksvertretung Nord
Herrn Bezirksbürgermeister Klaus Horn
Weiherstadt, den 08.09.2008

Betreff: Anfrage zur nächsten Sitzung der Bezirksvertretung am 23.09.2008
hier: Verbreiterung der Radwege in Neudorf

Sehr geehrter Herr Bezirksbürgermeister,
wir bitten Sie, folgende Anfrage auf die Tagesordnung zu setzen:
`,
    {
      kind: 'anfrage',
      title: 'Verbreiterung der Radwege in Neudorf',
      reference: null,
      date: '2008-09-23',
      answers: null,
    },
  ],
  [
    'a form with its number behind the date of another column',
    `Der Oberbürgermeister
Dezernat, Dienststelle
V/51/511
Vorlagen-Nummer 22.10.2018
3462/2018
Freigabedatum 25.10.2018

Beschlussvorlage
öffentlicher Teil

Betreff
Ausbau der Schulsozialarbeit an Grundschulen

Beschlussorgan
Rat

Gremium Datum
Jugendhilfeausschuss 06.11.2018
Rat 22.11.2018

Beschluss:
Der Rat beschließt den Ausbau.
`,
    {
      kind: 'beschlussvorlage',
      title: 'Ausbau der Schulsozialarbeit an Grundschulen',
      reference: '3462/2018',
      answers: null,
    },
  ],
  [
    'an answer with a number of its own to a question with another',
    `Landeshauptstadt Lindenbach
Vorlage-Nr.: 2020/AN/1234-01 (SN)
öffentlich

Stellungnahme

Amt für Mobilität

Stellungnahme zum Antrag Nr. 2020/AN/1234
Fahrradbügel am Bahnhof

Sachverhalt:
Die Verwaltung prüft Standorte, vgl. 2019/BV/0077.
`,
    {
      kind: 'stellungnahme',
      reference: '2020/AN/1234-01',
      answers: '2020/AN/1234',
    },
  ],
  [
    'a motion whose file reports its fate',
    'Die Bezirksverordnetenversammlung möge beschließen: Das Bezirksamt wird beauftragt, Poller zu prüfen. Begründung: Es ist nötig. ' +
      'Die Bezirksverordnetenversammlung beschließt: Die DS/0371/III wird in den Ausschuss für Umwelt überwiesen',
    { kind: 'antrag', title: null, reference: 'DS/0371/III', date: null, answers: null },
  ],
  ['a blank paper', '\n\n', { kind: 'sonstiges', title: null, reference: null, date: null, answers: null, links: [] }],
];

function describeText(source: string): Description {
  const { text } = normalise(source);
  return describe(text, findMentions(text));
}

for (const [name, text, said] of PAPERS) {
  test(name, () => {
    const description = describeText(text);
    assert.equal(
      Object.fromEntries(Object.keys(said).map((key) => [key, description[key as keyof Description]])),
      said,
    );
  });
}

test('the answer among the seeds', () => {
  const source = readFileSync(new URL('../../seeds/AN-1728-2018.txt', import.meta.url), 'utf8');
  const { links, ...fields } = describeText(source);
  assert.equal(fields, {
    kind: 'stellungnahme',
    title: 'Sozialarbeiter-Team für die Siedlung Glashüttenstraße',
    reference: null,
    date: '2018-12-11',
    answers: 'AN/1728/2018',
  });
  assert.equal(links, [{ type: 'answers', reference: 'AN/1728/2018', start: 0, end: 12 }]);
});

test('minutes decide the papers they deal with', () => {
  const { links } = describeText(
    'Niederschrift\nder 3. Sitzung\n1. Radwege\nVorlage: 2018/0437\n2. Bäume\nVorlage: 2018/0438\n',
  );
  assert.equal(
    links.map(({ type, reference }) => [type, reference]),
    [
      ['decides', '2018/0437'],
      ['decides', '2018/0438'],
    ],
  );
});

test('a paper supersedes, amends and cites others, and never itself', () => {
  const { links } = describeText(
    'Beschlussvorlage\nVorlage Nr.: 2020/0100\nRadwege\n\nSachverhalt:\nDiese Vorlage ersetzt die Vorlage 2019/0050. Änderungsantrag zur Vorlage 2018/0010. ' +
      'Näheres steht in Vorlage 2017/0001 und in Vorlage 2020/0100.',
  );
  assert.equal(
    links.map(({ type, reference }) => [type, reference]),
    [
      ['supersedes', '2019/0050'],
      ['amends', '2018/0010'],
      ['cites', '2017/0001'],
    ],
  );
});

// Quadratic work on a megabyte takes hours: that these end is the test.
for (const piece of [
  'a ',
  '1.',
  '\n',
  'Vorlage Nr.:\n',
  'Antrag ',
  'hier: ',
  '„',
  '12.12.2012 ',
  'Anlage 1 zu ',
  'x: ',
  'GZ: 1 Datum: ',
  'Tagesordnungspunkt\nRadwege\n',
  'Gremium Sitzung ',
  'Einladung\nzur Sitzung des ',
  'findet eine Sitzung des ',
  'Antwort zur Anfrage betreffend ',
  'Beschlussauszug\n5. Rat ',
  '- Beschluss\n',
  'Antrag Nr. 1 der ',
  'In den Ausschuss für ',
  'Austauschblatt zur Vorlage ',
  'Lindenbach, 11.02.2021\n',
  'VII-F-01234-AW-01\n',
  '(',
]) {
  test(`a megabyte of ${JSON.stringify(piece)}`, () => {
    const text = piece.repeat(1e6 / piece.length);
    assert.ok(describe(text, findMentions(text)).kind.length > 0);
  });
}

test.run();
