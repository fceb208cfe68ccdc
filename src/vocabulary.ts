import { stemKey } from './german/stem.js';

/** All words of an index, packed so that opening it makes no object per word. */
export interface PackedVocabulary {
  /** UTF-8 of the words in the order of their bytes, each ended by one `\n`. */
  readonly bytes: Uint8Array;
  /** Where each word begins in `bytes`, and the length of `bytes` at the end: one entry more than words. */
  readonly starts: Uint32Array;
  /** In how many documents each word stands, in the order of the words. */
  readonly frequencies: Uint32Array;
}

/** Look-ups among the words of an index; all words are folded (see `tokenise.ts`). */
export interface Vocabulary {
  /** Number of distinct words. */
  readonly size: number;
  /** In how many documents the word stands; 0 if it is not there. */
  documentFrequency(word: string): number;
  /** The words that begin with `prefix`, in the order of their bytes. */
  startingWith(prefix: string): string[];
  /** The words whose `stemKey` is `key`, in the order of their bytes. */
  withStem(key: string): string[];
  /** The words that have `part` anywhere inside, itself included, in the order of their bytes. */
  containing(part: string): string[];
  /**
   * The words within `edits` of `word` (letters inserted, left out, exchanged, or two neighbours swapped), in the order of their
   * bytes; letters beyond ASCII count once for each byte of their UTF-8. From two edits on, the first letter has to be right.
   */
  within(word: string, edits: number): string[];
}

const encoder = new TextEncoder();

/** Packs words with their document frequencies; the words may come in any order, but each only once. */
export function packVocabulary(entries: Iterable<readonly [word: string, frequency: number]>): PackedVocabulary {
  const sorted = Array.from(entries, ([word, frequency]) => ({ bytes: Buffer.from(`${word}\n`), frequency }));
  sorted.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const starts = new Uint32Array(sorted.length + 1);
  for (const [i, { bytes }] of sorted.entries()) starts[i + 1] = starts[i]! + bytes.length;
  const bytes = new Uint8Array(starts[sorted.length]!);
  for (const [i, entry] of sorted.entries()) bytes.set(entry.bytes, starts[i]!);
  return { bytes, starts, frequencies: Uint32Array.from(sorted, (entry) => entry.frequency) };
}

/** Opens a packed vocabulary. */
export function openVocabulary({ bytes, starts, frequencies }: PackedVocabulary): Vocabulary {
  const size = frequencies.length;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

  const wordAt = (index: number) => buffer.toString('utf8', starts[index]!, starts[index + 1]! - 1);
  const words = (indexes: readonly number[]) => indexes.map(wordAt);

  /** The first word in [low, high) that, cut to the length of `key`, is not before `key` (or, with `after`, is after it). */
  function bound(key: Uint8Array, low: number, high: number, after: boolean): number {
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = starts[middle]!;
      let order = 0;
      for (let i = 0; i < key.length && order === 0; i++) order = bytes[start + i]! - key[i]!;
      if (order < 0 || (after && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function documentFrequency(word: string): number {
    const key = encoder.encode(`${word}\n`);
    const index = bound(key, 0, size, false);
    return index < size && isAt(key, index) ? frequencies[index]! : 0;
  }

  function isAt(key: Uint8Array, index: number): boolean {
    const start = starts[index]!;
    if (starts[index + 1]! - start < key.length) return false;
    for (let i = 0; i < key.length; i++) if (bytes[start + i] !== key[i]) return false;
    return true;
  }

  function startingWith(prefix: string): string[] {
    const key = encoder.encode(prefix);
    const low = bound(key, 0, size, false);
    const high = bound(key, low, size, true);
    return Array.from({ length: high - low }, (_, i) => wordAt(low + i));
  }

  function withStem(key: string): string[] {
    const found = new Set<number>();
    for (const prefix of [key, `ge${key}`]) {
      for (const spelling of umlautSpellings(prefix)) {
        const bytesOf = encoder.encode(spelling);
        const low = bound(bytesOf, 0, size, false);
        const high = bound(bytesOf, low, size, true);
        for (let i = low; i < high; i++) {
          if (endsInInflection(i, bytesOf.length) && stemKey(wordAt(i)) === key) found.add(i);
        }
      }
    }
    return words([...found].sort((a, b) => a - b));
  }

  /** Whether all that follows the first `length` bytes of a word may be taken off by the stemmer. */
  function endsInInflection(index: number, length: number): boolean {
    for (let i = starts[index]! + length; i < starts[index + 1]! - 1; i++) if (!INFLECTION.has(bytes[i]!)) return false;
    return true;
  }

  /** The spellings of a text without umlauts under which the vocabulary has words: `hauser` → `hauser`, `haeuser`. */
  function umlautSpellings(plain: string): string[] {
    let spellings = [''];
    for (const letter of plain) {
      const next: string[] = [];
      for (const spelling of spellings) {
        for (const candidate of 'aou'.includes(letter) ? [letter, `${letter}e`] : [letter]) {
          const longer = spelling + candidate;
          const key = encoder.encode(longer);
          const low = bound(key, 0, size, false);
          if (low < bound(key, low, size, true)) next.push(longer);
        }
      }
      spellings = next;
    }
    return spellings;
  }

  function containing(part: string): string[] {
    const key = encoder.encode(part);
    const found: number[] = [];
    let index = 0;
    for (let at = buffer.indexOf(key); at !== -1 && key.length > 0; at = buffer.indexOf(key, starts[index + 1]!)) {
      index = wordOf(at, index);
      found.push(index);
    }
    return words(found);
  }

  /** The word that the byte `at` belongs to, which is none before `index`. */
  function wordOf(at: number, index: number): number {
    let low = index;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  // A walk over the sorted words as over a trie: the rows of the distance table are kept for the letters that a word shares with
  // the one before it, and where no row can come down to `edits` any more, all words with that beginning are passed over.
  function within(word: string, edits: number): string[] {
    const target = encoder.encode(word);
    const width = target.length + 1;
    const depthLimit = target.length + edits;
    const rows = new Uint8Array((depthLimit + 1) * width);
    for (let j = 0; j < width; j++) rows[j] = Math.min(j, 255);
    const path = new Uint8Array(depthLimit + 1);
    const found: number[] = [];
    let depth = 0;
    let index = 0;
    let stop = size;
    if (edits > 1 && target.length > 0) {
      index = bound(target.subarray(0, 1), 0, size, false);
      stop = bound(target.subarray(0, 1), index, size, true);
    }
    while (index < stop) {
      const start = starts[index]!;
      const length = starts[index + 1]! - 1 - start;
      let shared = 0;
      while (shared < depth && shared < length && path[shared] === bytes[start + shared]) shared++;
      depth = shared;
      let alive = true;
      while (alive && depth < length) {
        alive = depth < depthLimit;
        if (alive) {
          path[depth] = bytes[start + depth]!;
          depth++;
          alive = fillRow(rows, path, depth, target, edits);
        }
      }
      if (!alive) {
        index = afterPrefix(bytes.subarray(start, start + depth), index + 1, stop);
      } else {
        if (length + edits >= target.length && rows[depth * width + target.length]! <= edits) found.push(index);
        index++;
      }
    }
    return words(found);
  }

  /** As `bound`, after all with that beginning; looks near `low` first, as most beginnings have few words. */
  function afterPrefix(prefix: Uint8Array, low: number, high: number): number {
    let step = 1;
    while (low + step < high && isAt(prefix, low + step)) step *= 2;
    return bound(prefix, low, Math.min(low + step + 1, high), true);
  }

  return { size, documentFrequency, startingWith, withStem, containing, within };
}

const INFLECTION = new Set(Array.from('emrndts', (letter) => letter.charCodeAt(0)));

/**
 * Row `depth` of the table of distances (optimal string alignment) between the first `depth` letters of `path` and each beginning of
 * `target`; false if no longer path can come within `edits`. Only the cells that can are computed.
 */
function fillRow(rows: Uint8Array, path: Uint8Array, depth: number, target: Uint8Array, edits: number): boolean {
  const width = target.length + 1;
  const row = depth * width;
  const above = row - width;
  const from = Math.max(1, depth - edits);
  const to = Math.min(target.length, depth + edits);
  const letter = path[depth - 1];
  rows[row + from - 1] = from === 1 ? depth : edits + 1;
  let least = from === 1 ? depth : edits + 1;
  let leastAbove = rows[above + from - 1]!;
  for (let j = from; j <= to; j++) {
    const same = target[j - 1] === letter;
    let distance = rows[above + j - 1]! + (same ? 0 : 1);
    distance = Math.min(distance, rows[row + j - 1]! + 1);
    if (j < depth + edits) distance = Math.min(distance, rows[above + j]! + 1);
    if (j > 1 && depth > 1 && target[j - 2] === letter && target[j - 1] === path[depth - 2]) {
      distance = Math.min(distance, rows[above - width + j - 2]! + 1);
    }
    rows[row + j] = distance;
    least = Math.min(least, distance);
    if (j < depth + edits) leastAbove = Math.min(leastAbove, rows[above + j]!);
  }
  // A swap reaches back over one row, at the price of one edit.
  return least <= edits || leastAbove < edits;
}
