import { byPath } from './by-path.js';
import { baseOf, type ReferenceKey, referenceKey, referenceParts, sameReference } from './reference-key.js';
import type { Store, StoredDocument } from './store.js';
import type { LinkType, Span } from './types.js';

/** A link between two papers, seen from one of them. */
export interface ResolvedLink extends Span {
  readonly type: LinkType;
  /** As the linking paper writes it, in normal form. */
  readonly reference: string;
  /** The papers at the other end, by path; empty if none of them is in the index. */
  readonly papers: readonly StoredDocument[];
}

const NO_KEY: ReferenceKey = { prefix: '', core: '' };

/** Days between which papers with the same bare number (`151`) can belong to one matter: councils count anew every year. */
export const SAME_NUMBERING_DAYS = 366;

/** Whether the number alone (no year, no letters) names the paper. */
export const isBare = (key: ReferenceKey) => key.prefix === '' && /^\p{N}{1,4}\p{L}?$/u.test(key.core);

/** Days from one date to the other, whichever is first; a month counts as its middle. */
export function daysBetween(a: string, b: string): number {
  const full = (date: string) => Date.parse(date.length === 7 ? `${date}-15` : date);
  return Math.abs(full(a) - full(b)) / 86_400_000;
}

/** The longest part of a number, which tells most. */
function longestOf(parts: readonly string[]): string {
  return parts.reduce((a, b) => (b.length > a.length ? b : a));
}

/** All normal forms in the index that mean the same paper as `reference`; those with the same letters alone where there are such. */
export function spellingsOf(store: Store, reference: string): string[] {
  const key = referenceKey(reference);
  if (key === null) return [];
  const alike = store.referencesContaining(longestOf(key.core.split('-'))).flatMap((value) => {
    const other = referenceKey(value);
    return other !== null && sameReference(key, other) ? [{ value, other }] : [];
  });
  const exact = alike.filter(({ other }) => other.prefix === key.prefix);
  return (exact.length > 0 || isBare(key) ? exact : alike).map(({ value }) => value);
}

/**
 * Numbers of the papers whose files are named after a reference (`00412_DS-0412-III.txt`), ascending: a paper as the council sends it
 * often does not bear its own. None for a number alone, which may count anything.
 */
export function papersOfFilesNamed(store: Store, { prefix, core }: ReferenceKey): number[] {
  const parts = core.split('-');
  if (parts.length < 2) return [];
  const longest = longestOf(parts.filter((part) => /^\p{N}/u.test(part)));
  const numbers = store.selectDocuments({ path: `*${longest}*` });
  const paths = store.paths(Array.from(numbers));
  return Array.from(numbers).filter((_, i) => {
    const own = referenceParts(paths[i]!.slice(paths[i]!.lastIndexOf('/') + 1));
    return own.some((_, at) => {
      const before = own[at - 1] ?? '';
      if (prefix !== '' ? before !== prefix : /^\p{L}/u.test(before) && before !== 'DS') return false;
      return parts.every((part, j) => own[at + j] === part);
    });
  });
}

/** Papers whose own reference is `reference` in any spelling, by path. A bare number is taken for the same only near `date`. */
export function papersOf(store: Store, reference: string, date: string | null): StoredDocument[] {
  const key = referenceKey(reference);
  const papers = spellingsOf(store, reference).flatMap((value) => store.documentsByReference(value));
  const near = (paper: StoredDocument) =>
    date === null || paper.date === null || daysBetween(date, paper.date) <= SAME_NUMBERING_DAYS;
  return papers.filter((paper) => key === null || !isBare(key) || near(paper)).sort(byPath);
}

/** Papers that are counted under the paper called `reference` (`2024/0004/1`), by path; not what answers one of these. */
export function supplementsOf(store: Store, reference: string): StoredDocument[] {
  const key = referenceKey(reference);
  if (key === null || isBare(key)) return [];
  const papers = store.referencesContaining(longestOf(key.core.split('-'))).flatMap((value) => {
    const base = baseOf(referenceKey(value) ?? NO_KEY);
    return base !== null && sameReference(key, base) ? store.documentsByReference(value) : [];
  });
  const amended = new Set(papers.flatMap(({ kind, reference: own }) => (kind === 'stellungnahme' ? [] : [own])));
  return papers.filter(({ kind, reference: own }) => kind !== 'stellungnahme' || !amended.has(own)).sort(byPath);
}

/** The papers that the one called `reference` is counted under, by path. */
export function supplementedBy(store: Store, reference: string): StoredDocument[] {
  const base = baseOf(referenceKey(reference) ?? NO_KEY);
  return base === null ? [] : papersOf(store, `${base.prefix} ${base.core}`, null);
}

/** Papers that answer the paper called `reference`, by path. */
export function answersTo(store: Store, reference: string): StoredDocument[] {
  const links = spellingsOf(store, reference).flatMap((value) => store.linking(value));
  const numbers = new Set(links.filter(({ type }) => type === 'answers').map(({ document }) => document));
  return store.documents([...numbers]).sort(byPath);
}

/** What a paper refers to, in the order of its text. */
export function linksFrom(store: Store, paper: StoredDocument): ResolvedLink[] {
  return store.links(paper.number).map((link) => ({
    ...link,
    papers: papersOf(store, link.reference, paper.date).filter((other) => other.number !== paper.number),
  }));
}

/** Which papers refer to a paper, by path, each with the link that it makes. */
export function linksTo(store: Store, paper: StoredDocument): ResolvedLink[] {
  if (paper.reference === null) return [];
  const key = referenceKey(paper.reference);
  if (key === null) return [];
  const found = spellingsOf(store, paper.reference).flatMap((reference) => store.linking(reference));
  const papers = new Map(
    store.documents([...new Set(found.map(({ document }) => document))]).map((d) => [d.number, d]),
  );
  return found
    .filter(({ document }) => document !== paper.number)
    .map(({ document, ...link }) => ({ ...link, papers: [papers.get(document)!] }))
    .filter(({ papers: [other] }) => {
      if (!isBare(key) || paper.date === null || other!.date === null) return true;
      return daysBetween(paper.date, other!.date) <= SAME_NUMBERING_DAYS;
    })
    .sort((a, b) => byPath(a.papers[0]!, b.papers[0]!) || a.start - b.start);
}

/** Finds papers as `papersOf` does, by number, for asking about many references: reads all papers' own references once. */
export function paperFinder(store: Store): (reference: string, date: string | null) => number[] {
  const byCore = new Map<
    string,
    { readonly key: ReferenceKey; readonly document: number; readonly date: string | null }[]
  >();
  for (const { document, date, reference, type } of store.ties()) {
    const key = type === null ? referenceKey(reference) : null;
    if (key !== null) byCore.set(key.core, [...(byCore.get(key.core) ?? []), { key, document, date }]);
  }
  return (reference, date) => {
    const wanted = referenceKey(reference);
    if (wanted === null) return [];
    const alike = (byCore.get(wanted.core) ?? []).filter(({ key }) => sameReference(wanted, key));
    const exact = alike.filter(({ key }) => key.prefix === wanted.prefix);
    return (exact.length > 0 || isBare(wanted) ? exact : alike)
      .filter((other) => {
        if (!isBare(wanted) || date === null || other.date === null) return true;
        return daysBetween(date, other.date) <= SAME_NUMBERING_DAYS;
      })
      .map(({ document }) => document);
  };
}
