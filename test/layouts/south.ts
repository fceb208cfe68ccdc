import type { LayoutPaper } from './paper.js';

export const SOUTH: readonly LayoutPaper[] = [
  {
    name: 'Munich, proposal of a department',
    text: `Telefon: 0 377-22 345
Telefax: 0 377-22 346
Referat für Klima- und
Umweltschutz
RKU-II-32

Schattenplätze für die Altstadt
Antrag Nr. 20-26 / A 02345 der Stadtratsfraktion Die Grünen - Rosa Liste vom 14.02.2022

Sitzungsvorlage Nr. 20-26 / V 06789

Beschluss des Ausschusses für Klima- und Umweltschutz vom 05.07.2022 (SB)
Öffentliche Sitzung

I. Vortrag der Referentin

Für die Pflanzung von 40 Bäumen werden einmalig 310.000 Euro und dauerhaft 12.500 Euro im Jahr benötigt.

II. Antrag der Referentin

1. Vom Vortrag wird Kenntnis genommen.
2. Der Antrag Nr. 20-26 / A 02345 ist damit geschäftsordnungsgemäß behandelt.
`,
    kind: 'beschlussvorlage',
    title: 'Schattenplätze für die Altstadt',
    reference: '20-26/V06789',
    date: '2022-07-05',
    answers: null,
    references: ['20-26/A02345', '20-26/V06789'],
    dates: ['2022-02-14', '2022-07-05'],
    amounts: [310000, 12500],
    bodies: [
      'Referat für Klima- und Umweltschutz',
      'Die Grünen - Rosa Liste-Fraktion',
      'Ausschuss für Klima- und Umweltschutz',
    ],
  },
  {
    name: 'Munich, motion of a local committee',
    text: `SPD-Fraktion im Bezirksausschuss 11
Rabenfurt-Nord

Antrag

Der Bezirksausschuss 11 möge beschließen:

Die Landeshauptstadt Rabenfurt wird aufgefordert, die Ampel an der Ecke Hansastraße / Am Anger
mit einem Blindensignal auszustatten.

Begründung:
Am 3. März 2023 kam es dort zu einem Unfall.

gez. Fraktion der SPD
`,
    kind: 'antrag',
    title: null,
    reference: null,
    date: null,
    answers: null,
    references: [],
    dates: ['2023-03-03'],
    amounts: [],
    bodies: ['SPD-Fraktion', 'Bezirksausschuss 11'],
  },
  {
    name: 'Stuttgart, notice',
    text: `Landeshauptstadt Ebersbruck
Referat Städtebau, Wohnen und Umwelt
GZ: SWU 7831-12
GRDrs 123/2021
Ebersbruck, 12.03.2021

Sachstand Radschnellweg Nord
Mitteilungsvorlage

Vorlage an zur Sitzungsart Sitzungstermin
Ausschuss für Stadtentwicklung und Technik
Bezirksbeirat Nord
Kenntnisnahme
Kenntnisnahme
öffentlich
öffentlich
23.03.2021
29.03.2021

Bericht
Die Planung kostet 1,2 Mio. Euro, davon trägt das Land bis zu 900.000 Euro.
`,
    kind: 'mitteilung',
    title: 'Sachstand Radschnellweg Nord',
    reference: 'GRDRS123/2021',
    date: '2021-03-12',
    answers: null,
    references: ['GRDRS123/2021'],
    dates: ['2021-03-12', '2021-03-23', '2021-03-29'],
    amounts: [1200000, 900000],
    bodies: [
      'Referat Städtebau, Wohnen und Umwelt',
      'Ausschuss für Stadtentwicklung und Technik',
      'Bezirksbeirat Nord',
    ],
  },
  {
    name: 'Freiburg, proposal',
    text: `DRUCKSACHE G-23/045
BESCHLUSS-VORLAGE
Dezernat/Amt: Verantwortlich: Tel.Nr.: Datum
V/Garten- und Tiefbauamt Frau Ambs 4601 02.02.2023
Betreff:
Sanierung der Dreibrückenschule, 2. Bauabschnitt
- Baubeschluss -
Beratungsfolge Sitzungstermin Öff. N.Ö. Empf. Besch.
1. BaUStA 15.02.2023 X X
2. GR 28.02.2023 X X
Anhörung Ortschaftsrat (§ 70 Abs. 1 GemO): nein
Abstimmung mit städtischen Gesellschaften: nein
Finanzielle Auswirkungen: ja - siehe Anlage 1
Beschlussantrag:
Der Gemeinderat stimmt gemäß Drucksache G-23/045 den Gesamtkosten von 4.350.000 EUR zu.
`,
    kind: 'beschlussvorlage',
    title: 'Sanierung der Dreibrückenschule, 2. Bauabschnitt - Baubeschluss',
    reference: 'G-23/045',
    date: '2023-02-02',
    answers: null,
    references: ['G-23/045'],
    dates: ['2023-02-02', '2023-02-15', '2023-02-28'],
    amounts: [4350000],
    bodies: ['Garten- und Tiefbauamt', 'Gemeinderat'],
  },
  {
    name: 'Heidelberg, information',
    text: `Stadt Neckarhausen
Drucksache:
0045/2022/IV
Datum:
24.02.2022
Federführung:
Dezernat IV, Amt für Umweltschutz, Gewerbeaufsicht und Energie
Beteiligung:
Betreff:
Lärmaktionsplan - Bericht über
die erste Stufe
Informationsvorlage
Beschlusslauf!
Letzte Aktualisierung: 28. April 2022
Beratungsfolge:
Gremium: Sitzungstermin: Behandlung: Kenntnis genommen: Handzeichen:
Ausschuss für Klimaschutz, Umwelt und Mobilität
23.03.2022 Ö ( ) ja ( ) nein
Gemeinderat 07.04.2022 Ö ( ) ja ( ) nein
Zusammenfassung der Information:
Der Gemeinderat nimmt die Information zur Kenntnis.
`,
    kind: 'mitteilung',
    title: 'Lärmaktionsplan - Bericht über die erste Stufe',
    reference: '0045/2022/IV',
    date: '2022-02-24',
    answers: null,
    references: ['0045/2022/IV'],
    dates: ['2022-02-24', '2022-04-28', '2022-03-23', '2022-04-07'],
    amounts: [],
    bodies: [
      'Dezernat IV',
      'Amt für Umweltschutz, Gewerbeaufsicht und Energie',
      'Ausschuss für Klimaschutz, Umwelt und Mobilität',
      'Gemeinderat',
    ],
  },
  {
    name: 'Mannheim, proposal',
    text: `BESCHLUSSVORLAGE (gem. § 39 Abs. 2)
V123/2021
Oberbürgermeister
Dezernat III
Az. 40.11.2 Datum 19.03.2021
Gegenstand:
Einführung eines Schulessens-Gutscheins
Beratungsfolge TOP Sitzungstermin Öffentlichkeitsstatus Beschluss durch Handzeichen
Ja Nein Enthaltung
1. Bildungsausschuss 15.04.2021 öffentlich
2. Jugendhilfeausschuss 22.04.2021 öffentlich
Stadtteilbezug: alle
Beschlussantrag:
Der Bildungsausschuss beschließt die Einführung ab September 2021. Je Essen werden 3,90 € bezuschusst.
`,
    kind: 'beschlussvorlage',
    title: 'Einführung eines Schulessens-Gutscheins',
    reference: 'V123/2021',
    date: '2021-03-19',
    answers: null,
    references: ['V123/2021'],
    dates: ['2021-03-19', '2021-04-15', '2021-04-22', '2021-09'],
    amounts: [3.9],
    bodies: ['Dezernat III', 'Bildungsausschuss', 'Jugendhilfeausschuss'],
  },
  {
    name: 'Augsburg, proposal in columns',
    text: `Drucksache
Beschlussvorlage
Referat 2
Datum:
20.05.2020
Drucksachen-Nr.:
BSV/20/04567
Beratungsfolge
Sitzungstermin
Status
Wirtschaftsförderungs-, Beteiligungs- und Liegenschaftsausschuss 17.06.2020 öffentlich
Stadtrat 25.06.2020 öffentlich
Betreff
Marktgebührensatzung: Erlass der Gebühren für das Jahr 2020

Beschlussvorschlag
Die Gebühren in Höhe von rd. 180.000,- € werden nicht erhoben.
`,
    kind: 'beschlussvorlage',
    title: 'Marktgebührensatzung: Erlass der Gebühren für das Jahr 2020',
    reference: 'BSV/20/04567',
    date: '2020-05-20',
    answers: null,
    references: ['BSV/20/04567'],
    dates: ['2020-05-20', '2020-06-17', '2020-06-25'],
    amounts: [180000],
    bodies: ['Referat 2', 'Wirtschaftsförderungs-, Beteiligungs- und Liegenschaftsausschuss', 'Stadtrat'],
  },
  {
    name: 'Regensburg, proposal',
    text: `STADT REGENTAL
Beschlussvorlage
VO/20/16789/66
öffentlich
Zuständig Tiefbauamt
Berichterstattung Planungs- und Baureferentin Ortlieb
Gegenstand: Brücke über den Schwarzbach, Kostenfortschreibung
Beratungsfolge
Datum Gremium TOP-Nr.
17.11.2020 Ausschuss für Stadtplanung, Verkehr und Wohnungsfragen 4.1
26.11.2020 Stadtrat der Stadt Regental 7
Beschlussvorschlag:
Die Mehrkosten von 640 T€ werden genehmigt.
Sachverhalt:
Mit der Vorlage VO/18/14321/66 wurden 5,1 Mio. € bewilligt.
`,
    kind: 'beschlussvorlage',
    title: 'Brücke über den Schwarzbach, Kostenfortschreibung',
    reference: 'VO/20/16789/66',
    date: null,
    answers: null,
    references: ['VO/20/16789/66', 'VO/18/14321/66'],
    dates: ['2020-11-17', '2020-11-26'],
    amounts: [640000, 5100000],
    bodies: ['Tiefbauamt', 'Ausschuss für Stadtplanung, Verkehr und Wohnungsfragen', 'Stadtrat'],
  },
  {
    name: 'small Bavarian market, minutes',
    text: `Markt Oberlauterbach
Niederschrift über die öffentliche Sitzung
des Marktgemeinderates
Sitzungsdatum: Dienstag, 09.11.2021
Beginn: 19:00 Uhr
Ende 21:25 Uhr
Ort: im Sitzungssaal des Rathauses
ANWESENHEITSLISTE
Erster Bürgermeister
Hirnschall, Alois
Öffentliche Sitzung
TOP 1 Genehmigung der Niederschrift vom 12.10.2021
Das Gremium genehmigt die Niederschrift.
TOP 2 Zuschuss an die Wasserwacht
Der Marktgemeinderat beschließt, der Wasserwacht einen Zuschuss von 1.500,00 € zu gewähren.
Abstimmungsergebnis: Ja 14 Nein 0
TOP 3 Bericht aus dem Bau-, Umwelt- und Verkehrsausschuss
`,
    kind: 'niederschrift',
    title: 'Niederschrift über die öffentliche Sitzung des Marktgemeinderates',
    reference: null,
    date: '2021-11-09',
    answers: null,
    references: [],
    dates: ['2021-11-09', '2021-10-12'],
    amounts: [1500],
    bodies: ['Marktgemeinderat', 'Bau-, Umwelt- und Verkehrsausschuss'],
  },
  {
    name: 'Mainz, answer',
    text: `Antwort zur Anfrage Nr. 0456/2021 der Stadtratsfraktion Volt betreffend Trinkbrunnen in den Ortsbezirken (Volt)

Die Anfrage wird wie folgt beantwortet:

1. Wie viele Trinkbrunnen gibt es?
Derzeit sind neun Brunnen in Betrieb. Ein Brunnen kostet zwischen 12.000 und 15.000 Euro.

Rabenau, 12. April 2021

gez. Kordula Bleich
Beigeordnete
`,
    kind: 'stellungnahme',
    title: 'Trinkbrunnen in den Ortsbezirken',
    reference: null,
    date: '2021-04-12',
    answers: '0456/2021',
    references: ['0456/2021'],
    dates: ['2021-04-12'],
    amounts: [12000, 15000],
    bodies: ['Volt-Fraktion'],
  },
  {
    name: 'Rhineland-Palatinate, invitation of a local council',
    text: `Verbandsgemeinde Altenbach
Ortsgemeinde Hinterweiler

EINLADUNG

zur Sitzung des Ortsgemeinderates Hinterweiler
am Donnerstag, 16. September 2021, 19.30 Uhr,
im Bürgerhaus

Tagesordnung:
Öffentlicher Teil
1. Einwohnerfragestunde
2. Annahme einer Spende in Höhe von 250 €
   Vorlage: 2021/0077/HW
3. Wirtschaftsplan des Eigenbetriebs Wasserwerk
   Vorlage: 2021/0081/HW

Hinterweiler, 07.09.2021
gez. Weirich, Ortsbürgermeister
`,
    kind: 'tagesordnung',
    title: 'Einladung zur Sitzung des Ortsgemeinderates Hinterweiler',
    reference: null,
    date: '2021-09-16',
    answers: null,
    references: ['2021/0077/HW', '2021/0081/HW'],
    dates: ['2021-09-16', '2021-09-07'],
    amounts: [250],
    bodies: ['Ortsgemeinderat', 'Eigenbetrieb Wasserwerk'],
  },
  {
    name: 'Ulm, information laid out',
    text: `Stadt Donauried
Offenlage

Amt Geschäftsstelle des Gemeinderats
Datum 11.01.2022
Geschäftszeichen BM2-RG
Vorberatung
Beschlussorgan Fachbereichsausschuss Stadtentwicklung, Bau und Umwelt
Sitzung am 25.01.2022 TOP
Behandlung öffentlich GD 012/22

Betreff: Baulandbericht 2021
Anlagen: 2
`,
    kind: 'mitteilung',
    title: 'Baulandbericht 2021',
    reference: 'GD012/22',
    date: '2022-01-25',
    answers: null,
    references: ['GD012/22'],
    dates: ['2022-01-11', '2022-01-25'],
    amounts: [],
    bodies: ['Gemeinderat', 'Fachbereichsausschuss Stadtentwicklung, Bau und Umwelt'],
  },
  {
    name: 'Frankfurt, proposal of the magistrate',
    text: `Vortrag des Magistrats an die Stadtverordnetenversammlung

M 123 / 2020

Betreff:
Neubau der Kita Am Mainbogen
hier: Bau- und Finanzierungsvorlage
Vorgang:
a) Beschl. d. Stv.-V. vom 12.12.2019, § 5012
b) M 45 / 2019

I. Der Vorlage wird zugestimmt. Die Gesamtkosten betragen 8.765.000,00 €.
Hauberg, 23.06.2020
`,
    kind: 'beschlussvorlage',
    title: 'Neubau der Kita Am Mainbogen hier: Bau- und Finanzierungsvorlage',
    reference: 'M123/2020',
    date: '2020-06-23',
    answers: null,
    references: ['M123/2020', 'M45/2019'],
    dates: ['2019-12-12', '2020-06-23'],
    amounts: [8765000],
    bodies: ['Magistrat', 'Stadtverordnetenversammlung'],
  },
  {
    name: 'Frankfurt, motion of a group',
    text: `Antrag vom 12.03.2021, NR 456

Betreff: Mehr Fahrradbügel vor Schulen

Die Stadtverordnetenversammlung möge beschließen:
Der Magistrat wird beauftragt, bis zum 3. Quartal 2021 Fahrradbügel aufzustellen. Hierfür werden 60.000 Euro
bereitgestellt.

Antragsteller:
FDP
Antragstellende Person(en):
Stadtv. Pia Rombach
`,
    kind: 'antrag',
    title: 'Mehr Fahrradbügel vor Schulen',
    reference: 'NR456',
    date: '2021-03-12',
    answers: null,
    references: ['NR456'],
    dates: ['2021-03-12', '2021-Q3'],
    amounts: [60000],
    bodies: ['Stadtverordnetenversammlung', 'Magistrat'],
  },
  {
    name: 'Hessian town, extract of minutes',
    text: `Stadt Brombach
Die Stadtverordnetenvorsteherin

Beschlussauszug
aus der 12. Sitzung der Stadtverordnetenversammlung
am Donnerstag, den 10.02.2022

öffentlich
5. Haushaltssatzung 2022; Einbringung VL-14/2022

Beschluss:
Die Stadtverordnetenversammlung verweist den Entwurf an den Haupt- und Finanzausschuss sowie an die Ortsbeiräte
Oberbrombach und Seelbach.
Abstimmungsergebnis: einstimmig
`,
    kind: 'niederschrift',
    title: 'Haushaltssatzung 2022; Einbringung',
    reference: null,
    date: '2022-02-10',
    answers: null,
    references: ['VL-14/2022'],
    dates: ['2022-02-10'],
    amounts: [],
    bodies: [
      'Stadtverordnetenversammlung',
      'Haupt- und Finanzausschuss',
      'Ortsbeirat Oberbrombach',
      'Ortsbeirat Seelbach',
    ],
  },
];
