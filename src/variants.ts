import distances from 'natural/lib/natural/distance/index.js';
import { CLEAR, type Compound, compoundsWith, LEAST_FORM } from './compounds.js';
import { abbreviationsOf } from './german/abbreviations.js';
import { isCommonWord } from './german/common-parts.js';
import { comparedForms, isCompared } from './german/comparison.js';
import { largestParts, splitCompound, wordOfPart } from './german/compound.js';
import { isEverydayWord } from './german/everyday-words.js';
import { formKind, guessForms } from './german/forms.js';
import { genderTwins } from './german/gender.js';
import { areStrangers } from './german/never-join.js';
import { qualityForms } from './german/quality.js';
import { otherLinks, otherSpellings } from './german/spelling.js';
import { stemKey, withoutUmlauts } from './german/stem.js';
import { isJoiningWord } from './german/stop-words.js';
import { looksStrong, verbForms } from './german/verbs.js';
import { isFragment } from './german/word-parts.js';
import type { Vocabulary } from './vocabulary.js';

export const VIAS = [
  'exact',
  'stem',
  'umlaut',
  'verb',
  'gender',
  'spelling',
  'abbreviation',
  'compound',
  'fuzzy',
] as const;
/** How a word of the index came into the group of a query word. */
export type Via = (typeof VIAS)[number];

/** A word of the index that stands for a word of the query. */
interface Variant {
  /** Folded, and in the vocabulary. */
  readonly word: string;
  /** Above 0, at most 1: how near it is to what was typed. */
  readonly weight: number;
  readonly via: Via;
}

/** What stands for a word. */
interface Expansion {
  /** Heaviest first, then by word. */
  readonly variants: readonly Variant[];
  /** Whether the word has more compounds than were wanted. */
  readonly capped: boolean;
}

interface ExpandOptions {
  /** Ways to go, for measuring what each is worth; all if absent. `exact` is always gone. */
  readonly vias?: ReadonlySet<Via>;
  /** Most compounds of the word to return, the most frequent ones; default 150. `Infinity` takes all, those of a verb's noun too. */
  readonly compounds?: number;
}

/** Weights of the ways; a compound's head says what it is (Schulcontainer is a container), its first part what it is for. */
export const WEIGHTS = {
  exact: 1,
  spelling: 0.95,
  stem: 0.9,
  umlaut: 0.9,
  gender: 0.85,
  abbreviation: 0.8,
  verb: 0.8,
  verbNoun: 0.6,
  quality: 0.6,
  compared: 0.6,
  joint: 0.8,
  head: 0.6,
  modifier: 0.45,
  scan: 0.7,
  oneEdit: 0.6,
  twoEdits: 0.4,
} as const;

/**
 * Of 424 queries, 200 find the right paper among the first ten in .953 (MRR .827), as do 150 (.825) and 120 (.824, but one falls from the
 * first place to the tenth). Every one costs time.
 */
export const MOST_COMPOUNDS = 150;
const MOST_NOUN_COMPOUNDS = 30;

/** The words of the index that stand for `term` (folded), none if there is none. The same vocabulary gives the same, whatever was asked before. */
export function expand(term: string, vocabulary: Vocabulary, options: ExpandOptions = {}): Expansion {
  if (options.vias) return expanded(term, vocabulary, options);
  const kept = keptOf(vocabulary);
  const key = `${options.compounds ?? ''} ${term}`;
  let expansion = kept.expansions.get(key);
  if (!expansion) {
    expansion = expanded(term, vocabulary, options);
    const count = expansion.variants.length + 1;
    kept.count += count;
    if (kept.count > MOST_KEPT) {
      kept.expansions.clear();
      kept.count = count;
    }
    kept.expansions.set(key, expansion);
  }
  return expansion;
}

interface Kept {
  /** By the most compounds wanted, if that was said, and word. */
  readonly expansions: Map<string, Expansion>;
  /** Of all variants. */
  count: number;
}

/** So many variants take some megabytes. */
const MOST_KEPT = 100_000;

/** What was found for a vocabulary's words: scripts ask for the same ones again and again. */
const known = new WeakMap<Vocabulary, Kept>();

function keptOf(vocabulary: Vocabulary): Kept {
  let kept = known.get(vocabulary);
  if (!kept) {
    kept = { expansions: new Map(), count: 0 };
    known.set(vocabulary, kept);
  }
  return kept;
}

function expanded(term: string, vocabulary: Vocabulary, options: ExpandOptions): Expansion {
  const found = new Map<string, Variant>();
  const goes = (via: Via) => options.vias?.has(via) ?? true;
  const joins = isJoiningWord(term);
  const add = (word: string, weight: number, via: Via) => {
    if ((!goes(via) && via !== 'exact') || (!joins && isJoiningWord(word))) return;
    const known = found.get(word);
    if (known === undefined || known.weight < weight) found.set(word, { word, weight, via });
  };
  if (vocabulary.has(term)) add(term, WEIGHTS.exact, 'exact');
  if (/\d/.test(term)) return { variants: [...found.values()], capped: false };

  const { forms, verbal, nouns, masculine } = addForms(term, 1, vocabulary, add);
  if (goes('spelling')) {
    for (const spelling of otherSpellings(term)) {
      if (vocabulary.has(spelling)) add(spelling, WEIGHTS.spelling, 'spelling');
      for (const form of formsOf(spelling, vocabulary)) {
        add(form.word, WEIGHTS.spelling * WEIGHTS.stem, 'spelling');
        forms.add(form.word);
      }
      forms.add(spelling);
    }
    for (const spelling of otherLinks(term)) {
      if (!vocabulary.has(spelling)) continue;
      add(spelling, WEIGHTS.spelling, 'spelling');
      forms.add(spelling);
    }
  }
  for (const word of abbreviationsOf(term)) {
    if (vocabulary.has(word)) add(word, WEIGHTS.abbreviation, 'abbreviation');
  }
  const most = options.compounds ?? MOST_COMPOUNDS;
  let capped = false;
  let isPart = false;
  if (goes('compound')) {
    const compounds = compoundsWith(term, forms, vocabulary, most);
    capped = compounds.more;
    for (const { word, place } of compounds.found) add(word, WEIGHTS[place], 'compound');
    isPart = !vocabulary.has(term) && isPartOf(compounds.found, vocabulary);
    // Who looks for a Fahrerin wants the Radfahrer too, but no Fahrerlaubnis.
    const person = [...masculine].reduce(
      (a, b) => (b.length < a.length || (b.length === a.length && b < a) ? b : a),
      term,
    );
    if (person !== term && goes('gender')) {
      const ofPerson = compoundsWith(person, masculine, vocabulary, most);
      capped ||= ofPerson.more;
      for (const { word, place } of ofPerson.found) {
        if (place === 'head') add(word, WEIGHTS.gender * WEIGHTS.head, 'compound');
      }
    }
    // Who looks for what was saniert wants the Dachsanierung too.
    const [noun] = nouns;
    const mostOfNoun = most === Infinity ? most : Math.min(most, MOST_NOUN_COMPOUNDS);
    const least = LEAST_FORM * vocabulary.documentFrequency(term);
    if (noun !== undefined && vocabulary.documentFrequency(noun) >= least && goes('verb')) {
      for (const { word, place } of compoundsWith(noun, nouns, vocabulary, mostOfNoun).found)
        add(word, WEIGHTS.verbNoun * WEIGHTS[place], 'compound');
    }
  }
  if (goes('fuzzy')) {
    const known = verbal.size === 0 ? forms : new Set([...forms, ...verbal]);
    for (const [i, { word, weight }] of misspellingsOf(term, known, vocabulary, isPart).entries()) {
      add(word, weight, 'fuzzy');
      const { forms: meant } = addForms(word, weight, vocabulary, (form, formWeight) => add(form, formWeight, 'fuzzy'));
      // What was most likely meant is looked for in compounds too.
      if (i > 0 || word.length < LEAST_MEANT || vocabulary.has(term) || !goes('compound')) continue;
      for (const compound of compoundsWith(word, meant, vocabulary, most).found) {
        add(compound.word, weight * WEIGHTS[compound.place], 'fuzzy');
      }
    }
  }
  const variants = [...found.values()].sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  return { variants, capped };
}

/** Whether the head of some compounds is a word that is known by them, if by nothing else. */
function isPartOf(compounds: readonly Compound[], vocabulary: Vocabulary): boolean {
  let documents = 0;
  for (const { word, place } of compounds) if (place === 'head') documents += vocabulary.documentFrequency(word);
  return documents >= LEAST_IN_COMPOUNDS;
}

type Add = (word: string, weight: number, via: Via) => void;

interface FormsAdded {
  /** Those that can stand in a compound, the word itself included. */
  readonly forms: Set<string>;
  /** Those of a verb, its nouns included. */
  readonly verbal: ReadonlySet<string>;
  /** The nouns made of the verb, if the word itself is none of them. */
  readonly nouns: ReadonlySet<string>;
  /** The forms of who does it, if the word is the feminine. */
  readonly masculine: ReadonlySet<string>;
}

const FEMININE = /in(?:nen)?$/;

/** Adds the forms of `term` that inflection, verbs and gender give. */
function addForms(term: string, factor: number, vocabulary: Vocabulary, add: Add): FormsAdded {
  const forms = new Set([term]);
  for (const { word, kind } of formsOf(term, vocabulary)) {
    add(word, factor * WEIGHTS[kind], kind);
    forms.add(word);
  }
  for (const word of comparedForms(term, vocabulary)) add(word, factor * WEIGHTS.compared, 'umlaut');
  for (const word of qualityForms(term, vocabulary)) add(word, factor * WEIGHTS.quality, 'stem');
  const verb = verbForms(term, vocabulary);
  const verbal = new Set<string>();
  const nouns = new Set<string>();
  const addVerbal = (word: string, weight: number) => {
    if (areStrangers(term, word)) return false;
    add(word, factor * weight, 'verb');
    verbal.add(word);
    return true;
  };
  for (const word of verb.forms) addVerbal(word, verb.isNoun ? WEIGHTS.verbNoun : WEIGHTS.verb);
  for (const word of verb.nouns) if (addVerbal(word, WEIGHTS.verbNoun) && !forms.has(word)) nouns.add(word);
  const masculine = new Set<string>();
  for (const word of genderTwins(term, vocabulary)) {
    if (areStrangers(term, word)) continue;
    add(word, factor * WEIGHTS.gender, 'gender');
    if (FEMININE.test(term) && !FEMININE.test(word) && !/end(?:e[nmrs]?)?$|schaft$/.test(word)) masculine.add(word);
  }
  return { forms, verbal, nouns: verb.isNoun ? new Set() : nouns, masculine };
}

interface Form {
  readonly word: string;
  readonly kind: 'stem' | 'umlaut';
}

/** Inflected forms of a word that are in the vocabulary, without the word itself. */
function formsOf(term: string, vocabulary: Vocabulary): Form[] {
  const { regular, foreign } = guessForms(term);
  const candidates = new Set(vocabulary.withStem(stemKey(term)));
  for (const guess of regular) if (vocabulary.has(guess)) candidates.add(guess);
  candidates.delete(term);
  const forms: Form[] = [];
  for (const word of candidates) {
    const kind = formKind(term, word, vocabulary);
    if (kind !== null) forms.push({ word, kind });
  }
  for (const word of foreign) if (vocabulary.has(word)) forms.push({ word, kind: 'umlaut' });
  return forms;
}

interface Weighted {
  readonly word: string;
  readonly weight: number;
}

/** A word in this share of the documents or fewer is rare: it may be misspelt itself. */
const RARE_SHARE = 1 / 10_000;
/** For a rare word, only words so many times as frequent are what was meant. */
const MORE_FREQUENT = 10;
const MOST_MISSPELLINGS = 5;
/** What has fewer letters is meant too seldom for all that is made with it to be looked for. */
const LEAST_MEANT = 6;
/** In so many documents a short word that no document has stands as a part of others: then it is spelt right (Gans in Kanadagans). */
const LEAST_IN_COMPOUNDS = 2;
/** A word of so many letters is hardly another's by one of them. */
const SURE = 8;
/** A word of so many letters may be a misprint up to this share of the documents, of a word a letter off that is far more frequent (Kindertagestätte). */
const LONG = 14;
const LESS_RARE_SHARE = 1 / 500;
const FAR_MORE_FREQUENT = 20;

/** A word written with umlauts is meant, though it is met without them, if it is so many times as frequent (Burgermeister). */
const WITH_UMLAUTS = 20;
/** What has less than this share of the documents of another candidate as near is a misprint of that one itself (Spielpla). */
const LEAST_CANDIDATE = 0.02;

/** Words that `term` may be a misspelling or a misprint of, where it and its `forms` are absent or rare; the likeliest first. With `isPart` compounds have it. */
function misspellingsOf(term: string, forms: ReadonlySet<string>, vocabulary: Vocabulary, isPart: boolean): Weighted[] {
  if (term.length < 4 || isCommonWord(term) || isEverydayWord(term) || isCompared(term)) return [];
  let frequency = 0;
  for (const form of forms) frequency = Math.max(frequency, vocabulary.documentFrequency(form));
  const best = new Map<string, number>();
  const propose = (word: string, weight: number, least: number) => {
    if (forms.has(word) || isJoiningWord(word) || isFragment(word) || vocabulary.documentFrequency(word) < least)
      return;
    if ((best.get(word) ?? 0) < weight) best.set(word, weight);
  };
  const plain = withoutUmlauts(term);
  if (term === plain) {
    const least = Math.max(1, vocabulary.documentFrequency(term) * WITH_UMLAUTS);
    // Long words that differ in umlauts alone are no strangers, whatever they begin with (Burg, Bürger; Burgermeister).
    for (const word of least > vocabulary.documentCount ? [] : vocabulary.withStem(stemKey(term))) {
      if (withoutUmlauts(word) === plain && (term.length >= CLEAR || !areStrangers(term, word))) {
        propose(word, WEIGHTS.scan, least);
      }
    }
  }
  const isWord = (isPart && term.length < SURE) || (!vocabulary.has(term) && looksStrong(term));
  if (frequency <= vocabulary.documentCount * RARE_SHARE && !isWord) {
    const least = Math.max(1, frequency * MORE_FREQUENT);
    for (const word of misprints(term)) if (!areStrangers(term, word)) propose(word, WEIGHTS.scan, least);
    const isThere = vocabulary.has(term);
    // A new compound of known words is no misspelling.
    const edits = !isThere && term.length >= SURE && largestParts(term, vocabulary).length < 2 ? 2 : 1;
    // In a short word, another first letter makes another word.
    const beginning = term.length < 7;
    // A short word that is there, however rare, is a word of its own (Motte, Wurm); another letter makes any of them another.
    for (const word of isThere && term.length < SURE ? [] : vocabulary.within(term, edits, beginning)) {
      if ((beginning && word[0] !== term[0]) || areStrangers(term, word)) continue;
      const near = edits === 1 || distance(term, word) <= 1;
      propose(word, near ? WEIGHTS.oneEdit : WEIGHTS.twoEdits, least);
    }
  } else if (!isWord && term.length >= LONG && frequency <= vocabulary.documentCount * LESS_RARE_SHARE) {
    for (const word of vocabulary.within(term, 1, true)) {
      if (areStrangers(term, word) || differInOnePart(term, word, vocabulary)) continue;
      propose(word, WEIGHTS.oneEdit, frequency * FAR_MORE_FREQUENT);
    }
  }
  const candidates = Array.from(best, ([word, weight]) => ({
    word,
    weight,
    frequency: vocabulary.documentFrequency(word),
  }));
  const nearest = Math.max(...candidates.map(({ weight }) => weight));
  const near = candidates.filter(({ weight }) => weight >= nearest - (WEIGHTS.scan - WEIGHTS.oneEdit));
  const most = Math.max(...near.map((candidate) => candidate.frequency));
  return near
    .filter((candidate) => candidate.frequency >= LEAST_CANDIDATE * most)
    .sort((a, b) => b.weight - a.weight || b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_MISSPELLINGS);
}

/** Whether two compounds have another word each in the same place (Betriebsleistung, Betriebsleitung), not only another form of one. */
function differInOnePart(one: string, other: string, vocabulary: Vocabulary): boolean {
  const [parts, otherParts] = [splitCompound(one, vocabulary), splitCompound(other, vocabulary)];
  if (parts.length < 2 || parts.length !== otherParts.length) return false;
  return parts.some((part, i) => stemKey(part) !== stemKey(otherParts[i]!));
}

/** What scanners take for one another. */
const LOOK_ALIKES = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['li', 'h'],
  ['ii', 'u'],
  ['vv', 'w'],
  ['ni', 'm'],
  ['in', 'm'],
  ['c', 'e'],
  ['f', 't'],
  ['l', 'i'],
  ['b', 'h'],
] as const;

/** A word with one pair of look-alikes exchanged, each way, at each place. */
function misprints(word: string): Set<string> {
  const words = new Set<string>();
  for (const [one, other] of LOOK_ALIKES) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (let at = word.indexOf(from); at !== -1; at = word.indexOf(from, at + 1)) {
        words.add(word.slice(0, at) + to + word.slice(at + from.length));
      }
    }
  }
  return words;
}

/** Edits between two words, swaps of neighbours counting one. */
function distance(a: string, b: string): number {
  return distances.DamerauLevenshteinDistance(a, b, { restricted: true });
}

/**
 * The words that a compound is made of, in its order, as words of their own (`spielplatzsanierung` → `spielplatz`, `sanierung`): papers
 * that have them near each other mean the same. Empty if `term` is no compound.
 */
export function partsOf(term: string, vocabulary: Vocabulary): string[] {
  const parts = largestParts(term, vocabulary);
  if (parts.length < 2) return rareParts(term, vocabulary);
  return parts.map((part, i) => (i < parts.length - 1 ? wordOfPart(part, vocabulary) : part));
}

/** What is written before a hyphen more often than in one word with what follows: one letter, or an abbreviation. */
const LONGEST_LETTERS = 3;
const SHORTEST_REST = 4;
const LEAST_REST = 10;

/**
 * Letters and a word that many write with a hyphen between them, where the collection has both: `ustrab` → `u`, `strab`; null if `term` has
 * no such beginning.
 */
export function lettersAndWord(term: string, vocabulary: Vocabulary): readonly [letters: string, word: string] | null {
  let best: readonly [string, string] | null = null;
  let most = Math.max(LEAST_REST - 1, vocabulary.documentFrequency(term));
  for (let at = 1; at <= LONGEST_LETTERS && at <= term.length - SHORTEST_REST; at++) {
    const [letters, word] = [term.slice(0, at), term.slice(at)];
    const frequency = vocabulary.documentFrequency(word);
    if (frequency <= most || isJoiningWord(letters) || !vocabulary.has(letters)) continue;
    most = frequency;
    best = [letters, word];
  }
  return best;
}

const LEAST_RARE_PART = 4;

/** Two words of the vocabulary that make up a `term` which is none, however rare: `aerotram` → `aero`, `tram`. */
function rareParts(term: string, vocabulary: Vocabulary): string[] {
  if (vocabulary.documentFrequency(term) > vocabulary.documentCount * RARE_SHARE || !/^[a-z]+$/.test(term)) return [];
  let best: string[] = [];
  let rarest = 0;
  for (let at = LEAST_RARE_PART; at <= term.length - LEAST_RARE_PART; at++) {
    const parts = [term.slice(0, at), term.slice(at)];
    const frequency = Math.min(...parts.map((part) => vocabulary.documentFrequency(part)));
    if (frequency > rarest) {
      rarest = frequency;
      best = parts;
    }
  }
  return best;
}
