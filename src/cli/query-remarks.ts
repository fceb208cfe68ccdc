import type { Slip, UnknownBody } from '../api.js';
import { MOST_COMPOUNDS } from '../variants.js';
import { count, say, translated } from './messages.js';
import { printableLine } from './terminal.js';

/** Says that so many papers have all words of a query, at least one, and that others follow. */
export function followed(complete: number): string {
  return complete === 1 ? say('search.followed-one') : say('search.followed', { complete: count(complete) });
}

/** Says of which words not all compounds were looked for; nothing if there is none. */
export function cappedSentences(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const named = words.map((word) => `«${printableLine(word)}»`).join(', ');
  return [say('search.capped', { words: named, most: count(MOST_COMPOUNDS) })];
}

/** Says what of a query was read otherwise than typed. */
export function slipSentences(slips: readonly Slip[]): string[] {
  return slips.map(({ text }) => printableLine(translated(text)));
}

/** Says of each name that no body has it, and which one was perhaps meant. */
export function unknownBodySentences(bodies: readonly UnknownBody[]): string[] {
  return bodies.map(({ name, nearest }) => {
    const named = { name: `«${printableLine(name)}»` };
    if (nearest === null) return say('search.unknown-body', named);
    return say('search.unknown-body-near', { ...named, nearest: `«${printableLine(nearest)}»` });
  });
}
