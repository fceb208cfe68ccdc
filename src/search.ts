import { type Provenance, stateOf } from './citation.js';
import { UsageError } from './errors.js';
import { explainQuery, type QueryExplanation } from './explain.js';
import { type Facets, facetsOf } from './facets.js';
import { type Filter, readDate, readKind } from './filter.js';
import type { PackedVocabulary } from './packed-vocabulary.js';
import { type PlanOptions, planQuery, type UnknownBody, type Vocabularies } from './plan.js';
import { parseQuery, type Slip } from './query.js';
import { RANK_WEIGHTS, type RankWeights } from './rank.js';
import { find } from './search/find.js';
import { hitsOf, type SearchHit } from './search/hits.js';
import { inOrder, page, RANKED, SORTS, type Sort, sorted } from './search/order.js';
import type { Store } from './store.js';
import { suggest } from './suggest.js';
import { type Timeline, type TimeUnit, timelineOf } from './timeline.js';
import { KINDS } from './types.js';
import { openVocabulary, type Vocabulary } from './vocabulary.js';

/** Which papers may be found. */
export interface FilterOptions {
  /** Papers whose own date lies in this year, month or day (`2018`, `2018-12`, `2018-12-11`) or later. */
  readonly from?: string;
  /** Papers whose own date lies in this year, month or day or earlier. If it is before `from`, the two are taken the other way round. */
  readonly to?: string;
  /** A kind of paper; `Änderungsantrag` will do for `aenderungsantrag`. */
  readonly kind?: string;
  /** Name of a body, in any spelling, or part of it. */
  readonly body?: string;
  /** The paper's own reference, or one that it names, in any spelling. */
  readonly reference?: string;
  /** Papers that name a sum of so many euros or more. */
  readonly minAmount?: number;
  /** Papers that name a sum of so many euros or fewer; with `minAmount`, one and the same sum lies between both, whichever is less. */
  readonly maxAmount?: number;
  /** Glob over the stored path: `*`, `?`, `[…]`; `*` also goes over `/`. */
  readonly path?: string;
}

/** What of the index stands for the words of a query. */
export interface WordOptions {
  /** Words as typed, no variants. */
  readonly exact?: boolean;
  /** All compounds of each word, not its 150 most frequent ones alone: every paper, in more time. */
  readonly allCompounds?: boolean;
}

/** Which papers are chosen. */
export interface ChoiceOptions extends FilterOptions, WordOptions {}

export interface SearchOptions extends ChoiceOptions {
  /** Default `relevance`. */
  readonly sort?: Sort;
  /** Most hits, default 10; 0: all. */
  readonly limit?: number;
  /** Hits to leave out first, default 0. */
  readonly offset?: number;
  /** Count all papers found by kind, year, body, amount. */
  readonly facets?: boolean;
  /** Count all papers found by year or month of their date; `auto` takes months where all lie within three years. */
  readonly timeline?: TimeUnit | 'auto';
  /** Say how the query was read and what each hit's score is made of. */
  readonly explain?: boolean;
  /** List near-identical papers each on its own. */
  readonly copies?: boolean;
}

/** For measuring; not in the public options. */
export interface RankingOptions {
  readonly vias?: PlanOptions['vias'];
  readonly weights?: RankWeights;
  /** How many of the engine's best are put in order by `rank`. */
  readonly ranked?: number;
}

/** The papers for a query, a page of them, and what is to be said of all. */
export interface SearchResult {
  /** As it was given. */
  readonly query: string;
  /** Number of papers found, copies included. */
  readonly total: number;
  /** Hits left out first. */
  readonly offset: number;
  /** Most hits that were asked for. */
  readonly limit: number;
  /**
   * Papers are among them that do not have all words: those with most, where none has all; or, where fewer than ten have all, or most, and
   * none has all side by side (thick reports have any words somewhere), papers that lack one or two of three words or more, behind the others.
   */
  readonly relaxed: boolean;
  /** How many of the papers found have all words; they come first. */
  readonly complete: number;
  /** The query with likely misspellings mended; null if there is none. */
  readonly suggestion: string | null;
  /** What of the query was read otherwise than typed. */
  readonly slips: readonly Slip[];
  /** Words as typed of whose compounds only the 150 most frequent were looked for; `allCompounds` takes the others too. */
  readonly capped: readonly string[];
  /** Names of the query and its filters that no body has. */
  readonly unknownBodies: readonly UnknownBody[];
  /** With `facets`, else null. */
  readonly facets: Facets | null;
  /** With `timeline`. */
  readonly timeline?: Timeline;
  /** The best first, or as `sort` says. */
  readonly hits: readonly SearchHit[];
  /** With `explain`. */
  readonly explanation?: QueryExplanation;
  /** What the state of the index is told by. */
  readonly provenance: Omit<Provenance, 'sha256'>;
}

/** A `SearchResult` whose hits are read from the index as they are asked for, once. */
export interface HitList extends Omit<SearchResult, 'hits'> {
  /** The best first, or as `sort` says. */
  readonly hits: Iterable<SearchHit>;
}

const DEFAULT_LIMIT = 10;

/**
 * Finds papers. The README has the query language. A slip in the query's syntax is no error: `slips` tells how it was read.
 *
 * @throws `UsageError` for an option that means nothing (an unknown kind, no date), `IndexError` if the index is damaged.
 */
export function search(
  store: Store,
  text: string,
  options: SearchOptions = {},
  ranking: RankingOptions = {},
): SearchResult {
  return store.snapshot(() => {
    const list = listHits(store, text, options, ranking);
    return { ...list, hits: [...list.hits] };
  });
}

/** Finds papers as `search` does. `store` must stay pinned until all hits are read. */
export function listHits(
  store: Store,
  text: string,
  options: SearchOptions = {},
  ranking: RankingOptions = {},
): HitList {
  const filter = readFilterOptions(options);
  const limit = readCount('limit', options.limit, DEFAULT_LIMIT);
  const offset = readCount('offset', options.offset, 0);
  if (options.sort !== undefined && !SORTS.includes(options.sort)) {
    throw new UsageError(`There is no order ${options.sort}; sort by one of ${SORTS.join(', ')}.`);
  }
  const query = parseQuery(text);
  const planOptions = { ...wordOptions(options), ...(ranking.vias ? { vias: ranking.vias } : {}) };
  const vocabularies = vocabulariesOf(store);
  const plan = planQuery(query.root, filter, store, vocabularies, planOptions);
  const found = find(store, plan, ranking.ranked ?? RANKED, options.exact);
  const order = inOrder(store, plan, found, options.sort ?? 'relevance', ranking.weights ?? RANK_WEIGHTS);
  const groups = page(store, order, offset, limit, options.copies ?? false);
  return {
    query: text,
    total: found.total,
    offset,
    limit,
    relaxed: found.relaxed,
    complete: found.complete,
    suggestion: options.exact ? null : suggest(store, plan, query, vocabularies.words),
    slips: query.slips,
    capped: plan.capped,
    unknownBodies: plan.unknownBodies,
    facets: options.facets ? facetsOf(store, found.documents) : null,
    ...(options.timeline ? { timeline: timelineOf(store, found.documents, options.timeline) } : {}),
    ...(options.explain ? { explanation: explainQuery(store, plan, query) } : {}),
    provenance: stateOf(store),
    hits: hitsOf(store, plan, found, order, groups, options.explain ?? false),
  };
}

/** The papers that a query and filters choose. */
export interface Chosen {
  /** Ascending document numbers. */
  readonly documents: Int32Array;
  /** No paper has all words: those with most are chosen. */
  readonly relaxed: boolean;
  readonly slips: readonly Slip[];
  /** Words as typed that have more compounds than were looked for. */
  readonly capped: readonly string[];
  /** Names that no body has. */
  readonly unknownBodies: readonly UnknownBody[];
  /** Filters that every paper passes, those of the query among them. */
  readonly filters: readonly Filter[];
}

/**
 * The papers that `search` would find, in no order, but for those that follow the ones that have all words, or most. All papers if there is
 * neither a query nor a filter. Call it inside `store.snapshot`.
 */
export function choose(store: Store, text: string, options: ChoiceOptions): Chosen {
  const filter = readFilterOptions(options);
  const query = parseQuery(text);
  const plan = planQuery(query.root, filter, store, vocabulariesOf(store), wordOptions(options));
  const { slips } = query;
  const { parts, without, allowed, filters, capped, unknownBodies } = plan;
  if (parts.length === 0 && without.length === 0) {
    return { documents: allowed ?? store.selectDocuments({}), relaxed: false, slips, capped, unknownBodies, filters };
  }
  const { documents, relaxed } = find(store, plan, 0, true);
  return { documents, relaxed, slips, capped, unknownBodies, filters };
}

/** The hits among some of the papers found (ascending numbers), the latest first, copies one by one. Call it inside `store.snapshot`. */
export function hitsAmong(store: Store, text: string, options: ChoiceOptions, documents: Int32Array): SearchHit[] {
  const { root } = parseQuery(text);
  const plan = planQuery(root, readFilterOptions(options), store, vocabulariesOf(store), wordOptions(options));
  const found = find(store, { ...plan, allowed: documents }, 0, true);
  const groups = sorted(store, documents, '-date').map((number) => ({ number, copies: [] }));
  return [...hitsOf(store, plan, found, { ranked: new Map(), following: 1 }, groups, false)];
}

function wordOptions({ exact = false, allCompounds = false }: WordOptions): Required<WordOptions> {
  return { exact, allCompounds };
}

/** A filter as the command line or a script gives it. Throws `UsageError` with one sentence for what means nothing. */
function readFilterOptions(options: FilterOptions): Filter {
  const { from, to, kind, body, reference, minAmount, maxAmount, path } = options;
  const filter: { -readonly [K in keyof Filter]: Filter[K] } = {};
  const [first, last] = inOrderOf(
    from === undefined ? undefined : dateOption('from', from),
    to === undefined ? undefined : dateOption('to', to),
    (earlier, later) => earlier.from > later.to,
  );
  if (first !== undefined) filter.from = first.from;
  if (last !== undefined) filter.to = last.to;
  if (kind !== undefined) {
    const known = readKind(kind);
    if (known === null) throw new UsageError(`There is no kind ${kind}; the kinds are ${KINDS.join(', ')}.`);
    filter.kind = known;
  }
  for (const [name, amount] of Object.entries({ minAmount, maxAmount })) {
    if (amount !== undefined && !Number.isFinite(amount)) throw new UsageError(`${name} needs a number of euros.`);
  }
  const [least, most] = inOrderOf(minAmount, maxAmount, (smaller, larger) => smaller > larger);
  if (least !== undefined) filter.minAmount = least;
  if (most !== undefined) filter.maxAmount = most;
  for (const [name, value] of Object.entries({ body, reference, path })) {
    if (value?.trim() === '') throw new UsageError(`${name} is empty; give it a value or leave it out.`);
  }
  if (body !== undefined) filter.body = body;
  if (reference !== undefined) filter.reference = reference;
  if (path !== undefined) filter.path = path;
  return filter;
}

/** The ends of a range, changed for each other where they were given the wrong way round, as in `date:2019..2018`. */
function inOrderOf<T>(
  low: T | undefined,
  high: T | undefined,
  areTurned: (low: T, high: T) => boolean,
): readonly [T | undefined, T | undefined] {
  return low !== undefined && high !== undefined && areTurned(low, high) ? [high, low] : [low, high];
}

function dateOption(name: string, text: string) {
  const range = readDate(text);
  if (range === null) {
    throw new UsageError(`${name} needs a year, month or day such as 2018, 2018-12 or 2018-12-11, not ${text}.`);
  }
  return range;
}

/** A whole number from 0 on that a caller gives by `name`, or `otherwise`. Throws `UsageError` for any other. */
export function readCount(name: string, value: number | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new UsageError(`${name} needs a whole number from 0 on, not ${value}.`);
  }
  return value;
}

/** The words of the store's present state. */
function vocabulariesOf(store: Store): Vocabularies {
  return {
    words: () => opened(store.packedVocabulary(), store),
    codes: () => opened(store.packedCodes(), store),
  };
}

const openVocabularies = new WeakMap<PackedVocabulary, Vocabulary>();

function opened(packed: PackedVocabulary, store: Store): Vocabulary {
  let vocabulary = openVocabularies.get(packed);
  if (!vocabulary) {
    vocabulary = openVocabulary(packed, store);
    openVocabularies.set(packed, vocabulary);
  }
  return vocabulary;
}
