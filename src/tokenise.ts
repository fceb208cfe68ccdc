/** Text to words, the same way for papers and for queries. */

/** A word of a text: folded form and where it stands. */
export interface Token {
  /** Folded: NFC, lower case, ä→ae, ö→oe, ü→ue, ß→ss; a gendered form is one word (`Bewohner*innen` → `bewohnerinnen`). */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// A run of letters, marks and digits; a gender sign inside counts (Bewohner*innen, Bewohner:innen, Bewohner_innen, Bewohner/innen,
// Bewohner/-innen), so does a full stop or comma between digits (313.500) and an apostrophe between letters (geht's).
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=\p{L})(?:[*:_]|\/-?)(?=in(?:nen)?(?!\p{L}))|(?<=\p{N})[.,](?=\p{N})|(?<=\p{L})['’](?=\p{L}))*/gu;

const FOLDS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const GENDER_SIGN = /[*:_/'’-]/g;

/**
 * A word as the index holds it: NFC, lower case, ä→ae, ö→oe, ü→ue, ß→ss, gender signs and apostrophes dropped.
 * Not ä→a: that would merge wurde/würde and schon/schön (`Stadt`/`Städte` are left to the stems).
 */
export function fold(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower.replace(/[äöüß]/g, (letter) => FOLDS[letter]!).replace(GENDER_SIGN, '');
}

/** The words of `text` in their order. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    tokens.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
