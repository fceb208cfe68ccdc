import { type CopyGroup, CopyGroups } from '../copies.js';
import { gather, indexesWhere, nthLargest } from '../engine/scored.js';
import type { EngineHit } from '../engine.js';
import type { Plan } from '../plan.js';
import { factorBelow, following, type RankedHit, type RankWeights, rank } from '../rank.js';
import type { Store } from '../store.js';
import type { FoundPapers } from './find.js';

/** All orders of hits. */
export const SORTS = ['relevance', 'date', '-date', 'amount', '-amount'] as const;
/** Order of the hits; with `-` the latest or largest first. Papers without a date or amount come last. */
export type Sort = (typeof SORTS)[number];

/** So many of the engine's best hits are put in order by `rank`. */
export const RANKED = 50;
/**
 * Copies of what is shown are looked for among so many papers from the first on, and in further steps of that many where more are shown:
 * equal texts score about equally, and stand near each other.
 */
const COPIES_SOUGHT = RANKED;

/** All papers found in their order; those that `rank` has seen know what brought them there. */
export interface Order {
  readonly total: number;
  /** The first `count` of them, or more; all if there are fewer. */
  readonly first: (count: number) => readonly number[];
  readonly ranked: ReadonlyMap<number, RankedHit>;
  /** What the scores of the others are multiplied by: at most 1, so that none is above the score of a paper before it. */
  readonly following: number;
}

/** The order of all papers found. Only the best are ranked before somebody asks for more. */
export function inOrder(store: Store, plan: Plan, found: FoundPapers, sort: Sort, weights: RankWeights): Order {
  const { documents, best, first: whole } = found;
  const byRank = (hits: readonly EngineHit[]) => rank(store, plan, hits, weights);
  const { length: total } = documents;
  if (sort !== 'relevance' || found.node === null) {
    const numbers = sorted(store, documents, sort === 'relevance' ? '-date' : sort);
    return { total, first: () => numbers, ranked: new Map(), following: 1 };
  }
  const ranked = following([best.slice(0, whole), best.slice(whole)].map(byRank));
  const byNumber = new Map(ranked.map((hit) => [hit.number, hit]));
  // No paper that is not ranked has a better score from the engine than the last of its best.
  const factor = factorBelow(ranked.at(-1)?.rank ?? 0, best.at(-1)?.score ?? 0);
  let known: readonly number[] = ranked.map(({ number }) => number);
  const first = (count: number): readonly number[] => {
    if (known.length >= Math.min(count, total)) return known;
    // Steps that grow, as each begins anew.
    const rest = bestFirst(store, found, byNumber, Math.max(count, 2 * known.length) - ranked.length);
    known = [...ranked.map(({ number }) => number), ...rest];
    return known;
  };
  return { total, first, ranked: byNumber, following: factor };
}

/** The `count` best papers without those of `but`: score descending, then path. */
function bestFirst(
  store: Store,
  { documents, scores: scoresOf }: FoundPapers,
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

/** Papers by date or amount, those without one last; equal ones in the order of their paths. */
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

/** The papers to be shown, each with its copies among all that were found. */
export function page(
  store: Store,
  { total, first }: Order,
  offset: number,
  limit: number,
  copies: boolean,
): CopyGroup[] {
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
