import type { MentionList, MentionRow } from '../mention-table.js';
import { filterSentence, type PageContext, partSentence } from './context.js';
import { euros, germanDate, number, TYPE_NAMES } from './german.js';
import type { PageEntry, PageModel } from './model.js';

function shownValue({ value, currency, type }: MentionRow): string {
  if (typeof value === 'number') return currency === 'EUR' ? euros(value) : `${number(value)} ${currency}`;
  return type === 'date' && /^[\d-]+$/.test(value) ? germanDate(value) : value;
}

function entryOf(row: MentionRow, { address }: PageContext): PageEntry {
  const { type, value, currency, hedges, title, kind, date, reference, bodies, path, page, line } = row;
  const limits = hedges.length === 0 ? '' : ` (${hedges.join(', ')})`;
  return {
    title: `${shownValue(row)}${limits} – ${title ?? 'ohne Titel'}`,
    kind,
    date,
    reference,
    bodies: type === 'body' ? [String(value)] : bodies,
    path,
    sha256: row.sha256,
    href: address(path, page),
    passages: [{ text: row.sentence, highlights: [row.highlight], page, line, note: null }],
    amounts: typeof value === 'number' && currency === 'EUR' ? [value] : [],
    remarks: [],
  };
}

const SEVERAL_TIMES = 'Steht dieselbe Summe in mehreren Papieren, etwa in Antrag und Antwort, so zählt sie mehrfach.';
const ONCE = 'Jede Summe zählt einmal je Vorgang; werden auch Teile einer Summe genannt, so zählen sie daneben.';

/** The page of a list of mentions; reads its rows. */
export function pageOfMentions(list: MentionList, context: PageContext): PageModel {
  const { type, query, papers, relaxed, distinct, rows } = list;
  const entries = Array.from(rows, (row) => entryOf(row, context));
  const { length: shown } = entries;
  const { total } = context;
  const subtitle = [
    papers === 1 ? 'Aus 1 Papier.' : `Aus ${number(papers)} Papieren.`,
    ...filterSentence(context.filters),
    ...(relaxed ? ['Kein Papier hat alle Wörter; gewählt sind die mit den meisten.'] : []),
  ];
  return {
    title: query.trim() === '' ? TYPE_NAMES[type] : `${TYPE_NAMES[type]}: ${query}`,
    subtitle: [subtitle.join(' ')],
    part: total === null ? null : partSentence({ first: null, shown, total, many: 'Stellen', entries: shown }),
    noun: ['Stelle', 'Stellen'],
    entries,
    chart: type === 'amount' ? 'amounts' : 'entries',
    trap: type === 'amount' ? (distinct ? ONCE : SEVERAL_TIMES) : null,
    missing: [],
    provenance: context.provenance,
  };
}
