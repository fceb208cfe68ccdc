import { COMMON_PERSONS } from './common-parts.js';
import type { WordCounts } from './compound.js';
import { withUmlaut } from './forms.js';
import { withoutUmlauts } from './stem.js';

const ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern'] as const;

/** Other words for who does something: what one ending stands for, another does (Mitarbeiter, Mitarbeitende; Kaufmann, Kauffrau). */
const TWINS: readonly (readonly string[])[] = [
  ['mann', 'frau', 'leute'],
  ['maenner', 'frauen', 'leute'],
  ['studenten', 'studentinnen', 'studierende', 'studierenden'],
];

/** Words with these endings are a verb's participle or a person, and it takes the person's other forms to tell. */
const PARTICIPLE = /end(?:e[nmrs]?)?$/;

/**
 * The words of the collection that name the same people in another gender: `bewohner` → `bewohnerin`, `bewohnerinnen`; `aerztin` →
 * `arzt`, `aerzte`; `mitarbeiter` → `mitarbeitende`; also within a compound (`buergerbeteiligung` → `buergerinnenbeteiligung`).
 * Folded, in no order, without `word`.
 */
export function genderTwins(word: string, counts: WordCounts): Set<string> {
  const twins = new Set<string>();
  const add = (...candidates: readonly string[]) => {
    for (const one of candidates) if (one !== word && counts.documentFrequency(one) > 0) twins.add(one);
  };
  for (const base of basesOf(word, counts)) {
    add(`${base}in`, `${base}innen`);
    for (const masculine of [base, withoutUmlauts(base)]) for (const ending of ENDINGS) add(masculine + ending);
    if (base.endsWith('er')) for (const ending of ['e', 'en', 'er', 'es']) add(`${base.slice(0, -2)}end${ending}`);
  }
  for (const group of TWINS) {
    for (const ending of group) {
      if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
      for (const other of group) add(word.slice(0, -ending.length) + other);
    }
  }
  for (const match of word.matchAll(/(?<=...)er(innen)?(?=[b-df-hj-np-tv-z][a-z]{3})/g)) {
    const [found, feminine] = match;
    const after = word.slice(match.index + found.length);
    add(`${word.slice(0, match.index)}er${feminine === undefined ? 'innen' : ''}${after}`);
  }
  return twins;
}

/** What `-in` is added to for the feminine, if `word` names a person: `buerger`, `aerzt`, `kolleg`. */
function basesOf(word: string, counts: WordCounts): Set<string> {
  const bases = new Set<string>();
  const feminine = /^(.{3,})in(?:nen)?$/.exec(word)?.[1];
  if (feminine !== undefined && (isPerson(feminine, counts) || isFeminineOfPerson(word))) bases.add(feminine);
  for (const ending of ENDINGS) {
    const masculine = word.slice(0, word.length - ending.length);
    if (!word.endsWith(ending) || masculine.length < 3) continue;
    for (const base of [masculine, withUmlaut(masculine)]) if (isPerson(base, counts)) bases.add(base);
  }
  if (PARTICIPLE.test(word)) {
    const base = word.replace(PARTICIPLE, 'er');
    if (isPerson(base, counts)) bases.add(base);
  }
  return bases;
}

/** A plural in -innen that is rarer than this share of the masculine is a misprint (Kinderinnen). */
const LEAST_FEMININE = 0.01;

/** Forms that by their endings can be no other than the feminine of a person, so that one gender alone is enough (Rinnen, Benzin are none). */
const FEMININE_OF_PERSON =
  /^(?!erinn)(?:.{3,}(?:er|eur|[st]or|ist|ent|ant|loge?|wirt|nachbar|aerzt|kolleg|raet|anwaelt|beamt)innen|.{4,}erin|(?:.*)(?:aerzt|kolleg|anwaelt|raet)in)$/;

function isFeminineOfPerson(word: string): boolean {
  return FEMININE_OF_PERSON.test(word);
}

/** Whether `base` names a person: a plural that says so is there, or both its feminine and a masculine (Termin, Kabine and Stadtin are none). */
function isPerson(base: string, counts: WordCounts): boolean {
  if (COMMON_PERSONS.has(base)) return true;
  const plural = counts.documentFrequency(`${base}innen`);
  const feminine = plural + (base.endsWith('er') || plural > 0 ? counts.documentFrequency(`${base}in`) : 0);
  if (feminine === 0) return false;
  const masculine = [base, withoutUmlauts(base)].flatMap((one) =>
    ['', 'e', 'en', 'n'].map((ending) => counts.documentFrequency(one + ending)),
  );
  const most = Math.max(...masculine);
  if (most === 0) return plural > 0 && isFeminineOfPerson(`${base}innen`);
  return feminine >= LEAST_FEMININE * most;
}
