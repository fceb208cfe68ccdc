import { cueWord, NUMBER_WORDS } from '../german/papers.js';

/** A typed word without the marks of a sentence after it. */
export function trimmed(raw: string): string {
  return raw.replace(/[.,;:?!]{1,3}$/, '');
}

/** `Vorlage`, `Antrag`, `Drs.`, `Drucksachen-Nr.` */
export function isCue(raw: string): boolean {
  return (
    cueWord(
      trimmed(raw)
        .toLowerCase()
        .replace(/\.?-?(?:nr|nummer)$/, ''),
    ) !== null
  );
}

/** `Nr.`, `Nummer` */
export function isNumberWord(raw: string): boolean {
  return NUMBER_WORDS.has(trimmed(raw).toLowerCase());
}
