/** How sums of money are written: currencies and the words for thousands and millions. */

interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Units of the currency that one of this is. */
  readonly factor: number;
}

const CURRENCIES: readonly (Currency & { readonly pattern: string })[] = [
  // U+0080 is the euro sign of windows-1252 in a text that was taken for ISO 8859-1.
  { code: 'EUR', factor: 1, pattern: '€|\\u0080|Euros?|EUROS?|EUR|Eur|euros?' },
  { code: 'EUR', factor: 0.01, pattern: 'Euro-?[Cc]ents?|Cents?|cents?|CENT|Ct|ct' },
  { code: 'DEM', factor: 1, pattern: 'DM|D-Mark|Deutsche Mark|Mark' },
  { code: 'DEM', factor: 0.01, pattern: 'Pfennige?n?' },
  { code: 'CHF', factor: 1, pattern: 'CHF|[sS][fF]r\\.?|(?:Schweizer )?Franken' },
  { code: 'USD', factor: 1, pattern: 'USD|US[- ]?\\$|US[- ]?Dollar|Dollar' },
  { code: 'GBP', factor: 1, pattern: 'GBP|£|Pfund Sterling' },
];

const EXACT = CURRENCIES.map((currency) => ({ ...currency, exact: new RegExp(`^(?:${currency.pattern})$`) }));
const KNOWN = new Map<string, Currency>();

/** Source of a regular expression, without groups, for a currency after a number. */
export const CURRENCY = [...CURRENCIES]
  .reverse()
  .map(({ pattern }) => pattern)
  .join('|');

/** The same for a currency that can stand before a number or after a number word. */
export const CURRENCY_SIGN = '€|EUROS?|EUR|Euros?|Cents?|DM|CHF|USD|US[- ]?\\$|£';

/** The currency of one of the spellings that {@link CURRENCY} knows. */
export function currencyOf(written: string): Currency {
  const known = KNOWN.get(written) ?? EXACT.find(({ exact }) => exact.test(written)) ?? EXACT[0]!;
  KNOWN.set(written, known);
  return known;
}

/** Source of a regular expression, without groups, for a word or sign that multiplies: `Mio.`, `Tsd.`, the `T` of `T€`. */
export const MULTIPLIER =
  '(?:Mio|MIO|mio|Mill|Mrd|MRD|Mia|Tsd|TSD|tsd|Ts)\\.?|Millione?n?|Milliarden?|Billione?n?|[Tt]ausend|[TkK]\\.?-?(?=\\s?[€Ee])|M(?=€|EUR)|T(?=DM)';

/** What such a word multiplies by. */
export function multiplierOf(written: string): number {
  const lower = written.toLowerCase();
  if (lower.startsWith('bil')) return 1e12;
  if (/^(?:mrd|mia|milliard)/.test(lower)) return 1e9;
  return lower.startsWith('m') ? 1e6 : 1e3;
}
