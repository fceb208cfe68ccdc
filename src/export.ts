import { actors } from './bodies.js';
import { type Provenance, stateOf } from './citation.js';
import { UsageError } from './errors.js';
import { paperFinder } from './matter.js';
import { allMentions, type MentionRow } from './mention-table.js';
import { placeAt } from './places.js';
import type { UnknownBody } from './plan.js';
import type { Slip } from './query.js';
import { type ChoiceOptions, choose } from './search.js';
import { sentenceAround } from './sentence.js';
import { passageOf } from './snippet.js';
import type { Store } from './store.js';
import type { LinkType, PaperName, Place } from './types.js';

/** What can be exported. */
export const EXPORTS = ['documents', 'mentions', 'links'] as const;
/** What is exported: one row a paper, a mention or a link. */
export type Export = (typeof EXPORTS)[number];

/** A paper. */
export interface DocumentRow extends PaperName, Provenance {
  /** Reference of the paper that it answers. */
  readonly answers: string | null;
  /** Bodies that moved, asked or answered, as the paper says. */
  readonly bodies: readonly string[];
  /** By the file's content. */
  readonly format: 'text' | 'pdf';
  /** Pages of the file; 1 for a text without page breaks. */
  readonly pages: number;
  /** Length of the cleaned text in UTF-16 units. */
  readonly characters: number;
}

/** A link from the paper in whose text it stands. */
export interface LinkRow extends PaperName, Place, Provenance {
  /** What the paper does with the other one. */
  readonly type: LinkType;
  /** The other paper's reference as this one writes it, in normal form. */
  readonly target: string;
  /** Paths of the papers that have it; empty if none is in the index. */
  readonly targets: readonly string[];
  /** The sentence that makes the link, on one line. */
  readonly passage: string;
}

/** The rows of each export. */
export interface ExportRows {
  /** A row a paper. */
  readonly documents: DocumentRow;
  /** A row a mention. */
  readonly mentions: MentionRow;
  /** A row a link. */
  readonly links: LinkRow;
}

/** Rows by path, then in the order of the text; read as they are asked for, once. */
export interface ExportList<Row> {
  /** Number of papers chosen. */
  readonly papers: number;
  /** No paper has all the words: those with most were chosen. */
  readonly relaxed: boolean;
  /** What of the query was read otherwise than typed. */
  readonly slips: readonly Slip[];
  /** Words as typed of whose compounds only the 150 most frequent were looked for; `allCompounds` takes the others too. */
  readonly capped: readonly string[];
  /** Names of the query and its filters that no body has. */
  readonly unknownBodies: readonly UnknownBody[];
  /** Can be gone through once. */
  readonly rows: Iterable<Row>;
}

/** Exports what a query and filters choose. `store` must stay pinned until all rows are read. */
export function exportRows<K extends Export>(
  store: Store,
  what: K,
  query: string,
  options: ChoiceOptions,
): ExportList<ExportRows[K]> {
  const makers: { readonly [E in Export]: () => Iterable<ExportRows[E]> } = {
    documents: () => documentRows(store, store.inPathOrder(chosen.documents)),
    mentions: () => allMentions(store, chosen),
    links: () => linkRows(store, store.inPathOrder(chosen.documents)),
  };
  if (!Object.hasOwn(makers, what)) {
    throw new UsageError(`There is no export of ${what}; it is one of ${EXPORTS.join(', ')}.`);
  }
  const chosen = choose(store, query, options);
  const { documents, relaxed, slips, capped, unknownBodies } = chosen;
  return { papers: documents.length, relaxed, slips, capped, unknownBodies, rows: makers[what]() };
}

function* documentRows(store: Store, numbers: Iterable<number>): Generator<DocumentRow> {
  const state = stateOf(store);
  for (const number of numbers) {
    const [document] = store.documents([number]);
    const { id, path, kind, title, date, reference, answers, format, pages, characters, sha256 } = document!;
    const bodies = actors(store.mentions(number, 'body'));
    yield {
      ...{ date, kind, reference, title, answers, bodies, path, format, pages, characters, id, sha256 },
      ...state,
    };
  }
}

function* linkRows(store: Store, numbers: Iterable<number>): Generator<LinkRow> {
  const state = stateOf(store);
  const find = paperFinder(store);
  for (const number of numbers) {
    const links = store.links(number);
    if (links.length === 0) continue;
    const { id, path, kind, title, date, reference, sha256 } = store.documents([number])[0]!;
    const text = store.text(number);
    const places = store.places(number);
    for (const link of links) {
      const passage = passageOf(text, sentenceAround(text, link.start, link.end), link, places);
      const others = find(link.reference, date).filter((other) => other !== number);
      yield {
        ...{ type: link.type, target: link.reference, targets: store.paths(store.inPathOrder(others)) },
        ...{ passage: passage.text, date, kind, reference, title, path, ...placeAt(places, link.start), id, sha256 },
        ...state,
      };
    }
  }
}
