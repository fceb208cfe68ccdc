import { isBare } from './matter.js';
import { baseOf, referenceKey } from './reference-key.js';
import type { Store } from './store.js';

/** Which matters papers belong to: papers that answer, amend or replace each other, share a reference, are counted under one (`2024/0004/1`) or have the same text. */
export interface Matters {
  /** Names of the paper's matters: one, or for minutes those that they deal with too. */
  of(document: number): readonly string[];
}

/** The matters of the index; papers of the same text are looked for among `numbers`. */
export function mattersOf(store: Store, numbers: ArrayLike<number>): Matters {
  const sets = new DisjointSets();
  const dealtWith = new Map<number, string[]>();
  for (const { document, date, reference, type } of store.ties()) {
    const name = matterName(reference, date);
    if (name === null) continue;
    const base = type === null ? baseOf(referenceKey(reference)!) : null;
    if (base !== null) sets.join(name, `${base.prefix} ${base.core}`);
    if (type !== 'decides') sets.join(`#${document}`, name);
    else dealtWith.set(document, [...(dealtWith.get(document) ?? []), name]);
  }
  const fingerprints = store.fingerprints(numbers);
  for (let i = 0; i < numbers.length; i++) {
    // A fingerprint of no bytes is that of a text without words.
    if (fingerprints[i]!.length > 0)
      sets.join(`#${numbers[i]}`, `=${Buffer.from(fingerprints[i]!).toString('latin1')}`);
  }
  return {
    of: (document) => [`#${document}`, ...(dealtWith.get(document) ?? [])].map((name) => sets.find(name)),
  };
}

/** A bare number means another paper every year. */
function matterName(reference: string, date: string | null): string | null {
  const key = referenceKey(reference);
  if (key === null || (isBare(key) && date === null)) return null;
  return `${key.prefix} ${key.core}${isBare(key) ? ` ${date!.slice(0, 4)}` : ''}`;
}

/** Union-find with path halving (Tarjan & van Leeuwen, JACM 1984). */
class DisjointSets {
  readonly #parents = new Map<string, string>();

  find(name: string): string {
    let at = name;
    for (;;) {
      const parent = this.#parents.get(at) ?? at;
      if (parent === at) return at;
      const grandparent = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, grandparent);
      at = grandparent;
    }
  }

  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)].sort();
    if (first !== second) this.#parents.set(second!, first!);
  }
}
