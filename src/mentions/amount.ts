import { CURRENCY, CURRENCY_SIGN, currencyOf, MULTIPLIER, multiplierOf } from '../german/units.js';
import type { FoundAmount, Span } from '../types.js';
import { type Figure, figureAfter, figureBefore, looksLikeYear } from './amount/figure.js';
import { hedgesAround } from './amount/hedges.js';
import { lowerOf, NUMBERED, type Upper } from './amount/lower.js';
import { signBefore } from './amount/sign.js';
import { type Spelled, spelledBefore, spelledLower } from './amount/words.js';

/**
 * Sums of money whose currency stands with them, in text order. The text need not be cleaned: line breaks, stray blanks
 * and missing ones do no harm. What counts is shown by the examples beside this file.
 */
export function findAmounts(text: string): FoundAmount[] {
  const sums = findSums(text);
  const found: FoundAmount[] = [];
  let floor = 0;
  while (found.length < sums.length) {
    // Sums that share a unit share what is said about them too: `rund 5 bis 8 Euro pro Stunde`.
    const first = found.length;
    let last = first;
    while (sums[last]?.rule === SHARED) last++;
    const whole = { start: sums[first]!.start, end: sums[last]!.end };
    const { forms: hedges, end: rest } = hedgesAround(text, whole, floor, sums[last + 1]?.start ?? text.length);
    floor = rest;
    for (const { rule, value, currency, start, end } of sums.slice(first, last + 1)) {
      found.push({ type: 'amount', value, currency, hedges, surface: text.slice(start, end), start, end, rule });
    }
  }
  return found;
}

/** Rule of a number that takes its unit from the sum after it. */
const SHARED = 'unit shared';

interface Sum extends Span {
  readonly rule: string;
  readonly value: number;
  readonly currency: string;
}

// A number's last digit with its currency (`7,- €`, `2,5 Mio. €`), or a currency without a number before it.
const SUM_OR_SIGN = new RegExp(
  `\\d(\\s?[.,]\\s?[-–—−_]{1,3})?\\s{0,4}[.,]?(?:(${MULTIPLIER})\\s{0,4})?(${CURRENCY})|(${CURRENCY_SIGN})`,
  'g',
);

function findSums(text: string): Sum[] {
  const sums: Sum[] = [];
  const floor = () => sums.at(-1)?.end ?? 0;
  SUM_OR_SIGN.lastIndex = 0;
  for (let match = SUM_OR_SIGN.exec(text); match; match = SUM_OR_SIGN.exec(text)) {
    const [whole, dashes, word, unit, bare = ''] = match;
    const written = unit ?? bare;
    const end = match.index + whole.length;
    if (!endsThere(text, end, written)) continue;
    const { code, factor } = currencyOf(written);
    const figure = unit === undefined ? null : figureBefore(text, match.index + 1);
    if (
      figure &&
      figure.start >= floor() &&
      !(dashes === undefined && word === undefined && (isHead(text, figure, end) || isNumberOf(text, figure, end)))
    ) {
      if (isName(text, figure, end)) continue;
      const multiplier = word === undefined ? 1 : multiplierOf(word);
      sums.push(...withLower(text, sums, { figure, multiplier, factor, currency: code, end }));
      continue;
    }
    // A number before it that cannot be read: what comes after belongs to something else.
    if (unit !== undefined && !figure) continue;
    const sign = { start: end - written.length, end, written, code, factor };
    const found =
      minusBehind(text, sign, floor()) ??
      halves(text, sign, floor()) ??
      spelled(text, sign, floor()) ??
      prefixed(text, sign, floor());
    if (found) {
      sums.push(...found);
      SUM_OR_SIGN.lastIndex = sums.at(-1)!.end;
    }
  }
  return sums;
}

interface Suffixed {
  readonly figure: Figure;
  readonly multiplier: number;
  readonly factor: number;
  readonly currency: string;
  readonly end: number;
}

/** A sum and the numbers before it that share its unit: both ends of a range, all of a list. */
function withLower(text: string, sums: readonly Sum[], { figure, multiplier, factor, currency, end }: Suffixed): Sum[] {
  const floor = sums.at(-1)?.end ?? 0;
  const previous = sums.slice(-2).reverse();
  const value = product(figure.value, multiplier, factor);
  const { negative, start } = signBefore(text, figure.start, end, value, previous);
  const found: Sum[] = [{ rule: 'currency after', value: negative ? 0 - value : value, currency, start, end }];
  if (negative) return found;
  let upper: Upper = { figure, start, multiplier };
  for (let lower = lowerOf(text, upper, floor); lower; lower = lowerOf(text, upper, floor)) {
    found.unshift({
      rule: SHARED,
      value: product(lower.figure.value, lower.multiplier, factor),
      currency,
      start: lower.figure.start,
      end: lower.end,
    });
    upper = { figure: lower.figure, start: lower.figure.start, multiplier: lower.multiplier, inList: true };
  }
  return found;
}

/** Rounded to 15 digits, as 2.3 × 1,000,000 is not exactly 2,300,000 in binary. */
function product(value: number, multiplier: number, factor: number): number {
  return Number((value * multiplier * factor).toPrecision(15));
}

const GLUED =
  /^(?:für|pro|je|und|bis|im|in|aus|an|auf|brutto|netto|jährlich|monatlich|werden|wurden?|beträgt|betragen|zur?|zum|zuzüglich|inkl|inklusive|sowie|davon|mehr|von|vom|ab|bei|mit|nicht|als|ist|sind|der|die|das|den)(?![A-Za-zäöüß])/;

/** Whether the currency is not the beginning of a word (`Europa`); words glued to it (`50 Eurofür`) are none of its. */
function endsThere(text: string, end: number, written: string): boolean {
  const next = text.slice(end, end + 16);
  if (!/^[A-Za-zÄÖÜäöüß]/.test(next) || /[€\u0080£$]$/.test(written)) return true;
  if (!/^eur/i.test(written)) return false;
  return /^[A-ZÄÖÜ]/.test(next) ? written === 'Euro' : GLUED.test(next);
}

/** `9 €-Ticket`, `1 Euro-Jobs`, `49 Euro Ticket`; a big sum in front of a hyphen is one all the same. */
function isName(text: string, { value, bare }: Figure, end: number): boolean {
  const next = text.slice(end, end + 16);
  if (value < 1000 && /^-\s{0,3}[A-Za-zÄÖÜ]/.test(next)) return true;
  return bare && /^\s(?:[A-Z][a-z]+)?(?:[Tt]icket|[Jj]ob|Kräfte|Münze|Shops?)/.test(next);
}

const OF_A_SUM =
  /(?:über|unter|bis|zu|von|und|oder|rund|ca\.?|circa|etwa|je|jeweils|mit|um|mindestens|höchstens|maximal|max\.?|insgesamt|[=:<>≤≥])\s{1,3}$/;

/** Whether a number before a currency is the year in a table's head: `2023⏎EUR`, `Ansatz 2024 €`. */
function isHead(text: string, figure: Figure, end: number): boolean {
  if (!looksLikeYear(figure)) return false;
  const after = text.slice(end, end + 12);
  if (/^ ?\d/.test(after)) return true;
  if (!/^[ \u00a0]{1,2}\S/.test(text.slice(figure.end, end))) return true;
  const before = text.slice(Math.max(0, figure.start - 16), figure.start);
  return !(OF_A_SUM.test(before) || /^\s?(?:pro|je|\/|jährl|monatl|im)/.test(after));
}

/** `Los 2 EUR 112.350,00`: the number belongs to the word before it, the currency to the sum behind. */
function isNumberOf(text: string, figure: Figure, end: number): boolean {
  if (!figure.bare || figure.value > 999 || !NUMBERED.test(text.slice(Math.max(0, figure.start - 16), figure.start)))
    return false;
  const sum = /^[ \u00a0]{1,2}\d/.test(text.slice(end, end + 3)) ? figureAfter(text, end) : null;
  return sum !== null && !looksLikeYear(sum) && endsInNumber(text, sum.end);
}

/** A currency without a number before it. */
interface Sign extends Span {
  readonly written: string;
  readonly code: string;
  readonly factor: number;
}

/**
 * `26.712,07- €`: a minus sign behind a sum with its cents, and not a dash for a column without a sum (`53,60-€-€662,40€`),
 * in a range (`€ 3,65- € 5`) or one that is too many (`beträgt 100.000,00- Euro`).
 */
function minusBehind(text: string, sign: Sign, floor: number): Sum[] | null {
  if (sign.written !== '€' && sign.written !== 'EUR') return null;
  const dash = /,(?!00)\d\d([-−][ \u00a0]?)$/.exec(text.slice(Math.max(floor, sign.start - 5), sign.start))?.[1];
  const figure = dash === undefined ? null : figureBefore(text, sign.start - dash.length);
  if (!figure || figure.start < floor || /^\s?[-–\d]/.test(text.slice(sign.end, sign.end + 2))) return null;
  if (!/(?:^|[\s(:])$/.test(text.slice(Math.max(0, figure.start - 1), figure.start))) return null;
  const value = 0 - product(figure.value, 1, sign.factor);
  return [{ rule: 'currency after', value, currency: sign.code, start: figure.start, end: sign.end }];
}

const HALVES = new RegExp(`½\\s{0,3}(?:(${MULTIPLIER})\\s{0,3})?$`);

/** `18 ½ Mio. Euro`, `½ Mio. €` */
function halves(text: string, sign: Sign, floor: number): Sum[] | null {
  const window = text.slice(Math.max(floor, sign.start - 20), sign.start);
  const match = window.includes('½') ? HALVES.exec(window) : null;
  const figure = match && figureBefore(text, sign.start - match[0].length + 1);
  if (!match || !figure || figure.start < floor) return null;
  const multiplier = match[1] === undefined ? 1 : multiplierOf(match[1]);
  const value = product(figure.value, multiplier, sign.factor);
  return [{ rule: 'currency after', value, currency: sign.code, start: figure.start, end: sign.end }];
}

/** `zwei Millionen Euro`, `sechs bis sieben Euro` */
function spelled(text: string, sign: Sign, floor: number): Sum[] | null {
  const words = spelledBefore(text, sign.start, sign.end);
  if (!words || words.start < floor) return null;
  const sum = ({ value, multiplier, start }: Spelled, end: number, rule: string): Sum => ({
    rule,
    value: product(value, multiplier, sign.factor),
    currency: sign.code,
    start,
    end,
  });
  const lower = spelledLower(text, words);
  return [
    ...(lower && lower.start >= floor ? [sum(lower, lower.end, SHARED)] : []),
    sum(words, sign.end, 'number word'),
  ];
}

const CAN_STAND_BEFORE = new RegExp(`^(?:${CURRENCY_SIGN})$`);
/** What makes of the currency the unit of a column: `in €`, `€/Jahr`, `in T€`. */
const UNIT_OF_COLUMN = /(?:\bin|\bin ?T|\/)\s{0,2}$/;
const FACTOR_BEFORE = /(?<![A-Za-zÄÖÜäöüß\d])(T ?-?|Mio\.? ?|Mrd\.? ?)$/;
const DASHES_AFTER = /,[-–—]{1,2}/y;
const FACTOR_AFTER = new RegExp(`\\s{0,2}(${MULTIPLIER})(?![A-Za-zÄÖÜäöüß])`, 'y');
const SIGN_AFTER = new RegExp(`\\s{0,3}(?:${CURRENCY_SIGN})`, 'y');

/** `€ 12,50`, `T€ 75`, `EUR 5.000,--` */
function prefixed(text: string, sign: Sign, floor: number): Sum[] | null {
  if (!CAN_STAND_BEFORE.test(sign.written)) return null;
  const before = text.slice(Math.max(floor, sign.start - 12), sign.start);
  const factorBefore = FACTOR_BEFORE.exec(before)?.[1] ?? '';
  if (UNIT_OF_COLUMN.test(before.slice(0, before.length - factorBefore.length))) return null;
  const minus = /^ ?[-−](?=\d)/.exec(text.slice(sign.end, sign.end + 3))?.[0] ?? '';
  const figure = figureAfter(text, sign.end + minus.length);
  if (!figure || looksLikeYear(figure) || isOtherNumber(text, figure, sign.written)) return null;
  if (!endsInNumber(text, figure.end)) return null;
  const factorAfter = matchAt(FACTOR_AFTER, text, figure.end);
  const dashes = matchAt(DASHES_AFTER, text, figure.end);
  const multiplier =
    (factorBefore === '' ? 1 : multiplierOf(factorBefore)) * (factorAfter ? multiplierOf(factorAfter[1] ?? '') : 1);
  const value = product(figure.value, multiplier, sign.factor);
  const sum: Sum = {
    rule: 'currency before',
    value: minus === '' ? value : 0 - value,
    currency: sign.code,
    start: sign.start - factorBefore.length,
    end: figure.end + (factorAfter?.[0].length ?? dashes?.[0].length ?? 0),
  };
  const upper = minus === '' ? upperAfter(text, sum, figure) : null;
  if (!upper) return [sum];
  const rest = { value: product(upper.value, multiplier, sign.factor), start: upper.start, end: upper.end };
  return [sum, { ...rest, rule: sum.rule, currency: sign.code }];
}

const RANGE_AFTER = /\s{0,3}(?:bis(?: zu)?|[-–])(?=[ \u00a0]{0,2}\d)/y;

/** The other end of a range whose currency stands only before the first: `€ 10 bis 15`. */
function upperAfter(text: string, { end }: Span, lower: Figure): Figure | null {
  const range = matchAt(RANGE_AFTER, text, end);
  const upper = range && figureAfter(text, end + range[0].length);
  if (!upper || upper.value <= lower.value || looksLikeYear(upper)) return null;
  return matchAt(SIGN_AFTER, text, upper.end) || /^\.\d|^\s?%/.test(text.slice(upper.end, upper.end + 2))
    ? null
    : upper;
}

/** `€ 115 %`, `€ 4. Fa. Huber`, `Euro 6` (an emission class) */
function isOtherNumber(text: string, { value, bare, end }: Figure, written: string): boolean {
  if (/^\s?(?:%|Prozent|v\. ?H\.)/.test(text.slice(end, end + 9))) return true;
  if (bare && value < 100 && /^\.(?!-)/.test(text.slice(end, end + 2))) return true;
  return bare && value < 8 && /^euro$/i.test(written);
}

/** Signs that may stand in a row with their numbers, in one line of a table. */
const LONGEST_ROW = 16;

/**
 * Whether in a row of numbers and currencies, from a number's end on, a number comes last (`€ 10,00 € 12,00`); else each
 * currency belongs to the number before it (`€ 710,30 € 839,20 €`, where the first one's number is in the line above).
 */
function endsInNumber(text: string, end: number): boolean {
  let at = end;
  for (let i = 0; i < LONGEST_ROW; i++) {
    const sign = matchAt(SIGN_AFTER, text, at);
    if (!sign) return true;
    const figure = figureAfter(text, at + sign[0].length);
    if (!figure) return false;
    at = figure.end;
  }
  return true;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
