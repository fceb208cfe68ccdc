/** A paper's reference taken apart, so that spellings of one reference can be compared. */
export interface ReferenceKey {
  /** The letters before the first number, upper case; empty for none and for `DS` (Drucksache), which is written or left out at will. */
  readonly prefix: string;
  /** From the first number on: numbers without leading zeros and letters, upper case, parted by `-` (`1728-2018`, `355-14-III`). */
  readonly core: string;
}

const MAX_LENGTH = 60;

/** `AN/1728/2018`, `an-1728-2018` and `AN 1728/2018` have the same key; null where `text` holds no number or is far too long for one. */
export function referenceKey(text: string): ReferenceKey | null {
  if (text.length > MAX_LENGTH) return null;
  const parts = referenceParts(text);
  const first = parts.findIndex((part) => /^\p{N}/u.test(part));
  if (first < 0) return null;
  const prefix = parts.slice(0, first).join('');
  const core = parts.slice(first);
  return { prefix: prefix === 'DS' ? '' : prefix, core: core.join('-') };
}

/** The letters, upper case, and the numbers, without leading zeros, that a text is made of. */
export function referenceParts(text: string): string[] {
  const parts =
    text
      .normalize('NFC')
      .toUpperCase()
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  return parts.map((part) => part.replace(/^0+(?=\p{N})/u, ''));
}

const SUPPLEMENT = /^((?:19|20)\d\d-\d{1,6}|\d{1,6}-(?:19|20)\d\d)-\d{1,2}$/u;

/** The paper that `2024/0004/1`, an amendment or supplement counted under it, belongs to; null for what is counted under none. */
export function baseOf({ prefix, core }: ReferenceKey): ReferenceKey | null {
  const base = SUPPLEMENT.exec(core)?.[1];
  return base === undefined ? null : { prefix, core: base };
}

/** Whether two keys can mean the same paper: the same numbers, and the same letters before them or none on one side. */
export function sameReference(a: ReferenceKey, b: ReferenceKey): boolean {
  return a.core === b.core && (a.prefix === b.prefix || a.prefix === '' || b.prefix === '');
}
