import { characters } from '../normalise/characters.js';
import { applyEdits } from '../origin.js';
import type { Edit } from '../types.js';

interface CleanQuery {
  readonly text: string;
  /** Where an offset in `text` stands in the query as typed. */
  readonly typedAt: (offset: number) => number;
}

/** A query with its blanks and hyphens in one form and nothing invisible, as the texts of papers are. */
export function cleanQuery(typed: string): CleanQuery {
  const edits = characters(typed).map((edit): Edit => (isHiddenBeforeWord(typed, edit) ? { ...edit, text: '' } : edit));
  return { text: applyEdits(typed, edits), typedAt: (offset) => offsetBefore(edits, offset) };
}

/** A soft hyphen before a word is not seen, and shall be no minus. */
function isHiddenBeforeWord(typed: string, { start }: Edit): boolean {
  return typed[start] === '\xad' && /[^\p{L}\p{N}]/u.test(typed[start - 1] ?? ' ');
}

/** What `offset` was before the edits; what was deleted there is passed over. */
function offsetBefore(edits: readonly Edit[], offset: number): number {
  let before = offset;
  for (const { start, end, text } of edits) {
    if (start + text.length > before) break;
    before += end - start - text.length;
  }
  return before;
}
