import type { LayoutPaper } from './paper.js';

export const MORE: readonly LayoutPaper[] = [
  {
    name: 'ALLRIS NRW Antrag',
    text: `CDU-Fraktion
im Rat der Stadt Nordhorst

Nordhorst, 03.05.2023

Antrag-Nr. 0231/2023

Antrag: Einrichtung einer Hundefreilauffläche

Gremium: Umwelt- und Betriebsausschuss
Termin: 17.05.2023

Beschlussvorschlag:
Die Verwaltung wird beauftragt, eine Fläche zu suchen und 10.000 Euro einzuplanen.
`,
    kind: 'antrag',
    title: 'Einrichtung einer Hundefreilauffläche',
    reference: '0231/2023',
    date: '2023-05-17',
    answers: null,
    references: ['0231/2023'],
    dates: ['2023-05-03', '2023-05-17'],
    amounts: [10000],
    bodies: ['CDU-Fraktion', 'Rat', 'Umwelt- und Betriebsausschuss'],
  },
  {
    name: 'SD.NET Sitzungsvorlage',
    text: `Stadt Lautertal
Fachbereich Bürgerservice und Ordnung
Az.: 112.20

Sitzungsvorlage Drucksache Nr. 056/2022

Beratung
Verwaltungsausschuss 10.05.2022 nichtöffentlich
Gemeinderat 24.05.2022 öffentlich

Neubau des Feuerwehrhauses Abteilung Nord
- Vergabe der Planungsleistungen

I. Beschlussantrag
Der Auftrag wird zum Preis von 412.900,35 € brutto vergeben.

II. Begründung
siehe Drucksache Nr. 131/2021
`,
    kind: 'beschlussvorlage',
    title: 'Neubau des Feuerwehrhauses Abteilung Nord - Vergabe der Planungsleistungen',
    reference: '056/2022',
    date: null,
    answers: null,
    references: ['056/2022', '131/2021'],
    dates: ['2022-05-10', '2022-05-24'],
    amounts: [412900.35],
    bodies: ['Fachbereich Bürgerservice und Ordnung', 'Verwaltungsausschuss', 'Gemeinderat'],
  },
  {
    name: 'Somacos Kreis Berichtsvorlage',
    text: `Landkreis Wendental
Der Landrat
Berichtsvorlage
Vorlage-Nr.: BV/2021/188
Status: öffentlich
Datum: 21.09.2021
Federführend: Fachdienst 51 - Jugend
Verfasser/in: Maren Stolte
Sachstand Ausbau der Ganztagsbetreuung
Beratungsfolge:
Status Datum Gremium
Ö 05.10.2021 Jugendhilfeausschuss
Sachverhalt:
Bis zum Schuljahr 2026/27 fehlen 240 Plätze. Der Kreis zahlt 1,9 Mio. Euro.
`,
    kind: 'mitteilung',
    title: 'Sachstand Ausbau der Ganztagsbetreuung',
    reference: 'BV/2021/188',
    date: '2021-10-05',
    answers: null,
    references: ['BV/2021/188'],
    dates: ['2021-09-21', '2021-10-05'],
    amounts: [1900000],
    bodies: ['Fachdienst 51', 'Jugendhilfeausschuss'],
  },
  {
    name: 'Sachsen-Anhalt Antwort',
    text: `Stadt Saalburg
Antwort der Verwaltung
Vorlage: AW/0032/2022
Bezug: Anfrage AF/0029/2022 der Fraktion Freie Wähler vom 02.03.2022
Betreff: Winterdienst an Schulen
Beratungsfolge:
Stadtrat der Stadt Saalburg 27.04.2022 öffentlich

Zu Frage 1:
Der Winterdienst kostete 2021 genau 88.412,20 EUR.
`,
    kind: 'stellungnahme',
    title: 'Winterdienst an Schulen',
    reference: 'AW/0032/2022',
    date: '2022-04-27',
    answers: 'AF/0029/2022',
    references: ['AW/0032/2022', 'AF/0029/2022'],
    dates: ['2022-03-02', '2022-04-27'],
    amounts: [88412.2],
    bodies: ['Freie Wähler-Fraktion', 'Stadtrat'],
  },
  {
    name: 'Düsseldorf Anfrage',
    text: `RAT/345/2021
Ratsfraktion BÜNDNIS 90/DIE GRÜNEN

Herrn Oberbürgermeister
Dr. Stefan Kuhl

07. Juni 2021

Anfrage der Ratsfraktion BÜNDNIS 90/DIE GRÜNEN zur Sitzung des Rates am 17. Juni 2021
hier: Nachtbusse in den Stadtbezirken

Sehr geehrter Herr Oberbürgermeister,
bitte nehmen Sie folgende Anfrage auf die Tagesordnung:
1. Was kostet eine Linie?
`,
    kind: 'anfrage',
    title: 'Nachtbusse in den Stadtbezirken',
    reference: 'RAT/345/2021',
    date: '2021-06-17',
    answers: null,
    references: ['RAT/345/2021'],
    dates: ['2021-06-07', '2021-06-17'],
    amounts: [],
    bodies: ['GRÜNE-Fraktion', 'Rat'],
  },
  {
    name: 'Nürnberg Beilage',
    text: `Beilage 2.1
zur Sitzung des Umweltausschusses am 04.05.2022

Sachverhaltsdarstellung
Amphibienschutz am Dutzendsee

Der Antrag der ÖDP vom 10.01.2022 wünscht Krötenzäune. Das Umweltamt schätzt die Kosten auf jährlich 6.500 Euro.
`,
    kind: 'sonstiges',
    title: 'Amphibienschutz am Dutzendsee',
    reference: null,
    date: '2022-05-04',
    answers: null,
    references: [],
    dates: ['2022-05-04', '2022-01-10'],
    amounts: [6500],
    bodies: ['Umweltausschuss', 'Umweltamt'],
  },
  {
    name: 'München BV-Empfehlung letter',
    text: `Landeshauptstadt Isarau
Baureferat
Gartenbau

An den Vorsitzenden des Bezirksausschusses 5
Herrn Jakob Spengler

Ihr Schreiben vom Ihr Zeichen Unser Zeichen Datum
19.10.2022 BAU-G1 12.01.2023

Mehr Sitzbänke am Auerbach
BA-Antrags-Nr. 20-26 / B 04711 des Bezirksausschusses 5 vom 19.10.2022

Sehr geehrter Herr Spengler,
der Bezirksausschuss 5 bittet um Sitzbänke. Hierzu teilen wir mit: Drei Bänke werden im Frühjahr aufgestellt.
`,
    kind: 'stellungnahme',
    title: 'Mehr Sitzbänke am Auerbach',
    reference: null,
    date: '2023-01-12',
    answers: '20-26/B04711',
    references: ['20-26/B04711'],
    dates: ['2022-10-19', '2023-01-12'],
    amounts: [],
    bodies: ['Baureferat', 'Bezirksausschuss 5'],
  },
  {
    name: 'Dresden Änderungsantrag',
    text: `Stadtrat der Landeshauptstadt Elbstein
Fraktion DIE LINKE
Änderungsantrag
zur Vorlage V0987/21
Datum: 18.05.2021

Gegenstand: Sportentwicklungsplanung

Der Stadtrat möge die Vorlage V0987/21 wie folgt ändern:
Punkt 3 wird gestrichen; 150 T€ entfallen.
`,
    kind: 'aenderungsantrag',
    title: 'Sportentwicklungsplanung',
    reference: null,
    date: '2021-05-18',
    answers: null,
    references: ['V0987/21'],
    dates: ['2021-05-18'],
    amounts: [150000],
    bodies: ['Stadtrat', 'DIE LINKE-Fraktion'],
  },
  {
    name: 'Leipzig Änderungsantrag',
    text: `Änderungsantrag-Nr. VII-DS-04567-ÄA-02
Status: öffentlich
Eingereicht von:
SPD-Fraktion
Betreff:
Luftreinhalteplan - Fortschreibung
Beratungsfolge (Änderungen vorbehalten):
Gremium
Voraussichtlicher
Sitzungstermin
Zuständigkeit
Ratsversammlung 16.03.2022 Beschlussfassung
Beschlussvorschlag:
Der Beschlusspunkt 2 wird ergänzt: Bis zum II. Quartal 2023 wird berichtet.
`,
    kind: 'aenderungsantrag',
    title: 'Luftreinhalteplan - Fortschreibung',
    reference: 'VII-DS-04567-ÄA-02',
    date: '2022-03-16',
    answers: null,
    references: ['VII-DS-04567-ÄA-02'],
    dates: ['2022-03-16', '2023-Q2'],
    amounts: [],
    bodies: ['SPD-Fraktion', 'Ratsversammlung'],
  },
  {
    name: 'Köln BV Beschlussauszug',
    text: `Auszug
aus dem Entwurf der Niederschrift der 9. Sitzung der Bezirksvertretung Lindenau
vom 04.10.2021
öffentlich

9.2.3 Neugestaltung des Marktplatzes
2345/2021

Beschluss:
Die Bezirksvertretung Lindenau empfiehlt dem Rat, die Mittel von 3,2 Mio. € freizugeben.
Abstimmungsergebnis: einstimmig zugestimmt
`,
    kind: 'niederschrift',
    title: 'Neugestaltung des Marktplatzes',
    reference: null,
    date: '2021-10-04',
    answers: null,
    references: ['2345/2021'],
    dates: ['2021-10-04'],
    amounts: [3200000],
    bodies: ['Bezirksvertretung Lindenau', 'Rat'],
  },
  {
    name: 'Hamburg Mitteilung',
    text: `Bezirksversammlung Wandau
Mitteilungsvorlage vorsitzendes Mitglied
öffentlich
Drucksachen–Nr.: 21-5678
Datum: 11.01.2022

Beratungsfolge
Öffentlichkeitsstatus Gremium Datum
öffentlich Regionalausschuss Kerngebiet 24.01.2022

Verkehrszählung in der Bachstraße

Sachverhalt:
Die Bezirksversammlung hat am 18.11.2021 die Drucksache 21-5432 beschlossen.
`,
    kind: 'mitteilung',
    title: 'Verkehrszählung in der Bachstraße',
    reference: '21-5678',
    date: '2022-01-24',
    answers: null,
    references: ['21-5678', '21-5432'],
    dates: ['2022-01-11', '2022-01-24', '2021-11-18'],
    amounts: [],
    bodies: ['Bezirksversammlung', 'Regionalausschuss Kerngebiet'],
  },
  {
    name: 'Hannover Änderungsantrag',
    text: `SPD-Fraktion
(Antrag Nr. 15-0789/2022)
Eingereicht am 05.04.2022 um 11:20 Uhr.
Stadtbezirksrat Südring

Neu: Antrag
Zebrastreifen vor der Grundschule Meterstraße

Antrag
Der Stadtbezirksrat möge beschließen:
Die Verwaltung wird gebeten, einen Zebrastreifen anzulegen.
`,
    kind: 'antrag',
    title: 'Zebrastreifen vor der Grundschule Meterstraße',
    reference: '15-0789/2022',
    date: '2022-04-05',
    answers: null,
    references: ['15-0789/2022'],
    dates: ['2022-04-05'],
    amounts: [],
    bodies: ['SPD-Fraktion', 'Stadtbezirksrat Südring'],
  },
  {
    name: 'Baden Gemeinderat kleine Gemeinde',
    text: `GEMEINDE SCHÖNAUTAL
Gremium: Gemeinderat
öffentlich / nichtöffentlich
Sitzung am: 19.07.2022
Vorlage Nr. 48/2022
Bearbeiter: Hauptamt, Frau Rist
TOP 6

Kindergartenbeiträge ab September 2022

Beschlussvorschlag:
Die Beiträge steigen von 129 € auf 134 € monatlich.
`,
    kind: 'beschlussvorlage',
    title: 'Kindergartenbeiträge ab September 2022',
    reference: '48/2022',
    date: '2022-07-19',
    answers: null,
    references: ['48/2022'],
    dates: ['2022-07-19', '2022-09'],
    amounts: [129, 134],
    bodies: ['Gemeinderat', 'Hauptamt'],
  },
  {
    name: 'Niederschrift Ortsrat',
    text: `Protokoll
über die Sitzung des Ortsrates Moorende
am Mittwoch, 02.03.2022, 19:00 Uhr
im Dorfgemeinschaftshaus

Anwesend:
Ortsbürgermeisterin Heike Tamm
von der Verwaltung: Herr Voss (Amt für Straßenbau)

TOP 3 Ortsratsmittel
Der Schützenverein erhält 300 €, die Landjugend 250,00 €.
TOP 4 Anträge der SPD-Fraktion und der Gruppe Grüne/UWG
Die Vorlage 22/0123 wird zur Kenntnis genommen.
`,
    kind: 'niederschrift',
    title: 'Protokoll über die Sitzung des Ortsrates Moorende',
    reference: null,
    date: '2022-03-02',
    answers: null,
    references: ['22/0123'],
    dates: ['2022-03-02'],
    amounts: [300, 250],
    bodies: ['Ortsrat Moorende', 'Amt für Straßenbau', 'SPD-Fraktion', 'Gruppe Grüne/UWG'],
  },
  {
    name: 'Brandenburg Kreistag Informationsvorlage',
    text: `Landkreis Spreeheide
Der Landrat
Informationsvorlage
öffentlich
Vorlagen-Nr.
6-4567/22-II
Dezernat: II
Amt: Gesundheitsamt
Beratungsfolge:
Ausschuss für Gesundheit und Soziales 12.09.2022
Kreistag 26.09.2022
Titel:
Bericht zur Pandemiebewältigung
Inhalt der Information:
Für Tests wurden 2,75 Millionen Euro ausgegeben.
Luckau, 15.08.2022
`,
    kind: 'mitteilung',
    title: 'Bericht zur Pandemiebewältigung',
    reference: '6-4567/22-II',
    date: '2022-08-15',
    answers: null,
    references: ['6-4567/22-II'],
    dates: ['2022-09-12', '2022-09-26', '2022-08-15'],
    amounts: [2750000],
    bodies: ['Dezernat II', 'Gesundheitsamt', 'Ausschuss für Gesundheit und Soziales', 'Kreistag'],
  },
  {
    name: 'Hessen Prüfantrag',
    text: `Stadtverordnetenversammlung Brombach
Drucksachen-Nr. STV/0456/2021
Antrag der FDP-Fraktion vom 20.08.2021
Prüfantrag
Betreff: Glasfaser für die Ortsteile
Beratungsfolge
Magistrat 30.08.2021
Bau-, Planungs-, Umwelt- und Verkehrsausschuss 07.09.2021
Stadtverordnetenversammlung 16.09.2021
Antrag:
Der Magistrat wird gebeten zu prüfen, was ein Anschluss kostet.
`,
    kind: 'antrag',
    title: 'Glasfaser für die Ortsteile',
    reference: 'STV/0456/2021',
    date: '2021-08-20',
    answers: null,
    references: ['STV/0456/2021'],
    dates: ['2021-08-20', '2021-08-30', '2021-09-07', '2021-09-16'],
    amounts: [],
    bodies: [
      'Stadtverordnetenversammlung',
      'FDP-Fraktion',
      'Magistrat',
      'Bau-, Planungs-, Umwelt- und Verkehrsausschuss',
    ],
  },
  {
    name: 'Thüringen Beschlussvorlage',
    text: `Stadt Ilmgrund                                   Drucksache 2021/117
Der Oberbürgermeister

Beschlussvorlage
öffentlich

Einreicher: Amt 60 - Bauamt

Gremien Datum
Bau- und Vergabeausschuss 08.06.2021
Stadtrat 24.06.2021

Gegenstand der Vorlage:
Straßenausbau Am Sperber, 3. BA

Der Stadtrat beschließt: Der Auftrag geht an den Bieter 2 zum Preis von 228.750,- EUR.
`,
    kind: 'beschlussvorlage',
    title: 'Straßenausbau Am Sperber, 3. BA',
    reference: '2021/117',
    date: null,
    answers: null,
    references: ['2021/117'],
    dates: ['2021-06-08', '2021-06-24'],
    amounts: [228750],
    bodies: ['Amt 60', 'Bauamt', 'Bau- und Vergabeausschuss', 'Stadtrat'],
  },
  {
    name: 'Bremerhaven Anfrage',
    text: `Stadtverordnetenversammlung der Stadt Weserhaven
Anfrage Nr. AF-12/2022 zur Fragestunde
der Fraktion DIE PARTEI
öffentlich

Beratung in öffentlicher Sitzung am 10.03.2022

Thema: Möwen in der Innenstadt

Wir fragen den Magistrat:
Wie hoch waren 2021 die Reinigungskosten? Sie lagen 2020 bei rund 14.000 €.
`,
    kind: 'anfrage',
    title: 'Möwen in der Innenstadt',
    reference: 'AF-12/2022',
    date: '2022-03-10',
    answers: null,
    references: ['AF-12/2022'],
    dates: ['2022-03-10'],
    amounts: [14000],
    bodies: ['Stadtverordnetenversammlung', 'Die PARTEI-Fraktion', 'Magistrat'],
  },
  {
    name: 'Saar Einladung',
    text: `Gemeinde Blieswald, den 20.04.2023
Der Bürgermeister

An die Mitglieder des
Ausschusses für Bau, Umwelt und Verkehr

Einladung

Zu der am Dienstag, 02. Mai 2023, um 18:00 Uhr im Rathaus, Sitzungssaal, stattfindenden
12. Sitzung des Ausschusses für Bau, Umwelt und Verkehr lade ich Sie ein.

Tagesordnung
1. Niederschrift über die Sitzung vom 07.03.2023
2. Bebauungsplan "Auf der Heide", Vorlage 2023/045
3. Verschiedenes
`,
    kind: 'tagesordnung',
    title: '12. Sitzung des Ausschusses für Bau, Umwelt und Verkehr',
    reference: null,
    date: '2023-05-02',
    answers: null,
    references: ['2023/045'],
    dates: ['2023-04-20', '2023-05-02', '2023-03-07'],
    amounts: [],
    bodies: ['Ausschuss für Bau, Umwelt und Verkehr'],
  },
  {
    name: 'Wirtschaftsplan table',
    text: `Eigenbetrieb Stadtentwässerung Lautertal
Beschlussvorlage BV 017/2022
Werkausschuss am 21.11.2022

Wirtschaftsplan 2023

1. Erfolgsplan
Erträge 5.120.000 EUR
Aufwendungen 4.980.500 EUR
2. Vermögensplan
Kredite 1.000.000 EUR

Der Werkausschuss empfiehlt dem Stadtrat die Annahme.
`,
    kind: 'beschlussvorlage',
    title: 'Wirtschaftsplan 2023',
    reference: 'BV017/2022',
    date: '2022-11-21',
    answers: null,
    references: ['BV017/2022'],
    dates: ['2022-11-21'],
    amounts: [5120000, 4980500, 1000000],
    bodies: ['Eigenbetrieb Stadtentwässerung', 'Werkausschuss', 'Stadtrat'],
  },
];
