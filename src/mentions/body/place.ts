import { isPaperWord } from '../../german/paper-words.js';
import { hasPlaceEnding } from '../../german/place-endings.js';
import { isSubjectNoun } from '../../german/subjects.js';
import type { PaperContext } from './context.js';
import { isBlank, matchAt, startOfWord } from './words.js';

/** Names of parts of a municipality as they follow their council's: `Porz`, `Groß Lindenbach`, `1 (Innenstadt)`, `Nord`. */

const PREFIX =
  '(?:Bad|Groß|Gross|Klein|Alt|Neu|Ober|Unter|Nieder|Hohen|Sankt|St\\.|Seebad|Ostseebad|Lütten|Alte|Neue|Hohe|Obere|Untere|Innere|Äußere|Östlich(?:e|es|er)|Westlich(?:e|es|er)|Nördlich(?:e|es|er)|Südlich(?:e|es|er)|Am|An der|Auf der|Berg am|Hinter|Im)';
const NAME = new RegExp(
  String.raw`(?:${PREFIX}\s)?\p{Lu}[\p{Ll}ßäöü]{1,30}(?:[-–]\p{Lu}\p{Ll}{1,30}){0,4}(?:\s(?:Nord|Süd|Ost|West|Mitte|Land|am\s(?:See|Berg|Wald|Main|Rhein|Neckar|Harz|Deister|Meer|Sund|Inn|Lech|Laim|Hart)|an\sder\s\p{Lu}\p{Ll}+)(?![\p{L}-]))?`,
  'uy',
);
const DOUBLE = /\s[-–]\s(?=\p{Lu}\p{Ll}{3})/uy;
const DESIGNATION =
  /(?:(?:der|des|für\sden|für\sdie|im|in\sder)\s)?(?:(\d{1,3})\.\s)?(?:Ortschaft(?:en)?|Ortsteile?s?|Stadtbezirk(?:e?s)?|Stadtteile?s?|Bezirk(?:e?s)?)(?:\s(?:Nr\.\s?)?(\d{1,3}))?(?:\s[-–:])?\s(?=[\p{Lu}\d])/uy;
const NUMBER = /(?:Nr\.\s?)?(\d{1,3})(?![\d.,:/]|\s?[€%])/y;
const ROMAN = /[IVX]{1,4}(?![\p{L}\d])/uy;
const AFTER_NUMBER = /[ ]?[-–(][ ]?(?=\p{Lu})|[ ](?=\p{Lu})/uy;

/** Endings of abstract nouns, which follow a council's name as objects: `dem Ortsrat Zustimmung empfehlen`. */
const ABSTRACT =
  /(?:ungen|ung|heit|keit|tion|tionen|ismus|tät|ment|nisse?|schaften|anträge|antrag|pläne|plan|mittel|kosten|zeiten|liste|listen|projekte?|konzepte?|verfahren|fest|feier|platz|straße|stelle|stellen)$/;

const PREFIX_WORD = new RegExp(`^${PREFIX}$`, 'u');
/** Parts of towns that end like abstract nouns: `Südstadt-Siedlung`. */
const COMPASS = /^(?:Innen|Alt|Süd|Nord|Ost|West|Neu)/;

/** A place's name and where it ends. */
export interface PlaceName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The number that stands before the name: `120 Östliches Ringgebiet`. */
  readonly number?: string;
}

function isPlace(word: string): boolean {
  const [first = '', second] = word.split(/[\s-]/);
  if (
    PREFIX_WORD.test(word) ||
    (second !== undefined &&
      PREFIX_WORD.test(first) &&
      isPaperWord(second) &&
      !/^(?:Klein|Stadt|Dorf|Hof)$/.test(second))
  )
    return false;
  return (!isPaperWord(first) || PREFIX_WORD.test(first)) && (!ABSTRACT.test(word) || COMPASS.test(word));
}

function nameAt(text: string, at: number, numbered: boolean): PlaceName | null {
  const match = matchAt(NAME, text, at);
  if (!match || !isPlace(match[0])) return null;
  let name = match[0];
  let end = at + name.length;
  if (/[\p{L}*]/u.test(text[end] ?? ' ')) return null;
  if (text[end] === '-' && !isBlank(text, end + 1)) return null;
  while (text[end] === '/' && name.length < 80) {
    const next = matchAt(NAME, text, end + 1);
    if (!next || !isPlace(next[0]) || text[end + 1 + next[0].length] === '-') break;
    name += `/${next[0]}`;
    end += 1 + next[0].length;
  }
  const double = numbered ? matchAt(DOUBLE, text, end) : null;
  const second = double && matchAt(NAME, text, end + double[0].length);
  if (double && second && isPlace(second[0])) {
    name = `${name}-${second[0]}`;
    end += double[0].length + second[0].length;
  }
  return { name: name.replace(/\s+/g, ' '), start: at, end };
}

/** Councils that may be told by a number alone: `Ortsbeirat 9`, `Bezirksausschuss 12`. */
const NUMBERED =
  /^(?:Ortsbeirat|Bezirksausschuss|Bezirksvertretung|Stadtbezirksrat|Stadtbezirksbeirat|Bezirksbeirat|Bezirksrat|Ortsamt|Stadtteilbeirat)$/;

/**
 * What follows `head`, a local council's word, at `at`: `Porz`, `1 (Innenstadt)`, `des Stadtbezirks Nord`, `der Ortschaft Lindenbach`;
 * null if nothing does. Over a line's end stands what the paper elsewhere calls a place, or what plainly goes on with the line.
 */
export function readPlace(paper: PaperContext, head: string, at: number): PlaceName | null {
  const { text } = paper;
  let i = at;
  if (text[i] === ' ') i++;
  const broken = text[i] === '\n' || text[i] === '\f';
  if (broken) i++;
  const start = i;
  let number: string | undefined;
  const designation = matchAt(DESIGNATION, text, i);
  if (designation) {
    i += designation[0].length;
    number = designation[1] ?? designation[2];
  }
  const roman = head === 'Regionalausschuss' ? matchAt(ROMAN, text, i) : null;
  if (roman && !broken) return { name: roman[0], start, end: i + roman[0].length };
  const digits = number === undefined && (designation || NUMBERED.test(head)) ? matchAt(NUMBER, text, i) : null;
  if (digits) {
    number = digits[1]!;
    const end = i + digits[0].length;
    const link = matchAt(AFTER_NUMBER, text, end);
    const place = link && nameAt(text, end + link[0].length, true);
    // The wards of München are told by their number: `Bezirksausschuss 12 Nordhang`.
    if (!place || !link || head === 'Bezirksausschuss') return broken ? null : { name: number, start, end };
    // `7 (Auental, Hausen)`: told by its number, not by the first of its places.
    if (link[0].includes('(') && text[place.end] === ',') return { name: number, start, end };
    const close = text[place.end] === ')' && link[0].includes('(') ? 1 : 0;
    return { name: place.name, start, end: place.end + close, number };
  }
  const place = nameAt(text, i, number !== undefined);
  if (!place || (number !== undefined && head === 'Bezirksausschuss')) {
    return number === undefined || !designation ? null : { name: number, start, end: i };
  }
  if (broken && !designation && !isKnownPlace(paper, head, place.name) && !goesOn(text, at, place)) return null;
  return { name: place.name, start, end: place.end, ...(number !== undefined && { number }) };
}

/** How far before a council's word its line is looked at, in UTF-16 units. */
const LINE = 120;
const IN_FIELD = /:\s{0,2}$/;
const IN_SENTENCE = /(?:^|[^\p{L}])(?:[Dd]e[rsmn]|[Dd]ie|[Vv]om|[Ii]m|[Zz]u[mr]|[Bb]eim|[Aa]m|[Uu]nd|sowie)\s$/u;
/** What stands below an item of an agenda does not go on with it. */
const ITEM = /^\s*(?:(?:\d{1,2}|\p{L})[.)]|[-–•·§]|Zu )/u;
/** A heading is shorter than a line; so long it is with the council's word. */
const SHORT_LINE = 34;
const ROW = /[ \n]\d{1,2}\.\d{1,2}\.\d{2,4}/y;
const END_OF_FIELD = /,|[ ]?(?:\n|\f|$)/y;
/** Prepositions that also follow what a council gives or gets are left out: `erhält der Ortsrat⏎Einblick in die Akten`. */
const REST_OF_SENTENCE =
  /[.,;)]|[ \n](?!(?:in|ins|über|zu|zum|zur|an|ans|für|auf|gegen|nach|aus)[ \n]|ge\p{Ll})\p{Ll}/uy;
/** What follows a place below a short line, and hardly the first word of a sentence. */
const REST_OF_SHORT = /,|[ \n](?:am|vom|und|sowie)[ \n]/y;
const PLURAL = /(?:räten?|ungen)$/;
/** A person's second name, a label, or the day of a letter: `Lindenbach, 12.06.2007`. */
const NOT_GOING_ON = /[ ]\p{Lu}\p{Ll}|:|,[ ](?:den[ ])?\d/uy;
/** These stand alone on a line too, the matter below: `Ortsrat⏎Rollschuhbahn`. */
const OFTEN_ALONE = /^O(?:rts(?:chafts)?r|R)/;

/** Whether `place`, on the line below a council's word that ends at `at`, belongs to it though the paper has it nowhere else. */
function goesOn(text: string, at: number, place: PlaceName): boolean {
  const local = hasPlaceEnding(place.name);
  if (!local && isSubjectNoun(place.name)) return false;
  const start = startOfWord(text, at);
  const before = text.slice(Math.max(0, start - LINE), start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\f')) + 1);
  if (matchAt(NOT_GOING_ON, text, place.end)) return false;
  if (local) return line.trim() === '' || IN_FIELD.test(line) || IN_SENTENCE.test(line);
  if (PLURAL.test(text.slice(at - 6, at))) return false;
  if (line.trim() === '') {
    if (matchAt(ROW, text, place.end)) return true;
    return !OFTEN_ALONE.test(text.slice(start, at)) && matchAt(END_OF_FIELD, text, place.end) !== null;
  }
  if (IN_FIELD.test(line)) return matchAt(END_OF_FIELD, text, place.end) !== null;
  if (!IN_SENTENCE.test(line) || ITEM.test(line)) return false;
  return matchAt(line.length + at - start < SHORT_LINE ? REST_OF_SHORT : REST_OF_SENTENCE, text, place.end) !== null;
}

/** Whether the paper elsewhere uses a word as a place's name. */
export function isKnownPlace({ contains }: PaperContext, head: string, name: string): boolean {
  const before = [
    'in',
    'Ortsteil',
    'Ortschaft',
    'Stadtteil',
    'Stadtbezirk',
    'Ortsverwaltung',
    'im Ortschaftsrat',
    'im Ortsrat',
    head,
  ];
  return before.some((word) => contains(`${word} ${name}`));
}

const JOINT = /\s{0,2}(?:,|und|sowie|&|\/)\s{1,2}/uy;

/** Further names of an enumeration: `Ortschaftsräte Durlach, Neureut und Wettersbach`; `begin` is what stands before the first of them, else a comma or `und`. */
export function readMorePlaces(text: string, at: number, begin: RegExp | null = null): PlaceName[] {
  const places: PlaceName[] = [];
  let i = at;
  while (places.length < 30) {
    const joint = matchAt(places.length === 0 && begin !== null ? begin : JOINT, text, i);
    const place = joint && nameAt(text, i + joint[0].length, false);
    if (!place) break;
    places.push(place);
    i = place.end;
  }
  return places;
}

/** `Seebad Steinhafen, Seebad Dünen (1)`: one council's several places, if its number ends their list; else `place` alone. */
export function readNumberedList(text: string, place: PlaceName): PlaceName {
  const more = readMorePlaces(text, place.end);
  const end = more.at(-1)?.end;
  if (end === undefined || !matchAt(/\s\(\d{1,2}\)/y, text, end)) return place;
  return { name: [place.name, ...more.map(({ name }) => name)].join(', '), start: place.start, end };
}
