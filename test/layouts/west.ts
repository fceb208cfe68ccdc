import type { LayoutPaper } from './paper.js';

export const WEST: readonly LayoutPaper[] = [
  {
    name: 'Cologne, notice',
    text: `Die Oberbürgermeisterin
Dezernat, Dienststelle
III/66/661/2
Vorlagen-Nummer 12.03.2021
0834/2021
Mitteilung
öffentlicher Teil
Gremium Datum
Verkehrsausschuss 23.03.2021
Bezirksvertretung 4 (Erlenfeld) 19.04.2021

Fahrradstraßen im Stadtbezirk Erlenfeld - Sachstand

Mit Beschluss vom 08.12.2020 (AN/1456/2020) wurde die Verwaltung beauftragt, fünf Straßen zu prüfen.
Die Kosten werden auf ca. 95.000 Euro geschätzt.

Gez. Blechschmidt
`,
    kind: 'mitteilung',
    title: 'Fahrradstraßen im Stadtbezirk Erlenfeld - Sachstand',
    reference: '0834/2021',
    date: '2021-03-12',
    answers: null,
    references: ['0834/2021', 'AN/1456/2020'],
    dates: ['2021-03-12', '2021-03-23', '2021-04-19', '2020-12-08'],
    amounts: [95000],
    bodies: ['Verkehrsausschuss', 'Bezirksvertretung Erlenfeld'],
  },
  {
    name: 'Cologne, answer to a question',
    text: `Die Oberbürgermeisterin
Dezernat, Dienststelle
V/50
Vorlagen-Nummer 02.09.2019
1234/2019
Beantwortung einer Anfrage
nach § 4 der Geschäftsordnung
öffentlicher Teil
Gremium Datum
Ausschuss Soziales und Senioren 05.09.2019

Beantwortung der Anfrage AN/0987/2019 der Fraktion DIE LINKE. vom 01.07.2019: "Stromsperren in Erlenfeld"

Die Fraktion DIE LINKE. bittet um Beantwortung folgender Fragen:
1. Wie viele Stromsperren gab es 2018?
Antwort der Verwaltung:
Es waren 1.204. Der Hilfsfonds gab 45.000 € aus.
`,
    kind: 'stellungnahme',
    title: 'Stromsperren in Erlenfeld',
    reference: '1234/2019',
    date: '2019-09-05',
    answers: 'AN/0987/2019',
    references: ['1234/2019', 'AN/0987/2019'],
    dates: ['2019-09-02', '2019-09-05', '2019-07-01'],
    amounts: [45000],
    bodies: ['Ausschuss Soziales und Senioren', 'DIE LINKE-Fraktion'],
  },
  {
    name: 'Cologne, amending motion',
    text: `Fraktion BÜNDNIS 90/DIE GRÜNEN im Rat der Stadt Erlenfeld
Volt-Fraktion im Rat der Stadt Erlenfeld

An den Vorsitzenden des Rates
Frau Oberbürgermeisterin

Eingang beim Amt der Oberbürgermeisterin: 22.03.2022
AN/0712/2022

Änderungs- bzw. Zusatzantrag gem. § 13 der Geschäftsordnung des Rates

Gremium Datum der Sitzung
Rat 24.03.2022

Masterplan Stadtgrün (Vorlage 0345/2022)

Sehr geehrte Frau Oberbürgermeisterin,
die Antragsteller bitten Sie, folgenden Änderungsantrag auf die Tagesordnung zu setzen.
`,
    kind: 'aenderungsantrag',
    title: 'Masterplan Stadtgrün (Vorlage 0345/2022)',
    reference: 'AN/0712/2022',
    date: '2022-03-24',
    answers: null,
    references: ['AN/0712/2022', '0345/2022'],
    dates: ['2022-03-22', '2022-03-24'],
    amounts: [],
    bodies: ['GRÜNE-Fraktion', 'Volt-Fraktion', 'Amt der Oberbürgermeisterin', 'Rat'],
  },
  {
    name: 'Bonn, supplement',
    text: `Die Oberbürgermeisterin

Beschlussvorlage - Ergänzung
- öffentlich gem. § 48 GO NRW -
Drucksachen-Nr.
2012345EB2
Externes Dokument

Eingang Ratsbüro 17.11.2020
Verantwortliche/-r
Amt 61, Stadtplanungsamt

Betreff
Bebauungsplan Nr. 6720-1 "Am Ziegelweiher"
Aufstellungsbeschluss

Beratungsfolge Sitzung Ergebnis
Ausschuss für Planung, Bauen und Wohnen 24.11.2020
Rat 10.12.2020

Beschlussvorschlag
Der Rat beschließt die Aufstellung. Die Vorlage ersetzt die Vorlage 2012345.
`,
    kind: 'beschlussvorlage',
    title: 'Bebauungsplan Nr. 6720-1 "Am Ziegelweiher" Aufstellungsbeschluss',
    reference: '2012345EB2',
    date: '2020-11-17',
    answers: null,
    references: ['2012345EB2', '2012345'],
    dates: ['2020-11-17', '2020-11-24', '2020-12-10'],
    amounts: [],
    bodies: ['Amt 61', 'Stadtplanungsamt', 'Ausschuss für Planung, Bauen und Wohnen', 'Rat'],
  },
  {
    name: 'Bonn, statement of the administration',
    text: `Die Oberbürgermeisterin
Amt 66 - Tiefbauamt

Stellungnahme der Verwaltung
öffentlich
240123-02 ST

Zum Antrag Nr. 240123-01 der Fraktion BSW
Betreff: Querungshilfe an der Haltestelle Ortsmitte

Beratungsfolge Termin
Bezirksvertretung Auental 20.02.2024

Inhalt der Stellungnahme:
Eine Querungshilfe würde etwa 42.000 Euro kosten.
`,
    kind: 'stellungnahme',
    title: 'Querungshilfe an der Haltestelle Ortsmitte',
    reference: '240123-02ST',
    date: '2024-02-20',
    answers: '240123-01',
    references: ['240123-02ST', '240123-01'],
    dates: ['2024-02-20'],
    amounts: [42000],
    bodies: ['Amt 66', 'Tiefbauamt', 'BSW-Fraktion', 'Bezirksvertretung Auental'],
  },
  {
    name: 'Münster, proposal',
    text: `Stadt Werseburg
DER OBERBÜRGERMEISTER
Amt für Grünflächen, Umwelt und Nachhaltigkeit
Öffentliche Beschlussvorlage
Vorlagen-Nr.:
V/0456/2021
Auskunft erteilt:
Frau Niehues
Ruf:
492 67 01
E-Mail:
Niehues@stadt-werseburg.example
Datum:
16.06.2021
Betrifft
Hochwasserrückhaltung am Mühlenbach
Beratungsfolge
17.08.2021 Bezirksvertretung Werseburg-Ost Anhörung
31.08.2021 Ausschuss für Umweltschutz, Klimaschutz und Bauwesen Vorberatung
01.09.2021 Rat Entscheidung
Beschlussvorschlag:
I. Sachentscheidung
1. Dem Ausbau wird zugestimmt.
II. Finanzielle Auswirkungen
Teilfinanzplan 1304 Einzahlungen 200.000 € 2022
Auszahlungen 350.000 € 2022
Auszahlungen 125.500,50 € 2023
`,
    kind: 'beschlussvorlage',
    title: 'Hochwasserrückhaltung am Mühlenbach',
    reference: 'V/0456/2021',
    date: '2021-06-16',
    answers: null,
    references: ['V/0456/2021'],
    dates: ['2021-06-16', '2021-08-17', '2021-08-31', '2021-09-01'],
    amounts: [200000, 350000, 125500.5],
    bodies: [
      'Amt für Grünflächen, Umwelt und Nachhaltigkeit',
      'Bezirksvertretung Werseburg-Ost',
      'Ausschuss für Umweltschutz, Klimaschutz und Bauwesen',
      'Rat',
    ],
  },
  {
    name: 'Düsseldorf, information',
    text: `Informationsvorlage
AUS/012/2023
[X] öffentlich
[ ] nicht öffentlich

Betrifft:
Entwicklung des Altglasaufkommens

Fachbereich:
70 - Amt für Umwelt- und Verbraucherschutz

Dezernentin / Dezernent:
Beigeordnete Undine Kraul

Beratungsfolge:
Gremium Sitzungsdatum Beratungsqualität
Ausschuss für Umwelt-, Klima- und Verbraucherschutz 16.02.2023 Kenntnisnahme

Sachdarstellung:
Das Aufkommen sank um 3 %. Die Erlöse lagen bei 1.234.567,89 Euro.
`,
    kind: 'mitteilung',
    title: 'Entwicklung des Altglasaufkommens',
    reference: 'AUS/012/2023',
    date: '2023-02-16',
    answers: null,
    references: ['AUS/012/2023'],
    dates: ['2023-02-16'],
    amounts: [1234567.89],
    bodies: ['Amt für Umwelt- und Verbraucherschutz', 'Ausschuss für Umwelt-, Klima- und Verbraucherschutz'],
  },
  {
    name: 'Essen, notice',
    text: `Mitteilung
Öffentlich 0123/2021/5
Geschäftsbereich Fachbereich/Amt Datum
GB 5 50 - Amt für Soziales und Wohnen 28.01.2021
Beratungsfolge Sitzungstermin Zuständigkeit
Ausschuss für Soziales, Arbeit und Gesundheit 09.02.2021 Kenntnisnahme

Betreff
Winterhilfe für Obdachlose

Inhalt der Mitteilung
Die Kältebusse fahren bis Ende März 2021. Ein Bus kostet 350 EUR je Nacht.
`,
    kind: 'mitteilung',
    title: 'Winterhilfe für Obdachlose',
    reference: '0123/2021/5',
    date: '2021-02-09',
    answers: null,
    references: ['0123/2021/5'],
    dates: ['2021-01-28', '2021-02-09', '2021-03'],
    amounts: [350],
    bodies: ['Amt für Soziales und Wohnen', 'Ausschuss für Soziales, Arbeit und Gesundheit'],
  },
  {
    name: 'Wuppertal, proposal',
    text: `Geschäftsbereich Stadtentwicklung, Bauen, Mobilität und Umwelt
Ressort / Stadtbetrieb Ressort 104 - Straßen und Verkehr
Bearbeiter/in
Telefon (0202)
Fax (0202)
E-Mail
Berthold Krings
563 55 55
563 80 80
berthold.krings@stadt.example
Datum: 04.01.2021
Beschlussvorlage
Drucks.-Nr.: VO/0123/21
öffentlich
Sitzung am Gremium Beschlussqualität
02.02.2021 BV Hochfeld Empfehlung/Anhörung
11.02.2021 Ausschuss für Verkehr Entscheidung
Gehwegsanierung Hangstraße
Grund der Vorlage
Antrag der CDU-Fraktion vom 05.10.2020
Beschlussvorschlag
Die Sanierung wird beschlossen.
`,
    kind: 'beschlussvorlage',
    title: 'Gehwegsanierung Hangstraße',
    reference: 'VO/0123/21',
    date: '2021-01-04',
    answers: null,
    references: ['VO/0123/21'],
    dates: ['2021-01-04', '2021-02-02', '2021-02-11', '2020-10-05'],
    amounts: [],
    bodies: [
      'Geschäftsbereich Stadtentwicklung, Bauen, Mobilität und Umwelt',
      'Ressort 104',
      'Bezirksvertretung Hochfeld',
      'Ausschuss für Verkehr',
      'CDU-Fraktion',
    ],
  },
  {
    name: 'Dortmund, statement to a request for consideration',
    text: `Stadt Hellmark
Der Oberbürgermeister
öffentlich
Fachbereich
66 - Tiefbauamt
Berichterstatter/-in
StR Uwe Kolbe
Drucksache Nr.:
12345-20-E1
Datum
03.02.2020
Beratungsfolge Beratungstermine Zuständigkeit
Bezirksvertretung Hellmark-Süd 11.02.2020 Kenntnisnahme

Tagesordnungspunkt
Beleuchtung im Westpark
Stellungnahme der Verwaltung zum Antrag der Fraktion DIE PARTEI (Drucksache Nr. 12345-20)

Die Verwaltung nimmt wie folgt Stellung:
Eine Laterne kostet 4.800 €.
`,
    kind: 'stellungnahme',
    title: 'Beleuchtung im Westpark',
    reference: '12345-20-E1',
    date: '2020-02-11',
    answers: '12345-20',
    references: ['12345-20-E1', '12345-20'],
    dates: ['2020-02-03', '2020-02-11'],
    amounts: [4800],
    bodies: ['Fachbereich 66', 'Tiefbauamt', 'Bezirksvertretung Hellmark-Süd', 'Die PARTEI-Fraktion'],
  },
  {
    name: 'Westphalian town, question as a letter',
    text: `FWG Freie Wählergemeinschaft
im Rat der Stadt Borkenfeld

Herrn Bürgermeister
Klaus Terhorst
Rathaus
48999 Borkenfeld

Borkenfeld, den 14.01.2022

Anfrage gemäß § 17 der Geschäftsordnung
Leerstand in der Fußgängerzone

Sehr geehrter Herr Bürgermeister,

zur nächsten Sitzung des Ausschusses für Wirtschaft und Tourismus am 02.02.2022 bitten wir um Auskunft:
1. Wie viele Ladenlokale standen am 31.12.2021 leer?

Mit freundlichen Grüßen
`,
    kind: 'anfrage',
    title: 'Leerstand in der Fußgängerzone',
    reference: null,
    date: '2022-02-02',
    answers: null,
    references: [],
    dates: ['2022-01-14', '2022-02-02', '2021-12-31'],
    amounts: [],
    bodies: ['Rat', 'Ausschuss für Wirtschaft und Tourismus'],
  },
  {
    name: 'district, minutes of the county council',
    text: `Kreis Steinhorst
Der Landrat

NIEDERSCHRIFT

Gremium: Kreistag des Kreises Steinhorst
Sitzung am: Mittwoch, 15. Juni 2022
Sitzungsort: Kreishaus, Großer Sitzungssaal
Beginn: 17:05 Uhr Ende: 19:40 Uhr

Anwesend: die Mitglieder laut Liste

Punkt 4: Resolution der Fraktionen von CDU, SPD, FDP und UWG zur Geburtshilfe
Drucksache 088/2022

Der Kreistag fasst einstimmig den folgenden Beschluss.

Punkt 5: Jahresabschluss 2021 des Eigenbetriebs Abfallwirtschaft
Vorlage 091/2022
Der Überschuss von 312.445,10 € wird vorgetragen. Der Werkausschuss hat am 1. Juni 2022 zugestimmt.
`,
    kind: 'niederschrift',
    title: 'Niederschrift Kreistag des Kreises Steinhorst',
    reference: null,
    date: '2022-06-15',
    answers: null,
    references: ['088/2022', '091/2022'],
    dates: ['2022-06-15', '2022-06-01'],
    amounts: [312445.1],
    bodies: [
      'Kreistag',
      'CDU-Fraktion',
      'SPD-Fraktion',
      'FDP-Fraktion',
      'UWG-Fraktion',
      'Eigenbetrieb Abfallwirtschaft',
      'Werkausschuss',
    ],
  },
  {
    name: 'replacement sheet',
    text: `Stadt Borkenfeld
Fachbereich 20 - Finanzen

Austauschblatt zur Vorlage 034/2023
Wirtschaftsplan 2023 der Stadtwerke Borkenfeld AöR

Die Seite 4 der Vorlage 034/2023 wird durch dieses Blatt ersetzt. Der Verwaltungsrat tagt am 14.03.2023.

Position Plan 2022 Plan 2023
Umsatzerlöse 4.100.000 € 4.350.000 €
Personalaufwand 1.250.300 € 1.301.900 €
`,
    kind: 'sonstiges',
    title: 'Wirtschaftsplan 2023 der Stadtwerke Borkenfeld AöR',
    reference: '034/2023',
    date: null,
    answers: null,
    references: ['034/2023'],
    dates: ['2023-03-14'],
    amounts: [4100000, 4350000, 1250300, 1301900],
    bodies: ['Fachbereich 20', 'Verwaltungsrat'],
  },
  {
    name: 'tabled proposal',
    text: `Stadt Borkenfeld
Der Bürgermeister

Tischvorlage Nr. 078/2023
zur Sitzung des Rates am 22.06.2023
TOP 9

Wahl einer Schiedsperson

Beschlussvorschlag:
Frau Ilse Rademacher wird gewählt.
`,
    kind: 'beschlussvorlage',
    title: 'Wahl einer Schiedsperson',
    reference: '078/2023',
    date: '2023-06-22',
    answers: null,
    references: ['078/2023'],
    dates: ['2023-06-22'],
    amounts: [],
    bodies: ['Rat'],
  },
  {
    name: 'advisory board, minutes',
    text: `Protokoll
der 8. Sitzung des Beirats für Menschen mit Behinderungen
am 21. Oktober 2021, 16.00 - 18.10 Uhr
Rathaus, Zimmer 117

Anwesend: siehe Anwesenheitsliste

TOP 1 Begrüßung
Der Vorsitzende begrüßt die Anwesenden, besonders die Vertreterin des Fachbereichs 66.
TOP 2 Barrierefreie Haltestellen
Der Beirat für Menschen mit Behinderungen bittet den Mobilitätsausschuss, im Haushalt 2022 mindestens 80.000 € einzuplanen.
TOP 3 Verschiedenes
Nächster Termin: 9. Dezember 2021
`,
    kind: 'niederschrift',
    title: 'Protokoll der 8. Sitzung des Beirats für Menschen mit Behinderungen',
    reference: null,
    date: '2021-10-21',
    answers: null,
    references: [],
    dates: ['2021-10-21', '2021-12-09'],
    amounts: [80000],
    bodies: ['Beirat für Menschen mit Behinderungen', 'Fachbereich 66', 'Mobilitätsausschuss'],
  },
];
