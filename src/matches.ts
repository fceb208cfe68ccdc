import { rowEnds } from './engine/phrase.js';
import { chooseSpans } from './snippet.js';
import type { ReadChunk, Store, TextChunk } from './store.js';
import { eachWord } from './tokenise.js';
import type { Place, Span } from './types.js';

/** What a match stands for: one word or phrase of the query, and how near it is to what was typed. */
export interface Term {
  /** Which word or phrase of the query. */
  readonly group: number;
  /** How much showing it is worth. */
  readonly weight: number;
}

/** Words in this order. */
export interface PhraseTerm extends Term {
  /** Folded. */
  readonly words: readonly string[];
}

/** A place in a text where something of the query stands. */
export interface Match extends Span, Term {}

/** The same, by the numbers of the first and the last of its tokens. */
export interface TokenMatch extends Term {
  readonly first: number;
  readonly last: number;
}

/** A stretch of a paper's text; `start` is its offset. */
export interface TextPart {
  readonly start: number;
  readonly text: string;
}

/** What of a paper's text is needed to show where its matches stand. */
interface Located {
  /** Apart from each other, ascending. */
  readonly parts: readonly TextPart[];
  /** Those within the parts, by their starts. */
  readonly matches: readonly Match[];
  /** Page and line of offsets within the parts; ascending ones are found fastest. */
  readonly placeOf: (offset: number) => Place;
}

/**
 * Where words (folded) and phrases stand in the texts of `documents` (ascending), each in those that have it, as the index knows it: no
 * text is read. By document, in no order.
 */
export function tokenMatches(
  store: Store,
  wordsOf: ReadonlyMap<number, ReadonlyMap<string, Term>>,
  phrases: readonly PhraseTerm[],
  documents: Int32Array,
): Map<number, TokenMatch[]> {
  const places = new Map(Array.from(documents, (number) => [number, [] as WordPlaces[]]));
  const documentsOf = new Map<string, number[]>();
  for (const number of documents) {
    for (const word of wordsOf.get(number)?.keys() ?? []) {
      const list = documentsOf.get(word);
      if (list) list.push(number);
      else documentsOf.set(word, [number]);
    }
  }
  for (const [word, list] of documentsOf) {
    const { starts, numbers } = store.positions(word, Int32Array.from(list));
    for (const [i, number] of list.entries()) {
      const { group, weight } = wordsOf.get(number)!.get(word)!;
      places.get(number)!.push({ tokens: numbers.subarray(starts[i], starts[i + 1]), group, weight });
    }
  }
  const matches = new Map<number, TokenMatch[]>();
  for (const [number, words] of places) {
    const own: TokenMatch[] = [];
    for (const { tokens, group, weight } of worthReading(words)) {
      for (let j = 0; j < tokens.length; j++) own.push({ first: tokens[j]!, last: tokens[j]!, group, weight });
    }
    matches.set(number, own);
  }
  for (const { words, group, weight } of phrases) {
    const slots = words.map((word) => store.positions(word, documents));
    for (const [i, number] of documents.entries()) {
      const lists = slots.map(({ starts, numbers }) => numbers.subarray(starts[i], starts[i + 1]));
      for (const last of Array.from(rowEnds(lists))) {
        matches.get(number)!.push({ first: last - words.length + 1, last, group, weight });
      }
    }
  }
  return matches;
}

/** Where a word stands in one text. */
interface WordPlaces extends Term {
  /** Ascending token numbers. */
  readonly tokens: Int32Array;
}

/** A word that stands more often in a text is common there. */
const OFTEN = 64;
/** More tokens apart no two words share a passage. */
const PASSAGE = 100;

/**
 * Of words that are common in a long text only the places near the rarer words, and the first ones: passages are found there as well as
 * among thousands, and show all that stands in them.
 */
function worthReading(words: readonly WordPlaces[]): readonly WordPlaces[] {
  const common = words.filter(({ tokens }) => tokens.length > OFTEN);
  if (common.length === 0) return words;
  const rare = words.filter(({ tokens }) => tokens.length <= OFTEN);
  const near = Int32Array.from(rare.flatMap(({ tokens }) => [...tokens])).sort();
  const end = Math.min(...common.map(({ tokens }) => tokens[OFTEN - 1]!)) + PASSAGE;
  const kept = common.map((word): WordPlaces => {
    let next = 0;
    const tokens = word.tokens.filter((token) => {
      while (next < near.length && near[next]! < token - PASSAGE) next++;
      return token <= end || (next < near.length && near[next]! <= token + PASSAGE);
    });
    return { ...word, tokens };
  });
  return [...rare, ...kept];
}

/** About so many UTF-16 units a token takes, its blank included: for where no better is known. */
const UNITS_A_TOKEN = 7;
/** So much text around a passage's matches is read, that the passage can begin and end well. */
const AROUND = 700;

/**
 * The parts of a paper's text (of `characters` UTF-16 units) that are worth showing for its matches, and where the matches stand in them.
 * `others` are matches that are known by their offsets. Of a long text only the chunks are read in which good passages must be; of a
 * paper without matches, the first.
 */
export function locate(
  store: Store,
  number: number,
  characters: number,
  tokens: readonly TokenMatch[],
  others: readonly Match[],
): Located {
  const { list: chunks, read: readChunk } = store.chunks(number);
  const wanted = chunks.length === 1 ? [0] : chunksWith(chunks, characters, tokens, others);
  const read = new Map(wanted.map((i) => [i, readChunk(i)]));
  const parts: { start: number; text: string }[] = [];
  for (const [i, { start, text }] of read) {
    if (read.has(i - 1)) parts.at(-1)!.text += text;
    else parts.push({ start, text });
  }
  const spans = spansOf(tokens, chunks, read);
  const matches = tokens.flatMap(({ first, last, ...term }): Match[] => {
    const start = spans.get(first)?.start;
    const end = spans.get(last)?.end;
    // A phrase may go on in a chunk that is not read.
    return start === undefined || end === undefined || !isWithin({ start, end }, parts)
      ? []
      : [{ start, end, ...term }];
  });
  matches.push(...others.filter((match) => isWithin(match, parts)));
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const placeOf = (offset: number): Place => {
    const { start, placeOf: placeInside } = read.get(chunkAt(chunks, offset))!;
    return placeInside(offset - start);
  };
  return { parts, matches, placeOf };
}

function isWithin({ start, end }: Span, parts: readonly TextPart[]): boolean {
  return parts.some((part) => part.start <= start && end <= part.start + part.text.length);
}

/** Index of the chunk that has the unit at `offset`. */
function chunkAt(chunks: readonly TextChunk[], offset: number): number {
  let i = chunks.length - 1;
  while (i > 0 && chunks[i]!.start > offset) i--;
  return i;
}

/** Ascending indexes of the chunks that passages will need: where matches stand is known by chunk and guessed within it. */
function chunksWith(
  chunks: readonly TextChunk[],
  characters: number,
  tokens: readonly TokenMatch[],
  others: readonly Match[],
): number[] {
  const sorted = [...tokens].sort((a, b) => a.first - b.first);
  let chunk = 0;
  const guessed = sorted.map(({ first, last, group, weight }): Match => {
    while (chunks[chunk + 1] && chunks[chunk + 1]!.token <= first) chunk++;
    const { start, token } = chunks[chunk]!;
    const next = chunks[chunk + 1];
    const units = next ? (next.start - start) / (next.token - token) : UNITS_A_TOKEN;
    const at = Math.min(start + (first - token) * units, characters);
    return { start: at, end: at + (last - first + 1) * units - 1, group, weight };
  });
  const around = ({ start, end }: Span): Span => ({ start: Math.max(0, start - AROUND), end: end + AROUND });
  const spans = chooseSpans(
    [...guessed, ...others].sort((a, b) => a.start - b.start),
    around,
  );
  if (spans.length === 0) return [0];
  const wanted = new Set<number>();
  for (const { start, end } of spans) {
    const last = chunkAt(chunks, end);
    for (let i = chunkAt(chunks, start); i <= last; i++) wanted.add(i);
  }
  return [...wanted].sort((a, b) => a - b);
}

/** Where the matches' first and last tokens stand, of those in the chunks that are read. */
function spansOf(
  matches: readonly TokenMatch[],
  chunks: readonly TextChunk[],
  read: ReadonlyMap<number, ReadChunk>,
): ReadonlyMap<number, Span> {
  const numbers = new Set<number>();
  for (const { first, last } of matches) numbers.add(first).add(last);
  const sorted = Int32Array.from(numbers).sort();
  const spans = new Map<number, Span>();
  for (const [i, { start, token, text }] of read) {
    const end = chunks[i + 1]?.token ?? Number.POSITIVE_INFINITY;
    let next = 0;
    while (next < sorted.length && sorted[next]! < token) next++;
    if (next === sorted.length || sorted[next]! >= end) continue;
    let at = token;
    eachWord(text, (from, to) => {
      if (sorted[next] === at) {
        spans.set(at, { start: start + from, end: start + to });
        next++;
      }
      at++;
      return next === sorted.length || sorted[next]! >= end;
    });
  }
  return spans;
}

/** The first place of a word (folded) in a paper's text, as it is written there; null if it is not in the text. */
export function surfaceOf(store: Store, number: number, word: string): string | null {
  const { numbers } = store.positions(word, Int32Array.of(number));
  if (numbers.length === 0) return null;
  const { list: chunks, read: readChunk } = store.chunks(number);
  let i = chunks.length - 1;
  while (chunks[i]!.token > numbers[0]!) i--;
  const read = new Map([[i, readChunk(i)]]);
  const [first, last] = [numbers[0]!, numbers[0]!];
  const span = spansOf([{ first, last, group: 0, weight: 1 }], chunks, read).get(first)!;
  const { start, text } = read.get(i)!;
  return text.slice(span.start - start, span.end - start);
}
