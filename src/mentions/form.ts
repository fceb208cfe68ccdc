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
}

/** The head of a paper, where its form stands: at most so many characters and so many lines that are not blank. */
const HEAD_LENGTH = 5000;
const HEAD_LINES = 70;
/** At most so many values stand in a column of their own behind a column of labels. */
const MAX_COLUMN = 14;

/** The lines of a paper's head that are not blank. */
export function headLines(text: string): Line[] {
  const lines: Line[] = [];
  const length = Math.min(text.length, HEAD_LENGTH);
  for (let start = 0; start < length && lines.length < HEAD_LINES; ) {
    let end = start;
    while (end < length && text[end] !== '\n' && text[end] !== '\f') end++;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const begin = start + line.indexOf(trimmed);
      lines.push({ start: begin, end: begin + trimmed.length, text: trimmed });
    }
    start = end + 1;
  }
  return lines;
}

const DAY = /^(?:\p{L}{5,10}, )?(?:den )?\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,9} )\d{2,4}(?!\d)/u;
const NUMBER = /^(?:[A-ZÄÖÜ]{1,6}[- /]?){0,3}\d[0-9A-ZÄÖÜ]{0,7}(?: ?[/_-] ?[0-9A-ZÄÖÜ]{1,8}){0,6}(?: ?[a-h])?(?![^\s])/;
const ITEM = /^\d{1,3}(?:\.\d{1,3}){0,4}\.?(?: ?[a-z])?$/;
const STATUS = /^(?:(?:nicht ?)?-?öffentlich(?:e[rs]?(?: teil| sitzung)?)?|[öon]{1,2}|x)$/i;

/** The beginning of `text` that can be the value of a field, or null. */
function fitting(field: Field, text: string): string | null {
  if (STATUS.test(text)) return null;
  if (field === 'number') return DAY.test(text) ? null : (NUMBER.exec(text)?.[0] ?? null);
  if (field === 'meetingDate' || field === 'date') return DAY.exec(text)?.[0] ?? null;
  if (field === 'item') return ITEM.test(text) ? text : null;
  if (field === 'meeting') return DAY.test(text) || !/\p{L}{3}/u.test(text) ? null : text;
  return text;
}

interface Labelled {
  readonly field: Field;
  /** What stands behind the label in its line. */
  readonly rest: string;
}

const LABEL = /^(\p{L}[\p{L}.,/ -]{0,31}?) ?: ?/u;
// Vorlagen-Nummer 22.10.2018: the date is of another column, the number stands below
const NUMBER_LABEL = /^(\p{L}[\p{L}.-]{1,20}[- ]?(?:[Nn]r\.?|[Nn]ummer)) (?=\S)/u;
/** Fields whose label is often printed without a colon, the value below it. */
const WITHOUT_COLON: ReadonlySet<Field | null> = new Set(['number', 'date', 'subject', 'meetingDate']);

/** A line taken apart; null if it begins with no label. */
function labelled(line: string): Labelled | null {
  const match = LABEL.exec(line);
  if (match) {
    const field = fieldOf(match[1]!.toLowerCase());
    return field && { field, rest: line.slice(match[0].length) };
  }
  const numbered = NUMBER_LABEL.exec(line);
  if (numbered && fieldOf(numbered[1]!.toLowerCase()) === 'number') {
    return { field: 'number', rest: line.slice(numbered[0].length) };
  }
  const label = line.toLowerCase();
  const field = fieldOf(label);
  // `Beschlussvorlage` alone is a heading, `Vorlagen-Nr.` a label
  if (!WITHOUT_COLON.has(field) || (field === 'number' && !/n(?:r\.?|ummer)$/.test(label))) return null;
  return field && { field, rest: '' };
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
      const value = alone && field === 'number' ? null : fitting(field, text);
      if (value === null) continue;
      fields.push({ field, value, label, start, end: start + value.length });
      waiting.splice(index, 1);
      return;
    }
  };
  for (const [i, line] of lines.entries()) {
    const parts = labelled(line.text);
    if (parts === null) {
      if (waiting.length === 0) continue;
      take(line.start, line.text, lines[i + 1]?.text ?? '');
      if (++column > MAX_COLUMN) waiting = [];
      continue;
    }
    const { field, rest } = parts;
    const start = line.end - rest.length;
    const value = rest === '' ? null : fitting(field, rest);
    if (value !== null) {
      fields.push({ field, value, label: line.start, start, end: start + value.length });
      continue;
    }
    column = 0;
    waiting.push({ field, label: line.start });
    if (rest !== '') take(start, rest, '');
  }
  return fields.sort((a, b) => a.label - b.label);
}
