import { MONTH_IN_ANY_CASE, monthNumber } from '../../german/months.js';
import { type Dated, exists, isAfter, isPoint, type Point, type YearPart } from './point.js';
import { ORDINAL, ordinalNumber } from './rules.js';

/** How two dates that stand next to each other belong together. */
export type Joint = 'range' | 'list';

/** A date that takes its year from its neighbour in a range or list: `3.` in `3. bis 5. Mai 2014`. */
interface Elliptic {
  readonly dated: Dated;
  readonly joint: Joint;
}

const LETTER = 'A-Za-zÄÖÜäöüß';
const WEEKDAY =
  '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)[.,]{0,2}';
/** Words between a connector and the next date: `bis einschließlich Sonntag, dem`. */
const FILLERS = `(?:(?:zum|zur|zu|am|den|dem|der|vom|einschließlich|einschl\\.|inklusive|inkl\\.|incl\\.|spätestens|voraussichtlich|längstens|etwa|ca\\.|circa|Anfang|Mitte|Ende|,|${WEEKDAY})\\s{1,4}){0,4}`;
// A hyphen that begins a line is a bullet.
const RANGE = `(?:,?\\s{0,4}bis(?![${LETTER}])\\s{0,4}|[ \\t\\u00a0]{0,3}[-–—−]\\s{0,4})`;
const AND = 'und|u\\.|sowie|bzw\\.|beziehungsweise|oder';
const LIST = `(?:\\s{0,4}(?:,\\s{0,3}(?:${AND})|[,;/&+]|${AND})\\s{0,4})`;
/** `(Do)` */
const WEEKDAY_APART = `(?:\\s?\\((?:${WEEKDAY})\\))?`;
const JOINT = `${WEEKDAY_APART}(?:(${RANGE})|${LIST})${FILLERS}`;
const TIME = '(?:,?\\s{0,2}(?:um )?\\d{1,2}(?:[.:]\\d\\d)?\\s?Uhr)?';

const LEFT_POINT = new RegExp(
  `(?:(?<!\\d|\\d[.,/:])(\\d{1,2})(?:\\s?\\.\\s{0,4}(\\d{1,2})(\\s?\\.)?|\\.?\\s{0,4}(${MONTH_IN_ANY_CASE})(?![${LETTER}])\\.?|(\\.?))|(?<![${LETTER}])(${MONTH_IN_ANY_CASE})(?![${LETTER}])\\.?)${JOINT}$`,
);
const LEFT_PART = new RegExp(`(?<![${LETTER}\\d])(${ORDINAL})(?:\\s{0,4}(?:Quartals?|Halbjahr(?:es|s)?))?${JOINT}$`);
const RIGHT_POINT = new RegExp(
  `${JOINT}(?:(\\d{1,2})\\s?\\.\\s?(?:(\\d{1,2})\\s?\\.(?!\\s?\\d)|(${MONTH_IN_ANY_CASE})(?![${LETTER}]|\\.?\\s{0,3}\\d))|(${MONTH_IN_ANY_CASE})(?![${LETTER}]|\\.?\\s{0,3}\\d))`,
  'y',
);
const DAY_OR_MONTH = new RegExp(`\\d|(?:${MONTH_IN_ANY_CASE})(?![${LETTER}])`);
const BETWEEN = new RegExp(`^${WEEKDAY_APART}${TIME}(${RANGE})${FILLERS}$`);
const BETWEEN_AND = new RegExp(`^${LIST}${FILLERS}$`);
const ZWISCHEN = /[Zz]wischen(?:\s(?:dem|den|der|Anfang|Mitte|Ende))?\s{1,3}$/;

/** How far before a date the one that shares its year can begin. */
const REACH = 64;

/**
 * The dates before `dated` that share its year, the last one first. Text before `floor` belongs to others.
 */
export function datesBefore(text: string, dated: Dated, floor: number): Elliptic[] {
  const found: Elliptic[] = [];
  let next = dated;
  for (;;) {
    const from = Math.max(floor, next.start - REACH);
    const window = text.slice(from, next.start);
    const before = isPoint(next.value)
      ? pointBefore(window, next.value)
      : 'unit' in next.value
        ? partBefore(window, next.value)
        : null;
    if (before === null) return found;
    next = { rule: 'year shared', value: before.value, start: from + before.start, end: from + before.end };
    const joint = before.joint === 'list' && ZWISCHEN.test(window.slice(0, before.start)) ? 'range' : before.joint;
    found.push({ dated: next, joint });
  }
}

interface Before {
  readonly value: Point | YearPart;
  readonly joint: Joint;
  readonly start: number;
  readonly end: number;
}

function pointBefore(window: string, next: Point): Before | null {
  const match = LEFT_POINT.exec(window);
  if (match === null) return null;
  const [whole, day, month, monthDot, name, dot, bareName, range] = match;
  const joint = range === undefined ? 'list' : 'range';
  const start = match.index;
  const end = start + whole.length - jointLength(whole);
  const value = {
    year: next.year,
    month: month === undefined ? (monthNumber(name ?? bareName ?? '') ?? next.month) : Number(month),
    day: day === undefined ? null : Number(day),
  };
  const dayOnly = day !== undefined && month === undefined && name === undefined;
  if (dayOnly) {
    // `Seite 3 - 12.03.2014`: without a dot only `3-5.5.2014`, `vom 3 bis 5.5.2014`, `4/5.5.2014`.
    const neighbours = whole.endsWith('/') && Number(day) + 1 === next.day;
    const tight = /^[-–]$/.test(range ?? '') || /bis/.test(range ?? '') || neighbours;
    if (next.day === null || Number(day) >= next.day || (dot === '' && !tight)) return null;
  }
  // `TOP 3.2, am 26. April 2023`
  if (joint === 'list' && month !== undefined && monthDot === undefined) return null;
  if (joint === 'list' && (value.day === null) !== (next.day === null)) return null;
  if (!dayOnly && value.day === null && value.month === next.month) return null;
  const late = joint === 'range' ? isAfter(value, next) : value.month - next.month >= 6;
  const dated = late ? { ...value, year: value.year - 1 } : value;
  return exists(dated) ? { value: dated, joint, start, end } : null;
}

function partBefore(window: string, next: YearPart): Before | null {
  const match = LEFT_PART.exec(window);
  if (match === null) return null;
  const [whole, ordinal = ''] = match;
  const value = { ...next, number: ordinalNumber(ordinal, next.unit) };
  if (value.number >= next.number) return null;
  // An interval has days or months for its sides, so a range of quarters is given as a list.
  return { value, joint: 'list', start: match.index, end: match.index + whole.length - jointLength(whole) };
}

const JOINT_AT_END = new RegExp(`${JOINT}$`);

function jointLength(text: string): number {
  return JOINT_AT_END.exec(text)?.[0].length ?? 0;
}

/** The date after `dated` that takes its year from it: `15.12.` in `11.12.2018 und 15.12.`; it ends before `ceiling`. */
export function dateAfter(text: string, dated: Dated, ceiling: number): Elliptic | null {
  if (!isPoint(dated.value)) return null;
  RIGHT_POINT.lastIndex = dated.end;
  const match = RIGHT_POINT.exec(text);
  if (match === null || RIGHT_POINT.lastIndex > ceiling) return null;
  const [whole, range, day, month, name, bareName] = match;
  const joint = range === undefined ? 'list' : 'range';
  if (bareName !== undefined && !(range ?? '').includes('bis')) return null;
  if ((day === undefined) !== (dated.value.day === null)) return null;
  const value = {
    year: dated.value.year,
    month: month === undefined ? (monthNumber(name ?? bareName ?? '') ?? 0) : Number(month),
    day: day === undefined ? null : Number(day),
  };
  const early = joint === 'range' ? isAfter(dated.value, value) : dated.value.month - value.month >= 6;
  const later = early ? { ...value, year: value.year + 1 } : value;
  const start = dated.end + whole.search(DAY_OR_MONTH);
  const end = dated.end + whole.length;
  return exists(later) ? { dated: { rule: 'year shared', value: later, start, end }, joint } : null;
}

/** Whether two dates with a year each are the ends of a range: only `bis` or a dash and some fillers between them. */
export function isRange(text: string, first: Dated, second: Dated): boolean {
  if (second.start - first.end > REACH) return false;
  const between = text.slice(first.end, second.start);
  if (BETWEEN.test(between)) return true;
  return BETWEEN_AND.test(between) && ZWISCHEN.test(text.slice(Math.max(0, first.start - 20), first.start));
}
