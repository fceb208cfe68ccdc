import { UsageError } from './errors.js';
import type { Store, StoredDocument } from './store.js';
import type { PaperName } from './types.js';
import { ownVersion } from './version.js';

/** What a published figure is checked by years later: exported beside paper, date, page and line. */
export interface Provenance {
  /** SHA-256 of the file as it was read, in hex. */
  readonly sha256: string;
  /** SHA-256 over all that is in the index, in hex: the same for the same papers. */
  readonly index: string;
  /** Of ratslupe. */
  readonly version: string;
}

/** A paper, or a line of it, with all that it takes to find and check it again. */
export interface Citation extends PaperName, Provenance {
  /** Page of the file, from 1; null for the whole paper. */
  readonly page: number | null;
  /** Line of the file, from 1; null for the whole paper. */
  readonly line: number | null;
  /** The line's text, cleaned; null for the whole paper. */
  readonly text: string | null;
}

/** The state of the index, and the program that reads it. */
export function stateOf(store: Store): Omit<Provenance, 'sha256'> {
  return { index: store.contentHash(), version: ownVersion() };
}

/** A line of a paper's file. */
export interface CitedLine {
  /** From 1; nothing for the whole paper. */
  readonly line?: number;
  /** From 1; needed where the line goes over the end of a page, as lines end at `\n` alone: the last of each page of a PDF. */
  readonly page?: number;
}

/**
 * Cites a paper, or a line of its file. Throws `UsageError` if the paper has no text on that line, has some on several pages of which
 * none is named, or if a page is named without a line.
 */
export function citationOf(store: Store, document: StoredDocument, { line, page }: CitedLine): Citation {
  const { id, path, kind, title, date, reference, sha256 } = document;
  const paper = { id, path, kind, title, date, reference };
  const state = { sha256, ...stateOf(store) };
  if (line === undefined) {
    if (page !== undefined) throw new UsageError('A page is cited by a line of it; name one with --line.');
    return { ...paper, page: null, line: null, text: null, ...state };
  }
  const { offsets, pages, lines } = store.places(document.number);
  const whole = store.text(document.number);
  const texts = new Map<number, string>();
  lines.forEach((one, i) => {
    if (one !== line || (page !== undefined && page !== pages[i])) return;
    // A word that the file has on this line and the next stands whole in the cleaned text, whose line ends behind it.
    const next = offsets[i + 1] ?? whole.length;
    const rest = /[^\n\f]*/.exec(whole.slice(next - 1))![0].length;
    const text = whole
      .slice(offsets[i], next - 1 + rest)
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') texts.set(pages[i]!, text);
  });
  const [first, second] = texts;
  if (first === undefined) {
    throw new UsageError(
      page === undefined
        ? `There is no text on line ${line} of ${path}.`
        : `There is no text on page ${page}, line ${line} of ${path}.`,
    );
  }
  if (second !== undefined) {
    const all = [...texts.keys()].join(', ');
    throw new UsageError(`Line ${line} of ${path} stands on the pages ${all}; say which with --page.`);
  }
  return { ...paper, page: first[0], line, text: first[1], ...state };
}
