import type { CopyGroup } from '../copies.js';
import { type EngineHit, type EngineNode, runQuery } from '../engine.js';
import { explainHit, type HitExplanation } from '../explain.js';
import type { Filter } from '../filter.js';
import { locate, type Match, type PhraseTerm, type Term, type TokenMatch, tokenMatches } from '../matches.js';
import type { Plan } from '../plan.js';
import type { RankedHit } from '../rank.js';
import { type Snippet, snippetsOf } from '../snippet.js';
import type { Store } from '../store.js';
import type { Kind } from '../types.js';
import type { FoundPapers } from './find.js';
import type { Order } from './order.js';

/** A paper found. */
export interface SearchHit {
  /** First 12 hex digits of the SHA-256 of the path. */
  readonly id: string;
  /** As it is stored: relative to the working directory of the first ingest, with `/` between folders; absolute outside of it. */
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
  /** The larger, the better it fits; comparable only within one result, where no hit by relevance has more than one before it. */
  readonly score: number;
  /** Page from 1 and line of the file where the first passage has its first match. */
  readonly page: number;
  /** Line from 1, counted through the whole file. */
  readonly line: number;
  /** The best passages with the words found, at most three, in the order of the text. */
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

const MOST_SUMS = 20;
/** So many hits are made at once; more at a time ask the engine less often, fewer need less memory. */
const HITS_AT_ONCE = 1000;

interface Shown {
  /** Null for a paper found by filters alone. */
  readonly hit: EngineHit | null;
  /** Null for a paper that `rank` has not seen. */
  readonly ranked: RankedHit | null;
}

/** What matched in each of the shown papers, in their order. */
function withMatches(store: Store, found: FoundPapers, ranked: Order['ranked'], groups: readonly CopyGroup[]): Shown[] {
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
export function* hitsOf(
  store: Store,
  plan: Plan,
  found: FoundPapers,
  order: Pick<Order, 'ranked' | 'following'>,
  groups: readonly CopyGroup[],
  explain: boolean,
): Generator<SearchHit> {
  const terms = termsOf(store, plan);
  for (let from = 0; from < groups.length; from += HITS_AT_ONCE) {
    const some = groups.slice(from, from + HITS_AT_ONCE);
    const shown = withMatches(store, found, order.ranked, some);
    yield* someHits(store, plan, terms, some, shown, order.following, explain ? found.node : null);
  }
}

function* someHits(
  store: Store,
  plan: Plan,
  terms: Terms,
  groups: readonly CopyGroup[],
  shown: readonly Shown[],
  following: number,
  explained: EngineNode | null,
): Generator<SearchHit> {
  const documents = store.documents(groups.map(({ number }) => number));
  const tokens = tokensOf(store, terms, groups, shown);
  for (const [i, document] of documents.entries()) {
    const { hit, ranked } = shown[i]!;
    const score = ranked?.rank ?? (hit?.score ?? 0) * following;
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
      ...(explained && hit
        ? { explanation: explainHit(store, explained, hit, ranked ?? { factors: null, following }) }
        : {}),
    };
  }
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
  groups: readonly CopyGroup[],
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
