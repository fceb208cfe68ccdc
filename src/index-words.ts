import { fingerprintOf, wordHash } from './fingerprint.js';
import { tokenise } from './tokenise.js';
import type { Paper } from './types.js';
import { ByteWriter } from './varint.js';

/** The fields of a paper that are searched, in the order in which the index numbers them. */
export const FIELDS = ['title', 'reference', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * A paper's words as the index takes them in: packed, so that a worker hands over three buffers instead of
 * hundreds of objects.
 */
export interface IndexedWords {
  /** The distinct words of all fields in the order of their first appearance, parted by `\n`. Empty if the paper has none. */
  readonly words: string;
  /**
   * For each word in turn how often it stands in each field, as varints: `text << 1 | head`, and if `head` is 1, `title` and
   * `reference` follow.
   */
  readonly frequencies: Uint8Array;
  /** For each word in turn the numbers of the tokens of the text that are this word, as varints: the first, then the distances. */
  readonly positions: Uint8Array;
  /** Number of distinct words in title, reference and text: what BM25 takes as the length of a field. */
  readonly lengths: readonly [title: number, reference: number, text: number];
  /** Of the text, see `fingerprint.ts`. */
  readonly fingerprint: Uint8Array<ArrayBuffer>;
}

interface Entry {
  readonly hash: number;
  title: number;
  reference: number;
  readonly positions: number[];
}

/** The distinct words of a paper, how often each stands in each field, and where in the text. */
export function indexWords(paper: Pick<Paper, 'title' | 'reference' | 'text'>): IndexedWords {
  const entries = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const known = entries.get(word);
    if (known) return known;
    const fresh = { hash: wordHash(word), title: 0, reference: 0, positions: [] };
    entries.set(word, fresh);
    return fresh;
  };
  const hashes: number[] = [];
  for (const { word } of tokenise(paper.text)) {
    const { hash, positions } = entry(word);
    positions.push(hashes.length);
    hashes.push(hash);
  }
  const lengths: [number, number, number] = [0, 0, entries.size];
  for (const { word } of tokenise(paper.title ?? '')) if (entry(word).title++ === 0) lengths[0]++;
  for (const { word } of tokenise(paper.reference ?? '')) if (entry(word).reference++ === 0) lengths[1]++;

  const frequencies = new ByteWriter();
  const positions = new ByteWriter();
  for (const { title, reference, positions: numbers } of entries.values()) {
    const head = title > 0 || reference > 0;
    frequencies.varint(numbers.length * 2 + (head ? 1 : 0));
    if (head) {
      frequencies.varint(title);
      frequencies.varint(reference);
    }
    let last = 0;
    for (const number of numbers) {
      positions.varint(number - last);
      last = number;
    }
  }
  return {
    words: [...entries.keys()].join('\n'),
    frequencies: frequencies.bytes(),
    positions: positions.bytes(),
    lengths,
    fingerprint: fingerprintOf(hashes),
  };
}
