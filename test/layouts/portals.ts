import type { LayoutPaper } from './paper.js';

export const PORTALS: readonly LayoutPaper[] = [
  {
    name: 'ALLRIS, proposal of a county as a page of the portal',
    text: `Zum Inhalt springen

Vorlage - 2022/346  

Betreff: Strukturentwicklungsfonds - Verteilung der Haushaltsmittel
Anlass: keine wesentlichen Auswirkungen
Status:öffentlichVorlage-Art:Beschlussvorlage
Verantwortlich:Horn, Dora
Federführend:Kreisentwicklung/ Wirtschaft/ Klimaschutz Bearbeiter/-in: Horn, Dora
Produkte:25. 02 Kreisentwicklung / Wirtschaftsförderung
Beratungsfolge:
Ausschuss für Wirtschaft und Touristik
21.11.2022 
Sitzung des Ausschusses für Wirtschaft und Touristik ungeändert beschlossen   
Kreisausschuss
05.12.2022 
Nichtöffentliche Sitzung des Kreisausschusses      

Beschlussvorschlag:
Die Mittel werden wie folgt verteilt:
Nr.
Kommune
Zuschuss
1
Gemeinde Amt Neuhausen
13.350 €
2
SG Dornau
8.478,75 €
`,
    kind: 'beschlussvorlage',
    title: 'Strukturentwicklungsfonds - Verteilung der Haushaltsmittel',
    reference: '2022/346',
    date: null,
    answers: null,
    references: ['2022/346'],
    dates: ['2022-11-21', '2022-12-05'],
    amounts: [13350, 8478.75],
    bodies: ['Ausschuss für Wirtschaft und Touristik', 'Kreisausschuss'],
  },
  {
    name: 'ALLRIS, proposal of a Berlin district as a page of the portal',
    text: `Drucksache - 1536/V  

 
 
Betreff: Bezirkshaushaltsplan für die Haushaltsjahre 2020 und 2021 (Doppelhaushaltsplan 2020/21)
Status:öffentlichAktenzeichen:898/V
 Ursprungaktuell
Initiator:BezirksamtBezirksamt
Verfasser:Bezirksamt 
Drucksache-Art:Vorlage zur BeschlussfassungBeschluss
Beratungsfolge:
Ausschuss für Haushalt, Personal und Verwaltungsmodernisierung Empfehlung
19.08.2019 
33. öffentliche Sitzung des Ausschusses für Haushalt, Personal und Verwaltungsmodernisierung vertagt   
Bezirksverordnetenversammlung Nordhain von Berlin Entscheidung
11.09.2019 
32. öffentliche Sitzung der Bezirksverordnetenversammlung Nordhain von Berlin ohne Änderungen in der BVV beschlossen   

Sachverhalt
1. Gegenstand der Vorlage: Bezirkshaushaltsplan
2. Berichterstatterin: Bezirksbürgermeisterin Horn-Kranz
Einnahmen ............................................ 512.345.600 EUR
`,
    kind: 'beschlussvorlage',
    title: 'Bezirkshaushaltsplan für die Haushaltsjahre 2020 und 2021 (Doppelhaushaltsplan 2020/21)',
    reference: '1536/V',
    date: null,
    answers: null,
    references: ['1536/V'],
    dates: ['2019-08-19', '2019-09-11'],
    amounts: [512345600],
    bodies: [
      'Bezirksamt',
      'Ausschuss für Haushalt, Personal und Verwaltungsmodernisierung',
      'Bezirksverordnetenversammlung',
    ],
  },
  {
    name: 'Hamburg district, minutes with numbers beside items',
    text: `Protokoll
Sitzung der Bezirksversammlung vom 24.11.2022

Ö 1

Festlegung der Tagesordnung

Die Bezirksversammlung stimmt der Tagesordnung einstimmig zu.

Ö 3.1 - 21-3599

Fragen für die Öffentliche Fragestunde bezüglich TOP 8.2, 9.1 und 9.9

Ö 6.1 - 21-3531

Wohnanlage Lindenhof Kleine Anfrage von Andrea Horn (Fraktion DIE LINKE)
`,
    kind: 'niederschrift',
    title: 'Protokoll Sitzung der Bezirksversammlung',
    reference: null,
    date: '2022-11-24',
    answers: null,
    references: ['21-3599', '21-3531'],
    dates: ['2022-11-24'],
    amounts: [],
    bodies: ['Bezirksversammlung', 'DIE LINKE-Fraktion'],
  },
  {
    name: "ALLRIS, extract of a county's minutes",
    text: `Bürgerinfo LANDKREIS HINTERLAND

Auszug - Haushaltskonsolidierungskonzept des Landkreises Hinterland für den Zeitraum 2008 - 2011  

 
 
3. ordentliche Sitzung des Kreistages des Landkreises Hinterland
TOP: Ö 5.5 Beschluss:84/20/2007
Gremium: 5. WP Kreistag Landkreis Hinterland Beschlussart: ungeändert beschlossen
Datum: Mi, 05.12.2007 Status: öffentlich/nichtöffentlich
Zeit: 16:00 - 19:15
084/20/2007 Haushaltskonsolidierungskonzept des Landkreises Hinterland für den Zeitraum 2008 - 2011
`,
    kind: 'niederschrift',
    title: 'Haushaltskonsolidierungskonzept des Landkreises Hinterland für den Zeitraum 2008 - 2011',
    reference: null,
    date: '2007-12-05',
    answers: null,
    references: ['84/20/2007', '084/20/2007'],
    dates: ['2007-12-05'],
    amounts: [],
    bodies: ['Kreistag'],
  },
  {
    name: 'Ulm, no printed kind',
    text: `Stadt Ulmenau
Sachbearbeitung VGV/VP - Verkehrsplanung
Datum 12.04.2021
Geschäftszeichen VGV/VP-Ho *12
Beschlussorgan Fachbereichsausschuss Stadtentwicklung, Bau und Umwelt Sitzung am 04.05.2021 TOP
Behandlung öffentlich GD 123/21
Betreff: Radwegekonzept 2025
- Beschluss -
Anlagen: 2
Antrag:
1. Das Konzept zu beschließen.
`,
    kind: 'beschlussvorlage',
    title: 'Radwegekonzept 2025 - Beschluss',
    reference: 'GD123/21',
    date: '2021-05-04',
    answers: null,
    references: ['GD123/21'],
    dates: ['2021-04-12', '2021-05-04'],
    amounts: [],
    bodies: ['Fachbereichsausschuss Stadtentwicklung, Bau und Umwelt'],
  },
  {
    name: 'Dresden, motion of a group to a committee',
    text: `Fraktion BÜNDNIS 90/DIE GRÜNEN
Eingereicht am 12.04.2021
A0234/21
ANTRAG
öffentlich
Gegenstand:
Mehr Bäume in der Neustadt
Der Ausschuss für Umwelt und Kommunalwirtschaft möge beschließen:
`,
    kind: 'antrag',
    title: 'Mehr Bäume in der Neustadt',
    reference: 'A0234/21',
    date: '2021-04-12',
    answers: null,
    references: ['A0234/21'],
    dates: ['2021-04-12'],
    amounts: [],
    bodies: ['GRÜNE-Fraktion', 'Ausschuss für Umwelt und Kommunalwirtschaft'],
  },
  {
    name: 'County, labels and values in rows',
    text: `Landkreis Auenland
Beschlussvorlage Nr. KT 12/034/2021
Einbringer: Datum:
Dezernat II 12.05.2021
zuständig: Amt für Kreisentwicklung
Beratungsfolge: TOP: Datum: Ergebnis:
Kreisausschuss 4 25.05.2021
Kreistag 7 10.06.2021
Thema:
Breitbandausbau im Landkreis Auenland
`,
    kind: 'beschlussvorlage',
    title: 'Breitbandausbau im Landkreis Auenland',
    reference: 'KT12/034/2021',
    date: '2021-05-12',
    answers: null,
    references: ['KT12/034/2021'],
    dates: ['2021-05-12', '2021-05-25', '2021-06-10'],
    amounts: [],
    bodies: ['Dezernat II', 'Amt für Kreisentwicklung', 'Kreisausschuss', 'Kreistag'],
  },
];
