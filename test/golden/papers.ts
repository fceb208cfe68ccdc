import type { Kind } from '../../src/types.js';

/** What a reader finds in a paper of seeds/; read and written down by hand, after what counts as a mention, not taken from the program. */
interface GoldenPaper {
  readonly path: string;
  readonly kind: Kind;
  readonly title: string | null;
  readonly reference: string | null;
  readonly date: string | null;
  readonly answers: string | null;
  readonly references: readonly string[];
  readonly dates: readonly string[];
  /** In euros. */
  readonly amounts: readonly number[];
  readonly bodies: readonly string[];
}

export const GOLDEN_PAPERS: readonly GoldenPaper[] = [
  {
    path: 'AN-1728-2018.txt',
    kind: 'stellungnahme',
    title: 'Sozialarbeiter-Team für die Siedlung Glashüttenstraße',
    reference: null,
    date: '2018-12-11',
    answers: 'AN/1728/2018',
    references: ['AN/1728/2018'],
    dates: ['2018-12-11', '2018-09-27'],
    amounts: [313500, 110425],
    bodies: [
      'SPD-Fraktion',
      'Bezirksvertretung Porz',
      'Rat',
      'Amt für Kinder, Jugend und Familie',
      'Amt für Soziales und Senioren',
    ],
  },
  {
    path: 'lindenbach/A-0117-2021_Antrag.txt',
    kind: 'antrag',
    title: 'Streetworkerinnen und Streetworker für das Bahnhofsviertel',
    reference: 'A/0117/2021',
    date: '2021-03-02',
    answers: null,
    references: ['A/0117/2021'],
    dates: ['2021-02-15', '2021-03-02', '2019-10'],
    amounts: [145000],
    bodies: ['SPD-Fraktion', 'GRÜNE-Fraktion', 'Rat', 'Jugendhilfeausschuss'],
  },
  {
    // The answer bears the motion's number as its own, so it names none apart from it.
    path: 'lindenbach/A-0117-2021_Stellungnahme.txt',
    kind: 'stellungnahme',
    title: 'Streetworkerinnen und Streetworker für das Bahnhofsviertel',
    reference: 'A/0117/2021',
    date: '2021-04-20',
    answers: null,
    references: ['A/0117/2021'],
    dates: ['2021-02-15', '2021-02-16', '2021-04-20', '2022-H1'],
    amounts: [72500, 8400],
    bodies: ['SPD-Fraktion', 'GRÜNE-Fraktion', 'Jugendhilfeausschuss', 'Dezernat 5', 'Jugendamt'],
  },
  {
    path: 'lindenbach/A-0131-2021_Aenderungsantrag.txt',
    kind: 'aenderungsantrag',
    title: 'Streetworkerinnen und Streetworker für das Bahnhofsviertel',
    reference: 'A/0131/2021',
    date: '2021-05-11',
    answers: null,
    references: ['A/0131/2021', 'A/0117/2021'],
    dates: ['2021-05-11', '2023-12-31'],
    amounts: [75000],
    bodies: ['CDU-Fraktion', 'Rat'],
  },
  {
    // windows-1252
    path: 'lindenbach/F-0021-2020_Stellungnahme.txt',
    kind: 'stellungnahme',
    title: 'Parkausweise für Hebammen',
    reference: 'F/0021/2020',
    date: '2020-07-14',
    answers: null,
    references: ['F/0021/2020'],
    dates: ['2020-06-22', '2020-06-23', '2020-07-14', '2020-09-01'],
    amounts: [60],
    bodies: ['Rat', 'Dezernat 3', 'Gesundheitsamt', 'Straßenverkehrsamt'],
  },
  {
    // Several meetings, and no date of its own.
    path: 'auental/DS_12-2022_Beschlussvorlage.txt',
    kind: 'beschlussvorlage',
    title: 'Aufstellung von Schulcontainern an der Grundschule Auental',
    reference: 'DS12/2022',
    date: null,
    answers: null,
    references: ['DS12/2022'],
    dates: ['2022-03-08', '2022-03-22', '2022-03-31', '2022-08-01', '2022-02-15'],
    amounts: [1850, 133200, 41500, 27750, 66600, 38850],
    bodies: [
      'Fachbereich Schule und Soziales',
      'Fachausschuss Bildung, Jugend und Sport',
      'Verwaltungsausschuss',
      'Rat',
      'Ortsrat Niederau',
    ],
  },
  {
    path: 'auental/DS_9-2024_Antrag.txt',
    kind: 'antrag',
    title: 'Sitzbänke am Mühlenteich',
    reference: 'DS9/2024',
    date: '2024-01-29',
    answers: null,
    references: ['DS9/2024'],
    dates: ['2024-01-29', '2023-12'],
    amounts: [740, 2200],
    bodies: ['CDU-Fraktion', 'Ortsrat Niederau'],
  },
  {
    // All in one line, without a heading.
    path: 'nordhafen/DS-0412-III.txt',
    kind: 'antrag',
    title: null,
    reference: 'DS/0412/III',
    date: '2008-09-24',
    answers: null,
    references: ['DS/0412/III'],
    dates: ['2009-03', '2008-09-24'],
    amounts: [280000],
    bodies: [
      'Bezirksverordnetenversammlung',
      'Bezirksamt',
      'Ausschuss für Verkehr und öffentliche Ordnung',
      'Ausschuss für Umwelt',
    ],
  },
  {
    path: 'hohenfels/21-SVV-0107_Antrag.txt',
    kind: 'antrag',
    title: 'Entsiegelung und Bäume auf dem Marktplatz',
    reference: '21/SVV/0107',
    date: '2021-03-03',
    answers: null,
    references: ['21/SVV/0107'],
    dates: ['2021-02-03', '2021-02-04', '2021-03-03', '2021-09'],
    amounts: [4500],
    bodies: ['Stadtverordnetenversammlung', 'Freie Wähler-Fraktion'],
  },
  {
    path: 'weiherland/2023-AF-0031-01_Antwort.txt',
    kind: 'stellungnahme',
    title: 'Schulbusse: Ausfälle und Vertragsstrafen',
    reference: '2023/AF/0031-01',
    date: '2023-10-09',
    answers: '2023/AF/0031',
    references: ['2023/AF/0031-01', '2023/AF/0031'],
    dates: ['2023-10-09', '2023-02-13/2023-07-14'],
    amounts: [18540, 45],
    bodies: ['Bürger für Weiherland-Fraktion', 'Eigenbetrieb Nahverkehr'],
  },
];
