import { MULTIPLIER, multiplierOf } from '../../german/units.js';
import { type Figure, figureBefore, looksLikeYear } from './figure.js';

/** The sum whose unit a number before it shares: the `2,5 Mio. Euro` of `2,3 bis 2,5 Mio. Euro`. */
export interface Upper {
  readonly figure: Figure;
  /** Where it begins, with its sign. */
  readonly start: number;
  readonly multiplier: number;
  /** The number joined to the one after it by a word, which may end a list: `200` of `100, 200 und 300 Euro`. */
  readonly inList?: boolean;
}

/** A number that shares its unit with the sum after it. */
interface Lower {
  readonly figure: Figure;
  readonly end: number;
  readonly multiplier: number;
}

const REACH = 40;
const DASHES = '\\s?[.,]\\s?[-–—−]{1,2}';
const CONNECTOR = new RegExp(
  `(${DASHES})?(?:\\s{0,3}(${MULTIPLIER}))?(?:\\s{0,3}([-–—−/,])\\s{0,3}|\\s{0,4}(bis zu|bis|und|oder|bzw\\.|auf)(?![A-Za-zäöüß])\\s{0,4})(?:(?:zu|unter|maximal|max\\.|höchstens|ca\\.|circa|rund|etwa|je)\\s{1,3})?$`,
);
/** Last unit of what can connect two numbers, so that most sums need no closer look. */
const MAY_CONNECT =
  /(?:[-–—−/,]|bis|und|oder|bzw\.|auf|zu|unter|max(?:imal|\.)|höchstens|ca\.|circa|rund|etwa|je)\s{0,4}$/;

const BETWEEN = /[Zz]wischen\s(?:(?:rund|ca\.|circa|etwa|knapp)\s)?$/;
const FROM = /(?:\(|\b(?:von|auf|je|jeweils|um|mit|zu)\s)(?:(?:rund|ca\.|circa|etwa|knapp|bisher|derzeit)\s)?$/;
/** `von 17 auf 10 Euro` */
const FROM_ONE = /\bvon\s(?:(?:rund|ca\.|circa|etwa|knapp|bisher|derzeit)\s)?$/;
const LISTED = /\d(?:,-)?,\s$/;
/** `Los 1 - 1.535.100 €`, `Haushaltsjahr 2011 - 696.300 Euro`: the first number belongs to the word before it. */
export const NUMBERED =
  /(?:Nr|Nrn|Ziffer|Los|Lose|Gewerk|TOP|Titel|Position|Pos|Zone|Stufe|Gruppe|Variante|Anlage|Kapitel|Abs|§|Artikel|Art|Phase|Jahr|jahr|Jahren|Saison|Platz|Haus|Seite|S)\.?\s{1,2}$/;
/** A number before the number, or a sum before and a colon: columns of a table, `bis 500 EUR: 15⏎bis 1.000 EUR: 30`. */
const COLUMN = /(?:\d[ \t]|^: ?)$/;

/** The number before a sum that shares its unit, in a range or list; null if there is none. */
export function lowerOf(text: string, upper: Upper, floor: number): Lower | null {
  const from = Math.max(floor, upper.start - REACH);
  const window = text.slice(from, upper.start);
  if (!MAY_CONNECT.test(window)) return null;
  const match = CONNECTOR.exec(window);
  if (!match) return null;
  const [, dashes, word, mark, connector] = match;
  const end = from + match.index;
  if (!/\d/.test(text.charAt(end - 1))) return null;
  const figure = figureBefore(text, end);
  if (!figure || figure.start < floor) return null;
  const multiplier = word === undefined ? shared(figure, upper) : multiplierOf(word);
  const values = { lower: figure.value * multiplier, upper: upper.figure.value * upper.multiplier };
  const before = text.slice(Math.max(floor, figure.start - REACH), figure.start);
  const money = dashes !== undefined || word !== undefined || (!figure.bare && !upper.figure.bare);
  const inList = upper.inList ?? false;
  if (!belong({ joint: mark ?? connector ?? '', figure, money, before, inList, ...values })) return null;
  return { figure, end: end + (dashes?.length ?? 0), multiplier };
}

/** `2,3 bis 2,5 Mio.` shares the millions, `800.000 bis 1,2 Mio.` does not. */
function shared(figure: Figure, upper: Upper): number {
  return figure.value < 1000 || figure.value <= upper.figure.value ? upper.multiplier : 1;
}

interface Pair {
  readonly joint: string;
  readonly figure: Figure;
  /** Whether the first number is written like a sum. */
  readonly money: boolean;
  readonly inList: boolean;
  readonly before: string;
  readonly lower: number;
  readonly upper: number;
}

function belong({ joint, figure, money, before, inList, lower, upper }: Pair): boolean {
  if (/[\d.,/:]$/.test(before) || COLUMN.test(before) || NUMBERED.test(before)) return false;
  if (looksLikeYear(figure) && (upper < 1000 || upper > 9999 || joint !== 'bis')) return false;
  switch (joint) {
    case 'bis':
    case 'bis zu':
      return lower <= upper;
    case 'und':
      return BETWEEN.test(before) || FROM.test(before) || LISTED.test(before) || money;
    case 'oder':
    case 'bzw.':
      return true;
    case 'auf':
      return FROM_ONE.test(before);
    case '/':
      return lower <= upper && upper <= 20 * lower;
    case ',':
      return money || LISTED.test(before) || FROM.test(before) || (inList && lower <= upper && upper <= 20 * lower);
    default:
      return lower <= upper && upper <= 1000 * lower;
  }
}
