import type { FilterOptions } from '../search.js';
import { euros, number } from './german.js';

/** What a page needs to know beside the result. */
export interface PageContext {
  /** Address of a stored path, opened at a page. */
  readonly address: (path: string, page: number) => string;
  readonly filters: FilterOptions;
  /** Number of all entries, where the result is known to have only some. */
  readonly total: number | null;
  readonly provenance: string;
}

/** Filters as a reader would say them. */
export function filterSentence(filters: FilterOptions): string[] {
  const { from, to, kind, body, reference, minAmount, maxAmount, path } = filters;
  const parts = [
    from === undefined ? null : `ab ${from}`,
    to === undefined ? null : `bis ${to}`,
    kind === undefined ? null : `Art ${kind}`,
    body === undefined ? null : `nennt ${body}`,
    reference === undefined ? null : `Zeichen ${reference}`,
    minAmount === undefined ? null : `Betrag ab ${euros(minAmount)}`,
    maxAmount === undefined ? null : `Betrag bis ${euros(maxAmount)}`,
    path === undefined ? null : `Datei ${path}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? [] : [`Nur: ${parts.join(', ')}.`];
}

/** What a page shows of all that was found. */
interface Part {
  /** Place of the first one that is shown among all, from 1; null where that is not known. */
  readonly first: number | null;
  /** How many are shown, of `total`. */
  readonly shown: number;
  readonly total: number;
  /** What they are, in the dative plural: `Papieren`. */
  readonly many: string;
  /** Entries that show them: fewer, where nearly identical ones share one. */
  readonly entries: number;
}

/** Tells that a page shows only a part, and that its picture and filters are of that; null where it shows all. */
export function partSentence({ first, shown, total, many, entries }: Part): string | null {
  if (shown >= total) return null;
  const last = (first ?? 1) + shown - 1;
  const which =
    first === null
      ? number(shown)
      : first === 1
        ? `die ersten ${number(last)}`
        : `${number(first)} bis ${number(last)}`;
  const together = entries < shown ? `, fast gleiche zusammen in ${number(entries)} Einträgen` : '';
  return `Diese Seite zeigt nur ${which} von ${number(total)} ${many}${together}; Bild und Filter zählen nur diese.`;
}
