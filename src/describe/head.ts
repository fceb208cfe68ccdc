import { type KindLine, kindOfLine } from '../german/kinds.js';
import {
  isFurniture,
  isHeading,
  isItem,
  isLetterhead,
  isSection,
  isStatusCell,
  isTableHead,
  isTableWords,
} from '../german/sections.js';
import { type FormField, headLines, type Line, readForm } from '../mentions/form.js';
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
  const lines = loweredLines(text);
  const end = lines.at(-1)?.end ?? 0;
  const inHead = found.slice(0, firstFrom(found, end));
  const dates = inHead.filter((one): one is FoundDate => one.type === 'date' && one.value.length === DAY_LENGTH);
  const table = tableOf(lines, dates);
  const fields = readForm(table.size === 0 ? lines : lines.filter((_, i) => !table.has(i)));
  let next = 0;
  let above: Role = 'text';
  const headed = lines.map((line, i): HeadLine => {
    const { start, gap, lower, label } = line;
    while (next < inHead.length && inHead[next]!.start < start) next++;
    const first = next;
    while (next < inHead.length && inHead[next]!.start < line.end) next++;
    const inside = first === next ? NOTHING : inHead.slice(first, next);
    const bare = withoutReferences(line, inside);
    const kind = kindOfLine(bare);
    const given = table.has(i) ? 'table' : roleOf(line, bare, kind, fields, inside);
    const own =
      given === 'section' && i < ANNEX_LINES && isAnnexTitle(lower, lines[i + 1]?.lower ?? '') ? 'text' : given;
    const role = gap ? own : besideAbove(own, lower, above, lines[i - 1]!.lower);
    above = role;
    return { start, end: line.end, text: line.text, gap, label, lower, kind, role };
  });
  const meetings = dates.filter((date) => lines.some((line, i) => table.get(i) === 'row' && within(date, line)));
  return { lines: headed, fields, meetings, end };
}

/** An annex's title stands within so many lines. */
const ANNEX_LINES = 6;
/** `Begründung ⏎ zum ⏎ Bebauungsplan Nr. 47` is an annex's title. */
const isAnnexTitle = (lower: string, below: string) =>
  /^(?:begründung|erläuterungen|zusammenfassung)$/.test(lower) && /^zu[mr](?: |$)/.test(below);

/** A line's role with regard to the line above: letterhead runs over lines, `- Beschluss` goes on with a list. */
function besideAbove(own: Role, lower: string, above: Role, lowerAbove: string): Role {
  if (own === 'text' && above === 'letterhead' && (UNFINISHED.test(lowerAbove) || isAddressee(lower, lowerAbove)))
    return above;
  // `Erlös-/Aufwandsart | Ein-/Auszahlungsart ⏎ Transferaufwendungen`
  if (own === 'text' && lowerAbove.startsWith('erlös-/aufwandsart') && ACCOUNT.test(lower)) return 'field';
  if (own === 'text' && above === 'kind' && / zu[mr]?$/.test(lowerAbove) && ANSWERED.test(lower)) return 'letterhead';
  return own === 'section' && above === 'item' && /^[-–] .*[^-–]$/.test(lower) ? above : own;
}

/** Sorts of income and spending in a budget. */
const ACCOUNT =
  /(?:aufwendungen|aufwand|entgelte|erträge|steuern|zuweisungen|zuwendungen|erstattungen|dienstleistungen|sachvermögen|maßnahmen|zahlungen)$/;

/** `Stellungnahme zum ⏎ interfraktionellen Antrag` */
const ANSWERED = /^(?:\p{L}+ )?\p{L}*(?:antrag|anträgen|anfragen?|vorlage)$/u;

/** `Herrn Bezirksvorsteher ⏎ Jürgen Horn` */
const isAddressee = (lower: string, lowerAbove: string) =>
  /^(?:herrn?|frau)(?: \p{L}+){0,2}$/u.test(lowerAbove) && /^(?:dr\. )?\p{L}[\p{L}-]+ \p{L}[\p{L}-]+$/u.test(lower);

const NOTHING: readonly Found[] = [];

/** The lines of the head, up to some lines behind the first section's heading. */
function loweredLines(text: string): LowerLine[] {
  const lines: LowerLine[] = [];
  let last = Number.POSITIVE_INFINITY;
  let answer = Number.POSITIVE_INFINITY;
  for (const { start, end, text: line, gap, label } of headLines(text)) {
    if (lines.length >= last) break;
    const lower = closed(line).toLowerCase();
    if (answer === Number.POSITIVE_INFINITY && isAnswer(lower)) answer = lines.length;
    if (gap && lines.length > answer + ANSWER_LINES && ADDRESS.test(lower)) break;
    if (lines.length > 2 && last === Number.POSITIVE_INFINITY && isSection(lower)) last = lines.length + BODY_LINES;
    lines.push({ start, end, text: line, gap, label, lower });
  }
  return lines;
}

function isAnswer(lower: string): boolean {
  // The words of its kind, which are cheaper to ask for.
  if (!/stellungnahme|antwort|erwiderung|standpunkt/.test(lower)) return false;
  const kind = kindOfLine(lower);
  return kind !== null && kind.kind === 'stellungnahme' && kind.whole;
}

/** So many lines below its heading an answer is under way: an address there begins the motion that is annexed. */
const ANSWER_LINES = 10;
const ADDRESS = /^(?:herrn?|frau)(?: (?:ober)?bürgermeister(?:in)?.{0,40}| \p{L}+vorsteher(?:in)?.{0,40})?$/u;

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
  const line = /^[\p{L}\d]/u.test(text) && text.search(SIGNS) < 0 ? text : text.replace(SIGNS, '').replace(BULLETS, '');
  return line[1] === ' ' && SPACED.test(line) ? line.replace(/(?<=(?<!\p{L})\p{L}) (?=\p{L}(?!\p{L}))/gu, '') : line;
}

/**
 * The line in lower case without a page's number glued to its end, without the papers' numbers in it and their labels: `Vorlage Nr. 593 ANFRAGE` → `anfrage`. The word for the paper
 * itself stays: `Beschlussvorlage Nr. 12/2019` → `beschlussvorlage`.
 */
function withoutReferences({ end, lower: line }: LowerLine, found: readonly Found[]): string {
  const lower = line.replace(TOWN_BEFORE, '');
  let bare = lower;
  for (const one of found) {
    if (one.type === 'reference' && one.end <= end) bare = bare.replace(one.surface.toLowerCase(), '#');
  }
  if (REVISED.test(lower)) bare = lower.replace(REVISED, '');
  if (bare === lower) return /\d$/.test(lower) ? lower.replace(/(?<=\p{L}{5})\d{1,3}$/u, '') : lower;
  return bare
    .replace(/(?:^| )(?:vorlagen?|drucksachen?|drs\.?|ds)?[- ]?(?:nr\.?|nummer|)[:.]{0,2} ?#/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Stadt Lindenbach Informationsvorlage` */
const TOWN_BEFORE =
  /^(?:(?:landeshaupt|hanse|universitäts|kreis)?stadt|(?:samt|verbands|orts)?gemeinde|markt|landkreis) \p{L}[\p{L}-]+ (?=\p{L}*(?:vorlage|drucksache|antrag|anfrage|mitteilung|stellungnahme|niederschrift)(?: \p{L}{2,3}\.|$| #))/u;
/** `Neu: Antrag`, `Geänderte Beschlussvorlage` */
const REVISED =
  /^(?:(?:neu|neufassung|korrigiert|berichtigt): |(?:neue|geänderte|ergänzte|korrigierte|berichtigte|überarbeitete|aktualisierte)r? (?=\p{L}*(?:vorlage|antrag|anfrage|stellungnahme|antwort|mitteilung)(?!\p{L})))/u;

/** A line that holds a day and little else: `vom 12. November 2014`, `Weiherstadt, den 3. Mai 2019`, `17. Juli 2018, 15:30 Uhr und`. */
const DATE_LINE =
  /^(?:(?:vom|eingang|eingegangen|datum|stand|am|den|\p{L}[\p{L} .-]{1,25},?(?: den| am)?) ?:? ?)?(?:\p{L}+tag, ?(?:de[nm] )?)?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}+) ?\d{2,4}(?:,? (?:um )?\d{1,2}(?:[:.]\d\d)? uhr.{0,6})?(?: und)?$/u;

/** How such a line ends, which is cheaper to ask. */
const DATE_LINE_END = /(?:\d|uhr.{0,6}| und)$/;

function roleOf(
  line: LowerLine,
  bare: string,
  kind: KindLine | null,
  fields: readonly FormField[],
  inside: readonly Found[],
): Role {
  const { text, lower, label } = line;
  const isValue = fields.some((field) => within(field, line));
  if (isValue || label !== null || (bare !== lower && NUMBER_LABEL.test(lower))) return 'field';
  if (kind?.whole || ANNEX.test(lower)) return 'kind';
  if (isSection(lower.startsWith('-') ? lower.replace(/^- ?| ?-$/g, '') : lower)) return 'section';
  if (!/\p{L}{2}/u.test(bare) || isFurniture(lower)) return 'furniture';
  const isBody = inside.some((one) => one.type === 'body' && one.end - one.start >= 0.8 * text.length);
  const isDay = inside.some((one) => one.type === 'date') && DATE_LINE_END.test(lower) && DATE_LINE.test(lower);
  if (isBody || isDay || isLetterhead(lower)) return 'letterhead';
  return isItem(lower) ? 'item' : 'text';
}

/** `SPD-Fraktion Vorlage Nr.: 2022/0292` */
const NUMBER_LABEL = /(?:vorlagen?|drucksachen?)[- .]{0,2}(?:nr\.?|nummer)?\.?: ?\S*\d/;

/** `Anlage 1`, `Anlage 2 zur Vorlage 2014/0082` */
const ANNEX =
  /^(?:anlagen?|beilagen?|austausch(?:blatt|seiten?)|korrekturblatt) ?(?:nr\.? ?)?[\d.]{0,4}[a-z]?\)?(?: (?:zu|zur|zum|der) .{3,60})?$/;

/** `2018-12-11` */
const DAY_LENGTH = 10;
/** At most so many lines without a day stand between two rows of a table of meetings. */
const ROW_LINES = 4;
/** Words before a day that is no row's: `Antrag des Ortsrates vom 15.02.2022`. */
const IN_A_SENTENCE = /(?:^|[^\p{L}])(?:vom|am|zum|per|bis|seit|den|der|dem|ab)(?: \p{L}+tag,?)?(?: de[nm])? $/u;

/** `Sitzung des Stadtrates am ` is a row for all that. */
const SITTING_OF = /^sitzung (?:des|der) \p{L}[\p{L} -]{2,60} am $/u;

/** So is `2. Verwaltungsausschuss am `, or the same without `am`. */
const NUMBERED_ROW =
  /^(?:\d{1,2}\. )?(?:(?:\p{L}+ )?\p{L}*(?:rat|vertretung|versammlung|kreistag|beirat|bürgerschaft|magistrat)(?: [\p{L}-]+)?|\p{L}*ausschuss(?: für)?(?:,? [\p{L}-]+){0,8}) (?:am )?$/u;

/** `Beratung und ⏎ Beschlussfassung` is a cell, no section's heading. */
const WRAPPED = /beratung und$/;
/** A cell that goes on below its row's day. */
const UNFINISHED = /[,-]$| (?:in|und|für|der|des|von|zur)$/;

/** Words of a row's first cell. */
const MEETS = /(?:rat|ausschuss|vertretung|versammlung|kreistag|beirat|magistrat|bürgerschaft)(?: |$)/;

/** Index of the line above two rows or more, each a body's name and a day, that no head announces; -1 if there are none. */
function rowsWithoutHead(lines: readonly LowerLine[], dates: readonly FoundDate[]): number {
  const isRow = (line: LowerLine | undefined) => {
    if (line === undefined || line.lower.length > 90 || !MEETS.test(line.lower) || isItem(line.lower)) return false;
    const day = dates.find((date) => within(date, line));
    return (
      day !== undefined &&
      day.start > line.start &&
      !IN_A_SENTENCE.test(line.text.slice(0, day.start - line.start).toLowerCase())
    );
  };
  const first = lines.findIndex((line, i) => i > 0 && !line.gap && isRow(line) && isRow(lines[i + 1]));
  return first < 0 || !/^(?:beratung|beratungen|gremien|gremium|sitzung|sitzungen):?$/.test(lines[first - 1]!.lower)
    ? -1
    : first - 1;
}

/** Whether a heading's word is a cell's (`ändertem ⏎ Beschluss`): no gap parts it from the row, with a body's name and a day, that it stands above. */
function isCell(lines: readonly LowerLine[], at: number, dates: readonly FoundDate[]): boolean {
  if (!/^\p{L}+$/u.test(lines[at]!.text)) return false;
  for (let i = at + 1; i <= at + ROW_LINES && lines[i] && !lines[i]!.gap; i++) {
    const { start, lower } = lines[i]!;
    const day = dates.find((date) => within(date, lines[i]!));
    if (day !== undefined) return NUMBERED_ROW.test(lower.slice(0, day.start - start));
  }
  return false;
}

/** The lines of the table of meetings, by index; `row` where a meeting's day stands. */
function tableOf(lines: readonly LowerLine[], dates: readonly FoundDate[]): Map<number, 'row' | 'cell'> {
  const table = new Map<number, 'row' | 'cell'>();
  const head = lines.findIndex((line) => isTableHead(line.lower));
  const begin = head < 0 ? rowsWithoutHead(lines, dates) : head;
  if (begin < 0) return table;
  // `Beratungsfolge: Bauausschuss 12.03.2009`: the first row stands beside the head.
  table.set(begin, dates.some((date) => within(date, lines[begin]!)) ? 'row' : 'cell');
  let last = begin;
  let torn = false;
  let wrapped = false;
  for (let i = begin + 1; i < lines.length && i - last <= ROW_LINES; i++) {
    const line = lines[i]!;
    const above = lines[i - 1]!.lower;
    const day = dates.find((date) => within(date, line));
    if (day === undefined) {
      if (last === i - 1 && !table.has(i) && table.get(last) === 'cell' && isTableWords(line.lower)) {
        table.set(i, 'cell');
        last = i;
        continue;
      }
      if (isHeading(line.lower) && !WRAPPED.test(above) && !isCell(lines, i, dates)) break;
      continue;
    }
    const before = line.text.slice(0, day.start - line.start);
    const words = before === '' ? `${above} ` : before.toLowerCase();
    const isRow = SITTING_OF.test(words) || NUMBERED_ROW.test(words);
    if (before.length > 70 || ((isItem(line.lower) || IN_A_SENTENCE.test(words)) && !isRow)) break;
    for (let cell = last + 1; cell < i; cell++) table.set(cell, 'cell');
    table.set(i, 'row');
    torn = before === '' && i - last > 1 && UNFINISHED.test(above);
    wrapped = i - last > 1;
    last = i;
  }
  // A cell torn apart around its row's day goes on below; so does one that begins with small letters.
  for (let i = last + 1; i < lines.length && last > begin; i++) {
    const { text, lower, gap } = lines[i]!;
    const isWord = wrapped && !gap && /^\p{L}+$/u.test(text);
    const goesOn = torn || (isWord && isHeading(lower)) || /^(?:[a-zäöü]{2}|.{1,3}$)/.test(text) || isStatusCell(lower);
    if (!goesOn || (isSection(lower) && !isWord)) break;
    table.set(i, 'cell');
    torn = false;
    wrapped = false;
  }
  return table;
}
