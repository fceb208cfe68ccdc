import type { DocumentFilter } from '../store.js';
import { INDEXED_BY_VALUE } from './schema.js';

/** A statement that lists the ascending numbers of the documents that pass the filter, and its parameters. */
export function selectionOf(filter: DocumentFilter): {
  readonly sql: string;
  readonly parameters: (string | number)[];
} {
  const conditions: string[] = [];
  const parameters: (string | number)[] = [];
  const add = (condition: string, ...values: (string | number)[]): void => {
    conditions.push(condition);
    parameters.push(...values);
  };
  // `~` sorts after all digits and hyphens: 2018~ is the end of 2018. A paper dated with a month alone is in if the month
  // overlaps the limits.
  if (filter.from !== undefined) add(`date || '~' >= ?`, filter.from);
  if (filter.to !== undefined) add('date <= ?', `${filter.to}~`);
  if (filter.kinds) add('kind IN (SELECT value FROM json_each(?))', JSON.stringify(filter.kinds));
  if (filter.path !== undefined) add('path GLOB ?', filter.path);
  if (filter.bodies) {
    add(
      `number IN (SELECT document FROM mentions WHERE type = 'body' AND ${INDEXED_BY_VALUE}
        AND value IN (SELECT value FROM json_each(?)))`,
      JSON.stringify(filter.bodies),
    );
  }
  if (filter.references) {
    const list = JSON.stringify(filter.references);
    add(
      `(reference IN (SELECT value FROM json_each(?))
        OR number IN (SELECT document FROM mentions WHERE type = 'reference' AND ${INDEXED_BY_VALUE}
          AND value IN (SELECT value FROM json_each(?))))`,
      list,
      list,
    );
  }
  if (filter.minAmount !== undefined || filter.maxAmount !== undefined) {
    const limits: string[] = [];
    const values: number[] = [];
    if (filter.minAmount !== undefined) {
      limits.push('AND number >= ?');
      values.push(filter.minAmount);
    }
    if (filter.maxAmount !== undefined) {
      limits.push('AND number <= ?');
      values.push(filter.maxAmount);
    }
    add(
      `number IN (SELECT document FROM mentions WHERE type = 'amount' AND currency = 'EUR' ${limits.join(' ')})`,
      ...values,
    );
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return { sql: `SELECT number FROM documents ${where} ORDER BY number`, parameters };
}
