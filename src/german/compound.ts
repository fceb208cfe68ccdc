import { isCommonPart } from './common-parts.js';
import { withoutUmlauts } from './stem.js';
import { BROKEN_END, LINKING_ELEMENTS, NEVER_A_PART, ONSET, SHORT_PARTS, SUFFIX } from './word-parts.js';

/** In how many documents of a collection the (folded) words stand. */
export interface WordCounts {
  readonly documentCount: number;
  /** 0 for a word that is not there. */
  documentFrequency(word: string): number;
}

// A misprint that stands in a few documents must not become a part; short ones are more often misprints. Shares of the documents.
const LEAST_SHARE_SHORT = 1 / 5000;
const LEAST_SHARE_LONG = 1 / 20_000;
const LONG = 6;

/** A part is no word of its own if the whole is so much more frequent: `gefundenes` is not split because a line end left `fundenes`. */
const LEAST_TO_WHOLE = 0.05;

/** A part counts this share of the word it is a form of; with a rare linking element less, as those fit too much. */
const FORM = 0.5;
const RARE_LINK = 0.1;

/** A common part counts as being in at least this share of the documents, whatever a small collection has of it; what is shaped like one, in this. */
const COMMON_SHARE = 1 / 300;
const SHAPED_SHARE = 1 / 3000;

/** Verwaltungs-, Sicherheits-: with this linking element it is the beginning of a compound, known or not. */
const SHAPED = /^(?!es).{3,}(?:ung|heit|keit|schaft|tion|taet|ling)s$/;

const SHORTEST = 3;
/** Longer words are what lost its blanks. */
const LONGEST = 60;
const MOST_PARTS = 7;

/**
 * The parts of a compound, linking elements left on the part before (`verwaltungs`, `haushalt`), so that they add up to the
 * word; the word alone if it is none. Words are folded.
 *
 * After Philipp Koehn and Kevin Knight, "Empirical Methods for Compound Splitting" (EACL 2003): of all ways to write the word as a
 * row of known words with linking elements between them, the one whose parts have the highest geometric mean of frequencies. Unlike
 * there, a word that can be split is split even if it is frequent itself: here whoever looks for `Platz` wants `Spielplatz`.
 */
export function splitCompound(word: string, counts: WordCounts): string[] {
  const { length } = word;
  if (!mayBeSplit(word)) return [word];
  const least = counts.documentFrequency(word) * LEAST_TO_WHOLE;

  // best[k * width + end]: highest sum of logarithms for word.slice(0, end) in k parts; the mean is not additive, so k is kept apart.
  const width = length + 1;
  const best = new Float64Array((MOST_PARTS + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(best.length);
  best[0] = 0;
  for (let start = 0; start + SHORTEST <= length; start++) {
    if (!reached(best, start, width)) continue;
    for (let end = start + SHORTEST; end <= length; end++) {
      const last = end === length;
      if (last ? start === 0 : length - end < SHORTEST) continue;
      const frequency = frequencyBeside(word.slice(start, end), last, least, counts);
      if (frequency === 0) continue;
      for (let k = 1; k <= MOST_PARTS; k++) {
        const sum = best[(k - 1) * width + start]! + Math.log(frequency);
        if (sum > best[k * width + end]!) {
          best[k * width + end] = sum;
          from[k * width + end] = start;
        }
      }
    }
  }

  let parts = 1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 2; k <= MOST_PARTS; k++) {
    const mean = best[k * width + length]! / k;
    if (mean > highest) {
      highest = mean;
      parts = k;
    }
  }
  const split: string[] = [];
  let end = length;
  for (let k = parts; k > 1; k--) {
    const start = from[k * width + end]!;
    split.unshift(word.slice(start, end));
    end = start;
  }
  return [word.slice(0, end), ...split];
}

function mayBeSplit(word: string): boolean {
  return word.length >= 2 * SHORTEST && word.length <= LONGEST && /^[a-z]+$/.test(word);
}

/** `partFrequency`, but 0 also for a part that is too rare for a whole that asks for `least`. */
function frequencyBeside(part: string, last: boolean, least: number, counts: WordCounts): number {
  const frequency = partFrequency(part, last, counts);
  return frequency < least && frequency > commonness(part, last) * counts.documentCount ? 0 : frequency;
}

/** Whether a word is a row of parts, of however many. Which ones, `splitCompound` finds, in more time. */
export function isCompound(word: string, counts: WordCounts): boolean {
  const { length } = word;
  if (!mayBeSplit(word)) return false;
  const least = counts.documentFrequency(word) * LEAST_TO_WHOLE;
  // Where a part can begin.
  const starts = new Uint8Array(length);
  starts[0] = 1;
  for (let start = 0; start + SHORTEST <= length; start++) {
    if (starts[start] === 0) continue;
    if (start > 0 && frequencyBeside(word.slice(start), true, least, counts) > 0) return true;
    for (let end = start + SHORTEST; end + SHORTEST <= length; end++) {
      if (starts[end] === 0 && frequencyBeside(word.slice(start, end), false, least, counts) > 0) starts[end] = 1;
    }
  }
  return false;
}

function reached(best: Float64Array, start: number, width: number): boolean {
  for (let at = start; at < best.length; at += width) if (best[at]! > Number.NEGATIVE_INFINITY) return true;
  return false;
}

/** Whether a word could be a part at all, by its shape and the lists. */
function mayBePart(part: string): boolean {
  return (
    (part.length > SHORTEST || SHORT_PARTS.has(part)) &&
    !NEVER_A_PART.has(part) &&
    ONSET.test(part) &&
    !BROKEN_END.test(part) &&
    !SUFFIX.test(part)
  );
}

function wordFrequency(word: string, counts: WordCounts): number {
  // Most candidates are no words at all, which is quickly found out.
  const frequency = counts.documentFrequency(word);
  const least = counts.documentCount * (word.length < LONG ? LEAST_SHARE_SHORT : LEAST_SHARE_LONG);
  return frequency > 0 && frequency >= least && mayBePart(word) ? frequency : 0;
}

/**
 * Frequency of `part` as a part of a compound, the last one or one before it: its own, or some of that of the word it is
 * a form of. 0 for what is none.
 */
export function partFrequency(part: string, last: boolean, counts: WordCounts): number {
  if (!ONSET.test(part)) return 0;
  let frequency = Math.max(wordFrequency(part, counts), commonness(part, last) * counts.documentCount);
  for (const ending of endingsOf(part, last ? INFLECTIONS : LINKS)) {
    const base = part.slice(0, -ending.length);
    const weight = !last && (ending === 'er' || ending === 'e') ? RARE_LINK : FORM;
    frequency = Math.max(frequency, weight * wordFrequency(base, counts));
    // Stadträtinnen: a rät is a Rat.
    if (ending === 'in' || ending === 'innen') {
      frequency = Math.max(frequency, weight * wordFrequency(withoutUmlauts(base), counts));
    }
  }
  // Last, as to look at the shape takes longest, and nearly all candidates are no words.
  return frequency > 0 && last && !mayBePart(part) ? 0 : frequency;
}

/** In which share of the documents `part` is to be expected by the lists and its shape, in any inflection. */
function commonness(part: string, last: boolean): number {
  const share = listedShare(part, last);
  return share > 0 && mayBePart(part) ? share : 0;
}

function listedShare(part: string, last: boolean): number {
  if (isCommonPart(part)) return COMMON_SHARE;
  if (last && isCommonPart(withoutUmlauts(part))) return FORM * COMMON_SHARE;
  if (!last && part.endsWith('s') && SHAPED.test(part)) return SHAPED_SHARE;
  for (const ending of endingsOf(part, last ? PLURALS : LINKS)) {
    const base = part.slice(0, -ending.length);
    if (isCommonPart(base) || (last && isCommonPart(withoutUmlauts(base)))) return FORM * COMMON_SHARE;
  }
  return 0;
}

/** Endings by their last letter. */
type Endings = ReadonlyMap<string, readonly string[]>;

function byLastLetter(endings: readonly string[]): Endings {
  return new Map([...'nres'].map((letter) => [letter, endings.filter((ending) => ending.endsWith(letter))]));
}

const LINKS = byLastLetter(LINKING_ELEMENTS);
const PLURALS = byLastLetter(['e', 'er', 'ern', 'en', 'n', 'es', 's', 'in', 'innen']);
const INFLECTIONS = byLastLetter(['innen', 'in', 'es', 'en', 's', 'n']);

const NO_ENDINGS: readonly string[] = [];

/** Those that `part` ends with and that leave enough of it. */
function endingsOf(part: string, endings: Endings): readonly string[] {
  const some = endings.get(part[part.length - 1]!);
  if (some === undefined) return NO_ENDINGS;
  return some.filter((ending) => part.length - ending.length >= SHORTEST && part.endsWith(ending));
}

/** A part as the word it is: without its linking element where the word without is the more frequent (`sanierungs` → `sanierung`). */
export function wordOfPart(part: string, counts: WordCounts): string {
  let word = part;
  let highest = counts.documentFrequency(part);
  for (const link of endingsOf(part, LINKS)) {
    const base = part.slice(0, -link.length);
    const frequency = wordFrequency(base, counts);
    if (frequency > highest) {
      highest = frequency;
      word = base;
    }
  }
  return word;
}

/** Documents with a form of a word that is not there itself. */
function inflectedFrequency(word: string, counts: WordCounts): number {
  return Math.max(...['n', 'en', 's', 'es', 'e'].map((ending) => counts.documentFrequency(word + ending)));
}

/**
 * The fewest parts that are words of the collection: `spielplatzsanierung` → `spielplatz`, `sanierung` where there are
 * playgrounds, though `splitCompound` finds `spiel`, `platz`. Of equally few, those whose rarest is the least rare.
 */
export function largestParts(word: string, counts: WordCounts): string[] {
  const parts = splitCompound(word, counts);
  const count = parts.length;
  if (count < 3) return parts;
  interface Way {
    readonly parts: readonly string[];
    readonly rarest: number;
  }
  const ways: (Way | undefined)[] = [{ parts: [], rarest: Number.POSITIVE_INFINITY }];
  for (let end = 1; end <= count; end++) {
    for (let start = 0; start < end; start++) {
      const before = ways[start];
      if (before === undefined || (start === 0 && end === count)) continue;
      const part = parts.slice(start, end).join('');
      const frequency = partFrequency(part, end === count, counts) || inflectedFrequency(part, counts);
      // Its shape alone makes no word of several parts.
      if (frequency <= SHAPED_SHARE * counts.documentCount && end - start > 1) continue;
      const way = { parts: [...before.parts, part], rarest: Math.min(before.rarest, frequency) };
      const known = ways[end];
      const better =
        known === undefined ||
        way.parts.length < known.parts.length ||
        (way.parts.length === known.parts.length && way.rarest > known.rarest);
      if (better) ways[end] = way;
    }
  }
  return [...(ways[count]?.parts ?? parts)];
}
