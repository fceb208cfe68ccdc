import { fieldsOf, findDecisions } from './decision.js';
import type { Span } from './types.js';

/** An item of minutes: its head, which may call several sub-items at once, and what follows up to the next head. */
interface AgendaItem extends Span {
  /** Where its head ends. */
  readonly headEnd: number;
  /** The numbers it is called by (`3`, `3.1`), each with where that begins, in text order. */
  readonly numbers: readonly (readonly [number: string, start: number])[];
}

/** Where minutes begin with another item: `Zu Punkt 3:`, `TOP 3.1`, `Ö 3`. */
const HEAD = /^(?:[Zz]u )?(?:TOP|Top|Punkt|PUNKT|Tagesordnungspunkt|Ö|N) {0,2}(\d{1,3})(\.\d{1,2})?(?!\d)/gmu;
/** Sub-items whose heads lie no further apart, without a word about the outcome between them, are dealt with together. */
const MOST_OF_A_HEAD = 500;
const MOST_TOGETHER = 50;

/** The items of minutes, in text order; none where no head says where one begins. */
export function agendaItems(text: string): AgendaItem[] {
  const fields = fieldsOf(text, 0, text.length);
  const items: { main: string; start: number; last: number; numbers: [string, number][] }[] = [];
  let passed = 0;
  let label = -1;
  let fieldEnd = -1;
  for (const match of text.matchAll(HEAD)) {
    const [, main = '', sub = ''] = match;
    const start = match.index;
    for (; passed < fields.length && fields[passed]!.start < start; passed++) {
      label = fields[passed]!.start;
      fieldEnd = Math.max(fieldEnd, fields[passed]!.end);
    }
    // `Punkt 3.1: abgelehnt` under `Abstimmungsergebnis:` begins no item.
    if (start < fieldEnd) continue;
    const item = items.at(-1);
    const near = item?.main === main && start - item.last <= MOST_OF_A_HEAD && label < item.last;
    if (
      near &&
      item.numbers.length < MOST_TOGETHER &&
      findDecisions(text, 'niederschrift', item.last, start).length === 0
    ) {
      item.last = start;
      item.numbers.push([main + sub, start]);
    } else items.push({ main, start, last: start, numbers: [[main + sub, start]] });
  }
  return items.map(({ start, last, numbers }, i) => {
    const end = items[i + 1]?.start ?? text.length;
    const blank = /\n[ \t]*\n/.exec(text.slice(last, end));
    return { start, headEnd: blank ? last + blank.index : end, end, numbers };
  });
}
