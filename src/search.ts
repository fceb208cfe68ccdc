import { type Provenance, stateOf } from './citation.js';
import { CopyGroups } from './copies.js';
import { gather, indexesWhere, nthLargest } from './engine/scored.js';
import type { Selection } from './engine/select.js';
import { type EngineHit, type EngineNode, type EngineResult, newSelection, runQuery } from './engine.js';
import { UsageError } from './errors.js';
import { explainHit, explainQuery, type HitExplanation, type QueryExplanation } from './explain.js';
import { type Facets, facetsOf } from './facets.js';
import { type Filter, readDate, readKind } from './filter.js';
import { locate, type Match, type PhraseTerm, type Term, type TokenMatch, tokenMatches } from './matches.js';
import type { PackedVocabulary } from './packed-vocabulary.js';
import { type Plan, type PlanOptions, planQuery, type Vocabularies } from './plan.js';
import { parseQuery, type Slip } from './query.js';
import { haveSideBySide, RANK_WEIGHTS, type RankedHit, type RankWeights, rank } from './rank.js';
import { type Snippet, snippetsOf } from './snippet.js';
import type { Store } from './store.js';
import { suggest } from './suggest.js';
import { type Timeline, type TimeUnit, timelineOf } from './timeline.js';
import { KINDS, type Kind, type Mention } from './types.js';
import { openVocabulary, type Vocabulary } from './vocabulary.js';

/** All orders of hits. */
export const SORTS = ['relevance', 'date', '-date', 'amount', '-amount'] as const;
/** Order of the hits; with `-` the latest or largest first. Papers without a date or amount come last. */
export type Sort = (typeof SORTS)[number];

/** Which papers may be found. */
export interface FilterOptions {
  /** First and last year, month or day of the paper's own date (`2018`, `2018-12`, `2018-12-11`). */
  readonly from?: string;
  /** Last year, month or day of the same date. */
  readonly to?: string;
  /** A kind of paper; `Änderungsantrag` will do for `aenderungsantrag`. */
  readonly kind?: string;
  /** Name of a body, in any spelling, or part of it. */
  readonly body?: string;
  /** The paper's own reference, or one that it names, in any spelling. */
  readonly reference?: string;
  /** Limits of an amount in the paper, in euros. */
  readonly minAmount?: number;
  /** Largest amount, in euros. */
  readonly maxAmount?: number;
  /** Glob over the stored path: `*`, `?`, `[…]`; `*` also goes over `/`. */
  readonly path?: string;
}

export interface SearchOptions extends FilterOptions {
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
  /** Words as typed, no variants. */
  readonly exact?: boolean;
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

/** A paper found. */
export interface SearchHit {
  /** First 12 hex digits of the SHA-256 of the path. */
  readonly id: string;
  /** As it is stored: relative to the folder that holds the index, where it can be. */
  readonly path: string;
  /** Its subject, on one line; null where it has none. */
  readonly title: string | null;
  /** What it is by its own heading; `sonstiges` where it does not say. */
  readonly kind: Kind;
  /** Its own date: a day, `2018-12-11`, or a month, `2018-12`; null where it has none. */
  readonly date: string | null;
  /** Its own reference in normal form; null where it has none. */
  readonly reference: string | null;
  /** Bodies that moved, asked or answered, as the paper says, in its order. */
  readonly bodies: readonly string[];
  /** Sums in euros that the paper names, each once, largest first, at most 20. */
  readonly amounts: readonly number[];
  /** The larger, the better it fits; comparable only within one result. */
  readonly score: number;
  /** Page from 1 and line of the file where the first passage has its first match. */
  readonly page: number;
  /** Line from 1, counted through the whole file. */
  readonly line: number;
  /** Passages with the words found, the best first. */
  readonly snippets: readonly Snippet[];
  /** By word of the query as typed: the words (folded) that stand in the paper for it. */
  readonly matched: Readonly<Record<string, readonly string[]>>;
  /** Paths of other papers found that have nearly the same text. */
  readonly copies: readonly string[];
  /** SHA-256 of the file as it was read, in hex. */
  readonly sha256: string;
  /** With `explain`. */
  readonly explanation?: HitExplanation;
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
   * No paper has all words: those with most are shown. Or papers follow that lack one or two of three words or more, as fewer than ten have
   * all, or most, and none has all side by side: thick reports have any words somewhere.
   */
  readonly relaxed: boolean;
  /** The query with likely misspellings mended; null if there is none. */
  readonly suggestion: string | null;
  /** What of the query was read otherwise than typed. */
  readonly slips: readonly Slip[];
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

/** So many of the engine's best hits are put in order by `rank`. */
const RANKED = 50;
const DEFAULT_LIMIT = 10;
const MOST_SUMS = 20;
/** So many hits are made at once; more at a time ask the engine less often, fewer need less memory. */
const HITS_AT_ONCE = 1000;
/**
 * Copies of what is shown are looked for among so many papers from the first on, and in further steps of that many where more are shown:
 * equal texts score about equally, and stand near each other.
 */
const COPIES_SOUGHT = RANKED;

/**
 * Finds papers; see spec/interfaces.md for the query language. A slip in the query's syntax is no error: `slips` tells how it was read.
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
  const planOptions = { exact: options.exact ?? false, ...(ranking.vias ? { vias: ranking.vias } : {}) };
  const plan = planQuery(query.root, filter, store, vocabulariesOf(store), planOptions);
  const found = find(store, plan, ranking.ranked ?? RANKED, options.exact);
  const order = inOrder(store, plan, found, options.sort ?? 'relevance', ranking.weights ?? RANK_WEIGHTS);
  const groups = page(store, order, offset, limit, options.copies ?? false);
  return {
    query: text,
    total: found.total,
    offset,
    limit,
    relaxed: found.relaxed,
    suggestion: options.exact ? null : suggest(store, plan, query),
    slips: query.slips,
    facets: options.facets ? facetsOf(store, found.documents) : null,
    ...(options.timeline ? { timeline: timelineOf(store, found.documents, options.timeline) } : {}),
    ...(options.explain ? { explanation: explainQuery(store, plan, query) } : {}),
    provenance: stateOf(store),
    hits: hitsOf(store, plan, found, order.ranked, groups, options.explain ?? false),
  };
}

/** The papers that a query and filters choose. */
export interface Chosen {
  /** Ascending document numbers. */
  readonly documents: Int32Array;
  /** No paper has all words: those with most are chosen. */
  readonly relaxed: boolean;
  readonly slips: readonly Slip[];
  /** Filters that every paper passes, those of the query among them. */
  readonly filters: readonly Filter[];
}

/** The papers that `search` would find, without those that follow the ones that have all words, or most; in no order, all of the index for no query and no filter. Call it inside `store.snapshot`. */
export function choose(store: Store, text: string, options: FilterOptions & { readonly exact?: boolean }): Chosen {
  const filter = readFilterOptions(options);
  const query = parseQuery(text);
  const plan = planQuery(query.root, filter, store, vocabulariesOf(store), { exact: options.exact ?? false });
  const { slips } = query;
  const { parts, without, allowed, filters } = plan;
  if (parts.length === 0 && without.length === 0) {
    return { documents: allowed ?? store.selectDocuments({}), relaxed: false, slips, filters };
  }
  const { documents, relaxed } = find(store, plan, 0, true);
  return { documents, relaxed, slips, filters };
}

/** The hits among some of the papers found (ascending numbers), the latest first, copies one by one. Call it inside `store.snapshot`. */
export function hitsAmong(
  store: Store,
  text: string,
  options: FilterOptions & { readonly exact?: boolean },
  documents: Int32Array,
): SearchHit[] {
  const { root } = parseQuery(text);
  const planOptions = { exact: options.exact ?? false };
  const plan = planQuery(root, readFilterOptions(options), store, vocabulariesOf(store), planOptions);
  const found = find(store, { ...plan, allowed: documents }, 0, true);
  const groups = sorted(store, documents, '-date').map((number) => ({ number, copies: [] }));
  return [...hitsOf(store, plan, found, new Map(), groups, false)];
}

/** A filter as the command line or a script gives it. Throws `UsageError` with one sentence for what means nothing. */
export function readFilterOptions(options: FilterOptions): Filter {
  const { from, to, kind, body, reference, minAmount, maxAmount, path } = options;
  const filter: { -readonly [K in keyof Filter]: Filter[K] } = {};
  if (from !== undefined) filter.from = dateOption('from', from).from;
  if (to !== undefined) filter.to = dateOption('to', to).to;
  if (kind !== undefined) {
    const known = readKind(kind);
    if (known === null) throw new UsageError(`There is no kind ${kind}; the kinds are ${KINDS.join(', ')}.`);
    filter.kind = known;
  }
  for (const [name, amount] of Object.entries({ minAmount, maxAmount })) {
    if (amount !== undefined && !Number.isFinite(amount)) throw new UsageError(`${name} needs a number of euros.`);
  }
  if (minAmount !== undefined) filter.minAmount = minAmount;
  if (maxAmount !== undefined) filter.maxAmount = maxAmount;
  if (body !== undefined) filter.body = body;
  if (reference !== undefined) filter.reference = reference;
  if (path !== undefined) filter.path = path;
  return filter;
}

function dateOption(name: string, text: string) {
  const range = readDate(text);
  if (range === null) {
    throw new UsageError(`${name} needs a year, month or day such as 2018, 2018-12 or 2018-12-11, not ${text}.`);
  }
  return range;
}

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

const vocabularies = new WeakMap<PackedVocabulary, Vocabulary>();

function opened(packed: PackedVocabulary, store: Store): Vocabulary {
  let vocabulary = vocabularies.get(packed);
  if (!vocabulary) {
    vocabulary = openVocabulary(packed, store);
    vocabularies.set(packed, vocabulary);
  }
  return vocabulary;
}

/** All papers found, in no order yet but for the engine's best. */
interface Found extends Omit<EngineResult, 'hits'> {
  readonly relaxed: boolean;
  /** What they were found by; null for filters alone. */
  readonly node: EngineNode | null;
  readonly best: readonly EngineHit[];
  /** So many of the best come before all others, whatever their score. */
  readonly first: number;
}

/** With `strictly`, nothing is added to papers that have all words, or most. */
function find(store: Store, plan: Plan, limit: number, strictly = false): Found {
  const { parts, without } = plan;
  const nothingAsked = parts.length === 0 && without.length === 0 && plan.allowed === null;
  if (nothingAsked) return { ...NOTHING, relaxed: false, node: null };
  const allowed = plan.allowed ? { allowed: plan.allowed } : {};
  const node = excluding(parts.length === 0 ? { type: 'all' } : joined('and', parts), without);
  const selection = newSelection(store);
  const strict = runQuery(store, node, { ...allowed, limit, selection });
  if (parts.length < 2) return found(strict, parts.length === 0 ? null : node, false);

  const anyNode = excluding(joined('or', parts), without);
  const withMost = (less: number) =>
    runQuery(store, anyNode, { allowed: withMostParts(selection, plan, less), limit, selection });
  const best = strict.total > 0 ? strict : withMost(0);
  const relaxed = strict.total === 0 && best.total > 0;
  if (strictly || parts.length < 3 || best.total >= FEW || haveSideBySide(store, plan, best.hits)) {
    return found(best, relaxed ? anyNode : node, relaxed);
  }
  const more = withMost(1);
  const first = new Set(best.documents);
  const hits = [...best.hits, ...more.hits.filter(({ number }) => !first.has(number))];
  return {
    ...found({ ...more, hits }, anyNode, relaxed || more.total > best.total),
    first: best.hits.length,
  };
}

const NOTHING = { total: 0, documents: new Int32Array(0), scores: () => new Float64Array(0), best: [], first: 0 };

function found({ hits, ...rest }: EngineResult, node: EngineNode | null, relaxed: boolean): Found {
  return { ...rest, best: hits, first: 0, node, relaxed };
}

/** With so many papers that have all words, or most, a first page is full. */
const FEW = 10;

function joined(type: 'and' | 'or', nodes: readonly EngineNode[]): EngineNode {
  return nodes.length === 1 ? nodes[0]! : { type, nodes };
}

function excluding(node: EngineNode, without: readonly EngineNode[]): EngineNode {
  return without.length === 0 ? node : { type: 'not', node, except: joined('or', without) };
}

/** The papers that have most of the query's parts, or up to `less` less, but no fewer than two if any has two. */
function withMostParts(selection: Selection, { parts, allowed }: Plan, less: number): Int32Array {
  const counts = new Uint8Array(selection.store.documentLimit);
  let most = 1;
  for (const part of parts) {
    const documents = selection.documentsOf(part, allowed);
    for (let i = 0; i < documents.length; i++) most = Math.max(most, ++counts[documents[i]!]!);
  }
  // What all of the parts are in is found by one less too.
  const least = Math.min(most, Math.max(2, Math.min(most, parts.length - less) - less));
  return indexesWhere(counts.length, (number) => counts[number]! >= least);
}

/** All papers found in their order; those that `rank` has seen know what brought them there. */
interface Order {
  readonly total: number;
  /** The first `count` of them, or more; all if there are fewer. */
  readonly first: (count: number) => readonly number[];
  readonly ranked: ReadonlyMap<number, RankedHit>;
}

function inOrder(store: Store, plan: Plan, found: Found, sort: Sort, weights: RankWeights): Order {
  const { documents, best, first: whole } = found;
  const byRank = (hits: readonly EngineHit[]) => rank(store, plan, hits, weights);
  const ranked =
    sort === 'relevance' && found.node !== null ? [best.slice(0, whole), best.slice(whole)].flatMap(byRank) : [];
  const byNumber = new Map(ranked.map((hit) => [hit.number, hit]));
  const { length: total } = documents;
  if (sort !== 'relevance' || found.node === null) {
    const numbers = sorted(store, documents, sort === 'relevance' ? '-date' : sort);
    return { total, first: () => numbers, ranked: byNumber };
  }
  let known: readonly number[] = ranked.map(({ number }) => number);
  const first = (count: number): readonly number[] => {
    if (known.length >= Math.min(count, total)) return known;
    // Steps that grow, as each begins anew.
    const rest = bestFirst(store, found, byNumber, Math.max(count, 2 * known.length) - ranked.length);
    known = [...ranked.map(({ number }) => number), ...rest];
    return known;
  };
  return { total, first, ranked: byNumber };
}

/** The `count` best papers without those of `but`: score descending, then path. */
function bestFirst(
  store: Store,
  { documents, scores: scoresOf }: Found,
  but: ReadonlyMap<number, unknown>,
  count: number,
): number[] {
  const scores = scoresOf();
  const rest = indexesWhere(documents.length, (i) => !but.has(documents[i]!));
  const restScores = gather(scores, rest);
  const bound = count < rest.length ? nthLargest(restScores, count) : Number.NEGATIVE_INFINITY;
  const best = gather(
    rest,
    indexesWhere(rest.length, (i) => restScores[i]! >= bound),
  );
  const places = new Map(Array.from(store.inPathOrder(gather(documents, best)), (number, place) => [number, place]));
  return Array.from(best)
    .sort((a, b) => scores[b]! - scores[a]! || places.get(documents[a]!)! - places.get(documents[b]!)!)
    .slice(0, count)
    .map((i) => documents[i]!);
}

export function sorted(store: Store, documents: Int32Array, sort: Exclude<Sort, 'relevance'>): number[] {
  const descending = sort.startsWith('-');
  const keys = store.sortKeys(documents, sort.endsWith('date') ? 'date' : 'amount');
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  // In the order of paths, which the stable sort keeps for equal keys.
  return Array.from(store.inPathOrder(documents)).sort((a, b) => {
    const [left, right] = [keys.get(a), keys.get(b)];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    return descending ? compare(right, left) : compare(left, right);
  });
}

interface Group {
  readonly number: number;
  readonly copies: readonly number[];
}

/** The papers to be shown, each with its copies among all that were found. */
function page(store: Store, { total, first }: Order, offset: number, limit: number, copies: boolean): Group[] {
  const end = limit === 0 ? total : offset + limit;
  if (copies)
    return first(end)
      .slice(offset, end)
      .map((number) => ({ number, copies: [] }));
  const groups = new CopyGroups();
  for (let from = 0; from < total && groups.groups.length <= end; from += COPIES_SOUGHT) {
    const to = from + COPIES_SOUGHT;
    const some = first(limit === 0 ? total : to).slice(from, to);
    const fingerprints = store.fingerprints(some);
    for (const [i, number] of some.entries()) groups.add(number, fingerprints[i]!);
  }
  return groups.groups.slice(offset, end);
}

interface Shown {
  /** Null for a paper found by filters alone. */
  readonly hit: EngineHit | null;
  /** Null for a paper that `rank` has not seen. */
  readonly ranked: RankedHit | null;
}

/** What matched in each of the shown papers, in their order. */
function withMatches(store: Store, found: Found, ranked: Order['ranked'], groups: readonly Group[]): Shown[] {
  const unknown = Int32Array.from(groups.map(({ number }) => number).filter((number) => !ranked.has(number))).sort();
  const others = new Map<number, EngineHit>();
  if (found.node !== null && unknown.length > 0) {
    const { hits } = runQuery(store, found.node, { allowed: unknown, limit: unknown.length });
    for (const hit of hits) others.set(hit.number, hit);
  }
  return groups.map(({ number }) => {
    const known = ranked.get(number) ?? null;
    return { ranked: known, hit: known ?? others.get(number) ?? null };
  });
}

/** The hits of the shown papers, some at a time. */
function* hitsOf(
  store: Store,
  plan: Plan,
  found: Found,
  ranked: Order['ranked'],
  groups: readonly Group[],
  explain: boolean,
): Generator<SearchHit> {
  const terms = termsOf(store, plan);
  for (let from = 0; from < groups.length; from += HITS_AT_ONCE) {
    const some = groups.slice(from, from + HITS_AT_ONCE);
    yield* someHits(store, plan, terms, some, withMatches(store, found, ranked, some), explain ? found.node : null);
  }
}

function* someHits(
  store: Store,
  plan: Plan,
  terms: Terms,
  groups: readonly Group[],
  shown: readonly Shown[],
  explained: EngineNode | null,
): Generator<SearchHit> {
  const documents = store.documents(groups.map(({ number }) => number));
  const tokens = tokensOf(store, terms, groups, shown);
  for (const [i, document] of documents.entries()) {
    const { hit, ranked } = shown[i]!;
    const score = ranked?.rank ?? hit?.score ?? 0;
    const { bodies, sums, whole } = store.hitDetails(document.number, MOST_SUMS);
    const asked = mentionsAskedFor(store, plan, document.number, terms.words.size + terms.phrases.length);
    const { parts, matches, placeOf } = locate(
      store,
      document.number,
      document.characters,
      tokens.get(document.number)!,
      asked,
    );
    const snippets = snippetsOf(parts, matches, whole, placeOf);
    yield {
      id: document.id,
      path: document.path,
      title: document.title,
      kind: document.kind,
      date: document.date,
      reference: document.reference,
      // Copies, as what the store gives is kept there.
      bodies: [...bodies],
      amounts: [...sums],
      score: Math.round(score * 1e4) / 1e4,
      page: snippets[0]?.page ?? 1,
      line: snippets[0]?.line ?? 1,
      snippets,
      matched: Object.fromEntries(
        Array.from(hit?.matched ?? [], ([label, members]) => [label, [...new Set(members.map(({ word }) => word))]]),
      ),
      copies: store.paths(groups[i]!.copies),
      sha256: document.sha256,
      ...(explained && hit ? { explanation: explainHit(store, explained, hit, ranked?.factors ?? null) } : {}),
    };
  }
}

/** Bodies that moved, asked or answered, in the order of the text. */
export function actors(mentions: readonly Mention[]): string[] {
  const names = mentions.flatMap((mention) =>
    mention.type === 'body' && mention.role !== null ? [mention.value] : [],
  );
  return [...new Set(names)];
}

/** What is looked for in the texts of hits. */
interface Terms {
  readonly words: ReadonlyMap<string, Term>;
  readonly phrases: readonly PhraseTerm[];
}

/** Each label of the query is a group; rare words are worth more than common ones, and far forms less than near ones. */
function termsOf(store: Store, plan: Plan): Terms {
  const groups = new Map<string, number>();
  const groupOf = (label: string): number => {
    const known = groups.get(label) ?? groups.size;
    groups.set(label, known);
    return known;
  };
  const words = new Map<string, Term>();
  for (const { label, variants, node } of plan.words) {
    const typed = store.documentFrequency(node.word) || (variants[0] ? store.documentFrequency(variants[0].word) : 0);
    const rarity = Math.log(1 + store.documentCount / (1 + typed));
    for (const { word, weight } of variants) {
      const known = words.get(word);
      if (!known || known.weight < weight * rarity) words.set(word, { group: groupOf(label), weight: weight * rarity });
    }
  }
  const heaviest = Math.log(1 + store.documentCount);
  const phrases = plan.phrases.map((phrase) => ({ ...phrase, group: groupOf(phrase.label), weight: heaviest }));
  return { words, phrases };
}

/** Where the terms stand in the shown papers. */
function tokensOf(
  store: Store,
  { words, phrases }: Terms,
  groups: readonly Group[],
  shown: readonly Shown[],
): Map<number, TokenMatch[]> {
  const wordsOf = new Map<number, ReadonlyMap<string, Term>>();
  for (const [i, { number }] of groups.entries()) {
    const own = new Map<string, Term>();
    for (const members of shown[i]!.hit?.matched.values() ?? []) {
      for (const { word } of members) {
        const term = words.get(word);
        if (term) own.set(word, term);
      }
    }
    wordsOf.set(number, own);
  }
  return tokenMatches(store, wordsOf, phrases, Int32Array.from(wordsOf.keys()).sort());
}

/** The mentions that the query names or its filters ask for: they are worth showing as the words are. */
function mentionsAskedFor(store: Store, { references, filters }: Plan, number: number, group: number): Match[] {
  const asked: Match[] = [];
  if (references.length > 0) {
    const values = new Set(references.flatMap((reference) => reference.values));
    for (const { value, start, end } of store.mentions(number, 'reference')) {
      if (values.has(value as string)) asked.push({ start, end, group, weight: 10 });
    }
  }
  const limits = filters.filter(({ minAmount, maxAmount }) => minAmount !== undefined || maxAmount !== undefined);
  if (limits.length === 0) return asked;
  for (const mention of store.mentions(number, 'amount')) {
    if (mention.type !== 'amount' || mention.currency !== 'EUR') continue;
    const { value, start, end } = mention;
    const within = ({ minAmount = Number.NEGATIVE_INFINITY, maxAmount = Number.POSITIVE_INFINITY }: Filter) =>
      value >= minAmount && value <= maxAmount;
    if (limits.some(within)) asked.push({ start, end, group: group + 1, weight: 1 });
  }
  return asked;
}
