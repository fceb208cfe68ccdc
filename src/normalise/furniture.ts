import type { Edit, Span } from '../types.js';

/**
 * Repeated heads and feet of pages and page numbers, taken out, so that a sentence goes on over a page end. The first page's head
 * stays: it says what the paper is. Where the file has no page breaks, only lines with consecutive page numbers are known for sure.
 */
export function furniture(text: string): Edit[] {
  return text.includes('\f') ? ofPages(text) : ofUnpaged(text);
}

const LONGEST_LINE = 160;

// No head is longer; it bounds the work on texts that repeat themselves.
const MOST_LINES = 12;

/** The lines of a page that are left when its head and foot are taken off. */
interface Page {
  start: number;
  end: number;
}

function ofPages(text: string): Edit[] {
  const pages = pagesOf(text);
  const taken = [...takenOff(text, pages, 'top'), ...takenOff(text, pages, 'bottom')];
  return taken.sort((a, b) => a.start - b.start).map((line) => withLineEnd(text, line));
}

/** Takes the outermost lines off all pages as long as they repeat; gives those that can go. */
function takenOff(text: string, pages: readonly Page[], side: 'top' | 'bottom'): Span[] {
  const taken: Span[] = [];
  const stood = new Set<string>();
  for (let round = 0; round < MOST_LINES; round++) {
    const lines: PageLine[] = [];
    for (const [page, rest] of pages.entries()) {
      const line = outermost(text, rest, side);
      if (line) lines.push({ ...line, page, keys: keysOf(text.slice(line.start, line.end), page) });
    }
    const repeated = repeatedKeys(lines, pages.length);
    if (repeated.size === 0) break;
    for (const line of lines) {
      const key = line.keys.find(({ name }) => repeated.has(name))?.name;
      if (key === undefined) continue;
      if (stood.has(key) || isPageNumber(text.slice(line.start, line.end)) || stoodBefore(text, line)) taken.push(line);
      stood.add(key);
      if (side === 'top') pages[line.page]!.start = line.end;
      else pages[line.page]!.end = line.start;
    }
  }
  return taken;
}

// How far a line's like is looked for: from the paper's beginning, and back from the line.
const REACH = 20_000;
const TRAILING_NUMBER = /[\s|-]{0,4}(?:(?:Seite|Blatt)[\s:|-]{0,4})?\d{1,4}(?:\s?(?:von|\/)\s?\d{1,4})?$/i;

/** Whether a line's text, but for a page number at its end, stands in the paper before: nothing is lost with the line then. */
function stoodBefore(text: string, { start, end }: Span): boolean {
  const title = text.slice(start, end).replace(TRAILING_NUMBER, '');
  return (
    text.slice(0, Math.min(start, REACH)).includes(title) ||
    text.slice(Math.max(0, start - REACH), start).includes(title)
  );
}

function pagesOf(text: string): Page[] {
  const pages: Page[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\f', start);
    const end = found < 0 ? text.length : found;
    pages.push({ start, end });
    start = end + 1;
  }
  return pages;
}

/** First or last line of a stretch that is not empty; null if there is none, or it is too long to be a page's head. */
function outermost(text: string, { start, end }: Span, side: 'top' | 'bottom'): Span | null {
  if (side === 'top') {
    let from = start;
    while (from < end && text[from] === '\n') from++;
    // Not to be looked for in the whole text: where it has no line ends that would take as long as the text is.
    const length = text.slice(from, Math.min(end, from + LONGEST_LINE + 1)).search(/\n|$/);
    return length > 0 && length <= LONGEST_LINE ? { start: from, end: from + length } : null;
  }
  let to = end;
  while (to > start && text[to - 1] === '\n') to--;
  const from = Math.max(start, to - LONGEST_LINE - 1);
  const length = to - from - (text.slice(from, to).lastIndexOf('\n') + 1);
  return length > 0 && length <= LONGEST_LINE ? { start: to - length, end: to } : null;
}

/** An outermost line of a page. */
interface PageLine extends Span {
  readonly page: number;
  readonly keys: readonly Key[];
}

/** What a line would have in common with its like on other pages. */
interface Key {
  readonly name: string;
  /** How many pages must have it. */
  readonly least: number;
}

const PAGE_NUMBER = /^[\W_]{0,4}(?:(?:Seite|Blatt|S\.)[\s:|-]{0,4})?(\d{1,4})(?:\s?(?:von|\/)\s?\d{1,4})?[\W_]{0,4}$/di;
const NAMED_NUMBER = /(?:Seite|Blatt)[\s:|-]{0,4}(\d{1,4})(?!\d)/dgi;
const OUTER_NUMBER = /^(\d{1,3})(?=[\s|])|(?<=[\s|])(\d{1,3})$/dg;

function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line) && !/[€%§]|^\W*\d{1,4}\.$|^\W*\d{4}\W*$/.test(line);
}

function keysOf(line: string, page: number): Key[] {
  const letters = line.replace(/[^\p{L}]/gu, '').length;
  const keys: Key[] = [];
  if (letters >= 4) keys.push({ name: line, least: letters >= 8 ? 2 : 3 });
  if (!/\d/.test(line)) return keys;
  if (isPageNumber(line)) {
    const marked = /[-–]\s?\d+\s?[-–]|Seite|Blatt|von/i.test(line);
    keys.push(numbered(line, PAGE_NUMBER.exec(line)!, page, (value) => (value !== page + 1 ? 3 : marked ? 1 : 2)));
  }
  for (const match of line.matchAll(NAMED_NUMBER)) keys.push(numbered(line, match, page, () => 2));
  if (letters >= 15) for (const match of line.matchAll(OUTER_NUMBER)) keys.push(numbered(line, match, page, () => 3));
  return keys;
}

/** The line with its page number as the distance from the page's place, which stays the same from page to page. */
function numbered(line: string, match: RegExpExecArray, page: number, least: (value: number) => number): Key {
  const [start, end] = match.indices![1] ?? match.indices![2]!;
  const value = Number(line.slice(start, end));
  return { name: `\0${line.slice(0, start)}#${value - page}${line.slice(end)}`, least: least(value) };
}

/** Keys that stand on so many pages, near enough to each other, that they are the pages' and not the text's. */
function repeatedKeys(lines: readonly PageLine[], pageCount: number): Set<string> {
  const uses = new Map<string, { count: number; first: number; last: number; least: number }>();
  for (const { page, keys } of lines) {
    for (const { name, least } of keys) {
      const use = uses.get(name);
      if (!use) uses.set(name, { count: 1, first: page, last: page, least });
      else if (use.last < page) {
        use.count++;
        use.last = page;
        use.least = Math.max(use.least, least);
      }
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
const ENDING_NUMBER = /(?:[-–] ?(\d{1,3}) ?[-–]|(?:Seite|Blatt)[ :|-]{0,4}(\d{1,3})(?: ?(?:von|\/) ?\d{1,3})?)$/;
const LONGEST_NUMBER = 24;

/** Page numbers of a text without page breaks: known by counting on from 1 or 2. */
function ofUnpaged(text: string): Edit[] {
  const last = new Map<string, number>();
  const edits: Edit[] = [];
  let end = -1;
  for (let start = 0; end < text.length; start = end + 1) {
    const found = text.indexOf('\n', start);
    end = found < 0 ? text.length : found;
    if (!endsNumber(text.charCodeAt(end - 1)) || end - start > LONGEST_LINE) continue;
    const match = ENDING_NUMBER.exec(text.slice(Math.max(start, end - LONGEST_NUMBER), end));
    if (!match) continue;
    const number = Number(match[1] ?? match[2]);
    const numberStart = end - match[0].length;
    const before = text.slice(start, numberStart);
    const glued = match[1] !== undefined && /[\p{L}.:!?)]$/u.test(before);
    if (before !== '' && !glued && !isRunningTitle(text, before, start, end)) continue;
    const chain = match[1] === undefined ? before : '-';
    const previous = last.get(chain);
    if (number > 2 && (previous === undefined || number <= previous || number > previous + 3)) continue;
    last.set(chain, number);
    if (number === 1 && before !== '') continue;
    edits.push(glued ? { start: numberStart, end, text: '' } : joinedOver(text, start, end, edits.at(-1)?.end ?? 0));
  }
  return edits;
}

/** A digit or a dash. */
function endsNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2013;
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
