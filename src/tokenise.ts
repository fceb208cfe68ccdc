/** Text to words, the same way for papers and for queries. */

/** A word of a text: folded form and where it stands. */
export interface Token {
  /** Folded: in small letters, umlauts and ß as two letters, without accents and apostrophes; a gendered form is one word (`Bewohner*innen` → `bewohnerinnen`). */
  readonly word: string;
  /** Offset of its first UTF-16 unit. */
  readonly start: number;
  /** Offset behind its last one. */
  readonly end: number;
}

const OTHER = 1;
const LETTER = 2;
const MARK = 3;
const NUMBER = 4;

/** Kind of each UTF-16 unit, 0 where nobody has asked yet: making the whole table would cost every search 10 ms. */
const kinds = new Uint8Array(0x10000);

function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || learn(unit, text.codePointAt(at)!);
}

/** A letter beyond the first plane has two units, so its kind cannot be kept by unit. */
function learn(unit: number, codePoint: number): number {
  const sign = String.fromCodePoint(codePoint);
  const kind = /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? NUMBER : /\p{M}/u.test(sign) ? MARK : OTHER;
  if (codePoint === unit) kinds[unit] = kind;
  return kind;
}

// What makes a word feminine or plural stands after a sign that is part of the word: Bewohner*innen, Bewohner:innen, Bewohner_innen,
// Bewohner/innen, Bewohner/-innen, Bewohner(innen), also within a compound (Bürger*innenbeteiligung). A stroke or a colon before a lone
// `in` is one only after the ends that such words have: not in `Rathaus/in der Mitte`. Some write a capital after the sign, too.
const GENDERED =
  /(?:[*_](?:[Ii]nnen|[Ii]n(?!\p{L}))|(?<=[rtg])[:/]-?(?:innen|in(?!\p{L}))|[:/]-?[Ii]nnen(?!\p{L})|\((?:innen|in)\))/uy;

/** From how many letters on a word and a number without a blank between them come apart: `58Stellplätze`, not `CO2` or `12a`. */
const LETTERS_OF_A_WORD = 3;

/** The words of `text` in their order. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end, plain) => {
    tokens.push({ word: foldToken(text.slice(start, end), plain), start, end });
  });
  return tokens;
}

/**
 * Calls `visit` for each word of `text` in their order, without making anything of it, until it returns true; `plain`: it has only ASCII
 * letters and digits; `hash`: FNV-1a over its units as written.
 */
export function eachWord(
  text: string,
  visit: (start: number, end: number, plain: boolean, hash: number) => boolean | undefined,
): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const first = kindOf(text, at);
    if (first !== LETTER && first !== NUMBER) {
      at++;
      continue;
    }
    const start = at;
    let last = first;
    let letters = 0;
    let signs = 0;
    let hash = 0x811c9dc5;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] || kindOf(text, at);
      signs |= unit;
      if (kind === LETTER) {
        if (last === NUMBER && beginsWord(text, at)) break;
        letters++;
      } else if (kind === NUMBER) {
        if (last === LETTER && letters >= LETTERS_OF_A_WORD) break;
      } else if (kind !== MARK) {
        const end = at + lengthInside(text, at, last);
        if (end === at) break;
        while (at < end) hash = Math.imul(hash ^ text.charCodeAt(at++), 0x01000193);
        if (last !== NUMBER) signs |= 0x80;
        continue;
      }
      if (kind !== MARK) last = kind;
      hash = Math.imul(hash ^ unit, 0x01000193);
      if (kind !== MARK && unit >= 0xd800 && unit < 0xdc00) hash = Math.imul(hash ^ text.charCodeAt(++at), 0x01000193);
      at++;
    }
    if (visit(start, at, signs < 0x80, hash)) return;
  }
}

/** Whether as many letters follow as make a word. */
function beginsWord(text: string, at: number): boolean {
  for (let i = at; i < at + LETTERS_OF_A_WORD; i++) if (i >= text.length || kindOf(text, i) !== LETTER) return false;
  return true;
}

/** How many units of a sign belong to the word it stands in (with the ending it brings); 0 if it ends the word. */
function lengthInside(text: string, at: number, last: number): number {
  const unit = text.charCodeAt(at);
  if (last === NUMBER) {
    return (unit === 0x2e || unit === 0x2c) && at + 1 < text.length && kindOf(text, at + 1) === NUMBER ? 1 : 0;
  }
  if (unit === 0x27 || unit === 0x2019) return at + 1 < text.length && kindOf(text, at + 1) === LETTER ? 1 : 0;
  if (unit !== 0x2a && unit !== 0x3a && unit !== 0x5f && unit !== 0x2f && unit !== 0x28) return 0;
  GENDERED.lastIndex = at;
  return GENDERED.exec(text)?.[0].length ?? 0;
}

const FOLDS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A word as the index holds it: lower case, ä→ae, ö→oe, ü→ue, ß→ss, other accents, gender signs and apostrophes dropped, ligatures
 * and raised digits as plain ones. Not ä→a: that would merge wurde/würde and schon/schön (`Stadt`/`Städte` are left to the stems).
 */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => FOLDS[letter]!)
    .normalize('NFD')
    .replace(/[\p{M}*:_/'’()-]/gu, '')
    .normalize('NFC');
}

/** A token as `eachWord` finds it, folded. */
export function foldToken(written: string, plain: boolean): string {
  return plain ? written.toLowerCase() : foldSeen(written);
}

const SEEN_LIMIT = 50_000;
const seen = new Map<string, string>();

/** `fold`, remembered: the same few words with umlauts come again and again. */
function foldSeen(word: string): string {
  const known = seen.get(word);
  if (known !== undefined) return known;
  if (seen.size >= SEEN_LIMIT) seen.clear();
  const folded = fold(word);
  seen.set(word, folded);
  return folded;
}
