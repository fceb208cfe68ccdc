import { count, say } from './messages.js';

/** Says that so many papers have all words of a query, at least one, and that others follow. */
export function followed(complete: number): string {
  return complete === 1 ? say('search.followed-one') : say('search.followed', { complete: count(complete) });
}
