import type { WordCounts } from './compound.js';
import { areStrangers } from './never-join.js';
import { withoutUmlauts } from './stem.js';

/** How two forms of a word differ: by endings, or by an umlaut in the stem as well. */
type FormKind = 'stem' | 'umlaut';

// Nouns whose plural in -er has an umlaut (Haus, Häuser), also as last part of a compound. A closed class: other words that
// gain an umlaut and -er are who does something (Lauf, Läufer; Schule, Schüler).
const PLURAL_ER =
  /(?:amt|bad|band|blatt|brett|buch|dach|dorf|fach|fass|gehalt|glas|grab|gras|gut|haus|holz|horn|huhn|irrtum|kalb|kraut|lamm|land|loch|mann|maul|mal|mund|ort|pfand|rad|rand|reichtum|schloss|strauch|tal|tuch|volk|wald|wort|wurm)$/;

// Nouns whose plural in -er has none (Kind, Kinder). After all other stems -er makes who or what does something (Miete, Mieter;
// pollen, Poller), or an adjective's form.
const PLURAL_ER_PLAIN =
  /(?:bild|brett|feld|geist|geld|geschlecht|gesicht|gespenst|glied|kind|kleid|leib|licht|lied|nest|rind|schild|schwert|weib)$/;

// Nouns whose plural differs by the umlaut alone (Garten, Gärten), also as last part of a compound. Verbs and adverbs
// differ so too and are others (wurde, würde; fordern, fördern; schon, schön).
const PLURAL_UMLAUT =
  /(?:acker|apfel|boden|bogen|bruder|faden|garten|graben|hafen|hammer|kasten|kloster|kragen|laden|magen|mangel|mantel|mutter|nagel|ofen|sattel|schaden|schnabel|schwager|tochter|vater|vogel|wagen|wasser)$/;

/** What inflection adds to nouns and adjectives, comparatives and superlatives included, and infinitives. */
const NOMINAL = /^(?:|e|en|n|er|ern|ers|em|es|s|ens|ns|er(?:e[nmrs]?)|e?ste[nmrs]?)$/;

/** What follows a stem whose last letter is doubled (Busse, Erlebnisse). */
const DOUBLED = /^s(?:e[ns]?)?$/;

/** What only verbs have: -t, -te, -ten, -end and the endings of participles. */
const VERBAL = /^(?:t|te|ten|e?t[em][nmrs]?|e?te[nmrs]|et|ete|end|ende[nmrs]?|nd|nde[nmrs]?|d|de[nmrs]?)$/;

/** Endings of a noun in the singular, and in a plural with an umlaut (Kraft, Kräfte, Kräften). */
const SINGULAR = /^(?:|e?s)$/;
const PLURAL = /^(?:en?|ern?)$/;

const SHORTEST_STEM = 2;

/**
 * How `other` is a form of the same word as `word`; null if it is another word. Both are folded, so neither tells whether it is
 * a noun or a verb: every step has to be borne out by other forms that `counts` know, or by a list where the words are few.
 */
export function formKind(word: string, other: string, counts: WordCounts): FormKind | null {
  if (word === other) return 'stem';
  if (areStrangers(word, other)) return null;
  const oneParticiple = word.startsWith('ge') !== other.startsWith('ge');
  const pair = (oneParticiple ? compareParticiple(word, other, counts) : null) ?? compare(word, other);
  if (pair === null || pair.stem.length < SHORTEST_STEM) return null;
  const { stem, endings, umlauts } = withWholeEndings(pair);
  if (!endings.every((ending) => isEnding(stem, ending))) return null;
  const [verbal = false, otherVerbal = false] = endings.map((ending) => VERBAL.test(ending));
  if (verbal !== otherVerbal) {
    // Stelle is no form of stellt, only stellen is: so a noun brings no verbs.
    const nominal = endings[verbal ? 1 : 0]!;
    const base = nominal === '' ? stem.slice(0, -2) : stem;
    if (umlauts || !isInfinitive(stem, nominal) || !isVerb(base, counts)) return null;
  }
  if (verbal && otherVerbal && umlauts) return null;
  if (!umlauts && endings.some(isEr) !== endings.every(isEr) && !takesEr(stem, endings, counts)) return null;
  if (!umlauts) return 'stem';
  return isPluralByUmlaut(pair) ? 'umlaut' : null;
}

function isEnding(stem: string, ending: string): boolean {
  return NOMINAL.test(ending) || VERBAL.test(ending) || (DOUBLED.test(ending) && /(?:us|nis)$/.test(stem));
}

/** With an e that both words share given back to their endings where they need it: mobile|r, mobile|n → mobil|er, mobil|en. */
function withWholeEndings(pair: Pair): Pair {
  if (!pair.stem.endsWith('e') || pair.endings.every((ending) => isEnding(pair.stem, ending))) return pair;
  const [one, other] = pair.endings;
  return {
    ...pair,
    stem: pair.stem.slice(0, -1),
    endings: [`e${one}`, `e${other}`],
    plain: `e${pair.plain}`,
    umlauted: `e${pair.umlauted}`,
  };
}

function isEr(ending: string): boolean {
  return /^er[ns]?$/.test(ending);
}

/** Whether -er makes another form of the same word, not a word for who or what does something. */
function takesEr(stem: string, endings: readonly string[], counts: WordCounts): boolean {
  if (PLURAL_ER_PLAIN.test(stem) || isAdjective(stem, counts)) return true;
  const other = endings.find((ending) => !isEr(ending))!;
  return endings.includes('er') && isTown(stem, other, counts);
}

/** Of a feminine rarer than this share of the form in -er nothing follows: most Kölner in papers are adjectives. */
const LEAST_FEMININE = 0.1;

function namesPeople(agent: string, counts: WordCounts): boolean {
  const feminine = counts.documentFrequency(`${agent}in`) + counts.documentFrequency(`${agent}innen`);
  return feminine > 0 && feminine >= LEAST_FEMININE * counts.documentFrequency(agent);
}

/** Endings of words made of others that can be nothing but adjectives (obdachlos, städtisch); after less they end nouns (Fisch), and verbs (steig). */
const ADJECTIVE = /...(?:los|bar|(?<!e)ig|lich|isch|sam|frei|voll|reich|weit|[^aouw]end)$/;

/** Short adjectives, folded; in a small collection nothing else tells them from nouns. A closed class, too. */
const SHORT_ADJECTIVES: ReadonlySet<string> = new Set(
  `alt arm blau blind braun breit bunt dick dicht dumm dunkl duenn duerr dual echt edl eng ernst erst falsch faul fein fern fest feucht flach
  frei fremd frisch frueh ganz genau glatt gleich grau grob gross gruen gut halb hart heiss hell hoh hohl jung kahl kalt klar klein klug knapp
  krank krumm kuehl kurz lang laut leer leicht lieb mild mued nah nass nett neu platt rar rasch rau rein rot rund sanft satt schief schlecht
  schlicht schmal schnell schoen schraeg schwach schwarz schwer spaet spitz stark steil still stolz streng stumpf teur tief tot trueb voll wahr warm
  weich weiss weit wild zart zaeh`.split(/\s+/),
);

/** Shorter stems of adjectives are those; other short ones are a noun's by chance (Teil, Teile, Teiles and Teiler). */
const LONG_STEM = 5;

/** Of Lager comes Lagem where a scan has m for rn, but seldom. */
const LEAST_DATIVE = 0.01;

/** Whether a stem has the endings that only adjectives have (neuem, neuesten), or all others of theirs. */
function isAdjective(stem: string, counts: WordCounts): boolean {
  if (ADJECTIVE.test(stem) || SHORT_ADJECTIVES.has(stem)) return true;
  const least = LEAST_DATIVE * counts.documentFrequency(`${stem}er`);
  const known = (ending: string) => {
    const frequency = counts.documentFrequency(stem + ending);
    return frequency > 0 && frequency >= least;
  };
  if (['em', 'ste', 'sten', 'este', 'esten'].some(known)) return true;
  return stem.length >= LONG_STEM && known('es') && known('e') && !namesPeople(`${stem}er`, counts);
}

const SHORTEST_TOWN = 4;
/** A town has no other endings; what is rarer than this share is a misprint. */
const MISPRINT = 0.03;

/** Whether a word may be a town, whose name in -er goes before nouns (Köln, Kölner Dom; Tübingen, Tübinger): it has no other forms. */
function isTown(stem: string, ending: string, counts: WordCounts): boolean {
  const base = ending.replace(/s$/, '');
  if (!['', 'e', 'en'].includes(base) || stem.length < SHORTEST_TOWN + base.length) return false;
  const most = MISPRINT * counts.documentFrequency(stem + base);
  const alone = ['', 'e', 'en', 'es'].every((form) => form === base || counts.documentFrequency(stem + form) <= most);
  return alone && !namesPeople(`${stem}er`, counts);
}

/** Share of the documents of a town's name in which its word in -er is found, at least. */
const LEAST_TOWNSPEOPLE = 0.03;

/** How many places end, and few other words that have one in -er. */
const PLACE =
  /(?:bach|berg|brunn|bronn|burg|dorf|furt|hausen|heim|hofen|ingen|kirchen|rode|stein|stemm(?:en)?|stetten|stock|weier|weiler)$/;

/** Whether a word ends as places do, and has a word in -er (Mannheim, Mannheimer), or is that word, and no other form. */
export function isPlaceName(word: string, counts: WordCounts): boolean {
  const people = (stem: string, ending: string) => {
    if (!PLACE.test(stem + ending)) return false;
    const name = counts.documentFrequency(stem + ending);
    return (
      name > 0 && counts.documentFrequency(`${stem}er`) >= LEAST_TOWNSPEOPLE * name && isTown(stem, ending, counts)
    );
  };
  const stem = word.replace(/er[ns]?$/, '');
  if (stem !== word) return people(stem, '') || people(stem, 'en');
  return people(word, '') || (word.endsWith('en') && people(word.slice(0, -2), 'en'));
}

interface Pair {
  /** What both words begin with, umlauts undone. */
  readonly stem: string;
  /** What follows in each. */
  readonly endings: readonly [string, string];
  /** Whether they differ by an umlaut in the stem. */
  readonly umlauts: boolean;
  /** The endings of the one without the umlaut and the one with it. */
  readonly plain: string;
  readonly umlauted: string;
}

/** Two words by what they share; null if they share too little. */
function compare(a: string, b: string): Pair | null {
  let i = 0;
  let j = 0;
  let umlautsOfA = 0;
  let umlautsOfB = 0;
  let stem = '';
  while (i < a.length && j < b.length && a[i] === b[j]) {
    stem += a[i];
    const vowel = /[aou]/.test(a[i]!) && !(a[i] === 'u' && /[aeoq]/.test(a[i - 1] ?? ''));
    i++;
    j++;
    // The umlaut's e: in both, it belongs to the stem; in one, the words differ by it unless its word ends here (Bau, Baue).
    if (!vowel || (a[i] === 'e') === (b[j] === 'e')) continue;
    if (a[i] === 'e' && a[i + 1] === b[j] && b[j] !== undefined) {
      i++;
      umlautsOfA++;
    } else if (b[j] === 'e' && b[j + 1] === a[i] && a[i] !== undefined) {
      j++;
      umlautsOfB++;
    }
  }
  if (umlautsOfA > 0 && umlautsOfB > 0) return null;
  const endings = [a.slice(i), b.slice(j)] as const;
  return {
    stem,
    endings,
    umlauts: umlautsOfA + umlautsOfB > 0,
    plain: umlautsOfA > 0 ? endings[1] : endings[0],
    umlauted: umlautsOfA > 0 ? endings[0] : endings[1],
  };
}

/**
 * A participle beside a form without its ge- (`gefördert`, `fördern`), with ge- taken off; null if neither is one. `Gehalt` is none of
 * `halten`, as `halten` is no weak verb with the stem `hal`; `Gebieten` none of `bieten`, as `Gebiet` is there.
 */
function compareParticiple(a: string, b: string, counts: WordCounts): Pair | null {
  const participle = a.startsWith('ge') ? a : b;
  const pair = compare(a === participle ? a.slice(2) : a, b === participle ? b.slice(2) : b);
  if (pair === null || pair.umlauts) return null;
  const ending = pair.endings[a === participle ? 0 : 1];
  const weak = VERBAL.test(ending) && /^e?t/.test(ending);
  const strong = /^en(?:e[nmrs]?)?$/.test(ending);
  if ((!weak && !strong) || !/^(?:en|n|e?te?[nmrs]?|end.*)$/.test(pair.endings[a === participle ? 1 : 0])) return null;
  if (strong && counts.documentFrequency(`ge${pair.stem}`) > 0) return null;
  return hasInfinitive(pair.stem, counts) ? pair : null;
}

function hasInfinitive(stem: string, counts: WordCounts): boolean {
  return counts.documentFrequency(`${stem}en`) > 0 || counts.documentFrequency(`${stem}n`) > 0;
}

function isInfinitive(stem: string, ending: string): boolean {
  return ending === 'en' || (ending === 'n' && /e[lr]$/.test(stem)) || (ending === '' && stem.endsWith('en'));
}

/** A form that is rarer than this share of the infinitive proves no verb: it is a misprint (Wochende for Wochenende). */
const LEAST_PROOF = 0.02;

/** Whether a stem is a verb's: by a syllable that only verbs have (sanier-, be-), or by a participle. */
function isVerb(stem: string, counts: WordCounts): boolean {
  if (stem.length < 3 || !hasInfinitive(stem, counts)) return false;
  if (/^(?:be|emp|ent|er|ver|zer)...|.ier$/.test(stem)) return true;
  let proof = 0;
  for (const form of [`ge${stem}t`, `ge${stem}te`, `ge${stem}en`, `${stem}end`, `${stem}ende`, `${stem}enden`]) {
    proof += counts.documentFrequency(form);
  }
  return proof > 0 && proof >= LEAST_PROOF * counts.documentFrequency(`${stem}en`);
}

function isPluralByUmlaut({ stem, plain, umlauted }: Pair): boolean {
  if (PLURAL_UMLAUT.test(stem) && SINGULAR.test(plain)) return /^n?s?$/.test(umlauted);
  if (SINGULAR.test(plain) && PLURAL.test(umlauted)) return umlauted.startsWith('er') ? PLURAL_ER.test(stem) : true;
  // Platzes and Plätze share an e that belongs to both endings.
  return stem.endsWith('e') && plain === 's' && /^n?$/.test(umlauted);
}

/**
 * Words that end so have forms that no stem shows: Museum, Museen; Gremium, Gremien; Thema, Themen; Praxis, Praxen; Konto, Konten; Bau,
 * Bauten; flexibel, flexible; teuer, teure; Südstadt, Südstädter.
 */
const FOREIGN: readonly (readonly [singular: RegExp, ending: string, plurals: readonly string[]])[] = [
  [/(?<=[^a][bdfghklmnprstvxz]|[eiuy])um$/, 'um', ['en', 'a']],
  [/(?<=(?:vir|rhythm|algorithm|zykl|fok|glob|bon|radi|ism|typ|mod))us$/, 'us', ['en', 'i']],
  [/(?<=(?:kont|risik|sald|fresk|ris|szenari))o$/, 'o', ['en']],
  [/(?<=(?:them|firm|vill|dram|schem|aren|sal|panoram|asthm|pizz|pergol|loggi|mens|aul|skal))a$/, 'a', ['en']],
  [/(?<=(?:prax|bas|genes))is$/, 'is', ['en']],
  [/(?<=stadi)on$/, 'on', ['en']],
  [/(?<=[ai]b|sens|dunk|^ed|nob)el$/, 'el', ['le', 'lem', 'len', 'ler', 'les']],
  [/(?<=teu|^sau|geheu)er$/, 'er', ['re', 'rem', 'ren', 'rer', 'res']],
  [/(?<=...|ost|bad)stadt$/, 'stadt', ['staedter']],
  [/(?<=ind)ex$/, 'ex', ['izes', 'ices']],
  [/(?<=bau)$/, '', ['ten']],
  [/(?<=s)aal$/, 'aal', ['aele', 'aelen']],
  [/(?<=(?:material|mineral|prinzip|textil|indiz|privileg|fossil|reptil|utensil))$/, '', ['ien']],
];

/** Endings that are added to words too short for the stemmer to take them off again (Amt, Ämter; Gerät, Geräte). */
const ENDINGS = ['e', 'en', 'n', 'er', 'ern', 's', 'es'] as const;
const ADJECTIVE_ENDINGS = ['e', 'em', 'en', 'er', 'es'] as const;
const SHORT = 7;

/**
 * Words without the `stemKey` of `word` that may be forms of it, in no order. What is regular has still to be judged
 * by `formKind`; what is foreign is a form if it is a word.
 */
export function guessForms(word: string): {
  readonly regular: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
} {
  const regular = new Set<string>();
  if (word.length <= SHORT) {
    for (const ending of ENDINGS) {
      regular.add(word + ending);
      regular.add(withUmlaut(word) + ending);
      const base = word.slice(0, -ending.length);
      if (!word.endsWith(ending) || base.length < 3 || (ending === 's' && base.endsWith('s'))) continue;
      regular.add(base);
      regular.add(withoutUmlauts(base));
    }
    // The stemmer takes -er and -em off longer words only: neuer, neue; hoher, hohe.
    const base = /^(.{3,})e[mnrs]?$/.exec(word)?.[1];
    if (base !== undefined) for (const ending of ADJECTIVE_ENDINGS) regular.add(base + ending);
  }
  // The letter is doubled: Busse, Erlebnisse.
  if (/(?:us|nis)$/.test(word)) for (const ending of ['se', 'ses', 'sen']) regular.add(word + ending);
  const single = /^(.+(?:us|nis))se[ns]?$/.exec(word)?.[1];
  if (single !== undefined) for (const ending of ['', 'se', 'ses', 'sen']) regular.add(single + ending);
  regular.delete(word);
  const foreign = new Set<string>();
  for (const [singular, ending, plurals] of FOREIGN) {
    const base = word.replace(/(?:s|es)$/, '');
    for (const one of [word, base]) {
      if (singular.test(one)) for (const plural of plurals) foreign.add(one.replace(singular, plural));
    }
    for (const plural of plurals) {
      const candidate = word.slice(0, -plural.length) + ending;
      if (word.endsWith(plural) && singular.test(candidate)) foreign.add(candidate);
    }
  }
  foreign.delete(word);
  return { regular, foreign };
}

/** A word with an umlaut on its last vowel that can have one: `haus` → `haeus`, `rad` → `raed`. */
export function withUmlaut(word: string): string {
  return word.replace(/(au|[ao]|(?<![aeo])u)(?!e)(?=[^aeiouy]*$)/, (vowel) => (vowel === 'au' ? 'aeu' : `${vowel}e`));
}
