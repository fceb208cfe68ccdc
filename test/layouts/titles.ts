import type { LayoutPaper } from './paper.js';

/** Papers in which something stands where a title could. */
export const TITLES: readonly LayoutPaper[] = [
  {
    name: 'a form with its meeting and agenda item between mover and title',
    text: `
Anfrage
Stadträtin Erika Lindner (SPD)

vom: 24.01.2006
eingegangen: 24.01.2006
21. Sitzung des Gemeinderates am 21.02.2006
TOP 32 a)

Vorlage Nr. 592
Öffentlich    Nichtöffentlich
verantwortlich:  Dez. 4



Container auf dem Gelände der Mühlbachschule



Stellungnahme des Bürgermeisteramtes:

Mit dem Abbruch soll im März begonnen werden.
`,
    kind: 'stellungnahme',
    title: 'Container auf dem Gelände der Mühlbachschule',
    reference: '592',
    date: '2006-02-21',
    answers: null,
    references: ['592'],
    dates: ['2006-01-24', '2006-02-21'],
    amounts: [],
    bodies: ['Gemeinderat', 'Dezernat 4', 'Bürgermeisteramt'],
  },
  {
    name: 'a form whose mover takes two lines, the party on the second',
    text: `
Anfrage
Stadträtin Dr. Hannelore Brinkmann
(GRÜNE)

vom: 19.10.2005
18. Sitzung des Gemeinderates am 22.11.2005
TOP 23

Vorlage Nr. 470
verantwortlich:   Dez. 4

Schadstoffe in Jugendzentren

Stellungnahme des Bürgermeisteramtes:

Zu 1: Es gibt keine.
`,
    kind: 'stellungnahme',
    title: 'Schadstoffe in Jugendzentren',
    reference: '470',
    date: '2005-11-22',
    answers: null,
    references: ['470'],
    dates: ['2005-10-19', '2005-11-22'],
    amounts: [],
    bodies: ['Gemeinderat', 'Dezernat 4', 'Bürgermeisteramt'],
  },
  {
    name: 'a motion in typescript: who moves in words below the printed kind',
    text: `
26. ÖFFENTLICHE PLENARSITZUNG DES GEMEINDERATES AM 25. JULI 2006

Vorlage Nr.       760  ANTRAG
          Zu TOP              16

------------------------------------------
 A N T R A G


der Stadträtinnen Erika Lindner, Ute Hölzer und Gerda
Paulsen, des Stadtrats Dr. Heinz Maurer (SPD) sowie der
SPD-Gemeinderatsfraktion
vom 27. Juni 2006


Neues Konzept für das Heimatmuseum


Die Stadtverwaltung legt ein Konzept vor.
`,
    kind: 'antrag',
    title: 'Neues Konzept für das Heimatmuseum',
    reference: '760',
    date: '2006-07-25',
    answers: null,
    references: ['760'],
    dates: ['2006-06-27', '2006-07-25'],
    amounts: [],
    bodies: ['Gemeinderat', 'SPD-Fraktion'],
  },
  {
    name: 'a form whose meeting takes two lines',
    text: `
Antrag

SPD-Ortschaftsratsfraktion

vom 24.04.2019
Gremium

Termin

TOP
Öffentliche Sitzung des
Ortschaftsrates

07.05.2019

2
Bessere Beleuchtung des Weges zur
Mühle

Antrag:
Der Ortschaftsrat beschließt den folgenden Antrag.
`,
    kind: 'antrag',
    title: 'Bessere Beleuchtung des Weges zur Mühle',
    reference: null,
    date: '2019-05-07',
    answers: null,
    references: [],
    dates: ['2019-04-24', '2019-05-07'],
    amounts: [],
    bodies: ['SPD-Fraktion'],
  },
  {
    name: 'a form whose office takes two lines, of one word each',
    text: `
Beschlussvorlage



Gedruckt auf 100 Prozent Recyclingpapier


Vorlage Nr.: 2023/1301
Verantwortlich: Dez. 1
Dienststelle:  Ortsverwaltung
Birkenau

Bauvoranfrage Mühlstraße 45

Gremien Termin TOP Ö / N Zuständigkeit

Ortschaftsrat Birkenau 29.11.2023 10.1 Ö Entscheidung
Kurzfassung
Für das Grundstück gibt es keinen Bebauungsplan.
`,
    kind: 'beschlussvorlage',
    title: 'Bauvoranfrage Mühlstraße 45',
    reference: '2023/1301',
    date: '2023-11-29',
    answers: null,
    references: ['2023/1301'],
    dates: ['2023-11-29'],
    amounts: [],
    bodies: ['Dezernat 1', 'Ortsverwaltung Birkenau', 'Ortschaftsrat Birkenau'],
  },
  {
    name: 'a title whose second line begins like a label',
    text: `
BESCHLUSSVORLAGE
Vorlage Nr.:
Verantwortlich:
2020/0096
Dez. 3

Berufung sachkundiger Einwohnerinnen und Einwohner in Ausschüsse und
Gremien: Änderung in der Zusammensetzung des Jugendhilfeausschusses

Beratungsfolge dieser Vorlage
Gremium Termin TOP ö nö Ergebnis
Gemeinderat 18.02.2020 5 X    zugestimmt

Beschlussantrag
Der Gemeinderat beruft Frau Hölzer.
`,
    kind: 'beschlussvorlage',
    title:
      'Berufung sachkundiger Einwohnerinnen und Einwohner in Ausschüsse und Gremien: Änderung in der Zusammensetzung des Jugendhilfeausschusses',
    reference: '2020/0096',
    date: '2020-02-18',
    answers: null,
    references: ['2020/0096'],
    dates: ['2020-02-18'],
    amounts: [],
    bodies: ['Dezernat 3', 'Jugendhilfeausschuss', 'Gemeinderat'],
  },
  {
    name: 'an answer whose printed kind takes two lines',
    text: `
STELLUNGNAHME zum
interfraktionellen Antrag
SPD- Ortschaftsratsfraktion Birkenau
FDP- Ortschaftsratsfraktion Birkenau
vom:   06.01.2013
eingegangen:  10.01.2013

Gremium:
Ortschaftsrat Birkenau
Termin:
Vorlage Nr.:
TOP:

26.01.2013
155
2
öffentlich
Windräder auf dem Eichelberg

Der Nachbarschaftsverband nimmt zum Antrag wie folgt Stellung:
`,
    kind: 'stellungnahme',
    title: 'Windräder auf dem Eichelberg',
    reference: '155',
    date: '2013-01-26',
    answers: null,
    references: ['155'],
    dates: ['2013-01-06', '2013-01-10', '2013-01-26'],
    amounts: [],
    bodies: ['SPD-Fraktion', 'FDP-Fraktion', 'Ortschaftsrat Birkenau'],
  },
  {
    name: 'a moving of several groups, in brackets',
    text: `
STELLUNGNAHME zur Anfrage
Interfraktionelle Anfrage
(SPD-, FDP- und CDU-Ortschaftsratsfraktionen)
vom 28.10.2019

Vorlage Nr.:
Verantwortlich:
---

Aufgaben des Hausmeisters

Gremium Termin TOP ö nö
Ergebnis
Ortschaftsrat Birkenau 12.11.2019 7
x

Für welche Gebäude ist der Hausmeister zuständig?
`,
    kind: 'stellungnahme',
    title: 'Aufgaben des Hausmeisters',
    reference: null,
    date: '2019-11-12',
    answers: null,
    references: [],
    dates: ['2019-10-28', '2019-11-12'],
    amounts: [],
    bodies: ['SPD-Fraktion', 'FDP-Fraktion', 'CDU-Fraktion', 'Ortschaftsrat Birkenau'],
  },
  {
    name: 'an annex whose letterhead and number share a line',
    text: `Stadt          Weiherstadt                              Anlage          2
Stadtplanungsamt

Bebauungsplan „Eichenweg, 2. Änderung“,
Weiherstadt-Birkenau

Zusammenfassung der Stellungnahmen und die Abwägungsvorschläge
`,
    kind: 'sonstiges',
    title: 'Bebauungsplan „Eichenweg, 2. Änderung“, Weiherstadt-Birkenau',
    reference: null,
    date: null,
    answers: null,
    references: [],
    dates: [],
    amounts: [],
    bodies: ['Stadtplanungsamt'],
  },
  {
    name: 'a title that goes on with what looks like letterhead',
    text: `Satzung der
Gemeinde Lindenbach

§ 1
Name, Rechtsform, Sitz
`,
    kind: 'sonstiges',
    title: 'Satzung der Gemeinde Lindenbach',
    reference: null,
    date: null,
    answers: null,
    references: [],
    dates: [],
    amounts: [],
    bodies: [],
  },
  {
    name: 'an answer to a budget motion, the sums of the form above its title',
    text: `
HAUSHALT 2022/2023

STELLUNGNAHME zu Antrag
170
Ortschaftsrat Birkenau ---
--- ---

Seite HH-Plan Investive Maßnahme Kontierungsobjekt Plankonto/FiPo
594       7.880002.700 78710000

Auszahlung (in Euro)
2022 2023 2024 2025 2026
30.000

Bitte auswählen !
2022 2023 2024 2025 2026

Garagenhof Birkenau: Entwässerung und Pflaster

Der Schaden wurde durch eine Baumaßnahme verursacht.
`,
    kind: 'stellungnahme',
    title: 'Garagenhof Birkenau: Entwässerung und Pflaster',
    reference: null,
    date: null,
    answers: '170',
    references: ['170'],
    dates: [],
    amounts: [],
    bodies: ['Ortschaftsrat Birkenau'],
  },
  {
    name: 'a revised proposal whose title ends like an address',
    text: `
Stadt Weiherstadt
Der Oberbürgermeister

GEÄNDERTE BESCHLUSSVORLAGE
- bitte austauschen -
Vorlage Nr.:
Verantwortlich:
2020/0396
Dez. 2

Weiteres Vorgehen Wochenmarkt 2020

GremiumTerminTOPönö
Gemeinderat 29.09.2020 4 x

Kurzfassung
Der Markt findet statt.
`,
    kind: 'beschlussvorlage',
    title: 'Weiteres Vorgehen Wochenmarkt 2020',
    reference: '2020/0396',
    date: '2020-09-29',
    answers: null,
    references: ['2020/0396'],
    dates: ['2020-09-29'],
    amounts: [],
    bodies: ['Dezernat 2', 'Gemeinderat'],
  },
  {
    name: 'a budget answer with the motion annexed',
    text: `
DOPPELHAUSHALT 2019/2020
STELLUNGNAHME zu Antrag
329
SPD-Gemeinderatsfraktion
---
---
Seite HH-Plan Produktgruppe
261 3110-500
Erlös-/Aufwandsart | Ein-/Auszahlungsart
 Transferaufwendungen

Mehr Geld für den Tagestreff

Seit Ende 2016 ist die Zahl der Wohnungslosen nicht mehr gestiegen. Zum Stichtag sind immer
zwischen 550 und 600 Personen untergebracht.
Die Verwaltung hält die vorgesehenen Mittel für ausreichend.

Herrn Oberbürgermeister
Dr. Max Horn
76999 Weiherstadt
05.10.2018
DOPPELHAUSHALT 2019/2020
Antrag zum Thema
Interfraktionell: Mehr Geld für den Tagestreff
`,
    kind: 'stellungnahme',
    title: 'Mehr Geld für den Tagestreff',
    reference: null,
    date: null,
    answers: '329',
    references: ['329'],
    dates: ['2018-10-05'],
    amounts: [],
    bodies: ['SPD-Fraktion'],
  },
  {
    name: 'a budget motion whose first label has no value',
    text: `SPD, Hebelstraße 13, 76999 Weiherstadt
Herrn Oberbürgermeister
Dr. Max Horn
76999 Weiherstadt
10.10.2020
HAUSHALT 2021
Antrag zum Thema

Thema: Hebammen fördern
Zuordnung im Haushaltsplan
Seite im HH-Plan Teilhaushalt
267 5000
`,
    kind: 'antrag',
    title: 'Hebammen fördern',
    reference: null,
    date: '2020-10-10',
    answers: null,
    references: [],
    dates: ['2020-10-10'],
    amounts: [],
    bodies: [],
  },
  {
    name: 'an annex with number and title on one line',
    text: `Anlage 1: Übersicht der Lose im Winterdienst

Die Nummern sind nicht fortlaufend.
`,
    kind: 'sonstiges',
    title: 'Übersicht der Lose im Winterdienst',
    reference: null,
    date: null,
    answers: null,
    references: [],
    dates: [],
    amounts: [],
    bodies: [],
  },
  {
    name: 'an annex stamped with its meeting',
    text: `Amt für Jugend
Leitlinien gegen Kinderarmut
Anlage 3
SozA 12.07.2023, TOP 6a

Vor 16 Jahren, am 30.06.2007, erschienen die ersten Leitlinien.
`,
    kind: 'sonstiges',
    title: 'Leitlinien gegen Kinderarmut',
    reference: null,
    date: '2023-07-12',
    answers: null,
    references: [],
    dates: ['2007-06-30', '2023-07-12'],
    amounts: [],
    bodies: ['Amt für Jugend'],
  },
  {
    name: 'a proposal with a matter that is named by its address, and one by a day',
    text: `
Stellungnahme zum Antrag

Vorlage Nr.: 2023/0021
Verantwortlich: Dez. 5

Bundesweiter Warntag am 08.12.2022
(Antrag der SPD-Ortschaftsratsfraktion)

Gremium Termin TOP ö nö
Ortschaftsrat Birkenau 15.02.2023 7 x

Kurzfassung
Die Sirenen waren zu hören.
`,
    kind: 'stellungnahme',
    title: 'Bundesweiter Warntag am 08.12.2022',
    reference: '2023/0021',
    date: '2023-02-15',
    answers: null,
    references: ['2023/0021'],
    dates: ['2022-12-08', '2023-02-15'],
    amounts: [],
    bodies: ['Dezernat 5', 'SPD-Fraktion', 'Ortschaftsrat Birkenau'],
  },
  {
    name: 'a table of meetings with a torn cell that reads like a heading',
    text: `DS 84/2024 1. Ergänzung
Beschlussvorlage
Beratung in öffentlicher Sitzung
Telefon: 800-45 20.11.2024
Beratungsfolge Termin Stand Abstimmung
Einstimmig bei drei Enthaltungen laut
Verwaltungsausschuss 10.12.2024 Beratung und Empfehlung
geändertem
Beschluss
Beratung und Beschlussfassung
Rat 17.12.2024 Einstimmig laut Beschlussvorschlag
Einsatz von Freiwilligen in Kindertagesstätten
Beschlussvorschlag:
Der Einsatz wird befürwortet.
`,
    kind: 'beschlussvorlage',
    title: 'Einsatz von Freiwilligen in Kindertagesstätten',
    reference: 'DS84/2024',
    date: '2024-11-20',
    answers: null,
    references: ['DS84/2024'],
    dates: ['2024-11-20', '2024-12-10', '2024-12-17'],
    amounts: [],
    bodies: ['Verwaltungsausschuss', 'Rat'],
  },
  {
    name: 'a motion of a Berlin district with the stamp of a committee and the request of the paper itself',
    text: ` Die Bezirksverordnetenversammlung möge beschließen: Das Bezirksamt wird beauftragt, eine Ampel aufzustellen. Wir bitten, zur Kenntnis zu nehmen: Die Bezirksverordnetenversammlung hat mit der Drucksache 0555/III „Ampel in der Ahornstraße“ folgendes Ersuchen an das Bezirksamt gerichtet: Das Bezirksamt wird beauftragt, eine Ampel aufzustellen. Dem wurde entsprochen. Die Vorlage wird zur Kenntnis genommen. StadtPlan 30.08.2011 Die Bezirksverordnetenversammlung beschließt: Die Vorlage wird zur Kenntnis genommen.`,
    kind: 'antrag',
    title: null,
    reference: '0555/III',
    date: '2011-08-30',
    answers: null,
    references: ['0555/III'],
    dates: ['2011-08-30'],
    amounts: [],
    bodies: ['Bezirksverordnetenversammlung', 'Bezirksamt'],
  },
  {
    name: 'a question of a Berlin district with its answer, which a letter dates',
    text: ` Ich frage das Bezirksamt: 1. Warum läuft die Pumpe nicht? Bezirksamt Ahornhain von Berlin   22.06.2012Bezirksbürgermeister  Betr. Schriftliche Beantwortung der Mündlichen Anfrage Nr. 831/III – Pumpen   Sehr geehrte Frau Horn, sie läuft, wie es in der Sitzung des Ausschusses vom 3. Mai 2011 hieß.`,
    kind: 'anfrage',
    title: null,
    reference: '831/III',
    date: '2012-06-22',
    answers: null,
    references: ['831/III'],
    dates: ['2011-05-03', '2012-06-22'],
    amounts: [],
    bodies: ['Bezirksamt'],
  },
  {
    name: 'a title that ends with a day that is none of its meetings',
    text: `
Stellungnahme zum Antrag

Vorlage Nr.: 2025/0172

Ein Denkmal für die Opfer des Hochwassers vom 2. Juni 2013
Antrag: SPD
Gremien Termin TOP Ö / N Zuständigkeit

Gemeinderat 18.02.2025 17 Ö Kenntnisnahme
Hauptausschuss 11.03.2025 1 Ö Behandlung
`,
    kind: 'stellungnahme',
    title: 'Ein Denkmal für die Opfer des Hochwassers vom 2. Juni 2013',
    reference: '2025/0172',
    date: null,
    answers: null,
    references: ['2025/0172'],
    dates: ['2013-06-02', '2025-02-18', '2025-03-11'],
    amounts: [],
    bodies: ['Gemeinderat', 'Hauptausschuss'],
  },
];
