import { isShortMonth, MONTH, MONTH_IN_ANY_CASE, monthNumber } from '../../german/months.js';
import { type DateValue, fullYear } from './point.js';

/** A way of writing a date that has its year. */
interface DateRule {
  readonly name: string;
  /** Source of a regular expression; the match and its groups are handed to `read`. */
  readonly pattern: string;
  /** What the match says; null if it is no date after all. */
  readonly read: (groups: Groups, around: Around) => Reading | null;
}

type Groups = readonly (string | undefined)[];

interface Around {
  /** The last few words before the match. */
  readonly before: string;
  /** The first few words after it. */
  readonly after: string;
}

interface Reading {
  readonly value: DateValue;
  /** How many units before the match belong to the date; fewer than none: so many at its beginning do not. */
  readonly lead?: number;
  /** Looks like the numbers of products and accounts; where a text has such ones, it is no date. */
  readonly doubtful?: boolean;
}

/** Blanks and a line break or two between the parts of a date. */
const GAP = '\\s{0,4}';
const LETTER = 'A-Za-zÄÖÜäöüß';
const YEAR = '(?:1[0-9]|20)\\d\\d';
/** Behind a year after a month's name there may be the number of a footnote: `9. Dezember 20205`; or another date. */
const YEAR_END = '(?!\\d(?!(?<=(?:19|20)\\d{3})(?:(?![\\d.,])|\\d?\\.\\d{1,2}\\.)))';
/** `'14`, with any of the marks that stand for an apostrophe. */
const SHORT_YEAR = "['’‘´`\u0301]\\s?\\d\\d";

/** Words that announce a date: `am 1.4.09`, `Stand: 01/2013`. */
const CUE = new RegExp(
  `(?:^|[^${LETTER}])(?:[Aa]m|[Vv]om|v|[Vv]on|[Zz]um|[Bb]is|[Ss]eit|[Aa]b|[Dd]en|[Dd]em|[Ii]m|[Uu]nd|Stand|Datum|Fassung|Anfang|Mitte|Ende|Beginn|Termin|Sitzung|Mo|Di|Mi|Do|Fr|Sa|So|[A-Z][a-z]{3,9}tag)[.,:]{0,2}\\s{0,3}\\(?$`,
);

/** The narrower set for a month in digits, which looks like the number of a paper: `Beschluss vom 01/2013`. */
const MONTH_CUE = new RegExp(
  `(?:^|[^${LETTER}])(?:Stand|STAND|Fassung|Version|[Ss]eit|[Aa]b|[Bb]is|[Ii]m|Monat|Anfang|Mitte|Ende|(?:Bau|Projekt)?(?:[Bb]eginn|[Ss]tart|[Ee]nde)|(?:Bau)?[Ff]ertigstellung|Inbetriebnahme|Zeitraum|Laufzeit|spätestens|[Vv]oraussichtlich)(?:\\s(?:vom|zum|im|ab|bis))?:?\\s{0,3}\\(?$`,
);

/** Words after which numbers with dots are no date: `Punkt 9.1.11`, `Produkt 28.01.01`, `Aktenzeichen: (1) 11.01.10`. */
const NUMBER_CUE = new RegExp(
  `(?:^|[^${LETTER}])(?:(?:Nummer|Punkte?s?|Ziffer|Kapitel|Abschnitt|Anlage|Produkte?s?|Produkt(?:gruppen?|bereiche?|konto)|Teilhaushalt|Teil(?:ergebnis|finanz)?plan|(?:Sach)?[Kk]onto|Kontierung|Kostenstelle|Kostenträger|Bebauungsplan|Investitionsnummer|Haushaltsstelle|Planungsstelle|Aktenzeichen|Flurstück|Telefon|Fax|Seite|Abbildung|Tabelle|Version|§{1,2})|(?:TOP|Nrn?|Ziff|Kap|Abs|PG|THH|HHSt|HSt|FiPo|PSP|A[Zz]|Flst|Tel|S|Abb|Tab)\\.?):?\\s{0,3}(?:\\([\\w ]{1,6}\\)\\s?)?$`,
);

/** The same with what a list or range of such numbers has before the last: `Produkte 11.02.01 und 11.03.02`. */
const isNumbered = (before: string) =>
  NUMBER_CUE.test(before) || NUMBER_CUE.test(before.replace(/\d[\d.]*\s?(?:,|und|bis|sowie|[-–])\s{0,2}$/, ''));

/** Numbers that end in four digits like a year: `Kostenstelle 01.02.2003`. */
const LONG_NUMBER_CUE =
  /(?:Kostenstelle|Kostenträger|Produkt(?:gruppe|bereich|konto)?|(?:Sach)?[Kk]onto|Haushaltsstelle|Version)[: ]{1,2}$/;

/** What follows a count and not a year: `im Mai 1800 Besucher`. */
const COUNTED =
  /^\s?(?:€|Euro|EUR|%|Prozent|Personen|Einwohner|Besucher|Kinder|Stück|Stimmen|Menschen|Unterschriften|m²|qm|km|kg|Uhr|[tm](?![A-Za-zÄÖÜäöüß]))/;

/** Years that papers speak of, but for round numbers. */
function isUsual(year: number): boolean {
  return year >= 1990 && year < 2050 && year % 100 !== 0;
}

/** What may follow a year of two digits: the end of a clause or line. */
const CLAUSE_END = new RegExp(`^[ \\t]{0,3}(?:[;)–-]|[,.](?!\\d|\\s?(?:${MONTH}))|\\n|$)`);
const NEXT_MONTH = new RegExp(`^\\s{0,3}(?:${MONTH})(?![${LETTER}])`);

/** What goes on a sentence behind a year and is no noun that it counts: `am 28. Januar 06 sucht`, `am 3. Februar 22 hat`. */
const SENTENCE_GOES_ON =
  /^ (?:wurden?|wird|werden|haben|hatten?|ist|sind|war|waren|in|im|auf|an|am|bei|beim|zum|zur|um|durch|beschlossen|entschieden|begonnen|erschienen|eingegangen|stattgefunden|(?!statt)[a-zäöüß]{2,}t)(?![A-Za-zÄÖÜäöüß])/;

/** The end of a longer number, if it is not the year of another date. */
const IN_NUMBER = /(?:\d|\d[.,])(?<!(?:\.|[a-zä]\.? ?)(?:19|20)\d\d)$/;

/** A letter for a digit, as scans have it. */
const SCANNED = new RegExp(`(?:^|[^${LETTER}\\d])([lIO])$`);

/** `2019-03.04.05`; but `01.01-31.12.19` */
const IN_CHAIN = /[\d/][-–/](?<!\d\.\d{1,2}[-–/])$/;

/** `31.12.2018`, `4. 6. 2008`, `07.01.09`, `18.01.201819.01.2018` (two cells of a table) */
const numericDay: DateRule = {
  name: 'day in digits',
  // What stands before is looked at afterwards: a lookbehind at the beginning makes the search five times slower.
  pattern: `(\\d\\d?)${GAP}\\.${GAP}(\\d{1,2})${GAP}(?:\\.|,(?=${YEAR}))(${GAP})(${YEAR}(?!\\d(?!\\d?\\.\\d{1,2}\\.))|${SHORT_YEAR}(?!\\d)|\\d\\d(?![\\d%]|[.,:/]\\d|\\s?(?:Uhr|h(?![${LETTER}])|%)|\\.\\s?\\d{5}))`,
  read([, day = '', month = '', gap = '', year = ''], { before, after }) {
    if (IN_NUMBER.test(before)) return null;
    // Scans have `l5.09.2021` for `15.09.2021`.
    const scanned = day.length === 1 ? SCANNED.exec(before)?.[1] : undefined;
    const tens = scanned === undefined || scanned === 'O' ? 0 : 10;
    const value = { day: tens + Number(day), month: Number(month), year: fullYear(year.replace(/\D/g, '')) };
    const lead = scanned === undefined ? 0 : 1;
    if (/^\D/.test(year)) return { value, lead };
    // `am 05.06. 1200 Personen`
    if (year.length === 4)
      return (gap !== '' && value.year < 1900) || LONG_NUMBER_CUE.test(before) ? null : { value, lead };
    const numbered = isNumbered(before);
    if (CUE.test(before) && !numbered) return { value };
    if (gap !== '' || numbered || IN_CHAIN.test(before)) return null;
    // `3.1.12` is a section more often than a day, unless the first number is too high for one.
    const isUnlikely = (day.length === 1 || month.length === 1) && value.day < 13;
    // `Schreiben (7.3.22)`; a chapter's number has a line for itself, and chapters do not count so far.
    const alone =
      /[a-zäöüß]\s\($/.test(before) && /^\)(?! ?\n| ?$)/.test(after) && value.year > 2012 && value.year < 2040;
    return !isUnlikely || alone ? { value, doubtful: true } : null;
  },
};

/** `27. September 2018`, `28. august 2011`, `15. März 07,` */
const namedDay: DateRule = {
  name: 'day and month name',
  pattern: `(?<!\\d|\\d[.,])(\\d{1,2})((?: ?\\.)?)${GAP}(${MONTH_IN_ANY_CASE})(?![${LETTER}])\\.?(?:,(?=\\s{0,4}${YEAR}))?${GAP}(?:des Jahres )?(${YEAR}${YEAR_END}|${SHORT_YEAR}(?!\\d)|\\d\\d(?!\\d))`,
  read([whole = '', day = '', dot, name = '', year = ''], { before, after }) {
    const digits = year.replace(/\D/g, '');
    if (year.length === 2 && !CLAUSE_END.test(after) && !(CUE.test(before) && SENTENCE_GOES_ON.test(after)))
      return null;
    const value = { day: Number(day), month: monthNumber(name) ?? 0, year: fullYear(digits) };
    // `Anlage 3 Mai 2014`: without its dot the number may belong to the word before.
    if (dot === '' && !CUE.test(before)) return { value: { ...value, day: null }, lead: -whole.indexOf(name) };
    return { value };
  },
};

/** `September 2005`, `Sept. 2002`, `Dez 21`, `Mai '14`, `Juni 20  20` */
const namedMonth: DateRule = {
  name: 'month name',
  pattern: `(${MONTH})(?![${LETTER}])\\.?${GAP}(?:des Jahres |d\\. ?J\\. |,\\s)?(${YEAR}${YEAR_END}(?![.,]\\d\\d)|20\\s{1,2}\\d\\d(?![\\d%]|[.,:]\\d|\\s?Uhr)|${SHORT_YEAR}(?!\\d)|\\d\\d(?![\\d%°]|[.,:/]\\d))(?!_|\\.pdf)`,
  read([, name = '', year = ''], { before, after }) {
    const short = isShortMonth(name);
    if (
      /[A-Za-zÄÖÜäöüß]$/.test(before) &&
      (short || name === name.toUpperCase() || !/(?:[a-zäöüß]|[A-ZÄÖÜ]{2})$/.test(before))
    )
      return null;
    const digits = year.replace(/\D/g, '');
    const value = { day: null, month: monthNumber(name) ?? 0, year: fullYear(digits) };
    if (digits.length === 4)
      return value.year < 1700 || (!isUsual(value.year) && COUNTED.test(after)) ? null : { value };
    if (year.length > 2) return { value };
    if (!short && !digits.startsWith('0')) return null;
    return CLAUSE_END.test(after) || NEXT_MONTH.test(after) ? { value } : null;
  },
};

/** `2018-03-14` */
const isoDay: DateRule = {
  name: 'day after ISO 8601',
  pattern: `(?<![${LETTER}\\d_/\\\\.-])(${YEAR})-(\\d\\d)-(\\d\\d)(?:(?=T\\d\\d:)|(?![${LETTER}\\d_/-]))`,
  read: ([, year, month, day]) => ({ value: { day: Number(day), month: Number(month), year: Number(year) } }),
};

/** The months before one in a list, whose cue is its cue too: `Stand: 03/2021, 08/2022`, `Stand Stand⏎03/2021 08/2022` */
const MONTHS_LISTED = /(?:(?:0[1-9]|1[0-2])\s?[/.]\s?(?:19|20)\d\d(?:\s?(?:,|;|und|bzw\.|sowie)\s{1,2}|\s{1,2})){1,3}$/;

/** What is done in a month of a schedule: `05/2022 Ausschreibung`; a paper's number stands before its title in the same way. */
const STEP =
  /^\s?[:–-]?[ ]{0,2}(?:Ausschreibung|Submission|Vergabe|Bau(?:beginn|start|ende|ausführung)|Beginn|Start|Fertigstellung|Abschluss|Inbetriebnahme|Eröffnung|Umsetzung|(?:Vor|Entwurfs|Genehmigungs|Ausführungs)planung)\s{0,3}(?:[\n,;(–]|$)/;

/** `Stand 01/2013`, `seit 09.2019`, `(10/2008)`, `(vom 11/2020)` */
const numericMonth: DateRule = {
  name: 'month in digits',
  pattern: `(?<![${LETTER}\\d/.,-])(0[1-9]|1[0-2])\\s?[/.]\\s?(${YEAR})(?![${LETTER}\\d]|(?!,\\s{1,2}(?:0[1-9]|1[0-2])[/.]${YEAR})\\s?[/.,:-]\\s?\\d|\\s?%)`,
  read([, month, year], { before, after }) {
    const alone = /\((?:vom )?$/.test(before) && after.startsWith(')');
    const isMonth =
      alone || MONTH_CUE.test(before.replace(MONTHS_LISTED, '')) || (/(?:^|\n)$/.test(before) && STEP.test(after));
    return isMonth ? { value: { day: null, month: Number(month), year: Number(year) } } : null;
  },
};

/** `Stand 05/21`, `ab 01/22`: two numbers that could be ages or counts need a nought or a high one. */
const shortNumericMonth: DateRule = {
  name: 'month in digits',
  pattern: `(?<![${LETTER}\\d/.,-])(0[1-9](?=\\/\\d)|1[0-2](?=\\/(?:1[3-9]|[2-4]\\d)))\\/(\\d\\d)(?![${LETTER}\\d]|\\s?[/.,:-]\\s?\\d|\\s?%)`,
  read([, month, year = ''], { before, after }) {
    if (!MONTH_CUE.test(before) || COUNTED.test(after) || /^\s(?:Monat|Jahr|Stund|Tag)/.test(after)) return null;
    return { value: { day: null, month: Number(month), year: fullYear(year) } };
  },
};

/** `08/22 bis 12/23`, `01.2022 bis 12.2022` */
const numericMonths: DateRule = {
  name: 'months in digits, from to',
  pattern: `(?<![${LETTER}\\d/.,-])(0?[1-9]|1[0-2])\\s?(?:/\\s?(${YEAR}|\\d\\d)|\\.(20\\d\\d))\\s{0,3}(?:bis|[-–])\\s{0,3}(0?[1-9]|1[0-2])\\s?(?:/\\s?(${YEAR}|\\d\\d)|\\.(20\\d\\d))(?![\\d/]|[.,]\\d)`,
  read([, month, year, dottedYear = '', lastMonth, lastYear, lastDottedYear = ''], { before }) {
    // `2019 – 10.2022 – 11.2022` is no range.
    if (/\d\s?[-–]\s?$/.test(before)) return null;
    const from = { day: null, month: Number(month), year: fullYear(year ?? dottedYear) };
    const to = { day: null, month: Number(lastMonth), year: fullYear(lastYear ?? lastDottedYear) };
    return { value: { from, to } };
  },
};

/** Ordinals as they stand before `Quartal` and `Halbjahr`; the last quarter is the fourth. */
const ORDINALS: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  erst: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
};
export const ORDINAL = '[1-4]\\.|I{1,3}\\.?|IV\\.?|(?:[Ee]rst|[Zz]weit|[Dd]ritt|[Vv]iert|[Ll]etzt)e[nrsm]?';
const ORDINAL_BEFORE = new RegExp(`(?<![${LETTER}\\d])(${ORDINAL})\\s{0,4}$`);

/** Number of a quarter or half-year from its ordinal (`III.`, `zweiten`). */
export function ordinalNumber(ordinal: string, unit: 'Q' | 'H'): number {
  const word = ordinal.replace('.', '');
  const stem = word.toLowerCase().replace(/e[nrsm]?$/, '');
  if (stem === 'letzt') return unit === 'Q' ? 4 : 2;
  return ORDINALS[word] ?? ORDINALS[stem] ?? Number(word);
}

/** `III. Quartal 2019`, `ersten Halbjahr 2018`, `4. Quartal des Jahres 2011`, `2. Hj. 2020`, `zweite Hälfte 2021` */
const yearPart: DateRule = {
  name: 'quarter or half-year',
  pattern: `(Quartals?|Quart\\.|QUARTAL|Vierteljahr(?:es)?|Halbjahr(?:es|s)?|HALBJAHR|Hj\\.?|HJ|Jahreshälfte|Hälfte|Q\\.?(?=\\s))${GAP}(?:des Jahres |im Jahre? |in )?(${YEAR}|${SHORT_YEAR})(?!\\d|er |\\s?/\\s?\\d\\d(?!\\d?\\.))`,
  read([, word = '', written = ''], { before, after }) {
    const ordinal = ORDINAL_BEFORE.exec(before);
    const year = fullYear(written.replace(/\D/g, ''));
    if (ordinal === null || (word === 'Hälfte' && !isUsual(year) && COUNTED.test(after))) return null;
    const unit = /^[QV]/.test(word) ? 'Q' : 'H';
    return { value: { year, unit, number: ordinalNumber(ordinal[1] ?? '', unit) }, lead: ordinal[0].length };
  },
};

/** `Q3/2023`, `Q1 25`, `Quartal IV/2019`, `H1 2020` */
const numberedYearPart: DateRule = {
  name: 'quarter or half-year by number',
  pattern: `(?<![${LETTER}\\d])(Q\\s?(?=[1-4])|H(?=[12])|Quartal\\s{1,3}|Halbjahr\\s{1,3})([1-4]|I{1,3}|IV)\\s{0,2}[/.-]?\\s{0,2}(${YEAR}|${SHORT_YEAR}|\\d\\d(?=\\s*[\\n,;)]))(?![\\d/]|[.,]\\d)`,
  read([, word = '', number = '', year = '']) {
    const unit = word.startsWith('Q') ? 'Q' : 'H';
    return { value: { year: fullYear(year.replace(/\D/g, '')), unit, number: ordinalNumber(number, unit) } };
  },
};

/** Tried in this order where several match at one place. */
export const DATE_RULES: readonly DateRule[] = [
  numericDay,
  namedDay,
  namedMonth,
  isoDay,
  numericMonths,
  numericMonth,
  shortNumericMonth,
  yearPart,
  numberedYearPart,
];
