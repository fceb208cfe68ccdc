import type { LayoutPaper } from './paper.js';

export const EAST: readonly LayoutPaper[] = [
  {
    name: 'Dresden, proposal',
    text: `Landeshauptstadt Elbstein
Der Oberbürgermeister
Vorlage Nr.: V1234/22
Datum: 3. Mai 2022
Vorlage
Beratungsfolge Plandatum
Dienstberatung des Oberbürgermeisters 10.05.2022 nicht öffentlich zur Information
Stadtbezirksbeirat Altstadt 31.05.2022 öffentlich beratend
Stadtrat 23.06.2022 öffentlich beschließend
Zuständig: GB Stadtentwicklung, Bau, Verkehr und Liegenschaften

Gegenstand:
Gestaltungssatzung für den Altmarkt
Beschlussvorschlag:
Der Stadtrat beschließt die Satzung gemäß Anlage.
bereits gefasste Beschlüsse: V0815/20 vom 24. September 2020
`,
    kind: 'beschlussvorlage',
    title: 'Gestaltungssatzung für den Altmarkt',
    reference: 'V1234/22',
    date: '2022-05-03',
    answers: null,
    references: ['V1234/22', 'V0815/20'],
    dates: ['2022-05-03', '2022-05-10', '2022-05-31', '2022-06-23', '2020-09-24'],
    amounts: [],
    bodies: ['Stadtbezirksbeirat Altstadt', 'Stadtrat'],
  },
  {
    name: 'Dresden, answer as a letter',
    text: `Landeshauptstadt Elbstein, PF 12 00 20, 01999 Elbstein
Mitglied des Stadtrates
Fraktion Freie Wähler
Frau Silke Noack
GZ: (GB 6) 66.31 Datum: 12. Nov. 2021

Zustand der Brücke am Fährhaus
AF1456/21

Sehr geehrte Frau Noack,

Ihre oben genannte Anfrage beantworte ich wie folgt:
1. Wann wurde die Brücke geprüft?
Die letzte Prüfung fand am 4. Juni 2020 statt. Für die Sanierung sind 2,4 bis 2,6 Mio. Euro nötig.

Mit freundlichen Grüßen
`,
    kind: 'stellungnahme',
    title: 'Zustand der Brücke am Fährhaus',
    reference: null,
    date: '2021-11-12',
    answers: 'AF1456/21',
    references: ['AF1456/21'],
    dates: ['2021-11-12', '2020-06-04'],
    amounts: [2400000, 2600000],
    bodies: ['Stadtrat', 'Freie Wähler-Fraktion'],
  },
  {
    name: 'Leipzig, question',
    text: `Anfrage-Nr. VII-F-01234
Status: öffentlich
Eingereicht von:
Fraktion DIE LINKE
Betreff:
Sanierung des Freibads Ost
Beratungsfolge (Änderungen vorbehalten):
Gremium
Voraussichtlicher
Sitzungstermin
Zuständigkeit
Ratsversammlung 15.12.2021 mündliche Beantwortung
Sachverhalt:
Wir fragen an:
1. Wann beginnt die Sanierung?
`,
    kind: 'anfrage',
    title: 'Sanierung des Freibads Ost',
    reference: 'VII-F-01234',
    date: '2021-12-15',
    answers: null,
    references: ['VII-F-01234'],
    dates: ['2021-12-15'],
    amounts: [],
    bodies: ['DIE LINKE-Fraktion', 'Ratsversammlung'],
  },
  {
    name: 'Leipzig, answer',
    text: `Antwort-Nr. VII-F-01234-AW-01
Status: öffentlich
Eingereicht von:
Dezernat Umwelt, Klima, Ordnung und Sport
Betreff:
Sanierung des Freibads Ost
Beratungsfolge (Änderungen vorbehalten):
Gremium Voraussichtlicher Sitzungstermin Zuständigkeit
Ratsversammlung 15.12.2021 mündliche Beantwortung
Sachverhalt:
Antwort zur Anfrage VII-F-01234:
Die Sanierung beginnt im 1. Halbjahr 2023 und kostet ca. 6,8 Mio. EUR.
`,
    kind: 'stellungnahme',
    title: 'Sanierung des Freibads Ost',
    reference: 'VII-F-01234-AW-01',
    date: '2021-12-15',
    answers: 'VII-F-01234',
    references: ['VII-F-01234-AW-01', 'VII-F-01234'],
    dates: ['2021-12-15', '2023-H1'],
    amounts: [6800000],
    bodies: ['Dezernat Umwelt, Klima, Ordnung und Sport', 'Ratsversammlung'],
  },
  {
    name: 'Leipzig, position of the administration',
    text: `Verwaltungsstandpunkt-Nr. VII-A-01456-VSP-01
Status: öffentlich
Eingereicht von:
Dezernat Stadtentwicklung und Bau
Betreff:
Fußgängerüberweg am Südplatz
Beratungsfolge (Änderungen vorbehalten):
Gremium Voraussichtlicher Sitzungstermin Zuständigkeit
FA Stadtentwicklung und Bau 12.01.2021 Vorberatung
Ratsversammlung 20.01.2021 Beschlussfassung
Rechtliche Konsequenzen
Der gemäß Ursprungsantrag VII-A-01456 gefasste Beschluss wäre rechtswidrig.
`,
    kind: 'stellungnahme',
    title: 'Fußgängerüberweg am Südplatz',
    reference: 'VII-A-01456-VSP-01',
    date: null,
    answers: 'VII-A-01456',
    references: ['VII-A-01456-VSP-01', 'VII-A-01456'],
    dates: ['2021-01-12', '2021-01-20'],
    amounts: [],
    bodies: ['Dezernat Stadtentwicklung und Bau', 'Fachausschuss Stadtentwicklung und Bau', 'Ratsversammlung'],
  },
  {
    name: 'Leipzig, new version',
    text: `Beschlussvorlage-Nr. VII-DS-02345-NF-01
(Neufassung, ersetzt VII-DS-02345)
Status: öffentlich
Eingereicht von:
Dezernat Finanzen
Betreff:
Jahresabschluss 2020 des Eigenbetriebs Stadtreinigung
Beratungsfolge (Änderungen vorbehalten):
Gremium Voraussichtlicher Sitzungstermin Zuständigkeit
DB OBM - Vordach 23.11.2021 Vorberatung
FA Finanzen 06.12.2021 1. Lesung
Ratsversammlung 19.01.2022 Beschlussfassung
Beschlussvorschlag
Der Jahresverlust von -1.204.331,12 € wird vorgetragen.
`,
    kind: 'beschlussvorlage',
    title: 'Jahresabschluss 2020 des Eigenbetriebs Stadtreinigung',
    reference: 'VII-DS-02345-NF-01',
    date: null,
    answers: null,
    references: ['VII-DS-02345-NF-01', 'VII-DS-02345'],
    dates: ['2021-11-23', '2021-12-06', '2022-01-19'],
    amounts: [-1204331.12],
    bodies: ['Dezernat Finanzen', 'Eigenbetrieb Stadtreinigung', 'Fachausschuss Finanzen', 'Ratsversammlung'],
  },
  {
    name: 'Potsdam, motion',
    text: `Antrag
20/SVV/1234

Der Oberbürgermeister

öffentlich
Betreff:
Trinkwasserbrunnen am Bassin

Einreicher: Fraktion DIE aNDERE
Erstellungsdatum 12.10.2020
Eingang 502:

Beratungsfolge: Empfehlung Entscheidung
Datum der Sitzung Gremium
04.11.2020 Stadtverordnetenversammlung der Landeshauptstadt Havelau X

Beschlussvorschlag:
Die Stadtverordnetenversammlung möge beschließen:
Der Oberbürgermeister wird beauftragt, einen Brunnen aufzustellen.
`,
    kind: 'antrag',
    title: 'Trinkwasserbrunnen am Bassin',
    reference: '20/SVV/1234',
    date: '2020-11-04',
    answers: null,
    references: ['20/SVV/1234'],
    dates: ['2020-10-12', '2020-11-04'],
    amounts: [],
    bodies: ['DIE aNDERE-Fraktion', 'Stadtverordnetenversammlung'],
  },
  {
    name: 'Potsdam, notice',
    text: `Mitteilungsvorlage
öffentlich
Drucksache Nr.
21/SVV/0345
Betreff:
Ergebnis der Prüfung einer Querung der Nuthestraße
bezüglich
DS Nr.: 20/SVV/1111
Erstellungsdatum 15.03.2021
Eingang 502:
Einreicher: Fachbereich Mobilität und Infrastruktur
Beratungsfolge:
Datum der Sitzung Gremium
31.03.2021 Stadtverordnetenversammlung der Landeshauptstadt Havelau
Inhalt der Mitteilung:
Die Stadtverordnetenversammlung nimmt zur Kenntnis: Eine Brücke würde 3.000 TEUR kosten.
`,
    kind: 'mitteilung',
    title: 'Ergebnis der Prüfung einer Querung der Nuthestraße',
    reference: '21/SVV/0345',
    date: '2021-03-31',
    answers: null,
    references: ['21/SVV/0345', '20/SVV/1111'],
    dates: ['2021-03-15', '2021-03-31'],
    amounts: [3000000],
    bodies: ['Fachbereich Mobilität und Infrastruktur', 'Stadtverordnetenversammlung'],
  },
  {
    name: 'Magdeburg, statement',
    text: `Landeshauptstadt Börden
Stellungnahme der Verwaltung
öffentlich
Stadtamt
FB 40
Stellungnahme-Nr.
S0123/21
Datum
09.04.2021
zum/zur
F0045/21 - Fraktion GRÜNE/future! - Stadträtin Kolbow
Bezeichnung
Lüften in Klassenräumen
Verteiler Tag
Die Oberbürgermeisterin 20.04.2021

In der Sitzung des Stadtrates am 25.03.2021 wurde gefragt:
Wie viele Räume haben keine Fenster?
Es sind acht. Luftfilter kosten je 3.200 EUR.
`,
    kind: 'stellungnahme',
    title: 'Lüften in Klassenräumen',
    reference: 'S0123/21',
    date: '2021-04-09',
    answers: 'F0045/21',
    references: ['S0123/21', 'F0045/21'],
    dates: ['2021-04-09', '2021-04-20', '2021-03-25'],
    amounts: [3200],
    bodies: ['GRÜNE/future!-Fraktion', 'Stadtrat'],
  },
  {
    name: 'Halle, proposal',
    text: `Beschlussvorlage
TOP:
Vorlagen-Nummer: VII/2022/03456
Datum: 13.01.2022
Bezug-Nummer.
PSP-Element/ Sachkonto: 1.36501/53180100
Verfasser: Fachbereich Bildung
Plandatum:
Beratungsfolge Termin Status
Jugendhilfeausschuss 03.02.2022 öffentlich Vorberatung
Stadtrat 23.02.2022 öffentlich Entscheidung
Betreff: Zuschuss an den Trägerverbund Kinderstadt
Beschlussvorschlag:
Der Stadtrat beschließt einen Zuschuss von 27.000 EUR.
`,
    kind: 'beschlussvorlage',
    title: 'Zuschuss an den Trägerverbund Kinderstadt',
    reference: 'VII/2022/03456',
    date: '2022-01-13',
    answers: null,
    references: ['VII/2022/03456'],
    dates: ['2022-01-13', '2022-02-03', '2022-02-23'],
    amounts: [27000],
    bodies: ['Fachbereich Bildung', 'Jugendhilfeausschuss', 'Stadtrat'],
  },
  {
    name: 'Chemnitz, proposal and council question',
    text: `Beschlussvorlage Nr. B-123/2021
Einreicher:
Dezernat 3/Amt 37
Gegenstand: Brandschutzbedarfsplan, Fortschreibung
Beratungsfolge
(Reihenfolge) Sitzungstermine Status öffentlich/nichtöffentlich
Verwaltungs- und Finanzausschuss 27.05.2021 nichtöffentlich
Stadtrat 16.06.2021 öffentlich
Beschlussvorschlag:
Der Stadtrat beschließt den Plan. Die Ratsanfrage RA-045/2021 ist beantwortet.
`,
    kind: 'beschlussvorlage',
    title: 'Brandschutzbedarfsplan, Fortschreibung',
    reference: 'B-123/2021',
    date: null,
    answers: null,
    references: ['B-123/2021', 'RA-045/2021'],
    dates: ['2021-05-27', '2021-06-16'],
    amounts: [],
    bodies: ['Dezernat 3', 'Amt 37', 'Verwaltungs- und Finanzausschuss', 'Stadtrat'],
  },
  {
    name: 'Erfurt, decision paper',
    text: `Stadtverwaltung Gerastadt
Entscheidungsvorlage
Titel der Drucksache:
Neufassung der Marktsatzung
Drucksache 1234/21
Entscheidungsvorlage öffentlich
Beratungsfolge Datum Behandlung Zuständigkeit
Dienstberatung OB 03.06.2021 nicht öffentlich Vorberatung
Ausschuss für Wirtschaft und Beteiligungen 15.06.2021 öffentlich Vorberatung
Stadtrat 07.07.2021 öffentlich Entscheidung
Beschlussvorschlag
01 Die Satzung wird beschlossen.
27.05.2021, gez. i. V. A. Horn
Datum, Unterschrift
`,
    kind: 'beschlussvorlage',
    title: 'Neufassung der Marktsatzung',
    reference: '1234/21',
    date: '2021-05-27',
    answers: null,
    references: ['1234/21'],
    dates: ['2021-06-03', '2021-06-15', '2021-07-07', '2021-05-27'],
    amounts: [],
    bodies: ['Ausschuss für Wirtschaft und Beteiligungen', 'Stadtrat'],
  },
  {
    name: 'Brandenburg town, supplementing motion',
    text: `Fraktion Bürger für Spreewalde / Bauern
in der Stadtverordnetenversammlung Spreewalde

Ergänzungsantrag zu BV/045/2022

Sitzung: Stadtverordnetenversammlung am 17.05.2022
Thema: Parkgebühren am Strandbad

Die Stadtverordnetenversammlung möge beschließen:
Die Gebühr beträgt höchstens 2,50 € je Stunde.

Begründung: Der Werksausschuss hat dies am 03.05.2022 empfohlen.
`,
    kind: 'aenderungsantrag',
    title: 'Parkgebühren am Strandbad',
    reference: null,
    date: '2022-05-17',
    answers: null,
    references: ['BV/045/2022'],
    dates: ['2022-05-17', '2022-05-03'],
    amounts: [2.5],
    bodies: ['Bürger für Spreewalde/Bauern-Fraktion', 'Stadtverordnetenversammlung', 'Werksausschuss'],
  },
  {
    name: 'amending motion to a numbered proposal',
    text: `Stadtratsfraktion BÜNDNIS 90/DIE GRÜNEN

Änderungsantrag zur Vorlage DS 0456/2022

Eingang: 21.11.2022

Haushaltssatzung 2023

Der Stadtrat beschließt: Im Produkt 5510 werden zusätzlich 25.000 € eingestellt.

Begründung: mündlich
`,
    kind: 'aenderungsantrag',
    title: 'Haushaltssatzung 2023',
    reference: null,
    date: '2022-11-21',
    answers: null,
    references: ['DS0456/2022'],
    dates: ['2022-11-21'],
    amounts: [25000],
    bodies: ['GRÜNE-Fraktion', 'Stadtrat'],
  },
  {
    name: 'Berlin district, question to the office',
    text: `Bezirksverordnetenversammlung Havelberg-Nord von Berlin
Drucksachen der
VI. Wahlperiode

Ursprung: Kleine Anfrage
Verfasser: BV Karin Lose
Fraktion der SPD
KA-0123/VI

Beantwortung der Kleinen Anfrage
Verfasser: Bezirksamt, Abt. Bauen
Datum: 22.02.2022

Thema: Fahrradabstellplätze am Bahnhof

Sehr geehrte Frau Vorsteherin,
das Bezirksamt beantwortet die Anfrage wie folgt:
Zu 1. Es stehen 20.000 € bereit.
`,
    kind: 'stellungnahme',
    title: 'Fahrradabstellplätze am Bahnhof',
    reference: 'KA-0123/VI',
    date: '2022-02-22',
    answers: null,
    references: ['KA-0123/VI'],
    dates: ['2022-02-22'],
    amounts: [20000],
    bodies: ['Bezirksverordnetenversammlung', 'SPD-Fraktion', 'Bezirksamt', 'Abteilung Bauen'],
  },
];
