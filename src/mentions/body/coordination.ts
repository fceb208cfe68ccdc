import { oneLine } from './words.js';

/** A noun's first half whose second half stands behind another's: `Umwelt-` in `Umwelt- und Haushaltsausschuss`. */
interface Half {
  /** Without its hyphen. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** First halves joined to the word after them. */
export interface Coordinated {
  readonly start: number;
  readonly parts: readonly Half[];
  /** An article or another word between them shows that each is a body of its own: `Umwelt- und dem Haushaltsausschuss`. */
  readonly apart: boolean;
}

const JOINED =
  /(?:-\s{0,3}(?:und|sowie|u\.|&|bzw\.|oder|\/)|-\s?\/)\s{0,4}(?:(?:dem|den|der|des|die|das|im|vom|beim)\s{1,4})?$/u;
const HALVES =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{N}.]{1,35}(?:-\p{Lu}\p{L}{1,30})?-(?:\s{0,3},\s{0,4}(?:(?:dem|der|des)\s)?\p{Lu}[\p{L}\p{N}]{1,35}-){0,4})\s{0,3}(und|sowie|u\.|&|bzw\.|oder|\/)\s{0,4}(dem|den|der|des|die|das|im|vom|beim)?\s{0,4}$/u;

/** Reads the first halves before the word that begins at `at`; null if there are none. */
export function coordinated(text: string, at: number): Coordinated | null {
  if (!JOINED.test(text.slice(Math.max(0, at - 24), at))) return null;
  const from = Math.max(0, at - 160);
  const match = HALVES.exec(text.slice(from, at));
  if (!match) return null;
  const start = from + match.index;
  const parts: Half[] = [];
  for (const half of match[1]!.matchAll(/(\p{Lu}[\p{L}\p{N}.-]*)-/gu)) {
    const offset = start + half.index;
    parts.push({ text: oneLine(half[1]!), start: offset, end: offset + half[0].length });
  }
  const apart =
    match[3] !== undefined || /^(?:sowie|bzw\.|oder)$/.test(match[2]!) || /,\s{0,4}(?:dem|der|des)\s/.test(match[1]!);
  return { start, parts, apart };
}
