import type { Store } from './store.js';

/** What a timeline counts by. */
export const TIME_UNITS = ['year', 'month'] as const;
/** Year or month of a paper's own date. */
export type TimeUnit = (typeof TIME_UNITS)[number];

/** How many of the papers found have their own date in each year or month. */
export interface Timeline {
  /** What the keys of `papers` are. */
  readonly unit: TimeUnit;
  /** By year (`2018`) or month (`2018-12`), ascending; those without papers are left out. */
  readonly papers: Readonly<Record<string, number>>;
  /** Papers that have no date. */
  readonly undated: number;
}

/** Papers of so few months are counted by month, all others by year. */
const MOST_MONTHS = 36;

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Counts documents by year or month; `auto` takes months where all dates lie within three years. */
export function timelineOf(store: Store, numbers: Int32Array, unit: TimeUnit | 'auto'): Timeline {
  const dates = Array.from(store.sortKeys(numbers, 'date').values(), String).sort();
  const first = dates[0];
  const last = dates.at(-1);
  const short = first !== undefined && last !== undefined && monthNumber(last) - monthNumber(first) < MOST_MONTHS;
  const chosen = unit === 'auto' ? (short ? 'month' : 'year') : unit;
  const papers = new Map<string, number>();
  for (const date of dates) {
    const key = date.slice(0, chosen === 'year' ? 4 : 7);
    papers.set(key, (papers.get(key) ?? 0) + 1);
  }
  return { unit: chosen, papers: Object.fromEntries(papers), undated: numbers.length - dates.length };
}

/** The years or months from the first to the last of `keys` (ascending), those between them too; null where more than `most` would stand. */
export function withGaps(keys: readonly string[], unit: TimeUnit, most: number): (string | null)[] {
  const all: (string | null)[] = [];
  let before: number | null = null;
  for (const key of keys) {
    const number = unit === 'year' ? Number(key) : monthNumber(key);
    const missing: number = before === null ? 0 : number - before - 1;
    if (missing > most) all.push(null);
    else for (let n = number - missing; n < number; n++) all.push(unit === 'year' ? String(n) : monthOf(n));
    all.push(key);
    before = number;
  }
  return all;
}

/** The inverse of `monthNumber`. */
function monthOf(number: number): string {
  const year = Math.floor((number - 1) / 12);
  return `${year}-${String(number - 12 * year).padStart(2, '0')}`;
}
