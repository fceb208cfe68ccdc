import {
  ABBREVIATIONS,
  ADJECTIVE_END,
  BROKEN_OFF,
  COLOUR,
  CONJUNCTIONS,
  DOUBLE_NAMES,
  ENDING_IN_CONJUNCTION,
  FUNCTION_WORDS,
  LETTER_COMPOUND,
  LOAN_ENDS,
  NOUN_END,
  NUMBER_COMPOUND,
  OPENING_WORDS,
} from '../german/joints.js';
import type { Edit } from '../types.js';

/**
 * What becomes of a hyphen and the white space after it: the parts are one word (`join`), one word with a hyphen (`keep`), or they
 * stay apart (`space`), as in `Jugend- und` or where the hyphen is a dash.
 */
export type Joint = 'join' | 'keep' | 'space';

/** A hyphen with what stands around it. */
export interface HyphenContext {
  /** Text up to the hyphen, of which at least the last word with what it is glued to. */
  readonly before: string;
  /** White space after the hyphen; empty inside a word. */
  readonly gap: string;
  /** Text after the gap, at least one word. */
  readonly after: string;
  /** Whether a word, lower case, stands in the document somewhere else, without hyphens. */
  readonly known: (word: string) => boolean;
}

// Longer words than this are no words; it bounds what is read around a hyphen.
const LONGEST = 80;

/** Decides one hyphen. Evaluated on `evalsets/dehyphen` by `npm run eval`. */
export function decideHyphen({ before, gap, after, known }: HyphenContext): Joint {
  const left = /[\p{L}\p{N}][\p{L}\p{N}-]{0,80}$/u.exec(before.slice(-LONGEST))?.[0];
  const right = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,80}/u.exec(after.slice(0, LONGEST))?.[0];
  if (!left || !right) return 'space';
  const outside = before.slice(0, before.length - left.length);
  const joint: JointParts = {
    before,
    left,
    right,
    outside,
    gap,
    after,
    known,
    tail: left.slice(left.lastIndexOf('-') + 1),
    head: right.split('-', 1)[0]!,
  };
  if (isAddress(joint)) return gap === '' || /[\n\f]/.test(gap) ? 'keep' : 'space';
  if (/^\p{N}/u.test(right)) return beforeNumber(joint);
  if (/^\p{Ll}/u.test(right)) return beforeSmall(joint);
  return beforeCapital(joint);
}

interface JointParts extends HyphenContext {
  /** The word before the hyphen with all its own hyphens, and the part after the last of them. */
  readonly left: string;
  readonly tail: string;
  /** The word after the gap with all its own hyphens, and the part before the first of them. */
  readonly right: string;
  readonly head: string;
  readonly outside: string;
}

/** Web and mail addresses and file names, where a hyphen is a hyphen. */
function isAddress({ outside, right, after }: JointParts): boolean {
  const glued = /\S{1,80}$/.exec(outside.slice(-LONGEST))?.[0] ?? '';
  if (/:\/\/|www\.|@|_/.test(glued)) return true;
  const rest = /^\S{1,80}/.exec(after.slice(right.length, right.length + LONGEST))?.[0] ?? '';
  if (/^[_@]|^[\w./-]{0,80}\.(?:de|com|org|net|eu|html?|pdf|php|aspx?|docx?|jpg)(?!\p{L})/u.test(rest)) return true;
  return /^\p{Ll}+(?:-\p{Ll}+){2,}$/u.test(right) || (glued.includes('/') && /^\p{Ll}+-\p{Ll}/u.test(right));
}

// `- 3-` and `-3-` are page numbers, `-Nord-` an entry of a list.
const AFTER_DASH = /(?:^|[\s-])-\s?$|^-$/;

function beforeNumber({ left, tail, outside, gap }: JointParts): Joint {
  if (AFTER_DASH.test(outside) || /\n[ \f]*\n/.test(gap)) return 'space';
  if (/\p{N}/u.test(tail)) return gap === ' ' ? 'space' : 'keep';
  return gap !== ' ' && (/^\p{Lu}{1,6}$/u.test(left) || /^covid$/i.test(left)) ? 'keep' : 'space';
}

function beforeSmall(joint: JointParts): Joint {
  const { left, tail, right, head, outside, gap, known } = joint;
  const word = right.toLowerCase();
  if (/\p{N}$/u.test(tail)) return AFTER_DASH.test(outside) || gap === ' ' ? 'space' : 'keep';
  if (CONJUNCTIONS.has(word)) return ENDING_IN_CONJUNCTION[word]?.test(tail) && gap !== ' ' ? 'join' : 'space';
  const small = tail.toLowerCase();
  if (known(small + head)) return 'join';
  if (gap === ' ' && isSetApart(joint)) return 'space';
  if (LOAN_ENDS.has(word)) return 'keep';
  if (tail.length === 1) return keepsLetter(tail, word) ? 'keep' : 'join';
  if (/^\p{Lu}{2,}$/u.test(tail) || !/[aeiouäöüyáéèêóAEIOUÄÖÜY]/.test(tail)) return 'keep';
  if (COLOUR.test(tail) && COLOUR.test(head)) return 'keep';
  if (left === tail && /^\p{Ll}{3,}(?:lich|isch)$/u.test(tail) && ADJECTIVE_END.test(head) && head.length > 4)
    return 'keep';
  return 'join';
}

/** Whether the word after a hyphen and a blank stands by itself: the hyphen is a dash then, or marks something left out. */
function isSetApart({ tail, head, known }: JointParts): boolean {
  const word = head.toLowerCase();
  if (!/[aeiouäöüy]/.test(word)) return true;
  if (FUNCTION_WORDS.has(word))
    return !/^\p{Ll}{3,}$/u.test(tail) || !/^(?:den|der|dem|des|ein|sei|hat|das)$/.test(word);
  return known(word) && known(tail.toLowerCase());
}

function keepsLetter(letter: string, word: string): boolean {
  return !/[aeiouäöü]/i.test(letter) || LETTER_COMPOUND.test(word);
}

function beforeCapital(joint: JointParts): Joint {
  const { left, tail, right, head, outside, gap, known } = joint;
  if (AFTER_DASH.test(outside) || /\n[ \f]*\n/.test(gap)) return 'space';
  if (/^\p{N}+$/u.test(tail)) return gap !== ' ' && NUMBER_COMPOUND.test(right) ? 'keep' : 'space';
  if (gap === ' ') return keepsInLine(joint) ? 'keep' : 'space';
  if (isCapitals(tail) && isCapitals(head)) {
    if (CONJUNCTIONS.has(right.toLowerCase())) return 'space';
    const together = (tail + head).toLowerCase();
    if (known(together)) return 'join';
    if (ABBREVIATIONS.has(tail) || DOUBLE_NAMES.has(`${tail}-${head}`.toLowerCase())) return 'keep';
    return known(tail.toLowerCase()) || !/[AEIOUÄÖÜY]/.test(tail) ? 'keep' : 'join';
  }
  if (OPENING_WORDS.has(right)) return 'space';
  if (/^\p{Ll}{2,}$/u.test(left)) return /^(?:nicht|pro|mini|anti|de)$/.test(left) || right !== head ? 'keep' : 'space';
  return 'keep';
}

/** `SPD- Fraktion`, `Baden- Württemberg`: one word with a blank too many. */
function keepsInLine({ left, tail, head }: JointParts): boolean {
  if (DOUBLE_NAMES.has(`${tail}-${head}`.toLowerCase())) return true;
  return ABBREVIATIONS.has(left) && /^\p{Lu}\p{Ll}{2,}$/u.test(head) && !OPENING_WORDS.has(head);
}

function isCapitals(part: string): boolean {
  return /^\p{Lu}{2,}$/u.test(part);
}

const LINE_END = 0x0a;
const PAGE_END = 0x0c;
const BLANK = 0x20;

/** Words broken at line and page ends, or at the line ends of an earlier layout, put together; the line break follows the word. */
export function hyphens(text: string): Edit[] {
  const edits: Edit[] = [];
  const known = wordsOf(text);
  // The line break that a joined word pushes before it; hyphens inside the word's rest come first.
  let pushed: Edit | undefined;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const gap = gapAfter(text, at);
    const edit = gap === null ? null : editAt(text, at, gap, known);
    if (!edit) continue;
    const carried = pushed && edit.end > pushed.start ? pushed : undefined;
    if (carried && edit.start > carried.start) edits.push(carried);
    edits.push(edit);
    if (gap !== '' && gap !== ' ') pushed = breakAfter(text, edit.end, gap!);
    else if (carried) pushed = edit.start > carried.start ? undefined : breakAfter(text, edit.end, carried.text);
  }
  if (pushed) edits.push(pushed);
  return edits;
}

/** White space after the hyphen at `at` where a word may go on; null where none can. */
function gapAfter(text: string, at: number): string | null {
  if (!isWordUnit(text.charCodeAt(at - 1))) return null;
  let end = at + 1;
  while (end < at + LONGEST && isSpace(text.charCodeAt(end))) end++;
  return isWordUnit(text.charCodeAt(end)) ? text.slice(at + 1, end) : null;
}

function editAt(text: string, at: number, gap: string, known: HyphenContext['known']): Edit | null {
  const end = at + 1 + gap.length;
  if (gap === '' && !isSmall(text.charCodeAt(end))) return null;
  const before = text.slice(Math.max(0, at - 2 * LONGEST), at);
  const after = text.slice(end, end + 2 * LONGEST);
  if (gap === '') return editInside({ before, gap, after, known }, at);
  const joint = decideHyphen({ before, gap, after, known });
  if (joint === 'space') return null;
  return { start: joint === 'join' ? at : at + 1, end, text: '' };
}

/** `Hilfe-stellungen` is joined, `Gewinn-und Verlustrechnung` parted, where that is sure; most such hyphens belong there. */
function editInside(context: HyphenContext, at: number): Edit | null {
  const tail = /(?<![\p{L}\p{N}-])\p{L}\p{Ll}+$/u.exec(context.before)?.[0];
  const head = /^\p{Ll}+(?![\p{L}\p{N}-])/u.exec(context.after)?.[0];
  if (!tail || !head) return null;
  if (/^(?:und|oder|bzw)$/.test(head)) {
    return /^\S+\s/.test(context.after) && decideHyphen({ ...context, gap: ' ' }) === 'space'
      ? { start: at + 1, end: at + 1, text: ' ' }
      : null;
  }
  const broken =
    BROKEN_OFF.test(head) ||
    (/^\p{Lu}\p{Ll}{2}/u.test(tail) && NOUN_END.test(head)) ||
    context.known(tail.toLowerCase() + head);
  return broken && decideHyphen(context) === 'join' ? { start: at, end: at + 1, text: '' } : null;
}

/** The edit that puts `gap` after the word that begins at `from`, in place of the white space there. */
function breakAfter(text: string, from: number, gap: string): Edit | undefined {
  let end = from;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  if (end === text.length || text.charCodeAt(end) === PAGE_END) return undefined;
  return { start: end, end: end + 1, text: gap };
}

function isSpace(code: number): boolean {
  return code === BLANK || code === LINE_END || code === PAGE_END;
}

function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
}

/** Letters and digits; beyond Latin-1 anything, which `decideHyphen` looks at more closely. */
function isWordUnit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || isSmall(code) || code >= 0xc0;
}

/** Whether a word, lower case, stands in `text` without hyphens; collected on demand, since few hyphens need it. */
export function wordsOf(text: string): HyphenContext['known'] {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(text.match(/(?<![\p{L}-])\p{L}{2,}(?![\p{L}-])/gu)?.map((found) => found.toLowerCase()));
    return words.has(word);
  };
}
