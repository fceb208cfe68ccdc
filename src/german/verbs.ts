import type { WordCounts } from './compound.js';
import {
  changesInPresent,
  isOfParticipleAlone,
  isStrongParticiple,
  isWeakParticiple,
  strongStems,
} from './strong-verbs.js';
import { nounsOfVerb, verbsOfNoun } from './verb-nouns.js';

/** What stands apart from its verb or lets `ge` and `zu` in: aufstellen, aufgestellt, aufzustellen. Longest first. */
const SEPARABLE =
  `zusammen auseinander entgegen gegenueber hinunter herunter aufrecht instand kennen hervor zurueck weiter wieder nieder heraus hinaus herein hinein
  voraus voran vorbei heran gegen rueck hinzu bereit fest frei fort heim hoch nach still sicher fertig bekannt wiederher teil statt ueber unter voll
  wahr gleich durch offen bei dar ein her hin los mit um vor weg zu ab an auf aus`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What never does: beschließen, beschlossen. */
const INSEPARABLE = [
  'be',
  'emp',
  'ent',
  'er',
  'ge',
  'miss',
  'ver',
  'zer',
  'unter',
  'ueber',
  'wider',
  'hinter',
  'durch',
  'um',
] as const;

/** Stems of the past and the third person that have -t for an ending and one already, where they are no noun (Schnitt). */
const WITHOUT_ENDING: ReadonlySet<string> = new Set('haelt hielt tritt trat gilt galt litt'.split(' '));

/** A weak verb's stem that is a strong one's in some forms, which these are: gelegen of liegen, fällt of fallen. */
const TWINS: ReadonlyMap<string, RegExp> = new Map([
  ['leg', /^ge en/],
  ['faell', /^ t$/],
]);

/** With ge- there are few verbs; of others it is the participle's. */
const AFTER_GE: ReadonlySet<string> = new Set('winn ling niess scheh fall denk'.split(' '));

/** Longest first, so that most is taken off. */
const ENDINGS =
  'enden ender endes endem ende eten eter etes etem enen ener enes enem end ete ene ten ter tes tem en et te n t e'.split(
    ' ',
  );

const ENDINGS_OR_NONE = [...ENDINGS, ''];

/** Endings of a participle that begins with ge-, of past tenses and the third person. */
const PARTICIPLE_ENDINGS = ENDINGS.filter((ending) => /^(?:e?t|en(?!d))/.test(ending));

const STRONG_ENDINGS = PARTICIPLE_ENDINGS.filter((ending) => ending.startsWith('en'));
const WEAK_ENDINGS = PARTICIPLE_ENDINGS.filter((ending) => /^e?t/.test(ending));

/** A stem whose own last letter the stemmer takes for an ending: bietet, leistet. */
const DENTAL = /[dt]$/;
/** Only after such stems, and some others, -t has an e before it: bietet, öffnet. */
const WITH_E = /[dt]$|[^aeioulrmnh][mn]$/;

/** Of the infinitive and the persons whose form is no noun's (ich Frage). */
const PERSONS = ['en', 'n', 't', 'te', 'ten', 'et', 'ete', 'eten'] as const;

/** Verbs whose noun in -ung has become a thing of its own: who looks for Wohnungen does not want all that wohnen. */
const PARTED: ReadonlySet<string> = new Set(
  'wohn sitz leit rechn stell verwalt mein kleid ordn regier halt zeit lad enthalt unternehm siedel handel richt bild erhalt vorles'.split(
    ' ',
  ),
);

/**
 * Verbs whose noun in -ung is what is done and nothing else, so that the noun finds the verb; most others without a prefix mean more, or
 * less (Führung, Bildung, Leistung).
 */
const ACTIONS: ReadonlySet<string> = new Set(
  `pruef plan nutz foerder loes rett reinig sperr oeffn schliess streich trenn senk steiger heiz daemm lueft kuendig saeuber staerk kuerz schaetz
  widm pflanz faell dueng impf rod mahn warn meld miet spend sammel sprueh spreng tilg zaehl liefer lager staffel daempf aender forder aeusser
  stoer duld minder loesch koppel`.split(/\s+/),
);

/** Forms of a verb and the noun made of it. */
interface VerbForms {
  /** Without the word itself. */
  readonly forms: ReadonlySet<string>;
  /** Sanieren, Sanierung; beschließen, Beschluss. */
  readonly nouns: ReadonlySet<string>;
  /** Whether the word is such a noun itself. */
  readonly isNoun: boolean;
}

/**
 * The words of the collection that are forms of the same verb as `word` though no stemmer joins them: with another vowel
 * (`beschliessen`, `beschlossen`), with `ge` or `zu` inside (`aufstellen`, `aufgestellt`), and the noun of what is done. Empty if
 * `word` is no form of a verb whose infinitive or noun the collection has; folded, in no order.
 */
export function verbForms(word: string, counts: WordCounts): VerbForms {
  const forms = new Set<string>();
  const nouns = new Set<string>();
  let ofNoun = false;
  const known = (one: string) => one !== word && counts.documentFrequency(one) > 0;
  for (const { prefix, separable, stem, apart, isNoun } of analyses(word, counts)) {
    ofNoun ||= isNoun;
    for (const infix of infixes(prefix, separable)) {
      for (const one of stemsOf(prefix, stem)) {
        if (separable && infix !== 'ge' && one !== stem && isOfParticipleAlone(one)) continue;
        for (const ending of apart && infix === '' && one === stem ? PERSONS : endingsOf(prefix, infix, one, stem)) {
          if (ending.startsWith('et') && !WITH_E.test(one)) continue;
          if (ending.startsWith('e') && /e[lr]$/.test(one)) continue;
          if (ending === 't' && infix === '' && changesInPresent(one) && one === stem) continue;
          if (known(prefix + infix + one + ending)) forms.add(prefix + infix + one + ending);
        }
      }
    }
    if (PARTED.has(prefix + stem)) continue;
    for (const one of [...nounsOf(prefix + stem), ...nounsOfVerb(prefix, stem)]) if (known(one)) nouns.add(one);
  }
  return { forms, nouns, isNoun: ofNoun };
}

interface Analysis {
  readonly prefix: string;
  readonly separable: boolean;
  /** Of the infinitive. */
  readonly stem: string;
  /** Whether no stemmer joins the word with the infinitive: a noun, geschlossen. */
  readonly apart: boolean;
  readonly isNoun: boolean;
}

/** The nouns in -ung of a verb's stem: Sanierung; Entwicklung of entwickel-. */
function nounsOf(stem: string): string[] {
  const stems = stem.endsWith('el') ? [stem, `${stem.slice(0, -2)}l`] : [stem];
  return stems.flatMap((one) => [`${one}ung`, `${one}ungen`]);
}

/** What precedes -ung, with the e that entwickeln has and Entwicklung has not. */
function stemsOfNoun(base: string): string[] {
  return /[^aeioul]l$/.test(base) ? [base, `${base.slice(0, -1)}el`] : [base];
}

/** All stems of a verb, the infinitive's first, given that one. Behind a prefix that stands apart there may be one that never does: ein-be-zogen. */
function stemsOf(prefix: string, stem: string): readonly string[] {
  return TWINS.has(stem) ? [stem] : strongStemsOf(prefix, stem);
}

function strongStemsOf(prefix: string, stem: string): readonly string[] {
  const own = strongStems(stem);
  if (own || prefix === '') return own ?? [stem];
  for (const second of INSEPARABLE) {
    const inner = stem.startsWith(second) && second !== 'ge' ? stem.slice(second.length) : '';
    const stems = TWINS.has(inner) ? undefined : strongStems(inner);
    if (stems) return stems.map((one) => second + one);
  }
  return [stem];
}

/**
 * What may follow a stem of the verb with that of its infinitive. Without prefix and infix that is the stemmer's business where the vowel stays,
 * and a past tense is often a noun (Sprache, Gabe, Vorschläge).
 */
function endingsOf(prefix: string, infix: string, stem: string, infinitive: string): readonly string[] {
  // Gewicht is none of weichen, gestehen none of stehen.
  if (infix === 'ge') {
    const own = TWINS.has(stem) ? stem === infinitive : null;
    const strong = own !== true && isStrongParticiple(stem);
    const weak = own !== false && isWeakParticiple(stem);
    return [...(strong ? STRONG_ENDINGS : []), ...(weak ? WEAK_ENDINGS : [])];
  }
  const changed = stem !== infinitive;
  const bare = WITHOUT_ENDING.has(stem) ? [''] : [];
  if (prefix !== '' || infix !== '') return changed ? [...PARTICIPLE_ENDINGS, ...bare] : ENDINGS;
  if (changed) return ['t', ...bare];
  if (strongStems(stem)) return changesInPresent(stem) ? ['en'] : ['en', 't', 'et'];
  return DENTAL.test(stem) ? ['et', 'ete', 'eten'] : [];
}

/** Of a verb's stem: `schoen` is no verb `scho-en`. */
const STEM = /^[a-z]{2,}[^aeo]$/;

function infixes(prefix: string, separable: boolean): readonly string[] {
  if (!separable) return [''];
  return prefix === '' ? ['', 'ge'] : ['', 'ge', 'zu'];
}

interface Prefix {
  readonly prefix: string;
  readonly separable: boolean;
}

/** The verbs that `word` may be a form of, those whose infinitive or noun is there. */
function analyses(word: string, counts: WordCounts): Analysis[] {
  const found = prefixes(word).flatMap((one) => [...asForm(word, one, counts), ...asNoun(word, one)]);
  const seen = new Set<string>();
  return found.filter(({ prefix, stem }) => !seen.has(`${prefix} ${stem}`) && seen.add(`${prefix} ${stem}`));
}

function asForm(word: string, { prefix, separable }: Prefix, counts: WordCounts): Analysis[] {
  const rest = word.slice(prefix.length);
  const found: Analysis[] = [];
  for (const infix of infixes(prefix, separable)) {
    if (!rest.startsWith(infix)) continue;
    for (const ending of ENDINGS_OR_NONE) {
      if (!rest.endsWith(ending)) continue;
      const stem = rest.slice(infix.length, rest.length - ending.length);
      if (!STEM.test(stem)) continue;
      if (prefix === 'ge' && !AFTER_GE.has(strongStems(stem)?.[0] ?? '')) continue;
      for (const infinitive of infinitivesOf(prefix, infix, stem, ending)) {
        if (!mayEnd({ prefix, infix, stem, ending }, infinitive)) continue;
        // Of many verbs papers have the noun only: umbesetzt, Umbesetzung.
        const nounWillDo = prefix !== '' || infinitive.endsWith('ier');
        if (!isInfinitive(prefix + infinitive, counts) && !(nounWillDo && hasNoun(prefix + infinitive, counts)))
          continue;
        const changed = stem !== infinitive || DENTAL.test(stem) || strongStems(stem) !== undefined;
        const apart = prefix === '' && (infix === 'ge' ? isParticiple(word, infinitive, counts) : changed);
        found.push({ prefix, separable, stem: infinitive, apart, isNoun: false });
      }
    }
  }
  return found;
}

/** Stems of the infinitives that a form may belong to: of erlangt, erlang- though lang- is a stem of -lingen. */
function infinitivesOf(prefix: string, infix: string, stem: string, ending: string): ReadonlySet<string> {
  const twin = TWINS.get(stem);
  if (twin === undefined) return new Set([strongStemsOf(prefix, stem)[0]!, stem]);
  return new Set(twin.test(`${infix} ${ending}`) ? [strongStemsOf(prefix, stem)[0]!] : [stem]);
}

interface Pieces {
  readonly prefix: string;
  readonly infix: string;
  readonly stem: string;
  readonly ending: string;
}

/** Whether a form of the verb with this infinitive is made so. */
function mayEnd({ prefix, infix, stem, ending }: Pieces, infinitive: string): boolean {
  if (infix === '' && stem === infinitive && (ending === 'en' || ending === 'n')) return true;
  // Finanziert has no ge-.
  if (prefix + infix === '' && stem.endsWith('ier') && PARTICIPLE_ENDINGS.includes(ending)) return true;
  return endingsOf(prefix, infix, stem, infinitive).includes(ending);
}

/** The noun is the verb's own where that has a prefix or -ier-; Wohnung and wohnen, Sitzung and sitzen have parted. */
function asNoun(word: string, { prefix, separable }: Prefix): Analysis[] {
  const stems = prefix === '' ? [] : [...verbsOfNoun(prefix, word.slice(prefix.length))];
  const noun = /^(.{4,})ung(?:en|s)?$/.exec(word)?.[1];
  for (const base of noun?.startsWith(prefix) ? stemsOfNoun(noun) : []) {
    if (prefix === '' && !base.endsWith('ier') && !ACTIONS.has(base)) continue;
    const stem = base.slice(prefix.length);
    if (STEM.test(stem) && !PARTED.has(base)) stems.push(stem);
  }
  return stems.map((stem) => ({ prefix, separable, stem, apart: true, isNoun: true }));
}

/** A word with ge- is a participle where the infinitive has this share of its documents, or more: gesamt is none of samen. */
const LEAST_INFINITIVE = 0.05;

/** Whether a word that may be the participle of a verb is it. */
function isParticiple(word: string, infinitive: string, counts: WordCounts): boolean {
  const frequency = Math.max(counts.documentFrequency(`${infinitive}en`), counts.documentFrequency(`${infinitive}n`));
  return frequency >= LEAST_INFINITIVE * counts.documentFrequency(word);
}

/** Whether a word can be nothing but a form of a strong verb (geschlossen, verstorben), whether the collection has that verb or not. */
export function looksStrong(word: string): boolean {
  return prefixes(word).some(({ prefix, separable }) =>
    infixes(prefix, separable).some((infix) => {
      if (prefix + infix === '' || !word.startsWith(infix, prefix.length)) return false;
      const stem = word.slice(prefix.length + infix.length).replace(/en(?:e[nmrs]?)?$/, '');
      return stem.length < word.length - prefix.length - infix.length && isStrongParticiple(stem);
    }),
  );
}

function hasNoun(stem: string, counts: WordCounts): boolean {
  return nounsOf(stem).some((noun) => counts.documentFrequency(noun) > 0);
}

function isInfinitive(stem: string, counts: WordCounts): boolean {
  return counts.documentFrequency(`${stem}en`) > 0 || (/e[lr]$/.test(stem) && counts.documentFrequency(`${stem}n`) > 0);
}

function prefixes(word: string): Prefix[] {
  return [
    { prefix: '', separable: true },
    ...SEPARABLE.filter((prefix) => word.startsWith(prefix)).map((prefix) => ({ prefix, separable: true })),
    ...INSEPARABLE.filter((prefix) => word.startsWith(prefix)).map((prefix) => ({ prefix, separable: false })),
  ];
}
