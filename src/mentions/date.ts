import type { FoundDate } from '../types.js';

/** Calendar dates in a cleaned text, in text order. */
export function findDates(_text: string): FoundDate[] {
  return [];
}
