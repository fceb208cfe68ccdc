import type { Measurement } from './measure.js';

interface Line {
  readonly name: string;
  readonly colour: string;
  readonly at: (one: Measurement) => number;
}

interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
}

const OURS = '#1f6f5c';
const THEIRS = '#b4531a';
const PANELS: readonly Panel[] = [
  {
    title: 'Building the index, seconds',
    lines: [
      { name: 'ratslupe, extraction included', colour: OURS, at: ({ builds }) => builds.ingest!.seconds },
      { name: 'SQLite FTS5, words alone', colour: THEIRS, at: ({ builds }) => builds['FTS5 full']!.seconds },
    ],
  },
  {
    title: 'Cold search of two words, seconds',
    lines: [
      { name: 'ratslupe --exact', colour: OURS, at: ({ cold }) => cold['two words, exact']!.ratslupe },
      {
        name: 'ratslupe, all variants',
        colour: '#5a9bd4',
        at: ({ cold }) => cold['two words, all variants']!.ratslupe,
      },
      { name: 'SQLite FTS5', colour: THEIRS, at: ({ cold }) => cold['two words, exact']!.fts5 },
    ],
  },
  {
    title: 'Warm, all words, 95th percentile, ms',
    lines: [
      { name: 'ratslupe, exact', colour: OURS, at: ({ warm }) => warm['AND, exact']!.ratslupe },
      { name: 'ratslupe, all variants', colour: '#5a9bd4', at: ({ warm }) => warm['AND, all variants']!.ratslupe },
      { name: 'SQLite FTS5', colour: THEIRS, at: ({ warm }) => warm['AND, exact']!.fts5 },
    ],
  },
];
const WIDTH = 300;
const HEIGHT = 260;
const LEFT = 44;
const TOP = 34;
const PLOT = { width: WIDTH - LEFT - 14, height: 140 };

/** The next of 1, 2, 5, 10, 20 … that is not below `value`. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value)!;
}

function panelOf({ title, lines }: Panel, measurements: readonly Measurement[], x: number): string {
  const most = roundUp(Math.max(...lines.flatMap(({ at }) => measurements.map(at))));
  const furthest = Math.max(...measurements.map(({ papers }) => papers));
  const across = (papers: number): number => LEFT + (papers / furthest) * PLOT.width;
  const up = (value: number): number => TOP + PLOT.height * (1 - value / most);
  const grid = [0, 0.5, 1].map((share) => {
    const y = up(share * most);
    return `<path d="M${LEFT} ${y}h${PLOT.width}" stroke="#ccc"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${Number((share * most).toPrecision(3))}</text>`;
  });
  const ticks = measurements
    .filter(({ papers }) => papers >= furthest / 8)
    .map(
      ({ papers }) =>
        `<text x="${across(papers).toFixed(1)}" y="${TOP + PLOT.height + 16}" text-anchor="${papers === furthest ? 'end' : 'middle'}">${papers.toLocaleString('en')}</text>`,
    );
  const drawn = lines.map(({ name, colour, at }, i) => {
    const points = measurements.map((one) => `${across(one.papers).toFixed(1)},${up(at(one)).toFixed(1)}`);
    const dots = points.map((point) => `<circle cx="${point.replace(',', '" cy="')}" r="3" fill="${colour}"/>`);
    const y = TOP + PLOT.height + 36 + 16 * i;
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}<rect x="${LEFT}" y="${y - 9}" width="10" height="10" fill="${colour}"/><text x="${LEFT + 16}" y="${y}">${name}</text>`;
  });
  return `<g transform="translate(${x} 0)"><text x="${LEFT}" y="18" font-weight="bold">${title}</text>${[...grid, ...ticks, ...drawn].join('')}</g>`;
}

/** An SVG picture of how building and searching grow with the number of papers, ratslupe beside FTS5. */
export function growthChart(measurements: readonly Measurement[]): string {
  const sorted = [...measurements].sort((a, b) => a.papers - b.papers);
  const panels = PANELS.map((panel, i) => panelOf(panel, sorted, i * WIDTH));
  const width = WIDTH * PANELS.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" font-family="sans-serif" font-size="11" role="img" aria-label="Costs by number of papers"><rect width="100%" height="100%" fill="#fff"/>${panels.join('')}</svg>\n`;
}
