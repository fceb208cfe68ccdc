import type { Edit } from '../types.js';
import { decideHyphen, decideInside, type HyphenContext } from './joint.js';
import { BLANK, isSmall, isSpace, isWordUnit, LINE_END, PAGE_END } from './units.js';

// White space after a hyphen over which a word can go on: the empty lines that a page's head has left.
const LONGEST_GAP = 64;

/** Words broken at line and page ends, or at the line ends of an earlier layout, put together; the line break follows the word. */
export function hyphens(text: string): Edit[] {
  const edits: Edit[] = [];
  const known = wordsOf(text);
  // The line break that a joined word pushes before it; hyphens inside the word's rest come first.
  let pushed: Edit | undefined;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const gap = gapAfter(text, at);
    const edit = gap === null ? null : editAt({ text, at, gap, known });
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
  const next = text.charCodeAt(at + 1);
  if (!isSpace(next)) return isSmall(next) ? '' : null;
  // Most hyphens before a blank, `Jugend- und`, need no thought.
  if (next === BLANK) return text.startsWith('und ', at + 2) || !isWordUnit(text.charCodeAt(at + 2)) ? null : ' ';
  let end = at + 1;
  while (end < at + LONGEST_GAP && isSpace(text.charCodeAt(end))) end++;
  return isWordUnit(text.charCodeAt(end)) ? text.slice(at + 1, end) : null;
}

function editAt(context: HyphenContext): Edit | null {
  const { at, gap } = context;
  const end = at + 1 + gap.length;
  if (gap === '') {
    const joint = decideInside(context);
    if (joint === 'keep') return null;
    return joint === 'join' ? { start: at, end, text: '' } : { start: end, end, text: ' ' };
  }
  const joint = decideHyphen(context);
  if (joint === 'space') return null;
  return { start: joint === 'join' ? at : at + 1, end, text: '' };
}

/** The edit that puts `gap` after the word that begins at `from`, in place of the white space there. */
function breakAfter(text: string, from: number, gap: string): Edit | undefined {
  let end = from;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  if (end === text.length || text.charCodeAt(end) === PAGE_END) return undefined;
  // Where the line ends anyway, its end is the break; a page end is not lost.
  if (text.charCodeAt(end) === LINE_END && !gap.includes('\f')) return undefined;
  return { start: end, end: end + 1, text: gap };
}

// So many words are looked for in the text itself; for more, all its words are collected.
const MOST_SEARCHES = 16;

/** Whether a word stands in `text` as it is given and whole, not as a part of a hyphenated one. */
export function wordsOf(text: string): HyphenContext['known'] {
  const answers = new Map<string, boolean>();
  let words: Set<string> | undefined;
  return (word) => {
    if (words) return words.has(word);
    let answer = answers.get(word);
    if (answer === undefined) {
      if (answers.size === MOST_SEARCHES) {
        words = new Set(text.match(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)*(?![\p{L}-])/gu));
        return words.has(word);
      }
      answer = standsIn(text, word);
      answers.set(word, answer);
    }
    return answer;
  };
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isPart(text.charCodeAt(at - 1)) && !isPart(text.charCodeAt(at + word.length))) return true;
  }
  return false;
}

function isPart(code: number): boolean {
  return code === 0x2d || isWordUnit(code);
}
