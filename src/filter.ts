import { daysInMonth } from './german/months.js';
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

/** First and last day of what `text` names: a year, month or day (`2018`, `2018-06`, `2018-06-01`, `1.6.2018`); null if it is no date. */
export function readDate(text: string): { from: string; to: string } | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  const german = /^(?:(\d{1,2})\.\s?)?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : german ? [german[3], german[2], german[1]] : [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = daysInMonth(Number(year), Number(month));
  const padded = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { from: `${padded}-01`, to: `${padded}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  const full = `${padded}-${day.padStart(2, '0')}`;
  return { from: full, to: full };
}

/** A number of euros as people type it (`100000`, `100.000`, `1.048.499,97 €`, `1,5 Mio`); null if it is none. */
export function readAmount(text: string): number | null {
  const match = /^(-?)(\d[\d.,]{0,30})\s?(Tsd|Mio|Mrd)?\.?\s?(?:€|EUR|Euro)?$/i.exec(text);
  if (!match) return null;
  const digits = match[2]!;
  const plain = /^\d+$/.test(digits);
  const german = /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^\d+,\d+$/.test(digits);
  const english = /^\d+\.\d{1,2}$/.test(digits);
  if (!plain && !german && !english) return null;
  const number = Number(german ? digits.replaceAll('.', '').replace(',', '.') : digits);
  const factor = { tsd: 1e3, mio: 1e6, mrd: 1e9 }[match[3]?.toLowerCase() ?? ''] ?? 1;
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
  return KINDS.find((kind) => kind === folded) ?? KIND_NAMES[folded] ?? null;
}

// Bounds that leave the named value itself out are moved by less than any price is exact.
const NEXT_TO = 1e-6;

/** A range of `date:` or `amount:`: `A..B`, `A..`, `..B`, `>=A`, `>A`, `<=B`, `<B`, or `A` alone; null if it is none. */
function readRange<T>(text: string, read: (part: string) => T | null) {
  const compared = /^(>=|<=|>|<|=)\s?(.+)$/s.exec(text);
  if (compared) {
    const value = read(compared[2]!.trim());
    return value === null ? null : { operator: compared[1]!, low: value, high: value };
  }
  const dots = text.indexOf('..');
  if (dots < 0) {
    const value = read(text);
    return value === null ? null : { operator: '=', low: value, high: value };
  }
  const [left, right] = [
    text.slice(0, dots).trim(),
    text
      .slice(dots + 2)
      .replace(/^\./, '')
      .trim(),
  ];
  const low = left === '' ? undefined : read(left);
  const high = right === '' ? undefined : read(right);
  if (low === null || high === null || (low === undefined && high === undefined)) return null;
  return { operator: '..', low, high };
}

/** The filter that `date:text` means, or null if `text` is no date and no range of dates. */
export function readDateFilter(text: string): Filter | null {
  const range = readRange(text.trim(), readDate);
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
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The filter that `amount:text` means, or null if `text` is no amount and no range of amounts. */
export function readAmountFilter(text: string): Filter | null {
  const range = readRange(text.trim(), readAmount);
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
