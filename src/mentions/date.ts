import type { FoundDate, Span } from '../types.js';
import { dateAfter, datesBefore, isRange, type Joint } from './date/chain.js';
import { type Dated, exists, formOf, isAfter, isPoint } from './date/point.js';
import { DATE_RULES } from './date/rules.js';

/**
 * Calendar dates with a written year, in text order. The text need not be cleaned: line breaks, double blanks and
 * missing blanks within a date do no harm. What counts is shown by the examples beside this file.
 */
export function findDates(text: string): FoundDate[] {
  return joinRanges(withNeighbours(text, datesWithYear(text))).map(({ rule, value, start, end }) => ({
    type: 'date',
    value: formOf(value),
    surface: text.slice(start, end),
    start,
    end,
    rule,
  }));
}

/** How much of the text around a match the rules may look at. */
const BEFORE = 32;
const AFTER = 16;

interface Candidate extends Span {
  readonly dated: Dated | null;
  /** Looks like a number of a product or account, and is one if it is no possible date. */
  readonly doubtful: boolean;
}

/** From how many such numbers on a text's doubtful dates are numbers too. */
const NUMBERS = 2;

const RULES = DATE_RULES.map((rule) => ({ ...rule, anywhere: new RegExp(rule.pattern, 'g') }));

/**
 * Each rule goes over the text on its own, which is faster than one expression of all. Where matches overlap, the
 * first one counts, even if it turned out to be no date: nothing of `31. Februar 2018` is one.
 */
function datesWithYear(text: string): Dated[] {
  const candidates = RULES.flatMap((rule) => candidatesOf(rule, text));
  // The sort is stable: at one place the earlier rule comes first.
  candidates.sort((a, b) => a.start - b.start);
  const numbers = candidates.filter(({ dated, doubtful }) => doubtful && !dated).length;
  const dates: Dated[] = [];
  let end = 0;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    end = candidate.end;
    if (candidate.dated && !(candidate.doubtful && numbers >= NUMBERS)) dates.push(candidate.dated);
  }
  return dates;
}

function candidatesOf(rule: (typeof RULES)[number], text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.matchAll(rule.anywhere)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const reading = rule.read(match, { before, after: text.slice(end, end + AFTER) });
    const dated =
      reading && exists(reading.value)
        ? { rule: rule.name, value: reading.value, start: start - (reading.lead ?? 0), end }
        : null;
    candidates.push({ start, end, dated, doubtful: reading?.doubtful ?? false });
  }
  return candidates;
}

interface Linked {
  readonly dated: Dated;
  /** How it belongs to the next one. */
  readonly joint: Joint | null;
}

/** Adds the dates that take their year from one of `dates`. */
function withNeighbours(text: string, dates: readonly Dated[]): Linked[] {
  const before = dates.map((dated, i) => datesBefore(text, dated, dates[i - 1]?.end ?? 0).toReversed());
  return dates.flatMap((dated, i) => {
    const next = before[i + 1]?.[0]?.dated ?? dates[i + 1];
    const after = dateAfter(text, dated, next?.start ?? text.length);
    const joint = after?.joint ?? (next && isRange(text, dated, next) ? 'range' : null);
    return [...before[i]!, { dated, joint }, ...(after ? [{ dated: after.dated, joint: null }] : [])];
  });
}

/** Makes one of the two ends of a range. */
function joinRanges(links: readonly Linked[]): Dated[] {
  const joined: Dated[] = [];
  for (let i = 0; i < links.length; i++) {
    const { dated: first, joint } = links[i]!;
    const last = links[i + 1]?.dated;
    const from = first.value;
    const to = last?.value;
    if (joint === 'range' && last && to && isPoint(from) && isPoint(to) && !isAfter(from, to)) {
      joined.push({ rule: 'range', value: { from, to }, start: first.start, end: last.end });
      i++;
    } else {
      joined.push(first);
    }
  }
  return joined;
}
