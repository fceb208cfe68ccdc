import type { Edit } from '../types.js';

const BLANK = 0x20;
const LINE_END = 0x0a;
const PAGE_END = 0x0c;

/** Runs of blanks become one; blanks around line and page ends and all white space before the first page's text go. */
export function blanks(text: string): Edit[] {
  const edits: Edit[] = [];
  let lead = 0;
  for (let code = text.charCodeAt(0); code === BLANK || code === LINE_END; code = text.charCodeAt(lead)) lead++;
  if (lead > 0) edits.push({ start: 0, end: lead, text: '' });
  for (let start = text.indexOf(' ', lead); start >= 0; ) {
    let end = start + 1;
    while (text.charCodeAt(end) === BLANK) end++;
    if (isEnd(text, start - 1) || isEnd(text, end)) edits.push({ start, end, text: '' });
    else if (end > start + 1) edits.push({ start, end, text: ' ' });
    start = text.indexOf(' ', end);
  }
  return edits;
}

/** Whether a line or page ends at `at`, which also lies outside of the text. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LINE_END || code === PAGE_END || Number.isNaN(code);
}
