import { isCompound, partFrequency, splitCompound } from './german/compound.js';
import { isPlaceName } from './german/forms.js';
import { areStrangers, isNeverInside } from './german/never-join.js';
import { isJoiningWord } from './german/stop-words.js';
import { isFragment, LINKING_ELEMENTS } from './german/word-parts.js';
import type { Vocabulary } from './vocabulary.js';

/** Where a compound has the part that was looked for: its head says what it is (Schulcontainer is a container), its first part what it is for. */
type PartPlace = 'head' | 'modifier';

/** A word of the index that has a word of the query as a part. */
export interface Compound {
  readonly word: string;
  readonly place: PartPlace;
}

/**
 * The words of the index that two words of a query make up, whichever comes first, given the forms of each that are in it: `gebuehr` and
 * `parkausweis` make `parkausweisgebuehren`. They stand for both, however rare they are.
 */
export function jointCompounds(one: readonly string[], other: readonly string[], vocabulary: Vocabulary): Set<string> {
  const joint = new Set<string>();
  for (const [firsts, lasts] of [
    [one, other],
    [other, one],
  ] as const) {
    // What begins with the shortest of the last parts is looked up once: hardly any two words make up one.
    const roots = lasts.filter((last) => !lasts.some((root) => root !== last && last.startsWith(root)));
    const beginnings = new Map<string, string[]>();
    for (const first of firsts) {
      for (const link of ['', ...LINKING_ELEMENTS]) {
        const known = beginnings.get(first + link);
        if (known) known.push(first);
        else beginnings.set(first + link, [first]);
      }
    }
    for (const [beginning, own] of beginnings) {
      for (const word of roots.flatMap((root) => vocabulary.startingWith(beginning + root))) {
        const last = word.slice(beginning.length);
        if (!lasts.includes(last) || isNeverInside(last, word)) continue;
        if (own.some((first) => !isNeverInside(first, word))) joint.add(word);
      }
    }
  }
  return joint;
}

/** Forms that are rarer than this share of the most frequent one are misprints: nothing is looked for that contains them. */
export const LEAST_FORM = 0.05;

/** Of a word in so many documents, and in this share of them, compounds would find next to nothing new. */
const COMMON_WORD = 1000;
const COMMON_WORD_SHARE = 0.6;

const SHORTEST_PART = 3;

/** A form without its ending is looked for only from this length on: `schul` for `schule`, not `elb` for `elbe`. */
const SHORTEST_SHORTER_FORM = 4;

interface Compounds {
  readonly found: readonly Compound[];
  /** Whether there are more than were wanted. */
  readonly more: boolean;
}

const NONE: Compounds = { found: [], more: false };

/** Compounds of the vocabulary that have one of `forms` of `term` as a part, at most `most`, the most frequent ones. */
export function compoundsWith(
  term: string,
  forms: ReadonlySet<string>,
  vocabulary: Vocabulary,
  most: number,
): Compounds {
  if (most === 0) return NONE;
  const frequencies = new Map(Array.from(forms, (form) => [form, vocabulary.documentFrequency(form)]));
  const highest = Math.max(...frequencies.values());
  if (highest > Math.max(COMMON_WORD, vocabulary.documentCount * COMMON_WORD_SHARE)) return NONE;
  const least = LEAST_FORM * highest;
  const parts = [...forms]
    .filter(
      (form) =>
        form === term ||
        (form.length >= Math.min(term.length, SHORTEST_SHORTER_FORM) &&
          frequencies.get(form)! >= least &&
          !isJoiningWord(form) &&
          !isFragment(form)),
    )
    .filter((form) => form.length >= SHORTEST_PART)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) => new Part(form, frequencies.get(form)!, vocabulary));
  // A longer form is found with the shorter one that it begins with.
  const shortest = parts.filter(
    ({ form }) => !parts.some((other) => other.form.length < form.length && form.startsWith(other.form)),
  );
  const { counts, words } = vocabulary.containing(shortest.map(({ form }) => form));
  const sought = shortest.map(({ form }, i) => ({
    term,
    parts: parts.filter((other) => other.form.startsWith(form)),
    thorough: counts[i]! <= FEW,
  }));
  // Mannheim is no home; but who looks for a place wants those around it (Wettersbach, Hohenwettersbach).
  const ofPlace = isPlaceName(term, vocabulary);
  // To look closely at a word takes long, so the most frequent come first, and only as many as are wanted.
  const found: Compound[] = [];
  for (const { word, parts: inside } of words) {
    if (forms.has(word) || word.length > LONGEST_COMPOUND || !/^[a-z]+$/.test(word)) continue;
    for (const i of inside) {
      const place = placeIn(word, sought[i]!);
      if (place === null || (!ofPlace && isPlaceName(word, vocabulary))) continue;
      if (found.length === most) return { found, more: true };
      found.push({ word, place });
      break;
    }
  }
  return { found, more: false };
}

/** Longer words are what lost its blanks. */
const LONGEST_COMPOUND = 50;

/** Up to so many candidates, what stands around the part may be a compound itself that the vocabulary does not have. */
const FEW = 400;

/** What a word is looked through for. */
interface Sought {
  readonly term: string;
  /** The part that it has inside, and longer ones that begin with it; longest first. */
  readonly parts: readonly Part[];
  readonly thorough: boolean;
}

/** Where `word` has one of the parts, if it has one that is not there by chance; null if not. */
function placeIn(word: string, { term, parts, thorough }: Sought): PartPlace | null {
  for (const part of parts) {
    const { form } = part;
    for (let at = word.indexOf(form); at !== -1; at = word.indexOf(form, at + 1)) {
      const end = at + form.length;
      const rest = word.slice(end);
      const last = isEnding(rest) && !areStrangers(form, form + rest);
      if ((at === 0 && last) || (at > 0 && at < 3) || isNeverInside(form, word)) continue;
      if (!last && !part.canBeFollowed(word, at, thorough)) continue;
      if (at > 0 && !part.canBePreceded(word, at, thorough)) continue;
      if (form.length < CLEAR && part.isDoubtful(word, at, last ? word.length : end)) continue;
      if (form !== term && isNeverInside(term, word)) return null;
      return last ? 'head' : 'modifier';
    }
  }
  return null;
}

function isEnding(rest: string): boolean {
  return /^(?:|e|s|n|en|es|ern?|innen|in)$/.test(rest);
}

/** In longer parts no other word begins or ends by chance. */
export const CLEAR = 8;

/** What stands in fewer documents may be a misprint. */
const WELL_KNOWN = 10;

/** How many letters from the edge of a part another boundary may be. */
const RIVAL = 4;
/** A part that ends or begins at another boundary has so many letters, or more. */
const SHORTEST_RIVAL = 3;

/** A form that is looked for in compounds, with what is asked of it again for each of them. */
class Part {
  readonly form: string;
  readonly #vocabulary: Vocabulary;
  readonly #frequency: number;
  /** By offset in the form: how frequent what follows is as a compound's last part; what precedes, as one before it. */
  readonly #ends: number[] = [];
  readonly #beginnings: number[] = [];

  constructor(form: string, frequency: number, vocabulary: Vocabulary) {
    this.form = form;
    this.#vocabulary = vocabulary;
    this.#frequency = frequency;
  }

  #endFrom(offset: number): number {
    this.#ends[offset] ??= partFrequency(this.form.slice(offset), true, this.#vocabulary);
    return this.#ends[offset]!;
  }

  #beginningTo(offset: number): number {
    this.#beginnings[offset] ??= partFrequency(this.form.slice(0, offset), false, this.#vocabulary);
    return this.#beginnings[offset]!;
  }

  /** Whether what stands before the form is a part too, and the boundary between them likelier than any close to it (Sport|geräte, no Sportge|räte). */
  canBePreceded(word: string, at: number, thorough: boolean): boolean {
    const vocabulary = this.#vocabulary;
    const before = word.slice(0, at);
    const frequency = partFrequency(before, false, vocabulary);
    if (frequency === 0) return thorough && isCompound(before, vocabulary);
    const { length } = this.form;
    if (length >= CLEAR) return true;
    const end = at + length;
    const likelihood = frequency * this.#frequency;
    for (let other = Math.max(SHORTEST_RIVAL, at - RIVAL); other < end - SHORTEST_RIVAL; other++) {
      if (other === at) continue;
      const rival = other > at ? this.#endFrom(other - at) : partFrequency(word.slice(other, end), true, vocabulary);
      if (rival > 0 && rival * partFrequency(word.slice(0, other), false, vocabulary) > likelihood) return false;
    }
    return true;
  }

  /** The same for what follows the form, behind a linking element or none. */
  canBeFollowed(word: string, at: number, thorough: boolean): boolean {
    const { form } = this;
    const vocabulary = this.#vocabulary;
    const end = at + form.length;
    for (const link of ['', ...LINKING_ELEMENTS]) {
      if (!word.startsWith(link, end) || (link !== '' && areStrangers(form, form + link))) continue;
      const after = word.slice(end + link.length);
      const frequency = partFrequency(after, true, vocabulary);
      if (frequency === 0) {
        if (thorough && isCompound(after, vocabulary)) return true;
        continue;
      }
      if (form.length >= CLEAR || !this.#hasRival(word, at, frequency * this.#frequency)) return true;
    }
    return false;
  }

  /** Whether another boundary after the form, which stands at `at`, is likelier. */
  #hasRival(word: string, at: number, likelihood: number): boolean {
    const vocabulary = this.#vocabulary;
    const end = at + this.form.length;
    const latest = Math.min(end + RIVAL, word.length - SHORTEST_RIVAL);
    for (let other = Math.max(at + SHORTEST_RIVAL, end - RIVAL); other <= latest; other++) {
      if (other === end || (other > end && (LINKING_ELEMENTS as readonly string[]).includes(word.slice(end, other))))
        continue;
      const rival =
        other < end ? this.#beginningTo(other - at) : partFrequency(word.slice(at, other), false, vocabulary);
      if (rival > 0 && rival * partFrequency(word.slice(other), true, vocabulary) > likelihood) return true;
    }
    return false;
  }

  /**
   * Whether a rare word stands beside a short form, and the splitter parts the compound elsewhere (unternehmens|ansiedlung: no Mensa).
   * `end` is where the form ends, its own ending included.
   */
  isDoubtful(word: string, start: number, end: number): boolean {
    const vocabulary = this.#vocabulary;
    const rare = (part: string) => part !== '' && vocabulary.documentFrequency(part) < WELL_KNOWN;
    if (!rare(word.slice(0, start)) && !rare(word.slice(end))) return false;
    let at = 0;
    const offsets = splitCompound(word, vocabulary).map((part) => (at += part.length));
    const starts = start === 0 || offsets.includes(start);
    return !starts || !offsets.some((offset) => offset >= end && offset <= end + 2);
  }
}
