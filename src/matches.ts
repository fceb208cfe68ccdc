import { eachWord, fold } from './tokenise.js';
import type { Span } from './types.js';

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

/**
 * Where the words (folded) and phrases stand in `text`, sorted. Only what stands between blanks with a beginning of a wanted word is
 * read, so that minutes of a hundred pages cost little. Linear in the length of the text.
 */
export function findMatches(text: string, words: ReadonlyMap<string, Term>, phrases: readonly PhraseTerm[]): Match[] {
  const matches: Match[] = [];
  const beginning = beginningOf([...words.keys(), ...phrases.flatMap((phrase) => phrase.words)]);
  if (beginning === null) return matches;
  // Beginnings of phrases that the next word may go on.
  let begun: { readonly phrase: PhraseTerm; readonly start: number; readonly count: number }[] = [];
  let read = 0;
  beginning.lastIndex = 0;
  for (let found = beginning.exec(text); found !== null; found = beginning.exec(text)) {
    const from = blankBefore(text, found.index) + 1;
    const to = blankAfter(text, found.index);
    if (begun.length > 0 && WORD.test(text.slice(read, from))) begun = [];
    eachWord(text.slice(from, to), (startInside, endInside, plain) => {
      const start = from + startInside;
      const end = from + endInside;
      const written = text.slice(start, end);
      const word = plain ? written.toLowerCase() : fold(written);
      const term = words.get(word);
      if (term) matches.push({ start, end, group: term.group, weight: term.weight });
      if (phrases.length === 0) return;
      const now = [...begun, ...phrases.map((phrase) => ({ phrase, start, count: 0 }))];
      begun = [];
      for (const { phrase, start, count } of now) {
        if (phrase.words[count] !== word) continue;
        if (count + 1 < phrase.words.length) begun.push({ phrase, start, count: count + 1 });
        else matches.push({ start, end, group: phrase.group, weight: phrase.weight });
      }
    });
    read = to;
    beginning.lastIndex = to;
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

const WORD = /[\p{L}\p{N}]/u;

/** Blanks end every word; these are the frequent ones. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0c;
}

function blankBefore(text: string, at: number): number {
  let before = at - 1;
  while (before >= 0 && !isBlank(text.charCodeAt(before))) before--;
  return before;
}

function blankAfter(text: string, at: number): number {
  let after = at + 1;
  while (after < text.length && !isBlank(text.charCodeAt(after))) after++;
  return after;
}

/** So many letters of a word are looked for before it is read. */
const LETTERS = 4;
/** More beginnings than this are no longer looked for one by one. */
const MOST_BEGINNINGS = 60;
const MOST_PATTERNS = 200;

/**
 * What folding makes other letters of or drops: letters, digits and marks beyond ASCII without the German ones, and the signs that are
 * within words. Leaves out the blocks beyond ASCII that have neither letters nor digits, as dashes and bullets are everywhere.
 */
const FOLDED =
  "[\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00bc-\\u00be\\u00c0-\\u00c3\\u00c5-\\u00d5\\u00d8-\\u00db\\u00dd\\u00de\\u00e0-\\u00e3\\u00e5-\\u00f5\\u00f8-\\u00fb\\u00fd-\\u1fff\\u2070-\\u209f\\u20d0-\\u218f\\u2460-\\u24ff\\u2776-\\u2793\\u2c00-\\udfff\\uf900-\\uffef]|['\u2019][A-Za-zÄÖÜäöüß]|[*_:/(]-?in";

const patterns = new Map<string, RegExp>();

/** Finds where one of the words (folded) may begin, or a word that only folding can tell; null for no words. */
function beginningOf(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const beginnings = new Set(words.map(firstLetters));
  const source = beginnings.size > MOST_BEGINNINGS ? '\\S' : `(?:${[...beginnings].sort().join('|')}|${FOLDED})`;
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = new RegExp(source, 'g');
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    patterns.set(source, pattern);
  }
  return pattern;
}

/** The first letters of a folded word as they may be written. */
function firstLetters(word: string): string {
  let pattern = '';
  for (let i = 0; i < Math.min(word.length, LETTERS); i++) {
    const letter = word[i]!;
    if (letter > '\x7f') break;
    const upper = letter.toUpperCase();
    const next = word[i + 1];
    if (next === 'e' && UMLAUTS[letter] !== undefined) {
      pattern += `(?:[${letter}${upper}][eE]|${UMLAUTS[letter]})`;
      i++;
    } else if (letter === 's' && next === 's') {
      return `${BEFORE}${pattern}[sSß]`;
    } else pattern += upper === letter ? letter.replace(/\W/, '\\$&') : `[${letter}${upper}]`;
  }
  // A number may begin within what is written as one: `58Stellplätze`, `Haus58`.
  return pattern === '' ? FOLDED : /^\d/.test(word) ? pattern : BEFORE + pattern;
}

const BEFORE = '(?<![A-Za-zÄÖÜäöüß])';
const UMLAUTS: Readonly<Record<string, string>> = { a: '[äÄ]', o: '[öÖ]', u: '[üÜ]' };
