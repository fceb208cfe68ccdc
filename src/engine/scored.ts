/** Sets of papers with scores, on typed arrays. */

/** Papers found, ascending, each with the sum of its scores and a bit for each label that matched. */
export interface Scored {
  readonly documents: Int32Array;
  readonly scores: Float64Array;
  /** Bit `n & 31` of `labels[n >> 5][i]`: label `n` matched in `documents[i]`. */
  readonly labels: readonly Int32Array[];
}

export const NOTHING: Scored = { documents: new Int32Array(0), scores: new Float64Array(0), labels: [] };

/** Papers that all have one score and no label. */
export function constant(documents: Int32Array, score: number): Scored {
  return { documents, scores: new Float64Array(documents.length).fill(score), labels: [] };
}

/** The planes of labels of `count` papers that match one label. */
export function labelled(label: number, count: number): Int32Array[] {
  const planes = Array.from({ length: (label >> 5) + 1 }, () => new Int32Array(count));
  planes[label >> 5]!.fill(1 << (label & 31));
  return planes;
}

/** How many labels matched in each paper. */
export function countLabels({ documents, labels }: Scored): Float64Array {
  const counts = new Float64Array(documents.length);
  for (const plane of labels) {
    for (let i = 0; i < plane.length; i++) {
      // Bits of a number, counted in pairs, fours, bytes.
      let bits = plane[i]!;
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
      counts[i]! += Math.imul(bits, 0x01010101) >>> 24;
    }
  }
  return counts;
}

/** Index of `number` in ascending `numbers`, or -1. */
export function indexOf(numbers: Int32Array, number: number, start = 0, end = numbers.length): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle]!;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Indexes in `a` of the numbers that are in `b`; both ascending. */
export function commonIndexes(a: Int32Array, b: Int32Array): Int32Array {
  const indexes = new Int32Array(Math.min(a.length, b.length));
  let count = 0;
  // One much shorter than the other: look each of its numbers up.
  if (b.length * 16 < a.length) {
    for (let j = 0; j < b.length; j++) {
      const i = indexOf(a, b[j]!);
      if (i >= 0) indexes[count++] = i;
    }
  } else if (a.length * 16 < b.length) {
    for (let i = 0; i < a.length; i++) if (indexOf(b, a[i]!) >= 0) indexes[count++] = i;
  } else {
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      const difference = a[i]! - b[j]!;
      if (difference === 0) indexes[count++] = i;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
  }
  return indexes.subarray(0, count);
}

/** `values[indexes[0]]`, `values[indexes[1]]`, … */
export function gather<T extends Int32Array | Float64Array>(values: T, indexes: Int32Array): T {
  const gathered = (
    values instanceof Float64Array ? new Float64Array(indexes.length) : new Int32Array(indexes.length)
  ) as T;
  for (let i = 0; i < indexes.length; i++) gathered[i] = values[indexes[i]!]!;
  return gathered;
}

/** The papers at `indexes`. */
function pick({ documents, scores, labels }: Scored, indexes: Int32Array): Scored {
  return {
    documents: gather(documents, indexes),
    scores: gather(scores, indexes),
    labels: labels.map((plane) => gather(plane, indexes)),
  };
}

/** Ascending numbers below `count` for which `test` is true. */
export function indexesWhere(count: number, test: (i: number) => boolean): Int32Array {
  const indexes = new Int32Array(count);
  let found = 0;
  for (let i = 0; i < count; i++) if (test(i)) indexes[found++] = i;
  return indexes.subarray(0, found);
}

/** The papers of `b`, all of which are in `a` too; scores add up. */
export function narrowed(a: Scored, b: Scored): Scored {
  const left = a.documents.length === b.documents.length ? a : pick(a, commonIndexes(a.documents, b.documents));
  const { documents, scores } = b;
  for (let i = 0; i < scores.length; i++) scores[i]! += left.scores[i]!;
  return { documents, scores, labels: joinLabels(left.labels, b.labels) };
}

/** Papers of `a` that are not among `documents`. */
export function subtract(a: Scored, documents: Int32Array): Scored {
  const gone = new Uint8Array(a.documents.length);
  for (const i of commonIndexes(a.documents, documents)) gone[i] = 1;
  return pick(
    a,
    indexesWhere(gone.length, (i) => gone[i] === 0),
  );
}

/** The labels of both for the same papers, in the arrays of one of them. */
export function joinLabels(a: readonly Int32Array[], b: readonly Int32Array[]): readonly Int32Array[] {
  const [more, fewer] = a.length >= b.length ? [a, b] : [b, a];
  for (const [p, plane] of fewer.entries()) {
    const joined = more[p]!;
    for (let i = 0; i < plane.length; i++) joined[i]! |= plane[i]!;
  }
  return more;
}

/** The n-th largest value, n from 1 to their number. */
export function nthLargest(values: Float64Array, n: number): number {
  // A heap of the n largest so far, the least of them at its root.
  const heap = values.slice(0, n).sort();
  for (let i = n; i < values.length; i++) {
    const value = values[i]!;
    if (value <= heap[0]!) continue;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= n) break;
      if (child + 1 < n && heap[child + 1]! < heap[child]!) child++;
      if (heap[child]! >= value) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = value;
  }
  return heap[0]!;
}
