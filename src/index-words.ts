import { fingerprintOf } from './fingerprint.js';
import { eachWord, foldToken, tokenise } from './tokenise.js';
import type { Paper, Span } from './types.js';
import { ByteWriter, varintLength, writeVarint } from './varint.js';
import { wordHash } from './word-hash.js';

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
  /** For each of the spans that the text was cut into, how many tokens come before it. */
  readonly tokensBefore: readonly number[];
  /** Of the text, see `fingerprint.ts`. */
  readonly fingerprint: Uint8Array<ArrayBuffer>;
}

/** The distinct words of a paper, how often each stands in each field, and where in the text, which is cut at `cuts`. */
export function indexWords(paper: Pick<Paper, 'title' | 'reference' | 'text'>, cuts: readonly Span[]): IndexedWords {
  const { forms, tokens, tokensBefore } = formsOf(paper.text, cuts);
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
    }
    return number;
  };
  // From here on a token is the number of its word.
  const wordOfForm = forms.map(numberOf);
  const textWords = numbers.size;
  for (let i = 0; i < tokens.length; i++) tokens[i] = wordOfForm[tokens[i]!]!;
  const title = countsOf(paper.title, numberOf);
  const reference = countsOf(paper.reference, numberOf);

  const words = [...numbers.keys()];
  const starts = new Int32Array(words.length + 1);
  for (let i = 0; i < tokens.length; i++) starts[tokens[i]! + 1]!++;
  for (let word = 0; word < words.length; word++) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const places = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) places[next[tokens[i]!]!++] = i;

  const frequencies = new ByteWriter(words.length * 2);
  // No distance is larger than the number of tokens.
  const positions = new Uint8Array(tokens.length * varintLength(tokens.length));
  let positionsLength = 0;
  for (let word = 0; word < words.length; word++) {
    const inTitle = title.get(word) ?? 0;
    const inReference = reference.get(word) ?? 0;
    const head = inTitle > 0 || inReference > 0;
    frequencies.varint((starts[word + 1]! - starts[word]!) * 2 + (head ? 1 : 0));
    if (head) {
      frequencies.varint(inTitle);
      frequencies.varint(inReference);
    }
    let last = 0;
    for (let i = starts[word]!; i < starts[word + 1]!; i++) {
      const place = places[i]!;
      positionsLength = writeVarint(positions, positionsLength, place - last);
      last = place;
    }
  }
  const hashOfWord = words.map(wordHash);
  const hashes = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) hashes[i] = hashOfWord[tokens[i]!]!;
  return {
    words: words.join('\n'),
    frequencies: frequencies.bytes(),
    positions: positions.slice(0, positionsLength),
    lengths: [title.size, reference.size, textWords],
    tokensBefore,
    fingerprint: fingerprintOf(hashes),
  };
}

/** How often each word, by number, stands in a short text. */
function countsOf(text: string | null, numberOf: (word: string) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { word } of tokenise(text ?? '')) {
    const number = numberOf(word);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/**
 * The forms in which words stand in a text, each once and folded, in the order of their first appearance, and all tokens by number of the
 * form. Most tokens repeat a form, and are told by their letters where they stand, without a string being made: three times as fast.
 */
function formsOf(
  text: string,
  cuts: readonly Span[],
): { readonly forms: readonly string[]; readonly tokens: Int32Array; readonly tokensBefore: readonly number[] } {
  const forms: string[] = [];
  const tokensBefore: number[] = [];
  let tokens = new Int32Array(1024);
  let count = 0;
  // Open addressing; 0 is free, else the form's number + 1.
  let slots = new Int32Array(2048);
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);
  let hashes = new Int32Array(1024);
  eachWord(text, (start, end, plain, hash) => {
    while (tokensBefore.length < cuts.length && cuts[tokensBefore.length]!.start <= start) tokensBefore.push(count);
    let slot = hash & (slots.length - 1);
    let form = slots[slot]! - 1;
    while (form >= 0 && !(hashes[form] === hash && isSame(text, starts[form]!, ends[form]!, start, end))) {
      slot = (slot + 1) & (slots.length - 1);
      form = slots[slot]! - 1;
    }
    if (form < 0) {
      form = forms.push(foldToken(text.slice(start, end), plain)) - 1;
      slots[slot] = form + 1;
      if (form === starts.length) {
        starts = grown(starts);
        ends = grown(ends);
        hashes = grown(hashes);
      }
      starts[form] = start;
      ends[form] = end;
      hashes[form] = hash;
      if (forms.length * 2 > slots.length) slots = rehashed(slots.length * 2, hashes, forms.length);
    }
    if (count === tokens.length) tokens = grown(tokens);
    tokens[count++] = form;
  });
  while (tokensBefore.length < cuts.length) tokensBefore.push(count);
  return { forms, tokens: tokens.subarray(0, count), tokensBefore };
}

/** Whether two stretches of a text have the same letters. */
function isSame(text: string, start: number, end: number, otherStart: number, otherEnd: number): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let i = start, j = otherStart; i < end; i++, j++) if (text.charCodeAt(i) !== text.charCodeAt(j)) return false;
  return true;
}

function rehashed(size: number, hashes: Int32Array, count: number): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(size);
  for (let form = 0; form < count; form++) {
    let slot = hashes[form]! & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = form + 1;
  }
  return slots;
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
