import { actors } from './bodies.js';
import { type Provenance, stateOf } from './citation.js';
import { UsageError } from './errors.js';
import type { Filter } from './filter.js';
import { type Matters, mattersOf } from './matters.js';
import type { UnknownBody } from './plan.js';
import type { Slip } from './query.js';
import { sorted } from './search/order.js';
import { type ChoiceOptions, type Chosen, choose, readCount } from './search.js';
import { sentenceAround } from './sentence.js';
import { passageOf } from './snippet.js';
import type { Store, StoredDocument } from './store.js';
import { type BodyRole, MENTION_TYPES, type Mention, type MentionType, type PaperName, type Place } from './types.js';

/** The orders that `Index.mentions` knows. */
export const MENTION_SORTS = ['date', '-date', 'amount', '-amount'] as const;
/** Order of mentions: by the date of their papers (then path, then place in the text), or by the sum. With `-` the latest or largest first. */
export type MentionSort = (typeof MENTION_SORTS)[number];

/** What `Index.countMentions` can count by. */
export const MENTION_GROUPS = ['value', 'body', 'year', 'kind'] as const;
/** What mentions are counted by: normal form; bodies that moved, asked or answered in the paper; year of the paper's date; kind of paper. */
export type MentionGroup = (typeof MENTION_GROUPS)[number];

/** Which mentions are listed or counted. */
export interface MentionOptions extends ChoiceOptions {
  /** Each value once a matter, where it stands first by date; see `Matters`. */
  readonly distinct?: boolean;
}

/** Which mentions are listed and how, or how their counts are. */
export interface MentionListOptions extends MentionOptions {
  /** Default `date`. Counts: `amount` and `-amount` by their sums, `-date` years from the latest on; else as `MentionCounts.groups` says. */
  readonly sort?: MentionSort;
  /** Most rows or counts; default 0: all. */
  readonly limit?: number;
  /** Rows or counts to leave out first, default 0. */
  readonly offset?: number;
}

/** A mention with its sentence and its paper: one row of the table. */
export interface MentionRow extends PaperName, Place, Provenance {
  /** The same in all rows of a list. */
  readonly type: MentionType;
  /** Normal form; a number for an amount. */
  readonly value: string | number;
  /** ISO 4217; null for what is no amount. */
  readonly currency: string | null;
  /** Words that limit an amount (`rund`, `bis zu`, `jährlich`). */
  readonly hedges: readonly string[];
  /** What a body does in the paper, where its text says so. */
  readonly role: BodyRole | null;
  /** As the paper writes it. */
  readonly surface: string;
  /** Sentence or table row around it, on one line. */
  readonly sentence: string;
  /** Where in `sentence` it stands, half open. */
  readonly highlight: readonly [start: number, end: number];
  /** Bodies that moved, asked or answered, as the paper says. */
  readonly bodies: readonly string[];
}

/** Mentions of the papers that a query and filters choose. */
export interface MentionList {
  /** The type asked for. */
  readonly type: MentionType;
  /** As typed; empty for all papers. */
  readonly query: string;
  /** Number of papers chosen, whether they have such a mention or not. */
  readonly papers: number;
  /** No paper has all the words: those with most were chosen. */
  readonly relaxed: boolean;
  /** Whether a value stands there once a matter. If not, a sum that motion and answer both name is there twice. */
  readonly distinct: boolean;
  /** What of the query was read otherwise than typed. */
  readonly slips: readonly Slip[];
  /** Words as typed of whose compounds only the 150 most frequent were looked for; `allCompounds` takes the others too. */
  readonly capped: readonly string[];
  /** Names of the query and its filters that no body has. */
  readonly unknownBodies: readonly UnknownBody[];
  /** Read from the index as they are asked for, once. */
  readonly rows: Iterable<MentionRow>;
}

/** How many mentions have one value, and for amounts what they come to. */
export interface MentionCount {
  /** Null for papers without a date or such a body. */
  readonly value: string | null;
  /** Amounts of different currencies are never added up; null for what is no amount. */
  readonly currency: string | null;
  /** How often the value is mentioned. */
  readonly mentions: number;
  /** Papers that mention it. */
  readonly papers: number;
  /** In whole units of the currency, rounded to cents; null for what is no amount. */
  readonly sum: number | null;
  /** Of all mentions, the mean of the middle two if their number is even; null for what is no amount. */
  readonly median: number | null;
  /** Null for what is no amount. */
  readonly largest: number | null;
}

/** Mentions of the papers chosen, counted. */
export interface MentionCounts extends Omit<MentionList, 'rows'> {
  /** What they are counted by. */
  readonly group: MentionGroup;
  /** Mentions counted. */
  readonly mentions: number;
  /** Values that they have, however many are in `groups`. */
  readonly values: number;
  /** Years ascending, all else by number of mentions, unless another order is asked for. */
  readonly groups: readonly MentionCount[];
}

/** A type of mention, in the singular or plural (`amount`, `bodies`). Throws `UsageError` for anything else. */
export function readMentionType(text: string): MentionType {
  const singular = text.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  const type = MENTION_TYPES.find((known) => known === singular);
  if (type === undefined) throw new UsageError(`There is no type ${text}; the types are ${MENTION_TYPES.join(', ')}.`);
  return type;
}

/** What part is asked for, and in which order. Throws `UsageError` for what means nothing. */
function partOf({ limit, offset, sort = 'date' }: MentionListOptions) {
  if (!MENTION_SORTS.includes(sort)) {
    throw new UsageError(`There is no order ${sort}; sort by one of ${MENTION_SORTS.join(', ')}.`);
  }
  return { limit: readCount('limit', limit, 0), offset: readCount('offset', offset, 0), sort };
}

/** Lists mentions. `store` must stay pinned until all rows are read. */
export function listMentions(store: Store, type: MentionType, query: string, options: MentionListOptions): MentionList {
  const { limit, offset, sort } = partOf(options);
  const { documents, relaxed, slips, capped, unknownBodies, filters } = choose(store, query, options);
  const found = { store, type, filters, matters: options.distinct ? mattersOf(store, documents) : null };
  const entries = sort.endsWith('amount')
    ? byAmount(found, inTime(store, documents), sort.startsWith('-'))
    : entriesOf(found, sort === '-date' ? sorted(store, documents, '-date') : inTime(store, documents));
  return {
    type,
    query,
    papers: documents.length,
    relaxed,
    distinct: options.distinct ?? false,
    slips,
    capped,
    unknownBodies,
    rows: rowsOf(store, slice(entries, offset, limit)),
  };
}

/** All mentions of the chosen papers, by path and place in the text. */
export function* allMentions(store: Store, { documents, filters }: Chosen): Generator<MentionRow> {
  yield* rowsOf(store, entriesOf({ store, type: null, filters, matters: null }, store.inPathOrder(documents)));
}

/** Counts mentions by what `group` says. */
export function countMentions(
  store: Store,
  type: MentionType,
  group: MentionGroup,
  query: string,
  options: MentionListOptions,
): MentionCounts {
  const { limit, offset, sort } = partOf(options);
  if (!MENTION_GROUPS.includes(group)) {
    throw new UsageError(`There is no group ${group}; group by one of ${MENTION_GROUPS.join(', ')}.`);
  }
  const { documents, relaxed, slips, capped, unknownBodies, filters } = choose(store, query, options);
  const found = { store, type, filters, matters: options.distinct ? mattersOf(store, documents) : null };
  const tallies = new Map<string, Tally>();
  let mentions = 0;
  for (const { document, mention, keys } of entriesOf(found, inTime(store, documents), group)) {
    mentions++;
    const currency = mention.type === 'amount' ? mention.currency : null;
    for (const value of keys) {
      const key = `${currency} ${value}`;
      let tally = tallies.get(key);
      if (!tally) {
        tally = { value, currency, mentions: 0, papers: 0, last: -1, sums: [] };
        tallies.set(key, tally);
      }
      tally.mentions++;
      if (tally.last !== document) tally.papers++;
      tally.last = document;
      if (mention.type === 'amount') tally.sums.push(mention.value);
    }
  }
  const groups = Array.from(tallies.values(), counted).sort((a, b) => compareCounts(a, b, { type, group, sort }));
  return {
    type,
    query,
    group,
    distinct: options.distinct ?? false,
    papers: documents.length,
    relaxed,
    slips,
    capped,
    unknownBodies,
    mentions,
    values: groups.length,
    groups: [...slice(groups, offset, limit)],
  };
}

interface Tally {
  readonly value: string | null;
  readonly currency: string | null;
  mentions: number;
  papers: number;
  /** Number of the document counted last. */
  last: number;
  readonly sums: number[];
}

function counted({ value, currency, mentions, papers, sums }: Tally): MentionCount {
  const count = { value, currency, mentions, papers };
  if (currency === null) return { ...count, sum: null, median: null, largest: null };
  sums.sort((a, b) => a - b);
  const middle = sums.length >> 1;
  const median = sums.length % 2 === 1 ? sums[middle]! : (sums[middle - 1]! + sums[middle]!) / 2;
  return { ...count, sum: cents(sums.reduce((a, b) => a + b, 0)), median: cents(median), largest: sums.at(-1)! };
}

const cents = (value: number) => Math.round(value * 100) / 100;

/** Euros before other currencies where sums are compared; null comes last. */
function compareCounts(
  a: MentionCount,
  b: MentionCount,
  { type, group, sort }: { readonly type: MentionType; readonly group: MentionGroup; readonly sort: MentionSort },
): number {
  if (sort.endsWith('amount') && a.sum !== null && b.sum !== null) {
    const euros = Number(b.currency === 'EUR') - Number(a.currency === 'EUR');
    const sums = sort === 'amount' ? a.sum - b.sum : b.sum - a.sum;
    if (euros !== 0 || sums !== 0) return euros || sums;
  }
  if (group !== 'year' && a.mentions !== b.mentions) return b.mentions - a.mentions;
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  if (type === 'amount' && group === 'value') return Number(a.value) - Number(b.value);
  const order = a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  return group === 'year' && sort === '-date' ? -order : order;
}

/** By date, and minutes after what was dealt with on their day: a sum that both name is that of the motion. */
function inTime(store: Store, documents: Int32Array): number[] {
  const order = sorted(store, documents, 'date');
  const papers = new Map(store.documents(order).map((paper) => [paper.number, paper]));
  const late = (number: number) => Number(papers.get(number)!.kind === 'niederschrift');
  const dates = new Map([...new Set(order.map((number) => papers.get(number)!.date))].map((date, i) => [date, i]));
  const day = (number: number) => dates.get(papers.get(number)!.date)!;
  return order.sort((a, b) => day(a) - day(b) || late(a) - late(b));
}

interface Sought {
  readonly store: Store;
  /** Null for all. */
  readonly type: MentionType | null;
  readonly filters: readonly Filter[];
  /** To count each value once a matter. */
  readonly matters: Matters | null;
}

/** A mention and where it is. */
interface Entry {
  readonly document: number;
  readonly mention: Mention;
  /** What it is counted by. */
  readonly keys: readonly (string | null)[];
}

/** The mentions of some papers in their order. */
function* entriesOf(
  { store, type, filters, matters }: Sought,
  numbers: Iterable<number>,
  group?: MentionGroup,
): Generator<Entry> {
  const seen = new Set<string>();
  const asked = withinLimits(filters);
  for (const document of numbers) {
    const mentions = (type === null ? store.mentions(document) : store.mentions(document, type)).filter(asked);
    if (mentions.length === 0) continue;
    const own = matters?.of(document) ?? [];
    const paper = group === undefined || group === 'value' ? null : store.documents([document])[0]!;
    const actorsHere = group === 'body' && type !== 'body' ? orNull(actors(store.mentions(document, 'body'))) : [];
    for (const mention of mentions) {
      if (matters) {
        const value = mention.type === 'amount' ? `${mention.value} ${mention.currency}` : mention.value;
        const known = own.some((matter) => seen.has(`${matter}\n${value}`));
        for (const matter of own) seen.add(`${matter}\n${value}`);
        if (known) continue;
      }
      yield { document, mention, keys: group === undefined ? [] : keysOf(mention, group, paper, actorsHere) };
    }
  }
}

const orNull = (values: readonly string[]): readonly (string | null)[] => (values.length > 0 ? values : [null]);

function keysOf(
  mention: Mention,
  group: MentionGroup,
  paper: StoredDocument | null,
  actorsHere: readonly (string | null)[],
): readonly (string | null)[] {
  switch (group) {
    case 'value':
      return [String(mention.value)];
    case 'body':
      return mention.type === 'body' ? [mention.value] : actorsHere;
    case 'year':
      return [paper?.date?.slice(0, 4) ?? null];
    default:
      return [paper?.kind ?? null];
  }
}

/** Where filters limit amounts, only such amounts are listed, not all of a paper that has one. */
function withinLimits(filters: readonly Filter[]): (mention: Mention) => boolean {
  const limits = filters.filter(({ minAmount, maxAmount }) => minAmount !== undefined || maxAmount !== undefined);
  return (mention) =>
    mention.type !== 'amount' ||
    limits.every(
      ({ minAmount = Number.NEGATIVE_INFINITY, maxAmount = Number.POSITIVE_INFINITY }) =>
        mention.currency === 'EUR' && mention.value >= minAmount && mention.value <= maxAmount,
    );
}

/** All amounts of the papers, euros before other currencies; equal sums by date. Other types keep their order. */
function byAmount(sought: Sought, numbers: readonly number[], descending: boolean): Iterable<Entry> {
  const entries = [...entriesOf(sought, numbers)];
  return entries.sort(({ mention: a }, { mention: b }) => {
    if (a.type !== 'amount' || b.type !== 'amount') return 0;
    if (a.currency !== b.currency) {
      return Number(b.currency === 'EUR') - Number(a.currency === 'EUR') || (a.currency < b.currency ? -1 : 1);
    }
    return descending ? b.value - a.value : a.value - b.value;
  });
}

/** `limit` 0: all. */
function* slice<T>(items: Iterable<T>, offset: number, limit: number): Generator<T> {
  let at = 0;
  for (const item of items) {
    if (at++ < offset) continue;
    yield item;
    if (limit > 0 && at >= offset + limit) return;
  }
}

function* rowsOf(store: Store, entries: Iterable<Entry>): Generator<MentionRow> {
  const state = stateOf(store);
  let last = -1;
  let paper: ReturnType<typeof paperFor> | null = null;
  for (const { document, mention } of entries) {
    if (document !== last || paper === null) paper = paperFor(store, document);
    last = document;
    yield rowOf(mention, paper, state);
  }
}

function paperFor(store: Store, number: number) {
  const document = store.documents([number])[0]!;
  return {
    document,
    text: store.text(number),
    places: store.places(number),
    bodies: actors(store.mentions(number, 'body')),
  };
}

function rowOf(
  mention: Mention,
  { document, text, places, bodies }: ReturnType<typeof paperFor>,
  state: Omit<Provenance, 'sha256'>,
): MentionRow {
  const { type, value, surface, page, line } = mention;
  const sentence = passageOf(text, sentenceAround(text, mention.start, mention.end), mention, places);
  const { id, path, title, kind, date, reference, sha256 } = document;
  return {
    type,
    value,
    currency: type === 'amount' ? mention.currency : null,
    hedges: type === 'amount' ? mention.hedges : [],
    role: type === 'body' ? mention.role : null,
    surface,
    sentence: sentence.text,
    highlight: sentence.highlights[0] ?? [0, 0],
    ...{ date, kind, reference, title, bodies, path, page, line, id, sha256, ...state },
  };
}
