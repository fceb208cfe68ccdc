/** What may and what may not be a part of a German compound, as folded words. */

/**
 * Linking elements that a part may carry before the next one, most frequent first: Verwaltung-s-haushalt, Straße-n-bau, Held-en-tat,
 * Land-es-gesetz, Kind-er-garten, Hund-e-steuer.
 */
export const LINKING_ELEMENTS = ['s', 'n', 'en', 'es', 'er', 'e'] as const;

/** Words of three letters that do stand in compounds; other parts have at least four. */
export const SHORT_PARTS: ReadonlySet<string> = new Set(
  `abo alt amt arm art bad bau bio bus eis gas geh hof kfz kur lkw neu not oel ohr ort ost pkw rad rat see tag
  tal tor uhr weg zoo zug ehe gut hut mut rot tat zeh box fun bar web`.split(/\s+/),
);

/**
 * Never a part, wherever it stands, though a word or a common misprint: verbal prefixes (Aus|bildung is no compound), articles,
 * pronouns and conjunctions (Leh|der|es), pieces that line ends tear off.
 */
export const NEVER_A_PART: ReadonlySet<string> = new Set(
  `auf aus be bei dar durch ein emp ent er fort ge her herein heran hin hinter in miss mit nach ob ueber um un unter ver vor voraus wider
  wieder zer zu zum zur zurueck rueck rueber runter rein raus zusammen ins ur entgegen gegenueber heraus hinaus hinzu hinweg umher
  abge ange aufge ausge einge zuge vorge nachge mitge beige durchge umge unterge
  aber alle allem allen aller alles als also am an andere auch bin bis dabei dafuer dann das dass dem den denn der deren des dessen die
  dies diese doch dort eine einem einen einer eines es etwa fuer gar hat hier ihm ihn ihr ihre im ist kann kein keine man mehr nicht
  noch nun nur oder ohne per pro schon sehr sein seine seit sich sie sind soll statt und uns via viel von wann war ware waren was weil
  wem wen wenn wer wie wir wird wurde gen eben
  versch ale ban bens ber ders fel ker ken ner ren rung rungs sen ser sern stung stungs tel tung tungs ungs dung dungs gern eten alter rate`.split(
    /\s+/,
  ),
);

/** Endings that are no words, though tables and line ends leave them standing alone. */
export const SUFFIX =
  /^(?!ende$)(?:(?:[bgklmnrtz]?ung|heit|keit|schaft|ling|ion|tion|ation|itaet|aet|anz|enz|ismus|ierung|isierung|eurin?|erung|elung|igung|lichkeit|igkeit|barkeit|samkeit)(?:s|e|en|es|er|ern|erin|innen|erinnen|lich\w*)?|tum(?:s|es)?|tuemer[ns]?|nis(?:se|sen|ses)?|(?:lich|bar|isch|sam|haft|los|ig|iv|ell|al|end|er|ler|ner|el|ist|ant|ent|mal|fach|seits|halb|zig|rin|erin|in|st)(?:s|e|en|es|em|er|ern|nen|innen|inen|sten|ten|ens)?|iert(?:e[nmrs]?)?|ieren|en|es|et|em|ens|ten|ter|tes|te|chen|che|cher|ches|lein|sche|schen|scher|sches)$/;

/** Whether a word is the end of others that a line's end has torn off: nobody looks for it. */
export function isFragment(word: string): boolean {
  return SUFFIX.test(word);
}

/** How a German word may begin: a vowel, or consonants that can be said together. */
export const ONSET =
  /^(?:(?:bl?|br|ch[lr]?|c[lr]?|dr?|f[lr]?|g[lnr]?|h|j|k[lnr]?|l|m|n|pf[lr]?|p[hlrs]?|phr|qu|rh?|schl|schm|schn|schr|schw|sch|s[cklmnpqtz]?|sp[lr]|str|sk[lr]|tr?|th|ts|v|wr?|x|zw?)?[aeiouy]|[a-z]{3}$)/;

/** How none ends: a stop before a liquid (betr-, regl-). */
export const BROKEN_END = /[bcdfgkptz][lr]$/;
