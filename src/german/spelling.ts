/**
 * Letters that one word is written with in several ways, before and after the reforms of 1996 and 2006 or in both; folded, so that ß and ss,
 * ä and ae are one already. What holds both ways stands there twice; a lookahead keeps it from words that have the letters by chance.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // Photovoltaik, Fotovoltaik; Telephon, Telefon; Graphik, Grafik; Delphin, Delfin
  [/phot(?=o)/g, 'fot'],
  [/fot(?=o)/g, 'phot'],
  [/phon(?=$|ie|e|s|isch|ier)/g, 'fon'],
  [/fon(?=$|ie|e|s|isch|ier)/g, 'phon'],
  [/graph/g, 'graf'],
  [/graf(?=ie|isch|ik|$|en$)/g, 'graph'],
  [/delphin/g, 'delfin'],
  [/delfin/g, 'delphin'],
  // Phantasie, Fantasie; Friseur, Frisör
  [/phant(?=as)/g, 'fant'],
  [/fant(?=as)/g, 'phant'],
  [/friseur/g, 'frisoer'],
  [/frisoer/g, 'friseur'],
  // Potential, Potenzial; substantiell, substanziell
  [/(?<=..)ti(?=al|ell)/g, 'zi'],
  [/(?<=..)zi(?=al|ell)/g, 'ti'],
  // platzieren, plazieren; nummerieren, numerieren; Tipp, Tip
  [/tz(?=ier)/g, 'z'],
  [/(?<=la)z(?=ier)/g, 'tz'],
  [/(?<=nu)mm(?=erier)/g, 'm'],
  [/(?<=nu)m(?=erier)/g, 'mm'],
  [/^tip(?=s?$)/g, 'tipp'],
  [/^tipp(?=s?$)/g, 'tip'],
  // selbstständig, selbständig
  [/selbstst/g, 'selbst'],
  [/selbst(?=aend)/g, 'selbstst'],
  // aufwendig, aufwändig; Stengel, Stängel; behende, behände; Gemse, Gämse
  [/wend(?=ig)/g, 'waend'],
  [/waend(?=ig)/g, 'wend'],
  [/stengel/g, 'staengel'],
  [/staengel/g, 'stengel'],
  // rau, rauh; Känguru, Känguruh
  [/rauh/g, 'rau'],
  [/(?<=^|[^bcdfghkt])rau(?=e?[nmrs]?$|heit)/g, 'rauh'],
  // Schifffahrt, Schiffahrt; Stilllegung, Stillegung; Fußballländerspiel
  [/([bdfglmnprst])\1\1/g, '$1$1'],
  [/(?<=schi)ff(?=ahr)/g, 'fff'],
  [/(?<=sti)ll(?=eg)/g, 'lll'],
  [/(?<=be)tt(?=uch)/g, 'ttt'],
  [/(?<=bre)nn(?=essel)/g, 'nnn'],
  // Klub, Club; Kode, Code; Zirkus, Circus; Zentrum, Centrum; circa, zirka
  [/^klub/g, 'club'],
  [/^club/g, 'klub'],
  [/^code/g, 'kode'],
  [/^kode/g, 'code'],
  [/zirkus/g, 'circus'],
  [/circus/g, 'zirkus'],
  [/centrum/g, 'zentrum'],
  [/zentrum/g, 'centrum'],
  [/^circa$/g, 'zirka'],
  [/^zirka$/g, 'circa'],
  // Casino, Kasino; Disco, Disko, Discothek, Diskothek; Yacht, Jacht; Porträt, Portrait; Albtraum, Alptraum; Stopp, Stop
  [/casino/g, 'kasino'],
  [/kasino/g, 'casino'],
  [/disco/g, 'disko'],
  [/disko/g, 'disco'],
  [/yacht/g, 'jacht'],
  [/jacht/g, 'yacht'],
  [/portrait/g, 'portraet'],
  [/portraet/g, 'portrait'],
  [/albtraum/g, 'alptraum'],
  [/alptraum/g, 'albtraum'],
  [/stop(?=s?$)/g, 'stopp'],
  [/stopp(?=s?$)/g, 'stop'],
  // Ganztagsschule, Ganztagesschule; Haltverbot, Halteverbot
  [/(?<=halb|ganz)tags/g, 'tages'],
  [/(?<=halb|ganz)tages/g, 'tags'],
  [/haltverbot/g, 'halteverbot'],
  [/halteverbot/g, 'haltverbot'],
  // Joghurt, Jogurt; Ghetto, Getto; Panther, Panter; Thunfisch, Tunfisch
  [/joghurt/g, 'jogurt'],
  [/jogurt/g, 'joghurt'],
  [/ghetto/g, 'getto'],
  [/getto/g, 'ghetto'],
  // Kaiserstraße, Kaiserstr.
  [/(?<=^|..)strasse$/g, 'str'],
  [/(?<=^|..)str$/g, 'strasse'],
  // Thür, Thal, Theil in old papers
  [/th(?=eil|al$|uer$|or$)/g, 't'],
  // Centralen, Caserne, Canal in old papers
  [/^c(?=entral)/g, 'z'],
  [/^c(?=aserne|anal)/g, 'k'],
];

/** Other spellings of a folded word, in no order; whether there are such words is for the caller to see. */
export function otherSpellings(word: string): Set<string> {
  const spellings = new Set<string>();
  for (const [pattern, letters] of SPELLINGS) spellings.add(word.replace(pattern, letters));
  spellings.delete(word);
  return spellings;
}

/** What stands before and after the s that links two parts has at least so many letters. */
const SHORTEST_LINKED = 4;

/**
 * A folded compound with one s less or more between its letters, as some write it: `bahnhofsvorplatz` → `bahnhofvorplatz`. Hardly any of
 * them is a word, which is for the caller to see.
 */
export function otherLinks(word: string): string[] {
  const others: string[] = [];
  for (let at = SHORTEST_LINKED; at <= word.length - SHORTEST_LINKED; at++) {
    const [before, here, after] = [word[at - 1], word[at], word[at + 1]];
    if (before === 's') continue;
    // Zweitwohnungsteuer lacks no letter, Kindertagestätte does.
    if (here !== 's' || (before !== 'e' && LEADS_ON.test(after ?? ''))) {
      if (isLink(before, here, after)) others.push(`${word.slice(0, at)}s${word.slice(at)}`);
    }
    if (here !== 's' || at >= word.length - SHORTEST_LINKED) continue;
    // Zweitwohnungssteuer, Zweitwohnungsteuer
    const linking = after === 's' ? LEADS_ON.test(word[at + 2] ?? '') : isLink(before, after, word[at + 2]);
    if (linking) others.push(word.slice(0, at) + word.slice(at + 1));
  }
  return others;
}

/** What follows the s that a word begins with: Steuer, Spiel, Schule. */
const LEADS_ON = /[ptc]/;

/** Betriebsleitung is no Betriebsleistung, a Verbuchung no Verbuschung. */
function isLink(before: string | undefined, after: string | undefined, next: string | undefined): boolean {
  return !(before === 'i' && after === 't') && !(after === 'c' && next === 'h');
}
