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

/** Cites a paper, or a line of its file. Throws `UsageError` if the paper has no text on that line. */
export function citationOf(store: Store, document: StoredDocument, line: number | null): Citation {
  const { id, path, kind, title, date, reference, sha256 } = document;
  const paper = { id, path, kind, title, date, reference };
  const state = { sha256, ...stateOf(store) };
  if (line === null) return { ...paper, page: null, line: null, text: null, ...state };
  const { offsets, pages, lines } = store.places(document.number);
  const at = lines.indexOf(line);
  const whole = at < 0 ? '' : store.text(document.number).slice(offsets[at], offsets[at + 1]);
  const text = whole.replace(/\s+/g, ' ').trim();
  if (text === '') throw new UsageError(`There is no text on line ${line} of ${path}.`);
  return { ...paper, page: pages[at]!, line, text, ...state };
}
