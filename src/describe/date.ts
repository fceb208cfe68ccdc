import type { Found, FoundDate, Kind } from '../types.js';
import type { Head } from './head.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The document's own date: of its meeting where it names one meeting, else the date that it bears; null if none. Of several meetings none is
 * the paper's.
 */
export function dateOf(text: string, head: Head, kind: Kind, found: readonly Found[]): string | null {
  const days = found.filter((one): one is FoundDate => one.type === 'date' && DAY.test(one.value));
  const inHead = days.filter((day) => day.start < head.end);
  if (kind === 'niederschrift' || kind === 'tagesordnung') return meetingOfMinutes(text, inHead)?.value ?? null;
  return (
    fieldDate(head, inHead, 'meetingDate') ??
    onlyValue(head.meetings) ??
    onlyValue(namedMeetings(text, head, inHead)) ??
    (head.meetings.length === 0 ? onlyValue(rows(head, inHead, found)) : null) ??
    fieldDate(head, inHead, 'date') ??
    letterDate(text, head, inHead)?.value ??
    onlyValue(notedMeetings(text, days)) ??
    closingDate(text, days)
  );
}

function fieldDate(head: Head, days: readonly FoundDate[], name: 'meetingDate' | 'date'): string | null {
  for (const field of head.fields) {
    if (field.field !== name) continue;
    const day = days.find((one) => one.start < field.end && field.start < one.end);
    if (day) return day.value;
  }
  return null;
}

/** The day, if all days are the same. */
function onlyValue(days: readonly FoundDate[]): string | null {
  const values = new Set(days.map((day) => day.value));
  return values.size === 1 ? days[0]!.value : null;
}

const DAY_OF = '(?: [^.]{0,60})? (?:am|vom),?(?: \\p{L}+tag,?)?(?: de[nm])? $';
/** `Beschluss des Bauausschusses vom ` */
const DECIDED = /^beschluss (?:des|der) .*(?:vom|am) $/;
const SITTING = new RegExp(`sitzung${DAY_OF}`, 'u');
const BODY_AM =
  /(?:rat|rates|ausschuss|ausschusses|vertretung|versammlung|beirat|beirates|kreistag|kreistages|(?<!\p{L})bv)(?: [^.]{0,40})? am $/u;
/** Words that make a meeting one of the past, not the paper's own. */
const PAST = /(?<!\p{L})(?:in (?:seiner|ihrer)|hat|hatte|wurden?|beschloss|beraten|protokoll|niederschrift)(?!\p{L})/u;
const PAST_BEHIND =
  /^[^.]{0,50}(?<!\p{L})(?:hat|wurden?|beschlossen|beraten|vertagt|zugestimmt|gestellt|vorgestellt)(?!\p{L})/u;
const BEFORE = 110;
/** A body and a day make a heading on a line no longer than this. */
const HEADING_LENGTH = 70;
/** If the line prints the paper's kind, than this. */
const KIND_HEADING_LENGTH = 90;

/** Days of meetings that the heading names in words: `zur Sitzung der Bezirksvertretung Porz vom 11.12.2018`. */
function namedMeetings(text: string, { lines }: Head, days: readonly FoundDate[]): FoundDate[] {
  return days.filter((day) => {
    const before = text
      .slice(Math.max(0, day.start - BEFORE), day.start)
      .replace(/\s+/g, ' ')
      .toLowerCase();
    if (
      PAST.test(before) ||
      PAST_BEHIND.test(
        text
          .slice(day.end, day.end + 80)
          .replace(/\s+/g, ' ')
          .toLowerCase(),
      )
    )
      return false;
    const line = lines.find((one) => one.start <= day.start && day.start < one.end);
    if (line !== undefined && DECIDED.test(text.slice(line.start, day.start).toLowerCase())) return true;
    return (
      SITTING.test(before) ||
      (BODY_AM.test(before) &&
        line !== undefined &&
        line.text.length < (line.kind === null ? HEADING_LENGTH : KIND_HEADING_LENGTH))
    );
  });
}

/** What follows the day in a table of meetings: `öffentlich - Entscheidung`, `Ö`, `TOP 3`. */
const BEHIND_ROW =
  /^(?:,? ?(?:Ö|N|NÖ|öffentlich|nicht ?öffentlich|Entscheidung|Beschlussfassung|Vorberatung|Kenntnisnahme)(?!\p{L}).{0,40})?$/u;

/** The table's label on the line of its first row. */
const ROW_LABEL = /^(?:Beratungsfolge|Gremium|Gremien|Beratung): {0,4}/;

/** Days in lines that hold a body's name before the day and no more than such a table's words behind it. */
function rows({ lines }: Head, days: readonly FoundDate[], found: readonly Found[]): FoundDate[] {
  return days.filter((day) => {
    const line = lines.find((one) => one.start <= day.start && day.start < one.end);
    if (line === undefined || line.role === 'item' || !BEHIND_ROW.test(line.text.slice(day.end - line.start)))
      return false;
    const label = ROW_LABEL.exec(line.text)?.[0].length ?? 0;
    const body = found.find((one) => one.type === 'body' && one.start === line.start + label);
    return (
      body !== undefined &&
      body.end < day.start &&
      /^[ ,:-]{1,3}$/.test(line.text.slice(body.end - line.start, day.start - line.start))
    );
  });
}

/** The first day that stands on a line of letterhead or at the end of one, as the date of a letter does. */
function letterDate(text: string, head: Head, days: readonly FoundDate[]): FoundDate | null {
  for (const [i, line] of head.lines.entries()) {
    if (line.role === 'section') break;
    if (LETTER_COLUMNS.test(head.lines[i - 1]?.lower ?? '')) {
      const last = days.findLast((one) => line.start <= one.start && one.start < line.end);
      if (last) return last;
    }
    if (line.role === 'table' || (line.role === 'item' && !MOVED_LINE.test(line.lower)) || EARLIER.test(line.text))
      continue;
    const day = days.find((one) => line.start <= one.start && one.start < line.end && !isFileNumber(head, one));
    if (day === undefined) continue;
    if (
      (line.kind !== null || /^[-–]/.test(line.text)) &&
      MOVED_ON.test(text.slice(line.start, day.start).toLowerCase())
    )
      return day;
    if (line.role === 'field' && / vom $/.test(text.slice(line.start, day.start))) continue;
    const atEnd = day.end >= line.end - 1;
    if (line.role !== 'text' || (atEnd && line.text.length < 60)) return day;
  }
  return null;
}

/** `BV Neudorf, 15.04.2021, TOP 7`: where the matter was dealt with before. */
const EARLIER = /\d, TOP \d|^Ihre? (?:Schreiben|Nachricht|Anfrage|Antrag|Zeichen|Mail|E-Mail)(?!\p{L})(?=.*vom \d)/u;

/** The labels of a letter's columns, the day in the last of them. */
const LETTER_COLUMNS = /^ihre? (?:schreiben|zeichen|nachricht).{0,60} datum:?$/;
/** `-Antrag der Fraktion … vom 11.05.2022-`: who moved, on a line below the title. */
const MOVED_LINE = /^[-–] ?(?:\p{L}+ )?(?:antrag|anfrage) (?:de[rs]|von)(?!\p{L})/u;
/** `Antrag vom `, `Bericht des Magistrats vom ` */
const MOVED_ON = /^(?:\p{L}+(?: des magistrats)?|[-–] ?(?:\p{L}+ )?(?:antrag|anfrage) (?:de[rs]|von) .{2,120}) vom $/u;

/** So near to the end a paper is signed. */
const CLOSING = 400;

/** The day with which a paper is signed on a line of its own: `Lindenbach / 11.02.2021`, `27.05.2021, gez. Horn`. */
function closingDate(text: string, days: readonly FoundDate[]): string | null {
  const signed = days.filter(({ start, end }) => {
    if (start < text.length - CLOSING) return false;
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 8);
    return (
      (/(?:^|[\n\f])\p{Lu}\p{L}+(?: ?\/ ?|, (?:den )?)$/u.test(before) && /^ ?(?:$|[\n\f])/.test(after)) ||
      (/(?:^|[\n\f])$/.test(before) && /^, gez\./.test(after))
    );
  });
  return onlyValue(signed);
}

/** Whether what looks like a day stands in the field of the file number. */
function isFileNumber({ fields }: Head, day: FoundDate): boolean {
  return fields.some((field) => field.field === 'fileNumber' && field.start <= day.start && day.start < field.end);
}

/** Days behind a body's abbreviation, as notes of what became of a motion have them: `BVV 28.01.09`. */
function notedMeetings(text: string, days: readonly FoundDate[]): FoundDate[] {
  return days.filter((day) => /(?:^|[^\p{L}])[A-ZÄÖÜ]{3,5} $/u.test(text.slice(Math.max(0, day.start - 8), day.start)));
}

const WEEKDAY = /(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag),? (?:den |dem |d\. )?$/;

/** The day of the meeting of minutes, of an agenda or an invitation: the day that most speaks for, the first of equals. */
function meetingOfMinutes(text: string, days: readonly FoundDate[]): FoundDate | null {
  let best: FoundDate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    const before = text
      .slice(Math.max(0, day.start - BEFORE), day.start)
      .replace(/\s+/g, ' ')
      .toLowerCase();
    const after = text
      .slice(day.end, day.end + 40)
      .replace(/\s+/g, ' ')
      .toLowerCase();
    let points = 0;
    if (WEEKDAY.test(before)) points += 3;
    if (/^,? ?(?:um |ab |von )?\d{1,2}(?:[.:]\d\d)? uhr/.test(after)) points += 3;
    if (/(?:sitzung|rates?|ausschusses|termin:?|gremium)[^.]{0,70}$/.test(before)) points += 2;
    if (/(?:protokolls?|niederschrift|sitzung vom|genehmigung)[^.]{0,60}vom $/.test(before)) points -= 3;
    if (/(?:datum|ausgefertigt|bekanntgemacht|aushang|gefertigt|einladung vom|verkündet)[^.]{0,25}$/.test(before))
      points -= 3;
    if (points > most) [best, most] = [day, points];
  }
  return best;
}
