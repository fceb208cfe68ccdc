import type { Provenance } from './citation.js';
import type { Dossier } from './dossier.js';
import type { MentionList } from './mention-table.js';
import type { PageContext } from './page/context.js';
import { htmlPage } from './page/html.js';
import type { PageModel } from './page/model.js';
import { pageOfDossier } from './page/of-dossier.js';
import { pageOfMentions } from './page/of-mentions.js';
import { pageOfSearch } from './page/of-search.js';
import { addressOf } from './page/source.js';
import type { FilterOptions, SearchResult } from './search.js';

/** Where a page is to lie, and what it tells of the choice of its entries. */
export interface PageOptions {
  /** Folder that the page will lie in, which its links to the source files start from; default: the working directory. */
  readonly folder?: string;
  /** Filters that chose the entries, to be told on the page. */
  readonly filters?: FilterOptions;
  /** Number of all mentions, where the list has only some of them, to be told on the page. */
  readonly total?: number;
}

/** What a page is made with: absolute folders (`base` is the one that stored paths start from) and the index's state. */
interface Surroundings extends Required<Omit<PageOptions, 'total'>> {
  readonly total: number | null;
  readonly base: string;
  readonly state: Omit<Provenance, 'sha256'>;
}

/** The page of a result; see `Index.page` in api.ts. */
export function pageOf(result: SearchResult | MentionList | Dossier, surroundings: Surroundings): string {
  const { base, folder, filters, total, state } = surroundings;
  return htmlPage(
    modelOf(result, {
      address: (stored, page) => addressOf(stored, page, base, folder),
      filters,
      total,
      provenance: `ratslupe ${state.version}, Index ${state.index}`,
    }),
  );
}

function modelOf(result: SearchResult | MentionList | Dossier, context: PageContext): PageModel {
  if ('hits' in result) return pageOfSearch(result, context);
  return 'rows' in result ? pageOfMentions(result, context) : pageOfDossier(result, context);
}
