import type { LayoutPaper } from './paper.js';

export const LETTERHEADS: readonly LayoutPaper[] = [
  {
    name: 'Kassel Anfrage',
    text: `Fraktion DIE LINKE
Stadtverordnetenversammlung
Rathaus
34000 Fuldenbach

3. November 2022
Vorlage Nr. 101.19.512

Leerstand in der Treppenstraße

Anfrage

zur Überweisung in den Ausschuss für Stadtentwicklung, Mobilität und Verkehr am 16.11.2022

Wir fragen den Magistrat:
1. Wie viele Läden stehen in der Treppenstraße leer?
Fragesteller/-in: Stadtverordnete Jutta Brehm
`,
    kind: 'anfrage',
    title: 'Leerstand in der Treppenstraße',
    reference: '101.19.512',
    date: '2022-11-03',
    answers: null,
    references: ['101.19.512'],
    dates: ['2022-11-03', '2022-11-16'],
    amounts: [],
    bodies: [
      'DIE LINKE-Fraktion',
      'Ausschuss für Stadtentwicklung, Mobilität und Verkehr',
      'Stadtverordnetenversammlung',
      'Magistrat',
    ],
  },
  {
    name: 'Trier SessionNet',
    text: `Stadt Moselheim
Stadtverwaltung

Vorlagen-Nr.: 214/2021
Datum: 20.05.2021
Federführendes Amt: Amt für Gebäudewirtschaft
Aktenzeichen: 65/GS-Qu

Beschlussvorlage
öffentlich

Betreff: Sanierung der Turnhalle der Grundschule Quint -
Baubeschluss und außerplanmäßige
Mittelbereitstellung

Beratungsfolge:
Dezernatsausschuss IV 27.05.2021 vorberatend
Stadtrat  entscheidend

Beschlussvorschlag:
Der Stadtrat stimmt der Sanierung mit Gesamtkosten von 1,25 Mio. € zu.
`,
    kind: 'beschlussvorlage',
    title: 'Sanierung der Turnhalle der Grundschule Quint - Baubeschluss und außerplanmäßige Mittelbereitstellung',
    reference: '214/2021',
    date: '2021-05-27',
    answers: null,
    references: ['214/2021'],
    dates: ['2021-05-20', '2021-05-27'],
    amounts: [1250000],
    bodies: ['Dezernatsausschuss IV', 'Stadtrat', 'Amt für Gebäudewirtschaft'],
  },
  {
    name: 'Wolfsburg Somacos',
    text: `STADT ALLERBURG
Geschäftsbereich Finanzen Datum 14.10.2020

V 2020/1563-1

☒ Öffentlich
☐ Nichtöffentlich

Vorlage
für
☒ Rat
Ergänzung zu V 2020/1563
Beratungsfolge:
Finanzausschuss 03.11.2020
Rat 11.11.2020
Betreff:
Änderung der Satzung über die Erhebung von Gebühren
für die Abfallentsorgung
Beschlussvorschlag:
Die Gebühr je Sack wird ab 01.01.2021 auf 3,20 € festgesetzt.
`,
    kind: 'beschlussvorlage',
    title: 'Änderung der Satzung über die Erhebung von Gebühren für die Abfallentsorgung',
    reference: 'V2020/1563-1',
    date: '2020-10-14',
    answers: null,
    references: ['V2020/1563-1', 'V2020/1563'],
    dates: ['2020-10-14', '2020-11-03', '2020-11-11', '2021-01-01'],
    amounts: [3.2],
    bodies: ['Finanzausschuss', 'Rat', 'Geschäftsbereich Finanzen'],
  },
  {
    name: 'Braunschweig Anfrage Stadtbezirksrat',
    text: `Absender:
SPD-Fraktion im Stadtbezirksrat 321
21-15432
Anfrage (öffentlich)
Betreff:
Fehlende Beleuchtung am Lammer Busch
Empfänger:
Stadt Okerstadt
Der Oberbürgermeister
Datum:
02.03.2021
Beratungsfolge: Status
Stadtbezirksrat 321 (zur Beantwortung) 16.03.2021 Ö
Sachverhalt:
Der Weg zum Lammer Busch ist unbeleuchtet. Wann wird Abhilfe geschaffen?
Gez. Volker Ahrens
Anlagen: keine
`,
    kind: 'anfrage',
    title: 'Fehlende Beleuchtung am Lammer Busch',
    reference: '21-15432',
    date: '2021-03-16',
    answers: null,
    references: ['21-15432'],
    dates: ['2021-03-02', '2021-03-16'],
    amounts: [],
    bodies: ['SPD-Fraktion', 'Stadtbezirksrat 321'],
  },
  {
    name: 'Braunschweig Stellungnahme',
    text: `Stadt Okerstadt
Der Oberbürgermeister
Stellungnahme 21-15432-01
öffentlich
Betreff:
Fehlende Beleuchtung am Lammer Busch
Organisationseinheit:
Dezernat III
66 Fachbereich Tiefbau und Verkehr
Datum:
15.03.2021
Beratungsfolge
Stadtbezirksrat 321 (zur Kenntnis)
Sitzungstermin
16.03.2021
Status
Ö
Sachverhalt:
Zur Anfrage der SPD-Fraktion vom 02.03.2021 (21-15432) wird wie folgt Stellung genommen:
Die Kosten betragen rund 18.500 €. Die Leuchten werden im III. Quartal 2021 gesetzt.
`,
    kind: 'stellungnahme',
    title: 'Fehlende Beleuchtung am Lammer Busch',
    reference: '21-15432-01',
    date: '2021-03-16',
    answers: '21-15432',
    references: ['21-15432-01', '21-15432'],
    dates: ['2021-03-15', '2021-03-16', '2021-03-02', '2021-Q3'],
    amounts: [18500],
    bodies: ['Stadtbezirksrat 321', 'SPD-Fraktion', 'Fachbereich Tiefbau und Verkehr', 'Dezernat III'],
  },
  {
    name: 'Osnabrück',
    text: `Stadt Hasebrück • Postfach 44 60 • 49000 Hasebrück
Fachbereich Bildung, Schule und Sport

Vorlage - VO/2022/0456

Art: Mitteilungsvorlage
Datum: 08.02.2022
Status: öffentlich

Betreff: Bericht über die Entwicklung der Schülerzahlen

Beratungsfolge: Sitzungsdatum Zuständigkeit
Schul- und Sportausschuss 24.02.2022 Kenntnisnahme

Inhalt der Mitteilung:
Die Schülerzahlen steigen bis 2026/27 um 3 %.
`,
    kind: 'mitteilung',
    title: 'Bericht über die Entwicklung der Schülerzahlen',
    reference: 'VO/2022/0456',
    date: '2022-02-24',
    answers: null,
    references: ['VO/2022/0456'],
    dates: ['2022-02-08', '2022-02-24'],
    amounts: [],
    bodies: ['Schul- und Sportausschuss', 'Fachbereich Bildung, Schule und Sport'],
  },
  {
    name: 'Bielefeld',
    text: `STADT LUTTERFELD
Drucksachen-Nr.

1234/2020-2025

Beschlussvorlage der Verwaltung

Gremium Sitzung am Beratung
Bezirksvertretung Siekerheide 24.06.2021 öffentlich
Stadtentwicklungsausschuss 29.06.2021 öffentlich

Beratungsgegenstand (Bezeichnung des Tagesordnungspunktes)

Erstmalige Herstellung der Straße „Im Siekfeld“

Betroffene Produktgruppe
11.12.01 Öffentliche Verkehrsflächen
Auswirkungen auf Ziele, Kennzahlen
keine
Auswirkungen auf Ergebnisplan, Finanzplan
Auszahlung 420.000 €
Ggf. Frühere Behandlung des Beratungsgegenstandes (Gremium, Datum, TOP, Drucksachen-Nr.)
BV Siekerheide, 15.04.2021, TOP 7, Drucks.-Nr. 0987/2020-2025

Beschlussvorschlag:
Die Straße wird hergestellt.

Lutterfeld, 10.06.2021
660 Amt für Verkehr
`,
    kind: 'beschlussvorlage',
    title: 'Erstmalige Herstellung der Straße „Im Siekfeld“',
    reference: '1234/2020-2025',
    date: '2021-06-10',
    answers: null,
    references: ['1234/2020-2025', '0987/2020-2025'],
    dates: ['2021-06-24', '2021-06-29', '2021-04-15', '2021-06-10'],
    amounts: [420000],
    bodies: ['Amt für Verkehr', 'Bezirksvertretung Siekerheide', 'Stadtentwicklungsausschuss'],
  },
  {
    name: 'Gelsenkirchen columns',
    text: `Der Oberbürgermeister
Drucksache Nr.
20-25/1678
Mitteilungsvorlage
Vorlageart
öffentlich
Status
Berichtswesen
60 - Referat Umwelt
Federführung
Beratungsfolge
Sitzungstermin
TOP
Ausschuss für Klima, Umwelt und Naturschutz
07.09.2021
6
Betreff
Sachstandsbericht zum Integrierten Klimaschutzkonzept
Inhalt der Mitteilung
Das Konzept wird fortgeschrieben.
`,
    kind: 'mitteilung',
    title: 'Sachstandsbericht zum Integrierten Klimaschutzkonzept',
    reference: '20-25/1678',
    date: '2021-09-07',
    answers: null,
    references: ['20-25/1678'],
    dates: ['2021-09-07'],
    amounts: [],
    bodies: ['Ausschuss für Klima, Umwelt und Naturschutz', 'Referat Umwelt'],
  },
  {
    name: 'Krefeld Antrag letter no field',
    text: `FDP-Fraktion in der Bezirksvertretung Uerdel

Herrn Bezirksvorsteher
Jürgen Wettingfeld
Rathaus Uerdel
Am Marktplatz 1
47000 Rheinkrefeld

28.08.2019

Sitzung der Bezirksvertretung Uerdel am 19.09.2019
hier: Einrichtung einer Hundefreilaufwiese im Stadtpark Uerdel

Sehr geehrter Herr Bezirksvorsteher,

wir bitten Sie, folgenden Antrag auf die Tagesordnung zu setzen:
Die Bezirksvertretung beschließt die Einrichtung einer Hundefreilaufwiese und stellt dafür 5.000,-- Euro bereit.

Mit freundlichen Grüßen
Kai Brockers
`,
    kind: 'antrag',
    title: 'Einrichtung einer Hundefreilaufwiese im Stadtpark Uerdel',
    reference: null,
    date: '2019-09-19',
    answers: null,
    references: [],
    dates: ['2019-08-28', '2019-09-19'],
    amounts: [5000],
    bodies: ['Bezirksvertretung Uerdel', 'FDP-Fraktion'],
  },
  {
    name: 'Darmstadt',
    text: `Wissenschaftsstadt
Darmbach
Magistratsvorlage
Vorlage-Nr:
2021/0187
Dezernat:
Eingangsdatum:
V
01.07.2021
Amt/Aktenzeichen:
Eigenbetrieb Immobilienmanagement / 7.2
Betr.:
Erweiterung der Heinrich-Hoff-Schule, Bau einer Mensa
Nachrichtlich:
Schulamt
Beschlussvorschlag:
Der Magistrat stimmt dem Bau mit Kosten in Höhe von 3.400.000,00 EUR zu.
`,
    kind: 'beschlussvorlage',
    title: 'Erweiterung der Heinrich-Hoff-Schule, Bau einer Mensa',
    reference: '2021/0187',
    date: '2021-07-01',
    answers: null,
    references: ['2021/0187'],
    dates: ['2021-07-01'],
    amounts: [3400000],
    bodies: ['Magistrat', 'Eigenbetrieb Immobilienmanagement', 'Schulamt'],
  },
  {
    name: 'Wiesbaden Stvv-Antrag',
    text: `Antrags-Nr. 22-F-63-0045
Bündnis 90/Die Grünen, SPD, DIE LINKE und Volt
Betreff:
Mehr Trinkwasserbrunnen in der Innenstadt
-Antrag der Fraktionen Bündnis 90/Die Grünen, SPD, DIE LINKE und Volt vom 11.05.2022-
Antragstext:
Der Sommer 2021 war heiß.
Der Ausschuss für Umwelt möge beschließen:
Der Magistrat wird gebeten, fünf Brunnen aufzustellen.
`,
    kind: 'antrag',
    title: 'Mehr Trinkwasserbrunnen in der Innenstadt',
    reference: '22-F-63-0045',
    date: '2022-05-11',
    answers: null,
    references: ['22-F-63-0045'],
    dates: ['2022-05-11'],
    amounts: [],
    bodies: [
      'GRÜNE-Fraktion',
      'SPD-Fraktion',
      'DIE LINKE-Fraktion',
      'Volt-Fraktion',
      'Ausschuss für Umwelt',
      'Magistrat',
    ],
  },
  {
    name: 'Fulda Auszug',
    text: `Auszug aus der Niederschrift
über die 17. Sitzung der Stadtverordnetenversammlung der Stadt Rhönfeld am Montag, 05.02.2018

Punkt 4 der Tagesordnung:
Neufassung der Hauptsatzung
Vorlage: 21/2018

Der Vorsitzende des Haupt- und Finanzausschusses erstattet Bericht.
Beschluss:
Die Hauptsatzung wird beschlossen.
Abstimmungsergebnis: einstimmig
`,
    kind: 'niederschrift',
    title: 'Neufassung der Hauptsatzung',
    reference: null,
    date: '2018-02-05',
    answers: null,
    references: ['21/2018'],
    dates: ['2018-02-05'],
    amounts: [],
    bodies: ['Stadtverordnetenversammlung', 'Haupt- und Finanzausschuss'],
  },
  {
    name: 'Jena',
    text: `Beschlussvorlage Nr. 22/1234-BV Datum: 01.03.2022
Einreicher: Oberbürgermeister

Gegenstand der Vorlage:
Wirtschaftsplan 2022 des Eigenbetriebes Kommunalservice

Beratungsfolge:
Werkausschuss Kommunalservice 10.03.2022 nicht öffentlich
Sitzung des Stadtrates am 23.03.2022 öffentlich

001 Der Wirtschaftsplan 2022 wird beschlossen.
002 Der Zuschuss beträgt 150.000 Euro.
`,
    kind: 'beschlussvorlage',
    title: 'Wirtschaftsplan 2022 des Eigenbetriebes Kommunalservice',
    reference: '22/1234-BV',
    date: '2022-03-01',
    answers: null,
    references: ['22/1234-BV'],
    dates: ['2022-03-01', '2022-03-10', '2022-03-23'],
    amounts: [150000],
    bodies: ['Stadtrat', 'Werkausschuss Kommunalservice', 'Eigenbetrieb Kommunalservice'],
  },
  {
    name: 'Cottbus Anfrage als Brief',
    text: `AfD-Fraktion in der Stadtverordnetenversammlung
Spreefurt

Geschäftsbereich/Fachbereich
Büro Stadtverordnetenangelegenheiten
11.05.2020

Anfrage an die Stadtverordnetenversammlung am 27. Mai 2020

Thema: Zustand der Spielplätze in Ströbin

Sehr geehrter Herr Oberbürgermeister,
wir fragen an:
1. Wie viele Spielplätze sind gesperrt?
`,
    kind: 'anfrage',
    title: 'Zustand der Spielplätze in Ströbin',
    reference: null,
    date: '2020-05-27',
    answers: null,
    references: [],
    dates: ['2020-05-11', '2020-05-27'],
    amounts: [],
    bodies: ['AfD-Fraktion', 'Stadtverordnetenversammlung'],
  },
  {
    name: 'Cottbus Antwort als Brief',
    text: `Stadtverwaltung Spreefurt . Postfach 101235 . 03000 Spreefurt
Fraktion AfD
Herr Thorsten Kunzel
Datum
25.05.2020
Geschäftsbereich/Fachbereich
Fachbereich Grün- und Verkehrsflächen
Ihre Anfrage vom 11.05.2020
Beantwortung der Anfrage zur Stadtverordnetenversammlung am 27.05.2020
Thema: Zustand der Spielplätze in Ströbin

Sehr geehrter Herr Kunzel,

Ihre Anfrage beantworte ich wie folgt:
Zwei Spielplätze sind gesperrt. Die Reparatur kostet 30 T€.
`,
    kind: 'stellungnahme',
    title: 'Zustand der Spielplätze in Ströbin',
    reference: null,
    date: '2020-05-27',
    answers: null,
    references: [],
    dates: ['2020-05-25', '2020-05-11', '2020-05-27'],
    amounts: [30000],
    bodies: ['AfD-Fraktion', 'Fachbereich Grün- und Verkehrsflächen', 'Stadtverordnetenversammlung'],
  },
  {
    name: 'Landkreis Brandenburg Beschluss',
    text: `Landkreis Dahmeland
Kreistag

Beschluss
Beschluss-Nr.: 5-1234/20-II
Sitzung des Kreistages am 07.09.2020
Betreff: Kreisstraßenbedarfsplan 2021 bis 2030
Der Kreistag beschließt den Kreisstraßenbedarfsplan.
Abstimmung: 34 Ja, 2 Nein
`,
    kind: 'sonstiges',
    title: 'Kreisstraßenbedarfsplan 2021 bis 2030',
    reference: '5-1234/20-II',
    date: '2020-09-07',
    answers: null,
    references: ['5-1234/20-II'],
    dates: ['2020-09-07'],
    amounts: [],
    bodies: ['Kreistag'],
  },
  {
    name: 'Schwerin Antrag',
    text: `Antrag
Status
Antragsteller
Wahlperiode
Öffentlich/Nichtöffentlich
SPD-Fraktion
7. Wahlperiode
öffentlich
Datum: 2021-11-16
Bearbeiter/in:
Telefon:
Frau Wend
545-1234

Beschlussdrucksache
Drucksache Nr.
00567/2021

Beratung und Beschlussfassung
Stadtvertretung 06.12.2021

Betreff
Baumpflanzungen im Stadtteil Neu Zippenfeld

Beschlussvorschlag
Die Stadtvertretung beschließt, dass 50 Bäume gepflanzt werden.
`,
    kind: 'antrag',
    title: 'Baumpflanzungen im Stadtteil Neu Zippenfeld',
    reference: '00567/2021',
    date: '2021-12-06',
    answers: null,
    references: ['00567/2021'],
    dates: ['2021-11-16', '2021-12-06'],
    amounts: [],
    bodies: ['SPD-Fraktion', 'Stadtvertretung'],
  },
  {
    name: 'Greifswald Prüfauftrag',
    text: `BV-P/07/0456

Beschlussvorlage öffentlich

Prüfauftrag Sommerbühne am Museumshafen

Einbringer/in Datum
CDU-Fraktion 20.01.2021

Beratungsfolge Sitzungsdatum Beratung
Hauptausschuss (HA) 01.02.2021 Ö
Bürgerschaft (BS) 15.02.2021 Ö

Beschlussvorschlag
Die Bürgerschaft beauftragt den Oberbürgermeister zu prüfen, ob eine Bühne möglich ist.
`,
    kind: 'beschlussvorlage',
    title: 'Prüfauftrag Sommerbühne am Museumshafen',
    reference: 'BV-P/07/0456',
    date: '2021-01-20',
    answers: null,
    references: ['BV-P/07/0456'],
    dates: ['2021-01-20', '2021-02-01', '2021-02-15'],
    amounts: [],
    bodies: ['Bürgerschaft', 'Hauptausschuss', 'CDU-Fraktion'],
  },
  {
    name: 'Würzburg',
    text: `Stadt Mainburgen
Beschlussvorlage
Vorlage-Nr: 5401-0123/2019
Referent: Stadtbaurat
Fachbereich Tiefbau und Verkehrswesen
Betreff:
Umgestaltung der Juliuspromenade; Vorstellung der
Entwurfsplanung

Planungs-, Umwelt- und Mobilitätsausschuss 02.04.2019 öffentlich - Entscheidung
Beschlussvorschlag:
1. Der Vortrag dient zur Kenntnis.
`,
    kind: 'beschlussvorlage',
    title: 'Umgestaltung der Juliuspromenade; Vorstellung der Entwurfsplanung',
    reference: '5401-0123/2019',
    date: '2019-04-02',
    answers: null,
    references: ['5401-0123/2019'],
    dates: ['2019-04-02'],
    amounts: [],
    bodies: ['Planungs-, Umwelt- und Mobilitätsausschuss', 'Fachbereich Tiefbau und Verkehrswesen'],
  },
  {
    name: 'Passau Bavarian Niederschrift small',
    text: `Markt Ilzberg
Niederschrift
über die 37. Sitzung des Marktgemeinderates
Sitzungstag: 09.05.2017
Sitzungsort: Sitzungssaal im Rathaus
Namen der Mitglieder des Marktgemeinderates
anwesend abwesend Abwesenheitsgrund
Vorsitzender:
Niederschriftführer:
Alois Kern, 1. Bürgermeister
Tagesordnung
öffentlich:
1. Genehmigung der Niederschrift vom 11.04.2017
2. Bericht aus dem Bauausschuss
3. Auftragsvergabe Kanal: 12.345,67 EUR brutto
`,
    kind: 'niederschrift',
    title: 'Niederschrift über die 37. Sitzung des Marktgemeinderates',
    reference: null,
    date: '2017-05-09',
    answers: null,
    references: [],
    dates: ['2017-05-09', '2017-04-11'],
    amounts: [12345.67],
    bodies: ['Marktgemeinderat', 'Bauausschuss'],
  },
  {
    name: 'Konstanz',
    text: `Stadt Seewangen Informationsvorlage
Nr. 2019-3456
Öffentlich
10.01.2019

Beratungsfolge Sitzungstermin
Technischer und Umweltausschuss 24.01.2019

Amt für Stadtplanung und Umwelt
TOP

Jahresbericht 2018 der Energieagentur

I. Information
Die Energieagentur berichtet über das Jahr 2018.
`,
    kind: 'mitteilung',
    title: 'Jahresbericht 2018 der Energieagentur',
    reference: '2019-3456',
    date: '2019-01-24',
    answers: null,
    references: ['2019-3456'],
    dates: ['2019-01-10', '2019-01-24'],
    amounts: [],
    bodies: ['Technischer und Umweltausschuss', 'Amt für Stadtplanung und Umwelt'],
  },
  {
    name: 'Reutlingen',
    text: `Stadt Achalmingen
Gemeinderat
20/005/12 04.02.2020

Beratungsfolge Datum Behandlungszweck/-art Ergebnis
BezGR Betzenried 18.02.2020 Anhörung öffentlich
GR 27.02.2020 Beschluss öffentlich

Beschlussvorlage
Bürgerzentrum Betzenried - Erhöhung des Baukostenzuschusses
Bezugsdrucksache

Beschlussvorschlag
Der Gemeinderat erhöht den Zuschuss um 80.000 EUR. Das Finanzdezernat und der Bezirksgemeinderat Betzenried stimmen zu.
`,
    kind: 'beschlussvorlage',
    title: 'Bürgerzentrum Betzenried - Erhöhung des Baukostenzuschusses',
    reference: '20/005/12',
    date: '2020-02-04',
    answers: null,
    references: ['20/005/12'],
    dates: ['2020-02-04', '2020-02-18', '2020-02-27'],
    amounts: [80000],
    bodies: ['Bezirksgemeinderat Betzenried', 'Gemeinderat', 'Finanzdezernat'],
  },
  {
    name: 'Münster Antrag an den Rat',
    text: `ÖDP/Die Partei im Rat der Stadt Aasterwik
An den Rat der Stadt Aasterwik
Antrag A-R/0045/2021
19.08.2021
Hitzeaktionsplan für Aasterwik erstellen
Der Rat möge beschließen:
Die Verwaltung erstellt einen Hitzeaktionsplan.
Begründung:
Die ÖDP-Fraktion sieht Handlungsbedarf.
`,
    kind: 'antrag',
    title: 'Hitzeaktionsplan für Aasterwik erstellen',
    reference: 'A-R/0045/2021',
    date: '2021-08-19',
    answers: null,
    references: ['A-R/0045/2021'],
    dates: ['2021-08-19'],
    amounts: [],
    bodies: ['Rat', 'ÖDP-Fraktion'],
  },
  {
    name: 'Ostfriesland Einladung',
    text: `Gemeinde Krummsiel, den 02.12.2022
Der Bürgermeister

Bekanntmachung

Am Mittwoch, 14.12.2022, 18:00 Uhr, findet im Sitzungszimmer des Rathauses die

8. Sitzung des Ausschusses für Bau und Wege

statt.

Tagesordnung:
Öffentlicher Teil
1. Eröffnung der Sitzung
2. Genehmigung des Protokolls vom 05.10.2022
3. Wegebauprogramm 2023 BV/2022/112
`,
    kind: 'tagesordnung',
    title: '8. Sitzung des Ausschusses für Bau und Wege',
    reference: null,
    date: '2022-12-14',
    answers: null,
    references: ['BV/2022/112'],
    dates: ['2022-12-02', '2022-12-14', '2022-10-05'],
    amounts: [],
    bodies: ['Ausschuss für Bau und Wege'],
  },
  {
    name: 'SD.NET RICH Niederschrift beschluss',
    text: `Gemeinde Unterweiling
Beschlussbuchauszug
aus der Sitzung des Gemeinderates vom 17.06.2021

TOP 3.2 Bauantrag zum Neubau einer Scheune, Fl.Nr. 123/4

Sachverhalt:
Der Bauherr beantragt den Neubau.
Beschluss:
Das gemeindliche Einvernehmen wird erteilt.
Abstimmungsergebnis: 14 : 0
`,
    kind: 'niederschrift',
    title: 'Bauantrag zum Neubau einer Scheune, Fl.Nr. 123/4',
    reference: null,
    date: '2021-06-17',
    answers: null,
    references: [],
    dates: ['2021-06-17'],
    amounts: [],
    bodies: ['Gemeinderat'],
  },
  {
    name: 'more!rubin Mitteilung',
    text: `Hansestadt Lüneholm
Der Oberbürgermeister
DEZERNAT III
Fachdienst Ordnung
Vorlagenart:
Mitteilungsvorlage
Vorlage-Nr.:
221/XVII
Datum:
30.03.2022
Beschlussgremium:
Ausschuss für Sicherheit und Ordnung
Unfallzahlen 2021 - Bericht der Polizeiinspektion
Beratungsfolge:
Öffentl. Status Sitzungs-datum Gremium
Ö 26.04.2022 Ausschuss für Sicherheit und Ordnung
Sachverhalt:
Die Polizei berichtet.
`,
    kind: 'mitteilung',
    title: 'Unfallzahlen 2021 - Bericht der Polizeiinspektion',
    reference: '221/XVII',
    date: '2022-04-26',
    answers: null,
    references: ['221/XVII'],
    dates: ['2022-03-30', '2022-04-26'],
    amounts: [],
    bodies: ['Ausschuss für Sicherheit und Ordnung', 'Fachdienst Ordnung', 'Dezernat III'],
  },
  {
    name: 'Rheinland-Pfalz VG',
    text: `Verbandsgemeindeverwaltung Lautertal
Fachbereich 3
Bearbeiter: Herr Groß
Aktenzeichen: 610-13
Datum: 01.09.2021
Drucksache: 3/110/2021

Beratungsfolge
Gremium | Termin | Status | Zuständigkeit
Ortsgemeinderat Obersteinbach | 15.09.2021 | öffentlich | Entscheidung

Vollzug der Baugesetze;
Bauleitplanung der Ortsgemeinde Obersteinbach;
Änderung des Bebauungsplanes „In der Hohl“

Beschlussvorschlag:
Der Ortsgemeinderat beschließt die Änderung.
`,
    kind: 'beschlussvorlage',
    title:
      'Vollzug der Baugesetze; Bauleitplanung der Ortsgemeinde Obersteinbach; Änderung des Bebauungsplanes „In der Hohl“',
    reference: '3/110/2021',
    date: '2021-09-15',
    answers: null,
    references: ['3/110/2021'],
    dates: ['2021-09-01', '2021-09-15'],
    amounts: [],
    bodies: ['Ortsgemeinderat', 'Fachbereich 3'],
  },
  {
    name: 'Oldenburg Anfrage',
    text: `STADT HUNTEBURG
Der Oberbürgermeister
Vorlage
Vorlage-Nr: 22/0345
Status: öffentlich
Datum: 04.05.2022
Federführend:
Fachdienst Büro des Rates
Anfrage der CDU-Fraktion
Parkraumbewirtschaftung am Eversfelder Markt
Beratungsfolge:
Datum Gremium
16.05.2022 Verkehrsausschuss

Sachverhalt:
Die Fraktion bittet um Auskunft.
`,
    kind: 'anfrage',
    title: 'Parkraumbewirtschaftung am Eversfelder Markt',
    reference: '22/0345',
    date: '2022-05-16',
    answers: null,
    references: ['22/0345'],
    dates: ['2022-05-04', '2022-05-16'],
    amounts: [],
    bodies: ['CDU-Fraktion', 'Verkehrsausschuss', 'Rat'],
  },
  {
    name: 'Rostock ALLRIS4 Antrag',
    text: `Hanse- und Universitätsstadt Warnstadt
Der Oberbürgermeister
Vorlage-Nr: Status
2022/AN/3456
öffentlich
Antrag
Datum: 20.07.2022
Entscheidendes Gremium:
Bürgerschaft
Fraktion der SPD
Barrierefreie Zugänge zum Strand in Markgrafenhagen
Geplante Beratungsfolge:
Datum Gremium Zuständigkeit
17.08.2022 Bürgerschaft Entscheidung
Beschlussvorschlag:
Der Oberbürgermeister wird beauftragt, mit dem Ortsbeirat Seebad Hohenfelde Zugänge zu planen.
`,
    kind: 'antrag',
    title: 'Barrierefreie Zugänge zum Strand in Markgrafenhagen',
    reference: '2022/AN/3456',
    date: '2022-08-17',
    answers: null,
    references: ['2022/AN/3456'],
    dates: ['2022-07-20', '2022-08-17'],
    amounts: [],
    bodies: ['SPD-Fraktion', 'Bürgerschaft', 'Ortsbeirat Seebad Hohenfelde'],
  },
  {
    name: 'München Stadtrats-Antrag',
    text: `Fraktion SPD/Volt im Isarburger Stadtrat

Herrn
Oberbürgermeister
Dietmar Rauch
Rathaus

Isarburg, den 19.12.2022

Antrag Nr. 20-26 / A 03456

Sichere Radwege an der Dachauer Allee

Antrag

Die Stadtverwaltung wird aufgefordert, die Radwege zu verbreitern.

Begründung
Die Wege sind zu schmal.
`,
    kind: 'antrag',
    title: 'Sichere Radwege an der Dachauer Allee',
    reference: '20-26/A03456',
    date: '2022-12-19',
    answers: null,
    references: ['20-26/A03456'],
    dates: ['2022-12-19'],
    amounts: [],
    bodies: ['SPD/Volt-Fraktion', 'Stadtrat'],
  },
  {
    name: 'Freiburg Drucksache',
    text: `DRUCKSACHE G-22/087
Dezernat/Amt: Verantwortlich: Tel.Nr.: Datum
III / Sportreferat Herr Binz 76-2010 08.06.2022
Betreff:
Sachstand zum Neubau des Eisstadions
hier: Standortuntersuchung
Beratungsfolge Sitzungstermin Öff. N.Ö. Empfehlung Beschluss
1. SpA 29.06.2022 X
2. HA 12.07.2022 X
Informationsvorlage
Ergebnis:
Der Hauptausschuss nimmt gemäß Drucksache G-22/087 Kenntnis. Der Gemeinderat hatte mit G-20/190 beschlossen; der Sportausschuss berät vor.
`,
    kind: 'mitteilung',
    title: 'Sachstand zum Neubau des Eisstadions hier: Standortuntersuchung',
    reference: 'G-22/087',
    date: '2022-06-08',
    answers: null,
    references: ['G-22/087', 'G-20/190'],
    dates: ['2022-06-08', '2022-06-29', '2022-07-12'],
    amounts: [],
    bodies: ['Hauptausschuss', 'Gemeinderat', 'Sportausschuss', 'Sportreferat'],
  },
  {
    name: 'Bonn Antrag',
    text: `Bundesstadt Beethofen
Bürgerantrag
Drucksachen-Nr.: 221234
Externes Dokument
Eingang beim Ratsbüro: 14.07.2022
Betreff Bürgerantrag: Tempo 30 auf der Rheindorfer Chaussee
Inhalt des Bürgerantrages
Wir beantragen Tempo 30. Der Bürgerausschuss und die Bezirksvertretung Rheinbeuel mögen zustimmen.
Gremium Sitzung Ergebnis
Bezirksvertretung Rheinbeuel 24.08.2022
`,
    kind: 'antrag',
    title: 'Bürgerantrag: Tempo 30 auf der Rheindorfer Chaussee',
    reference: '221234',
    date: '2022-08-24',
    answers: null,
    references: ['221234'],
    dates: ['2022-07-14', '2022-08-24'],
    amounts: [],
    bodies: ['Bezirksvertretung Rheinbeuel', 'Bürgerausschuss'],
  },
  {
    name: 'Potsdam Antrag DS',
    text: `Landeshauptstadt
Havelpotten
Der Oberbürgermeister
Antrag
öffentlich
Drucksache Nr.
22/SVV/0456
Betreff:
Schattenplätze auf dem Luisenplatz
Einreicher: Fraktion DIE aNDERE
Erstellungsdatum 17.05.2022
Eingang 502:
Beratungsfolge: Empfehlung Entscheidung
Datum der Sitzung Gremium
01.06.2022 Stadtverordnetenversammlung der Landeshauptstadt Havelpotten X
Beschlussvorschlag:
Die Stadtverordnetenversammlung möge beschließen:
Bis zum 1. Oktober 2022 ist zu berichten.
`,
    kind: 'antrag',
    title: 'Schattenplätze auf dem Luisenplatz',
    reference: '22/SVV/0456',
    date: '2022-06-01',
    answers: null,
    references: ['22/SVV/0456'],
    dates: ['2022-05-17', '2022-06-01', '2022-10-01'],
    amounts: [],
    bodies: ['DIE aNDERE-Fraktion', 'Stadtverordnetenversammlung'],
  },
  {
    name: 'Leipzig Petition',
    text: `Petition-Nr. VII-P-06543
Status: öffentlich
Eingereicht von:
Petitionsausschuss
Betreff:
Erhalt der Kleingartenanlage Am Elsterwehr
Beratungsfolge (Änderungen vorbehalten):
Gremium Voraussichtlicher Sitzungstermin Zuständigkeit
Ratsversammlung 19.01.2022 Beschlussfassung
Sachverhalt:
siehe Anlage
`,
    kind: 'sonstiges',
    title: 'Erhalt der Kleingartenanlage Am Elsterwehr',
    reference: 'VII-P-06543',
    date: '2022-01-19',
    answers: null,
    references: ['VII-P-06543'],
    dates: ['2022-01-19'],
    amounts: [],
    bodies: ['Petitionsausschuss', 'Ratsversammlung'],
  },
  {
    name: 'Kassel Niederschrift item',
    text: `Stadt Fuldenbach
Auszug aus der Niederschrift über die 14. öffentliche Sitzung der Stadtverordnetenversammlung
am Montag, 26. September 2022

8. Sanierung der Hallenbäder
Antrag der FDP-Fraktion
- 101.19.601 -

Antrag
Die Stadtverordnetenversammlung beschließt: Der Magistrat stellt 4,5 Mio. EUR bereit.
Beschluss: abgelehnt
`,
    kind: 'niederschrift',
    title: 'Sanierung der Hallenbäder',
    reference: null,
    date: '2022-09-26',
    answers: null,
    references: ['101.19.601'],
    dates: ['2022-09-26'],
    amounts: [4500000],
    bodies: ['Stadtverordnetenversammlung', 'FDP-Fraktion', 'Magistrat'],
  },
  {
    name: 'Small LS municipality own Word',
    text: `Gemeinde Heersum Heersum, 20.09.2021
- Der Gemeindedirektor -

Sitzungsvorlage Nr. 17/2021

für den Rat der Gemeinde Heersum am 04.10.2021

öffentlich

Betr.: Neubau eines Feuerwehrgerätehauses im OT Groß Heerte;
hier: Auftragsvergabe Rohbau

Beschlussvorschlag:
Der Auftrag wird zum Preis von 238.914,33 Euro vergeben. Der Verwaltungsausschuss hat zugestimmt.
`,
    kind: 'beschlussvorlage',
    title: 'Neubau eines Feuerwehrgerätehauses im OT Groß Heerte; hier: Auftragsvergabe Rohbau',
    reference: '17/2021',
    date: '2021-10-04',
    answers: null,
    references: ['17/2021'],
    dates: ['2021-09-20', '2021-10-04'],
    amounts: [238914.33],
    bodies: ['Rat', 'Verwaltungsausschuss'],
  },
  {
    name: 'LS Samtgemeinde Mitteilung',
    text: `Samtgemeinde Ilmetal
Fachbereich 2
Mitteilungsvorlage M/2020/031
TOP: Ö 7
Az: 51-02/Kö
Datum: 25.05.2020
Gremium: Jugendausschuss
Sitzung am: 09.06.2020

Jahresrechnung 2019 der Kindertagesstätten

Mitteilung:
Die Rechnung schließt ausgeglichen ab.
`,
    kind: 'mitteilung',
    title: 'Jahresrechnung 2019 der Kindertagesstätten',
    reference: 'M/2020/031',
    date: '2020-06-09',
    answers: null,
    references: ['M/2020/031'],
    dates: ['2020-05-25', '2020-06-09'],
    amounts: [],
    bodies: ['Jugendausschuss', 'Fachbereich 2'],
  },
  {
    name: 'Bavarian Sitzungsvorlage',
    text: `Markt Glonnthal
Beschlussvorlage
BA/312/2019
Sachgebiet Bauamt
Sachbearbeiter Herr Loibl
Beratung
Datum
Behandlung
Zuständigkeit
Bau- und Umweltausschuss
22.07.2019
öffentlich
Entscheidung
Betreff
Antrag auf Baugenehmigung; Errichtung eines Carports auf
Fl.Nr. 88/12, Gemarkung Ottersried
Sachverhalt:
Der Antrag ging am 10.07.2019 ein.
`,
    kind: 'beschlussvorlage',
    title: 'Antrag auf Baugenehmigung; Errichtung eines Carports auf Fl.Nr. 88/12, Gemarkung Ottersried',
    reference: 'BA/312/2019',
    date: '2019-07-22',
    answers: null,
    references: ['BA/312/2019'],
    dates: ['2019-07-22', '2019-07-10'],
    amounts: [],
    bodies: ['Bau- und Umweltausschuss', 'Bauamt'],
  },
  {
    name: 'Bavarian public notice',
    text: `Gemeinde Oberlauter
BEKANNTMACHUNG
Oberlauter, 11.02.2020
Am Dienstag, den 18.02.2020 um 19:00 Uhr findet im Sitzungssaal eine Sitzung des Bauausschusses statt.
TAGESORDNUNG
Öffentliche Sitzung:
1. Genehmigung des Protokolls vom 21.01.2020
2. Verschiedenes
`,
    kind: 'tagesordnung',
    title: 'Sitzung des Bauausschusses',
    reference: null,
    date: '2020-02-18',
    answers: null,
    references: [],
    dates: ['2020-02-11', '2020-02-18', '2020-01-21'],
    amounts: [],
    bodies: ['Bauausschuss'],
  },
  {
    name: 'Dresden Anfrage AF',
    text: `Stadtratsfraktion
Bündnis 90/Die Grünen
Datum: 05.09.2022
Eingang: 05.09.2022
Schriftliche Anfrage Nr. AF2345/22
Stadtrat Ole Winter
Gegenstand:
Fahrradabstellanlagen am Neustädter Bahnhof
Einleitung:
Am Bahnhof fehlen Bügel.
Fragen:
1. Wie viele Bügel sind geplant?
`,
    kind: 'anfrage',
    title: 'Fahrradabstellanlagen am Neustädter Bahnhof',
    reference: 'AF2345/22',
    date: '2022-09-05',
    answers: null,
    references: ['AF2345/22'],
    dates: ['2022-09-05'],
    amounts: [],
    bodies: ['GRÜNE-Fraktion'],
  },
  {
    name: 'Münster Anfrage Antwort',
    text: `STADT AASTERWIK
Amt für Mobilität und Tiefbau
Öffentliche Berichtsvorlage
Vorlagen-Nr.:
V/0567/2022
Auskunft erteilt: Frau Sandkühler
Betrifft
Beantwortung der Anfrage AF-R/0012/2022 zur Auslastung der Radstation
Beratungsfolge
Rat 30.08.2022 Bericht
Bericht:
Der Stellplatz kostet 12,50 € im Monat.
`,
    kind: 'stellungnahme',
    title: 'Beantwortung der Anfrage AF-R/0012/2022 zur Auslastung der Radstation',
    reference: 'V/0567/2022',
    date: '2022-08-30',
    answers: 'AF-R/0012/2022',
    references: ['V/0567/2022', 'AF-R/0012/2022'],
    dates: ['2022-08-30'],
    amounts: [12.5],
    bodies: ['Amt für Mobilität und Tiefbau', 'Rat'],
  },
  {
    name: 'Köln Antwort shows only AN',
    text: `Der Oberbürgermeister
Dezernat, Dienststelle
V/52
Anfrage Nr. AN/0234/2022
Beantwortung einer Anfrage nach § 4 der Geschäftsordnung
öffentlicher Teil
Gremium Datum
Bezirksvertretung Rheinkalk 10.03.2022
Zustand der Sporthalle Lohmarweg
Die Anfrage der SPD-Fraktion beantwortet die Verwaltung wie folgt:
Die Halle wird saniert.
`,
    kind: 'stellungnahme',
    title: 'Zustand der Sporthalle Lohmarweg',
    reference: null,
    date: '2022-03-10',
    answers: 'AN/0234/2022',
    references: ['AN/0234/2022'],
    dates: ['2022-03-10'],
    amounts: [],
    bodies: ['Bezirksvertretung Rheinkalk', 'SPD-Fraktion'],
  },
  {
    name: 'Hessen Kreistag Antrag',
    text: `Vogelbergkreis
Der Kreisausschuss
Drucksache KT-112/2022
22.02.2022
Antrag der Fraktion Freie Wähler
Resolution zum Erhalt der Notfallpraxis Schottenhain
Beratungsfolge:
Kreistag | 14.03.2022 | öffentlich
Beschlussvorschlag:
Der Kreistag fordert den Erhalt der Praxis.
`,
    kind: 'antrag',
    title: 'Resolution zum Erhalt der Notfallpraxis Schottenhain',
    reference: 'KT-112/2022',
    date: '2022-03-14',
    answers: null,
    references: ['KT-112/2022'],
    dates: ['2022-02-22', '2022-03-14'],
    amounts: [],
    bodies: ['Kreistag', 'Freie Wähler-Fraktion', 'Kreisausschuss'],
  },
  {
    name: 'Thüringen Landgemeinde Beschluss',
    text: `Landgemeinde Unstruttal
Beschluss-Nr.: 45/12/2020
Beschluss des Gemeinderates vom 26.11.2020
Gegenstand: Vergabe von Bauleistungen – Los 3 Dachdeckerarbeiten
Der Gemeinderat beschließt, den Auftrag für 56.712,80 € zu vergeben.
`,
    kind: 'sonstiges',
    title: 'Vergabe von Bauleistungen – Los 3 Dachdeckerarbeiten',
    reference: '45/12/2020',
    date: '2020-11-26',
    answers: null,
    references: ['45/12/2020'],
    dates: ['2020-11-26'],
    amounts: [56712.8],
    bodies: ['Gemeinderat'],
  },
  {
    name: 'Sachsen-Anhalt Informationsvorlage',
    text: `Lutherstadt Bodeleben
Informationsvorlage Nr. IV/2021/0098
öffentlich
Einreicher: Kämmerei
Datum: 15.04.2021
Gegenstand: Bericht zur Umsetzung des Konsolidierungskonzeptes
im I. Quartal 2021
Beratungsfolge:
Finanzausschuss 04.05.2021
Information:
Es wurden 250.000 Euro gespart.
`,
    kind: 'mitteilung',
    title: 'Bericht zur Umsetzung des Konsolidierungskonzeptes im I. Quartal 2021',
    reference: 'IV/2021/0098',
    date: '2021-05-04',
    answers: null,
    references: ['IV/2021/0098'],
    dates: ['2021-04-15', '2021-Q1', '2021-05-04'],
    amounts: [250000],
    bodies: ['Finanzausschuss', 'Kämmerei'],
  },
  {
    name: 'SH Amt',
    text: `Amt Probsteier Land
- für die Gemeinde Wisch am See -
Beschlussvorlage
Vorlage Nr.: 4/2022/017
Datum: 16.03.2022
Beratungsfolge Termin Status
Gemeindevertretung Wisch am See 05.04.2022 öffentlich
TOP: 6
Beschaffung eines Bauhoffahrzeuges
1. Sachverhalt:
Das Fahrzeug kostet bis zu 65.000 EUR.
`,
    kind: 'beschlussvorlage',
    title: 'Beschaffung eines Bauhoffahrzeuges',
    reference: '4/2022/017',
    date: '2022-04-05',
    answers: null,
    references: ['4/2022/017'],
    dates: ['2022-03-16', '2022-04-05'],
    amounts: [65000],
    bodies: ['Gemeindevertretung'],
  },
  {
    name: 'Änderungsantrag NRW Rat',
    text: `CDU-Fraktion im Rat der Stadt Colonhausen
Fraktion BÜNDNIS 90/DIE GRÜNEN im Rat der Stadt Colonhausen

Frau Oberbürgermeisterin
Eingang beim Büro der Oberbürgermeisterin: 23.03.2022
AN/0456/2022
Änderungs- bzw. Zusatzantrag gem. § 13 der Geschäftsordnung des Rates
Gremium Datum der Sitzung
Rat 24.03.2022
Änderungsantrag zu TOP 10.4 „Verkehrsversuch Domstraße“
Sehr geehrte Frau Oberbürgermeisterin,
die Antragsteller bitten, die Vorlage 0789/2022 wie folgt zu ändern:
`,
    kind: 'aenderungsantrag',
    title: 'Änderungsantrag zu TOP 10.4 „Verkehrsversuch Domstraße“',
    reference: 'AN/0456/2022',
    date: '2022-03-24',
    answers: null,
    references: ['AN/0456/2022', '0789/2022'],
    dates: ['2022-03-23', '2022-03-24'],
    amounts: [],
    bodies: ['CDU-Fraktion', 'GRÜNE-Fraktion', 'Rat'],
  },
  {
    name: 'Niederschrift Ausschuss NRW',
    text: `Gemeinde Nottelrode
Niederschrift
über die
21. Sitzung des Ausschusses für Umwelt und Landwirtschaft
am 12.11.2019
im Sitzungssaal des Rathauses
Beginn: 18:00 Uhr Ende: 19:35 Uhr
Anwesend:
Vorsitzender Hein, Josef
TOP 1 Anerkennung der Niederschrift vom 17.09.2019
TOP 2 Blühstreifen, Antrag der UWG-Fraktion
Vorlage: 0456/2019
TOP 3 Klimaschutz
Vorlage: 0501/2019
`,
    kind: 'niederschrift',
    title: 'Niederschrift über die 21. Sitzung des Ausschusses für Umwelt und Landwirtschaft',
    reference: null,
    date: '2019-11-12',
    answers: null,
    references: ['0456/2019', '0501/2019'],
    dates: ['2019-11-12', '2019-09-17'],
    amounts: [],
    bodies: ['Ausschuss für Umwelt und Landwirtschaft', 'UWG-Fraktion'],
  },
  {
    name: 'Einladung RLP/letter',
    text: `Verbandsgemeinde Glantal
Der Bürgermeister

An die Mitglieder des
Haupt- und Finanzausschusses

15.03.2021

Einladung

Sehr geehrte Damen und Herren,
zu der am Donnerstag, dem 25.03.2021, 17.30 Uhr, im Bürgerhaus stattfindenden 12. Sitzung des Haupt- und Finanzausschusses lade ich Sie ein.

Tagesordnung
1. Forstwirtschaftsplan
`,
    kind: 'tagesordnung',
    title: '12. Sitzung des Haupt- und Finanzausschusses',
    reference: null,
    date: '2021-03-25',
    answers: null,
    references: [],
    dates: ['2021-03-15', '2021-03-25'],
    amounts: [],
    bodies: ['Haupt- und Finanzausschuss'],
  },
  {
    name: 'Anlage Plan',
    text: `Gemeinde Almstedt
Begründung
zum
Bebauungsplan Nr. 47 „Hinter der Mühle“
Entwurf
Stand: 05.06.2018
1. Anlass der Planung
Es fehlt Bauland.
`,
    kind: 'sonstiges',
    title: 'Begründung zum Bebauungsplan Nr. 47 „Hinter der Mühle“',
    reference: null,
    date: '2018-06-05',
    answers: null,
    references: [],
    dates: ['2018-06-05'],
    amounts: [],
    bodies: [],
  },
  {
    name: 'Hannover Region Anfrage letter',
    text: `Gruppe FDP/Unabhängige im Rat der Stadt Langenrode

An den Bürgermeister der Stadt Langenrode
28. September 2022
Anfrage gemäß Geschäftsordnung zur Sitzung des Rates am 11.10.2022

Sachstand Glasfaserausbau in Langenrode

Sehr geehrter Herr Bürgermeister,
wir fragen:
1. Welche Ortsteile sind erschlossen?
`,
    kind: 'anfrage',
    title: 'Sachstand Glasfaserausbau in Langenrode',
    reference: null,
    date: '2022-10-11',
    answers: null,
    references: [],
    dates: ['2022-09-28', '2022-10-11'],
    amounts: [],
    bodies: ['Gruppe FDP/Unabhängige', 'Rat'],
  },
  {
    name: 'Regional Osnabrück county',
    text: `Landkreis Wiehenland
Die Landrätin
Vorlage 2022/118
Beschlussvorlage - öffentlich -
Fachdienst Schulen
Datum: 22.08.2022
Betreff:
Neufassung der Schülerbeförderungssatzung zum 01.08.2023
Beratungsfolge:
Schulausschuss 12.09.2022
Kreistag 26.09.2022
Beschlussvorschlag:
Der Kreistag beschließt die Satzung.
`,
    kind: 'beschlussvorlage',
    title: 'Neufassung der Schülerbeförderungssatzung zum 01.08.2023',
    reference: '2022/118',
    date: '2022-08-22',
    answers: null,
    references: ['2022/118'],
    dates: ['2022-08-22', '2023-08-01', '2022-09-12', '2022-09-26'],
    amounts: [],
    bodies: ['Kreistag', 'Schulausschuss', 'Fachdienst Schulen'],
  },
  {
    name: 'Salzgitter letter motion',
    text: `FDP Ratsfraktion
Salzweiler

Salzweiler, den 14. Januar 2021

Antrag zur Ratssitzung am 03. Februar 2021

Errichtung von Ladesäulen am Bahnhof Salzweiler

Der Rat der Stadt Salzweiler möge beschließen:
Am Bahnhof werden Ladesäulen aufgestellt.
`,
    kind: 'antrag',
    title: 'Errichtung von Ladesäulen am Bahnhof Salzweiler',
    reference: null,
    date: '2021-02-03',
    answers: null,
    references: [],
    dates: ['2021-01-14', '2021-02-03'],
    amounts: [],
    bodies: ['FDP-Fraktion', 'Rat'],
  },
  {
    name: 'Lüneburg Anfrage',
    text: `Vorlage-Nr.
Hansestadt Ilmenstadt
Der Oberbürgermeister
VO/9876/21
Anfrage
Beschließendes Gremium:
Rat der Hansestadt Ilmenstadt
Anfrage "Sperrung der Ilmenbrücke" (Anfrage der CDU-Fraktion vom 10.05.2021, eingegangen am 11.05.2021)
Beratungsfolge:
Öffentl. Sitzungs- Gremium
Status datum
Ö 27.05.2021 Rat der Hansestadt Ilmenstadt
Sachverhalt:
s. anliegende Anfrage
`,
    kind: 'anfrage',
    title: 'Anfrage "Sperrung der Ilmenbrücke" (Anfrage der CDU-Fraktion vom 10.05.2021, eingegangen am 11.05.2021)',
    reference: 'VO/9876/21',
    date: '2021-05-27',
    answers: null,
    references: ['VO/9876/21'],
    dates: ['2021-05-10', '2021-05-11', '2021-05-27'],
    amounts: [],
    bodies: ['CDU-Fraktion', 'Rat'],
  },
  {
    name: 'Siegen Vorlage',
    text: `Universitätsstadt Siegbach
Vorlage Nr.: VL 1234/2021

Beschlussvorlage
FB/Abt.: 5 / 5-1 Datum: 29.10.2021
Öffentliche Sitzung
Beratungsfolge Termin
Ausschuss für Stadtentwicklung 10.11.2021
Rat 24.11.2021
Bebauungsplan Nr. 412 „Am Häusling“
- Offenlagebeschluss
Beschlussvorschlag:
Der Rat beschließt die Offenlage.
`,
    kind: 'beschlussvorlage',
    title: 'Bebauungsplan Nr. 412 „Am Häusling“ - Offenlagebeschluss',
    reference: 'VL1234/2021',
    date: '2021-10-29',
    answers: null,
    references: ['VL1234/2021'],
    dates: ['2021-10-29', '2021-11-10', '2021-11-24'],
    amounts: [],
    bodies: ['Rat', 'Ausschuss für Stadtentwicklung'],
  },
  {
    name: 'Marburg Stvv',
    text: `Vorlagen-Nr.: VO/0321/2022
Status: öffentlich
Antrag
TOP:
Eingereicht von: CDU-Fraktion
Antrag der CDU-Fraktion betr. Beleuchtung Lahntalradweg
Beratungsfolge:
Gremium Zuständigkeit Sitzung ist
Ausschuss für Umwelt, Energie und Klimaschutz Vorberatung Öffentlich
Stadtverordnetenversammlung 20.05.2022 Entscheidung Öffentlich
Beschlussvorschlag:
Der Magistrat wird beauftragt, den Weg zu beleuchten. Antrag vom 28.04.2022.
`,
    kind: 'antrag',
    title: 'Antrag der CDU-Fraktion betr. Beleuchtung Lahntalradweg',
    reference: 'VO/0321/2022',
    date: '2022-05-20',
    answers: null,
    references: ['VO/0321/2022'],
    dates: ['2022-05-20', '2022-04-28'],
    amounts: [],
    bodies: [
      'CDU-Fraktion',
      'Ausschuss für Umwelt, Energie und Klimaschutz',
      'Stadtverordnetenversammlung',
      'Magistrat',
    ],
  },
  {
    name: 'Zwickau Informationsvorlage',
    text: `Stadt Zwickal
Informationsvorlage
IV/017/2022
Status: öffentlich
Einreicher: Schulverwaltungsamt
Vorberatung/Beratung:
Sozialausschuss  07.03.2022
Gegenstand:
Stand der Digitalisierung an Zwickaler Schulen
Mitteilung:
Verausgabt wurden 1,95 Mio. EUR.
`,
    kind: 'mitteilung',
    title: 'Stand der Digitalisierung an Zwickaler Schulen',
    reference: 'IV/017/2022',
    date: '2022-03-07',
    answers: null,
    references: ['IV/017/2022'],
    dates: ['2022-03-07'],
    amounts: [1950000],
    bodies: ['Sozialausschuss', 'Schulverwaltungsamt'],
  },
  {
    name: 'Ratsprotokoll small town excerpt',
    text: `Flecken Aerkern
Protokollauszug
5. Sitzung des Rates des Flecken Aerkern vom 14.07.2020
TOP 9. Sachstand Breitbandausbau
Vorlage: 2020/077
Bürgermeister Thies berichtet.
`,
    kind: 'niederschrift',
    title: 'Sachstand Breitbandausbau',
    reference: null,
    date: '2020-07-14',
    answers: null,
    references: ['2020/077'],
    dates: ['2020-07-14'],
    amounts: [],
    bodies: ['Rat'],
  },
  {
    name: 'Köln Vorlage columns',
    text: `Die Oberbürgermeisterin
Dezernat, Dienststelle
V/53/533
Vorlagen-Nummer 12.08.2022
2345/2022
Mitteilung
öffentlicher Teil
Gremium Datum
Bezirksvertretung Rheinkalk 30.08.2022
Umsetzung des Beschlusses zur Taubenpopulation
Die Verwaltung teilt mit:
Die Taubenschläge wurden gebaut.
`,
    kind: 'mitteilung',
    title: 'Umsetzung des Beschlusses zur Taubenpopulation',
    reference: '2345/2022',
    date: '2022-08-30',
    answers: null,
    references: ['2345/2022'],
    dates: ['2022-08-12', '2022-08-30'],
    amounts: [],
    bodies: ['Bezirksvertretung Rheinkalk'],
  },
  {
    name: 'Halle Änderungsantrag',
    text: `Stadt Saalenau
TOP:
Vorlagen-Nummer: VII/2022/04567
Bezug-Nummer: VII/2022/04001
Datum: 28.09.2022
Bezug-Nummer.
PSP-Element/ Sachkonto:
Verfasser: Fraktion MitBürger
Plandatum:
Beratungsfolge Termin Status
Stadtrat 28.09.2022 öffentlich Entscheidung
Betreff: Änderungsantrag der Fraktion MitBürger zur Beschlussvorlage „Radverkehrskonzept“
Beschlussvorschlag:
Punkt 2 wird gestrichen.
`,
    kind: 'aenderungsantrag',
    title: 'Änderungsantrag der Fraktion MitBürger zur Beschlussvorlage „Radverkehrskonzept“',
    reference: 'VII/2022/04567',
    date: '2022-09-28',
    answers: null,
    references: ['VII/2022/04567', 'VII/2022/04001'],
    dates: ['2022-09-28'],
    amounts: [],
    bodies: ['MitBürger-Fraktion', 'Stadtrat'],
  },
  {
    name: 'Ingolstadt Sitzungsvorlage',
    text: `V0456/22
öffentlich
Beschlussvorlage Referat Referat V
Amt
Kostenstelle (UA) Hochbauamt
6000
Datum 30.06.2022
Gremium Sitzung am Beschlussqualität Abstimmungsergebnis
Finanz- und Personalausschuss 19.07.2022 Vorberatung
Stadtrat 28.07.2022 Entscheidung
Beratungsgegenstand
Neubau Kindertagesstätte Friedrichshafen Süd
- Projektgenehmigung
(Referenten: Herr Engert)
Antrag:
Das Projekt wird für 8,9 Mio. Euro genehmigt.
`,
    kind: 'beschlussvorlage',
    title: 'Neubau Kindertagesstätte Friedrichshafen Süd - Projektgenehmigung',
    reference: 'V0456/22',
    date: '2022-06-30',
    answers: null,
    references: ['V0456/22'],
    dates: ['2022-06-30', '2022-07-19', '2022-07-28'],
    amounts: [8900000],
    bodies: ['Stadtrat', 'Finanz- und Personalausschuss', 'Referat V', 'Hochbauamt'],
  },
  {
    name: 'Delmenhorst Mitteilung',
    text: `Stadt Delmbrück
Der Oberbürgermeister
Fachdienst Soziales
22/067/040/MV
Mitteilungsvorlage
öffentlich
08.11.2022
Wohngeldreform - Auswirkungen auf die Stadt
Beratungsfolge Sitzungstermin
Sozialausschuss 22.11.2022
Sachverhalt:
Die Reform tritt in Kraft.
`,
    kind: 'mitteilung',
    title: 'Wohngeldreform - Auswirkungen auf die Stadt',
    reference: '22/067/040/MV',
    date: '2022-11-22',
    answers: null,
    references: ['22/067/040/MV'],
    dates: ['2022-11-08', '2022-11-22'],
    amounts: [],
    bodies: ['Sozialausschuss', 'Fachdienst Soziales'],
  },
  {
    name: 'Tischvorlage own Word',
    text: `Gemeinde Hohenlinden am Wald
Tischvorlage
zur Sitzung des Gemeinderates am 10.12.2019, TOP 8

Wahl der Beisitzer für den Wahlausschuss

Vorschlag der Verwaltung:
Der Gemeinderat wählt die genannten Personen.
`,
    kind: 'beschlussvorlage',
    title: 'Wahl der Beisitzer für den Wahlausschuss',
    reference: null,
    date: '2019-12-10',
    answers: null,
    references: [],
    dates: ['2019-12-10'],
    amounts: [],
    bodies: ['Gemeinderat', 'Wahlausschuss'],
  },
  {
    name: 'Einladung Kreis',
    text: `Kreis Tannberg
Der Landrat
09.09.2022
Einladung
zur 7. Sitzung des Jugendhilfeausschusses
am Mittwoch, 21.09.2022, 17:00 Uhr, im Kreishaus
Tagesordnung
1 Bericht der Verwaltung
2 Jugendförderplan (Drucksache 0456/2022)
`,
    kind: 'tagesordnung',
    title: 'Einladung zur 7. Sitzung des Jugendhilfeausschusses',
    reference: null,
    date: '2022-09-21',
    answers: null,
    references: ['0456/2022'],
    dates: ['2022-09-09', '2022-09-21'],
    amounts: [],
    bodies: ['Jugendhilfeausschuss'],
  },
  {
    name: 'Celle Anfrage',
    text: `Stadt Allerzell
Der Oberbürgermeister
AF/0034/22
Anfrage
öffentlich
Antragsteller: WG-Fraktion
Eingang: 13.06.2022
Zustand der Radwege in Altenfelde
Beratungsfolge
30.06.2022 Rat
Anfrage:
Wann werden die Radwege erneuert?
`,
    kind: 'anfrage',
    title: 'Zustand der Radwege in Altenfelde',
    reference: 'AF/0034/22',
    date: '2022-06-30',
    answers: null,
    references: ['AF/0034/22'],
    dates: ['2022-06-13', '2022-06-30'],
    amounts: [],
    bodies: ['WG-Fraktion', 'Rat'],
  },
  {
    name: 'Bayreuth Beschlussvorlage',
    text: `Beschlussvorlage BV/2022/0345
- öffentlich -
Vorlage erstellt von Hochbauamt
am 03.05.2022
Sitzungstermin Gremium
18.05.2022 Bauausschuss
TOP-Bezeichnung:
Sanierung der Stadthalle; Nachtrag Elektro
Beschlussvorschlag:
Der Nachtrag über 74.500,50 € wird genehmigt.
`,
    kind: 'beschlussvorlage',
    title: 'Sanierung der Stadthalle; Nachtrag Elektro',
    reference: 'BV/2022/0345',
    date: '2022-05-18',
    answers: null,
    references: ['BV/2022/0345'],
    dates: ['2022-05-03', '2022-05-18'],
    amounts: [74500.5],
    bodies: ['Bauausschuss', 'Hochbauamt'],
  },
  {
    name: 'Weimar Drucksache',
    text: `Klassikstadt Ilmen
Der Oberbürgermeister
Drucksachen-Nr.: 2021/123/V
Vorlage für den Stadtrat
zur Sitzung am: 29.09.2021
Betreff: Straßenbenennung im Wohngebiet „Am Ilmhang“
Der Stadtrat beschließt die Benennung. Der Kulturausschuss hat zugestimmt.
`,
    kind: 'beschlussvorlage',
    title: 'Straßenbenennung im Wohngebiet „Am Ilmhang“',
    reference: '2021/123/V',
    date: '2021-09-29',
    answers: null,
    references: ['2021/123/V'],
    dates: ['2021-09-29'],
    amounts: [],
    bodies: ['Stadtrat', 'Kulturausschuss'],
  },
  {
    name: 'Rathaus Pulheim Antrag letter',
    text: `SPD-Fraktion im Rat der Stadt Pulenheim
Alte Kölner Str. 26
50259 Pulenheim

An den Vorsitzenden
des Ausschusses für Tiefbau und Verkehr
Herrn Klaus Roth

Pulenheim, 27.02.2021

Antrag auf Einrichtung einer Tempo-30-Zone in der Venner Straße

Sehr geehrter Herr Roth,

die SPD-Fraktion bittet Sie, folgenden Antrag auf die Tagesordnung der Sitzung des Ausschusses für Tiefbau und Verkehr am 15.03.2021 zu setzen:
`,
    kind: 'antrag',
    title: 'Antrag auf Einrichtung einer Tempo-30-Zone in der Venner Straße',
    reference: null,
    date: '2021-03-15',
    answers: null,
    references: [],
    dates: ['2021-02-27', '2021-03-15'],
    amounts: [],
    bodies: ['SPD-Fraktion', 'Rat', 'Ausschuss für Tiefbau und Verkehr'],
  },
  {
    name: 'Kaiserslautern Vorlage',
    text: `STADTVERWALTUNG LAUTERSTADT
Referat Jugend und Sport

Vorlagen-Nr. 0456/2022
Datum 20.09.2022
Informationsvorlage

GREMIUM TERMIN STATUS
Jugendhilfeausschuss 10.10.2022 öffentlich

BEZEICHNUNG
Bericht der Kinderbeauftragten

INFORMATION
Die Kinderbeauftragte berichtet.
`,
    kind: 'mitteilung',
    title: 'Bericht der Kinderbeauftragten',
    reference: '0456/2022',
    date: '2022-10-10',
    answers: null,
    references: ['0456/2022'],
    dates: ['2022-09-20', '2022-10-10'],
    amounts: [],
    bodies: ['Jugendhilfeausschuss', 'Referat Jugend und Sport'],
  },
  {
    name: 'Flensburg Ratsversammlung',
    text: `Ratsversammlung der Stadt Förde

Vorlagen-Nr.
RV-87/2022
- öffentlich -
Antrag der SSW-Ratsfraktion
11.08.2022

Klimanotstand: Maßnahmenkatalog

Antrag:
Die Ratsversammlung beschließt einen Katalog.
`,
    kind: 'antrag',
    title: 'Klimanotstand: Maßnahmenkatalog',
    reference: 'RV-87/2022',
    date: '2022-08-11',
    answers: null,
    references: ['RV-87/2022'],
    dates: ['2022-08-11'],
    amounts: [],
    bodies: ['SSW-Fraktion', 'Ratsversammlung'],
  },
  {
    name: 'Amt Brandenburg Einladung',
    text: `Gemeinde Wiesengrund
Der Vorsitzende
08.11.2021
Einladung
Sitzung der Gemeindevertretung Wiesengrund
am Donnerstag, dem 18.11.2021, um 19:00 Uhr
im Gemeindezentrum
Tagesordnung:
1. Eröffnung
2. Haushaltssatzung BV GV-34/2021
`,
    kind: 'tagesordnung',
    title: 'Einladung Sitzung der Gemeindevertretung Wiesengrund',
    reference: null,
    date: '2021-11-18',
    answers: null,
    references: ['GV-34/2021'],
    dates: ['2021-11-08', '2021-11-18'],
    amounts: [],
    bodies: ['Gemeindevertretung'],
  },
  {
    name: 'Bremen Ortsamt Protokoll',
    text: `Ortsamt Hemelfeld
Protokoll Nr. 24 der Beiratssitzung
vom 05.04.2022
Beginn: 19:00 Uhr Ende: 21:15 Uhr
Anwesend vom Beirat Hemelfeld: Frau Busch
TOP 1: Genehmigung des Protokolls vom 01.03.2022
`,
    kind: 'niederschrift',
    title: 'Protokoll Nr. 24 der Beiratssitzung',
    reference: null,
    date: '2022-04-05',
    answers: null,
    references: [],
    dates: ['2022-04-05', '2022-03-01'],
    amounts: [],
    bodies: ['Beirat Hemelfeld', 'Ortsamt Hemelfeld'],
  },
  {
    name: 'Memmingen Sitzungsvorlage',
    text: `Stadt Illerbach
Stadtplanungsamt
Sitzungsvorlage
für die öffentliche Sitzung des Stadtrates
am 26.02.2018

Vollzug des BauGB;
Aufstellung eines Bebauungsplanes für das Gebiet
„Nördlich der Bahn“

I. Sachvortrag
Das Gebiet soll bebaut werden.
Illerbach, 12.02.2018
`,
    kind: 'beschlussvorlage',
    title: 'Vollzug des BauGB; Aufstellung eines Bebauungsplanes für das Gebiet „Nördlich der Bahn“',
    reference: null,
    date: '2018-02-26',
    answers: null,
    references: [],
    dates: ['2018-02-26', '2018-02-12'],
    amounts: [],
    bodies: ['Stadtrat', 'Stadtplanungsamt'],
  },
  {
    name: 'Ennepe Kreis Änderungsantrag',
    text: `Bündnis 90/Die Grünen im Kreistag Ruhrtal

Herrn Landrat
Olaf Schadt

01.12.2022

Änderungsantrag zur Drucksache 112/2022 – Stellenplan 2023
Sitzung des Kreistages am 05.12.2022

Sehr geehrter Herr Landrat,
wir beantragen eine Stelle (95.000 Euro jährlich).
`,
    kind: 'aenderungsantrag',
    title: 'Änderungsantrag zur Drucksache 112/2022 – Stellenplan 2023',
    reference: null,
    date: '2022-12-05',
    answers: null,
    references: ['112/2022'],
    dates: ['2022-12-01', '2022-12-05'],
    amounts: [95000],
    bodies: ['Kreistag'],
  },
];
