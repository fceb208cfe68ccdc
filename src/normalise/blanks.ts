import type { Edit } from '../types.js';
import { BLANK, isSpace, LINE_END, PAGE_END } from './units.js';

/** Runs of blanks become one; blanks around line and page ends and all white space before the first page's text go. */
export function blanks(text: string): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  while (isSpace(text.charCodeAt(done)) && text.charCodeAt(done) !== PAGE_END) done++;
  if (done > 0) edits.push({ start: 0, end: done, text: '' });
  // Each match is two units long; `test` gives its end without making an array of it.
  const twoOrAtEnd = / [ \n\f]|[\n\f] /g;
  twoOrAtEnd.lastIndex = done;
  while (twoOrAtEnd.test(text)) {
    const first = twoOrAtEnd.lastIndex - 2;
    const start = text.charCodeAt(first) === BLANK ? first : first + 1;
    let end = start + 1;
    while (text.charCodeAt(end) === BLANK) end++;
    edits.push({ start, end, text: isEnd(text, start - 1) || isEnd(text, end) ? '' : ' ' });
    twoOrAtEnd.lastIndex = end;
  }
  const last = text.length - 1;
  if (text.charCodeAt(last) === BLANK && (edits.at(-1)?.end ?? 0) <= last)
    edits.push({ start: last, end: last + 1, text: '' });
  return edits;
}

/** Whether a line or page ends at `at`, which also lies outside of the text. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LINE_END || code === PAGE_END || Number.isNaN(code);
}
