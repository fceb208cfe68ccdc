import { FUNCTION_WORDS } from '../german/joints.js';
import type { Edit } from '../types.js';
import { isSpace, isWordUnit } from './units.js';

// A capital with small letters, right behind a small letter: where words were glued, or inside a name. (Written with a lookbehind this
// takes twenty times as long.)
const SMALL_THEN_CAPITAL = /[a-zäöüß][A-ZÄÖÜ][a-zäöüß]{2}/g;

const LONGEST_FUNCTION_WORD = 16;

/**
 * The blank between a function word and a noun, lost where a line broke: `an denAusschuss`, `Sport- undKultur`. Other glued words are
 * left alone: `UmweltBüro` and `BewohnerInnen` are meant, and nothing tells `Ausschussfür` from one word.
 */
export function gluedWords(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(SMALL_THEN_CAPITAL)) {
    const end = match.index + 1;
    let start = match.index;
    while (start > 0 && start > end - LONGEST_FUNCTION_WORD && isWordUnit(text.charCodeAt(start - 1))) start--;
    const word = text.slice(start, end);
    if ((FUNCTION_WORDS.has(word) || word === 'und' || word === 'oder') && opens(text, start) && !isHost(text, end))
      edits.push({ start: end, end, text: ' ' });
  }
  return edits;
}

function opens(text: string, at: number): boolean {
  return at === 0 || isSpace(text.charCodeAt(at - 1)) || /[(„"]/.test(text[at - 1]!);
}

/** `derStandard.at` */
function isHost(text: string, at: number): boolean {
  return /^\p{L}{3,40}\.\p{Ll}{2}/u.test(text.slice(at, at + 48));
}
