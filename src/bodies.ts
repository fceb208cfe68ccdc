import { PARTY_SPELLING, partyName } from './german/parties.js';
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

// An inflected form is at most so much longer than the name: Ausschusses, Ämtern, Fraktionen.
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

/**
 * Which of `names` (normal forms of bodies) a typed name means: those that have all its words, in any order, inflected or as the
 * beginning of a longer word; party names and common abbreviations count as what they stand for.
 */
export function bodiesNamed(typed: string, names: readonly string[]): string[] {
  const spelled = typed.normalize('NFC').replace(PARTIES, (party) => partyName(party) ?? party);
  const words = tokenise(spelled).map(({ word }) => SHORT[word] ?? word);
  const wanted = words.filter((word) => !isStopWord(word));
  if (wanted.length === 0) return [];
  return names.filter((name) => {
    const own = tokenise(name).map(({ word }) => word);
    return wanted.every((part) => own.some((word) => means(word, part)));
  });
}

/** Whether a word of a name is what was typed. */
function means(word: string, part: string): boolean {
  if (part.length < SHORTEST_STEM) return word === part;
  return (
    word.startsWith(part) ||
    (part.length - word.length <= LONGEST_ENDING && word.length >= SHORTEST_STEM && part.startsWith(word))
  );
}

/** Bodies that moved, asked or answered, in the order of the text. */
export function actors(mentions: readonly Mention[]): string[] {
  const names = mentions.flatMap((mention) =>
    mention.type === 'body' && mention.role !== null ? [mention.value] : [],
  );
  return [...new Set(names)];
}
