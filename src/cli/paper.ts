import { MENTION_TYPES, type Mention, type Notice } from '../types.js';
import { count, type MessageKey, say, translated } from './messages.js';
import { printable, printableLine, type Terminal } from './terminal.js';

type Colours = Terminal['colours'];

/** The fields of a paper that people are shown. */
interface PaperFields {
  readonly path: string | null;
  readonly kind: string;
  readonly title: string | null;
  readonly reference: string | null;
  readonly date: string | null;
  readonly answers: string | null;
  readonly pages: number;
  readonly mentions: readonly Mention[];
  readonly notices: readonly Notice[];
}

/** A mention's value as people write it. */
export function shownValue(mention: Mention): string {
  if (mention.type !== 'amount') return mention.value;
  const hedges = mention.hedges.length > 0 ? ` (${mention.hedges.join(', ')})` : '';
  return `${euros(mention.value, mention.currency)}${hedges}`;
}

/** A sum with the language's signs, cents only where there are some. */
export function euros(value: number, currency: string): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const [whole, cents] = Math.abs(value).toFixed(digits).split('.');
  const sign = value < 0 ? '-' : '';
  return `${sign}${whole!.replace(/\B(?=(\d{3})+$)/g, '.')}${cents ? `,${cents}` : ''} ${currency === 'EUR' ? '€' : currency}`;
}

function field(label: MessageKey, value: string | null, colours: Colours): string[] {
  return value === null ? [] : [`  ${colours.dim(`${say(label)}:`)} ${printableLine(value)}`];
}

const pagesOf = (pages: number) => (pages === 1 ? say('paper.pages-one') : say('paper.pages', { pages: count(pages) }));

/** Title, fields, mentions by type with their first places, and notices. */
export function paperLines(paper: PaperFields, colours: Colours): string[] {
  const lines = [
    colours.bold(printableLine(paper.title ?? say('paper.untitled'))),
    ...field('paper.kind', paper.kind, colours),
    ...field('paper.reference', paper.reference, colours),
    ...field('paper.date', paper.date, colours),
    ...field('paper.answers', paper.answers, colours),
    ...field('paper.file', `${paper.path ?? '-'} (${pagesOf(paper.pages)})`, colours),
  ];
  for (const type of MENTION_TYPES) {
    const found = new Map<string, Mention[]>();
    for (const mention of paper.mentions) {
      if (mention.type !== type) continue;
      const value = shownValue(mention);
      found.set(value, [...(found.get(value) ?? []), mention]);
    }
    if (found.size === 0) continue;
    lines.push('', `  ${say(`type.${type}`)}`);
    for (const [value, mentions] of found) {
      const { page, line } = mentions[0]!;
      const times = mentions.length > 1 ? ` ×${mentions.length}` : '';
      const place = `${say('paper.page', { page })}, ${say('paper.line', { line })}`;
      lines.push(`    ${printableLine(value)}${times}  ${colours.dim(place)}`);
    }
  }
  if (paper.notices.length > 0) {
    lines.push('', `  ${say('paper.notices')}`);
    for (const notice of paper.notices) lines.push(`    ${printable(translated(notice.text))}`);
  }
  return lines;
}
