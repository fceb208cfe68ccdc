import { daysInMonth } from '../../german/months.js';
import type { Span } from '../../types.js';

/** A month, or a day in it. */
export interface Point {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** The third quarter of a year, or its second half. */
export interface YearPart {
  readonly year: number;
  readonly unit: 'Q' | 'H';
  readonly number: number;
}

/** From one day or month to another, both included. */
interface Interval {
  readonly from: Point;
  readonly to: Point;
}

/** What a date says. */
export type DateValue = Point | YearPart | Interval;

/** A date as it stands in the text. */
export interface Dated extends Span {
  readonly rule: string;
  readonly value: DateValue;
}

export function isPoint(value: DateValue): value is Point {
  return 'month' in value;
}

/** Whether there is such a day, month, quarter or half-year. */
export function exists(value: DateValue): boolean {
  if ('from' in value) return exists(value.from) && exists(value.to) && !isAfter(value.from, value.to);
  if (!isPoint(value)) return value.number >= 1 && value.number <= (value.unit === 'Q' ? 4 : 2);
  const { year, month, day } = value;
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysInMonth(year, month)));
}

/** Normal form after ISO 8601-2: `2018-12-11`, `2018-12`, `2019-Q3`, `2019-H1`, `2014-05/2014-08`. */
export function formOf(value: DateValue): string {
  if ('from' in value) return `${formOf(value.from)}/${formOf(value.to)}`;
  if (!isPoint(value)) return `${value.year}-${value.unit}${value.number}`;
  const { year, month, day } = value;
  return [year, month, ...(day === null ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether `a` is later than `b`; a month is neither before nor after its own days. */
export function isAfter(a: Point, b: Point): boolean {
  if (a.year !== b.year) return a.year > b.year;
  if (a.month !== b.month) return a.month > b.month;
  return a.day !== null && b.day !== null && a.day > b.day;
}

/** The year written in `digits`; of two digits 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
