import { daysInMonth, monthNumber } from './german/months.js';
import { MULTIPLIER, multiplierOf } from './german/units.js';
import { fold } from './tokenise.js';
import { KINDS, type Kind } from './types.js';

/** Which papers may be found; what is left out does not matter. All given conditions must hold. */
export interface Filter {
  /** First day, `2018-01-01`. */
  readonly from?: string;
  /** Last day, `2019-06-30`. */
  readonly to?: string;
  readonly kind?: Kind;
  /** Name of a body, in any spelling, or part of it. */
  readonly body?: string;
  /** The paper's own reference, or one that it names. */
  readonly reference?: string;
  /** Some amount (in euros) in the paper is at least this and at most `maxAmount`. */
  readonly minAmount?: number;
  readonly maxAmount?: number;
  /** Glob over the stored path. */
  readonly path?: string;
}

/** First and last day of what `text` names: a year, month or day (`2018`, `2018-06`, `2018-06-01`, `1.6.2018`, `1. Juni 2018`); null if it is no date. */
export function readDate(text: string): { from: string; to: string } | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  const german = /^(?:(\d{1,2})\.\s?)?(?:(\d{1,2})\.|(\p{L}{3,9})\.?)\s?(\d{4})$/u.exec(text.normalize('NFC'));
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : german
      ? [german[4], german[2] ?? monthNumber(german[3]!)?.toString(), german[1]]
      : [];
  if (year === undefined || (german && month === undefined)) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = daysInMonth(Number(year), Number(month));
  const padded = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { from: `${padded}-01`, to: `${padded}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  const full = `${padded}-${day.padStart(2, '0')}`;
  return { from: full, to: full };
}

const FIGURES = String.raw`\d{1,3}(?:\s\d{3}){1,5}(?!\d)(?:,\d{1,2})?|\d{1,20}(?:[.,]\d{1,20}){0,9}`;
const UNIT = `(?:${MULTIPLIER})(?!\\p{L})`;
const CURRENCY = String.raw`€|(?:EUR|Euro)(?!\p{L})`;
// `TEUR` is a thousand euros.
const AMOUNT = new RegExp(`^(-?)(${FIGURES})\\s?(${UNIT}|T(?=EUR))?\\s?(?:${CURRENCY})?$`, 'iu');

const UNIT_BEHIND = new RegExp(`\\d\\s?((?:${UNIT}|T(?=EUR))?\\s?(?:${CURRENCY})?)$`, 'iu');

/** A number of euros as people type it (`100000`, `100.000`, `1 000 000`, `1.048.499,97 €`, `1,5 Mio`); null if it is none. */
export function readAmount(text: string): number | null {
  const match = AMOUNT.exec(text);
  if (!match) return null;
  const digits = match[2]!.replace(/\s/g, '');
  const plain = /^\d+$/.test(digits);
  const german = /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+,\d+$/.test(digits);
  const english = /^\d+\.\d{1,2}$/.test(digits);
  if (!plain && !german && !english) return null;
  const number = Number(german ? digits.replaceAll('.', '').replace(',', '.') : digits);
  const factor = match[3] === undefined ? 1 : multiplierOf(match[3]);
  return (match[1] ? -1 : 1) * number * factor;
}

// What people call a kind, where it is not its name.
const KIND_NAMES: Readonly<Record<string, Kind>> = {
  antwort: 'stellungnahme',
  beantwortung: 'stellungnahme',
  vorlage: 'beschlussvorlage',
  informationsvorlage: 'mitteilung',
  bericht: 'mitteilung',
  protokoll: 'niederschrift',
  beschlussauszug: 'niederschrift',
  einladung: 'tagesordnung',
  bekanntmachung: 'tagesordnung',
};

/** The kind named by `text` in any case and with any umlauts (`Änderungsantrag`, `Protokoll`); null if there is none. */
export function readKind(text: string): Kind | null {
  const folded = fold(text.trim());
  return KINDS.find((kind) => kind === folded) ?? (Object.hasOwn(KIND_NAMES, folded) ? KIND_NAMES[folded]! : null);
}

// Bounds that leave the named value itself out are moved by less than any price is exact.
const NEXT_TO = 1e-6;

const DOTS = String.raw`(?:\.{2,3}|…)`;
const FROM_TO = String.raw`\s{1,2}(?:bis|-|–)\s{1,2}|–`;
const BETWEEN = new RegExp(`\\s{0,2}(?:(${DOTS})|${FROM_TO})\\s{0,2}`, 'i');

/** A range of `date:` or `amount:`: `A..B`, `A bis B`, `A..`, `..B`, `>=A`, `>A`, `<=B`, `<B`, or `A` alone; null if it is none. */
function readRange<T>(text: string, read: (part: string, end?: string) => T | null) {
  const compared = /^(>=|<=|>|<|=)\s?(.+)$/s.exec(text);
  if (compared) {
    const value = read(compared[2]!.trim());
    return value === null ? null : { operator: compared[1]!, low: value, high: value };
  }
  const between = BETWEEN.exec(text);
  if (!between) {
    const value = read(text);
    return value === null ? null : { operator: '=', low: value, high: value };
  }
  const left = text.slice(0, between.index).trim();
  const right = text.slice(between.index + between[0].length).trim();
  const low = left === '' ? undefined : read(left, right);
  const high = right === '' ? undefined : read(right);
  if (low === null || high === null) return null;
  // Dots alone leave an end open, and one of the two.
  if ((left === '' || right === '') && (between[1] === undefined || left === right)) return null;
  return { operator: '..', low, high };
}

// A part of a range where it may have blanks inside. The bounds keep it cheap to try at every field of a query.
const PARTS = {
  date: String.raw`(?:\d{4}(?:-\d{1,2}){0,2}|(?:\d{1,2}\.\s?)?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?\d{4})`,
  amount: `-?(?:${FIGURES})(?:\\s?(?:${UNIT}|T(?=EUR)))?(?:\\s?(?:${CURRENCY}))?`,
} as const;
const RANGES = { date: rangePattern(PARTS.date), amount: rangePattern(PARTS.amount) } as const;

function rangePattern(part: string): RegExp {
  const onward = `(?:\\s{0,2}${DOTS}\\s{0,2}|${FROM_TO})${part}|\\s?${DOTS}`;
  return new RegExp(`(?:${part}(?:${onward})?|${DOTS}\\s{0,2}${part})(?=[.,;:!?]{0,3}(?:[\\s()"„“”»«|]|$))`, 'iuy');
}

/** Where the range of dates or amounts that begins at `start` of a query ends, blanks inside it included; null if none begins there. */
export function rangeEnd(field: 'date' | 'amount', text: string, start: number): number | null {
  const pattern = RANGES[field];
  pattern.lastIndex = start;
  const range = pattern.exec(text)?.[0];
  if (range === undefined) return null;
  const filter = field === 'date' ? readDateFilter(range) : readAmountFilter(range);
  return filter && start + range.length;
}

// 2018/2019, 2018-2019: no other date is written so.
const YEARS = /^(\d{4})[-/](\d{4})$/;

/** The filter that `date:text` means, or null if `text` is no date and no range of dates. */
export function readDateFilter(text: string): Filter | null {
  const range = readRange(text.trim().replace(YEARS, '$1..$2'), readDate);
  if (range === null) return null;
  const { operator, low, high } = range;
  if (operator === '>') return { from: dayAfter(low!.to) };
  if (operator === '<') return { to: dayBefore(high!.from) };
  // 2019..2018 can only mean what lies between.
  if (low && high && low.from > high.to) return { from: high.from, to: low.to };
  return {
    ...(low && operator !== '<=' ? { from: low.from } : {}),
    ...(high && operator !== '>=' ? { to: high.to } : {}),
  };
}

function dayAfter(day: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  // No paper is of a year of five figures, and text compares it with others falsely.
  return next.startsWith('+') ? day : next;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The filter that `amount:text` means, or null if `text` is no amount and no range of amounts. */
export function readAmountFilter(text: string): Filter | null {
  const range = readRange(text.trim(), readAmountOf);
  if (range === null) return null;
  const { operator, low, high } = range;
  if (operator === '>') return { minAmount: low! + NEXT_TO };
  if (operator === '<') return { maxAmount: high! - NEXT_TO };
  if (low !== undefined && high !== undefined && low > high) return { minAmount: high, maxAmount: low };
  return {
    ...(low !== undefined && operator !== '<=' ? { minAmount: low } : {}),
    ...(high !== undefined && operator !== '>=' ? { maxAmount: high } : {}),
  };
}

/** An amount alone or before the `end` of a range, whose unit counts for both (`50 bis 100 Tsd.`) if that makes a range. */
function readAmountOf(part: string, end = ''): number | null {
  const own = readAmount(part);
  const most = readAmount(end);
  const unit = UNIT_BEHIND.exec(end)?.[1]?.trim() ?? '';
  if (most === null || unit === '' || /\p{L}|€/u.test(part)) return own;
  const shared = readAmount(`${part} ${unit}`);
  return shared !== null && shared <= most ? shared : own;
}
