import type { SearchHit, SearchResult } from '../search.js';
import { filterSentence, type PageContext } from './context.js';
import { amountsRemark, number } from './german.js';
import type { PageEntry, PageModel } from './model.js';

function entryOf(hit: SearchHit, { address }: PageContext): PageEntry {
  const { title, kind, date, reference, bodies, path, amounts, copies } = hit;
  return {
    title,
    kind,
    date,
    reference,
    bodies,
    path,
    href: address(path, hit.page),
    passages: hit.snippets.map((snippet) => ({ ...snippet, note: null })),
    amounts,
    remarks: [
      ...amountsRemark(amounts),
      ...(copies.length === 0 ? [] : [`Mit fast gleichem Text: ${copies.join(', ')}`]),
    ],
  };
}

/** The page of a search. */
export function pageOfSearch(result: SearchResult, context: PageContext): PageModel {
  const { query, total, hits, offset } = result;
  const shown = hits.length + hits.reduce((sum, { copies }) => sum + copies.length, 0);
  const part = offset > 0 || shown < total;
  const subtitle = [
    total === 1 ? '1 Papier gefunden.' : `${number(total)} Papiere gefunden.`,
    ...(part && hits.length > 0 ? [`Gezeigt: Treffer ${number(offset + 1)} bis ${number(offset + hits.length)}.`] : []),
    ...filterSentence(context.filters),
    ...(result.relaxed ? ['Kein Papier hat alle Wörter; gezeigt sind die mit den meisten.'] : []),
  ];
  return {
    title: query.trim() === '' ? 'Papiere' : query,
    subtitle: [subtitle.join(' ')],
    noun: ['Papier', 'Papiere'],
    entries: hits.map((hit) => entryOf(hit, context)),
    chart: 'entries',
    missing: [],
    provenance: context.provenance,
  };
}
