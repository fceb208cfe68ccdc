import type { ExtractedPaper } from '../api.js';
import type { MentionType } from '../types.js';
import { paperLines, shownValue } from './paper.js';
import { printable, printableLine, type Terminal } from './terminal.js';

type Colours = Terminal['colours'];

const TINTS: Readonly<Record<MentionType, 'yellow' | 'cyan' | 'green' | 'magenta'>> = {
  reference: 'yellow',
  date: 'cyan',
  amount: 'green',
  body: 'magenta',
};

/** The paper's fields, then its text with each mention marked, its value and its rule: `[11.12.2018 = 2018-12-11 · numeric]`. */
export function explained(paper: ExtractedPaper, colours: Colours): string {
  let marked = '';
  let at = 0;
  for (const mention of paper.mentions) {
    // A mention inside another one is told after it, without its text.
    if (mention.start >= at) marked += printable(paper.text.slice(at, mention.start));
    const surface = mention.start >= at ? printableLine(mention.surface) : '…';
    const note = ` = ${printableLine(shownValue(mention))} · ${mention.rule}`;
    marked += colours[TINTS[mention.type]](`[${surface}${note}]`);
    at = Math.max(at, mention.end);
  }
  marked += printable(paper.text.slice(at));
  return `${paperLines(paper, colours).join('\n')}\n\n${marked}\n\n`;
}
