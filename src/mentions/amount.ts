import type { FoundAmount } from '../types.js';

/** Sums of money in a cleaned text, in text order. */
export function findAmounts(_text: string): FoundAmount[] {
  return [];
}
