import type { LayoutPaper } from './paper.js';

export const NORTH: readonly LayoutPaper[] = [
  {
    name: 'Rostock, motion',
    text: `Hanse- und Universitätsstadt
Warnsund
2022/AN/3456
Antrag
öffentlich
Umbenennung der Haltestelle "Alter Speicher"

Geplante Beratungsfolge:
Datum Gremium Zuständigkeit
09.06.2022 Ortsbeirat Hafenvorstadt (12) Empfehlung
15.06.2022 Hauptausschuss Empfehlung
29.06.2022 Bürgerschaft Entscheidung

Beschlussvorschlag:
Der Oberbürgermeister wird beauftragt, die Haltestelle umzubenennen.

Finanzielle Auswirkungen: ca. 1.800 €

gez. Dr. Maja Thiessen
Fraktion DIE LINKE.PARTEI
`,
    kind: 'antrag',
    title: 'Umbenennung der Haltestelle "Alter Speicher"',
    reference: '2022/AN/3456',
    date: null,
    answers: null,
    references: ['2022/AN/3456'],
    dates: ['2022-06-09', '2022-06-15', '2022-06-29'],
    amounts: [1800],
    bodies: ['Ortsbeirat Hafenvorstadt', 'Hauptausschuss', 'Bürgerschaft', 'DIE LINKE.PARTEI-Fraktion'],
  },
  {
    name: 'Rostock, statement',
    text: `Hanse- und Universitätsstadt
Warnsund
Vorlage-Nr: 2022/AN/3456-01 (SN)
Status öffentlich
Stellungnahme Datum: 20.06.2022
Entscheidendes Gremium:
Bürgerschaft
fed. Senator/-in:
S 4, Holger Mattis
Federführendes Amt:
Amt für Mobilität
Beteiligte Ämter:
Umbenennung der Haltestelle "Alter Speicher"
Beratungsfolge:
Datum Gremium Zuständigkeit
29.06.2022 Bürgerschaft Kenntnisnahme

Sachverhalt:
Zum Antrag 2022/AN/3456 nimmt die Verwaltung Stellung: Die Kosten von 1.800 € sind nicht gedeckt.
`,
    kind: 'stellungnahme',
    title: 'Umbenennung der Haltestelle "Alter Speicher"',
    reference: '2022/AN/3456-01',
    date: '2022-06-29',
    answers: '2022/AN/3456',
    references: ['2022/AN/3456-01', '2022/AN/3456'],
    dates: ['2022-06-20', '2022-06-29'],
    amounts: [1800],
    bodies: ['Bürgerschaft', 'Amt für Mobilität'],
  },
  {
    name: 'Hamburg district, resolution',
    text: `Freie und Hansestadt Altmoor
Bezirksversammlung Elbwiesen

Antrag
- öffentlich -
Drucksachen–Nr.: 21-4567.1
Datum: 02.12.2021

Beratungsfolge
Gremium Datum
Bezirksversammlung 16.12.2021

Mehr Bänke im Heidepark (Antrag der SPD-Fraktion)

Sachverhalt:
Im Heidepark fehlen Bänke. Drucksache 21-4567 wurde in den Regionalausschuss Elbwiesen überwiesen.

Petitum/Beschluss:
Das Bezirksamt wird gebeten, sechs Bänke zu je 950 Euro aufzustellen.
`,
    kind: 'antrag',
    title: 'Mehr Bänke im Heidepark (Antrag der SPD-Fraktion)',
    reference: '21-4567.1',
    date: '2021-12-16',
    answers: null,
    references: ['21-4567.1', '21-4567'],
    dates: ['2021-12-02', '2021-12-16'],
    amounts: [950],
    bodies: ['Bezirksversammlung', 'SPD-Fraktion', 'Regionalausschuss Elbwiesen', 'Bezirksamt'],
  },
  {
    name: 'Hamburg district, question and answer',
    text: `Bezirksversammlung Elbwiesen
Drucksachen-Nr.: XXI/1234
Datum: 14.04.2020
Kleine Anfrage nach § 24 BezVG
öffentlich
Beschlussorgan/Gremium Zuständigkeit Sitzungsdatum
Bezirksversammlung Kenntnisnahme 30.04.2020
Kleine Anfrage des Mitgliedes der Bezirksversammlung Jens Uhl (FDP-Fraktion)
Zustand der Spielplätze
Sachverhalt:
Ich frage die Verwaltung:
1. Wie viele Spielplätze wurden 2019 saniert?
Das Bezirksamt Elbwiesen beantwortet die Fragen wie folgt:
Zu 1.: Sieben für zusammen 412.300 €.
`,
    kind: 'anfrage',
    title: 'Zustand der Spielplätze',
    reference: 'XXI/1234',
    date: '2020-04-30',
    answers: null,
    references: ['XXI/1234'],
    dates: ['2020-04-14', '2020-04-30'],
    amounts: [412300],
    bodies: ['Bezirksversammlung', 'FDP-Fraktion', 'Bezirksamt'],
  },
  {
    name: 'Hanover, answer to a question of a local council',
    text: `Landeshauptstadt Leinefeld
Antwort
In den Stadtbezirksrat Südring
Nr. 15-1234/2020 F1
Anzahl der Anlagen 0
Zu TOP 5.1.2

Antwort der Verwaltung auf die Anfrage
Parkende Lastwagen am Kanal
Sitzung des Stadtbezirksrates Südring am 16.09.2020
TOP 5.1.2.

Die CDU-Fraktion im Stadtbezirksrat fragt in Drucks. Nr. 15-1234/2020:
Wie oft wurde 2019 kontrolliert?

Die Verwaltung beantwortet die Frage wie folgt: 31 Mal. Es wurden 2.480 Euro Bußgeld erhoben.
`,
    kind: 'stellungnahme',
    title: 'Parkende Lastwagen am Kanal',
    reference: '15-1234/2020F1',
    date: '2020-09-16',
    answers: '15-1234/2020',
    references: ['15-1234/2020F1', '15-1234/2020'],
    dates: ['2020-09-16'],
    amounts: [2480],
    bodies: ['Stadtbezirksrat Südring', 'CDU-Fraktion'],
  },
  {
    name: 'Hanover, proposal',
    text: `Landeshauptstadt Leinefeld
Beschlussdrucksache b
In den Ausschuss für Haushalt, Finanzen und
Rechnungsprüfung
In den Verwaltungsausschuss
In die Ratsversammlung
Nr. 0456/2021
Anzahl der Anlagen 2
Zu TOP
BITTE AUFBEWAHREN - wird nicht noch einmal versandt

Erhöhung der Eintrittspreise im Hallenbad Nord

Antrag,
die Preise ab dem 01.08.2021 zu erhöhen: Erwachsene 5,50 €, Kinder 3,- €.
- Entscheidungsrecht des Rates gemäß § 58 Absatz 1 NKomVG -

Dez. V
Leinefeld / 11.02.2021
`,
    kind: 'beschlussvorlage',
    title: 'Erhöhung der Eintrittspreise im Hallenbad Nord',
    reference: '0456/2021',
    date: '2021-02-11',
    answers: null,
    references: ['0456/2021'],
    dates: ['2021-08-01', '2021-02-11'],
    amounts: [5.5, 3],
    bodies: [
      'Ausschuss für Haushalt, Finanzen und Rechnungsprüfung',
      'Verwaltungsausschuss',
      'Ratsversammlung',
      'Rat',
      'Dezernat V',
    ],
  },
  {
    name: 'Göttingen, proposal of a department',
    text: `Stadt Leineau
Der Oberbürgermeister
Beschlussvorlage
Vorlage-Nr: FB51/1234/20
Datum: 24.08.2020
Fachbereich/Referat: Fachbereich Jugend
AZ: 51.3/Wie
Bezeichnung der Vorlage:
Förderung der offenen Jugendarbeit in Grone-Süd
Status: öffentlich
Datum: Gremium: Beratung:
10.09.2020 Jugendhilfeausschuss Entscheidung
Beschlussvorschlag:
Dem Träger werden für die Zeit vom 01.10.2020 bis zum 30.09.2021 insgesamt 64.000 € bewilligt.
`,
    kind: 'beschlussvorlage',
    title: 'Förderung der offenen Jugendarbeit in Grone-Süd',
    reference: 'FB51/1234/20',
    date: '2020-09-10',
    answers: null,
    references: ['FB51/1234/20'],
    dates: ['2020-08-24', '2020-09-10', '2020-10-01/2021-09-30'],
    amounts: [64000],
    bodies: ['Fachbereich Jugend', 'Jugendhilfeausschuss'],
  },
  {
    name: 'Oldenburg, proposal',
    text: `Stadt Hunteburg
Dezernat 4
Amt für Verkehr und Straßenbau

Vorlage 21/0456
öffentlich Datum: 17.05.2021

Beratungsfolge
Verkehrsausschuss 31.05.2021
Verwaltungsausschuss 07.06.2021

Tempo 30 in der Ziegelhofstraße
- Antrag der Gruppe Für Hunteburg vom 12.04.2021
- Beschluss

Beschlussvorschlag:
In der Straße wird Tempo 30 angeordnet.
`,
    kind: 'beschlussvorlage',
    title: 'Tempo 30 in der Ziegelhofstraße - Antrag der Gruppe Für Hunteburg vom 12.04.2021 - Beschluss',
    reference: '21/0456',
    date: '2021-05-17',
    answers: null,
    references: ['21/0456'],
    dates: ['2021-05-17', '2021-05-31', '2021-06-07', '2021-04-12'],
    amounts: [],
    bodies: [
      'Dezernat 4',
      'Amt für Verkehr und Straßenbau',
      'Verkehrsausschuss',
      'Verwaltungsausschuss',
      'Gruppe Für Hunteburg',
    ],
  },
  {
    name: 'Bremen, report of a deputation',
    text: `Die Senatorin für Klimaschutz
Hafenstadt, 20.10.2020
Tel.: 0421/361-4321
Vorlage S 20/123

Bericht der Verwaltung
für die Sitzung der Deputation für Mobilität, Bau und Stadtentwicklung (S)
am 05. November 2020

Ladesäulen im öffentlichen Raum

A. Sachdarstellung
Der Beirat Neustadt hat am 8. September 2020 um einen Bericht gebeten.
`,
    kind: 'mitteilung',
    title: 'Ladesäulen im öffentlichen Raum',
    reference: 'S20/123',
    date: '2020-11-05',
    answers: null,
    references: ['S20/123'],
    dates: ['2020-10-20', '2020-11-05', '2020-09-08'],
    amounts: [],
    bodies: ['Deputation für Mobilität, Bau und Stadtentwicklung', 'Beirat Neustadt'],
  },
  {
    name: 'Kiel, motion',
    text: `Fraktion
SSW
Drucksache
Antrag
öffentliches Dokument
Drucksache Nr.
0123/2021
Kielsund, 02.02.2021
Status voraussichtl. Sitzungstermin Gremium
Ö 18.02.2021 Ratsversammlung
Antragsteller/-in: Ratsfrau Inga Petersen
Betreff: Zweisprachige Ortsschilder
Antrag: Die Verwaltung wird gebeten, an allen Ortseingängen zweisprachige Schilder aufzustellen.
Begründung: Die Kosten von 7 Tsd. Euro sind gering.
`,
    kind: 'antrag',
    title: 'Zweisprachige Ortsschilder',
    reference: '0123/2021',
    date: '2021-02-18',
    answers: null,
    references: ['0123/2021'],
    dates: ['2021-02-02', '2021-02-18'],
    amounts: [7000],
    bodies: ['SSW-Fraktion', 'Ratsversammlung'],
  },
  {
    name: 'Lübeck, reply to a question',
    text: `Hansestadt Travhafen
Vorlage
VO/2021/10123-01
Antwort auf Anfrage
öffentlich
Datum: 27.05.2021
Verantwortlich: Bereich: 3.370 - Feuerwehr
Bearbeitung: Olaf Kröger
Antwort auf die Anfrage des AM Timm Lohse (FREIE WÄHLER & GAL): Sirenen im Stadtgebiet
Beratungsfolge:
Datum Gremium Status Zuständigkeit
01.06.2021 Ausschuss für Umwelt, Sicherheit und Ordnung Öffentlich zur Kenntnisnahme

Anfrage:
Wie viele Sirenen sind betriebsbereit? (VO/2021/10123)
Antwort:
Alle 22.
`,
    kind: 'stellungnahme',
    title: 'Sirenen im Stadtgebiet',
    reference: 'VO/2021/10123-01',
    date: '2021-06-01',
    answers: 'VO/2021/10123',
    references: ['VO/2021/10123-01', 'VO/2021/10123'],
    dates: ['2021-05-27', '2021-06-01'],
    amounts: [],
    bodies: ['Ausschuss für Umwelt, Sicherheit und Ordnung'],
  },
  {
    name: 'Schleswig-Holstein, municipality of an Amt',
    text: `Amt Hohe Geest
Der Amtsvorsteher

Gemeinde Tellsbüttel
Vorlage zur Beschlussfassung
Nr. 12/2022/TEL

Beratung im Gremium: Sitzung am: Status:
Bau- und Wegeausschuss der Gemeinde Tellsbüttel 08.03.2022 öffentlich
Gemeindevertretung der Gemeinde Tellsbüttel 22.03.2022 öffentlich

Ausbau des Feldweges Moorkamp

1. Sachverhalt:
Die Baukosten betragen laut Schätzung 98.500,00 Euro brutto.
2. Beschlussvorschlag:
Die Gemeindevertretung stimmt dem Ausbau zu.
`,
    kind: 'beschlussvorlage',
    title: 'Ausbau des Feldweges Moorkamp',
    reference: '12/2022/TEL',
    date: null,
    answers: null,
    references: ['12/2022/TEL'],
    dates: ['2022-03-08', '2022-03-22'],
    amounts: [98500],
    bodies: ['Bau- und Wegeausschuss', 'Gemeindevertretung'],
  },
  {
    name: 'Lower Saxony, announcement of a joint municipality',
    text: `Samtgemeinde Heidesee
Die Samtgemeindebürgermeisterin

Bekanntmachung

Am Montag, dem 26.09.2022, findet um 18:30 Uhr im Feuerwehrhaus Kleinmoor eine öffentliche Sitzung des
Feuerschutzausschusses der Samtgemeinde Heidesee statt.

Tagesordnung:
1. Eröffnung der Sitzung
2. Beschaffung eines Löschfahrzeugs für die Ortsfeuerwehr Kleinmoor, Vorlage: SG/2022/045
3. Anfrage der SPD-Samtgemeinderatsfraktion
4. Empfehlung an den Samtgemeinderat

Heidesee, 14.09.2022
`,
    kind: 'tagesordnung',
    title: 'öffentliche Sitzung des Feuerschutzausschusses der Samtgemeinde Heidesee',
    reference: null,
    date: '2022-09-26',
    answers: null,
    references: ['SG/2022/045'],
    dates: ['2022-09-26', '2022-09-14'],
    amounts: [],
    bodies: ['Feuerschutzausschuss', 'SPD-Fraktion', 'Samtgemeinderat'],
  },
  {
    name: 'Lower Saxony, first supplement',
    text: `Gemeinde Heidesee
Fachbereich 3 - Bauen
Heidesee, 04.10.2022
Beschlussvorlage Nr. BV/123/2022
1. Ergänzung
Beratung:
Ortsrat Kleinmoor 12.10.2022
Rat der Gemeinde Heidesee 20.10.2022
Betreff: Ersatz der Straßenlaternen im Ortsteil Kleinmoor
Beschlussvorschlag: Die Mittel werden auf 37.250 € erhöht.
Begründung: Die 1. Ergänzung ersetzt die ursprüngliche Vorlage BV/123/2022.
`,
    kind: 'beschlussvorlage',
    title: 'Ersatz der Straßenlaternen im Ortsteil Kleinmoor',
    reference: 'BV/123/2022',
    date: '2022-10-04',
    answers: null,
    references: ['BV/123/2022'],
    dates: ['2022-10-04', '2022-10-12', '2022-10-20'],
    amounts: [37250],
    bodies: ['Fachbereich 3', 'Ortsrat Kleinmoor', 'Rat'],
  },
];
