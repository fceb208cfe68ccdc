import { parseArgs } from 'node:util';
import { compounds } from './eval/compounds.js';
import { dates } from './eval/dates.js';
import { dehyphen } from './eval/dehyphen.js';
import { gold } from './eval/gold.js';
import type { Figure, Folders, Measure } from './eval/measure.js';
import { metadata } from './eval/metadata.js';
import { money } from './eval/money.js';
import { search } from './eval/search.js';
import { stems } from './eval/stems.js';
import { throughput } from './eval/throughput.js';

const MEASURES: readonly Measure[] = [gold, dates, money, metadata, compounds, stems, dehyphen, search, throughput];

const USAGE = `npm run eval -- [--shared DIR] [--corpora DIR] [--index DIR] [--misses] [MEASURE ...]
measures: ${MEASURES.map((measure) => measure.name).join(', ')}`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      shared: { type: 'string', default: '../shared' },
      corpora: { type: 'string', default: '../corpora' },
      index: { type: 'string', default: 'index/karlsruhe' },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(USAGE);
  else await report(values, positionals, values.misses);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function report(folders: Folders, names: readonly string[], showMisses: boolean): Promise<void> {
  const unknown = names.find((name) => !MEASURES.some((measure) => measure.name === name));
  if (unknown !== undefined) {
    console.error(`There is no measure ${unknown}.\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const misses = showMisses ? (line: string) => console.log(line) : () => undefined;
  for (const measure of MEASURES) {
    if (names.length > 0 && !names.includes(measure.name)) continue;
    const figures = await measure.run(folders, misses);
    if (figures === null) console.log(`${measure.name}: skipped, its data is not there`);
    else for (const figure of figures) console.log(lineOf(figure));
  }
}

function lineOf(figure: Figure): string {
  const {
    name,
    value,
    target,
    atMost = false,
    shown = Number.isInteger(value) ? `${value}` : value.toFixed(3),
  } = figure;
  const reached = atMost ? value <= target : value >= target;
  return `${name.padEnd(32)} ${shown.padStart(12)}   ${atMost ? 'at most' : 'at least'} ${target}${reached ? '' : '   MISSED'}`;
}
