import type { LayoutPaper } from './paper.js';

export const INVITATIONS: readonly LayoutPaper[] = [
  {
    name: 'Invitation within a sentence',
    text: `Gemeinde Seeau
Landkreis Seegau

Einladung

Zu der am Dienstag, den 11. Mai 2021, um 19.00 Uhr im Bürgersaal stattfindenden öffentlichen Sitzung des Gemeinderats lade ich herzlich ein.

Tagesordnung
1. Bekanntgaben
2. Baugesuche
   a) Neubau Einfamilienhaus, Flst. Nr. 1234/5
3. Verschiedenes

Seeau, 03.05.2021
gez. Horn, Bürgermeister
`,
    kind: 'tagesordnung',
    title: 'öffentliche Sitzung des Gemeinderats',
    reference: null,
    date: '2021-05-11',
    answers: null,
    references: [],
    dates: ['2021-05-11', '2021-05-03'],
    amounts: [],
    bodies: ['Gemeinderat'],
  },
  {
    name: 'Invitation that ends with the committee',
    text: `STADT AHAUSEN
Der Bürgermeister

E i n l a d u n g
zu der am Mittwoch, 12.05.2021, 18:00 Uhr, im Ratssaal stattfindenden 4. Sitzung des Ausschusses für Schule und Sport

T a g e s o r d n u n g
A. Öffentliche Sitzung
TOP Betreff Vorlage
1. Bestellung einer Schriftführerin 123/2021
2. Sachstand Digitalisierung der Schulen 124/2021
`,
    kind: 'tagesordnung',
    title: '4. Sitzung des Ausschusses für Schule und Sport',
    reference: null,
    date: '2021-05-12',
    answers: null,
    references: [],
    dates: ['2021-05-12'],
    amounts: [],
    bodies: ['Ausschuss für Schule und Sport'],
  },
  {
    name: 'Saxony-Anhalt, resolution with the term of office in brackets',
    text: `Stadt Bodeburg
Beschluss-Ausfertigung
Beschluss-Nr.: 123-12(VII)21
des Stadtrates vom 12.05.2021
Betreff: Annahme von Spenden
Beschluss:
Der Stadtrat beschließt die Annahme einer Geldspende in Höhe von 1.500,00 EUR.
Abstimmungsergebnis: Ja 20 Nein 0 Enthaltung 2
`,
    kind: 'niederschrift',
    title: 'Annahme von Spenden',
    reference: null,
    date: '2021-05-12',
    answers: null,
    references: ['123-12(VII)21'],
    dates: ['2021-05-12'],
    amounts: [1500],
    bodies: ['Stadtrat'],
  },
  {
    name: 'Jena, numbered subject below a status',
    text: `Stadt Ziegenau
Berichtsvorlage 21/1345-BE
Einreicher: Oberbürgermeister
Nichtöffentlich Nein
1. Bezeichnung der Vorlage:
Bericht zum Stand der Schulnetzplanung
2. Bearbeiter / Vertreter: Frau Kranz
Gremium Datum
Kulturausschuss 12.05.2021
`,
    kind: 'mitteilung',
    title: 'Bericht zum Stand der Schulnetzplanung',
    reference: '21/1345-BE',
    date: '2021-05-12',
    answers: null,
    references: ['21/1345-BE'],
    dates: ['2021-05-12'],
    amounts: [],
    bodies: ['Kulturausschuss'],
  },
  {
    name: 'Lower Saxony, motion in a letter',
    text: `Gruppe SPD/Grüne im Rat der Stadt Moorburg
An den
Bürgermeister der Stadt Moorburg
Herrn Horn
Moorburg, 03.02.2021
Antrag gem. § 56 NKomVG
hier: Aufstellung von Sitzbänken
Sehr geehrter Herr Horn,
die Gruppe SPD/Grüne stellt folgenden Antrag: Der Rat beschließt, zehn Sitzbänke zu kaufen.
`,
    kind: 'antrag',
    title: 'Aufstellung von Sitzbänken',
    reference: null,
    date: '2021-02-03',
    answers: null,
    references: [],
    dates: ['2021-02-03'],
    amounts: [],
    bodies: ['Gruppe SPD/Grüne', 'Rat'],
  },
  {
    name: 'Statement above the title of its motion',
    text: `Stadt Ruhrdorf
Der Oberbürgermeister
Stellungnahme Nr. 123/2021-1
Dezernat 3 / Tiefbauamt
zur Vorlage / zum Antrag Nr. 123/2021
der Fraktion Bündnis 90/Die Grünen
Gremium: Verkehrsausschuss Sitzungstermin: 12.05.2021
Fahrradstraße Parkweg
Die Verwaltung nimmt wie folgt Stellung:
`,
    kind: 'stellungnahme',
    title: 'Fahrradstraße Parkweg',
    reference: '123/2021-1',
    date: '2021-05-12',
    answers: '123/2021',
    references: ['123/2021-1', '123/2021'],
    dates: ['2021-05-12'],
    amounts: [],
    bodies: ['Dezernat 3', 'Tiefbauamt', 'GRÜNE-Fraktion', 'Verkehrsausschuss'],
  },
  {
    name: 'Annex, a title above rows of sums',
    text: `Anlage 2 zur Vorlage Nr. 123/2021
Kostenberechnung Schulerweiterung
Kostengruppe 300 1.234.567,00 €
Kostengruppe 400 345.000,00 €
Gesamt 1.579.567,00 €
`,
    kind: 'sonstiges',
    title: 'Kostenberechnung Schulerweiterung',
    reference: '123/2021',
    date: null,
    answers: null,
    references: ['123/2021'],
    dates: [],
    amounts: [1234567, 345000, 1579567],
    bodies: [],
  },
  {
    name: 'County, minutes with a day of their own',
    text: `Landkreis Auenland Weserau, 20.05.2021
Geschäftsstelle Kreistag
P R O T O K O L L
über die 12. Sitzung des Kreisausschusses am 12.05.2021, Kreishaus, Sitzungssaal
öffentlicher Teil
Teilnehmende:
Landrat Horn
Abg. Kranz (SPD)
`,
    kind: 'niederschrift',
    title: 'Protokoll über die 12. Sitzung des Kreisausschusses',
    reference: null,
    date: '2021-05-12',
    answers: null,
    references: [],
    dates: ['2021-05-20', '2021-05-12'],
    amounts: [],
    bodies: ['Kreistag', 'Kreisausschuss'],
  },
];
