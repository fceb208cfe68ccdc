/**
 * Measures ratslupe beside plain MiniSearch and SQLite FTS5 on the same texts and queries, in one run.
 *
 * `npm run bench -- [--corpus DIR] [--docs N[,N ...]] [--json FILE] [--svg FILE] [--pdf DIR] [--no-plain]`: by default all texts of
 * `seeds/`. More papers than there are go through them again; `--svg` draws how the costs grow with the numbers of papers; `--pdf` measures
 * how much faster all cores read the PDF files of a folder than one.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { growthChart } from './bench/chart.js';
import { type Measurement, measure, measurePdf } from './bench/measure.js';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'seeds' },
    docs: { type: 'string' },
    json: { type: 'string' },
    svg: { type: 'string' },
    pdf: { type: 'string' },
    'no-plain': { type: 'boolean', default: false },
  },
});

function rounded<T extends object>(row: T): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toPrecision(3)) : value]),
  );
}

function table(title: string, rows: Readonly<Record<string, object>>): void {
  console.log(title);
  console.table(Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, rounded(row)])));
}

function print(one: Measurement): void {
  console.log(
    `${one.papers} papers, ${one.texts.toFixed(1)} MB; index ${one.index.toFixed(1)} MB, ${(one.index / one.texts).toFixed(2)} x the texts`,
  );
  table('Building:', one.builds);
  table('Cold, a whole process, medians in seconds:', one.cold);
  table('Warm, 95th percentiles in milliseconds:', one.warm);
  console.log(
    `two words, median: ${one.variants.all.toFixed(1)} ms with all variants, ${one.variants.exact.toFixed(1)} ms exact, ratio ${one.variants.ratio.toFixed(2)}`,
  );
  console.log(
    `two words asked for the first time, median and 95th percentile: ${one.firstTime.all.median.toFixed(1)} and ${one.firstTime.all.high.toFixed(1)} ms with all variants, ${one.firstTime.exact.median.toFixed(1)} and ${one.firstTime.exact.high.toFixed(1)} ms exact`,
  );
  console.log(`with a filter by years and kind, exact, 95th percentile: ${one.filtered.toFixed(1)} ms`);
  console.log(`phrase of the two most common words: ${one.commonPhrase.toFixed(3)} s\n`);
}

const papers = readdirSync(options.corpus, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => path.resolve(options.corpus, name));
const counts = options.docs ? options.docs.split(',').map(Number) : [papers.length];
const machine = `${availableParallelism()} cores, Node ${process.version}`;
console.log(machine);
if (options.pdf) {
  const { one, all, ratio } = measurePdf(options.pdf);
  console.log(
    `PDF pages a second: ${one.toFixed(1)} on one core, ${all.toFixed(1)} on all, ratio ${ratio.toFixed(2)}\n`,
  );
}
const measurements: Measurement[] = [];
for (const count of counts) {
  const one = measure(papers, count, !options['no-plain'] && count <= papers.length);
  print(one);
  measurements.push(one);
  // After each, so that a long run that is ended has something to show.
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, measurements }, null, 2)}\n`);
  if (options.svg) writeFileSync(options.svg, growthChart(measurements));
}
