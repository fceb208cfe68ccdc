import type { WordCounts } from './compound.js';

/** Shorter ones mean too much else: sicher, Sicherheit; frei, Freiheit; möglich, Möglichkeit. */
const SHORTEST = 9;

const NOUN = /[hk]eit$/;
const ADJECTIVE = /^(.+(?:frei|los|bar|ig|lich|sam))(?:e[mnrs]?)?$/;
const ENDINGS = ['', 'e', 'em', 'en', 'er', 'es'] as const;

/**
 * The adjective of a quality, and the quality of an adjective, that the collection has, folded and in no order: `barrierefreiheit` →
 * `barrierefrei`, `barrierefreie`; `obdachlose` → `obdachlosigkeit`.
 */
export function qualityForms(word: string, counts: WordCounts): string[] {
  return candidates(word).filter((candidate) => counts.documentFrequency(candidate) > 0);
}

function candidates(word: string): string[] {
  if (word.length < SHORTEST) return [];
  if (NOUN.test(word)) {
    const bases = [word.slice(0, -'heit'.length), word.replace(/ig[hk]eit$/, '')];
    return [...new Set(bases)]
      .filter((base) => base.length >= SHORTEST && base !== word)
      .flatMap((base) => ENDINGS.map((ending) => base + ending));
  }
  const base = ADJECTIVE.exec(word)?.[1];
  return base === undefined || base.length < SHORTEST ? [] : [`${base}heit`, `${base}keit`, `${base}igkeit`];
}
