import { PARTY_SPELLING } from '../german/parties.js';
import { isFurniture } from '../german/sections.js';
import type { FormField } from '../mentions/form.js';
import type { Kind } from '../types.js';
import type { Head, HeadLine } from './head.js';

/** A title runs over at most so many lines. */
const MAX_LINES = 8;
/** Longest title; what is longer is a paragraph. */
const MAX_LENGTH = 400;

/** The paper's subject without labels, line breaks as blanks; null if its text has none. */
export function titleOf(head: Head, kind: Kind): string | null {
  const title =
    (kind === 'niederschrift' ? agendaItem(head) : null) ??
    subjectField(head, kind) ??
    quotedSubject(head, kind) ??
    (kind === 'niederschrift' || kind === 'tagesordnung' ? meetingTitle(head, kind) : heading(head));
  if (title === null) return null;
  // `Kleine Anfrage KA-0456/V ⏎ über ⏎ …`
  return tidy(kind === 'anfrage' ? title.replace(/^über (?=\p{Lu})/u, '') : title);
}

/** The value of the subject's field and the lines that go on with it. */
function subjectField({ fields, lines }: Head, kind: Kind): string | null {
  const lineOf = ({ start, end }: FormField) => lines.findIndex((line) => line.start < end && start < line.end);
  // What stands below an empty label is the form's next line.
  const isEmpty = (one: FormField) => isFurniture(lines[lineOf(one)]!.lower) && !/\d$/.test(one.value);
  // In an annex it is the head of a column.
  const isColumn = ({ label }: FormField) =>
    kind === 'sonstiges' && lines.find(({ start }) => start === label)?.text === 'Bezeichnung';
  const field = fields.find((one) => one.field === 'subject' && !isEmpty(one) && !isColumn(one));
  if (field === undefined) return null;
  const at = lineOf(field);
  const block = [field.value, ...goesOn(lines, at + 1)];
  const last = lines[at + block.length];
  const isStep =
    last !== undefined && !last.gap && /^[-–] (?:\p{L}{4}.{0,36} [-–]|\p{Lu}\p{L}{4,30})$/u.test(last.text);
  return joined(isStep ? [...block, last.text] : block);
}

/** A line as long as this runs to the page's edge, so that the next one goes on with it. */
const FULL_LINE = 50;

/** A line that ends like this goes on below: `Satzung der ⏎ Gemeinde Lindenbach`. */
const UNFINISHED = / (?:der|des|und|für|zur|zum|von|vom|am|bis|über die)$/;

/** The lines of text from `from` on that belong to one block. */
function goesOn(lines: readonly HeadLine[], from: number): string[] {
  const block: string[] = [];
  for (let i = from; i < lines.length && block.length < MAX_LINES; i++) {
    const line = lines[i]!;
    const above = lines[i - 1]?.text ?? '';
    const isRunOn = above.length >= FULL_LINE || UNFINISHED.test(above) || /^\p{Ll}/u.test(line.text);
    const isText = line.role === 'text' || (line.role === 'letterhead' && isRunOn);
    if (line.gap || !isText || MOVER.test(line.lower) || STOPS.test(line.lower) || SUM_ROW.test(line.text)) break;
    block.push(line.text);
  }
  return block;
}

/** A row of a table with its sum: `Kostengruppe 300 1.234.567,00 €` */
const SUM_ROW = /^\p{Lu}.{2,60}(?<! von| über| auf| zu| um) \d[\d.]*,\d\d ?(?:€|EUR)$/u;

/** What stands below a title without being a part of it: a label, a paper that is dealt with, the answer's heading. */
const STOPS =
  /^(?:in (?:der|seiner|ihrer) sitzung (?:vom|am)|der (?:gemeinderat|stadtrat|rat) hat|bezüglich|beratungsgrundlage|vergabenummer|(?:gemeinsamer|interfraktioneller) (?:antrag|anfrage)(?! auf| zu)|zu[mr] (?:anfrage|antrag|vorlage|drucksache)(?: nr\.?)? \S*\d|anlage\/n|aktenzeichen \/ geschäftszeichen|betrifft (?:antrag|anfrage)(?!\p{L})|(?:zur )?sitzung (?:des|der) .{3,60} am \d|bezugs(?:drucksache|vorlage|antrag)|[-–] ?(?:\p{L}+ )?(?:\p{L}*antrag|\p{L}*anfrage|stellungnahme|antwort) (?:de[rs]|von)(?!\p{L})|verteiler(?: tag)?|vorgang:?|(?:ba-)?(?:antrags?|anfragen?|empfehlungs?)[ -]nr\.? ?\S*\d|(?:stellungnahme|antwort|beantwortung) der verwaltung (?:zu|auf))/u;

/** Who moves, below the title: `Anfrage: CDU`. */
const MOVER =
  /^(?:(?:gemeinsame|interfraktionelle)r? )?(?:(?:änderungs|ergänzungs|zusatz|dringlichkeits|prüf)-?)?(?:antrag|anfrage)(?:en)?(?:: .{1,60}| \p{L}{2,12})$/u;

/** The lines of a title; cut at the line that ends early if sentences follow in the same block; null if there is no title. */
function joined(block: readonly string[]): string | null {
  const title = block.join(' ');
  if (title.length <= MAX_LENGTH && !SENTENCE.test(title)) return title;
  const width = Math.max(...block.map((line) => line.length));
  const cut = block.findIndex(
    (line, i) =>
      i + 1 < block.length &&
      line.length + firstWord(block[i + 1]!).length + 1 < width * 0.92 &&
      /^\p{Lu}/u.test(block[i + 1]!) &&
      !/[;:,–-](?<! [–-])$/.test(line),
  );
  const first = block.slice(0, cut + 1).join(' ');
  return cut >= 0 && first.length <= MAX_LENGTH && !SENTENCE.test(first) ? first : null;
}

/** The end of a sentence with words before and behind it, no abbreviation. */
const SENTENCE = /\.(?<=\p{L}{4}\.)(?: \p{Lu}\p{Ll}+ \p{Ll}| *$)/u;

const firstWord = (line: string) => /^\S*/.exec(line)![0];

/** A quoted title in the heading of an answer: `AN/1728/2018 - Antrag der …: "Titel" hier: Stellungnahme`. */
function quotedSubject({ lines }: Head, kind: Kind): string | null {
  if (kind !== 'stellungnahme') return null;
  const beginning = lines
    .slice(0, 8)
    .map((line) => line.text)
    .join(' ');
  const quoted =
    /(?:antrag|anfrage).{0,200}?[„“"»]([^„“”"«»]{8,250})[“”"«],? ?(?:hier[:.]|stellungnahme|antwort|beantwortung)/iu.exec(
      beginning,
    );
  return quoted ? quoted[1]! : null;
}

const AGENDA_ITEM =
  /^(?:sitzungseröffnung und )?(?:zu )?(?:top|punkt|tagesordnungspunkt) ?\d+(?:\.\d+)*(?: ?[a-z](?!\p{L}))?(?: der tagesordnung)? ?[.:–-]? ?(?!auf|der|die|und|wird|ist|vor)(?=\S)/u;
const BUDGET_MOTION =
  /^(?:änderungs|ergänzungs)?antr[aä]ge? (?:nr\. ?)?[\d.]+(?: ?[a-z])? \((?:s\.|seite) ?\d+\): (.*?)(?: \([^()]{2,60}\))?$/i;
const MOVED_BY =
  /^(?:(?:gemeinsame|interfraktionelle)[rn]? )?(?:änderungs|ergänzungs)?(?:antrag|anfrage) (?:der|des|von) .*(?:vom \d|fraktion|stadtr)/;

/** Whole minutes say so before their first item. */
const MINUTES_BEGIN = /^(?:beginn|sitzungsbeginn|anwesende?|anwesenheit)(?: |:)/;

/** The subject of an extract of minutes that deals with one agenda item and its parts, or with one motion under it. */
function agendaItem({ lines }: Head): string | null {
  if (lines.some((line, i) => i > 0 && /^tagesordnung ?:?$/.test(line.lower))) return null;
  const extract = lines.slice(0, FIRST_LINES).findIndex((line) => EXTRACT.test(line.text));
  if (extract >= 0) return [lines[extract]!.text.replace(EXTRACT, ''), ...goesOn(lines, extract + 1)].join(' ');
  const body = lines.findIndex((line) => line.role === 'section' || MINUTES_BEGIN.test(line.lower));
  const heading = body < 0 ? lines : lines.slice(0, body);
  const items = heading.flatMap((line, i) => (AGENDA_ITEM.test(line.lower) ? [i] : []));
  const at = items[0];
  if (at === undefined) return onlyItem(heading);
  const first = lines[at]!;
  const number = numberOf(first.lower);
  if (items.some((i) => !`${numberOf(lines[i]!.lower)}.`.startsWith(`${number}.`))) return null;
  const motions = heading.flatMap((line, i) =>
    i > at && /^antr[aä]ge? (?:nr\. ?)?[\d.]+/.test(line.lower) ? [i] : [],
  );
  if (motions.length > 1) return null;
  if (motions.length === 1) {
    const motion = BUDGET_MOTION.exec([lines[motions[0]!]!.text, ...goesOn(lines, motions[0]! + 1)].join(' '));
    if (motion) return motion[1]!;
  }
  const rest = goesOn(lines, at + 1);
  const end = rest.findIndex((line) => MOVED_BY.test(line.toLowerCase()) || AGENDA_ITEM.test(line.toLowerCase()));
  return [first.text.slice(AGENDA_ITEM.exec(first.lower)![0].length), ...(end < 0 ? rest : rest.slice(0, end))].join(
    ' ',
  );
}

/** `5. Haushaltssatzung 2022 VL-14/2022`, the one numbered line of an extract of minutes. */
function onlyItem(heading: readonly HeadLine[]): string | null {
  if (!heading.some(({ kind, lower }) => kind?.kind === 'niederschrift' && lower.includes('auszug'))) return null;
  const items = heading.filter(({ text }) => ITEM_NUMBER.test(text));
  const item = items.length === 1 ? items[0]! : null;
  if (item === null) return null;
  const words = item.text
    .replace(ITEM_NUMBER, '')
    .replace(/(?: \(?(?:Vorlage|DS|Drucksache):?)? \(?\S{0,12}\d[/-]\d{2,4}\S{0,8}$/, '');
  return [words, ...goesOn(heading, heading.indexOf(item) + 1)].join(' ');
}

/** `Auszug - Ausbau des Radweges` */
const EXTRACT = /^Auszug - (?=\p{L}{3})/u;
const ITEM_NUMBER = /^\d{1,2}\.(?:\d{1,2}\.?){0,3} (?=\p{Lu}(?!\p{L}+itzung))/u;
const numberOf = (line: string) => /\d+(?:\.\d+)*/.exec(line)![0];

/**
 * The heading of minutes, agendas and invitations up to the day: `Protokoll der 30. Sitzung des Rates der Gemeinde Lindenbach`. Where a form
 * names the meeting, kind and meeting.
 */
function meetingTitle({ lines, fields }: Head, kind: Kind): string | null {
  const at = lines.findIndex((line) => line.kind?.kind === kind);
  const called = CALLED.exec(lines.map((line) => line.text).join(' '));
  if (kind === 'tagesordnung' && called)
    return called[1] ?? called[2] ?? called[3]!.replace(/^((?:\d+\. )?\p{L}{4,}e)n (?=\p{Lu})/u, '$1 ');
  const sitting = lines.find((line) => SITTING.test(line.text));
  const first = lines[at];
  if (first === undefined) return sitting ? untilDay(SITTING.exec(sitting.text)![0]) : null;
  const rest = goesOn(lines, at + 1);
  const isSpaced = first.text.length > first.lower.length + 2;
  const word = isSpaced || /^[\p{Lu} ]+$/u.test(first.text) ? capital(first.lower) : first.text;
  const below = lines[at + 1];
  if (rest.length === 0 && first.kind?.whole && below && BELOW.test(below.text))
    return untilDay([word, below.text, ...goesOn(lines, at + 2)].join(' '));
  if (!first.kind?.whole) return untilDay([word, ...rest.slice(0, 3)].join(' '));
  if (rest.length > 0 && MEETING.test(rest.join(' '))) return untilDay([word, ...rest].join(' '));
  const meeting = fields.find((field) => field.field === 'meeting')?.value ?? sitting?.text;
  return meeting ? untilDay(`${word} ${meeting}`) : word;
}

/** `Einladung ⏎ zur Sitzung des …` */
const BELOW = /^(?:über die|zu[rm]?|der|des) .{0,45}[Ss]itzung (?:des|der) /;
const SITTING = /\d{1,3}\. (?:\p{L}+ )?(?:\p{L}+)?[Ss]itzung(?!\p{L}).*/u;
/** `Eine Sitzung des Ortsrates Neudorf findet am … statt` */
const CALLED =
  /(?:Eine |Die )((?:\p{L}+e )?(?:\d+\. )?(?:\p{L}+e )?\p{L}*[Ss]itzung (?:des|der) .{3,90}?) findet | findet .{0,140}? (?:eine|die) ((?:\p{L}+e )?(?:\d+\. )?(?:\p{L}+e )?\p{L}*[Ss]itzung (?:des|der) .{3,90}?) statt| stattfindenden ((?:\d+\. )?(?:\p{L}+en )?\p{L}*[Ss]itzung (?:des|der) .{3,90}?) (?:lade|wird|werden|Tagesordnung)(?!\p{L})/u;
const MEETING = /sitzung|rate?s?(?!\p{L})|ausschuss|vertretung|versammlung|kreistag|beirat/iu;

const WEEKDAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const DAY_AND_REST = new RegExp(
  `,? (?:(?:am|vom|zum|für)(?: (?:de[nm]|${WEEKDAY}).*| ?$)|(?:(?:am|vom) )?(?:${WEEKDAY},? )?(?:de[nm] )?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}+) ?\\d{4}.*|${WEEKDAY},? de[nm].*)$`,
  'iu',
);

/** The words before a day and what leads to it: `…, am Donnerstag, dem 2. September 2021, Saal` is cut off. */
function untilDay(title: string): string {
  return title.replace(DAY_AND_REST, '');
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * The first block of lines behind the printed kind that are neither form nor letterhead nor body. Lines right below a field go on with its
 * value if another block follows (`Dienststelle: Schul- und ⏎ Sportamt`), and a line that only says who moves is none if another follows.
 */
function heading({ lines }: Head): string | null {
  const body = lines.findIndex((line) => line.role === 'section' || line.role === 'item');
  const printed = printedLine(lines);
  const labelled = lines.findIndex((line) => line.kind !== null && line.role === 'text' && LABEL.test(line.text));
  if (labelled >= 0 && labelled < FIRST_LINES && (printed < 0 || labelled < printed)) {
    return joined([lines[labelled]!.text, ...goesOn(lines, labelled + 1)]);
  }
  const annex = printed < 0 ? lines.slice(0, ANNEX_LINES).findIndex((line) => ANNEX_TITLE.test(line.text)) : -1;
  if (annex >= 0) return joined([lines[annex]!.text.replace(ANNEX_TITLE, ''), ...goesOn(lines, annex + 1)]);
  const concern = printed < 0 ? aboveSalutation(lines) : null;
  if (concern !== null) return concern;
  const blocks: HeadLine[][] = [];
  const begin = body >= 0 && printed > body ? 0 : printed + 1;
  for (let i = begin; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.role === 'section' || line.role === 'item' || (line.role === 'table' && blocks.length > 0)) break;
    if (line.role !== 'text') continue;
    if (GLUED.test(line.text)) break;
    const length = 1 + goesOn(lines, i + 1).length;
    blocks.push(lines.slice(i, i + length));
    i += length - 1;
  }
  const subject = blocks.find((one) => !isAside(lines, one));
  const matter = subject === undefined ? aboveTable(lines, begin) : null;
  if (matter !== null) return matter;
  const block = subject ?? blocks[0];
  if (block === undefined) return onlyLine(lines, begin) ?? lineAbove(lines, printed) ?? valueAbove(lines);
  if (block.length > 1 && isAboveTitle(block[0]!, block[1]!)) block.shift();
  const title = joined([...block, ...itemsBelow(lines, block)].map((line) => line.text));
  return title ?? joined((blocks[0] ?? block).map((line) => line.text)) ?? lineAbove(lines, printed);
}

/** `Anlage 1: Übersicht der Lose` within so many lines */
const ANNEX_LINES = 3;
const ANNEX_TITLE = /^Anlage \d{1,2}[a-z]? ?[:–-] ?(?=\p{Lu}\p{L}{3})(?!Seite)/u;

/** The words right above a letter's salutation, which are its subject; null where letterhead stands there. */
function aboveSalutation(lines: readonly HeadLine[]): string | null {
  const end = lines.findIndex((line) => line.lower.startsWith('sehr geehrte'));
  let begin = end - 1;
  if (begin < 1 || lines[begin]!.role !== 'text') return null;
  const goesOnBelow = (line: HeadLine, below: HeadLine) =>
    line.role === 'text' &&
    (line.text.length >= FULL_LINE ||
      STOPS.test(below.lower) ||
      line.lower.startsWith('hier') ||
      /^(?:\p{Ll}|hier)/u.test(below.text));
  while (begin > 0 && !lines[begin]!.gap && goesOnBelow(lines[begin - 1]!, lines[begin]!)) begin--;
  const subject = joined([lines[begin]!.text, ...goesOn(lines.slice(0, end), begin + 1)]);
  return subject !== null && /\p{L}{4}.* \p{L}{3}/u.test(subject) ? subject : null;
}

/** The line of the printed kind; of several with no words between them the last. */
function printedLine(lines: readonly HeadLine[]): number {
  let printed = -1;
  for (const [i, { kind, role, text }] of lines.entries()) {
    if (printed >= 0 && (role === 'text' || role === 'section' || role === 'item' || role === 'table')) break;
    if (kind?.whole && !text.endsWith(':')) printed = i;
  }
  return printed;
}

/** `Kleine Anfrage des Mitgliedes der Bezirksversammlung Jens Uhl (FDP-Fraktion)` */
const MOVED_BY_PERSON = new RegExp(
  `^(?:(?:Kleine|Große|Schriftliche) )?(?:Anfrage|Antrag) (?:de[rs]|von) .*\\((?:[^()]{0,30}[Ff]raktion|${PARTY_SPELLING})\\)$`,
  'u',
);

/** Whether a line above the title only says who moves, or for which meeting. */
const isAboveTitle = ({ text, lower }: HeadLine, below: HeadLine) =>
  MOVED_BY_PERSON.test(text) ||
  (/^\p{Lu}/u.test(below.text) && (MOVED_AT.test(lower) || (MOVER_LINE.test(lower) && /fraktion|gruppe/.test(lower))));

/** The block right above the printed kind, for forms that print it below the subject. */
function lineAbove(lines: readonly HeadLine[], printed: number): string | null {
  let end = printed;
  while (end > 0 && lines[end - 1]!.role !== 'text') end--;
  let begin = end;
  while (begin > 0 && lines[begin - 1]!.role === 'text' && !(begin < end && lines[begin]!.gap)) begin--;
  if (begin === end || !(lines[begin]!.gap || isBelowLetterhead(lines, begin))) return null;
  return joined([lines[begin]!.text, ...goesOn(lines.slice(0, end), begin + 1)]);
}

/** Whether words, and not one word or a name, stand where the letterhead ends, as in texts without blank lines. */
const isBelowLetterhead = (lines: readonly HeadLine[], at: number) =>
  /^(?:letterhead|furniture)$/.test(lines[at - 1]?.role ?? '') &&
  /\p{L}{4}.* \p{L}{3}/u.test(lines[at]!.text) &&
  !/^(?:dr\.|prof\.|herrn?|frau) /.test(lines[at - 1]!.lower);

/** What was taken for a value, but stands where only a title can: words right above the table of meetings or the body. */
function valueAbove(lines: readonly HeadLine[]): string | null {
  const end = lines.findIndex((line, i) => i > 2 && (line.role === 'table' || line.role === 'section'));
  const line = lines[end - 1];
  return line?.role === 'field' && line.label === null && /\p{L}{4}.* \p{L}{3}/u.test(line.text) ? line.text : null;
}

/** A line that looks like letterhead, but stands where only a title can: alone between the form and the body's first heading. */
function onlyLine(lines: readonly HeadLine[], begin: number): string | null {
  const end = lines.findIndex((line, i) => i > begin && line.role === 'section');
  const line = lines[end - 1];
  const isTitle =
    line !== undefined && begin > 0 && end > begin && (line.role === 'letterhead' || line.role === 'furniture');
  return isTitle && lines[end - 2]?.role === 'table' && /\p{L}{4}/u.test(line.text) ? line.text : null;
}

/**
 * A matter that looks like letterhead, right above the table of meetings and its mover: `Bauvoranfrage Mühlstraße 45`, `Bundesweiter Warntag am
 * 08.12.2022 ⏎ (Antrag der SPD-Fraktion)`.
 */
function aboveTable(lines: readonly HeadLine[], begin: number): string | null {
  let end = lines.findIndex((line, i) => i > begin && line.role === 'table');
  if (end > 0 && lines[end - 1]!.text.startsWith('(')) end--;
  const line = lines[end - 1];
  const isMatter = line?.role === 'furniture' || line?.role === 'letterhead';
  return isMatter && line.gap && /\p{L}{4}.* \p{L}{3}.*\d/u.test(line.text) ? line.text : null;
}

/** The items of a title, if the body's first heading stands right below them: `Bauleitplanung: ⏎ a) 18. Änderung ⏎ b) Erweiterung ⏎ Beschlussvorschlag:`. */
function itemsBelow(lines: readonly HeadLine[], block: readonly HeadLine[]): readonly HeadLine[] {
  const begin = lines.indexOf(block.at(-1)!) + 1;
  const end = lines.findIndex((line, i) => i >= begin && line.role !== 'item' && line.role !== 'text');
  const items = lines.slice(begin, Math.max(begin, end));
  const isTitle =
    items[0]?.role === 'item' &&
    lines[end]?.role === 'section' &&
    items.length <= MAX_ITEM_LINES &&
    items.every((line) => !line.gap);
  return isTitle ? items : [];
}

/** Whether a block is no title if there is another: what goes on below a field's value, or who moves. */
function isAside(lines: readonly HeadLine[], block: readonly HeadLine[]): boolean {
  const first = block[0]!;
  if (MOVER_LINE.test(first.lower) || (block.length === 1 && MOVED_AT.test(first.lower))) return true;
  if (MEETING_LINE.test(first.lower) || ANSWER_LINE.test(first.lower) || isMovers(block)) return true;
  const above = lines[lines.indexOf(first) - 1];
  if (
    (above?.role === 'letterhead' || (above?.role === 'furniture' && /fraktion|gruppe/.test(above.lower))) &&
    !first.gap &&
    block.length === 1 &&
    /^\p{L}+$/u.test(first.text)
  )
    return true;
  if (first.gap || above?.role !== 'field' || block.some((line) => line.text.length >= MAX_VALUE)) return false;
  return above.label !== null || /[/,]$| (?:und|für|der|des)$/.test(above.text);
}

/** `Antrag: Mehr Bäume` is a title within so many lines. */
const FIRST_LINES = 8;
/** Items of a title take at most so many lines. */
const MAX_ITEM_LINES = 6;
/** What goes on below a field's value is no longer than this. */
const MAX_VALUE = 40;
/** `Antrag der`, `Anfrage der Bürgerliste` */
const MOVER_LINE =
  /^(?:(?:gemeinsame|interfraktionelle)r? )?\p{L}*(?:antrag|anfrage) (?:de[rs]|von)(?: [^:„“"]{1,50})?$/u;

/** `21. Sitzung des Gemeinderates am 21.02.2006` */
const MEETING_LINE =
  /^(?:\d{1,3} ?\. ?)?(?:(?:nicht ?)?öffentliche |(?:außer)?ordentliche )?\p{L}{0,12}sitzung (?:des|der) .{3,70} am (?:\p{L}{5,10}, (?:de[nm] )?)?\d/u;

/** `der Stadträtinnen Erika Lindner und ⏎ Ute Hölzer (SPD) vom`, not `der SPD-Fraktion ⏎ zum Umbau der Mühle` */
const isMovers = (block: readonly HeadLine[]) =>
  MOVERS.test(block[0]!.lower) && !block.some(({ lower }) => CONCERNS.test(lower));
const MOVERS =
  /^(?:sowie$|vom \d|zu \d|(?:sowie )?de[rs] \p{L}{0,14}(?:rates|rats|rätin|rätinnen|räte|fraktion|gruppe|ratsmitglieds?|verordneten|\p{L}+-(?:\p{L}+-)?\p{L}*fraktion)(?!\p{L}))/u;
const CONCERNS = /(?<!\p{L})(?:auf|zu[mr]?|betreffend|betr\.|über|wegen|bezüglich|für) \p{L}/u;
/** `Stellungnahme zur Anfrage der ⏎ FDP-Fraktion` */
const ANSWER_LINE =
  /^(?:stellungnahme|antwort|beantwortung|erwiderung)(?: der verwaltung)? (?:zu[mr]|auf (?:den|die)) (?:\p{L}+ )?\p{L}*(?:antrag|anfrage)(?: de[rs]| von)?$/u;

/** `Anfrage gemäß Geschäftsordnung zur Sitzung des Rates am 11.10.2022` */
const MOVED_AT =
  /^\p{L}*(?:antrag|anfrage) (?:gemäß|gem\.|nach|zur|für|an)(?!\p{L}).{0,80}(?:sitzung|geschäftsordnung|§|versammlung|rat(?:e?s)?|kreistag(?:e?s)?)(?!\p{L})[^:„“"]{0,60}$/u;

/** Table heads whose cells ran together are no title. */
const GLUED = /\S{45}/;

const LABEL =
  /^(?:thema (?=\p{Lu})|(?:betreff|betr\.?|thema|titel|gegenstand|bezeichnung|(?:gemeinsamer? |interfraktioneller? )?(?:änderungs|ergänzungs|dringlichkeits)?(?:antrag|anfrage|stellungnahme|antwort|beantwortung)(?: (?:zu[mr]|auf|der|des|von)[^:]{3,80})?) ?: ?)/iu;
/** `zu A/0117/2021: `, `Antrag Nr. 12/2019 - ` */
const NUMBERED =
  /^(?:zu[mr]? )?(?:(?:antrag|anfrage|vorlage|drucksache) )?(?:nr\.? ?)?(?=[^ ]*\d)(?=[^ ]*[/-])[A-ZÄÖÜ\d][A-ZÄÖÜ\d/-]{3,24} ?[:–-] (?=\S)/iu;
const PROCEDURE = /^(?:antrag|anfrage)\b.{0,160}?\bhier ?: (?=\S)/iu;
/** `Antwort zur Anfrage Nr. 12/2021 der FDP-Fraktion betreffend …` */
const CONCERNING = /^(?:antwort|beantwortung|stellungnahme|anfrage|antrag)\b.{0,200}? betreffend (?=\S)/iu;
const PARTY_BEHIND = new RegExp(` \\((?:${PARTY_SPELLING})\\)$`, 'u');

/** `Beantwortung Ihrer Anfrage Nr. 34/2021 "Leerstand in der Innenstadt" aus dem Rat` */
const ANSWER_TO_QUOTED =
  /^(?:beantwortung|antwort|stellungnahme)(?!\p{L})[^„“"»]{0,120}[„“"»]([^„“”"«»]{8,250})[“”"«][^„“"»]{0,80}$/iu;

function withoutConcern(title: string): string {
  const quoted = ANSWER_TO_QUOTED.exec(title);
  if (quoted) return quoted[1]!;
  return CONCERNING.test(title) ? title.replace(CONCERNING, '').replace(PARTY_BEHIND, '') : title;
}

/** Labels, quotation marks around all of it and loose ends taken off. */
function tidy(title: string): string {
  const bare = withoutConcern(title)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(PROCEDURE, '')
    .replace(LABEL, '')
    .replace(NUMBERED, '')
    .replace(/^(?:hier ?)?[:–-] ?(?=\S)/iu, '')
    .replace(/^TOP \d{1,2}(?:\.\d{1,2}){0,3}:? (?=["„“»\p{Lu}])/u, '')
    .replace(/(?<=["“”«]) [-–] (?=\S*\d)[A-ZÄÖÜ\d/.-]{4,24}$/u, '')
    .replace(/[\s:;,–-]+$/, '');
  const quoted = /^[„“"»]([^„“”"«»]+)[“”"«]$/.exec(bare);
  return quoted ? quoted[1]! : bare;
}
