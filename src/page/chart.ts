import { escape as escapeHtml } from 'html-escaper';
import { withGaps } from '../timeline.js';
import { euros, number } from './german.js';
import type { PageEntry, PageModel } from './model.js';

/** Pixels of the drawing. Bars get thinner where many years are to fit the page, as far as their figures can be told apart. */
export const CHART = { widest: 52, thinnest: 36, page: 1160, gap: 8, height: 120, foot: 18, head: 16 } as const;

/** In what the sums over the bars are told: all in one unit, or `4,4` would stand beside `4,4 Mio.`. */
const UNITS = [
  [1e9, 'Mrd. €'],
  [1e6, 'Mio. €'],
  [1e3, 'Tsd. €'],
  [1, '€'],
] as const;

/** More years than this without an entry are drawn as a break, or one wrong date would make bars too thin to see. */
const LONGEST_GAP = 8;

/** What an entry adds to its year's bar. */
export function weightOf(entry: PageEntry, chart: PageModel['chart']): number {
  return chart === 'entries' ? 1 : entry.amounts.reduce((sum, amount) => sum + amount, 0);
}

/** `1234567` in millions → `1,23`: three figures, short enough to stand over a bar. */
function inUnit(n: number, unit: number): string {
  const parts = n / unit;
  if (n > 0 && parts < 0.01) return '<\u202f0,01';
  return parts.toLocaleString('de-DE', { maximumFractionDigits: parts >= 100 ? 0 : parts >= 10 ? 1 : 2 });
}

/** A bar a year as inline SVG, with the same figures as a table for those who do not see it; nothing for fewer than two years. */
export function chartOf(model: PageModel): string {
  const sums = new Map<string, number>();
  for (const entry of model.entries) {
    if (entry.date === null) continue;
    const year = entry.date.slice(0, 4);
    sums.set(year, (sums.get(year) ?? 0) + weightOf(entry, model.chart));
  }
  if (sums.size < 2) return '';
  const { widest, thinnest, page, gap, height, foot, head } = CHART;
  const most = Math.max(...sums.values());
  const years = withGaps([...sums.keys()].sort(), 'year', LONGEST_GAP);
  const bar = Math.min(widest, Math.max(thinnest, Math.floor(page / years.length) - gap));
  const [unit, unitName] = UNITS.find(([least]) => most >= least) ?? UNITS[3];
  const shown = (n: number) => (model.chart === 'entries' ? number(n) : euros(n));
  const title = model.chart === 'entries' ? `${model.noun[1]} nach Jahren` : `Beträge nach Jahren, in ${unitName}`;
  const bars = years.map((year, i) => {
    const x = i * (bar + gap);
    const middle = x + bar / 2;
    if (year === null) return `<text x="${middle}" y="${head + height + foot - 4}">…</text>`;
    const n = sums.get(year) ?? 0;
    const tall = most > 0 ? Math.round((height * n) / most) : 0;
    const label = model.chart === 'entries' ? number(n) : inUnit(n, unit);
    return `<g data-year="${year}"><title>${year}: ${shown(n)}</title><rect x="${x}" y="${head + height - tall}" width="${bar}" height="${tall}"></rect><text class="n" x="${middle}" y="${head + height - tall - 4}">${escapeHtml(label)}</text><text x="${middle}" y="${head + height + foot - 4}">${year}</text></g>`;
  });
  const width = years.length * (bar + gap) - gap;
  const rows = years.flatMap((year) =>
    year === null
      ? []
      : `<tr data-year="${year}"><th scope="row">${year}</th><td>${shown(sums.get(year) ?? 0)}</td></tr>`,
  );
  const undated = model.entries.filter((entry) => entry.date === null).length;
  const notes = [
    model.trap,
    model.part === null ? null : 'Das Bild ist nur von dem, was diese Seite zeigt.',
    undated > 0 ? `Ohne Datum und darum nicht im Bild: ${number(undated)}.` : null,
  ].filter((note) => note !== null);
  return `<figure data-chart="${model.chart}" data-unit="${unit}"><figcaption>${escapeHtml(title)}</figcaption>
<div class="chart" tabindex="0" role="region" aria-label="${escapeHtml(title)}, Bild"><svg viewBox="0 0 ${width} ${head + height + foot}" width="${width}" height="${head + height + foot}" aria-hidden="true">${bars.join('')}</svg></div>
${notes.map((note) => `<p class="dim">${escapeHtml(note)}</p>`).join('')}
<details><summary>Zahlen als Tabelle</summary><table><thead><tr><th scope="col">Jahr</th><th scope="col">${model.chart === 'entries' ? escapeHtml(model.noun[1]) : 'Summe'}</th></tr></thead><tbody>${rows.join('')}</tbody></table></details></figure>`;
}
