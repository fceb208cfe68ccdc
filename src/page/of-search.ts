import type { SearchHit } from '../search/hits.js';
import type { SearchResult } from '../search.js';
import { filterSentence, type PageContext, partSentence } from './context.js';
import { amountsRemark, counted } from './german.js';
import type { PageEntry, PageModel } from './model.js';

function entryOf(hit: SearchHit, { address }: PageContext): PageEntry {
  const { title, kind, date, reference, bodies, path, amounts, copies, sha256 } = hit;
  return {
    title,
    kind,
    date,
    reference,
    bodies,
    path,
    sha256,
    href: address(path, hit.page),
    passages: hit.snippets.map((snippet) => ({ ...snippet, note: null })),
    amounts,
    remarks: [
      ...amountsRemark(amounts),
      ...(copies.length === 0 ? [] : [`Mit fast gleichem Text: ${copies.join(', ')}`]),
    ],
  };
}

const NOUN = ['Papier', 'Papiere'] as const;

const relaxedSentence = (complete: number) =>
  complete === 0
    ? 'Kein Papier hat alle Wörter beisammen; gezeigt sind die mit den meisten.'
    : `Alle Wörter haben ${counted(complete, NOUN)}; es folgen solche, denen welche fehlen.`;

/** The page of a search. */
export function pageOfSearch(result: SearchResult, context: PageContext): PageModel {
  const { query, total, hits, offset } = result;
  // Copies stand with the paper they are copies of.
  const shown = hits.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  const subtitle = [
    `${counted(total, NOUN)} gefunden.`,
    ...filterSentence(context.filters),
    ...(result.relaxed ? [relaxedSentence(result.complete)] : []),
  ];
  return {
    title: query.trim() === '' ? 'Papiere' : query,
    subtitle: [subtitle.join(' ')],
    part:
      hits.length === 0
        ? null
        : partSentence({ first: offset + 1, shown, total, many: 'Papieren', entries: hits.length }),
    noun: NOUN,
    entries: hits.map((hit) => entryOf(hit, context)),
    chart: 'entries',
    trap: null,
    missing: [],
    provenance: context.provenance,
  };
}
