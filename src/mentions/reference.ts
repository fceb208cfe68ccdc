import type { FoundReference, Span } from '../types.js';

/** Identifiers of council papers in a cleaned text, in text order; `taken` are spans known to be something else. */
export function findReferences(_text: string, _taken: readonly Span[]): FoundReference[] {
  return [];
}
