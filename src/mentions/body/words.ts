/** Reading words around an offset. Every look is bounded, so that a megabyte without blanks costs no more than a line. */

/** Longest word that is looked at, in UTF-16 units. */
const LONGEST = 70;

/** Whether the unit at `at` is a Latin letter (or a combining mark of one). */
export function isLetter(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) ||
    (c >= 0x300 && c <= 0x36f) ||
    c === 0x1e9e
  );
}

/** Whether the unit at `at` is a lower-case Latin letter. */
export function isLower(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7);
}

/** Whether the unit at `at` is an upper-case Latin letter. */
export function isUpper(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);
}

/** Whether the unit at `at` is white space of a cleaned text. */
export function isBlank(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c === 32 || (c >= 9 && c <= 13);
}

/**
 * Start of the word, with its hyphenated parts, that goes on at `at`. Where a line break was lost before the word (`MonateKulturamt`), the
 * word begins at its last capital after a small letter.
 */
export function startOfWord(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST);
  let start = at;
  while (start > least) {
    if (isLetter(text, start - 1)) start--;
    else if (text[start - 1] === '-' && start - 1 > least && isLetter(text, start - 2) && isLetter(text, start))
      start--;
    else break;
  }
  for (let i = at; i > start; i--) {
    if (text[i - 1] === '-') break;
    if (!isUpper(text, i)) continue;
    if (isLower(text, i - 1) || (isUpper(text, i - 1) && isLower(text, i + 1))) return i;
  }
  return start;
}

/** Beginnings that stay with the compound behind their hyphen: `Jugend-Gemeinderat` is no Gemeinderat. */
const BELONGING =
  /^(?:Jugend|Kinder|Senioren|Junior|Haupt|Bau|Schul|Sport|Kultur|Landratsamt|Landkreis|Eisenbahn|Bezirks|Kreis)-/;

/**
 * Start of the compound whose head begins at `at`: as `startOfWord`, but what was hung before a whole compound by a broken line of the next
 * column (`Beschlussfas-Verwaltungsausschuss`) is left out.
 */
export function startOfHead(text: string, at: number): number {
  const start = startOfWord(text, at);
  const hyphen = start + text.slice(start, at).lastIndexOf('-');
  if (hyphen <= start || !isUpper(text, hyphen + 1) || hyphen + 2 >= at) return start;
  return BELONGING.test(text.slice(start, hyphen + 1)) || /^[\p{Lu}\d]+$/u.test(text.slice(hyphen + 1, at))
    ? start
    : hyphen + 1;
}

/** Offset before at most four white-space units that end at `at`. */
export function skipBlanksBack(text: string, at: number): number {
  let i = at;
  while (i > at - 4 && i > 0 && isBlank(text, i - 1)) i--;
  return i;
}

/** Runs a sticky pattern at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Text with every run of white space as one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether only white space stands between the line's start and `at` (looking back at most four units). */
export function atLineStart(text: string, at: number): boolean {
  let i = at;
  while (i > at - 4 && i > 0 && text[i - 1] === ' ') i--;
  return i === 0 || text[i - 1] === '\n' || text[i - 1] === '\f';
}
