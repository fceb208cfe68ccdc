/** Order of words in a text. */

/** Token numbers of a group's words in some papers. */
export interface Slot {
  /** For each word; see `Positions`. */
  readonly words: readonly { readonly starts: Int32Array; readonly numbers: Int32Array }[];
}

/** Ascending token numbers of the slot's words in the i-th paper. */
export function positionsAt({ words }: Slot, i: number): Int32Array {
  const lists = words
    .map(({ starts, numbers }) => numbers.subarray(starts[i], starts[i + 1]))
    .filter(({ length }) => length > 0);
  if (lists.length === 1) return lists[0]!;
  return Int32Array.from(lists.flatMap((list) => [...list])).sort();
}

/** Ascending positions in the last list that end a row of positions that follow each other, one of each list. */
export function rowEnds(lists: readonly Int32Array[]): ArrayLike<number> {
  let ends: ArrayLike<number> | null = null;
  for (const list of lists) {
    ends = ends ? followers(ends, list) : list;
    if (ends.length === 0) break;
  }
  return ends ?? [];
}

/** Those of `here` that come right after one of `before`; both ascending. */
function followers(before: ArrayLike<number>, here: Int32Array): number[] {
  const found: number[] = [];
  let i = 0;
  for (const position of here) {
    while (i < before.length && before[i]! < position - 1) i++;
    if (before[i] === position - 1) found.push(position);
  }
  return found;
}

/** Whether different positions can be chosen, one of each ascending list, with at most `distance` from the first to the last. */
export function areNear(lists: readonly Int32Array[], distance: number): boolean {
  const at = lists.map(() => 0);
  for (;;) {
    let first = 0;
    let last = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < lists.length; i++) {
      const position = lists[i]![at[i]!];
      if (position === undefined) return false;
      if (position < lists[first]![at[first]!]!) first = i;
      if (position > last) last = position;
    }
    const spread = last - lists[first]![at[first]!]!;
    if (spread <= distance && spread >= lists.length - 1) return true;
    at[first]!++;
  }
}
