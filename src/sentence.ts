import { MONTH_IN_ANY_CASE } from './german/months.js';
import { SHORT_FORMS } from './german/short-forms.js';
import type { Span } from './types.js';

/** How far to each side of the mention a sentence may reach, in UTF-16 units. */
const REACH = 320;
/** Lines of a text set in proportional letters differ in length by about this many units. */
const SLACK = 12;
/** Lines of running text are longer than this; shorter ones are headings, cells and rows. */
const SHORT_LINE = 45;

/**
 * The sentence or table row around a mention, without blanks at its ends. It holds the mention whole and at most
 * 320 units before and after it; a longer sentence is cut between words.
 */
export function sentenceAround(text: string, start: number, end: number): Span {
  const first = sentenceStart(text, start);
  const last = sentenceEnd(text, end);
  return {
    start: first + (/^\s*/.exec(text.slice(first, start))?.[0].length ?? 0),
    end: last - (/\s*$/.exec(text.slice(end, last))?.[0].length ?? 0),
  };
}

function sentenceStart(text: string, start: number): number {
  const lowest = Math.max(0, start - REACH);
  for (let at = start - 1; at >= lowest; at--) {
    if (endsSentence(text, at)) return at + 1;
  }
  if (lowest === 0) return 0;
  const blank = text.slice(lowest, start).search(/\s/);
  return blank < 0 ? start : lowest + blank;
}

function sentenceEnd(text: string, end: number): number {
  const highest = Math.min(text.length, end + REACH);
  for (let at = end - 1; at < highest; at++) {
    if (endsSentence(text, at)) return at + 1;
  }
  if (highest === text.length) return highest;
  const blank = /\s\S*$/.exec(text.slice(end, highest));
  return blank ? end + blank.index : end;
}

/** Whether a sentence or row ends with the unit at `at`. */
function endsSentence(text: string, at: number): boolean {
  switch (text.charAt(at)) {
    case '.':
      return endsAtDot(text, at);
    case '!':
    case '?':
      return /^["“”'’)\]]{0,2}(?:\s|$)/.test(text.slice(at + 1, at + 5));
    case '\n':
    case '\f':
      return endsAtLine(text, at);
    default:
      return false;
  }
}

const MONTH_NEXT = new RegExp(`^(?:${MONTH_IN_ANY_CASE})(?![A-Za-zÄÖÜäöüß])`);

function endsAtDot(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 24);
  const gap = /^["“”'’)\]]{0,2}(\s+|$)/.exec(after);
  if (!gap) return false;
  const next = after.slice(gap[0].length);
  if (/^[a-zäöüß]/.test(next) || MONTH_NEXT.test(next)) return false;
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const last = word.slice(word.lastIndexOf('.') + 1);
  // `Z. B.`, `3. Sitzung`, `III. Quartal`
  if (/^(?:\p{L}|\d{1,2}|[IVX]{1,4})$/u.test(last)) return false;
  return !SHORT_FORMS.has(last) && !SHORT_FORMS.has(word);
}

const ITEM = /^[ \t]*(?:[-–•*·▪❑☐☒\uf000-\uf0ff][ \t]|\d{1,2}[.)][ \t]|[a-z]\)|\([a-z\d]{1,2}\)|§)/;

/** Whether a line end ends the sentence too: before an empty line or an item, after a heading, around a row of figures. */
function endsAtLine(text: string, at: number): boolean {
  const before = lineBefore(text, at);
  const after = lineAfter(text, at);
  if (before.trim() === '' || after.trim() === '') return true;
  if (ITEM.test(after) && !MONTH_NEXT.test(after.replace(/^\s*\d{1,2}\.\s*/, ''))) return true;
  if (isRow(before) || isRow(after)) return true;
  if (/:\s*$/.test(before)) return true;
  if (/^\s*[a-zäöüß]/.test(after) || /(?:[,(–-]|(?<![A-Za-zÄÖÜäöüß])[a-zäöüß]{2,5})\s*$/.test(before)) return false;
  return before.trim().length < SHORT_LINE || wouldHaveFit(text, at, before, after);
}

/** Whether the next line's first word had room in the line before, so that somebody ended the line on purpose. */
function wouldHaveFit(text: string, at: number, before: string, after: string): boolean {
  const word = /^\s*(\S+)/.exec(after)?.[1] ?? '';
  const around = text.slice(Math.max(0, at - REACH), at + REACH).split(/[\n\f]/);
  const longest = around.reduce((most, line) => Math.max(most, line.length), 0);
  return before.length + word.length + SLACK < longest;
}

function lineBefore(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  const window = text.slice(from, at);
  return window.slice(Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\f')) + 1);
}

function lineAfter(text: string, at: number): string {
  return /^[^\n\f]*/.exec(text.slice(at + 1, at + 1 + REACH))?.[0] ?? '';
}

/** Whether a third of a line are digits and currency signs. */
function isRow(line: string): boolean {
  const signs = line.replace(/\s+/g, '');
  const figures = signs.replace(/[^\d€%]/g, '');
  return figures.length * 3 >= signs.length;
}
