import type { Description, Found } from './types.js';

/** What a paper says of itself, from its cleaned text and the mentions in it. */
export function describe(_text: string, _found: readonly Found[]): Description {
  return { kind: 'sonstiges', title: null, reference: null, date: null, answers: null, links: [] };
}
