import { CHART } from './chart.js';

/**
 * What the page does in the browser: the checkboxes of one group widen, those of different groups narrow, and so do the words typed;
 * counts, chart, table and the sentence that screen readers are told follow. Plain JavaScript without network; without it the page shows
 * everything. The program's own text alone, nothing from papers, as the page's policy knows it by its hash.
 */
export const SCRIPT = `
(() => {
  const form = document.querySelector('form');
  const status = document.querySelector('#status');
  const typed = form.querySelector('input[type=search]');
  const boxes = [...form.querySelectorAll('input[type=checkbox]')].map((box) => ({
    box, group: box.name, value: box.getAttribute('value'), count: box.parentNode.querySelector('span.n'),
  }));
  const groups = [...new Set(boxes.map(({ group }) => group))];
  const entries = [...document.querySelectorAll('ol.hits > li')].map((item) => ({
    item,
    weight: Number(item.dataset.weight),
    year: item.dataset.year,
    values: new Map(groups.map((group) => [group, new Set(JSON.parse(item.dataset[group + 's']))])),
    text: item.textContent.toLowerCase(),
  }));
  const figure = document.querySelector('figure');
  const bars = figure === null ? [] : [...figure.querySelectorAll('g[data-year]')].map((bar) => ({
    year: bar.dataset.year,
    title: bar.querySelector('title'),
    rect: bar.querySelector('rect'),
    label: bar.querySelector('text.n'),
    cell: figure.querySelector('tr[data-year="' + bar.dataset.year + '"] td'),
  }));
  const floor = bars.length === 0 ? 0 : Number(bars[0].rect.getAttribute('y')) + Number(bars[0].rect.getAttribute('height'));
  const euros = figure !== null && figure.dataset.chart === 'amounts';
  const number = (n) => n.toLocaleString('de-DE', { minimumFractionDigits: n % 1 === 0 ? 0 : 2, maximumFractionDigits: 2 });
  const unit = figure === null ? 1 : Number(figure.dataset.unit);
  const inUnit = (n) => n > 0 && n / unit < 0.01 ? '<\u202f0,01'
    : (n / unit).toLocaleString('de-DE', { maximumFractionDigits: n / unit >= 100 ? 0 : n / unit >= 10 ? 1 : 2 });
  const written = (n) => number(n) + (euros ? ' €' : '');
  const update = () => {
    const words = typed.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    const chosen = new Map(groups.map((group) => [group, boxes.filter((b) => b.group === group && b.box.checked).map((b) => b.value)]));
    const said = (entry) => words.every((word) => entry.text.includes(word));
    const passes = (entry, except) => said(entry) && groups.every((group) => {
      const wanted = chosen.get(group);
      return group === except || wanted.length === 0 || wanted.some((value) => entry.values.get(group).has(value));
    });
    const shown = entries.filter((entry) => {
      const whole = passes(entry, null);
      entry.item.hidden = !whole;
      return whole;
    });
    for (const group of groups) {
      const possible = entries.filter((entry) => passes(entry, group));
      for (const b of boxes) {
        if (b.group !== group) continue;
        b.count.textContent = number(possible.filter((entry) => entry.values.get(group).has(b.value)).length);
      }
    }
    const sums = bars.map((bar) => shown.reduce((sum, entry) => sum + (entry.year === bar.year ? entry.weight : 0), 0));
    const most = Math.max(0, ...sums);
    bars.forEach((bar, i) => {
      const tall = most > 0 ? Math.round((${CHART.height} * sums[i]) / most) : 0;
      bar.rect.setAttribute('height', tall);
      bar.rect.setAttribute('y', floor - tall);
      bar.label.setAttribute('y', floor - tall - 4);
      bar.label.textContent = euros ? inUnit(sums[i]) : number(sums[i]);
      bar.title.textContent = bar.year + ': ' + written(sums[i]);
      bar.cell.textContent = written(sums[i]);
    });
    status.textContent = shown.length === entries.length ? status.dataset.all : 'Gezeigt: ' + number(shown.length) + ' von ' + number(entries.length);
  };
  // Where not all years fit, the latest are seen first.
  const chart = document.querySelector('.chart');
  if (chart !== null) chart.scrollLeft = chart.scrollWidth;
  form.hidden = false;
  // On a narrow screen the entries come first.
  form.querySelector('details').open = !matchMedia('(max-width: 50rem)').matches;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', update);
  form.addEventListener('input', update);
  form.addEventListener('reset', () => setTimeout(update));
  update();
})();
`;
