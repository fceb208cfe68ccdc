import type { FilterOptions } from '../search.js';
import { euros } from './german.js';

/** What a page needs to know beside the result. */
export interface PageContext {
  /** Address of a stored path, opened at a page. */
  readonly address: (path: string, page: number) => string;
  readonly filters: FilterOptions;
  /** Most entries that were asked for; null for all. */
  readonly limit: number | null;
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
