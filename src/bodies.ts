import { PARTY_SPELLING, partyName } from './german/parties.js';
import { stemKey } from './german/stem.js';
import { isStopWord } from './german/stop-words.js';
import { tokenise } from './tokenise.js';
import type { Mention } from './types.js';

const PARTIES = new RegExp(`(?<![\\p{L}\\p{N}])${PARTY_SPELLING}(?![\\p{L}\\p{N}])`, 'gu');

/** What people write for a body's kind; the names in the index are written out. */
const SHORT: Readonly<Record<string, string>> = {
  bv: 'bezirksvertretung',
  bvv: 'bezirksverordnetenversammlung',
  ba: 'bezirksamt',
  or: 'ortschaftsrat',
  ov: 'ortsverwaltung',
  gr: 'gemeinderat',
  abt: 'abteilung',
  dez: 'dezernat',
  fb: 'fachbereich',
};

/** After an article: whose body it is. */
const MUNICIPALITIES: ReadonlySet<string> = new Set([
  'stadt',
  'landeshauptstadt',
  'gemeinde',
  'kreises',
  'landkreises',
]);
const GENITIVE: ReadonlySet<string> = new Set(['der', 'des']);
const GROUP = 'fraktion';

/** No name has more words. */
export const MOST_WORDS = 30;
/** What an inflected form has behind the name: Ausschusses, Ämtern, Fraktionen; not Umweltamt behind Umwelt. */
const ENDINGS: ReadonlySet<string> = new Set(['e', 'em', 'en', 'er', 'ern', 'es', 'n', 'nen', 'ns', 's', 'se', 'sen']);
const SHORTEST_STEM = 4;

/**
 * Which of `names` (normal forms of bodies) a typed name means: those that have all its words, in any order, inflected or as the
 * beginning of a longer word; party names and common abbreviations count as what they stand for.
 */
export function bodiesNamed(typed: string, names: readonly string[]): string[] {
  return thoseWith(wordsOf(typed), names, means);
}

/**
 * The same, but without a municipality's name behind (`der Stadt Lindenbach`) and the level of a party group
 * (`CDU-Ratsfraktion`), and with words of the same stem (`Räte`).
 */
export function bodiesLike(typed: string, names: readonly string[]): string[] {
  const words = wordsOf(typed);
  const of = words.findIndex((word, i) => i > 1 && MUNICIPALITIES.has(word) && GENITIVE.has(words[i - 1]!));
  const own = (of < 0 ? words : words.slice(0, of - 1)).map((word) => (word.endsWith(GROUP) ? GROUP : word));
  const stems = new Map(own.map((word) => [word, stemKey(word)]));
  return thoseWith(own, names, (word, part) => means(word, part) || stemKey(word) === stems.get(part));
}

function wordsOf(typed: string): string[] {
  const spelled = typed.normalize('NFC').replace(PARTIES, (party) => partyName(party) ?? party);
  return tokenise(spelled).map(({ word }) => (Object.hasOwn(SHORT, word) ? SHORT[word]! : word));
}

/** The names that have all the words, but for those that only join others. */
function thoseWith(
  words: readonly string[],
  names: readonly string[],
  isMeant: (word: string, part: string) => boolean,
): string[] {
  const wanted = new Set(words.filter((word) => !isStopWord(word)));
  if (wanted.size === 0 || wanted.size > MOST_WORDS) return [];
  const parts = [...wanted];
  return names.filter((name) => {
    const own = tokenise(name).map(({ word }) => word);
    return parts.every((part) => own.some((word) => isMeant(word, part)));
  });
}

/** Whether a word of a name is what was typed. */
function means(word: string, part: string): boolean {
  if (part.length < SHORTEST_STEM) return word === part;
  return (
    word.startsWith(part) ||
    (word.length >= SHORTEST_STEM && part.startsWith(word) && ENDINGS.has(part.slice(word.length)))
  );
}

/** Bodies that moved, asked or answered, in the order of the text. */
export function actors(mentions: readonly Mention[]): string[] {
  const names = mentions.flatMap((mention) =>
    mention.type === 'body' && mention.role !== null ? [mention.value] : [],
  );
  return [...new Set(names)];
}
