import type { LayoutPaper } from './paper.js';

export const ANSWERS: readonly LayoutPaper[] = [
  {
    name: 'Leipzig, answer with its question below the subject',
    text: `Ratsversammlung
Antwort-Nr. VII-F-01234-AW-01
Status: öffentlich
Eingereicht von:
Dezernat Stadtentwicklung und Bau
Betreff:
Radweg Mühlstraße
zur Anfrage VII-F-01234 der Fraktion DIE LINKE
Beratungsfolge (Änderungen vorbehalten):
Gremium Sitzungstermin Zuständigkeit
Ratsversammlung 19.05.2021 mündliche Beantwortung
Antwort:
`,
    kind: 'stellungnahme',
    title: 'Radweg Mühlstraße',
    reference: 'VII-F-01234-AW-01',
    date: '2021-05-19',
    answers: 'VII-F-01234',
    references: ['VII-F-01234-AW-01', 'VII-F-01234'],
    dates: ['2021-05-19'],
    amounts: [],
    bodies: ['Ratsversammlung', 'Dezernat Stadtentwicklung und Bau', 'DIE LINKE-Fraktion'],
  },
  {
    name: "Dresden, answer in a letter with the question's number below the subject",
    text: `Landeshauptstadt Dresden
Der Oberbürgermeister
Herrn Stadtrat
Max Horn
GZ: (OB) GB 6 66.1 Datum: 12.05.2021
Radweg Brückenstraße
AF1234/21
Sehr geehrter Herr Horn,
Ihre Anfrage beantworte ich wie folgt:
"Wann wird gebaut?"
`,
    kind: 'stellungnahme',
    title: 'Radweg Brückenstraße',
    reference: null,
    date: '2021-05-12',
    answers: 'AF1234/21',
    references: ['AF1234/21'],
    dates: ['2021-05-12'],
    amounts: [],
    bodies: [],
  },
  {
    name: 'Cologne, answer that names its question',
    text: `Dezernat, Dienststelle
V/50/502
Vorlagen-Nummer 12.04.2021
1345/2021
Beantwortung einer Anfrage
nach § 4 der Geschäftsordnung
öffentlicher Teil
Gremium Datum
Sozialausschuss 22.04.2021
Anfrage der SPD-Fraktion AN/0456/2021 betreffend "Housing First"
Text der Anfrage:
`,
    kind: 'stellungnahme',
    title: 'Housing First',
    reference: '1345/2021',
    date: '2021-04-22',
    answers: 'AN/0456/2021',
    references: ['1345/2021', 'AN/0456/2021'],
    dates: ['2021-04-12', '2021-04-22'],
    amounts: [],
    bodies: ['Sozialausschuss', 'SPD-Fraktion'],
  },
  {
    name: 'Cologne, notice that answers a question',
    text: `Dezernat, Dienststelle
VI/66/661
Vorlagen-Nummer 12.04.2021
1234/2021
Mitteilung
öffentlicher Teil
Gremium Datum
Verkehrsausschuss 20.04.2021
Beantwortung einer Anfrage der CDU-Fraktion betreffend "Zustand der Brücke" (AN/0345/2021)
Die CDU-Fraktion fragt:
`,
    kind: 'mitteilung',
    title: 'Zustand der Brücke',
    reference: '1234/2021',
    date: '2021-04-20',
    answers: 'AN/0345/2021',
    references: ['1234/2021', 'AN/0345/2021'],
    dates: ['2021-04-12', '2021-04-20'],
    amounts: [],
    bodies: ['Verkehrsausschuss', 'CDU-Fraktion'],
  },
  {
    name: 'Oldenburg, report that answers a question of a day',
    text: `Stadt Huntestadt
Vorlage 21/0456
Bericht
öffentlich
Beantwortung der Anfrage der Fraktion Grüne vom 12.04.2021 (21/0398): Baumfällungen
`,
    kind: 'mitteilung',
    title: 'Baumfällungen',
    reference: '21/0456',
    date: null,
    answers: '21/0398',
    references: ['21/0456', '21/0398'],
    dates: ['2021-04-12'],
    amounts: [],
    bodies: ['GRÜNE-Fraktion'],
  },
  {
    name: 'Chemnitz, question of a councillor answered',
    text: `Stadt Chemnau
Ratsanfrage RA-123/2021
Beantwortung
Fraktion/Stadtrat: Herr Horn
Gegenstand: Schulbusse
Antwort:
`,
    kind: 'stellungnahme',
    title: 'Schulbusse',
    reference: null,
    date: null,
    answers: 'RA-123/2021',
    references: ['RA-123/2021'],
    dates: [],
    amounts: [],
    bodies: ['Stadtrat'],
  },
  {
    name: "Magdeburg, information with its number below the office's",
    text: `Landeshauptstadt Elbau - Der Oberbürgermeister -
Information
Dezernat
VI
Amt
Amt 61
I0123/21
Datum
12.04.2021
öffentlich
Beratung Sitzung Behandlung
Der Oberbürgermeister 20.04.2021 nicht öffentlich
Stadtrat 20.05.2021 öffentlich
Thema: Sachstand zum Antrag A0045/20 – Radweg
`,
    kind: 'mitteilung',
    title: 'Sachstand zum Antrag A0045/20 – Radweg',
    reference: 'I0123/21',
    date: '2021-04-12',
    answers: null,
    references: ['I0123/21', 'A0045/20'],
    dates: ['2021-04-12', '2021-04-20', '2021-05-20'],
    amounts: [],
    bodies: ['Dezernat VI', 'Amt 61', 'Stadtrat'],
  },
  {
    name: 'Wiesbaden, rows of meetings with a preposition',
    text: `Sitzungsvorlage Nr. 21-V-66-0123
Dezernat V
Amt 66
Betreff:
Neugestaltung Marktplatz
Anlage/n siehe Seite 3
Beratungsfolge:
Ausschuss für Mobilität am 12.05.2021
Magistrat am 18.05.2021
Stadtverordnetenversammlung am 20.05.2021
`,
    kind: 'beschlussvorlage',
    title: 'Neugestaltung Marktplatz',
    reference: '21-V-66-0123',
    date: null,
    answers: null,
    references: ['21-V-66-0123'],
    dates: ['2021-05-12', '2021-05-18', '2021-05-20'],
    amounts: [],
    bodies: ['Dezernat V', 'Amt 66', 'Ausschuss für Mobilität', 'Magistrat', 'Stadtverordnetenversammlung'],
  },
];
