import { findAmounts } from './mentions/amount.js';
import { findBodies } from './mentions/body.js';
import { findDates } from './mentions/date.js';
import { findReferences } from './mentions/reference.js';
import type { Found } from './types.js';

/**
 * All mentions in a cleaned text, sorted by start, then type. References know the dates and amounts, so that
 * what is one of those is left alone.
 */
export function findMentions(text: string): Found[] {
  const dates = findDates(text);
  const amounts = findAmounts(text);
  const references = findReferences(text, [...dates, ...amounts]);
  const bodies = findBodies(text);
  const found: Found[] = [...references, ...dates, ...amounts, ...bodies];
  return found.sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1));
}
