import { createHash } from 'node:crypto';
import { escape as escapeHtml } from 'html-escaper';
import { chartOf, weightOf } from './chart.js';
import { counted, euros, germanDate, KIND_NAMES, number } from './german.js';
import type { PageEntry, PageModel, PagePassage } from './model.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

// Controls have no place in HTML, and bidirectional ones would let a paper's text show another order than it has. Private characters
// are those of a symbol font that the reader does not have.
const UNSAFE =
  /[\ue000-\uf8ff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const clean = (text: string) => text.replace(UNSAFE, ' ');

/** Text from papers as HTML text or attribute value. */
function html(text: string): string {
  return escapeHtml(clean(text));
}

const AMOUNT_STEPS = [10_000, 100_000, 1_000_000, 10_000_000] as const;

function amountRange(amount: number): string {
  const above = AMOUNT_STEPS.findIndex((step) => amount < step);
  if (above === 0) return `unter ${euros(AMOUNT_STEPS[0])}`;
  if (above < 0) return `ab ${euros(AMOUNT_STEPS[AMOUNT_STEPS.length - 1]!)}`;
  return `${euros(AMOUNT_STEPS[above - 1]!)} bis unter ${euros(AMOUNT_STEPS[above]!)}`;
}

const RANGE_ORDER = [0, ...AMOUNT_STEPS].map(amountRange);

type Counted = readonly [value: string, count: number];

interface Group {
  readonly name: 'kind' | 'year' | 'body' | 'amount';
  readonly title: string;
  readonly values: (entry: PageEntry) => readonly string[];
  /** Order in which the values are offered. */
  readonly compare: (a: Counted, b: Counted) => number;
}

const byCount = (a: Counted, b: Counted) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);

const GROUPS: readonly Group[] = [
  { name: 'kind', title: 'Art', values: (entry) => [KIND_NAMES[entry.kind]], compare: byCount },
  {
    name: 'year',
    title: 'Jahr',
    values: (entry) => [entry.date?.slice(0, 4) ?? 'ohne Datum'],
    compare: (a, b) => (a[0] < b[0] ? -1 : 1),
  },
  { name: 'body', title: 'Gremium oder Amt', values: (entry) => [...new Set(entry.bodies)], compare: byCount },
  {
    name: 'amount',
    title: 'Betrag',
    values: (entry) => [...new Set(entry.amounts.map(amountRange))],
    compare: (a, b) => RANGE_ORDER.indexOf(a[0]) - RANGE_ORDER.indexOf(b[0]),
  },
];

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function fieldset(group: Group, entries: readonly PageEntry[]): string {
  const values = [...tally(entries.flatMap(group.values))].sort(group.compare);
  if (values.length < 2) return '';
  const rows = values.map(
    ([value, n]) =>
      `<label><input type="checkbox" name="${group.name}" value="${html(value)}" autocomplete="off"> <span>${html(value)}</span> <span class="n">${number(n)}</span></label>`,
  );
  return `<fieldset><legend>${group.title}</legend>\n${rows.join('\n')}\n</fieldset>`;
}

function passage({ text, highlights, page, line, note }: PagePassage): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of highlights) {
    marked += `${html(text.slice(at, start))}<mark>${html(text.slice(start, end))}</mark>`;
    at = end;
  }
  const before = note === null ? '' : `<p class="dim note">${html(note)}</p>\n`;
  return `${before}<blockquote>${marked}${html(text.slice(at))} <span class="dim">Seite ${page}, Zeile ${line}</span></blockquote>`;
}

function item(entry: PageEntry, model: PageModel): string {
  const facts = [
    KIND_NAMES[entry.kind],
    entry.date === null ? null : germanDate(entry.date),
    entry.reference,
    ...entry.bodies,
  ].filter((fact) => fact !== null);
  const data = GROUPS.map((group) => `data-${group.name}s="${html(JSON.stringify(group.values(entry).map(clean)))}"`);
  const year = entry.date === null ? '' : ` data-year="${html(entry.date.slice(0, 4))}"`;
  return `<li ${data.join(' ')}${year} data-weight="${weightOf(entry, model.chart)}"><article>
<h2>${html(titleOf(entry) ?? 'Ohne Titel')}</h2>
<p class="dim">${facts.map(html).join(' · ')}</p>
${entry.passages.map(passage).join('\n')}
${entry.remarks.map((remark) => `<p class="dim">${html(remark)}</p>`).join('\n')}
<p class="source"><a href="${html(entry.href)}">${html(entry.path)}</a></p>
${proof(entry, model)}
</article></li>`;
}

/** Null too for a title without anything to see. */
function titleOf({ title }: PageEntry): string | null {
  return title === null || clean(title).trim() === '' ? null : title;
}

/** What the entry is cited by, so that it can be found and checked years later. */
function proof(entry: PageEntry, { provenance }: PageModel): string {
  const { kind, reference, date, passages, path, sha256 } = entry;
  const title = titleOf(entry);
  const [first] = passages;
  const paper = [
    title === null ? null : `„${title}“`,
    KIND_NAMES[kind],
    reference,
    date === null ? null : germanDate(date),
    first ? `Seite ${first.page}, Zeile ${first.line}` : null,
  ].filter((part) => part !== null);
  return `<details class="proof"><summary>Beleg</summary><p>${html(paper.join(', '))}. Datei ${html(path)}, SHA-256 ${html(sha256)}. ${html(provenance)}.</p></details>`;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * One self-contained HTML page in German: entries with passages and marks, facets that filter, a chart over the years, links to the
 * source files. It loads nothing from anywhere; a policy in its head forbids it, and any script but the page's own.
 */
export function htmlPage(model: PageModel): string {
  const policy = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  const n = model.entries.length;
  const all = counted(n, model.noun);
  const missing =
    model.missing.length === 0
      ? ''
      : `<section><h2>Genannt, aber nicht im Index</h2>\n<ul>${model.missing.map((reference) => `<li>${html(reference)}</li>`).join('')}</ul></section>`;
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(model.title)} – ratslupe</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#hits">Zu den Einträgen</a>
<header>
<h1>${html(model.title)}</h1>
${model.subtitle.map((sentence) => `<p class="dim">${html(sentence)}</p>`).join('\n')}
${model.part === null ? '' : `<p class="part">${html(model.part)}</p>`}
${chartOf(model)}
</header>
<main class="columns">
<form hidden aria-label="Einträge filtern" autocomplete="off">
<p id="status" role="status" data-all="${html(all)}">${html(all)}</p>
<label class="words">Wörter in den Einträgen <input type="search" name="words"></label>
<details open><summary>Eingrenzen</summary>
${GROUPS.map((group) => fieldset(group, model.entries)).join('\n')}
</details>
<button type="reset">Alle zeigen</button>
</form>
<div>
<ol class="hits" id="hits" tabindex="-1" aria-label="${html(model.noun[1])}">
${model.entries.map((entry) => item(entry, model)).join('\n')}
</ol>
${missing}
</div>
</main>
<footer class="dim">
<p>Erstellt mit ratslupe. Die Stellen sind maschinell gefunden; maßgeblich ist die Quelle.</p>
<p class="source">${html(model.provenance)}</p>
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
