/** Order of words in a text. */

/** Token numbers of a group's words in some papers: of the i-th, `numbers.subarray(starts[i], starts[i + 1])`, ascending. */
export interface Slot {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Token numbers of one word in those of the papers that have it. */
export interface WordPositions extends Slot {
  /** Which of the papers these are. */
  readonly indexes: Int32Array;
}

/** The positions of several words in `count` papers as those of one. */
export function joinPositions(words: readonly WordPositions[], count: number): Slot {
  const starts = new Int32Array(count + 1);
  for (const word of words) {
    for (let i = 0; i < word.indexes.length; i++)
      starts[word.indexes[i]! + 1]! += word.starts[i + 1]! - word.starts[i]!;
  }
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!;
  const numbers = new Int32Array(starts[count]!);
  const ends = starts.slice(0, count);
  for (const word of words) {
    for (let i = 0; i < word.indexes.length; i++) {
      const index = word.indexes[i]!;
      for (let j = word.starts[i]!; j < word.starts[i + 1]!; j++) numbers[ends[index]!++] = word.numbers[j]!;
    }
  }
  if (words.length > 1) for (let i = 0; i < count; i++) numbers.subarray(starts[i], starts[i + 1]).sort();
  return { starts, numbers };
}

export function positionsAt({ starts, numbers }: Slot, i: number): Int32Array {
  return numbers.subarray(starts[i], starts[i + 1]);
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
