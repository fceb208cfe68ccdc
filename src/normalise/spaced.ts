import { FUNCTION_WORDS } from '../german/joints.js';
import type { Edit } from '../types.js';

// `P r o t o k o l l`, `Z U R   Z U K U N F T`: single letters with blanks between them.
const RUN = /[A-ZÄÖÜ](?: {1,9}[A-Za-zÄÖÜäöüß]){4,200}(?![\p{L}\p{N}])/gu;

/** Words printed with wide letters, closed. Wider gaps between such words become one blank. */
export function spacedWords(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (/[^\s„“"'(:;.,-]/.test(text[index - 1] ?? ' ')) continue;
    const gap = Math.min(
      ...run
        .split(/[^ ]/)
        .filter(Boolean)
        .map((blanks) => blanks.length),
    );
    const words = run.split(' '.repeat(gap + 1)).map((word) => word.replaceAll(' ', ''));
    const closed = words.filter(Boolean).join(' ');
    if (isWord(closed) && !goesOn(text.slice(index + run.length, index + run.length + 8)))
      edits.push({ start: index, end: index + run.length, text: closed });
  }
  return edits;
}

/** Not a row of ticks (`x x x x x`), of marks (`A B C D E`) or of single letters at random. */
function isWord(letters: string): boolean {
  const longest = letters.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length < 5) return false;
  if (!/^(?:\p{Lu}+|\p{Lu}?\p{Ll}+)$/u.test(longest) || !/[aeiouäöü]/i.test(longest)) return false;
  return new Set(longest.toLowerCase()).size >= 4 && !'abcdefghijklmnopqrstuvwxyz'.includes(longest.toLowerCase());
}

/** Whether a scrap of a word follows: then the text is torn at random (`E n e r g ie v e r s`), not spaced. */
function goesOn(rest: string): boolean {
  const scrap = /^ (\p{Ll}{2,5})(?!\p{L})/u.exec(rest)?.[1];
  return scrap !== undefined && !FUNCTION_WORDS.has(scrap);
}
