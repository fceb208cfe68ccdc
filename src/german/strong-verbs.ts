/**
 * Stems of strong and mixed verbs, folded: the infinitive's, the past's, and others; + behind that of the participle in -en. Words, not one
 * author's list: any grammar has them.
 */
const STRONG = `schliess schloss+, geb+ gab gib, nehm nahm nomm+ nimm, steh stand+, geh ging gang+, sprech sprach sproch+ sprich,
  brech broch+ brich, treff traf troff+ triff, werf warf worf+ wirf, werb warb worb+ wirb, helf half holf+ hilf, biet bot+, zieh zog+,
  schreib schrieb+, bleib blieb+, steig stieg+, scheid schied+, weis wies+, leih lieh+, reiss riss+, streit stritt+, schreit schritt+,
  schneid schnitt+, greif griff+, gleich glich+, find fand fund+, bind band bund+, sink sank sunk+, sing sang sung+, spring sprang sprung+,
  dring drang drung+, winn wann wonn+, ginn gann gonn+, trag+ trug traeg, fahr+ fuhr faehr, schlag+ schlug schlaeg, lad+ lud laed,
  wachs+ wuchs waechs, lauf+ lief laeuf, halt+ hielt haelt, lass+ liess laess, fall+ fiel faell, tret+ trat tritt, les+ las lies,
  mess+ mass miss, seh+ sah sieh, sitz sass sess+, komm+ kam, ruf+ rief, heb hob+, wieg wog+, bieg bog+, flieg flog+, fliess floss+,
  schieb schob+, lier lor+, brenn brann, nenn nann, kenn kann, denk dach, bring brach, wend wand, send sand, stoss+ stiess, schaff+ schuf,
  grab+ grub graeb, haeng hing hang+, fang+ fing faeng, gelt galt golt+ gilt, treib trieb+, streich strich+, sterb starb storb+ stirb,
  schwimm schwamm schwomm+, bitt bat bet+, lieg lag leg+, fehl fahl fohl+ fiehl, meid mied+, ling lang lung+, zwing zwang zwung+,
  schein schien+, weich wich+, leid litt+, niess noss+, stehl stahl stohl+ stiehl, scheh+ schah schieh, loesch losch+ lisch, schmelz schmolz+,
  schwind schwand schwund+, ess ass gess+ iss, fress+ frass friss, trink trank trunk+, giess goss+, schlaf+ schlief schlaef,
  wasch+ wusch waesch, vergess+ vergass vergiss, stech stach stoch+ stich, flieh floh+, beiss biss+, reit ritt+, lueg log+, reib rieb+,
  frier fror+, schiess schoss+, back+ buk, mahl+, salz+, spalt+`;

/** Stems that are a weak verb's, too, or have -t in the participle for all their vowel: gewendet, gebracht. */
const WEAK =
  'brach dach brann nann kann wand wend sand send schaff haeng loesch salz spalt wieg leg faell fehl weich'.split(' ');

interface StrongVerb {
  /** The infinitive's first, the past's second. */
  readonly stems: readonly string[];
  readonly participle: string | undefined;
}

// Read when first needed: many a search needs it not.
let verbs: ReadonlyMap<string, StrongVerb> | undefined;

function readVerbs(): ReadonlyMap<string, StrongVerb> {
  const read = new Map<string, StrongVerb>();
  for (const verb of STRONG.split(',')) {
    const marked = verb.trim().split(' ');
    const stems = marked.map((stem) => stem.replace('+', ''));
    const participle = marked.find((stem) => stem.endsWith('+'))?.slice(0, -1);
    for (const stem of stems) if (!read.has(stem)) read.set(stem, { stems, participle });
  }
  return read;
}

function verbOf(stem: string): StrongVerb | undefined {
  verbs ??= readVerbs();
  return verbs.get(stem);
}

const weak: ReadonlySet<string> = new Set(WEAK);

/** All stems of a strong verb, the infinitive's first, given one of them. */
export function strongStems(stem: string): readonly string[] | undefined {
  return verbOf(stem)?.stems;
}

/** Whether -en makes a participle of a stem: geschloss|en. */
export function isStrongParticiple(stem: string): boolean {
  return verbOf(stem)?.participle === stem;
}

/** Whether -t makes one: gestell|t, gebrach|t. */
export function isWeakParticiple(stem: string): boolean {
  return verbOf(stem) === undefined || weak.has(stem);
}

/** Whether the third person has another vowel, so that the infinitive's stem and -t are another word: fahren, fährt, Fahrt. */
export function changesInPresent(stem: string): boolean {
  const { stems = [], participle } = verbOf(stem) ?? {};
  return stems.slice(2).some((other) => other !== participle);
}

/** Whether a stem stands in the participle alone: genomm|en. */
export function isOfParticipleAlone(stem: string): boolean {
  const verb = verbOf(stem);
  return verb !== undefined && verb.participle === stem && verb.stems.indexOf(stem) > 1;
}
