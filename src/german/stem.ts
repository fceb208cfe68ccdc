/**
 * CISTEM, the stemmer of Leonie Weißweiler and Alexander Fraser, "Developing a Stemmer for German Based on a Comparative
 * Analysis of Publicly Available Stemmers" (GSCL 2017), written after the algorithm printed there.
 */

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

// One sign each while endings are taken off, so that no letter of them is taken alone.
const CLUSTERS: Readonly<Record<string, string>> = { sch: '$', ei: '%', ie: '&' };
const CLUSTERS_BACK: Readonly<Record<string, string>> = { $: 'sch', '%': 'ei', '&': 'ie' };

/** `keepT`: a capitalised word keeps its final t, as a noun's (Stadt), not a verb's (beantragt). */
function withoutEndings(lower: string, keepT: boolean): string {
  let stem = lower
    .replace(/^ge(?=.{4})/s, '')
    .replace(/sch|ei|ie/g, (cluster) => CLUSTERS[cluster]!)
    .replace(/(.)\1/gs, '$1*');
  while (stem.length > 3) {
    if (stem.length > 5 && (stem.endsWith('em') || stem.endsWith('er') || stem.endsWith('nd')))
      stem = stem.slice(0, -2);
    else if (!keepT && stem.endsWith('t')) stem = stem.slice(0, -1);
    else if (/[esn]$/.test(stem)) stem = stem.slice(0, -1);
    else break;
  }
  return stem.replace(/(.)\*/gs, '$1$1').replace(/[$%&]/g, (sign) => CLUSTERS_BACK[sign]!);
}

/**
 * CISTEM's stem of a word as it is written: lower case, without umlauts (`Städte` → `stadt`, `beantragten` → `beantrag`).
 * Case counts: a capitalised word keeps its final t.
 */
export function stem(word: string): string {
  const composed = word.normalize('NFC');
  const lower = composed.toLowerCase();
  const capitalised = composed.slice(0, 1) !== lower.slice(0, 1);
  return withoutEndings(
    lower.replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!),
    capitalised,
  );
}

/**
 * A folded word with its umlauts undone: `haeuser` → `hauser`, but `neue`, `bauer`, `quelle` as they are. Some words lose an e that
 * was none of an umlaut (`aktuell` → `aktull`): all their forms do, so the stems still meet.
 */
export function withoutUmlauts(folded: string): string {
  return /[aou]e/.test(folded)
    ? folded.replace(/([ao])e|(?<![aeoq])ue/g, (_, letter: string) => letter ?? 'u')
    : folded;
}

/**
 * The key that all forms of a word share, as a pure function of the folded word: CISTEM without regard to case. Folding has
 * lost the case, so the key also joins what only case keeps apart (`Markt`, `Marke`); who uses it checks the pair.
 */
export function stemKey(folded: string): string {
  return withoutEndings(withoutUmlauts(folded), false);
}
