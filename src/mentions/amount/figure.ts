import type { Span } from '../../types.js';

/** A number in digits as it stands in the text. */
export interface Figure extends Span {
  readonly value: number;
  /** No dot, comma or blank in it: it could be a year or a count as well. */
  readonly bare: boolean;
}

/** Longer ones are account numbers. */
const MOST_DIGITS = 15;
/** How far before its end a number can begin. */
const REACH = 32;

const BLANK = '[ \\u00a0\\u202f]';
/** `1.048.499,97`, `313.500`, `580.691.44` (a point for the comma), also after the year of the column before. */
const DOTTED = /(?:(?<!\d)|(?<=(?<!\d)(?:19|20)\d\d))\d{1,3}(?:\.\d{3})+(?:,\d{1,4}|\.\d\d)?$/;
/** `6 .367,66`, `415. 000.000,00`, `3.665, 20`, `1.500,⏎00` */
const TORN = new RegExp(`(?<!\\d)\\d{1,3}(?:${BLANK}?\\.(?:${BLANK}|\\n)?\\d{3})+(?:,(?:${BLANK}|\\n)?\\d{2})?$`);
/** `100 000`, `1 344,00` */
const SPACED = new RegExp(`(?<![\\d.,])\\d{1,3}(?:${BLANK}\\d{3})+(?:,\\d{1,2})?$`);
/** `1'000'000` */
const SWISS = /(?<!\d)\d{1,3}(?:['’]\d{3})+(?:[.,]\d{1,2})?$/;
/** `17,200,00`, `17,200.00`: a comma for the dot */
const COMMAS = /(?<![\d.,])\d{1,3}(?:,\d{3})+[.,]\d\d$/;
/** `3 1/2`, `18 ½`, `½` */
const HALVES = /(?<![\d.,/])(?:(\d{1,3})[ \u00a0]1\/2|(?:(\d{1,3})[ \u00a0]?)?½)$/;
/** `0,548`, `45000`, `7.50`; also right after a date, as in `Miete 02.11.30,17` */
const PLAIN =
  /(?<!\d|\d[.,])\d+(?:[.,]\d{1,2}|,\d+)?$|(?<=\d\d\.(?:0[1-9]|1[0-2])\.)\d{1,3},\d\d$|(?<![\d.,]|\d )\d{1,3} ,\d{1,2}$/;

/**
 * The number whose last digit stands before `end`, read the German way; null if there is none. Where a blank or a dot
 * may part two columns or an item's number from its sum, the text around it decides.
 */
export function figureBefore(text: string, end: number): Figure | null {
  const window = text.slice(Math.max(0, end - REACH), end);
  const halves = /[2½]$/.test(window) ? HALVES.exec(window) : null;
  if (halves)
    return { value: Number(halves[1] ?? halves[2] ?? 0) + 0.5, start: end - halves[0].length, end, bare: false };
  const written =
    dotted(window) ??
    torn(window) ??
    SWISS.exec(window)?.[0] ??
    COMMAS.exec(window)?.[0] ??
    spaced(text, window, end) ??
    PLAIN.exec(window)?.[0];
  return written === undefined ? null : figure(written, end);
}

/** In `3.05112.912.899` two columns run together; only a date may end in a dot right before a number. */
function dotted(window: string): string | undefined {
  const match = DOTTED.exec(window);
  return match && !/\d\.(?<!\d\d\.\d\d\.)$/.test(window.slice(0, match.index)) ? match[0] : undefined;
}

/** `1. 500 Euro` is an item of a list; `100. 980 €` after a word or another group is one number. */
function torn(window: string): string | undefined {
  const match = TORN.exec(window);
  if (!match) return undefined;
  const [written] = match;
  if (!/\s/.test(written)) return undefined;
  if (!/^\d{1,3}\.\s\d{3}$/.test(written) || written.endsWith('000')) return written;
  return Number.parseInt(written, 10) > 31 || FLOWING.test(window.slice(0, match.index)) ? written : undefined;
}

/** What stands before a number in a sentence: a small word, a colon, an equals sign; not a column of a table. */
const FLOWING = /(?:(?<![A-Za-zÄÖÜäöüß])[a-zäöüß]{2,}\.?|[:=(–-])\s{0,3}$/;

/**
 * `160 000 €` is one number. `Großer Saal 300 450 €` has two columns: a sum that does not end in 000 counts as one
 * only in a sentence, on its own in a line, or where the text parts thousands by blanks elsewhere too.
 */
function spaced(text: string, window: string, end: number): string | undefined {
  const match = SPACED.exec(window);
  if (!match) return undefined;
  const [written] = match;
  if (/\s000(?:,\d\d?)?$/.test(written)) return written;
  const before = window.slice(0, match.index);
  // `2019 250,00`: a year and a sum cannot match, as no group has four digits.
  if (/\d\s{0,3}$/.test(before)) return undefined;
  if (FLOWING.test(before)) return written;
  const near = text.slice(Math.max(0, end - NEIGHBOURHOOD), end + NEIGHBOURHOOD);
  if (/\d\.\d{3}(?!\d)/.test(near)) return undefined;
  const alone = before === '' || /\n\s{0,3}$/.test(before);
  return (alone && written.includes(',')) || SPACED_ELSEWHERE.test(near) ? written : undefined;
}

const SPACED_ELSEWHERE =
  /(?<![\d.,])\d{1,3}[ \u00a0]000(?!\d)|(?<![A-Za-zÄÖÜäöüß])(?:[a-zäöüß]{2,}\.?|[:=(–-]) \d{1,3}[ \u00a0]\d{3} ?(?:€|Euro|EUR)/;
const NEIGHBOURHOOD = 500;

/** Reads a number as it is written; null if it is too long for a sum. */
function figure(written: string, end: number): Figure | null {
  const decimalPoint = /^\d+\.\d{1,2}$|[.,'’]\d{3}\.\d{1,2}$/.test(written);
  const [whole = '', fraction = ''] = decimalPoint ? split(written, '.') : split(written, ',');
  const digits = whole.replace(/\D/g, '');
  if (digits.length > MOST_DIGITS) return null;
  const value = Number(`${digits}.${fraction.replace(/\D/g, '')}`);
  return { value, start: end - written.length, end, bare: /^\d+$/.test(written) };
}

function split(written: string, mark: string): [string, string] {
  const at = written.lastIndexOf(mark);
  return at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at + 1)];
}

const AFTER = /[ \u00a0]{0,2}(?:\d{1,3}(?:[.' ’\u00a0]\d{3})+|\d+)(?:,\d{1,2}|\.\d\d(?!\d))?(?![.,]?\d| \.\d)/y;

/** The number that begins at `start` or after a blank or two; null if there is none. */
export function figureAfter(text: string, start: number): Figure | null {
  AFTER.lastIndex = start;
  const match = AFTER.exec(text);
  return match && figure(match[0].trimStart(), AFTER.lastIndex);
}

/** Whether a number without any mark could be a year of these decades: `2024 EUR` in a table's head. */
export function looksLikeYear({ value, bare }: Figure): boolean {
  return bare && value >= 1990 && value < 2050;
}
