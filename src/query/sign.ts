import type { WordMode } from '../query.js';
import { readAs } from './read-as.js';

/** What a sign at a word says of how its forms are found. */
interface Sign {
  /** Length of the word without what is typed behind it. */
  readonly end: number;
  readonly mode: WordMode;
  /** Edits allowed for `fuzzy`; null: by the word's length. */
  readonly edits: number | null;
  /** What is to be said of how the sign was read, if it is not as typed. */
  readonly slip: string | null;
}

const MOST_EDITS = 2;
/** Of a sign with what follows it. */
const LONGEST = 16;
const BEHIND_WORD = /(?<=[^\s~*^])(\*{1,9}|~{1,9}(\d{0,3}(?:[.,]\d{1,3})?)|\^\d{1,3}(?:\.\d{1,3})?)[.,;:?!]{0,2}$/u;
const BEFORE_WORD = /^~{1,9}(?=\p{L})/u;

/** The sign behind a typed word (`Wort*`, `Wort~1`), or a ~ before it. */
export function signOf(raw: string): Sign {
  const behind = BEHIND_WORD.exec(raw.slice(-LONGEST));
  const end = behind ? raw.length - behind[0].length : raw.length;
  const sign = behind?.[1] ?? '';
  if (sign.startsWith('*')) {
    return { end, mode: 'prefix', edits: null, slip: sign === '*' ? null : readAs(sign, '*') };
  }
  const before = BEFORE_WORD.exec(raw)?.[0];
  if (sign === '') {
    if (before === undefined) return { end, mode: 'forms', edits: null, slip: null };
    return { end, mode: 'fuzzy', edits: null, slip: readAs(raw, `${raw.slice(before.length)}~`) };
  }
  const number = behind?.[2];
  if (number === '') return { end, mode: 'fuzzy', edits: null, slip: sign === '~' ? null : readAs(sign, '~') };
  if (number === undefined || !/^\d+$/.test(number) || Number(number) === 0) {
    return { end, mode: 'forms', edits: null, slip: `${sign} after a word means nothing here and was left out.` };
  }
  if (Number(number) <= MOST_EDITS) return { end, mode: 'fuzzy', edits: Number(number), slip: null };
  const slip = `At most ${MOST_EDITS} letters of a word may differ, so ${sign} was read as ~${MOST_EDITS}.`;
  return { end, mode: 'fuzzy', edits: MOST_EDITS, slip };
}
