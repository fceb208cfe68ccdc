import type { Found, FoundDate, Kind } from '../types.js';
import type { Head } from './head.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
/** No paper is older than the councils elected after the war; earlier days are history, or misprints (`24.02.1015`). */
const FIRST_YEAR = '1946';
const isOwn = ({ value }: FoundDate) => value >= FIRST_YEAR;

/**
 * The document's own date: of its meeting where it names one meeting, else the date that it bears; null if none. Of several meetings none is
 * the paper's.
 */
export function dateOf(
  text: string,
  head: Head,
  kind: Kind,
  title: string | null,
  found: readonly Found[],
): string | null {
  const days = found.filter((one): one is FoundDate => one.type === 'date' && DAY.test(one.value) && isOwn(one));
  const meetings = head.meetings.filter(isOwn);
  const inHead = days.filter((day) => day.start < head.end);
  if (kind === 'niederschrift' || kind === 'tagesordnung') return meetingOfMinutes(text, inHead)?.value ?? null;
  return (
    fieldDate(head, inHead, 'meetingDate') ??
    onlyValue(meetings) ??
    (meetings.length === 0
      ? (onlyValue(namedMeetings(text, head, inHead)) ?? onlyValue(rows(head, inHead, found)))
      : null) ??
    fieldDate(head, inHead, 'date') ??
    (kind === 'sonstiges' ? onlyValue(stampedMeetings(head, inHead)) : null) ??
    letterDate(text, head, kind === 'sonstiges' ? null : title, inHead)?.value ??
    onlyValue(notedMeetings(text, days)) ??
    closingDate(text, days) ??
    onlyValue(signedDays(text, days))
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
const PAST =
  /(?<!\p{L})(?:in (?:seiner|ihrer)|über top|hat|hatte|wurden?|beschloss|beraten|protokoll|niederschrift)(?!\p{L})/u;
const PAST_BEHIND =
  /^[^.]{0,50}(?<!\p{L})(?:hat|wurden?|beschlossen|beraten|vertagt|zugestimmt|gestellt|vorgestellt)(?!\p{L})/u;
const BEFORE = 110;
/** A body and a day make a heading on a line no longer than this. */
const HEADING_LENGTH = 70;
/** If the line prints the paper's kind, than this. */
const KIND_HEADING_LENGTH = 90;
/** A line longer than this is no line of a page, but what has lost its line ends. */
const PROSE = 250;

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
    // In a text without lines a meeting of the past is named as well.
    const isProse = line !== undefined && line.text.length > PROSE && day.start > line.start + BEFORE;
    return (
      (SITTING.test(before) && !isProse) ||
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

/**
 * The first day that stands on a line of letterhead or at the end of one, as the date of a letter does; not one with which the title ends, or
 * from which on something is to be.
 */
function letterDate(text: string, head: Head, title: string | null, days: readonly FoundDate[]): FoundDate | null {
  for (const [i, line] of head.lines.entries()) {
    if (line.role === 'section') break;
    if (LETTER_COLUMNS.test(head.lines[i - 1]?.lower ?? '')) {
      const last = days.findLast((one) => line.start <= one.start && one.start < line.end);
      if (last) return last;
    }
    if (line.role === 'table' || (line.role === 'item' && !MOVED_LINE.test(line.lower)) || EARLIER.test(line.text))
      continue;
    const day = days.find((one) => line.start <= one.start && one.start < line.end && !isFileNumber(head, one));
    if (day === undefined || title?.endsWith(day.surface) || COMING.test(text.slice(line.start, day.start))) continue;
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

/** `zum 01.01.2020`, `gültig ab ` */
const COMING = /(?<!\p{L})(?:zum|ab|bis|seit|per)(?: dem)? $/u;

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
      (/(?:^|[\n\f])$/.test(before) && /^, gez\./.test(after)) ||
      (/(?:^|[\n\f])(?:Stand|Datum): ?$/.test(before) && /^(?:$|[\n\f])/.test(after))
    );
  });
  return onlyValue(signed);
}

/** Whether what looks like a day stands in the field of the file number. */
function isFileNumber({ fields }: Head, day: FoundDate): boolean {
  return fields.some((field) => field.field === 'fileNumber' && field.start <= day.start && day.start < field.end);
}

/** Days with which the meeting is stamped on an annex: `SozA 12.07.2023, TOP 6a` */
function stampedMeetings({ lines }: Head, days: readonly FoundDate[]): FoundDate[] {
  return lines.slice(0, STAMP_LINES).flatMap(({ start, end, text }) => {
    const day = days.find((one) => start < one.start && one.start < end);
    const isStamp =
      day !== undefined &&
      /^\p{Lu}[\p{L} -]{1,60} $/u.test(text.slice(0, day.start - start)) &&
      /^,? TOP \d/.test(text.slice(day.end - start));
    return isStamp ? [day] : [];
  });
}
const STAMP_LINES = 6;

/**
 * Days beside a body's abbreviation, as notes of what became of a motion have them: `BVV 28.01.09`, `28.01.09 BVV`, and days right before the
 * decision: `StadtPlan 30.08.2011 Die Bezirksverordnetenversammlung beschließt`.
 */
function notedMeetings(text: string, days: readonly FoundDate[]): FoundDate[] {
  return days.filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 20), start);
    const after = text.slice(end, end + 60);
    return SHORT_BODY.test(before) || /^ {0,3}BVV(?!\p{L})/u.test(after) || (NOTE.test(before) && DECIDES.test(after));
  });
}
const SHORT_BODY = /(?:^|[^\p{L}])[A-ZÄÖÜ]{3,5} $/u;
/** The end of a sentence, or one word that can be a committee's. */
const NOTE = /(?:[.:)]|[^\p{L}]\p{Lu}\p{L}{1,12}\.?) {1,3}$/u;
const DECIDES = /^ {0,3}Die (?:BVV|Bezirksverordnetenversammlung) (?:möge beschließen|beschließt)/;

/** Days of a letter in a text without lines: `Berlin, den 11.06.2008 Dr. Horn`, `22.06.2012 Bezirksbürgermeister`. */
function signedDays(text: string, days: readonly FoundDate[]): FoundDate[] {
  return days.filter(
    ({ start, end }) =>
      /\p{Lu}\p{Ll}+, den $/u.test(text.slice(Math.max(0, start - 20), start)) ||
      /^ {0,3}Bezirks(?:stadtr[aä]t|bürgermeister)/.test(text.slice(end, end + 24)),
  );
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
    if (/auszug aus (?:der|dem) (?:niederschrift|protokoll)[^.]{0,80}vom $/.test(before)) points += 9;
    if (/(?:protokolls?|niederschrift|sitzung vom|genehmigung)[^.]{0,60}vom $/.test(before)) points -= 3;
    if (/(?:datum|ausgefertigt|bekanntgemacht|aushang|gefertigt|einladung vom|verkündet)[^.]{0,25}$/.test(before))
      points -= 3;
    if (points > most) [best, most] = [day, points];
  }
  return best;
}
