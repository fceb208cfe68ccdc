/** Month names as council papers write them: in full, Austrian, shortened, with the umlaut lost or misread. */
const FULL: readonly (readonly string[])[] = [
  ['Januar', 'Jänner'],
  ['Februar', 'Feber'],
  ['März', 'Maerz', 'Marz', 'M\uFFFDrz'],
  ['April'],
  ['Mai'],
  ['Juni', 'Juno'],
  ['Juli'],
  ['August'],
  ['September'],
  ['Oktober', 'October'],
  ['November'],
  ['Dezember', 'December'],
];

const SHORT: readonly (readonly string[])[] = [
  ['Jan'],
  ['Febr', 'Feb'],
  ['Mrz', 'Mär'],
  ['Apr'],
  [],
  ['Jun'],
  ['Jul'],
  ['Aug'],
  ['Sept', 'Sep'],
  ['Okt', 'Oct'],
  ['Nov'],
  ['Dez', 'Dec'],
];

const FULL_NUMBERS = numbersOf(FULL);
const SHORT_NUMBERS = numbersOf(SHORT);

function numbersOf(names: readonly (readonly string[])[]): Map<string, number> {
  return new Map(names.flatMap((same, i) => same.map((name) => [name.toLowerCase(), i + 1] as const)));
}

/** Number of the month, 1 to 12, from one of its names in any case; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase();
  return FULL_NUMBERS.get(lower) ?? SHORT_NUMBERS.get(lower);
}

/** Whether a month's name is a short form, `Sept` for instance; `Mai` is none. */
export function isShortMonth(name: string): boolean {
  return SHORT_NUMBERS.has(name.toLowerCase());
}

const NAMES = [...FULL, ...SHORT].flat().sort((a, b) => b.length - a.length);

/** Source of a regular expression, without groups, for a month name with a capital or in capitals. */
export const MONTH = NAMES.flatMap((name) => [name, name.toUpperCase()]).join('|');

/** The same with names in small letters (`28. august`). */
export const MONTH_IN_ANY_CASE = NAMES.map(
  (name) => `[${name.charAt(0)}${name.charAt(0).toLowerCase()}]${name.slice(1)}|${name.toUpperCase()}`,
).join('|');

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
