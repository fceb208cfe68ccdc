import { type KindLine, kindOfLine } from '../german/kinds.js';
import {
  isFurniture,
  isHeading,
  isItem,
  isLetterhead,
  isSection,
  isStatusCell,
  isTableHead,
} from '../german/sections.js';
import { type FormField, headLines, isLabel, type Line, readForm } from '../mentions/form.js';
import type { Found, FoundDate } from '../types.js';

/** What a line of a paper's head is for. */
export type Role = 'kind' | 'field' | 'furniture' | 'letterhead' | 'table' | 'section' | 'item' | 'text';

/** A line of a paper's head. */
export interface HeadLine extends Line {
  /** In lower case, letter-spacing closed. */
  readonly lower: string;
  readonly role: Role;
  /** What the line says of the paper's kind, if it begins with a printed kind. */
  readonly kind: KindLine | null;
}

/** The first lines of a paper, where it says what it is. */
export interface Head {
  readonly lines: readonly HeadLine[];
  readonly fields: readonly FormField[];
  /** Days in the rows of the table of meetings that the paper goes through. */
  readonly meetings: readonly FoundDate[];
  /** Offset after the last line. */
  readonly end: number;
}

/** So many lines are read on behind the first section's heading. */
const BODY_LINES = 10;

/** Reads the head of a paper. */
export function readHead(found: readonly Found[], text: string): Head {
  const lines = linesOf(text);
  const end = lines.at(-1)?.end ?? 0;
  const inHead = found.slice(0, firstFrom(found, end));
  const dates = inHead.filter((one): one is FoundDate => one.type === 'date' && one.value.length === DAY_LENGTH);
  const table = tableOf(lines, dates);
  const fields = readForm(table.size === 0 ? lines : lines.filter((_, i) => !table.has(i)));
  let next = 0;
  const headed = lines.map((line, i): HeadLine => {
    while (next < inHead.length && inHead[next]!.start < line.start) next++;
    const first = next;
    while (next < inHead.length && inHead[next]!.start < line.end) next++;
    const inside = inHead.slice(first, next);
    const bare = withoutReferences(line, inside);
    const kind = kindOfLine(bare);
    if (table.has(i)) return { ...line, kind, role: 'table' };
    return { ...line, kind, role: roleOf(line, bare, kind, { fields, inside }) };
  });
  const meetings = dates.filter((date) => lines.some((line, i) => table.get(i) === 'row' && within(date, line)));
  return { lines: headed, fields, meetings, end };
}

/** The lines in lower case, up to some behind the first section's heading. */
function linesOf(text: string): LowerLine[] {
  const lines: LowerLine[] = [];
  let most = Number.POSITIVE_INFINITY;
  for (const line of headLines(text)) {
    const lower = closed(line.text).toLowerCase();
    if (most === Number.POSITIVE_INFINITY && lines.length > 2 && isSection(lower)) most = lines.length + BODY_LINES;
    if (lines.length >= most) break;
    lines.push({ ...line, lower });
  }
  return lines;
}

/** Index of the first mention that begins at `offset` or later. */
function firstFrom(found: readonly Found[], offset: number): number {
  const index = found.findIndex((one) => one.start >= offset);
  return index < 0 ? found.length : index;
}

type LowerLine = Line & { readonly lower: string };

const within = (inner: { start: number }, outer: { start: number; end: number }) =>
  outer.start <= inner.start && inner.start < outer.end;

const SIGNS = /[\uE000-\uF8FF]/g;
const BULLETS = /^[►▶■□●•▪➢✓☐☒\s]+/;
const SPACED = /^\p{L}(?: \p{L}){3,}(?!\p{L})/u;

/** `P r o t o k o l l` → `Protokoll`; bullets and signs of symbol fonts taken off. */
function closed(text: string): string {
  const line = text.replace(SIGNS, '').replace(BULLETS, '');
  return SPACED.test(line) ? line.replace(/(?<=(?<!\p{L})\p{L}) (?=\p{L}(?!\p{L}))/gu, '') : line;
}

/**
 * The line in lower case without a page's number glued to its end, without the papers' numbers in it and their labels: `Vorlage Nr. 593 ANFRAGE` → `anfrage`. The word for the paper
 * itself stays: `Beschlussvorlage Nr. 12/2019` → `beschlussvorlage`.
 */
function withoutReferences({ end, lower }: LowerLine, found: readonly Found[]): string {
  let bare = lower;
  for (const one of found) {
    if (one.type === 'reference' && one.end <= end) bare = bare.replace(one.surface.toLowerCase(), '#');
  }
  if (bare === lower) return /\d$/.test(lower) ? lower.replace(/(?<=\p{L}{5})\d{1,3}$/u, '') : lower;
  return bare
    .replace(/(?:^| )(?:vorlagen?|drucksachen?|drs\.?|ds)?[- ]?(?:nr\.?|nummer|)[:.]{0,2} ?#/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A line that holds a day and little else: `vom 12. November 2014`, `Weiherstadt, den 3. Mai 2019`, `17. Juli 2018, 15:30 Uhr und`. */
const DATE_LINE =
  /^(?:(?:vom|eingang|eingegangen|datum|stand|am|den|\p{L}[\p{L} .-]{1,25},?(?: den| am)?) ?:? ?)?(?:\p{L}+tag, ?(?:de[nm] )?)?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}+) ?\d{2,4}(?:,? (?:um )?\d{1,2}(?:[:.]\d\d)? uhr.{0,6})?(?: und)?$/u;

interface Context {
  readonly fields: readonly FormField[];
  /** The mentions that begin in the line. */
  readonly inside: readonly Found[];
}

function roleOf(line: LowerLine, bare: string, kind: KindLine | null, { fields, inside }: Context): Role {
  const { text, lower } = line;
  if (isLabel(text) || fields.some((field) => within(field, line)) || (bare !== lower && NUMBER_LABEL.test(lower)))
    return 'field';
  if (kind?.whole || ANNEX.test(lower)) return 'kind';
  if (isSection(lower.replace(/^[-–] ?| ?[-–]$/g, ''))) return 'section';
  if (!/\p{L}{2}/u.test(bare) || isFurniture(lower)) return 'furniture';
  if (isNoSubject(line, inside) || isLetterhead(lower)) return 'letterhead';
  return isItem(lower) ? 'item' : 'text';
}

/** Whether the line is no more than a body's name or a day. */
function isNoSubject({ text, lower }: LowerLine, inside: readonly Found[]): boolean {
  return (
    inside.some((one) => one.type === 'body' && one.end - one.start >= 0.8 * text.length) ||
    (inside.some((one) => one.type === 'date') && DATE_LINE.test(lower))
  );
}

/** `SPD-Fraktion Vorlage Nr.: 2022/0292` */
const NUMBER_LABEL = /(?:vorlagen?|drucksachen?)[- .]{0,2}(?:nr\.?|nummer)?\.?: ?\S*\d/;

/** `Anlage 1`, `Anlage 2 zur Vorlage 2014/0082` */
const ANNEX = /^anlagen? ?(?:nr\.? ?)?[\d.]{0,4}[a-z]?\)?(?: (?:zu|zur|zum|der) .{3,60})?$/;

/** `2018-12-11` */
const DAY_LENGTH = 10;
/** At most so many lines without a day stand between two rows of a table of meetings. */
const ROW_LINES = 4;
/** Words before a day that is no row's: `Antrag des Ortsrates vom 15.02.2022`. */
const IN_A_SENTENCE = /(?:^|[^\p{L}])(?:vom|am|zum|per|bis|seit|den|der|dem|ab)(?: \p{L}+tag,?)?(?: de[nm])? $/u;

/** `Beratung und ⏎ Beschlussfassung` is a cell, no section's heading. */
const WRAPPED = /beratung und$/;

/** The lines of the table of meetings, by index; `row` where a meeting's day stands. */
function tableOf(lines: readonly LowerLine[], dates: readonly FoundDate[]): Map<number, 'row' | 'cell'> {
  const table = new Map<number, 'row' | 'cell'>();
  const begin = lines.findIndex((line) => isTableHead(line.lower));
  if (begin < 0) return table;
  table.set(begin, 'cell');
  let last = begin;
  let torn = false;
  for (let i = begin + 1; i < lines.length && i - last <= ROW_LINES; i++) {
    const line = lines[i]!;
    const above = lines[i - 1]!.lower;
    const day = dates.find((date) => within(date, line));
    if (day === undefined) {
      if (isHeading(line.lower) && !WRAPPED.test(above)) break;
      continue;
    }
    const before = line.text.slice(0, day.start - line.start);
    const words = before === '' ? `${above} ` : before.toLowerCase();
    if (isItem(line.lower) || before.length > 70 || IN_A_SENTENCE.test(words)) break;
    for (let cell = last + 1; cell < i; cell++) table.set(cell, 'cell');
    table.set(i, 'row');
    torn = before.trim() === '' && i - last > 1;
    last = i;
  }
  // A cell torn apart around its row's day goes on below; so does one that begins with small letters.
  for (let i = last + 1; i < lines.length && last > begin; i++) {
    const { text, lower } = lines[i]!;
    const goesOn =
      torn || WRAPPED.test(lines[i - 1]!.lower) || /^(?:[a-zäöü]{2}|.{1,3}$)/.test(text) || isStatusCell(lower);
    if (!goesOn || (isSection(lower) && !WRAPPED.test(lines[i - 1]!.lower))) break;
    table.set(i, 'cell');
    torn = false;
  }
  return table;
}
