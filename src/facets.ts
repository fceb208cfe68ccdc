import type { Store } from './store.js';

/** How many of the papers found have each value. A paper can count for several bodies and amounts. */
export interface Facets {
  /** Most frequent first. */
  readonly kind: Readonly<Record<string, number>>;
  /** Of the paper's own date, ascending. */
  readonly year: Readonly<Record<string, number>>;
  /** Bodies that the papers mention, the 50 most frequent ones first. */
  readonly body: Readonly<Record<string, number>>;
  /** How many bodies they mention, those not in `body` included. */
  readonly bodies: number;
  /** By ranges of euros as `amount:` takes them, limits included. */
  readonly amount: Readonly<Record<string, number>>;
}

const MOST_BODIES = 50;
const LIMITS = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** Counts papers by kind, year, body and amount. `numbers`: document numbers. */
export function facetsOf(store: Store, numbers: Int32Array): Facets {
  const record = (by: 'kind' | 'year' | 'body') =>
    store.counts(numbers, by).map(({ value, documents }) => [value, documents] as const);
  const bodies = record('body');
  const amounts: (readonly [string, number])[] = [];
  for (let i = 0; i <= LIMITS.length; i++) {
    const low = LIMITS[i - 1] ?? null;
    const high = LIMITS[i] ?? null;
    const count = store.countAmounts(numbers, { low, high });
    if (count > 0) amounts.push([`${low ?? ''}..${high ?? ''}`, count]);
  }
  return {
    kind: Object.fromEntries(record('kind')),
    year: Object.fromEntries(record('year')),
    body: Object.fromEntries(bodies.slice(0, MOST_BODIES)),
    bodies: bodies.length,
    amount: Object.fromEntries(amounts),
  };
}
