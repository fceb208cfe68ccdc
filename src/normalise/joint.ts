import {
  ABBREVIATIONS,
  ADJECTIVE_END,
  BODY_ENTRY,
  BROKEN_OFF,
  COLOUR,
  CONJUNCTIONS,
  DOUBLE_NAMES,
  ENDING_IN_CONJUNCTION,
  FUNCTION_WORDS,
  LETTER_COMPOUND,
  LIKE_PARTICIPLE,
  LINKING_END,
  LOAN_ENDS,
  NAME_PARTICLES,
  NOUN_END,
  NUMBER_COMPOUND,
  OPENING_WORDS,
  PARTICIPLE,
  PREFIXES,
  STATUTE_END,
  WHOLE_END,
} from '../german/joints.js';
import { BLANK, isSmall, isSpace, isWordUnit } from './units.js';

/**
 * What becomes of a hyphen and the white space after it: the parts are one word (`join`), one word with a hyphen (`keep`), or they
 * stay apart (`space`), as in `Jugend- und` or where the hyphen is a dash.
 */
export type Joint = 'join' | 'keep' | 'space';

/** A hyphen with what stands around it. */
export interface HyphenContext {
  readonly text: string;
  /** Offset of the hyphen. */
  readonly at: number;
  /** White space after the hyphen: a line or page end, or one blank, or nothing inside a word. */
  readonly gap: string;
  /** Whether a word stands in the document somewhere else as it is given, hyphens and all. */
  readonly known: (word: string) => boolean;
}

// What is read on each side of a hyphen at most; longer words are none.
const REACH = 80;

interface Parts extends HyphenContext {
  /** The word before the hyphen with all its own hyphens, and what is after the last of them. */
  readonly left: string;
  readonly tail: string;
  /** The word after the gap with all its own hyphens, and what is before the first of them. */
  readonly right: string;
  readonly head: string;
  /** Offset of the left word, and after the right one. */
  readonly start: number;
  readonly end: number;
}

/** Decides one hyphen. Measured on `evalsets/dehyphen` by `npm run eval`. */
export function decideHyphen(context: HyphenContext): Joint {
  const parts = partsOf(context);
  if (!parts || followsDash(parts)) return 'space';
  const inLine = parts.gap === ' ';
  if (isAddress(parts)) return inLine ? 'space' : 'keep';
  if (inLine) return beforeBlank(parts);
  const first = parts.right.charCodeAt(0);
  if (isSmall(first)) return beforeSmall(parts);
  // Over an empty line something new begins, unless a small letter says otherwise.
  if (/\n\f?\n/.test(parts.gap)) return 'space';
  return /^\p{N}/u.test(parts.right) ? beforeNumber(parts) : beforeCapital(parts);
}

function partsOf(context: HyphenContext): Parts | null {
  const { text, at, gap } = context;
  let start = at;
  while (start > at - REACH && isPartOfWord(text.charCodeAt(start - 1))) start--;
  while (start < at && text.charCodeAt(start) === HYPHEN) start++;
  const from = at + 1 + gap.length;
  let end = from;
  while (end < from + REACH && isPartOfWord(text.charCodeAt(end))) end++;
  while (end > from && text.charCodeAt(end - 1) === HYPHEN) end--;
  if (start === at || end === from || text.charCodeAt(from) === HYPHEN || text.charCodeAt(at - 1) === HYPHEN)
    return null;
  const left = text.slice(start, at);
  const right = text.slice(from, end);
  const inner = right.indexOf('-');
  return {
    text,
    at,
    gap,
    known: context.known,
    left,
    tail: left.slice(left.lastIndexOf('-') + 1),
    right,
    head: inner < 0 ? right : right.slice(0, inner),
    start,
    end,
  };
}

const HYPHEN = 0x2d;

function isPartOfWord(code: number): boolean {
  return isWordUnit(code) || code === HYPHEN;
}

/** `- 3-` and `-3-` are page numbers, `-Nord-` before a capital is an entry of a list; but a dash before a broken word is just that. */
function followsDash({ text, start, left, right }: Parts): boolean {
  const isNumber = /^\p{N}+$/u.test(left);
  if (!isNumber && isSmall(right.charCodeAt(0))) return false;
  const before = text.charCodeAt(start - 1);
  return before === HYPHEN || (isNumber && before === BLANK && text.charCodeAt(start - 2) === HYPHEN);
}

const FILE_OR_HOST = /^[\w./-]{0,80}\.(?:de|com|org|net|eu|html?|pdf|php|aspx?|docx?|jpg)(?!\p{L})/u;

/** Web and mail addresses and file names, where a hyphen is a hyphen. */
function isAddress({ text, start, end, right }: Parts): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (after === 0x40 || after === 0x5f) return true; // @ _
  if (after === 0x2e || after === 0x2f) if (FILE_OR_HOST.test(text.slice(end, end + REACH))) return true; // . /
  if (right.includes('-') && /^\p{Ll}+(?:-\p{Ll}+){2,}$/u.test(right)) return true;
  if (!Number.isNaN(before) && !isSpace(before) && before !== 0x28) {
    let from = start;
    while (from > 0 && from > start - REACH && !isSpace(text.charCodeAt(from - 1))) from--;
    const glued = text.slice(from, start);
    return /:\/\/|www\.|@|_/.test(glued) || (glued.includes('/') && /^\p{Ll}+-\p{Ll}/u.test(right));
  }
  return false;
}

function beforeNumber({ left, tail }: Parts): Joint {
  return /\p{N}/u.test(tail) || /^\p{Lu}{1,6}$/u.test(left) || /^covid$/i.test(left) ? 'keep' : 'space';
}

function beforeSmall({ left, tail, right, head }: Parts): Joint {
  const word = right.toLowerCase();
  if (/\p{N}$/u.test(tail)) return 'keep';
  if (CONJUNCTIONS.has(word)) return ENDING_IN_CONJUNCTION[word]?.test(tail) ? 'join' : 'space';
  if (LOAN_ENDS.has(word) || (right !== head && NAME_PARTICLES.has(head) && /^\p{Ll}+-\p{Lu}/u.test(right)))
    return 'keep';
  if (tail.length === 1) return !/[aeiouäöü]/i.test(tail) || LETTER_COMPOUND.test(word) ? 'keep' : 'join';
  if (isAbbreviation(tail) || (COLOUR.test(tail) && COLOUR.test(head)) || isDoubleName(tail, head)) return 'keep';
  return left === tail && areEquals(tail, head) ? 'keep' : 'join';
}

/** `christlich-abendländisch`, `deutsch-französisch`; but `Wirtschaftlich-keit`. */
function areEquals(tail: string, head: string): boolean {
  if (/^deutsch$/i.test(tail)) return /isch(?:e[mnrs]?)?$/.test(head);
  if (!/^\p{L}\p{Ll}{2,}(?:lich|isch|ig)$/u.test(tail) || tail.length < 6 || head.length < 5) return false;
  return (
    (tail.endsWith('ig') ? /(?:ig|lich|isch)(?:e[mnrs]?)?$/ : ADJECTIVE_END).test(head) && !head.startsWith('keit')
  );
}

function isDoubleName(tail: string, head: string): boolean {
  return DOUBLE_NAMES.get(tail.toLowerCase())?.test(head) ?? false;
}

/** Capitals, or letters without a vowel (`Lkw`): no syllable of a word. */
function isAbbreviation(part: string): boolean {
  return isCapitals(part) || !/[aeiouäöüyáàâéèêíóôú]/i.test(part);
}

function isCapitals(part: string): boolean {
  return /^\p{Lu}{2,}$/u.test(part);
}

function beforeCapital({ text, start, left, tail, right, head, known }: Parts): Joint {
  if (/^\p{N}+$/u.test(left))
    return NUMBER_COMPOUND.test(right) && !/[.,]/.test(text[start - 1] ?? '') ? 'keep' : 'space';
  if (isCapitals(tail) && isCapitals(head)) return betweenCapitals(tail, head, known);
  if (OPENING_WORDS.has(right) || (BODY_ENTRY.test(right) && !isCapitals(tail))) return 'space';
  if (right === 'Innen') return 'join';
  if (left.length < 5 && STATUTE_END.test(right)) return 'join';
  if (/^\p{Ll}{2,}$/u.test(left) && right === head && !isAbbreviation(left))
    return /^(?:nicht|pro|mini|anti|de)$/.test(left) ? 'keep' : 'space';
  return 'keep';
}

function betweenCapitals(tail: string, head: string, known: Parts['known']): Joint {
  if (CONJUNCTIONS.has(head.toLowerCase())) return 'space';
  if (
    ABBREVIATIONS.has(tail) ||
    ABBREVIATIONS.has(head) ||
    isAbbreviation(tail.toLowerCase()) ||
    isDoubleName(tail, head)
  )
    return 'keep';
  return known(`${tail}-${head}`) || (known(tail) && !known(tail + head)) ? 'keep' : 'join';
}

/**
 * A hyphen before a blank inside a line: mostly a shortened word (`Jugend- und`), but also what a program left that put broken lines
 * together (`gebun- den`, `SPD- Fraktion`), or a dash.
 */
function beforeBlank({ text, end, left, tail, right, head, known }: Parts): Joint {
  if (/^\p{N}/u.test(right) || /\p{N}$/u.test(tail)) return 'space';
  if (/^\p{Lu}/u.test(head)) {
    if (OPENING_WORDS.has(head)) return 'space';
    if (isDoubleName(tail, head) || (ABBREVIATIONS.has(left) && /^\p{Lu}\p{Ll}{2}/u.test(head))) return 'keep';
    return known(`${left}-${right}`) ? 'keep' : 'space';
  }
  // `kurz- mittel- oder langfristig`; `Sport- undKulturangebote`, where a blank was lost.
  if (CONJUNCTIONS.has(head) || /^(?:und|oder|bzw)|\p{Lu}/u.test(head) || text.charCodeAt(end) === HYPHEN)
    return 'space';
  if (FUNCTION_WORDS.has(head)) return endsAsParticiple(tail, head) || known(tail + head) ? 'join' : 'space';
  if (isAbbreviation(tail)) return 'keep';
  if (isAbbreviation(head)) return 'space';
  if (known(tail + head) || BROKEN_OFF.test(head) || NOUN_END.test(head)) return 'join';
  if (/(?:ig|lich|isch)$/.test(tail) && ADJECTIVE_END.test(head)) return 'keep';
  const small = tail.toLowerCase();
  if (PREFIXES.has(small) || LINKING_END.test(tail)) return 'join';
  if (FUNCTION_WORDS.has(small) || CONJUNCTIONS.has(small)) return 'space';
  if (/^\p{Ll}/u.test(tail)) return WHOLE_END.test(tail) ? 'space' : 'join';
  if (ADJECTIVE_END.test(head) || (PARTICIPLE.test(head) && !LIKE_PARTICIPLE.test(head))) return 'space';
  return known(head) && known(tail) ? 'space' : 'join';
}

/** `gebun- den`, `folgen- der`: rests that are read like articles. */
function endsAsParticiple(tail: string, head: string): boolean {
  if (!/^\p{Ll}{3}/u.test(tail) || FUNCTION_WORDS.has(tail)) return false;
  if (head === 'den' && !WHOLE_END.test(tail)) return /[nraiuüäe]$/.test(tail);
  return /^de[mnrs]$/.test(head) && /(?:en|eln|ern)$/.test(tail);
}

/** A hyphen inside a word before a small letter: an old break is `join`, `Gewinn-und` lacks a blank (`space`), most are right. */
export function decideInside(context: HyphenContext): Joint {
  const parts = partsOf(context);
  if (!parts || parts.left !== parts.tail || parts.right !== parts.head || !/^\p{Ll}+$/u.test(parts.head))
    return 'keep';
  const { text, end, tail, head, known } = parts;
  if (tail.length < 2 || !/^\p{L}\p{Ll}+$/u.test(tail) || text.charCodeAt(end) === HYPHEN) return 'keep';
  if (followsDash(parts) || isAddress(parts)) return 'keep';
  if (CONJUNCTIONS.has(head))
    return /^(?:und|oder|bzw\.?)\s/.test(text.slice(end - head.length, end + 2)) ? 'space' : 'keep';
  if (FUNCTION_WORDS.has(head) || beforeSmall(parts) !== 'join') return 'keep';
  const broken = BROKEN_OFF.test(head) || (/^\p{Lu}\p{Ll}{2}/u.test(tail) && NOUN_END.test(head));
  return broken || known(tail + head) ? 'join' : 'keep';
}
