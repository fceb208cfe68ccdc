import type { Store } from './store.js';
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

/** The state of the index, and the program that reads it. */
export function stateOf(store: Store): Omit<Provenance, 'sha256'> {
  return { index: store.contentHash(), version: ownVersion() };
}
