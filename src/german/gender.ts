import { isCommonPerson } from './common-parts.js';
import type { WordCounts } from './compound.js';
import { withUmlaut } from './forms.js';
import { withoutUmlauts } from './stem.js';

const ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern'] as const;

/** Other words for who does something: what one ending stands for, another does (Kaufmann, Kauffrau; Schiedsmann, Schiedsperson). */
const TWINS: readonly (readonly string[])[] = [
  ['mann', 'frau', 'leute', 'person', 'personen'],
  ['maenner', 'frauen', 'leute', 'personen'],
];

/** Words that took each other's place as offices came to name all genders; also at the end of a compound. */
const NEUTRAL = `
student studenten studentin studentinnen studierende studierenden studierender
fluechtling fluechtlinge fluechtlingen gefluechtete gefluechteten gefluechteter
lehrling lehrlinge lehrlingen auszubildende auszubildenden auszubildender azubi azubis
lehrer lehrern lehrers lehrerin lehrerinnen lehrkraft lehrkraefte lehrkraeften
pfleger pflegern pflegers pflegerin pflegerinnen pflegekraft pflegekraefte pflegekraeften
krankenschwester krankenschwestern krankenpfleger krankenpflegern krankenpflegerin krankenpflegerinnen
putzfrau putzfrauen putzkraft putzkraefte putzkraeften reinigungskraft reinigungskraefte reinigungskraeften
ratsherr ratsherren ratsherrn ratsfrau ratsfrauen ratsmitglied ratsmitglieder ratsmitgliedern
bauherr bauherren bauherrn bauherrin bauherrinnen bauherrschaft
tagesmutter tagesmuetter tagesmuettern tagesvater tagesvaeter tageseltern tagespflegeperson tagespflegepersonen
`;

const neutral = new Map<string, readonly string[]>();
for (const line of NEUTRAL.trim().split('\n')) {
  const group = line.split(' ');
  for (const word of group) if (!neutral.has(word)) neutral.set(word, group);
}

/** The shortest word of `NEUTRAL`; what stands before one in a compound has at least three letters. */
const SHORTEST_NEUTRAL = 5;

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
    if (base.endsWith('er') && !NO_COLLECTIVE.test(base)) add(`${base}schaft`);
    for (const masculine of [base, withoutUmlauts(base)]) for (const ending of ENDINGS) add(masculine + ending);
    if (base.endsWith('er')) for (const ending of ['e', 'en', 'er', 'es']) add(`${base.slice(0, -2)}end${ending}`);
  }
  for (const group of TWINS) {
    for (const ending of group) {
      if (word.length < ending.length + 3 || !word.endsWith(ending)) continue;
      for (const other of group) add(word.slice(0, -ending.length) + other);
    }
  }
  for (let at = 0; at + SHORTEST_NEUTRAL <= word.length; at = Math.max(3, at + 1)) {
    const group = neutral.get(word.slice(at));
    if (group === undefined) continue;
    for (const other of group) add(word.slice(0, at) + other);
    break;
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
  const feminine = VERB.test(word) ? undefined : /^(.{3,})in(?:nen)?$/.exec(word)?.[1];
  if (feminine !== undefined && (isPerson(feminine, counts) || isFeminineOfPerson(word))) bases.add(feminine);
  for (const ending of ENDINGS) {
    const masculine = word.slice(0, word.length - ending.length);
    if (!word.endsWith(ending) || masculine.length < 3) continue;
    for (const base of [masculine, withUmlaut(masculine)]) if (isPerson(base, counts)) bases.add(base);
  }
  const members = /^(.{3,}er)schaft$/.exec(word)?.[1];
  if (members !== undefined && !NO_COLLECTIVE.test(members) && isPerson(members, counts)) bases.add(members);
  if (PARTICIPLE.test(word)) {
    const base = word.replace(PARTICIPLE, 'er');
    if (isPerson(base, counts)) bases.add(base);
  }
  return bases;
}

/** Persons whose word in -schaft names no group of them (Partnerschaft); all others' does (Bewohnerschaft). */
const NO_COLLECTIVE = /(?:meister|partner|traeger|gegner|vater|mutter|schwanger)$/;

/** A plural in -innen that is rarer than this share of the masculine is a misprint (Kinderinnen). */
const LEAST_FEMININE = 0.01;

/** Forms that by their endings can be no other than the feminine of a person, so that one gender alone is enough (Rinnen, Benzin are none). */
const FEMININE_OF_PERSON =
  /^(?!erinn)(?:.{3,}(?:er|eur|[st]or|ist|ent|ant|loge?|wirt|nachbar|aerzt|kolleg|raet|anwaelt|beamt)innen|.{4,}erin|(?:.*)(?:aerzt|kolleg|anwaelt|raet)in)$/;

/** Verbs that end as feminines do: beginnen, gewinnen, besinnen. */
const VERB =
  /^(?:(?:hinzu|zurueck|wieder|dazu)?ge(?:winn|rinn)|beginn|(?:be|ent|an|nach)?sinn|spinn|(?:ent|ver|zer)?rinn)en$/;

function isFeminineOfPerson(word: string): boolean {
  return FEMININE_OF_PERSON.test(word);
}

/** Whether `base` names a person: a plural that says so is there, or both its feminine and a masculine (Termin, Kabine and Stadtin are none). */
function isPerson(base: string, counts: WordCounts): boolean {
  if (isCommonPerson(base)) return true;
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
