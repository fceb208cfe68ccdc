import { isSubjectNoun } from '../../german/subjects.js';
import { isBlank, matchAt, skipBlanks } from './words.js';

/**
 * The grammar of what follows `Ausschuss für`, `Fachbereich`, `Amt für`: noun phrases joined by commas, `und`, `sowie`. It ends where
 * a sentence, a table cell or another body begins.
 */

export type Joint = '' | ',' | 'und' | 'sowie' | '&' | '/' | 'für';

/** One noun phrase of a name, with what joins it to the one before. */
export interface SubjectPart {
  readonly joint: Joint;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Its noun names a field of local government. */
  readonly known: boolean;
  /** A remark in brackets follows: `(Federführung)`. */
  readonly closed: boolean;
}

/** Words that never belong to a name, though they are capitalised: persons, parts of forms, beginnings of sentences. */
const STOP =
  /^(?:Herrn?|Frau|Frauen?ärzt|Dr|Prof|Ratsherr|Ratsfrau|Ratsmitglied|Stadtr[aä]t\p{L}*|Stadtverordnete\p{L}*|Bezirksstadtr\p{L}*|Oberbürgermeister\p{L}*|Bürgermeister\p{L}*|Beigeordnete\p{L}*|Ortsvorsteher\p{L}*|Dezernent\p{L}*|Amtsleit\p{L}*|Leiter\p{L}*|Leitung|Vorsitz\p{L}*|Stellv\p{L}*|Vertreter\p{L}*|Mitglied\p{L}*|Sitzung\p{L}*|Termine?|Sitzungstermin|Gremi\p{L}*|Vorlagen?|Vorlage-\p{L}*|Antr[aä]g\p{L}*|Anfrage\p{L}*|Änderungsantr\p{L}*|Beschl[uü]ss\p{L}*|Beratung|Beratungs(?:folge|ergebnis|punkt)|Vorberatung|Empfehlung|Kenntnis\p{L}*|Anhörung|Entscheidung|Behandlung|Zuständigkeit|Ergebnis\p{L}*|Datum|Uhrzeit|Uhr|TOP|Punkt|Nr|Top|Tagesordnung\p{L}*|Niederschrift|Protokoll\p{L}*|Drucksachen?|Federf[uü]hr\p{L}*|Abstimmung\p{L}*|Stand|Status|Aktenzeichen|Az|Telefon|Tel|Telefax|Fax|E-?Mail|Zimmer|Raum|Saal|Rathaus\p{L}*|Seite|Anlagen?|Begründung\p{L}*|Stellungnahme\p{L}*|Auskunft|Bearbeiter\p{L}*|Betreff|Betr|Ja|Nein|Enthaltung\p{L}*|Ö|N|NÖ|Die|Der|Das|Den|Dem|Des|Ein|Eine|Einer|Es|Er|Sie|Ich|Wir|Ihr|Ihre|In|Im|Am|An|Auf|Aus|Bei|Beim|Bis|Da|Dann|Für|Hier|Ist|Mit|Nach|Ob|Seit|Über|Um|Unter|Vom|Von|Vor|Wegen|Weil|Wenn|Wie|Wird|Zu|Zum|Zur|Als|Auch|Es|Dies\p{L}*|Darüber|Daher|Hierzu|Laut|Öffentlich\p{Ll}*|Nichtöffentlich\p{Ll}*|Überweisung|Verwaltungsvorlage|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Einstimmig|Mehrheitlich|Verwaltungsmitteilung|Mitteilung\p{L}*|Bericht\p{L}*|Bekanntgabe|Vorgang|Bezeichnung|Dienststelle|Verantwortlich\p{L}*|Fraktion\p{L}*|Ausschuss\p{L}*|Ausschüsse\p{L}*|Ausschuß|Bezirksamt\p{L}*|Bürgerdeputierte\p{L}*|Stadtverwaltung|Gemeindeverwaltung|Drs|DS|BVV|CDU|SPD|FDP|AfD|GRÜNE|Grünen?|Linke|LINKE|Postfach|Str|Straße|Planungsamt|Nummer|Frage|Antwort|Inhalt|Sachverhalt|Thema|Erläuterung\p{L}*|Einladung|Hinweis\p{L}*|Besetzung|Wahlperiode|Bestellung|Teilnehmer\p{L}*|Schriftführer\p{L}*|Protokollführ\p{L}*|Unterzeichn\p{L}*|Gez|Quelle|Text|Abs|Eingang|Erledigung|Stimmen|Finanzielle)$/u;

/** Nouns that are bodies themselves: a name ends before them. An office (`Ordnungsamt`) may be a committee's subject. */
const BODY_NOUN =
  /(?:aussch(?:uss|uß|üss)(?:es|en?)?|(?<!vor|haus|bei|mobilitäts)rat(?:e?s)?|räten?|fraktion(?:en)?|beirats?|kommission|dezernate?s?|versammlung|vertretung|verwaltungen|kreistage?s?)$/iu;

/** Adjectives, whether capitalised as part of a name or not: `öffentliche`, `Soziale`, `Innere`. */
const ADJECTIVE =
  /(?:lich|isch|ig|al|iv|ell|är|bar|sam|los|ern|inner|sozial|neu|frei|groß|städt|jung|offen|lebend|fremd|sicher|gut|alt|tätig|gemein|international|eigen|wert|grün|smart|integriert|ander|vorbeugend|betreut|übergreifend|nachwachsend|ein|interkulturell|erneuerbar)(?:e|er|en|es|em)$/iu;

/** Nouns that take an attribute: `Angelegenheiten der Senioren`, `Gleichstellung von Frau und Mann`, `Menschen mit Behinderungen`. */
const RELATIONAL =
  /^(?:Angelegenheiten|Belange|Fragen|Förderung|Gleichstellung|Gleichberechtigung|Vorbereitung|Begleitung|Überprüfung|Weiterentwicklung|Aufarbeitung|Interessen|Integration|Inklusion|Teilhabe|Menschen|Personen|Bau|Neubau|Umsetzung|Wahl|Benennung|Prüfung|Sicherung|Schutz|Entwicklung|Erhalt|Umgang|Leben|Zusammenarbeit|Zusammenleben|Bekämpfung|Verwendung|Vergabe|Verteilung|Regelung|Modernisierung)$/u;
const ATTRIBUTE = /\s{1,3}(der|des|von|vom|mit|gegen|im|in)\s{1,3}(?=\p{Lu}|\p{Ll}{3,20}(?:en|er|es)\s{1,3}\p{Lu})/uy;

const NOUN = /\p{Lu}[\p{L}\p{M}\d]*(?:(?:[-’'*:_])[\p{L}\p{M}\d]+)*-?/uy;
const LOWER = /\p{Ll}[\p{Ll}\p{M}]{2,25}(?![\p{L}])/uy;
const JOINT = /\s{0,4}(,|und(?!\p{L})|sowie(?!\p{L})|u\.|&|\+|\/|\|)/uy;
const JOINTS: Readonly<Record<string, Joint>> = {
  ',': ',',
  und: 'und',
  'u.': 'und',
  sowie: 'sowie',
  '&': '&',
  '+': '&',
  '/': '/',
  '|': '/',
};
const JOINT_FOR = /\s{1,4}(?:(?:dem|den|der|die)\s{1,3})?(?:für|zur|zum)(?=\s)/uy;
const ARTICLE = /(?:die|den|das|der|des)\s{1,3}(?=\p{L})/uy;
const REMARK = /\s{0,3}(?:\((?:[fF]f\.?|[fF]ederf\p{L}{2,10}\.?|\p{Lu}[\p{L}]{1,11})\)|ff?\.?(?=[\s.,;]))/uy;
/** A cell of the next column between two lines of a name: a date and what is to be done then. */
const DATE_LINE = /[ ]{0,3}[\n\f]{1,2}\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}(?:[ ][^\n\f]{0,100})?[\n\f]{1,2}/uy;
const REST_OF_ROW =
  /(?=[^\n\f]{0,100}[\n\f]?[^\n\f]{0,100}\d\.\d{4})(?:[ ][^\n\f]{0,100})?[\n\f](?:\d{1,2}\.\d{1,2}\.\d{2,4}[^\n\f]{0,100}[\n\f])?(?=(?:und|sowie)\s\p{Lu})/uy;

interface Phrase {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
  /** Ends with a hyphen that waits for the second part after `und`. */
  readonly truncated: boolean;
}

export interface SubjectOptions {
  /** The name stands in a row of a table: the cells of other columns may stand between its lines. */
  readonly row: boolean;
}

/** Longest name, in UTF-16 units. */
const LONGEST = 260;

/** Noun phrase at `at`; null if none begins there that could belong to a name. */
function readPhrase(text: string, at: number, first: boolean): Phrase | null {
  const start = skipBlanks(text, at);
  let i = start;
  const words: string[] = [];
  if (first) {
    const article = matchAt(ARTICLE, text, i);
    if (article) {
      words.push(article[0].trim());
      i += article[0].length;
    }
  }
  for (let adjectives = 0; adjectives < 3; adjectives++) {
    const lower = matchAt(LOWER, text, i);
    if (lower) {
      if (!ADJECTIVE.test(lower[0])) return null;
      words.push(lower[0]);
      i = skipBlanks(text, i + lower[0].length);
      continue;
    }
    const noun = matchAt(NOUN, text, i);
    if (!noun) return null;
    const word = noun[0];
    const end = i + word.length;
    const next = skipBlanks(text, end);
    if (
      ADJECTIVE.test(word) &&
      !STOP.test(word) &&
      text[end] === ' ' &&
      !isBlank(text, end + 1) &&
      /\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2))
    ) {
      const following = matchAt(NOUN, text, next)![0];
      if (!STOP.test(following) && !BODY_NOUN.test(following)) {
        words.push(word);
        i = next;
        continue;
      }
    }
    return readNoun(text, i, words, start);
  }
  return readNoun(text, i, words, start);
}

function readNoun(text: string, at: number, before: readonly string[], start: number): Phrase | null {
  const noun = matchAt(NOUN, text, at);
  if (!noun) return null;
  let word = noun[0];
  let end = at + word.length;
  if (STOP.test(word.replace(/-$/, '')) || BODY_NOUN.test(word)) return null;
  if (text[end] === '.' && word.length <= 3) return null;
  let truncated = word.endsWith('-');
  if (truncated) {
    // A word broken at the end of a table cell: `Wirtschaftsförde-⏎22.06.2021⏎rung`.
    const cell = matchAt(DATE_LINE, text, end);
    const rest = cell ?? matchAt(/\n/y, text, end);
    const second = rest && matchAt(/(?!und\s|sowie\s|u\.)\p{Ll}{2,40}(?![\p{L}])/uy, text, end + rest[0].length);
    if (rest && second) {
      word = word.slice(0, -1) + second[0];
      end += rest[0].length + second[0].length;
      truncated = false;
    }
  }
  const words = [...before, word];
  let known = isSubjectNoun(word) || before.some((adjective) => isSubjectNoun(adjective));
  if (!truncated && RELATIONAL.test(word)) {
    const attribute = matchAt(ATTRIBUTE, text, end);
    const inner = attribute && readPhrase(text, end + attribute[0].length, false);
    if (attribute && inner && !inner.truncated) {
      words.push(attribute[1]!, inner.words);
      end = inner.end;
      known = true;
    }
  }
  return { words: words.join(' '), start, end, known, truncated };
}

/**
 * The noun phrases of a name that begins at `at`; empty if none does. Phrases after a comma count only if they name a field of local
 * government or if an `und` closes their list.
 */
export function readSubject(text: string, at: number, { row }: SubjectOptions): SubjectPart[] {
  const parts: SubjectPart[] = [];
  let sure = 0;
  let i = at;
  let joint: Joint = '';
  while (i - at < LONGEST) {
    const cell = parts.length > 0 ? matchAt(DATE_LINE, text, i) : null;
    const phrase = readPhrase(text, cell ? i + cell[0].length : i, parts.length === 0 || joint === 'für');
    if (!phrase) break;
    const remark = matchAt(REMARK, text, phrase.end);
    const { words, start, end, known } = phrase;
    parts.push({ joint, words, start, end, known, closed: remark !== null });
    const waiting = parts.length - 1 - sure;
    if (!phrase.truncated && (joint !== ',' || (phrase.known && waiting === 0))) sure = parts.length;
    i = phrase.end;
    let found = matchAt(JOINT, text, remark ? i + remark[0].length : i);
    if (!found && row) {
      const rest = matchAt(REST_OF_ROW, text, i);
      found = rest && matchAt(JOINT, text, i + rest[0].length);
    }
    if (!found) break;
    i = found.index + found[0].length;
    joint = JOINTS[found[1]!]!;
    const repeated = matchAt(JOINT_FOR, text, i);
    if (repeated) {
      i += repeated[0].length;
      joint = 'für';
    }
  }
  return parts.slice(0, sure);
}

/** The parts as one name: `Umwelt, Verkehr und Wohnen`. */
export function joinParts(parts: readonly SubjectPart[]): string {
  let name = '';
  for (const [i, { joint, words }] of parts.entries()) {
    if (i === 0) name = words;
    else if (joint === ',' || joint === '/') name += joint === ',' ? `, ${words}` : `/${words}`;
    else name += ` ${joint === 'für' ? 'und für' : joint} ${words}`;
  }
  return name;
}

/** Splits what follows `Ausschüsse für` into the names of the single committees. */
export function splitParts(parts: readonly SubjectPart[]): SubjectPart[][] {
  const groups = cut(parts, (part, before) => part.joint === 'sowie' || part.joint === 'für' || before.closed);
  if (groups.length > 1) {
    return groups.flatMap((group) =>
      group.some((part) => part.joint === 'und' || part.joint === '&') ? [group] : single(group),
    );
  }
  const bySlash = cut(parts, (part) => part.joint === '/');
  if (bySlash.length > 1) return bySlash;
  // `Umwelt, Verkehr und Wohnen und Stadtplanung und Bauen`: a list ends with the phrase after its `und`.
  const lists: SubjectPart[][] = [];
  let done = true;
  for (const part of parts) {
    if (done) lists.push([part]);
    else lists.at(-1)!.push(part);
    done = !done && (part.joint === 'und' || part.joint === '&');
  }
  return lists.length > 1 ? lists : single(parts);
}

function single(parts: readonly SubjectPart[]): SubjectPart[][] {
  return cut(parts, (_, before) => !before.words.endsWith('-'));
}

function cut(
  parts: readonly SubjectPart[],
  begins: (part: SubjectPart, before: SubjectPart) => boolean,
): SubjectPart[][] {
  const groups: SubjectPart[][] = [];
  for (const [i, part] of parts.entries()) {
    if (i === 0 || begins(part, parts[i - 1]!)) groups.push([part]);
    else groups.at(-1)!.push(part);
  }
  return groups;
}
