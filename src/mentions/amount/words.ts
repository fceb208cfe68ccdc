import { numberOfWord } from '../../german/numbers.js';
import { MULTIPLIER, multiplierOf } from '../../german/units.js';
import type { Span } from '../../types.js';

/** A number in words before a currency. */
export interface Spelled extends Span {
  readonly value: number;
  /** What `Millionen` and the like multiply by. */
  readonly multiplier: number;
}

const REACH = 56;
const SPELLED = /(?<![A-Za-zÄÖÜäöüß-])(?:([A-Za-zäöüßÄÖÜ]{3,40})\s{1,4})?([A-Za-zäöüßÄÖÜ]{3,40}\.?)\s{1,4}$/;
const MULTIPLIER_WORD = new RegExp(`^(?:${MULTIPLIER})$`);
/** `mehrere hundert Euro` is no sum. */
const VAGUE = /^(?:einige[nr]?|mehrere[nr]?|viele[nr]?|wenige[nr]?|paar|etliche[nr]?|zig)$/i;
/** `nur einen Euro` is a manner of speaking; a price of one euro has such a word before or a rate after it. */
const PRICE_OF_ONE =
  /(?<![A-Za-zÄÖÜäöüß])(?:von|um|für|zu|auf|mit|je|jeweils|bei|unter|über|zusätzlich|symbolische[nr]?)\s{1,3}$/;
const RATE = /^\s{0,3}(?:pro|je|am|im|\/)(?![A-Za-zäöüß])/;

/**
 * The number word that ends, blanks apart, at `end`: `zwei`, `zwei Millionen`, `einer halben Million`; null if there
 * is none or if it is no certain number.
 */
export function spelledBefore(text: string, end: number, unitEnd: number): Spelled | null {
  const from = Math.max(0, end - REACH);
  const window = text.slice(from, end);
  const match = SPELLED.exec(window);
  if (!match) return null;
  const [whole, first = '', last = ''] = match;
  const lead = window.slice(0, match.index);
  if (VAGUE.test(first)) return null;
  if (MULTIPLIER_WORD.test(last) && !/^tausend$/i.test(last)) {
    const value = numberOfWord(first);
    if (value === null) return null;
    return { value, multiplier: multiplierOf(last), start: from + match.index, end };
  }
  const start = from + match.index + whole.lastIndexOf(last);
  const value = numberOfWord(last);
  if (value === null || value === 0.5) return null;
  // `(Tausend Euro)` is the unit of a table.
  if (/^tausend$/i.test(last) && (first === 'in' || last === 'Tausend')) return null;
  if (value === 1) {
    const before = `${lead}${whole.slice(0, whole.lastIndexOf(last))}`;
    const emphatic = /\bnur\s{1,3}$/.test(before);
    if (emphatic || !(PRICE_OF_ONE.test(before) || RATE.test(text.slice(unitEnd, unitEnd + 8)))) return null;
  }
  return { value, multiplier: 1, start, end };
}

const LOWER = /(?<![A-Za-zÄÖÜäöüß-])([A-Za-zäöüßÄÖÜ]{3,40})\s{1,4}(bis|oder|und)\s{1,4}(?:zu\s{1,4})?$/;

/** The number word before `upper` that shares its unit: `sechs bis sieben Euro`, `zwischen neun und elf Euro`. */
export function spelledLower(text: string, upper: Spelled): Spelled | null {
  const from = Math.max(0, upper.start - REACH);
  const window = text.slice(from, upper.start);
  const match = LOWER.exec(window);
  if (!match) return null;
  const [, word = '', joint] = match;
  const value = numberOfWord(word);
  if (value === null || (joint === 'und' && !/[Zz]wischen\s{1,4}$/.test(window.slice(0, match.index)))) return null;
  const start = from + match.index;
  return { value, multiplier: upper.multiplier, start, end: start + word.length };
}
