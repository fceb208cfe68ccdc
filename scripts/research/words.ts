/**
 * How does the use of words change? A table as CSV, one row a year, one column a query:
 *
 *   node dist/scripts/research/words.js INDEX QUERY [QUERY …]
 *
 * Shares of the year's papers, as more papers of a year in the index would else look like more use. Each query is one as `ratslupe
 * search` takes it, so `Streetworker` counts `Streetworkerinnen` too; quote phrases twice: '"soziale Arbeit"'.
 */
import { openIndex } from '../../src/api.js';
import { printCsv } from './csv.js';

const [folder = 'index', ...queries] = process.argv.slice(2);
const index = openIndex(folder);

/** Papers by year that a query finds; all for none. Papers that have only most of the words do not count. */
function years(query: string): Map<string, number> {
  const { rows, relaxed } = index.export('documents', query);
  const counts = new Map<string, number>();
  for (const { date } of rows) {
    if (date !== null && !relaxed) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  }
  return counts;
}

const all = years('');
const found = queries.map(years);
index.close();
const rows = [...all.keys()].sort().map((year) => {
  const papers = all.get(year)!;
  return [year, papers, ...found.map((counts) => Number(((counts.get(year) ?? 0) / papers).toFixed(4)))];
});
printCsv(['year', 'papers', ...queries], rows);
