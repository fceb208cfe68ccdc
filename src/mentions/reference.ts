import { OTHER_NUMBERS, PAPER_CODES } from '../german/papers.js';
import type { FoundReference, Span } from '../types.js';
import { headLines, readForm } from './form.js';
import { type Cue, cueBefore } from './reference/cue.js';
import { type Identifier, identifierAt } from './reference/shape.js';

/**
 * Digits that may belong to a paper's number: letters, a stroke or a hyphen at them, or a word before them that ends like a cue. Most numbers
 * of a paper are nothing of that kind and cost no more than this.
 */
const ANCHOR =
  /(?<![0-9]|[0-9][.,])[0-9](?:(?<=[A-ZÄÖÜ][-/]?[0-9])|(?=[0-9]{0,7}(?:[-_A-Z]|[ a-h]?\/)|[0-9]{2}\.[0-9]{2}\.[0-9]{1,4}(?![.,]?[0-9]))|(?<=[nrslegßA-ZÄÖÜ][ .:(–"„“#/\n\f-]{1,8}[0-9])(?![0-9]{0,7}[.,][0-9]))/g;

/** Identifiers of council papers in a cleaned text, in text order; `taken` are spans known to be something else. */
export function findReferences(text: string, taken: readonly Span[]): FoundReference[] {
  const found: FoundReference[] = numbersOfFields(text);
  const open: Identifier[] = [];
  let next = 0;
  ANCHOR.lastIndex = 0;
  for (let end = 0; ANCHOR.test(text); ) {
    const identifier = identifierAt(text, ANCHOR.lastIndex - 1, end);
    if (identifier === null) continue;
    end = identifier.end;
    ANCHOR.lastIndex = end;
    while (next < taken.length && taken[next]!.end <= identifier.start) next++;
    const other = next < taken.length && taken[next]!.start < end;
    const rule = ruleFor(text, identifier, other);
    if (rule === null) {
      if (identifier.shape === 'numbered' && !other) open.push(identifier);
      continue;
    }
    found.push(mentionOf(text, withCode(text, identifier), rule));
    for (let item = nextOfList(text, identifier); item !== null; item = nextOfList(text, item)) {
      found.push(mentionOf(text, item, 'one of a list'));
      end = item.end;
    }
    ANCHOR.lastIndex = end;
  }
  addRepeats(text, found, open);
  addOfScheme(text, found);
  return inOrder(found);
}

/** The values of the form's fields for the paper's number. */
function numbersOfFields(text: string): FoundReference[] {
  const fields = readForm(headLines(text)).filter((one) => one.field === 'number');
  return fields.flatMap((field) => {
    const digit = field.start + field.value.search(/[0-9]/);
    const identifier = identifierAt(text, digit, field.start);
    return identifier && identifier.end <= field.end && (identifier.shape === 'bare' || isNumberLike(identifier.value))
      ? [mentionOf(text, withCode(text, identifier), 'field of the number')]
      : [];
  });
}

/** Sorted by place; of two at one place the first found is kept. */
function inOrder(found: readonly FoundReference[]): FoundReference[] {
  const sorted = found.toSorted((a, b) => a.start - b.start);
  return sorted.filter((one, i) => i === 0 || sorted[i - 1]!.end <= one.start);
}

function mentionOf(text: string, { start, end, value }: Identifier, rule: string): FoundReference {
  return { type: 'reference', value, start, end, surface: text.slice(start, end), rule };
}

const CODE_BEFORE = 'code before the number';

/** The name of the rule that makes an identifier a reference, or null. */
function ruleFor(text: string, identifier: Identifier, taken: boolean): string | null {
  const { start, value, shape } = identifier;
  if (shape === 'coded' && isSitting(text, identifier)) return null;
  if (shape !== 'bare' && !isNumberLike(value))
    return isNumberedYear(text, identifier) ? 'cue before the number' : null;
  const code = codeBefore(text, identifier);
  if (code !== null && codeHolds(text, identifier, code)) return CODE_BEFORE;
  const cue = cueBefore(text, start);
  if (cue !== null && cue.word !== null && cueHolds(text, identifier, cue)) return 'cue before the number';
  if (shape === 'numbered' && /\d{3}/.test(value) && DAY_BEFORE.test(text.slice(Math.max(0, start - 75), start)))
    return 'cue before the number';
  if (taken || isDocket(text, identifier)) return null;
  if (shape === 'numbered' && (isNumberLine(text, identifier) || isBesideItem(text, identifier)))
    return 'line of the number';
  if (shape !== 'coded') return shape === 'numbered' && isUnderTitle(text, identifier) ? 'line under a title' : null;
  // `Ausbau der Hauptstraße ⏎ AF1234/21`: over a line's end only a label speaks of the number.
  const isOther =
    cue !== null &&
    (OTHER_NUMBERS.has(cue.text) || cue.text.endsWith('aktenzeichen')) &&
    (!cue.brokenLine || /zeichen$|^(?:az|aktz|gz)$/.test(cue.text));
  return isOther && !value.startsWith('DS') ? null : 'form of the number';
}

/** Whether letters and the number behind them are a paper's: the number is long, or a cue or the paper's day before them says so. */
function codeHolds(text: string, { start, value, shape }: Identifier, code: string): boolean {
  const isLong =
    shape === 'bare' ? (code === 'DS' || !PAPER_CODES.has(code)) && value.length >= 3 : /\d{3}/.test(value);
  if (isLong || OF_SCHEME.test(`${code} ${value}`)) return true;
  const begin = start - code.length - 1;
  return (
    followsItsDay(text, begin) ||
    (/orlagen? $/.test(text.slice(Math.max(0, begin - 8), begin)) && followsCue(text, begin, value))
  );
}

/** A number that is no pair of bus lines, nor a road's: `Etatantrag E 112/22`; not `Antrag S 31/32`, `Antrag A 100`. */
const SERIAL_OF_ITS_YEAR = /^\d{3,5}\/\d\d$|^\d{1,5}\/20\d\d$/;

/** Whether a word for papers stands right before, on the same line: `Vorlage OF 12/5`. */
function followsCue(text: string, begin: number, value: string): boolean {
  const cue = cueBefore(text, begin);
  if (cue === null || cue.brokenLine) return false;
  return cue.word === 'identifier' || (cue.word === 'matter' && SERIAL_OF_ITS_YEAR.test(value));
}

/** `Vorlage vom 12.12.2021, Nr. 123/2021`, `Anfrage der Fraktion … vom 12.04.2021 (21/0398)` */
const DAY_BEFORE = /(?:orlage|ntrag|nfrage|rucksache)[^.\n]{0,40} vom \d{1,2}\.\d{1,2}\.\d{4}(?:,? Nr\. ?| \()$/;

/** Whether a chamber's number stands before it: `8 A 10338/16` is a court's. */
function isDocket(text: string, { start, value }: Identifier): boolean {
  return /^[A-Z]{1,4}\d+\/\d\d$/.test(value) && /(?:^|[^\d.])\d{1,2} $/.test(text.slice(start - 4, start));
}

/** A number that a sitting can have as well as a paper: `SB/037/2022`; letters that only papers have are left out. */
const MAYBE_SITTING = /^(?!A[FN]\/|AN[FT]\/|[BIMSV]V\/|DR?S\/|V[LO]\/)\p{Lu}{2,5}\/(\d{1,3})\/20\d\d$/u;
const NUMBERED_SITTING = /(?<![\d.])(\d{1,3})\. ?(?:[a-zäöüß/()-]{1,30} ){0,2}Sitzung/g;
/** At most so much of a line is looked at. */
const SITTING_REACH = 160;

/** Whether it is the number of the sitting that stands beside it, in the same line, the one before or the one behind. */
function isSitting(text: string, { start, end, value }: Identifier): boolean {
  const number = MAYBE_SITTING.exec(value)?.[1];
  if (number === undefined) return false;
  const before = text.slice(Math.max(0, start - SITTING_REACH), start).split(/[\n\f]/);
  const after = text.slice(end, end + SITTING_REACH).split(/[\n\f]/);
  const beside = `${before.slice(-2).join(' ')} ${after.slice(0, 2).join(' ')}`;
  return [...beside.matchAll(NUMBERED_SITTING)].some((sitting) => Number(sitting[1]) === Number(number));
}

/** Whether a paper's number can have the form: pairs of years, days, signs of an office (`III/66/664/1`), numbers of the Union's acts and of sittings have others. */
function isNumberLike(value: string): boolean {
  const pair = /^((?:19|20)?\d\d)[/-]((?:19|20)?\d\d)$/.exec(value);
  if (pair && pair[1]!.length >= pair[2]!.length && pair[1]!.length === 4) return false;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  if (/^[IVX]{1,5}\/(\d\d)\/\1\d(?:\/\d{1,2})?$/.test(value)) return false;
  return !/\/(?:EU|EG|EWG|EURATOM|JI)$|^BVV\//.test(value);
}

/** Whether a year and a number of two digits are a paper's: `Beschluss Nr. 2021/45`; not `Antrag Nr. 2021/22`, which may be years. */
function isNumberedYear(text: string, { start, value }: Identifier): boolean {
  const pair = /^(?:19|20)(\d\d)\/(\d\d)$/.exec(value);
  if (pair === null || Number(pair[2]) === (Number(pair[1]) + 1) % 100) return false;
  const cue = cueBefore(text, start);
  return cue !== null && cue.word !== null && cue.numbered && !cue.brokenLine;
}

/** Whether a cue word makes the number behind it a reference. */
function cueHolds(text: string, { end, value, shape }: Identifier, cue: Cue): boolean {
  if (shape === 'coded') return true;
  // An office's sign under the label of another column: `Vorlagennummer: ⏎ VI/61`
  if (cue.brokenLine && /^[IVX]+\/\d{1,2}$/.test(value)) return false;
  if (shape === 'numbered') return cue.word === 'identifier' || cue.numbered || /\d{3}/.test(value);
  if (isCount(text, end)) return false;
  if (cue.numbered || endsHeading(text, end, cue)) return true;
  return cue.word === 'identifier' && !cue.brokenLine && value.length >= 3 && !/^(?:19|20)\d\d$/.test(value);
}

/** Whether the number ends a line that says what the paper is about: `STELLUNGNAHME zu Antrag ⏎ 151`. */
function endsHeading(text: string, end: number, cue: Cue): boolean {
  return (
    /^(?:$|[\n\f])/.test(text.slice(end, end + 1)) && /(?<!\p{L})zu[mr]? $/iu.test(text.slice(cue.start - 5, cue.start))
  );
}

const COUNTED = /[ \n]{0,3}(?:€|%|Euro|EUR|m²|qm|Stück|Stimmen|Seiten|Personen|Jahre|\p{Lu}\p{Ll}+ \d{4})/uy;

/** Whether a unit or a noun that can be counted stands behind a bare number. */
function isCount(text: string, end: number): boolean {
  COUNTED.lastIndex = end;
  return COUNTED.test(text);
}

/**
 * Letters that stand before the number, a blank between, and belong to it: a code of papers (`DS 86/2023`, `AN 1728/2018`), or any letters that
 * follow a cue (`Vorlage OF 123/5`).
 */
function codeBefore(text: string, identifier: Identifier): string | null {
  const { start } = identifier;
  const gap = text.charCodeAt(start - 1);
  if (gap !== 32 && gap !== 10) return null;
  if (text.endsWith('GRDrs', start - 1) && !/\p{L}/u.test(text[start - 7] ?? '')) return 'GRDrs';
  let begin = start - 1;
  while (begin > 0 && start - begin < 6 && isCapital(text.charCodeAt(begin - 1))) begin--;
  const code = text.slice(begin, start - 1);
  if (code === '') return null;
  if (/[\p{L}\d]/u.test(text[begin - 1] ?? ''))
    return code === 'DS' && GLUED_CUE.test(text.slice(Math.max(0, begin - 9), begin)) ? code : null;
  // VO 1370/2007 is a regulation of the Union, VO/2019/0123 a paper
  if (code === 'VO') return null;
  if (code.length > 1 && PAPER_CODES.has(code)) return code;
  if (code.length < 4 && (fillsItem(text, begin, identifier, code) || followsItsDay(text, begin))) return code;
  if (code.length > 3 || gap !== 32 || NO_CODES.has(code)) return null;
  if (isSchemeOf(text, begin, identifier, code)) return code;
  return followsCue(text, begin, identifier.value) ||
    (code.length > 1 && SUGGESTION.test(text.slice(Math.max(0, begin - 10), begin)))
    ? code
    : null;
}

/** `DrucksacheDS 0678/III` */
const GLUED_CUE = /(?:rucksache|orlage|ntrag)$/;

/** `M 67/2021`, `OF 334/7`: letters and a number that need no cue; the second is a local council's. */
const OF_SCHEME = /^(?:[ABEFMV] \d{2,5}\/20\d\d|OF \d{1,4}\/\d{1,2})$/;

/** Whether letters and a number are a paper's without a word for papers: not `Bebauungsplan B 45/2022`, `UR F 2263/2018`, `2 B 123/2020`. */
function isSchemeOf(text: string, begin: number, { value }: Identifier, code: string): boolean {
  if (!OF_SCHEME.test(`${code} ${value}`)) return false;
  if (/(?:[A-ZÄÖÜ\d]|Nr\.?) $/.test(text.slice(Math.max(0, begin - 4), begin))) return false;
  const cue = cueBefore(text, begin);
  return cue === null || !(OTHER_NUMBERS.has(cue.text) || cue.text.endsWith('aktenzeichen'));
}

/** `Anregung OA 815` */
const SUGGESTION = /nregung(?:en)? $/;

const SERIAL_AND_YEAR = /^(?:\d{1,5}\/(?:19|20)\d\d|(?:19|20)?\d\d\/\d{3,5}(?:-\d{1,2})?)$/;

/** Whether letters, a number and its year fill their line or their item of a list: `b) M 45 / 2019`. */
function fillsItem(text: string, begin: number, { end, value }: Identifier, code: string): boolean {
  return (
    SERIAL_AND_YEAR.test(value) &&
    (code.length === 1 || PAPER_CODES.has(code)) &&
    /^(?:$|[\n\f])/.test(text.slice(end, end + 1)) &&
    /(?:^|[\n\f])(?:(?:[a-z]|\d{1,2})[.)] )?$/.test(text.slice(Math.max(0, begin - 6), begin))
  );
}

/** Whether a motion's or a report's day stands before: `Antrag vom 12.03.2021, NR 456`. */
function followsItsDay(text: string, begin: number): boolean {
  return /(?:ntrag|nfrage|nregung|ericht|ortrag|orlage|tellungnahme|suchen)[^.\n]{0,40} vom \d{1,2}\.\d{1,2}\.\d{4}, $/.test(
    text.slice(Math.max(0, begin - 75), begin),
  );
}

const isCapital = (unit: number) => (unit >= 65 && unit <= 90) || unit === 196 || unit === 214 || unit === 220;
/** Capitals before a number that are no paper's code: those of parties, `NR 5`, `TOP 5`. */
const NO_CODES: ReadonlySet<string> = new Set([
  'SPD',
  'CDU',
  'CSU',
  'FDP',
  'AFD',
  'FW',
  'NPD',
  'ÖDP',
  'UWG',
  'FWG',
  'NR',
  'TOP',
]);

const SERIAL_OF_YEAR =
  /^(?:(?!0?[1-9]\/|1[0-2]\/)\d{1,6}\/(?:19|20)\d\d|(?:19|20)\d\d\/(?!20\d\d)\d{3,5})(?:[-/]\d{1,3})?$/;

/** Whether a number and its year stand alone on the line under a line of words that is no sentence: minutes name the papers so. */
function isUnderTitle(text: string, { start, end, value }: Identifier): boolean {
  if (!SERIAL_OF_YEAR.test(value)) return false;
  const before = text[start - 1] === '(' ? start - 1 : start;
  const after = text[end] === ')' ? end + 1 : end;
  if (!isLineEnd(text, before - 1) || !(after >= text.length || isLineEnd(text, after))) return false;
  const lineEnd = before - 1 - (text[before - 2] === '\n' ? 1 : 0);
  const line = text.slice(Math.max(text.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd - MAX_TITLE_LINE), lineEnd);
  return /\p{L}{3}.*\p{L}{3}/u.test(line) && /[\p{L}"“”»)]$/u.test(line);
}

/** A form stands within so many characters. */
const HEAD_LENGTH = 2500;

/** A number that is a paper's if it fills its line in the head: `21-15432-01`, `123a/2020`, `20/005/12`, `BV-P/07/0456`. */
const NUMBER_OF_LINE =
  /^(?:\d\d-\d{5}(?:-\d{1,2})?|(?!(?:0\d|1[0-2])\/)\d{2,5}[A-H]?\/(?:19|20)\d\d(?:[/-][0-9A-Z]{1,3})?|(?:19|20)\d\d[/-](?!20\d\d)\d{3,5}(?:[/-]\d{1,2})?|\d\d\/\d{3}\/\d{1,3}|[A-Z]{1,3}-[A-Z]\/\d\d\/\d{3,5})$/;
/** What may stand before it: `Nr.`, the printed kind of an answer. */
const LINE_BEFORE = /(?:^|[\n\f])(?:Nr\.:? ?|(?:Stellungnahme|Antwort|Beantwortung|Bericht|Information) )?$/;
/** What may stand behind it: the paper's day. */
const LINE_BEHIND = /^(?: \d{1,2}\.\d{1,2}\.\d{4})?(?:$|[\n\f])/;
/** The line above says that what stands here is another number. */
const LABEL_ABOVE =
  /(?:zeichen|az\.?|gz\.?|tel\.?|telefon|fax|durchwahl|ruf|konto|zimmer|raum|flurstücke?|flst\.?(?:-nr\.)?|gemarkung|haushaltsjahre?|doppelhaushalt|jahr|aktz\.?):?$/;

/** Whether a number fills a line of the paper's head. */
function isNumberLine(text: string, { start, end, value }: Identifier): boolean {
  if (
    value[3] === '.' &&
    /^ ?[-–]?(?:$|[\n\f])/.test(text.slice(end, end + 3)) &&
    /(?:^|[\n\f])(?:[-–] ?)?$/.test(text.slice(Math.max(0, start - 3), start))
  )
    return true;
  if (end >= HEAD_LENGTH || !/\d{3}/.test(value) || !LINE_BEHIND.test(text.slice(end, end + 13))) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  if (/\/(?:19|20)\d\d/.test(value) && /(?:^|[\n\f])Nr\. ?$/.test(before)) return true;
  const line = LINE_BEFORE.exec(before);
  return line !== null && NUMBER_OF_LINE.test(value) && !LABEL_ABOVE.test(before.slice(0, line.index).toLowerCase());
}

/** `Ö 6.1 - 21-3531`: an agenda item's number before the paper's. */
const ITEM_BEFORE = /(?:^|[\n\f])[ÖN] ?\d{1,2}(?:\.\d{1,2}){0,3} [-–] $/;
/** What portals print above the line of the paper, so near. */
const PORTAL = /(?:Vorlage-Art|Beschlussart):/;
const PORTAL_LENGTH = 700;
/** `2014/284 Haushaltssatzung`, `084/20/2007 Konzept`: the number before the title. */
const NUMBER_OF_PORTAL = /^(?:20\d\d\/\d{3,4}|\d{2,4}\/20\d\d|0\d{2}\/\d{1,3}\/20\d\d)(?:[-/]\d{1,2})?$/;

/** Whether a number stands beside an agenda item's number, or before the title on a page of a council's portal. */
function isBesideItem(text: string, { start, end, value }: Identifier): boolean {
  if (ITEM_BEFORE.test(text.slice(Math.max(0, start - 20), start)))
    return /\d{3}/.test(value) && (end >= text.length || isLineEnd(text, end));
  if (!NUMBER_OF_PORTAL.test(value) || !(start === 0 || isLineEnd(text, start - 1))) return false;
  return (
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
    PORTAL.test(text.slice(Math.max(0, start - PORTAL_LENGTH), start))
  );
}

const isLineEnd = (text: string, at: number) => text[at] === '\n' || text[at] === '\f';

const MAX_TITLE_LINE = 200;

/** The identifier with the letter code before it, if there is one. */
function withCode(text: string, identifier: Identifier): Identifier {
  const code = /^\d/.test(identifier.value) ? codeBefore(text, identifier) : null;
  return code === null
    ? identifier
    : { ...identifier, start: identifier.start - code.length - 1, value: code.toUpperCase() + identifier.value };
}

const LIST = /[ \n]{0,3}(?:,|;|und|sowie|u\.|bzw\.|bis|&|\+)(?:[ \n]{1,3}(?:Nr\.|die|der|zu))?[ \n]{0,3}(?=[0-9])/y;

/** The identifier that goes on a list behind a reference: `Vorlagen 2014/0182, 2014/0183 und 2015/0007`. */
function nextOfList(text: string, { end, value, shape }: Identifier): Identifier | null {
  LIST.lastIndex = end;
  if (!LIST.test(text)) return null;
  const identifier = identifierAt(text, LIST.lastIndex, end);
  if (identifier === null || (identifier.shape === 'bare') !== (shape === 'bare')) return null;
  if (shape !== 'bare') return isNumberLike(identifier.value) ? identifier : null;
  return Math.abs(identifier.value.length - value.length) <= 1 && !isCount(text, identifier.end) ? identifier : null;
}

/** A number of two groups with four digits or more, and its supplement's number. */
const BASIS = /^([A-Z]{0,3}\d{2,4}[-/]\d{3,5})-\d{1,2}$/;

/** Letters that stand apart before a number: the `V` of `V 2020/1563`; '' if there are none. */
const lettersBefore = (text: string, at: number) =>
  /(?<![\p{L}\d])([A-Z]{1,3}) $/u.exec(text.slice(at - 5, at))?.[1] ?? '';

/** Numbers that are references elsewhere in the text are references where nothing is said of them, too. */
function addRepeats(text: string, found: FoundReference[], open: readonly Identifier[]): void {
  if (open.length === 0 || found.length === 0) return;
  const known = new Set(found.map((one) => keyOf(one.value)));
  // what `21-15432-01` is a supplement of
  for (const { value } of found) {
    const basis = BASIS.exec(value);
    if (basis) known.add(keyOf(basis[1]!));
  }
  for (const one of open) {
    const code = lettersBefore(text, one.start);
    const coded = code === '' ? one : { ...one, start: one.start - code.length - 1, value: code + one.value };
    const repeat = [coded, one].find(({ value }) => known.has(keyOf(value)));
    if (repeat) found.push(mentionOf(text, repeat, 'known from elsewhere in the text'));
  }
}

/** The letters of `OM1234` and `OF334/7`, whose numbers do not name their year. */
const SCHEME = /^(?!DS|[IVX]+\d)([A-Z]{2,3})\d{1,4}(?:\/\d{1,2})?$/;
/** Letters and a number of three digits or four; `NR` is a party group's paper where others have such letters. */
const LETTERS_AND_NUMBER = /(?<![\p{L}\d])([A-Z]{2,3}) (\d{3,4})(?![\p{L}\d]|[-/.,:]\d| ?%| ?€)/gu;

/** Letters that stand before a paper's number in one place do so wherever they stand: `Anregung OM 1234 … die OM 2345`. */
function addOfScheme(text: string, found: FoundReference[]): void {
  const letters = new Set(
    found.flatMap(({ value, rule }) => (rule === CODE_BEFORE ? (SCHEME.exec(value)?.[1] ?? []) : [])),
  );
  if (letters.size === 0) return;
  letters.add('NR');
  for (const { 0: surface, 1: code = '', 2: number = '', index } of text.matchAll(LETTERS_AND_NUMBER)) {
    // `BESCHLUSS NR 123`
    if (!letters.has(code) || (code === 'NR' && /[A-ZÄÖÜ]{2} $/.test(text.slice(Math.max(0, index - 3), index))))
      continue;
    const span = { start: index, end: index + surface.length };
    found.push(mentionOf(text, { ...span, value: code + number, shape: 'bare' }, CODE_BEFORE));
  }
}

/** Without separators and a leading DS, which are written or left out at will. */
export function keyOf(value: string): string {
  return value.replace(/[^0-9A-ZÄÖÜ]/g, '').replace(/^DS(?=\d)/, '');
}
