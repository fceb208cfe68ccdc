import type { FoundBody } from '../types.js';

/** The municipality's own institutions in a cleaned text, in text order. */
export function findBodies(_text: string): FoundBody[] {
  return [];
}
