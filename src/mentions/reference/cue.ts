import { type CueWord, cueWord, NUMBER_WORDS } from '../../german/papers.js';

/** What stands before a number. */
export interface Cue {
  /** The kind of cue word, or null if it is none. */
  readonly word: CueWord | null;
  /** Whether `Nr.` or the like stands between the cue word (or any other word) and the number. */
  readonly numbered: boolean;
  /** Whether a line ends between the cue and the number. */
  readonly brokenLine: boolean;
  /** Where the cue word begins. */
  readonly start: number;
  /** The word before the number, or before `Nr.`; lower case. */
  readonly text: string;
}

/** At most so many blanks, stops and brackets stand between a cue, `Nr.` and the number. */
const MAX_GAP = 8;
const MAX_WORD = 30;

const GAP = new Set(Array.from(' \n\f\u00a0:.(–-"„“#/', (sign) => sign.charCodeAt(0)));

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly brokenLine: boolean;
}

const isLetter = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 192 && unit <= 591 && unit !== 215 && unit !== 247);

/** The word that ends before `at`, blanks, stops and brackets between them left out; null where there is none. */
function wordBefore(text: string, at: number): Word | null {
  let end = at;
  let brokenLine = false;
  while (end > 0 && at - end < MAX_GAP) {
    const unit = text.charCodeAt(end - 1);
    if (!GAP.has(unit)) break;
    if (unit === 10 || unit === 12) brokenLine = true;
    end--;
  }
  let start = end;
  while (start > 0 && end - start < MAX_WORD && isLetter(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { text: text.slice(start, end).toLowerCase(), start, end, brokenLine };
}

/** `vorlagennummer` → `vorlagen` */
const NUMBER_COMPOUND = /^(.{3,})(?:nummern?|nrn?)$/;

/** The cue before a number that begins at `start`; null if no word stands directly before it. */
export function cueBefore(text: string, start: number): Cue | null {
  const last = wordBefore(text, start);
  if (last === null) return null;
  if (NUMBER_WORDS.has(last.text)) {
    const named = wordBefore(text, last.start);
    if (named === null) return { word: null, numbered: true, brokenLine: last.brokenLine, start: last.start, text: '' };
    return cueOf(named, named.text, true, last.brokenLine || named.brokenLine);
  }
  const compound = NUMBER_COMPOUND.exec(last.text);
  if (compound) return cueOf(last, compound[1]!, true, last.brokenLine);
  return cueOf(last, last.text, false, last.brokenLine);
}

function cueOf(word: Word, text: string, numbered: boolean, brokenLine: boolean): Cue {
  return { word: cueWord(text), numbered, brokenLine, start: word.start, text };
}
