import type { EngineHit } from './engine.js';
import type { Plan } from './plan.js';
import type { Store } from './store.js';

/** A hit with its place in the order and what brought it there. */
export interface RankedHit extends EngineHit {
  /** What hits are ordered by: MiniSearch's score times the factors and `following`. */
  readonly rank: number;
  readonly factors: Factors;
  /** At most 1: less where the score would else be above that of a hit which comes before whatever its score. */
  readonly following: number;
}

/** What a hit's score is multiplied by. 1: neither better nor worse. */
export interface Factors {
  /** The words of the query stand near each other in the text. */
  readonly proximity: number;
  /** Words of the query stand in the title. */
  readonly title: number;
  /** Words are there as typed, not in forms far from it. */
  readonly nearness: number;
  /** Of a paper that lacks words: those that it has are the rare ones. */
  readonly rarity: number;
}

/** How much each factor counts; 0 switches it off. */
export interface RankWeights {
  readonly proximity: number;
  readonly title: number;
  readonly nearness: number;
  readonly rarity: number;
}

export const RANK_WEIGHTS: RankWeights = { proximity: 1, title: 0.3, nearness: 0.5, rarity: 1 };

/** Puts the engine's best hits in their final order. */
export function rank(store: Store, plan: Plan, hits: readonly EngineHit[], weights: RankWeights): RankedHit[] {
  const labels = [...new Set(plan.words.map(({ label }) => label))];
  const spreads = weights.proximity > 0 ? spreadsOf(store, hits, labels) : null;
  const rarities = raritiesOf(store, plan, labels);
  const ranked = hits.map((hit, i): RankedHit => {
    const matched = labels.filter((label) => hit.matched.has(label));
    const inTitle = matched.filter((label) => hit.matched.get(label)!.some(({ fields }) => fields.includes('title')));
    const best = matched.map((label) => Math.max(...hit.matched.get(label)!.map(({ weight }) => weight)));
    const factors: Factors = {
      proximity: 1 + weights.proximity * (spreads ? closeness(spreads[i]!, labels.length) : 0),
      title: 1 + (weights.title * inTitle.length) / Math.max(1, labels.length),
      nearness: (best.reduce((sum, weight) => sum + weight, 0) / Math.max(1, best.length)) ** weights.nearness || 1,
      rarity: rarities(matched) ** weights.rarity,
    };
    const { proximity, title, nearness, rarity } = factors;
    return { ...hit, factors, following: 1, rank: hit.score * proximity * title * nearness * rarity };
  });
  // Array.sort is stable: equal ranks stay in the engine's order, which ends with the path.
  return ranked.sort((a, b) => b.rank - a.rank);
}

/** Hits that `rank` has put in order step by step, as one list in which no score is above one before it. */
export function following(steps: readonly (readonly RankedHit[])[]): RankedHit[] {
  let least = Number.POSITIVE_INFINITY;
  return steps.flatMap((hits) => {
    const factor = factorBelow(least, hits[0]?.rank ?? 0);
    least = Math.min(least, (hits.at(-1)?.rank ?? least) * factor);
    return factor === 1 ? hits : hits.map((hit) => ({ ...hit, following: factor, rank: hit.rank * factor }));
  });
}

/** What brings a score of `most` down to `least`; 1 if it is not above. */
export function factorBelow(least: number, most: number): number {
  return most > least ? least / most : 1;
}

/** So many of the nearest forms tell how frequent a word is. */
const TELLING_FORMS = 20;
const NEAR_FORM = 0.8;

/**
 * How much the words that a paper has tell, beside as many average ones of a query for all its words: 1 for all. The score counts each alike
 * (`Stelle wieder besetzen` more than `Integrationsbeauftragte Stelle`).
 */
function raritiesOf(
  store: Store,
  { parts, words }: Plan,
  labels: readonly string[],
): (matched: readonly string[]) => number {
  let known: Map<string, number> | undefined;
  const sum = (some: readonly string[]) => {
    known ??= new Map(labels.map((label) => [label, Math.log(1 + store.documentCount / frequencyOf(label))]));
    return some.reduce((all, label) => all + known!.get(label)!, 0);
  };
  const frequencyOf = (label: string) => {
    const { variants } = words.find((word) => word.label === label)!;
    const forms = variants.filter(({ weight }) => weight >= NEAR_FORM).slice(0, TELLING_FORMS);
    return Math.max(1, ...forms.map(({ word }) => store.documentFrequency(word)));
  };
  return (matched) => {
    if (parts.length !== labels.length || matched.length === 0 || matched.length === labels.length) return 1;
    return sum(matched) / matched.length / (sum(labels) / labels.length);
  };
}

/** So many words for each of the query's is still side by side (`Plätze für den Ganztag in der Schule`). */
const SIDE_BY_SIDE = 3;

/** Whether one of the hits has all words of the plan side by side, not here and there by chance, as thick reports have any words. */
export function haveSideBySide(store: Store, { words }: Plan, hits: readonly EngineHit[]): boolean {
  const labels = [...new Set(words.map(({ label }) => label))];
  const most = SIDE_BY_SIDE * labels.length;
  return (
    labels.length < 2 || spreadsOf(store, hits, labels).some((one) => one.labels === labels.length && one.words <= most)
  );
}

/** Words of a stretch of text that has as many of the query's words as possible, and how many it has. */
interface Spread {
  readonly words: number;
  readonly labels: number;
}

/** 1: all words of the query stand side by side; 0: alone or far apart. */
function closeness({ words, labels }: Spread, wanted: number): number {
  if (wanted < 2 || labels < 2) return 0;
  return ((labels / wanted) * labels) / Math.max(labels, words);
}

/** A stretch longer than this says no more than that the words are in the same text. */
const FAR = 50;

function spreadsOf(store: Store, hits: readonly EngineHit[], labels: readonly string[]): Spread[] {
  if (labels.length < 2) return hits.map(() => ({ words: 0, labels: 0 }));
  // Hits are read in ascending order of their numbers, as positions are kept.
  const order = hits.map((_, i) => i).sort((a, b) => hits[a]!.number - hits[b]!.number);
  const tokens: number[][] = hits.map(() => []);
  for (const [labelNumber, label] of labels.entries()) {
    const documentsOf = new Map<string, number[]>();
    for (const i of order) {
      for (const { word, fields } of hits[i]!.matched.get(label) ?? []) {
        if (!fields.includes('text')) continue;
        const list = documentsOf.get(word);
        if (list) list.push(i);
        else documentsOf.set(word, [i]);
      }
    }
    for (const [word, list] of documentsOf) {
      const { starts, numbers } = store.positions(
        word,
        Int32Array.from(list, (i) => hits[i]!.number),
      );
      for (const [at, i] of list.entries()) {
        for (let j = starts[at]!; j < starts[at + 1]!; j++) tokens[i]!.push(numbers[j]! * labels.length + labelNumber);
      }
    }
  }
  return tokens.map((list) => tightest(Float64Array.from(list).sort(), labels.length));
}

/** The stretch of at most `FAR` words with most labels, the shortest of them. Tokens are `position * labels + label`, ascending. */
function tightest(tokens: Float64Array, labels: number): Spread {
  const counts = new Int32Array(labels);
  let present = 0;
  let best: Spread = { words: 0, labels: 0 };
  let first = 0;
  for (const token of tokens) {
    const label = token % labels;
    const position = (token - label) / labels;
    if (counts[label]!++ === 0) present++;
    for (;;) {
      const firstLabel = tokens[first]! % labels;
      const start = (tokens[first]! - firstLabel) / labels;
      const count = counts[firstLabel]!;
      // The first word can go if it is too far away or stands again further on.
      if (position - start < FAR && count === 1) break;
      counts[firstLabel] = count - 1;
      if (count === 1) present--;
      first++;
    }
    const words = position - Math.floor(tokens[first]! / labels) + 1;
    if (present > best.labels || (present === best.labels && words < best.words)) best = { words, labels: present };
  }
  return best;
}
