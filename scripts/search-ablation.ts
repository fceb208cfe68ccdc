/**
 * What each kind of variant and each factor of the ranking gains and costs, as a table:
 *
 *   node dist/scripts/search-ablation.js QUERIES.jsonl [INDEX]
 *
 * A line of QUERIES has `query`, `relevant` (file names without ending) and maybe `filters`. Each row of the table switches one thing
 * off; time is processor time for all queries, warm.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RANK_WEIGHTS } from '../src/rank.js';
import { type RankingOptions, type SearchOptions, search } from '../src/search.js';
import { openStore } from '../src/store.js';
import { VIAS } from '../src/variants.js';

interface LabelledQuery {
  readonly query: string;
  readonly relevant: readonly string[];
  readonly filters?: SearchOptions;
}

const [file, index = 'index'] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: search-ablation QUERIES.jsonl [INDEX]');
  process.exit(2);
}
const queries = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledQuery);
const store = openStore(index);
const ALL = [...VIAS, 'part'];
const without = (...vias: readonly string[]): RankingOptions => ({
  vias: new Set(ALL.filter((via) => !vias.includes(via))),
});

const ROWS: readonly (readonly [name: string, options: SearchOptions, ranking: RankingOptions])[] = [
  ['everything', {}, {}],
  ['exact', { exact: true }, {}],
  ['no stems and umlauts', {}, without('stem', 'umlaut')],
  ['no verbs', {}, without('verb')],
  ['no gender', {}, without('gender')],
  ['no spelling', {}, without('spelling')],
  ['no abbreviations', {}, without('abbreviation')],
  ['no compounds', {}, without('compound')],
  ['no parts of compounds', {}, without('part')],
  ['no misspellings', {}, without('fuzzy')],
  ['no proximity', {}, { weights: { ...RANK_WEIGHTS, proximity: 0 } }],
  ['no title factor', {}, { weights: { ...RANK_WEIGHTS, title: 0 } }],
  ['no nearness', {}, { weights: { ...RANK_WEIGHTS, nearness: 0 } }],
  ['no rarity', {}, { weights: { ...RANK_WEIGHTS, rarity: 0 } }],
  ['copies apart', { copies: true }, {}],
];

console.log(
  `| ${queries.length} queries | S@1 | S@10 | MRR | R@20 | ms a query |\n| --- | --- | --- | --- | --- | --- |`,
);
for (const [name, options, ranking] of ROWS) {
  const sums = { s1: 0, s10: 0, mrr: 0, r20: 0 };
  const start = process.cpuUsage();
  for (const { query, relevant, filters } of queries) {
    const { hits } = search(store, query, { ...filters, limit: 20, ...options }, ranking);
    const found = hits.map((hit) => path.basename(hit.path, path.extname(hit.path)));
    const wanted = new Set(relevant);
    const first = found.findIndex((one) => wanted.has(one));
    if (first === 0) sums.s1++;
    if (first >= 0 && first < 10) {
      sums.s10++;
      sums.mrr += 1 / (first + 1);
    }
    sums.r20 += found.filter((one) => wanted.has(one)).length / Math.min(20, wanted.size);
  }
  const { user, system } = process.cpuUsage(start);
  const shares = Object.values(sums).map((sum) => (sum / queries.length).toFixed(3));
  console.log(`| ${[name, ...shares, ((user + system) / 1000 / queries.length).toFixed(0)].join(' | ')} |`);
}
store.close();
