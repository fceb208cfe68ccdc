import type { LayoutPaper } from './paper.js';

export const LETTERS: readonly LayoutPaper[] = [
  {
    name: 'ALLRIS, extract of minutes as a page of the portal',
    text: `Auszug - Ausbau des Geh- und Radweges  

 
 
11. Sitzung der Gemeindevertretung Neuendorf am See
TOP: Ö 7
Gremium: Gemeindevertretung Neuendorf am See Beschlussart: ungeändert beschlossen
Datum: Mi, 26.05.2021 Status: öffentlich/nichtöffentlich
Zeit: 19:00 - 21:15 Anlass: Sitzung
Raum: Gemeindezentrum
Ort: Dorfstraße 1, 17039 Neuendorf am See
VO/2021/123 Ausbau des Geh- und Radweges an der K 12
   
 
Beschluss:
Die Gemeindevertretung beschließt den Ausbau.
`,
    kind: 'niederschrift',
    title: 'Ausbau des Geh- und Radweges',
    reference: null,
    date: '2021-05-26',
    answers: null,
    references: ['VO/2021/123'],
    dates: ['2021-05-26'],
    amounts: [],
    bodies: ['Gemeindevertretung'],
  },
  {
    name: 'Bremen, proposal for a deputation',
    text: `Der Senator für Umwelt, Bau und Verkehr Bremen, 23. August 2017
Tel.: 361-12345 (Frau Horn)
Vorlage Nr. 19/345 (S)
für die Deputation für Umwelt, Bau, Verkehr, Stadtentwicklung, Energie und Landwirtschaft (S)
Bebauungsplan 2456 für ein Gebiet in Bremen-Auental
A. Problem
Das Ortsamt Auental hat mit Schreiben vom 3.5.2017 darum gebeten. Der Beirat Auental hat zugestimmt.
`,
    kind: 'beschlussvorlage',
    title: 'Bebauungsplan 2456 für ein Gebiet in Bremen-Auental',
    reference: '19/345',
    date: '2017-08-23',
    answers: null,
    references: ['19/345'],
    dates: ['2017-08-23', '2017-05-03'],
    amounts: [],
    bodies: [
      'Deputation für Umwelt, Bau, Verkehr, Stadtentwicklung, Energie und Landwirtschaft',
      'Ortsamt Auental',
      'Beirat Auental',
    ],
  },
  {
    name: 'Motion in a letter, its subject above the salutation',
    text: `CDU-Fraktion im Gemeinderat Auental
Fraktionsvorsitzender Karl Horn
Hauptstr. 12, 74999 Auental

Herrn Bürgermeister
Frank Kranz
Rathaus
74999 Auental

Auental, den 23. April 2021

Antrag der CDU-Fraktion: Einrichtung einer Mitfahrbank

Sehr geehrter Herr Bürgermeister,

die CDU-Fraktion beantragt, in den Ortsteilen Oberdorf und Unterdorf je eine Mitfahrbank aufzustellen. Die Kosten von ca. 800 Euro je Bank sind im Haushalt 2022 einzustellen.

Mit freundlichen Grüßen
`,
    kind: 'antrag',
    title: 'Einrichtung einer Mitfahrbank',
    reference: null,
    date: '2021-04-23',
    answers: null,
    references: [],
    dates: ['2021-04-23'],
    amounts: [800],
    bodies: ['CDU-Fraktion', 'Gemeinderat'],
  },
  {
    name: 'Answer in a letter, the question quoted',
    text: `STADT LINDENBACH
Die Oberbürgermeisterin
Dezernat IV
Frau Stadtverordnete Horn
über Büro der Stadtverordnetenversammlung
Ihre Nachricht vom 12.04.2021
Unser Zeichen 61.2-23/21
Lindenbach, 28.04.2021
Beantwortung Ihrer Anfrage Nr. 034/2021 "Leerstand in der Innenstadt" aus der Stadtverordnetenversammlung vom 14.04.2021
Sehr geehrte Frau Horn,
Ihre Anfrage beantworte ich wie folgt:
`,
    kind: 'stellungnahme',
    title: 'Leerstand in der Innenstadt',
    reference: null,
    date: '2021-04-28',
    answers: '034/2021',
    references: ['034/2021'],
    dates: ['2021-04-12', '2021-04-28', '2021-04-14'],
    amounts: [],
    bodies: ['Dezernat IV', 'Stadtverordnetenversammlung'],
  },
  {
    name: 'Minutes with wide letters, blank lines in their heading',
    text: `N I E D E R S C H R I F T

über die 12. öffentliche/nichtöffentliche S i t z u n g des Bau-, Umwelt- und Planungsausschusses der Stadt Nordenau am Dienstag, dem 15.06.2021, im Ratssaal

Beginn: 18:00 Uhr Ende: 20:10 Uhr

Anwesend:
Vorsitzender: RM Horn
Mitglieder: RM Kranz, RM Stein, s. B. Kranz
Verwaltung: BM Horn, FBL Fest, StOAR Rest
TOP 1 Feststellung der Tagesordnung
TOP 2 Einwohnerfragestunde
TOP 3 Bebauungsplan Nr. 12 - Vorlage 112/2021 -
`,
    kind: 'niederschrift',
    title:
      'Niederschrift über die 12. öffentliche/nichtöffentliche Sitzung des Bau-, Umwelt- und Planungsausschusses der Stadt Nordenau',
    reference: null,
    date: '2021-06-15',
    answers: null,
    references: ['112/2021'],
    dates: ['2021-06-15'],
    amounts: [],
    bodies: ['Bau-, Umwelt- und Planungsausschuss'],
  },
  {
    name: "Scan with old spelling, the first meeting beside the table's head",
    text: `Stadt Lindenbach                          Drucksache Nr. 45 / 2009
Der Bürgermeister
                      B e s c h l u ß v o r l a g e
Beratungsfolge:    Haupt- u. Finanzausschuß     12. 03. 2009
                   Rat der Stadt                26. 03. 2009
Gegenstand:  Neufassung der Haupt-
satzung der Stadt Lindenbach
Beschlußvorschlag:
Der Rat der Stadt Lin-
denbach beschließt die Neufassung. Die Auf-
wandsentschädigung beträgt 250,-- DM bzw. 127,82 €.
`,
    kind: 'beschlussvorlage',
    title: 'Neufassung der Hauptsatzung der Stadt Lindenbach',
    reference: '45/2009',
    date: null,
    answers: null,
    references: ['45/2009'],
    dates: ['2009-03-12', '2009-03-26'],
    amounts: [250, 127.82],
    bodies: ['Haupt- und Finanzausschuss', 'Rat'],
  },
  {
    name: 'Berlin district, small question and its answer',
    text: `Bezirksamt Nordhain von Berlin
Abt. Stadtentwicklung und Bürgerdienste
Bezirksstadträtin

Kleine Anfrage KA-0456/V
über
Soziale Erhaltungsgebiete

des Bezirksverordneten Horn (CDU) vom 12.03.2021

Das Bezirksamt beantwortet die Kleine Anfrage wie folgt:
1. Wie viele Anträge wurden gestellt?
Zu 1.: Im Jahr 2020 wurden 234 Anträge gestellt.
`,
    kind: 'anfrage',
    title: 'Soziale Erhaltungsgebiete',
    reference: 'KA-0456/V',
    date: '2021-03-12',
    answers: null,
    references: ['KA-0456/V'],
    dates: ['2021-03-12'],
    amounts: [],
    bodies: ['Bezirksamt', 'Abteilung Stadtentwicklung und Bürgerdienste'],
  },
  {
    name: 'Cologne, amendment to an agenda item',
    text: `Die Fraktionen im Rat der Stadt Rheinau
SPD-Fraktion
Bündnis 90/Die Grünen
FDP-Fraktion
An die Vorsitzende des Rates
Frau Oberbürgermeisterin
Helga Horn
AN/1345/2021
Änderungs- bzw. Zusatzantrag gem. § 13 der Geschäftsordnung des Rates
Gremium Datum der Sitzung
Rat 17.06.2021
TOP 3.1.2 "Klimaneutrale Stadt 2035" - AN/1299/2021
Sehr geehrte Frau Oberbürgermeisterin,
`,
    kind: 'aenderungsantrag',
    title: 'Klimaneutrale Stadt 2035',
    reference: 'AN/1345/2021',
    date: '2021-06-17',
    answers: null,
    references: ['AN/1345/2021', 'AN/1299/2021'],
    dates: ['2021-06-17'],
    amounts: [],
    bodies: ['Rat', 'SPD-Fraktion', 'FDP-Fraktion'],
  },
  {
    name: 'Franconia, labels in one line and values in the next',
    text: `Ö 12
Mitteilung zur Kenntnis
Geschäftszeichen: Verantwortliche/r: Vorlagennummer:
VI/61 Amt für Stadtplanung und Mobilität 611/045/2021
Sachstandsbericht zum Radentscheid
Beratungsfolge Termin N/Ö Vorlagenart Abstimmung
Umwelt-, Verkehrs- und Planungsausschuss / Werkausschuss EB77 15.06.2021 Ö Kenntnisnahme
Beteiligte Dienststellen
Amt 66, Ref. III
I. Kenntnisnahme
`,
    kind: 'mitteilung',
    title: 'Sachstandsbericht zum Radentscheid',
    reference: '611/045/2021',
    date: '2021-06-15',
    answers: null,
    references: ['611/045/2021'],
    dates: ['2021-06-15'],
    amounts: [],
    bodies: [
      'Amt für Stadtplanung und Mobilität',
      'Umwelt-, Verkehrs- und Planungsausschuss',
      'Werkausschuss',
      'Amt 66',
    ],
  },
  {
    name: "Franconia, number with an office's letters",
    text: `Beschlussvorlage
SpA/567/2021
I. Vorlage
Beratungsfolge - Gremium Termin Status Ergebnis
Bau- und Werkausschuss 09.06.2021 öffentlich - Beschluss
Stadtrat 30.06.2021 öffentlich - Beschluss
Flächennutzungsplan - Änderung 2021.05
Aktenzeichen / Geschäftszeichen
SpA/PlA-Fr
Anlagen:
1 Plan
Beschlussvorschlag:
`,
    kind: 'beschlussvorlage',
    title: 'Flächennutzungsplan - Änderung 2021.05',
    reference: 'SPA/567/2021',
    date: null,
    answers: null,
    references: ['SPA/567/2021'],
    dates: ['2021-06-09', '2021-06-30'],
    amounts: [],
    bodies: ['Bau- und Werkausschuss', 'Stadtrat'],
  },
];
