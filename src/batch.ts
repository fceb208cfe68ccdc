import { UsageError } from './errors.js';
import type { FilterOptions, SearchOptions, SearchResult } from './search.js';

/** Columns that choose the papers; all others of a row are kept beside its hits. */
export const BATCH_FILTERS = [
  'from',
  'to',
  'kind',
  'body',
  'reference',
  'min-amount',
  'max-amount',
  'path',
] as const satisfies readonly string[];

/** One search of a batch. */
export interface BatchRow {
  /** Number of the row as a spreadsheet counts: the head is row 1. */
  readonly row: number;
  /** The row's own columns, as the file names them, in its order. */
  readonly columns: Readonly<Record<string, string>>;
  /** As `search` takes it; empty if only the filters choose. */
  readonly query: string;
  /** From the columns named like them. */
  readonly filters: FilterOptions;
  /** What is wrong with the row; such a row is not searched. */
  readonly problem: string | null;
}

/** What came of one row. */
export interface BatchSearch extends Omit<BatchRow, 'problem'> {
  /** Why the row could not be searched; null if it was. */
  readonly problem: string | null;
  /** Null if it could not be searched. */
  readonly result: SearchResult | null;
}

/** Options of all rows. */
export type BatchOptions = Pick<SearchOptions, 'sort' | 'limit' | 'exact' | 'allCompounds' | 'copies'>;

/** Searches for each row; a row that cannot be searched says why and stops nothing. */
export function* searchBatch(
  rows: Iterable<BatchRow>,
  search: (query: string, options: SearchOptions) => SearchResult,
  options: BatchOptions,
): Generator<BatchSearch> {
  for (const row of rows) {
    if (row.problem !== null) {
      yield { ...row, result: null };
      continue;
    }
    let result: SearchResult | null = null;
    let problem: string | null = null;
    try {
      result = search(row.query, { ...row.filters, ...options });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problem = error.message;
    }
    yield { ...row, problem, result };
  }
}
