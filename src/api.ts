import path from 'node:path';
import { type BatchOptions, type BatchRow, type BatchSearch, searchBatch } from './batch.js';
import { type Citation, type CitedLine, citationOf, stateOf } from './citation.js';
import { type Dossier, dossierOf } from './dossier.js';
import { type Export, type ExportList, type ExportRows, exportRows } from './export.js';
import { exportMiniSearch, type MiniSearchExport } from './export-minisearch.js';
import { extracted } from './extracted.js';
import { answersTo, linksFrom, linksTo, papersOf, type ResolvedLink } from './matter.js';
import {
  countMentions,
  listMentions,
  type MentionCounts,
  type MentionGroup,
  type MentionList,
  type MentionListOptions,
  readMentionType,
} from './mention-table.js';
import type { PageOptions } from './page.js';
import { paperName } from './paper-name.js';
import { type ChoiceOptions, type HitList, listHits, type SearchOptions, type SearchResult, search } from './search.js';
import { openStore, type Problem, type Store, type StoredDocument, type StoreStats } from './store.js';
import type { ExtractedPaper, IngestOptions, IngestReport, ShownLink, ShownPaper } from './types.js';
import { type Watches, type WatchReport, watchesIn } from './watch.js';

export { BATCH_FILTERS, type BatchOptions, type BatchRow, type BatchSearch } from './batch.js';
export type { Citation, CitedLine, Provenance } from './citation.js';
export type {
  Dossier,
  DossierAmount,
  DossierDecision,
  DossierLink,
  DossierPaper,
  MissingPaper,
} from './dossier.js';

export type { ReferenceTie } from './engine.js';
export { IndexError, LockedError, UsageError } from './errors.js';
export type { HitExplanation, QueryExplanation } from './explain.js';
export type { DocumentRow, Export, ExportList, ExportRows, LinkRow } from './export.js';
export { EXPORTS } from './export.js';
export type { MiniSearchExport } from './export-minisearch.js';
export type { Facets } from './facets.js';
export type {
  MentionCount,
  MentionCounts,
  MentionGroup,
  MentionList,
  MentionListOptions,
  MentionOptions,
  MentionRow,
  MentionSort,
} from './mention-table.js';
export { MENTION_GROUPS, MENTION_SORTS } from './mention-table.js';
export type { PageOptions } from './page.js';
export type { PlannedVariant, UnknownBody } from './plan.js';
export type { Slip } from './query.js';
export type { Factors } from './rank.js';
export type { SearchHit } from './search/hits.js';
export { SORTS, type Sort } from './search/order.js';
export type { ChoiceOptions, FilterOptions, HitList, SearchOptions, SearchResult, WordOptions } from './search.js';
export type { Snippet } from './snippet.js';
export type { Problem, StoreStats } from './store.js';
export { TIME_UNITS, type Timeline, type TimeUnit } from './timeline.js';
export { type Token, tokenise } from './tokenise.js';
export {
  BODY_KINDS,
  type BodyKind,
  type BodyRole,
  DEFAULT_LIMITS,
  type ExtractedPaper,
  type FailedFile,
  type FileLimits,
  type Found,
  type FoundAmount,
  type FoundBase,
  type FoundBody,
  type FoundDate,
  type FoundReference,
  type IngestOptions,
  type IngestProgress,
  type IngestReport,
  KINDS,
  type Kind,
  LINK_TYPES,
  type Link,
  type LinkType,
  MENTION_TYPES,
  type Mention,
  type MentionType,
  type Notice,
  OUTCOMES,
  type Outcome,
  type PaperName,
  type Place,
  type ShownLink,
  type ShownPaper,
  type Span,
} from './types.js';
export type { Watch, Watches, WatchNews, WatchReport } from './watch.js';

/**
 * Reads files into the index: what is new or has changed goes in, what is gone goes out, and the rest is left as it is.
 *
 * `patterns` are files, folders and globs relative to the working directory; none means `seeds/`. Hidden files and
 * symbolic links inside folders are left out. Only what the patterns reach is looked at: documents of other folders stay.
 *
 * The index is whole at every instant: a search sees the state before or after a batch, and an ingest that was killed is
 * gone on with by the same call. The result does not depend on the number of workers.
 *
 * @returns what was done; files that could not be read are listed in `failed`, with reasons, and stop nothing.
 * @throws {UsageError} if a pattern matches nothing or an option is out of its range.
 * @throws {LockedError} if another ingest is writing to the index.
 * @throws {IndexError} if the index is damaged, of another version, or cannot be written (a full disk).
 */
export async function ingest(patterns: readonly string[], options: IngestOptions = {}): Promise<IngestReport> {
  const { ingestFiles } = await import('./pipeline.js');
  return ingestFiles(patterns, options);
}

/**
 * What is found in one file, or in the bytes of one; writes nothing.
 *
 * @throws `Error` with one sentence if the file cannot be read or is neither text nor PDF.
 */
export async function extract(source: string | Uint8Array): Promise<ExtractedPaper> {
  const { extractFile, extractBytes } = await import('./extract.js');
  if (typeof source !== 'string') return extracted(null, await extractBytes(source));
  return extracted(source, await extractFile(source));
}

/**
 * The searches that a CSV file, or its bytes, asks for, one a row, for `Index.batch`: UTF-8, UTF-16 or windows-1252, columns parted by comma,
 * semicolon or tab, with a head line that names a column `query`, filters (`from`, `to`, `kind`, `body`, `reference`, `min-amount`,
 * `max-amount`, `path`), or both. What is wrong with one row is told in its `problem`.
 *
 * @throws {UsageError} if the file cannot be read or is no such table.
 */
export async function readBatch(source: string | Uint8Array): Promise<BatchRow[]> {
  const { readBatchFile } = await import('./batch-file.js');
  return readBatchFile(source);
}

/** The saved searches of the index in folder `dir`. Their methods throw an `IndexError` if there is no index or it cannot be used. */
export function openWatches(dir = 'index'): Watches {
  return watchesIn(dir);
}

/**
 * The latest news of saved searches as an Atom feed (RFC 4287). Identifiers stay the same from run to run, and `updated` is when a paper
 * was first told of: the same news give the same bytes.
 */
export async function atomFeed(report: Pick<WatchReport, 'watches' | 'recent'>): Promise<string> {
  const { feedOf } = await import('./page/atom.js');
  return feedOf(report);
}

/** An index opened for reading. Each call answers from one state of the index, also while an ingest is writing to it. */
export interface Index {
  /**
   * Papers for a query: words in any form, "phrases", `-without`, `OR`, parentheses, `prefix*`, `fuzzy~`, fields (`body: kind: reference:
   * date: amount: title: path:`), bare references. What cannot be read as syntax is read as words; `slips` tells.
   *
   * @throws {UsageError} if an option means nothing: an unknown kind or order, no date, a limit below 0.
   */
  search(query: string, options?: SearchOptions): SearchResult;
  /**
   * The same, but the hits are read as they are asked for, all from the state of the index at the call, so that tens of thousands of them
   * need no memory; end the loop (`break` will do) or close the index to let go of that state.
   *
   * @throws {UsageError} as `search` does.
   */
  hits(query: string, options?: SearchOptions): HitList;
  /**
   * The paper with this id, path or own reference (in any spelling), or, if none has the reference, the paper that answers it; null if
   * there is none. Of several the first by path; `others` names the rest.
   */
  show(name: string): ShownPaper | null;
  /**
   * One matter over time: the papers that the one with this id, path or reference answers, amends or replaces and those that do so to
   * it, on and on; the minutes and papers that name these; what these name. Null if neither a paper nor a link is known by that name.
   */
  dossier(name: string): Dossier | null;
  /**
   * Every mention of a type (`amount`, `date`, `body`, `reference`) in the papers that a query and filters choose (no query: in all), each
   * with its sentence and paper. Limits of amounts choose the amounts too. The rows are read as they are asked for, all from the state
   * of the index at the call; end the loop (`break` will do) or close the index to let go of that state.
   *
   * @throws {UsageError} if the type or an option means nothing.
   */
  mentions(type: string, query?: string, options?: MentionListOptions): MentionList;
  /**
   * How many mentions have each value, or stand in papers of each body, year or kind; for amounts also their sum, median and largest.
   * A sum that motion and answer both name counts twice, unless `distinct` asks for each value once a matter.
   *
   * @throws {UsageError} if the type, the group or an option means nothing.
   */
  countMentions(type: string, group: MentionGroup, query?: string, options?: MentionListOptions): MentionCounts;
  /**
   * The paper that `show` shows, or a line of its file, with what it is found and checked again by; null if there is none.
   *
   * @throws {UsageError} if the paper has no text on that line, or has some on several pages of which none is named.
   */
  cite(name: string, options?: CitedLine): Citation | null;
  /**
   * Papers, mentions or links of the papers that a query and filters choose (no query: of all), by path. The rows are read as they are
   * asked for, all from the state of the index at the call; end the loop (`break` will do) or close the index to let go of that state.
   *
   * @throws {UsageError} if an option means nothing.
   */
  export<K extends Export>(what: K, query?: string, options?: ChoiceOptions): ExportList<ExportRows[K]>;
  /** The same papers as JSON that plain `MiniSearch.loadJSON` reads, and the module with its options. Read `json` to its end. */
  exportMiniSearch(query?: string, options?: ChoiceOptions): MiniSearchExport;
  /**
   * `result` as one self-contained HTML page in German, for people who have neither index nor terminal: passages with marks, facets that
   * filter, a chart over the years, links to the source files. It loads nothing from the network.
   */
  page(result: SearchResult | MentionList | Dossier, options?: PageOptions): Promise<string>;
  /** One search a row, each when it is asked for; a row that cannot be searched says why in its `problem` and stops nothing. */
  batch(rows: Iterable<BatchRow>, options?: BatchOptions): IterableIterator<BatchSearch>;
  /** What is in the index. */
  stats(): StoreStats;
  /** Everything that is wrong with the index: each posting, length, frequency and mention is looked at. Empty if it is whole. */
  check(): readonly Problem[];
  /** Gives the file back. No method may be called after. */
  close(): void;
}

/** The items, and `end` after the last one or when no more are asked for. */
function* until<T>(items: Iterable<T>, end: () => void): Generator<T> {
  try {
    yield* items;
  } finally {
    end();
  }
}

/**
 * Opens the index in folder `dir`.
 *
 * @throws {IndexError} if there is none, if it is of another version, another program's, or damaged.
 */
export function openIndex(dir = 'index'): Index {
  const store = openStore(dir);
  const named = (name: string): StoredDocument[] => {
    const one = store.documentById(name) ?? store.documentByPath(name);
    if (one) return [one];
    const own = papersOf(store, name, null);
    return own.length > 0 ? own : answersTo(store, name);
  };
  const shownLink = ({ type, reference, papers }: ResolvedLink): ShownLink => ({
    type,
    reference,
    papers: papers.map(paperName),
  });
  const pinned = new Set<Store>();
  /** Makes of a store that stays at one state something read in steps; when it has been read, the store must be let go of. */
  const inSteps = <T>(make: (own: Store, letGo: () => void) => T): T => {
    const own = openStore(dir);
    pinned.add(own);
    const letGo = () => {
      if (pinned.delete(own)) own.close();
    };
    try {
      own.pin();
      return make(own, letGo);
    } catch (error) {
      letGo();
      throw error;
    }
  };
  return {
    search: (query, options = {}) => search(store, query, options),
    hits: (query, options = {}) =>
      inSteps((own, letGo) => {
        const list = listHits(own, query, options);
        return { ...list, hits: until(list.hits, letGo) };
      }),
    show: (name) =>
      store.snapshot(() => {
        const [paper, ...others] = named(name);
        if (!paper) return null;
        const { id, number } = paper;
        const details = {
          text: store.text(number),
          mentions: store.mentions(number),
          links: [],
          notices: store.notices(number),
        };
        return {
          id,
          ...extracted(paper.path, { ...paper, ...details }),
          path: paper.path,
          links: linksFrom(store, paper).map(shownLink),
          backlinks: linksTo(store, paper).map(shownLink),
          others: others.map(paperName),
        };
      }),
    dossier: (name) => dossierOf(store, name),
    mentions: (type, query = '', options = {}) =>
      inSteps((own, letGo) => {
        const list = listMentions(own, readMentionType(type), query, options);
        return { ...list, rows: until(list.rows, letGo) };
      }),
    countMentions: (type, group, query = '', options = {}) =>
      store.snapshot(() => countMentions(store, readMentionType(type), group, query, options)),
    cite: (name, options = {}) =>
      store.snapshot(() => {
        const [paper] = named(name);
        return paper ? citationOf(store, paper, options) : null;
      }),
    export: (what, query = '', options = {}) =>
      inSteps((own, letGo) => {
        const list = exportRows(own, what, query, options);
        return { ...list, rows: until(list.rows, letGo) };
      }),
    exportMiniSearch: (query = '', options = {}) =>
      inSteps((own, letGo) => {
        const made = exportMiniSearch(own, query, options);
        return { ...made, json: until(made.json, letGo) };
      }),
    page: async (result, { folder = '.', filters = {}, total = null } = {}) => {
      const { pageOf } = await import('./page.js');
      const base = path.resolve(dir, store.base() ?? '.');
      return pageOf(result, { base, folder: path.resolve(folder), filters, total, state: stateOf(store) });
    },
    batch: (rows, options = {}) => searchBatch(rows, (query, all) => search(store, query, all), options),
    stats: () => store.stats(),
    check: () => store.check(),
    close: () => {
      for (const own of pinned) own.close();
      pinned.clear();
      store.close();
    },
  };
}
