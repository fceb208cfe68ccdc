import type { Edit, Span } from '../types.js';

/**
 * Repeated heads and feet of pages and page numbers, taken out, so that a sentence goes on over a page end. The first page's head
 * stays: it says what the paper is. Where the file has no page breaks, only lines with consecutive page numbers are known for sure.
 */
export function furniture(text: string): Edit[] {
  return text.includes('\f') ? ofPages(text) : ofUnpaged(text);
}

const LONGEST_LINE = 160;

/** A page whose lines are taken off from one side, as long as they repeat. */
interface Side {
  readonly page: number;
  /** The lines left, first to last of this side. */
  rest: Span | null;
}

function ofPages(text: string): Edit[] {
  const pages = pagesOf(text);
  const taken: Span[] = [];
  for (const end of ['top', 'bottom'] as const) {
    const sides = pages.map((span, page): Side => ({ page, rest: span }));
    for (let more = true; more; ) {
      const lines = sides.flatMap((side) => {
        const line = side.rest && outermost(text, side.rest, end);
        return line ? [{ side, line, shown: text.slice(line.start, line.end) }] : [];
      });
      const repeated = repeatedKeys(
        lines.map(({ side, shown }) => ({ page: side.page, shown })),
        pages.length,
      );
      more = false;
      for (const { side, line, shown } of lines) {
        if (!keysOf(shown, side.page).some((key) => repeated.has(key.name))) continue;
        more = true;
        if (isPageNumber(shown) || stoodBefore(text, line)) taken.push(line);
        side.rest =
          end === 'top' ? { start: line.end, end: side.rest!.end } : { start: side.rest!.start, end: line.start };
      }
    }
    // What is taken off the top is not there for the bottom.
    if (end === 'top') for (const line of taken) shrink(pages, line);
  }
  return taken.sort((a, b) => a.start - b.start).map((line) => withLineEnd(text, line));
}

// How far a line's like is looked for: from the paper's beginning, and back from the line.
const REACH = 20_000;

/** Whether a line's text, but for a page number at its end, stands in the paper before: nothing is lost with the line then. */
function stoodBefore(text: string, { start, end }: Span): boolean {
  const title = text.slice(start, end).replace(TRAILING_NUMBER, '');
  return (
    text.slice(0, Math.min(start, REACH)).includes(title) ||
    text.slice(Math.max(0, start - REACH), start).includes(title)
  );
}

const TRAILING_NUMBER = /[\s|-]{0,4}(?:(?:Seite|Blatt)[\s:|-]{0,4})?\d{1,4}(?:\s?(?:von|\/)\s?\d{1,4})?$/i;

function pagesOf(text: string): Span[] {
  const pages: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\f', start);
    const end = found < 0 ? text.length : found;
    pages.push({ start, end });
    start = end + 1;
  }
  return pages;
}

function shrink(pages: Span[], line: Span): void {
  const at = pages.findIndex((page) => page.start <= line.start && line.end <= page.end);
  if (at >= 0) pages[at] = { start: line.end, end: pages[at]!.end };
}

/** First or last line of a stretch that is not empty; null if there is none, or it is too long to be a page's head. */
function outermost(text: string, { start, end }: Span, side: 'top' | 'bottom'): Span | null {
  if (side === 'top') {
    let from = start;
    while (from < end && text[from] === '\n') from++;
    if (from === end) return null;
    const to = text.indexOf('\n', from);
    return limited({ start: from, end: to < 0 || to > end ? end : to });
  }
  let to = end;
  while (to > start && text[to - 1] === '\n') to--;
  if (to === start) return null;
  return limited({ start: Math.max(start, text.lastIndexOf('\n', to - 1) + 1), end: to });
}

function limited(line: Span): Span | null {
  return line.end - line.start <= LONGEST_LINE ? line : null;
}

/** What a line would have in common with its like on other pages. */
interface Key {
  readonly name: string;
  /** How many pages must have it. */
  readonly least: number;
}

const PAGE_NUMBER = /^[\W_]{0,4}(?:(?:Seite|Blatt|S\.)[\s:|-]{0,4})?(\d{1,4})(?:\s?(?:von|\/)\s?\d{1,4})?[\W_]{0,4}$/i;
const NAMED_NUMBER = /(?:Seite|Blatt)[\s:|-]{0,4}(\d{1,4})(?!\d)/gi;
const OUTER_NUMBER = /^\d{1,4}(?=[\s|])|(?<=[\s|])\d{1,4}$/g;

function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line) && !/[€%§]/.test(line);
}

function keysOf(line: string, page: number): Key[] {
  const letters = line.replace(/[^\p{L}]/gu, '').length;
  const keys: Key[] = [];
  if (letters >= 4) keys.push({ name: line, least: letters >= 8 ? 2 : 3 });
  if (isPageNumber(line)) {
    const value = Number(PAGE_NUMBER.exec(line)![1]);
    const marked = /[-–]\s?\d+\s?[-–]|Seite|Blatt|von/i.test(line);
    keys.push({ name: numbered(line, value, page), least: value === page + 1 ? (marked ? 1 : 2) : 3 });
  }
  for (const match of line.matchAll(NAMED_NUMBER))
    keys.push({ name: numbered(line, Number(match[1]), page), least: 2 });
  if (letters >= 15)
    for (const match of line.matchAll(OUTER_NUMBER))
      keys.push({ name: numbered(line, Number(match[0]), page), least: 3 });
  return keys;
}

/** The line with its page number as the distance from the page's place, which stays the same from page to page. */
function numbered(line: string, value: number, page: number): string {
  return `\0${line.replace(String(value), `#${value - page}`)}`;
}

/** Keys that stand on so many pages, near enough to each other, that they are the pages' and not the text's. */
function repeatedKeys(lines: readonly { page: number; shown: string }[], pageCount: number): Set<string> {
  const uses = new Map<string, { count: number; first: number; last: number; least: number }>();
  for (const { page, shown } of lines) {
    for (const { name, least } of keysOf(shown, page)) {
      const use = uses.get(name);
      if (use?.last === page) continue;
      if (use) {
        use.count++;
        use.last = page;
        use.least = Math.max(use.least, least);
      } else uses.set(name, { count: 1, first: page, last: page, least });
    }
  }
  const repeated = new Set<string>();
  for (const [name, { count, first, last, least }] of uses) {
    // Two of many pages may begin alike by chance; two of two or three hardly.
    const needed = !name.startsWith('\0') && pageCount > 3 ? Math.max(3, least) : least;
    if (count >= needed && 2 * count >= last - first + 1) repeated.add(name);
  }
  return repeated;
}

/** The line with its end, so that no empty line is left of it. */
function withLineEnd(text: string, { start, end }: Span): Edit {
  return { start, end: text[end] === '\n' ? end + 1 : end, text: '' };
}

// The end of a line that is or ends with a page number: `- 2 -`, `Seite 2 von 5`, `Erläuterungen Seite 2`.
const LINE_WITH_NUMBER = /(?:[-–] ?(\d{1,3}) ?[-–]|(?:Seite|Blatt)[ :|-]{0,4}(\d{1,3})(?: ?(?:von|\/) ?\d{1,3})?)$/gm;

/** Page numbers of a text without page breaks: known by counting on from 1 or 2. */
function ofUnpaged(text: string): Edit[] {
  const last = new Map<string, number>();
  const edits: Edit[] = [];
  for (const match of text.matchAll(LINE_WITH_NUMBER)) {
    const number = Number(match[1] ?? match[2]);
    const start = text.lastIndexOf('\n', match.index) + 1;
    const end = match.index + match[0].length;
    if (end - start > LONGEST_LINE) continue;
    const before = text.slice(start, match.index);
    const glued = match[1] !== undefined && /[\p{L}.:!?)]$/u.test(before);
    if (before !== '' && !glued && !isRunningTitle(text, before, start, end)) continue;
    const chain = match[1] === undefined ? before : '-';
    const previous = last.get(chain);
    if (number > 2 && (previous === undefined || number <= previous || number > previous + 3)) continue;
    last.set(chain, number);
    if (number === 1 && before !== '') continue;
    edits.push(glued ? { start: match.index, end, text: '' } : joinedOver(text, start, end, edits.at(-1)?.end ?? 0));
  }
  return edits;
}

/** Whether a line with `Seite 2` at its end is a page's head: it stands alone and begins like a title. */
function isRunningTitle(text: string, before: string, start: number, end: number): boolean {
  if (!/^\p{Lu}[^.!?]*[\s:|-]$/u.test(before) || /\b(?:siehe|vgl)\b/.test(before)) return false;
  return (start === 0 || text.startsWith('\n', start - 2)) && (end === text.length || text.startsWith('\n\n', end));
}

/** The line taken out; where a sentence plainly goes on behind it, with the empty lines around it. */
function joinedOver(text: string, start: number, end: number, done: number): Edit {
  let from = start;
  while (from > done && text[from - 1] === '\n') from--;
  let to = end;
  while (text[to] === '\n') to++;
  if (from > done && /[\p{Ll},-]/u.test(text[from - 1]!) && /\p{Ll}/u.test(text[to] ?? ''))
    return { start: from, end: to, text: '\n' };
  return { start, end: text[end] === '\n' ? end + 1 : end, text: '' };
}
