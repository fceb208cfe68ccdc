/**
 * What sums do papers of each body name in each year? A table as CSV:
 *
 *   node dist/scripts/research/amounts.js [INDEX] [QUERY]
 *
 * Each sum counts once a matter (motion, answer, amendments), for every body that moved, asked or answered in the paper where it stands
 * first. The median says more than the sum: totals and their parts stand beside each other.
 */
import { openIndex } from '../../src/api.js';
import { printCsv } from './csv.js';

const [folder = 'index', query = ''] = process.argv.slice(2);
const index = openIndex(folder);
const sums = new Map<string, number[]>();
for (const { value, currency, date, bodies } of index.mentions('amount', query, { distinct: true }).rows) {
  if (typeof value !== 'number' || currency !== 'EUR' || date === null) continue;
  for (const body of bodies) {
    const key = `${date.slice(0, 4)}\t${body}`;
    sums.set(key, [...(sums.get(key) ?? []), value]);
  }
}
index.close();

/** The middle value, or the mean of the two. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

const rows = [...sums.keys()].sort().map((key) => {
  const values = sums.get(key)!;
  return [...key.split('\t'), values.length, values.reduce((a, b) => a + b, 0), median(values), Math.max(...values)];
});
printCsv(['year', 'body', 'sums', 'total', 'median', 'largest'], rows);
