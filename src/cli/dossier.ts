import { dirname } from 'node:path';
import type { Command } from 'commander';
import { type Dossier, type DossierPaper, openIndex } from '../api.js';
import { count, say } from './messages.js';
import { addIndexOption, addOutputOptions, type IndexOptions, newCommand } from './options.js';
import {
  type Cell,
  csvLines,
  formatOf,
  jsonLine,
  type OutputOptions,
  terminalFor,
  withSink,
  writePage,
} from './output.js';
import { euros } from './paper.js';
import { passageLines } from './passage.js';
import { remark } from './remarks.js';
import { fitted, printableLine, type Terminal } from './terminal.js';

interface Options extends IndexOptions, OutputOptions {
  readonly html?: string;
}

const HEAD = [
  ...['date', 'kind', 'reference', 'title', 'bodies', 'part', 'link', 'linked_reference', 'passage', 'page', 'line'],
  ...['amounts', 'decisions', 'copies', 'path', 'id', 'sha256', 'index', 'version'],
];

/** One row a paper; what is not in the index is a row without a path. */
function rows({ papers, missing, provenance }: Dossier): Cell[][] {
  const { index, version } = provenance;
  return [
    ...papers.map((paper): Cell[] => {
      const { link } = paper;
      return [
        ...[paper.date, paper.kind, paper.reference, paper.title, paper.bodies.join('; '), paper.part],
        ...[link?.type ?? null, link?.reference ?? null, link?.passage?.text ?? null],
        ...[link?.passage?.page ?? null, link?.passage?.line ?? null],
        paper.amounts.map(({ value, currency }) => `${value} ${currency}`).join('; '),
        paper.decisions.map(({ outcome, text }) => `${outcome}: ${text}`).join('; '),
        ...[paper.copies.join('; '), paper.path, paper.id, paper.sha256, index, version],
      ];
    }),
    ...missing.map(({ reference, citedBy }): Cell[] => {
      const { type, passage } = citedBy[0]!;
      const place = [passage?.text ?? null, passage?.page ?? null, passage?.line ?? null];
      return [
        ...[null, null, reference, null, null, 'missing', type, reference, ...place],
        // Sums, decisions, copies, path, id, sha256.
        ...[null, null, null, null, null, null, index, version],
      ];
    }),
  ];
}

/** Columns before what is said of a paper: the width of a date and a gap. */
const MARGIN = 12;

async function paperLines(paper: DossierPaper, terminal: Terminal): Promise<string[]> {
  const { colours } = terminal;
  const margin = ' '.repeat(MARGIN);
  const date = (paper.date ?? say('dossier.undated')).padEnd(MARGIN);
  const facts = [paper.kind, paper.reference, ...paper.bodies].filter((fact) => fact !== null);
  const lines = [
    `${colours.cyan(date)}${colours.bold(printableLine(paper.title ?? say('paper.untitled')))}`,
    `${margin}${colours.dim(facts.map(printableLine).join(' · '))}`,
  ];
  const { link } = paper;
  if (link !== null) {
    const own = link.path === paper.path;
    const how = own
      ? `${say(`link.${link.type}`)} ${printableLine(link.reference)}`
      : say('dossier.named-in', { path: printableLine(link.path) });
    const amended = `${printableLine(link.path)} ${say(`link.${link.type}`)} ${say('dossier.it')}`;
    if (link.passage !== null || own) lines.push(`${margin}${how}`);
    else lines.push(`${margin}${link.type === 'cites' ? say('dossier.same') : amended}`);
    if (link.passage) lines.push(...(await passageLines(link.passage, terminal, MARGIN)));
  }
  if (paper.amounts.length > 0) {
    const sums = paper.amounts.map(({ value, currency, hedges }) => {
      const sum = colours.green(euros(value, currency));
      return hedges.length > 0 ? `${sum} (${printableLine(hedges.join(', '))})` : sum;
    });
    lines.push(`${margin}${say('dossier.amounts')}: ${sums.join(', ')}`);
  }
  for (const { outcome, text, page, line } of paper.decisions) {
    const snippet = { text: `${say(`outcome.${outcome}`)}: ${text}`, page, line, highlights: [] };
    lines.push(...(await passageLines(snippet, terminal, MARGIN)));
  }
  lines.push(`${margin}${colours.cyan(printableLine(paper.path))}`);
  if (paper.copies.length > 0) lines.push(`${margin}${say('search.more-copies', { count: paper.copies.length })}`);
  return [...lines, ''];
}

async function timeline({ papers, missing }: Dossier, terminal: Terminal): Promise<string> {
  const lines: string[] = [];
  for (const paper of papers) lines.push(...(await paperLines(paper, terminal)));
  if (missing.length > 0) lines.push(say('dossier.missing'));
  for (const { reference, citedBy } of missing) {
    const { type, path, passage } = citedBy[0]!;
    const place = passage
      ? `, ${say('paper.page', { page: passage.page })}, ${say('paper.line', { line: passage.line })}`
      : '';
    const how = `${printableLine(path)} ${say(`link.${type}`)} ${say('dossier.it')}${place}`;
    lines.push(`  ${printableLine(reference).padEnd(MARGIN)}  ${terminal.colours.dim(how)}`);
  }
  return fitted(`${lines.join('\n')}\n`, terminal);
}

/** What is said to people on standard error. */
function remarks({ reference, title, papers, others }: Dossier): string {
  const dates = papers.flatMap(({ date }) => date ?? []);
  const [first] = dates;
  const total =
    papers.length === 1
      ? say('dossier.total-one')
      : first === undefined
        ? say('search.documents', { count: count(papers.length) })
        : say('dossier.total', { count: count(papers.length), first, last: dates.at(-1)! });
  const name = [reference, ...(title === null ? [] : [title])].map(printableLine).join(' · ');
  const lines = [`${name}: ${total}`];
  if (others.length > 0) {
    lines.push(say('show.others', { others: others.map(({ path }) => printableLine(path)).join(', ') }));
  }
  return `${lines.join('\n')}\n`;
}

async function run(which: string, options: Options): Promise<void> {
  const format = formatOf(options);
  const index = openIndex(options.index);
  let dossier: Dossier | null;
  try {
    dossier = index.dossier(which);
    if (dossier !== null && options.html !== undefined) {
      await writePage(options.html, await index.page(dossier, { folder: dirname(options.html) }));
    }
  } finally {
    index.close();
  }
  if (dossier === null) {
    process.stderr.write(`${say('dossier.nothing', { which: printableLine(which) })}\n`);
    process.exitCode = 1;
    return;
  }
  const found = dossier;
  if (format === 'text') remark(remarks(found));
  // Tables and lines have no other place for it.
  if (found.truncated) remark(say('dossier.truncated'));
  await withSink(options, async (sink) => {
    if (format === 'json') await sink.write(jsonLine(found));
    else if (format === 'jsonl') {
      for (const paper of found.papers) await sink.write(jsonLine({ ...paper, ...found.provenance }));
    } else if (format === 'csv') await sink.write(await csvLines([HEAD, ...rows(found)]));
    else if (options.html === undefined) await sink.write(await timeline(found, terminalFor(options)));
  });
}

/** `ratslupe dossier REFERENCE` */
export function command(): Command {
  const made = newCommand('dossier', 'dossier.summary', [
    'ratslupe dossier A/0117/2021',
    'ratslupe dossier 2023/BV/0456 --csv -o matter.csv',
  ])
    .argument('<reference>', say('dossier.which'))
    .option('--html <file>', say('option.html-whole'));
  addOutputOptions(addIndexOption(made), 'json', 'jsonl', 'csv');
  return made.action((which: string, options: Options) => run(which, options));
}
