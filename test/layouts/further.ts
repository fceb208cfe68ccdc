import type { LayoutPaper } from './paper.js';

export const FURTHER: readonly LayoutPaper[] = [
  {
    name: "Berlin district, motion whose table of meetings holds the sitting's number",
    text: `Bezirksverordnetenversammlung Lindenhain von Berlin
Drucksache
VIII-1234

Antrag
Fraktion der SPD
Ursprung: Antrag, Fraktion der SPD
Beratungsfolge:
11.11.2020 BVV BVV/039/VIII

Betreff: Sichere Querung am Ulmenplatz

Die BVV möge beschließen:

Das Bezirksamt wird ersucht, am Ulmenplatz einen Fußgängerüberweg anzuordnen.

Berlin, den 03.11.2020

Einreicher: Fraktion der SPD
Rolf Horn, Tina Kranz

Begründung siehe Rückseite
Ergebnis: beschlossen
überwiesen in den Ausschuss für Mobilität und öffentliche Ordnung
`,
    kind: 'antrag',
    title: 'Sichere Querung am Ulmenplatz',
    reference: 'VIII-1234',
    date: '2020-11-11',
    answers: null,
    references: ['VIII-1234'],
    dates: ['2020-11-11', '2020-11-03'],
    amounts: [],
    bodies: [
      'Bezirksverordnetenversammlung',
      'SPD-Fraktion',
      'Bezirksamt',
      'Ausschuss für Mobilität und öffentliche Ordnung',
    ],
  },
  {
    name: 'Berlin district, numbered subject',
    text: `Bezirksamt Hohenlicht von Berlin   
VIII. Wahlperiode
Drucksache DS/1234/VIII
Vorlage zur Kenntnisnahme
Bezirksamt
BzBm
Beratungsfolge:
Datum Gremium
18.06.2020 BVV BVV/VIII/041

1. Gegenstand der Vorlage: Abschlussbericht zur DS/0987/VIII Mehr Bänke in der Buchenaue

2. Die BVV wird um Kenntnisnahme gebeten:

Das Bezirksamt hat in seiner Sitzung am 02.06.2020 beschlossen, die BA-Vorlage Nr. 8/045/2020 der BVV vorzulegen. Straßen- und Grünflächenamt hat 12.500 € dafür eingesetzt.
`,
    kind: 'mitteilung',
    title: 'Abschlussbericht zur DS/0987/VIII Mehr Bänke in der Buchenaue',
    reference: 'DS/1234/VIII',
    date: '2020-06-18',
    answers: null,
    references: ['DS/1234/VIII', 'DS/0987/VIII', '8/045/2020'],
    dates: ['2020-06-18', '2020-06-02'],
    amounts: [12500],
    bodies: ['Bezirksamt', 'Bezirksverordnetenversammlung', 'Straßen- und Grünflächenamt'],
  },
  {
    name: 'Halle, answer with the town and the day on one line',
    text: `Stadt Saalau (Aue) 01.03.2021
Anfrage der Stadträtin Frau Beate Horn (CDU) zum Winterdienst
Vorlagen-Nummer: VII/2021/02345
TOP: 9.5
Antwort der Verwaltung:
Zu 1.: Die Kosten betrugen 45 T€.
Dr. Bernd Kranz
Bürgermeister
`,
    kind: 'stellungnahme',
    title: 'Anfrage der Stadträtin Frau Beate Horn (CDU) zum Winterdienst',
    reference: 'VII/2021/02345',
    date: '2021-03-01',
    answers: null,
    references: ['VII/2021/02345'],
    dates: ['2021-03-01'],
    amounts: [45000],
    bodies: [],
  },
  {
    name: 'Magdeburg, question with its number behind the day',
    text: `Anfrage öffentlich Datum Nummer
17.02.2022 F0045/22
Absender
Stadtrat Olaf Horn
Fraktion GRÜNE/future!
Adressat
Oberbürgermeister
Herrn Dr. Ludwig Kranz
Gremium Sitzungstermin
Stadtrat 17.02.2022
Kurztitel
Radverkehr an der Drehbrücke
Sehr geehrter Herr Oberbürgermeister,
`,
    kind: 'anfrage',
    title: 'Radverkehr an der Drehbrücke',
    reference: 'F0045/22',
    date: '2022-02-17',
    answers: null,
    references: ['F0045/22'],
    dates: ['2022-02-17'],
    amounts: [],
    bodies: ['GRÜNE/future!-Fraktion', 'Stadtrat'],
  },
  {
    name: 'Stuttgart, title above the kind without blank lines',
    text: `Landeshauptstadt Ebersbruck
Der Oberbürgermeister
GZ: OB 1234-56
GRDrs 456/2022
Ebersbruck, 23.05.2022
Sanierung der Auentaler Halle
Vergabe der Bauleistungen
Beschlußvorlage
Vorlage an zur Sitzungsart Sitzungstermin
Bezirksbeirat Süd
Ausschuss für Wirtschaft und Wohnen
Beratung
Beschlussfassung
öffentlich
öffentlich
31.05.2022
03.06.2022
Beschlußantrag:
1. Der Vergabe in Höhe von brutto 1,35 Mio. EUR wird zugestimmt.
`,
    kind: 'beschlussvorlage',
    title: 'Sanierung der Auentaler Halle Vergabe der Bauleistungen',
    reference: 'GRDRS456/2022',
    date: '2022-05-23',
    answers: null,
    references: ['GRDRS456/2022'],
    dates: ['2022-05-23', '2022-05-31', '2022-06-03'],
    amounts: [1350000],
    bodies: ['Bezirksbeirat Süd', 'Ausschuss für Wirtschaft und Wohnen'],
  },
  {
    name: 'Jena, numbered subject',
    text: `Stadt Ziegenau
Beschlussvorlage Nr. 21/1234-BV
Einreicher: Oberbürgermeister
Der Stadtrat der Stadt Ziegenau beschließt
Status: öffentlich
Beratungsfolge:
Gremium Sitzung am
Ortsteilrat Hinterau 03.02.2021
Stadtentwicklungs- und Umweltausschuss 11.02.2021
Stadtrat der Stadt Ziegenau 24.02.2021
1. Betreff:
Abwägungsbeschluss und Satzungsbeschluss zum Bebauungsplan B-Hi 06 "Am Mühlgraben"
2. Bearbeiter / Vertreter: Herr Kranz
`,
    kind: 'beschlussvorlage',
    title: 'Abwägungsbeschluss und Satzungsbeschluss zum Bebauungsplan B-Hi 06 "Am Mühlgraben"',
    reference: '21/1234-BV',
    date: null,
    answers: null,
    references: ['21/1234-BV'],
    dates: ['2021-02-03', '2021-02-11', '2021-02-24'],
    amounts: [],
    bodies: ['Stadtrat', 'Ortsteilrat Hinterau', 'Stadtentwicklungs- und Umweltausschuss'],
  },
  {
    name: 'Frankfurt, proposal of the Magistrat',
    text: `Der Magistrat
Dezernat VI
Vorlage des Magistrats vom 12.02.2021, M 23
Betreff:
Neubau einer Kindertageseinrichtung in der Ostvorstadt
hier: Bau- und Finanzierungsvorlage
Vorgang:
l. Beschl. d. Stv.-V. vom 27.02.2020, § 5345 (M 210/2019)
1. Der Vorplanung wird zugestimmt. Kosten: 5.430.000,00 €
Vertraulichkeit: Nein
dazugehörende Vorlage:
Antrag vom 01.03.2021, NR 1345
Beratung im Ortsbeirat: 4
Zuständige Ausschüsse: Ausschuss für Bildung und Integration, Haupt- und Finanzausschuss
`,
    kind: 'beschlussvorlage',
    title: 'Neubau einer Kindertageseinrichtung in der Ostvorstadt hier: Bau- und Finanzierungsvorlage',
    reference: 'M23',
    date: '2021-02-12',
    answers: null,
    references: ['M23', 'M210/2019', 'NR1345'],
    dates: ['2021-02-12', '2020-02-27', '2021-03-01'],
    amounts: [5430000],
    bodies: ['Magistrat', 'Dezernat VI', 'Ausschuss für Bildung und Integration', 'Haupt- und Finanzausschuss'],
  },
  {
    name: 'Frankfurt, suggestion of a local council',
    text: `S A C H S T A N D :
Anregung an den Magistrat vom 18.01.2022, OM 1456
entstanden aus Vorlage:
OF 234/5 vom 03.01.2022
Betreff:
Parkverbot in der Müllerstraße
Der Magistrat wird gebeten, ein Parkverbot anzuordnen.
Antragstellende Person(en):
CDU
Antragstellender Ortsbeirat:
Ortsbeirat 5
Beratung im Ortsbeirat: 5
Beratungsergebnisse:
9. Sitzung des OBR 5 am 18.01.2022, TO I, TOP 12
Beschluss:
Anregung an den Magistrat OM 1456 2022
Die Vorlage OF 234/5 wird in der vorgelegten Fassung beschlossen.
`,
    kind: 'antrag',
    title: 'Parkverbot in der Müllerstraße',
    reference: 'OM1456',
    date: '2022-01-18',
    answers: null,
    references: ['OM1456', 'OF234/5'],
    dates: ['2022-01-18', '2022-01-03'],
    amounts: [],
    bodies: ['Magistrat', 'Ortsbeirat 5'],
  },
  {
    name: 'Kassel, title below the letterhead',
    text: `Vorlage Nr. 101.19.123
7. Februar 2022
1 von 2
Fraktion DIE LINKE
Rathaus, 34999 Fuldaburg
Barrierefreie Haltestellen
Antrag
zur Überweisung in den Ausschuss für Mobilität und Stadtentwicklung
Die Stadtverordnetenversammlung wird gebeten, folgenden Beschluss zu fassen:
Der Magistrat wird aufgefordert, die Haltestellen barrierefrei umzubauen.
Berichterstatter/-in: Stadtverordnete Horn
`,
    kind: 'antrag',
    title: 'Barrierefreie Haltestellen',
    reference: '101.19.123',
    date: '2022-02-07',
    answers: null,
    references: ['101.19.123'],
    dates: ['2022-02-07'],
    amounts: [],
    bodies: [
      'DIE LINKE-Fraktion',
      'Ausschuss für Mobilität und Stadtentwicklung',
      'Stadtverordnetenversammlung',
      'Magistrat',
    ],
  },
  {
    name: 'Göttingen, number with the department',
    text: `Stadt Leinestadt
Der Oberbürgermeister
Fachbereich Planung, Bauordnung und Vermessung
Vorlage
Datum: 03.05.2021
Nr. FB61/2345/21
Status: öffentlich
Bebauungsplan Leinestadt Nr. 245 "Gewerbegebiet Sandhöhe"
- Aufstellungsbeschluss -
Beratungsfolge:
Ausschuss für Bauen, Planung und Grundstücke 20.05.2021 Empfehlung
Ortsrat Grünau 27.05.2021 Anhörung
Verwaltungsausschuss 31.05.2021 Entscheidung
`,
    kind: 'beschlussvorlage',
    title: 'Bebauungsplan Leinestadt Nr. 245 "Gewerbegebiet Sandhöhe"',
    reference: 'FB61/2345/21',
    date: '2021-05-03',
    answers: null,
    references: ['FB61/2345/21'],
    dates: ['2021-05-03', '2021-05-20', '2021-05-27', '2021-05-31'],
    amounts: [],
    bodies: [
      'Fachbereich Planung, Bauordnung und Vermessung',
      'Ausschuss für Bauen, Planung und Grundstücke',
      'Ortsrat Grünau',
      'Verwaltungsausschuss',
    ],
  },
  {
    name: 'Oldenburg, numbered table of meetings',
    text: `Stadt Huntestadt (Oldb)
Huntestadt, den 12.04.2021
Amt für Umweltschutz und Bauordnung
Vorlage-Nr.: 21/0234
Beschlussvorlage
öffentlich
Beratungsfolge
1. Ausschuss für Stadtplanung und Bauen am 22.04.2021
2. Verwaltungsausschuss am 26.04.2021
Satzung über örtliche Bauvorschriften
Beschlussvorschlag:
`,
    kind: 'beschlussvorlage',
    title: 'Satzung über örtliche Bauvorschriften',
    reference: '21/0234',
    date: '2021-04-12',
    answers: null,
    references: ['21/0234'],
    dates: ['2021-04-12', '2021-04-22', '2021-04-26'],
    amounts: [],
    bodies: ['Amt für Umweltschutz und Bauordnung', 'Ausschuss für Stadtplanung und Bauen', 'Verwaltungsausschuss'],
  },
  {
    name: 'Lübeck, label with a dash',
    text: `Hansestadt WAKENAU
DER BÜRGERMEISTER
Vorlage – Nr.: VO/2021/09876
öffentlich
Wakenau, 02.02.2021
Verantwortliche/r Bereich/e: 5.610 - Stadtplanung und Bauordnung
Bearbeitung: Claus Horn
Telefon: +49 999 122-6120
Bebauungsplan 02.19.00 - Mühlenufer: Auslegungsbeschluss
Beratungsfolge:
Datum
Gremium
Status
Zuständigkeit
01.03.2021
Bauausschuss
Ö
zur Entscheidung
25.03.2021
Bürgerschaft der Hansestadt Wakenau
Ö
zur Kenntnisnahme
`,
    kind: 'beschlussvorlage',
    title: 'Bebauungsplan 02.19.00 - Mühlenufer: Auslegungsbeschluss',
    reference: 'VO/2021/09876',
    date: '2021-02-02',
    answers: null,
    references: ['VO/2021/09876'],
    dates: ['2021-02-02', '2021-03-01', '2021-03-25'],
    amounts: [],
    bodies: ['Bauausschuss', 'Bürgerschaft'],
  },
  {
    name: "Potsdam, number between the subject's label and the subject",
    text: `Landeshauptstadt Havelau
Der Oberbürgermeister
Beschlussvorlage
Betreff: öffentlich
Drucksache Nr.
21/SVV/0345
Straßenreinigungssatzung 2022
Einreicher: FB Ordnung und Sicherheit
Erstellungsdatum: 04.03.2021
Eingang 502: 05.03.2021
Beratungsfolge: Empfehlung Entscheidung
Datum der Sitzung Gremium
07.04.2021 Stadtverordnetenversammlung der Landeshauptstadt Havelau x
`,
    kind: 'beschlussvorlage',
    title: 'Straßenreinigungssatzung 2022',
    reference: '21/SVV/0345',
    date: '2021-04-07',
    answers: null,
    references: ['21/SVV/0345'],
    dates: ['2021-03-04', '2021-03-05', '2021-04-07'],
    amounts: [],
    bodies: ['Fachbereich Ordnung und Sicherheit', 'Stadtverordnetenversammlung'],
  },
  {
    name: 'Mannheim, empty label above a dated line',
    text: `BESCHLUSSVORLAGE V123/2021
Dezernat: IV 67-FB
Az.:
Datum: 12.02.2021
Betreff:
Sanierung des Stadtparks Nord
Betrifft Antrag/Anfrage Nr.
A045/2020
Antragsteller/in:
SPD
Beratungsfolge TOP Sitzungstermin Öffentlichkeitsstatus Beschlussart
1. Ausschuss für Umwelt und Technik 02.03.2021 öffentlich Entscheidung
`,
    kind: 'beschlussvorlage',
    title: 'Sanierung des Stadtparks Nord',
    reference: 'V123/2021',
    date: '2021-03-02',
    answers: null,
    references: ['V123/2021', 'A045/2020'],
    dates: ['2021-02-12', '2021-03-02'],
    amounts: [],
    bodies: ['Dezernat IV', 'Ausschuss für Umwelt und Technik'],
  },
  {
    name: 'Mainz, answer without a form',
    text: `Stadt Rheinau
Antwort zur Anfrage Nr. 1234/2021 der Stadtratsfraktion DIE LINKE betreffend Leerstand in der Neustadt (DIE LINKE)
Die Anfrage wird wie folgt beantwortet:
1. Wie viele Wohnungen stehen leer?
Rheinau, 23.06.2021
gez. Horn
Beigeordnete
`,
    kind: 'stellungnahme',
    title: 'Leerstand in der Neustadt',
    reference: null,
    date: '2021-06-23',
    answers: '1234/2021',
    references: ['1234/2021'],
    dates: ['2021-06-23'],
    amounts: [],
    bodies: ['DIE LINKE-Fraktion'],
  },
  {
    name: 'Trier, motion for a meeting',
    text: `Stadtratsfraktion
Die Linke
Antrag 123/2021
An den
Oberbürgermeister der Stadt Moselau
Herrn Jan Horn
Rathaus
54999 Moselau
Moselau, 21.04.2021
Antrag zur Sitzung des Stadtrates am 05.05.2021
Kostenlose Menstruationsprodukte in städtischen Gebäuden
`,
    kind: 'antrag',
    title: 'Kostenlose Menstruationsprodukte in städtischen Gebäuden',
    reference: '123/2021',
    date: '2021-05-05',
    answers: null,
    references: ['123/2021'],
    dates: ['2021-04-21', '2021-05-05'],
    amounts: [],
    bodies: ['DIE LINKE-Fraktion', 'Stadtrat'],
  },
  {
    name: 'Hamburg district, alternative motion',
    text: `Bezirksversammlung Elbwiesen
Drucksachen–Nr.: 21-1876.1
Datum: 22.04.2021
Beratungsfolge
Gremium Datum
Bezirksversammlung 29.04.2021
Alternativantrag der Fraktion DIE LINKE
Mehr Grün am Brunnenplatz
Petitum/Beschluss:
Das Bezirksamt wird gebeten ...
`,
    kind: 'aenderungsantrag',
    title: 'Mehr Grün am Brunnenplatz',
    reference: '21-1876.1',
    date: '2021-04-29',
    answers: null,
    references: ['21-1876.1'],
    dates: ['2021-04-22', '2021-04-29'],
    amounts: [],
    bodies: ['Bezirksversammlung', 'DIE LINKE-Fraktion', 'Bezirksamt'],
  },
  {
    name: 'County, no printed kind',
    text: `Landkreis Weserau
Der Landrat
Vorlage-Nr.: KT-061/2021
Fachbereich Jugend
Amt/AZ: 51.1/512-01
öffentlich
Beratungsfolge: Jugendhilfeausschuss 12.05.2021, Kreisausschuss 03.06.2021, Kreistag 17.06.2021
Jugendförderplan 2022 - 2025
Beschlussempfehlung
Der Kreistag beschließt den Jugendförderplan. Er kostet 2,3 Mio. € im Jahr 2022 und 2.450 T€ im Jahr 2023.
`,
    kind: 'beschlussvorlage',
    title: 'Jugendförderplan 2022 - 2025',
    reference: 'KT-061/2021',
    date: null,
    answers: null,
    references: ['KT-061/2021'],
    dates: ['2021-05-12', '2021-06-03', '2021-06-17'],
    amounts: [2300000, 2450000],
    bodies: ['Fachbereich Jugend', 'Jugendhilfeausschuss', 'Kreisausschuss', 'Kreistag'],
  },
];
