import { PAPER_CODES } from '../../german/papers.js';
import type { Span } from '../../types.js';

/** A run of text that is built like a paper's number. */
export interface Identifier extends Span {
  /** As printed, without blanks, upper case. */
  readonly value: string;
  /**
   * `coded`: letters or Roman numerals make it a paper's number wherever it stands (`AN/1728/2018`, `VII-DS-00123`).
   * `numbered`: groups of digits parted by `/` or `-`, which could be much else.
   * `bare`: digits alone.
   */
  readonly shape: 'coded' | 'numbered' | 'bare';
}

// May be glued to the next word (`DS/0371/IIIwird`, `DS/0371/IIDie`, `DS/0371/IIIALG`).
const ROMAN = 'III(?![0-9])|[IVX]{2,6}(?=[a-zäöü]|[A-ZÄÖÜ][a-zäöü])|[IVX]{1,6}(?![A-ZÄÖÜa-zäöüß0-9])';
// A year may be glued to the next word: 123/2021öffentlich
const GROUP = `(?:${ROMAN}|20[0-9]{2}(?=[a-zäöüß]{4})|[A-ZÄÖÜ]{0,5}[0-9]{1,8}(?:[A-Z]{1,3}[0-9]{0,2}|[a-z])?(?![A-ZÄÖÜa-zäöüß0-9])|m?[A-ZÄÖÜ]{1,6}(?![A-ZÄÖÜa-zäöüß]))`;
// 14-20 / V 12345 (a council's years of office, the kind, the number)
const TERM_OF_OFFICE = '[0-9]{2}-[0-9]{2} ?/ ?[A-ZÄÖÜ]{1,2} ?[0-9]{3,6}(?![0-9A-Za-z])';
// 2014 / 0182: blanks around the first stroke only, or two numbers of a list become one
const GROUPS = `${GROUP}(?: ?/[ \\n]?|[-_])${GROUP}(?:[/_-]${GROUP}){0,5}`;
// 21-4567.1, G-23/045.1: a supplement behind a stop
const WITH_STOP = '(?:[0-9]{2}-[0-9]{4}|G-[0-9]{2}/[0-9]{3})\\.[0-9]{1,2}[A-Z]?(?![0-9A-Za-z/_-]|[.,][0-9])';
// 1234-045(VII)21: the term of office in brackets
const TERM_IN_BRACKETS = '[0-9]{2,5}-[0-9]{2,4}\\((?:[IVX]{1,5})\\)[0-9]{2}(?![0-9A-Za-z])';
const WITH_SEPARATORS = new RegExp(`(?:${TERM_OF_OFFICE}|${TERM_IN_BRACKETS}|${WITH_STOP}|${GROUPS})`, 'y');
// 101.19.445: council, term of office, number
const DOTTED = /[0-9]{3}\.[0-9]{2}\.[0-9]{1,4}(?![0-9A-Za-z/-]|[.,][0-9])/y;
/** Letters of a supplement, a blank between: `15-1234/2020 F1`, `240123-02 ST`. */
const SUPPLEMENT =
  /[ ](?:[EFNS][0-9]{1,2}|EB[0-9]{0,2}|NV[0-9]{0,2}|ST[0-9]{0,2}|[ÄA]A[0-9]{0,2}|SN|AN)(?=[\n\f):,;]|$)/y;
// 335 a: a letter that is no word
const BARE = /[0-9]{1,8}(?:[A-Z]{1,2}[0-9]{1,2}(?![0-9A-Za-z])|[a-z](?![\p{L}\d])| [a-h](?![\p{L}\d.)]))?/uy;

/** Forms that only paper numbers have; each above its examples. Values without blanks, upper case. */
const CODED: readonly RegExp[] = [
  // 14-20/V12345
  /^\d\d-\d\d\/[A-ZÄÖÜ]{1,2}\d{3,6}$/,
  // VII-DS-00123, VI-A-01234-NF-01
  /^[IVX]{1,5}-[A-ZÄÖÜ]{1,3}-\d{3,6}(?:-[A-ZÄÖÜ]{1,3}-\d{1,3}|-\d{1,3})*$/,
  // 1234-045(VII)21
  /^\d{2,5}-\d{2,4}\([IVX]{1,5}\)\d\d$/,
  // VIII-0567
  /^[IVX]{2,5}-\d{4}$/,
  // 0752/III, 0880-1/III, DS/0355-14/III, VI/2019/01234
  /^(?:DS\/?)?\d{3,5}(?:-\d{1,3})?\/[IVX]{1,5}$/,
  /^[IVX]{1,5}\/20\d\d\/\d{4,6}(?:-\d{1,3})?$/,
  // V0402/26/1, V1234/19, A0123/20, AF1234/21
  /^M?[A-ZÄÖÜ]{1,3}\d{3,5}\/\d\d(?:\/\d{1,3})?$/,
  // A/0131/2021, V/1703/21
  /^[A-ZÄÖÜ]\/\d{3,5}\/(?:(?:19|20)\d\d(?:[-/]\d{1,3})?|[0-3]\d)$/,
  // A-E/0012/2021, BV-P/22/0123
  /^[A-Z]{1,3}-[A-Z]{1,3}\/(?:\d{2,5}\/20\d\d|\d\d\/\d{3,5})$/,
  // G-19/123
  /^G-\d\d\/\d{3}(?:\.\d)?$/,
  // V123/2021, DS0123/2021
  /^(?:[ABDFIMRSVW]|AF|AN|BV|DS|IV|MV|SR|TV|VO)\d{3,5}\/20\d\d(?:[-/]\d{1,2})?$/,
  // KA-0123/VI
  /^[A-Z]{1,4}[-/]\d{3,5}\/[IVX]{1,5}$/,
  // 0834/2021, 0123/2021/5: a number with a leading nought and its year
  /^0\d{3}\/20\d\d(?:\/\d{1,2})?$/,
  // 240123-02ST, 2012345-1EB2
  /^\d{6,7}-\d{1,2}(?:ST|EB|NV|[ÄA]A)\d{0,2}$/,
  // 21-4567.1
  /^\d\d-\d{4}\.\d{1,2}[A-Z]?$/,
  // 1234/2014-2020
  /^(?!(?:19|20)\d\d\/)\d{3,5}\/20\d\d-20\d\d(?:\/\d{1,2})?$/,
  // FB61/0123/WP17, FB61/2345/21
  /^[A-Z]{1,3}\d{1,3}\/\d{3,5}\/WP\d{1,2}(?:-\d{1,2})?$/,
  /^[A-Z]{2,3}\d{1,3}\/\d{3,5}\/\d\d(?:-\d{1,2})?$/,
  // 2014/0182, 2023/0573/1: a year and a number with a leading nought
  /^20\d\d\/0\d{3}(?:\/\d{1,2}){0,2}$/,
];
const LETTERS_FIRST = /^(M?[A-ZÄÖÜ]{2,6})(?:-[A-ZÄÖÜ]{2,5})?[-/]?(\d{1,6}(?:[-/]\d{1,6}){1,4}(?:\/[IVX]{1,5})?)$/;
/** B-211/2021; not C-316/2007, a case of the Union's court */
const LETTER_AND_YEAR = /^[ABDEFIMRSVW]-\d{3,5}\/20\d\d$/;
/** 22/SVV/0123, 2020/BV/0123, 01/BV/123/2022, 2021-AF-12345 */
const LETTERS_WITHIN =
  /^(?:(?:\d{2}|(?:19|20)\d\d)\/([A-ZÄÖÜ]{2,4})\/\d{2,5}(?:-\d{1,3}|\/20\d\d)?|20\d\d-([A-ZÄÖÜ]{2,4})-\d{4,6})$/;
const LETTERS_LAST = /^\d{3,5}\/(?:19|20)\d\d\/([A-ZÄÖÜ]{2,4})$/;
/** 22/067/040/MV */
const DEPARTMENT_FIRST = /^\d\d\/\d{3}\/\d{3,4}\/([A-ZÄÖÜ]{2})$/;
const YEAR_GROUP = /(?:^|[-/])(?:19|20)?\d\d(?:$|[-/])/;
const LONG_GROUP = /\d{3}/;

/** Letters that stand before numbers of other things: acts of the Union, standards, calendar weeks. */
const OTHER_LETTERS =
  /(?:^|[^A-Z])(?:EU|EG|EWG|EURATOM|JI|GASP|KW|DIN|EN|ISO|HJ|SJ|WS|SS|CO|PM|B|CDU|SPD|FDP)(?:$|[^A-Z])/;

/** Whether a form alone makes a number a paper's number. */
function isCoded(value: string): boolean {
  if (LETTER_AND_YEAR.test(value)) return true;
  if (OTHER_LETTERS.test(value)) return false;
  if (/^(?:(?:19|20)\d\d\/[IVX]+|VO\d.*)$/.test(value)) return false;
  if (CODED.some((form) => form.test(value))) return true;
  const first = LETTERS_FIRST.exec(value);
  if (first) {
    const numbers = first[2]!;
    if (!YEAR_GROUP.test(numbers) && !/[IVX]/.test(numbers))
      return PAPER_CODES.has(first[1]!) && /^\d{3,}[-/]/.test(numbers);
    return PAPER_CODES.has(first[1]!)
      ? LONG_GROUP.test(numbers)
      : /\/(?:19|20)\d\d\/\d{3,}|^(?:19|20)\d\d\/\d{3,}|\d{3,}\/(?:19|20)\d\d/.test(numbers) && value.includes('/');
  }
  const within = LETTERS_WITHIN.exec(value);
  const code = within?.[1] ?? within?.[2] ?? LETTERS_LAST.exec(value)?.[1] ?? DEPARTMENT_FIRST.exec(value)?.[1];
  return code !== undefined && PAPER_CODES.has(code);
}

const isLetter = (unit: number) =>
  (unit >= 65 && unit <= 90) ||
  (unit >= 97 && unit <= 122) ||
  (unit >= 192 && unit <= 591 && unit !== 215 && unit !== 247);
const isUpper = (unit: number) => (unit >= 65 && unit <= 90) || unit === 196 || unit === 214 || unit === 220;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Longest run of letters, strokes and hyphens before the first digit of a number. */
const MAX_PREFIX = 12;

/** Where the number whose first digit is at `digit` begins, letters before it included. */
function beginOf(text: string, digit: number, least: number): number {
  let start = digit;
  const limit = Math.max(least, digit - MAX_PREFIX);
  while (start > limit) {
    const unit = text.charCodeAt(start - 1);
    if (!isUpper(unit) && unit !== 47 && unit !== 45 && !(unit === 109 && isUpper(text.charCodeAt(start)))) break;
    start--;
  }
  while (start < digit && !isUpper(text.charCodeAt(start)) && text.charCodeAt(start) !== 109) start++;
  return start;
}

/**
 * The identifier around the digit at `digit`, or null if it is built like something else (a decimal number, a date, a word with a digit).
 * `least` is where the number before ended. Looks at no more than some 80 characters.
 */
export function identifierAt(text: string, digit: number, least: number): Identifier | null {
  let end = digit + 1;
  while (end - digit < 9 && isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (next === 46 && end - digit === 3) {
    const span = readAt(DOTTED, text, digit);
    if (span !== null) return { ...span, value: valueIn(text, span), shape: 'numbered' };
  }
  if (isDigit(next) || ((next === 44 || next === 46) && isDigit(text.charCodeAt(end + 1)))) return null;
  const begin = beginOf(text, digit, least);
  const mixed = mixedAt(text, digit, least);
  if (mixed !== null) return mixed;
  const stroke = text.charCodeAt(end + 1) === 47;
  if (begin < digit || isSeparator(next) || isUpper(next) || (stroke && (next === 32 || isLetter(next)))) {
    const number =
      readAt(WITH_SEPARATORS, text, begin) ?? (begin < digit ? readAt(WITH_SEPARATORS, text, digit) : null);
    if (number !== null) {
      if (!standsAlone(text, number)) return null;
      const basis = supplemented(text, number);
      if (basis !== null) {
        const value = valueIn(text, basis);
        return { ...basis, value, shape: isCoded(value) ? 'coded' : 'numbered' };
      }
      const span = { start: number.start, end: readAt(SUPPLEMENT, text, number.end)?.end ?? number.end };
      const value = valueIn(text, span);
      return { ...span, value, shape: isCoded(valueIn(text, number)) || isCoded(value) ? 'coded' : 'numbered' };
    }
  }
  const span = readAt(BARE, text, digit);
  if (span !== null && text.charCodeAt(span.end) === 47 && isDigit(text.charCodeAt(span.end + 1))) return null;
  if (span === null || isLetter(text.charCodeAt(span.end)) || !standsAlone(text, span)) return null;
  return { ...span, value: valueIn(text, span), shape: 'bare' };
}

const NAMED_SUPPLEMENT = /\. ?(?:Erg(?:änzung|\.)|Nachtrag|Neufassung|Fassung|Änderung|Austausch)/y;
const LAST_GROUP = /(?<=[0-9])[/-][0-9]{1,2}$/;

/** What a supplement named in words supplements: the `V/0871/2021` of `V/0871/2021/1. Ergänzung`; null if there is none. */
function supplemented(text: string, { start, end }: Span): Span | null {
  if (text.charCodeAt(end) !== 46 || readAt(NAMED_SUPPLEMENT, text, end) === null) return null;
  const basis = text.slice(start, end).replace(LAST_GROUP, '');
  return /[0-9][/-][0-9]/.test(basis) ? { start, end: start + basis.length } : null;
}

// SpA/567/2021, ant/0341/23: letters of an office, not all of them capitals, or those of a paper
const MIXED =
  /(?:[A-ZÄÖÜ][A-Za-zäöü]{1,5}\/[0-9]{2,4}\/20[0-9]{2}(?:-[0-9]{1,2})?|[a-zäöü]{2,4}\/[0-9]{3,5}\/(?:20)?[0-9]{2})(?![0-9A-Za-z/])/y;
const OTHER_MIXED =
  /^(?:Az|Nr|Tel|Fax|Abs|Abb|Art|Fl|Flst|Str|Hs|Kto|Mai|Juni|Juli|Jan|Feb|Apr|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\//;

/** The number whose letters, before the digit at `digit`, are not all capitals; null if there is none. */
function mixedAt(text: string, digit: number, least: number): Identifier | null {
  if (text.charCodeAt(digit - 1) !== 47) return null;
  let start = digit - 1;
  while (start > least && digit - start < 8 && isLetter(text.charCodeAt(start - 1))) start--;
  const span = start < digit - 2 && !OTHER_MIXED.test(text.slice(start, digit)) ? readAt(MIXED, text, start) : null;
  if (span === null || !/[a-zäöü]/.test(text.slice(start, digit)) || !standsAlone(text, span)) return null;
  const value = valueIn(text, span);
  // `und/1234/2021` has a word
  if (!isUpper(text.charCodeAt(span.start)) && !PAPER_CODES.has(value.slice(0, value.indexOf('/')))) return null;
  return { ...span, value, shape: isCoded(value) ? 'coded' : 'numbered' };
}

const isSeparator = (unit: number) => unit === 47 || unit === 45 || unit === 95;

function valueIn(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s/g, '').toUpperCase();
}

function readAt(pattern: RegExp, text: string, at: number): Span | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? { start: at, end: pattern.lastIndex } : null;
}

/** No letter, digit or decimal comma goes on at either side. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || before === 167 || before === 47) return false;
  if ((before === 44 || before === 46) && isDigit(text.charCodeAt(start - 2))) return false;
  if (isLetter(before) && !(text.charCodeAt(start) === 68 && text.charCodeAt(start + 1) === 83)) return false;
  const after = text.charCodeAt(end);
  if (isDigit(after) || after === 37 || after === 8364) return false;
  if ((after === 44 || after === 46 || after === 58) && isDigit(text.charCodeAt(end + 1))) return false;
  return true;
}
