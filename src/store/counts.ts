/** Statements that count and sort; those over some documents take their numbers as parameter `@numbers`, a JSON list. */
import { INDEXED_BY_VALUE } from './schema.js';

const CHOSEN = '(SELECT value FROM json_each(@numbers))';

/** Least and largest amount of a facet in euros, as in the facet's name; null for no limit. */
export interface AmountRange {
  readonly low: number | null;
  readonly high: number | null;
}

/** What some documents are counted by. */
export type CountedBy = 'kind' | 'year' | 'body';

/** By what is counted: statements that list each value with the number of documents that have it; kinds and bodies most frequent first, years ascending. */
export const COUNTS: Readonly<Record<CountedBy, string>> = {
  kind: `SELECT kind AS value, count(*) AS documents FROM documents WHERE number IN ${CHOSEN} GROUP BY kind ORDER BY 2 DESC, 1`,
  year: `SELECT substr(date, 1, 4) AS value, count(*) AS documents FROM documents
    WHERE number IN ${CHOSEN} AND date IS NOT NULL GROUP BY 1 ORDER BY 1`,
  body: `SELECT value, count(DISTINCT document) AS documents FROM mentions
    WHERE document IN ${CHOSEN} AND type = 'body' GROUP BY value ORDER BY 2 DESC, 1`,
};

/** The number of documents with some amount in euros from `@low` to `@high`. */
export const COUNT_AMOUNTS = `SELECT count(DISTINCT document) FROM mentions
  WHERE document IN ${CHOSEN} AND type = 'amount' AND currency = 'EUR'
    AND (@low IS NULL OR number >= @low) AND (@high IS NULL OR number <= @high)`;

/** What documents can be sorted by. */
export type SortedBy = 'date' | 'amount';

/** Each document with its own date, or its largest amount in euros, where it has one. */
export const SORT_KEYS: Readonly<Record<SortedBy, string>> = {
  date: `SELECT number AS document, date AS key FROM documents WHERE number IN ${CHOSEN} AND date IS NOT NULL`,
  amount: `SELECT document, max(number) AS key FROM mentions
    WHERE document IN ${CHOSEN} AND type = 'amount' AND currency = 'EUR' GROUP BY document`,
};

/** The references in the whole index, papers' own and mentioned ones, that have `@part` inside. */
export const REFERENCES_CONTAINING = `SELECT reference AS value FROM documents WHERE reference IS NOT NULL AND instr(reference, @part)
  UNION SELECT value FROM mentions WHERE type = 'reference' AND ${INDEXED_BY_VALUE} AND instr(value, @part)
  ORDER BY value`;

/** All values of bodies: from each the next one is looked up in the index, as there are some thousand among a million mentions. */
export const BODIES = `WITH RECURSIVE bodies (value) AS (
    SELECT min(value) FROM mentions WHERE type = 'body' AND ${INDEXED_BY_VALUE}
    UNION ALL
    SELECT (SELECT min(value) FROM mentions WHERE type = 'body' AND ${INDEXED_BY_VALUE} AND value > bodies.value)
    FROM bodies WHERE bodies.value IS NOT NULL
  ) SELECT value FROM bodies WHERE value IS NOT NULL`;

/** The bodies of some documents by how they are written. */
export const BODY_SPELLINGS = `SELECT value, surface, count(*) AS mentions FROM mentions
  WHERE document IN ${CHOSEN} AND type = 'body' GROUP BY value, surface ORDER BY 3 DESC, 1, 2`;
