import type { ExtractedPaper } from '../api.js';
import type { Mention, MentionType } from '../types.js';
import { paperLines, shownValue } from './paper.js';
import { printable, printableLine, type Terminal } from './terminal.js';

type Colours = Terminal['colours'];

const TINTS: Readonly<Record<MentionType, 'yellow' | 'cyan' | 'green' | 'magenta'>> = {
  reference: 'yellow',
  date: 'cyan',
  amount: 'green',
  body: 'magenta',
};

/** What a body does in the paper, or how the paper is linked to the one that a reference names; null if it says nothing of it. */
function saysOf(mention: Mention, { links }: ExtractedPaper): string | null {
  if (mention.type === 'body') return mention.role;
  return links.find(({ start }) => mention.type === 'reference' && start === mention.start)?.type ?? null;
}

/** The paper's fields, then its text with each mention marked, its value, its rule and what it does: `[AN/1728/2018 = AN/1728/2018 · form of the number · answers]`. */
export function explained(paper: ExtractedPaper, colours: Colours): string {
  let marked = '';
  let at = 0;
  for (const mention of paper.mentions) {
    // A mention inside another one is told after it, without its text.
    if (mention.start >= at) marked += printable(paper.text.slice(at, mention.start));
    const surface = mention.start >= at ? printableLine(mention.surface) : '…';
    const says = saysOf(mention, paper);
    const note = ` = ${printableLine(shownValue(mention))} · ${mention.rule}${says === null ? '' : ` · ${says}`}`;
    marked += colours[TINTS[mention.type]](`[${surface}${note}]`);
    at = Math.max(at, mention.end);
  }
  marked += printable(paper.text.slice(at));
  return `${paperLines(paper, colours).join('\n')}\n\n${marked}\n\n`;
}
