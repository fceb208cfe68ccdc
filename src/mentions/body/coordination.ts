import { isLower, isUpper } from './words.js';

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
  /** The halves with what joins them, in one spelling, to stand before the word: `Bau-, Planungs- und `. */
  readonly words: string;
  /** An article or another word between them shows that each is a body of its own: `Umwelt- und dem Haushaltsausschuss`. */
  readonly apart: boolean;
}

const JOINED =
  /-\s{0,2}(?:(?:und|sowie|u\.|&|bzw\.|oder)\s{0,2}(?:(?:dem|den|der|des|die|das|im|vom|beim)\s{1,2})?|\/\s?)$/u;
const HALVES =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}.]{1,35}(?:-\p{Lu}\p{L}{1,30})?-(?:\s{0,2},\s{0,2}(?:(?:dem|der|des)\s)?\p{Lu}\p{L}{1,35}-){0,4})\s{0,2}(und|sowie|u\.|&|bzw\.|oder|\/)\s{0,2}(dem|den|der|des|die|das|im|vom|beim)?\s{0,2}$/u;
/** A joint meeting is one of two bodies. */
const TOGETHER = /gemeinsam\p{Ll}{1,2}\s(?:Sitzung|Beratung)\p{Ll}{0,2}\s(?:der|des|vom|von|im)\s$/u;

/** Offset in `half` after the last lost blank: `UlrichSchul` begins at its `S`. */
function unglued(half: string): number {
  for (let i = half.length - 1; i > 0; i--) {
    if (!isUpper(half, i) || half[i - 1] === '-') continue;
    if (isLower(half, i - 1) || (isUpper(half, i - 1) && isLower(half, i + 1))) return i;
  }
  return 0;
}

/** Reads the first halves before the word that begins at `at`; null if there are none. */
export function coordinated(text: string, at: number): Coordinated | null {
  if (!JOINED.test(text.slice(Math.max(0, at - 22), at))) return null;
  const from = Math.max(0, at - 160);
  const match = HALVES.exec(text.slice(from, at));
  if (!match) return null;
  const parts: Half[] = [];
  for (const half of match[1]!.matchAll(/(\p{Lu}[\p{L}.-]*)-/gu)) {
    const skipped = parts.length === 0 ? unglued(half[1]!) : 0;
    const start = from + match.index + half.index + skipped;
    parts.push({ text: half[1]!.slice(skipped), start, end: from + match.index + half.index + half[0].length });
  }
  const { start } = parts[0]!;
  const joint = match[2] === 'u.' ? 'und' : match[2]!;
  const list = parts.map((half) => `${half.text}-`).join(', ');
  const words = joint === '/' ? `${list}/` : `${list} ${joint} `;
  const apart =
    match[3] !== undefined ||
    /^(?:sowie|bzw\.|oder)$/.test(joint) ||
    /,\s{0,2}(?:dem|der|des)\s/.test(match[1]!) ||
    TOGETHER.test(text.slice(Math.max(0, start - 40), start));
  return { start, parts, words, apart };
}
