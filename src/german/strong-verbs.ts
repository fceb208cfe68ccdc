/** Stems of strong and mixed verbs, the infinitive's first; folded. Words, not one author's list: any grammar has them. */
const STRONG = `schliess schloss, geb gab gib, nehm nahm nomm nimm, steh stand, geh ging gang, sprech sproch sprich,
  brech broch brich, treff troff triff traf, werf warf worf wirf, werb warb worb wirb, helf half holf hilf, biet bot, zieh zog, schreib schrieb,
  bleib blieb, steig stieg, scheid schied, weis wies, leih lieh, reiss riss, streit stritt, schreit schritt, schneid schnitt, greif griff,
  gleich glich, find fand fund, bind band bund, sink sank sunk, sing sang sung, spring sprang sprung, dring drang drung, winn wann wonn,
  ginn gann gonn, trag trug traeg, fahr fuhr faehr, schlag schlug schlaeg, lad lud laed, wachs wuchs waechs, lauf lief laeuf,
  halt hielt haelt, lass liess laess, fall fiel faell, tret trat tritt, les las lies, mess miss, seh sah sieh, sitz sess, komm kam,
  ruf rief, heb hob, wieg wog, bieg bog, flieg flog, fliess floss, schieb schob, lier lor, brenn brann, nenn nann, kenn kann, denk dach,
  bring brach, wend wand, send sand, stoss stiess, schaff schuf, grab graeb, haeng hing hang, fang fing faeng, gelt galt golt gilt,
  treib trieb, streich strich, sterb starb storb stirb, schwimm schwamm schwomm, bitt bat bet, lieg leg,
  fehl fahl fohl fiehl, meid mied, ling lang lung, zwing zwang zwung, schein schien, weich wich, leid litt, niess noss,
  stehl stahl stohl stiehl, scheh schah schieh, loesch losch lisch, schmelz schmolz schmilz, schwind schwand schwund`;

const strong = new Map<string, readonly string[]>();
for (const verb of STRONG.split(',')) {
  const stems = verb.trim().split(' ');
  for (const one of stems) if (!strong.has(one)) strong.set(one, stems);
}

/** All stems of a strong verb, the infinitive's first, given one of them. */
export function strongStems(stem: string): readonly string[] | undefined {
  return strong.get(stem);
}

/** Whether a stem is that of a strong verb's infinitive. */
export function isStrongStem(stem: string): boolean {
  return strong.get(stem)?.[0] === stem;
}
