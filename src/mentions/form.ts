import { type Field, fieldOf } from '../german/labels.js';
import type { Span } from '../types.js';

/** A labelled value at the head of a paper. */
export interface FormField extends Span {
  readonly field: Field;
  readonly value: string;
  /** Where its label begins. */
  readonly label: number;
}

/** A line without the blanks around it. */
export interface Line extends Span {
  readonly text: string;
  /** Whether a blank line or a page's beginning stands before it. */
  readonly gap: boolean;
  /** The label of a form that it begins with, if it does. */
  readonly label: Labelled | null;
}

/** The head of a paper, where its form stands: at most so many characters and so many lines that are not blank. */
const HEAD_LENGTH = 4000;
const HEAD_LINES = 50;
/** At most so many values stand in a column of their own behind a column of labels. */
const MAX_COLUMN = 14;

const LINE_END = /[\n\f]/g;

// Of the text asked for last: what a paper's number is and what the paper is are found out one after the other.
let last: { readonly text: string; readonly lines: readonly Line[] } | null = null;

/** The lines of a paper's head that are not blank. */
export function headLines(text: string): readonly Line[] {
  if (last?.text !== text) last = { text, lines: linesOf(text) };
  return last.lines;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const head = text.slice(0, HEAD_LENGTH);
  let gap = true;
  for (let start = 0; start < head.length && lines.length < HEAD_LINES; ) {
    LINE_END.lastIndex = start;
    const end = LINE_END.exec(head)?.index ?? head.length;
    const line = head.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const begin = start + line.indexOf(trimmed);
      const goesOn = !gap && RUNS_ON.test(lines.at(-1)?.text ?? '');
      lines.push({
        start: begin,
        end: begin + trimmed.length,
        text: trimmed,
        gap,
        label: goesOn ? null : labelled(trimmed),
      });
    }
    // A page's beginning parts lines as a blank line does.
    gap = trimmed === '' || head[end] === '\f';
    start = end + 1;
  }
  return lines;
}

/** A line to the page's edge that ends like this goes on below: what begins the next one is no label (`Ausschüsse und ⏎ Gremien: Änderung`). */
const RUNS_ON = /^.{50,} (?:und|oder|sowie|der|des|die|das|für|in|im|zu[mr]?|von|mit|am|auf)$/;

const DAY = /^(?:\p{L}{5,10}, )?(?:den )?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9}\.? )\d{2,4}(?!\d)/u;
const NUMBER =
  /^(?:\d\d-\d\d ?\/ ?[A-Z]{1,2} ?\d{3,6}|\d{3}\.\d\d\.\d{1,4}|(?:[A-ZÄÖÜ]{1,6}[- /]?){0,3}\d(?:[0-9A-ZÄÖÜ]{0,7}|\d{0,4}[a-h](?=\/))(?: ?[/_-] ?[0-9A-ZÄÖÜ]{1,8}){0,6}(?:\.\d{1,2})?(?: ?[a-h])?)(?![^\s])/;
const ITEM = /^\d{1,3}(?:\.\d{1,3}){0,4}\.?(?: ?[a-z])?$/;
const STATUS = /^(?:(?:nicht ?)?-?öffentlich(?:e[rs]?(?: teil| sitzung)?)?|[öon]{1,2}|x)$/i;

/** The beginning of `text` that can be the value of a field, or null. */
function fitting(field: Field, text: string): string | null {
  if (STATUS.test(text)) return field === 'status' ? text : null;
  if (field === 'status') return null;
  if (field === 'number') return DAY.test(text) ? null : (NUMBER.exec(text)?.[0] ?? null);
  if (field === 'meetingDate' || field === 'date') return DAY.exec(text)?.[0] ?? null;
  if (field === 'item') return ITEM.test(text) ? text : null;
  if (field === 'meeting') return DAY.test(text) || !/\p{L}{3}/u.test(text) ? null : text;
  return text;
}

/** Fields whose value can be any words: behind a blank line what stands there is none of theirs. */
const fitsAnything = (field: Field) =>
  field === 'other' || field === 'person' || field === 'fileNumber' || field === 'type' || field === 'status';

/** A label with what stands behind it. */
interface Labelled {
  readonly field: Field;
  /** What stands behind the label in its line. */
  readonly rest: string;
}

/** Longest label with the blank before its colon. */
const MAX_LABEL = 33;
// Vorlagen-Nummer 22.10.2018: the date is of another column, the number stands below
const NUMBER_LABEL = /^(\p{L}[\p{L}.-]{1,20}[-– ]?(?:[Nn]r\.?|[Nn]ummer)) (?=\S)/u;
/** `Antrag Nr. 12/2019 der Fraktion …` tells of a paper, and is no form's. */
const TOLD = /^[^ ]{1,12}(?: \/ [A-Z]{1,2} \d{3,6})? (?:de[rs]|von|vom|zu[mr]?) /;
/** Fields whose label is often printed without a colon, the value below it. */
const WITHOUT_COLON: ReadonlySet<Field | null> = new Set([
  'number',
  'date',
  'subject',
  'meeting',
  'meetingDate',
  'item',
]);

/** `Beratungsgegenstand (Bezeichnung des Tagesordnungspunktes)`: what a label means. */
const MEANING = / \((?:Bezeichnung|Gegenstand|Titel|Kurzbezeichnung|Betreff|Thema)[^()]{0,40}\)(?=:?$)/;

/** Printed without a colon, the subject behind it. */
const SUBJECT_LABEL =
  /^(?:Betreff|Betrifft|Betr\.) {1,3}(?!(?:Antrag|Anfrage|Vorlage)[\p{L}/ -]{0,12}Nr\.)(?=[\p{Lu}„"\d])/u;
/** `1. Gegenstand der Vorlage: …` */
const ITEM_OF_FORM = /^1\. (?=(?:Gegenstand|Betreff|Betrifft|Bezeichnung)(?!\p{L}))/u;
/** `Amt/AZ: 51.1`, `Verantwortliche/r Bereich/e: …`: what such a label means is not known, but that it is one. */
const SLASHED_LABEL =
  /^[\p{L}.-]{2,20}\/(?:-?(?:in|innen|r|e|n)|AZ|Az\.?|[Aa]mt|FB|[Dd]ienststelle)(?: [\p{L}/.-]{1,12})?$/u;

/** A line taken apart; null if it begins with no label. */
function labelled(printed: string): Labelled | null {
  const whole = printed.endsWith(')') || printed.endsWith('):') ? printed.replace(MEANING, '') : printed;
  const line = whole.startsWith('1. ') ? whole.replace(ITEM_OF_FORM, '') : whole;
  const subject = SUBJECT_LABEL.exec(line);
  if (subject) return { field: 'subject', rest: line.slice(subject[0].length) };
  const colon = line.indexOf(':');
  if (colon >= 0 && colon <= MAX_LABEL) {
    const label = line.slice(0, colon).trimEnd();
    const field = fieldOf(label.toLowerCase()) ?? (SLASHED_LABEL.test(label) ? 'other' : null);
    return field && { field, rest: line.slice(colon + 1).trimStart() };
  }
  const numbered = /[Nn](?:r|ummer)/.test(line.slice(0, MAX_LABEL)) ? NUMBER_LABEL.exec(line) : null;
  if (numbered && fieldOf(numbered[1]!.toLowerCase()) === 'number') {
    const rest = line.slice(numbered[0].length);
    return TOLD.test(rest) ? null : { field: 'number', rest };
  }
  if (line.length > MAX_LABEL) return null;
  const label = line.toLowerCase();
  const field = fieldOf(label);
  // `Beschlussvorlage` alone is a heading, `Vorlagen-Nr.` a label
  if (!WITHOUT_COLON.has(field) || (field === 'number' && !/n(?:r\.?|ummer)$/.test(label))) return null;
  return field && { field, rest: '' };
}

/** `Tagesordnungspunkt` above words, not above an item's number, labels the subject. */
function isTopic(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.gap || !/^[Tt]agesordnungspunkt:?$/.test(line.text)) return false;
  return /\p{L}{4}/u.test(next.text) && next.label === null && !DAY.test(next.text);
}

/** A day that is labelled behind another field of its line: `GZ: 66.31 Datum: 12. Nov. 2021`. */
function readDate(line: Line, at: number, rest: string, fields: FormField[]): void {
  const label = line.end - rest.length + at + 1;
  const start = label + 'Datum: '.length;
  const value = fitting('date', rest.slice(at + ' Datum: '.length));
  if (value !== null) fields.push({ field: 'date', value, label, start, end: start + value.length });
}

/** Whether the label that begins at `at` says no more than `Nr.`. */
const isBareLabel = (lines: readonly Line[], at: number) =>
  /^(?:Nr\.?|Nummer)$/.test(lines.find((line) => line.start === at)?.text ?? '');

/** `Geschäftszeichen: Verantwortliche/r: Vorlagennummer:` */
const LABELS_ONLY = /^(?:[^:]{2,30}: ?){1,5}[^:]{2,30}:$/;
const LAST_NUMBER = /(?<![^ ])[0-9A-ZÄÖÜ][0-9A-ZÄÖÜa-zäöü]{0,7}(?:[/-][0-9A-Z]{1,8}){1,4}$/;

/** The paper's number below a line of several labels of which its own is the last; null if none stands there. */
function numberBelow(line: Line, below: Line | undefined): FormField | null {
  if (below === undefined || !line.text.endsWith(':') || !LABELS_ONLY.test(line.text)) return null;
  const last = /[^:]+(?=:$)/.exec(line.text)![0].trim();
  if (fieldOf(last.toLowerCase()) !== 'number') return null;
  const value = LAST_NUMBER.exec(below.text)?.[0];
  return value === undefined || !/\d/.test(value)
    ? null
    : { field: 'number', value, label: line.end - last.length - 1, start: below.end - value.length, end: below.end };
}

/**
 * The labelled values of a form, in text order of the labels. Values stand behind their label, on the next line, or in a column of
 * their own behind a column of labels, as programs that read PDF put them; then each value goes to the first label that it fits.
 */
export function readForm(lines: readonly Line[]): FormField[] {
  const fields: FormField[] = [];
  let waiting: { readonly field: Field; readonly label: number }[] = [];
  let column = 0;
  const take = (start: number, text: string, next: string): void => {
    // Of two short numbers the first is the paper's, the second the agenda item; a single one is the item.
    const alone = waiting.some((w) => w.field === 'item') && /^\d{1,2}(?: ?[a-z])?$/.test(text) && !ITEM.test(next);
    for (const [index, { field, label }] of waiting.entries()) {
      const isNumber =
        field === 'subject' && waiting.some((w) => w.field === 'number') && fitting('number', text) === text;
      const value = isNumber || (alone && field === 'number') ? null : fitting(field, text);
      // `Nr.` alone is the head of a table more often.
      if (field === 'number' && value !== null && !/\d{3}|[/-]/.test(value) && isBareLabel(lines, label)) continue;
      // In a column a number fills its line: `1 Enthaltung` is none, nor is `TOP 5`.
      if (field === 'number' && value !== null && (value !== text || text.startsWith('TOP'))) continue;
      if (value === null) continue;
      fields.push({ field, value, label, start, end: start + value.length });
      waiting.splice(index, 1);
      return;
    }
  };
  let read = -1;
  for (const [i, line] of lines.entries()) {
    if (i === read) continue;
    const below = numberBelow(line, lines[i + 1]);
    if (below !== null) {
      fields.push(below);
      read = i + 1;
      continue;
    }
    const parts = line.label;
    if (parts === null) {
      if (line.gap && waiting.every(({ field }) => fitsAnything(field))) waiting = [];
      if (waiting.length === 0) continue;
      take(line.start, line.text, lines[i + 1]?.text ?? '');
      if (++column > MAX_COLUMN) waiting = [];
      continue;
    }
    const { rest } = parts;
    const field = isTopic(line, lines[i + 1]) ? 'subject' : parts.field;
    const day = rest.indexOf(' Datum: ');
    if (day >= 0) readDate(line, day, rest, fields);
    const start = line.end - rest.length;
    const value = rest === '' ? null : fitting(field, rest);
    if (value !== null) {
      fields.push({ field, value, label: line.start, start, end: start + value.length });
      // A label whose line ended before a line with its value has none.
      waiting = waiting.filter((one) => !fitsAnything(one.field));
      continue;
    }
    // What waits for any words was passed over by the column that ends here.
    if (column > 0) waiting = waiting.filter((one) => !fitsAnything(one.field));
    column = 0;
    if (fitsAnything(field) && rest !== '') continue;
    waiting.push({ field, label: line.start });
    if (rest !== '') take(start, rest, '');
  }
  return fields.sort((a, b) => a.label - b.label);
}
