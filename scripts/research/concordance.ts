/**
 * A concordance (key word in context, KWIC): every place where a query's words stand, in any form, with what is before and after, as CSV:
 *
 *   node dist/scripts/research/concordance.js INDEX QUERY [UNITS]
 *
 * `UNITS` letters to each side, default 60. Sorted by what follows, as concordances are read.
 */
import { openIndex, tokenise } from '../../src/api.js';
import { printCsv } from './csv.js';

const [folder = 'index', query = '', units = '60'] = process.argv.slice(2);
const width = Number(units);
const index = openIndex(folder);
const rows: (string | number | null)[][] = [];
for (const hit of index.search(query, { limit: 0, copies: true }).hits) {
  const words = new Set(Object.values(hit.matched).flat());
  const { text } = index.show(hit.id)!;
  for (const { word, start, end } of tokenise(text)) {
    if (!words.has(word)) continue;
    const line = (part: string) => part.replace(/\s+/g, ' ');
    const left = line(text.slice(Math.max(0, start - width), start));
    const right = line(text.slice(end, end + width));
    rows.push([left, text.slice(start, end), right, hit.date, hit.kind, hit.reference, hit.path, start]);
  }
}
index.close();
const keyOf = (row: readonly (string | number | null)[]) => `${String(row[2]).trim().toLowerCase()}\n${row[6]}`;
rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
printCsv(['left', 'keyword', 'right', 'date', 'kind', 'reference', 'path', 'start'], rows);
