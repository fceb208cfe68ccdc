import { isPaperWord } from '../../german/paper-words.js';
import { isSubjectNoun } from '../../german/subjects.js';
import { isBlank, matchAt } from './words.js';

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

/** Nouns that are bodies themselves: a name ends before them. */
const BODY_NOUN =
  /(?:aussch(?:uss|uß|üss)(?:es|en?)?|(?<!vor|haus|bei|mobilitäts)rat(?:e?s)?|räten?|fraktion(?:en)?|beirats?|kommission|dezernate?s?|versammlung|vertretung|kreistage?s?|kämmerei|direktion)$/iu;
/** `Ordnungsamt` is a body, but also what a committee may be for. */
const OFFICE_NOUN = /(?:amt(?:e?s)?|stelle|stellen|betriebe?s?)$/u;

/** Adjectives, whether capitalised as part of a name or not: `öffentliche`, `Soziale`, `Innere`. */
const ADJECTIVE =
  /(?:lich|isch|ig|al|iv|ell|är|bar|sam|los|ern|inner|sozial|neu|frei|groß|städt|jung|offen|lebend|fremd|sicher|gut|alt|tätig|gemein|international|eigen|wert|grün|smart|integriert|ander|vorbeugend|betreut|übergreifend|nachwachsend|interkulturell|erneuerbar|besonder)(?:e|er|en|es|em)$/iu;

/** Nouns that take an attribute: `Angelegenheiten der Senioren`, `Gleichstellung von Frau und Mann`, `Menschen mit Behinderungen`. */
const RELATIONAL =
  /^(?:Angelegenheiten|Belange|Fragen|Förderung|Gleichstellung|Gleichberechtigung|Vorbereitung|Begleitung|Überprüfung|Weiterentwicklung|Aufarbeitung|Interessen|Integration|Inklusion|Teilhabe|Menschen|Personen|Umsetzung|Benennung|Sicherung|Schutz|Entwicklung|Erhalt|Umgang|Leben|Zusammenleben|Bekämpfung|Verwendung|Vergabe|Verteilung|Regelung|Modernisierung|Zusammenarbeit|Management|Fußballstadions?|Stadions?)$/u;
const ATTRIBUTE = /\s{1,2}(der|des|von|vom|mit|gegen|im)\s{1,2}(?=\p{Lu}|\p{Ll}{3,20}(?:en|er|es)\s{1,2}\p{Lu})/uy;

const NOUN = /\p{Lu}[\p{L}\p{M}]*(?:[-’'](?=\p{L})[\p{L}\p{M}]+|[*:_]innen)*(?:-(?!-))?/uy;
/** Fields whose first word alone is none: `Ausschuss für Eine Welt`. */
const TWO_WORDS = /(?:Eine[\s-]Welt|Smart[\s-]City)(?!\p{L})/uy;
/** The second half of a word whose first half stands in the noun before: `Stadtplanung und -entwicklung`. */
const SECOND_HALF = /-\p{Ll}{4,25}(?![\p{L}-])/uy;
const SECOND_NOUN = /(?:ung|schutz|pflege|wesen|erhalt)$/;
const LOWER = /\p{Ll}[\p{Ll}\p{M}]{2,25}(?!\p{L})/uy;
const JOINT = /[ ]?\n?(?:\f\n?)?[ ]?(?:(,|&|\+|\/)|(und(?!\p{Ll})|sowie(?!\p{Ll})|u\.))[ ]?\n?(?:\f\n?)?[ ]?/uy;
const JOINTS: Readonly<Record<string, Joint>> = {
  ',': ',',
  und: 'und',
  'u.': 'und',
  sowie: 'sowie',
  '&': '&',
  '+': '&',
  '/': '/',
};
const JOINT_FOR = /(?:(?:dem|den|der|die)\s{1,2})?(?:für|zur|zum)(?=\s)/uy;
const ARTICLE = /(?:die|den|das)\s{1,2}(?=\p{L})/uy;
const REMARK = /[ ]?(?:\((?:[fF]f\.?|[fF]ederf\p{L}{2,10}\.?|\p{Lu}\p{L}{1,11})\)|ff?\.?(?=[\s.,;]))/uy;
/** A cell of the next column between two lines of a name: a date and what is to be done then. */
const DATE_LINE = /[ ]?[\n\f]{0,2}\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}(?:[ ][^\n\f]{0,100})?[\n\f]{1,2}/uy;
/** A cell of the next column that has no date, alone behind the name's first line. */
const TASK =
  '(?:Vorberatung|Beratung|Entscheidung|Beschlussfassung|Anhörung|Kenntnisnahme|Empfehlung|Vorberatend|Beschließend)';
const TASK_LINE = new RegExp(`[ ]?\\n?${TASK}[ ]?\\n(?=\\p{Lu}\\p{Ll}{3})`, 'uy');
const TASK_BEFORE_AND = new RegExp(`[ ]${TASK}[ ]?\\n(?=(?:und|sowie)\\s\\p{Lu})`, 'uy');
const REST_OF_ROW =
  /(?=[^\n\f]{0,100}[\n\f]?[^\n\f]{0,100}\d\.\d{4})(?:[ ][^\n\f]{0,100})?[\n\f](?:\d{1,2}\.\d{1,2}\.\d{2,4}[^\n\f]{0,100}[\n\f])?(?=(?:und|sowie)\s\p{Lu})/uy;
const BROKEN_REST = /(?!und\s|sowie\s|u\.)\p{Ll}{2,40}(?!\p{L})/uy;

/** Abbreviations that are subjects; others (`VA`, `PHI`) are bodies or nothing. */
const SUBJECT_ABBREVIATION = /^(?:IT|EDV|ÖPNV|EU|QM|GIS|IuK|MINT|ÖV|LSBT\p{L}*|ITK|EDV|E-Government)-?$/u;
const GRUND = /(?:grund|bund|hund|fund|mund|sund)$/i;
/** Words that follow a name and that a lost blank has hung on it: `Schuleals`, `Integrationgewählt`. */
const SWALLOWED =
  /(?<=ung|heit|keit|tion|schaft|schule|kultur|sport|soziales|wohnen|verkehr|umwelt|wesen|dienste|beschwerden|familie|betrieb|finanzen|haushalt|schutz)(?:als|gewählt|zugeordnet|überwiesen|innerhalb|werden\p{Ll}*|wurde|wird|nach|vor|zur?|ff|hat|und)$/iu;

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
  /** Offices are subjects: `Ausschuss für Wirtschaft und Ordnungsamt`. */
  readonly offices: boolean;
  /** The first noun may have an article or be small: `für die Gleichstellung`, `für öffentliche Ordnung`. */
  readonly linked: boolean;
  /** A list of several bodies, in which abbreviations of bodies may stand. */
  readonly list: boolean;
}

/** Longest name, in UTF-16 units, and most phrases in it. */
const LONGEST = 260;
const MOST_PARTS = 14;

/** Offset after one blank or line break. */
function gap(text: string, at: number): number {
  let i = at;
  if (text[i] === ' ') i++;
  if (text[i] === '\n') i++;
  if (text[i] === '\f') i += text[i + 1] === '\n' ? 2 : 1;
  if (text[i] === ' ') i++;
  return i;
}

/**
 * The length of the word that a lost blank or line break has left at the start of `word`: `Digitalisierung` in `DigitalisierungAnlage`.
 * In a list of bodies the like of `StadtPlan` are abbreviations.
 */
function ungluedLength(word: string, list: boolean): number {
  const glued = /(?<=\p{L}{4}\p{Ll})\p{Lu}/u.exec(word);
  if (glued) {
    const second = word.slice(glued.index);
    if (list && second.length <= 5) return word.length;
    return /^Innen/.test(second) || (isSubjectNoun(second) && !isPaperWord(second)) ? word.length : glued.index;
  }
  if (word.endsWith('und') && !GRUND.test(word) && isSubjectNoun(word.slice(0, -3))) return word.length - 3;
  const tail = SWALLOWED.exec(word);
  return tail && isSubjectNoun(word.slice(0, tail.index)) ? tail.index : word.length;
}

function isSubject(word: string, options: SubjectOptions): boolean {
  const bare = word.replace(/-$/, '');
  if (isPaperWord(bare) && bare === word && !isSubjectPlural(bare)) return false;
  if (BODY_NOUN.test(bare)) return false;
  return options.offices || !OFFICE_NOUN.test(bare) || bare === 'Ehrenamt';
}

/** Nouns that are paper words alone, but subjects of committees too. */
function isSubjectPlural(word: string): boolean {
  return /^(?:Frauen|Anregungen|Bürger|Bürgerinnen|Senioren|Kinder|Jugendliche|Schule|Schulen|Vereine|Feuerwehr|Eltern|Friedhof|Haushalt|Wahlen?|Kita|Information|Beteiligungen?|Fragen|Region)$/.test(
    word,
  );
}

/** Noun phrase at `at`; null if none begins there that could belong to a name. */
function readPhrase(text: string, at: number, first: boolean, options: SubjectOptions): Phrase | null {
  const start = gap(text, at);
  let i = start;
  const words: string[] = [];
  if (first && options.linked) {
    const article = matchAt(ARTICLE, text, i);
    if (article) {
      words.push(article[0].trim());
      i += article[0].length;
    }
  }
  const two = matchAt(TWO_WORDS, text, i);
  if (two) {
    const end = i + two[0].length;
    return { words: [...words, two[0].replace(/\s/, ' ')].join(' '), start, end, known: true, truncated: false };
  }
  const half = first ? null : matchAt(SECOND_HALF, text, i);
  if (half) {
    const known = isSubjectNoun(half[0].slice(1));
    return known || SECOND_NOUN.test(half[0])
      ? { words: half[0], start, end: i + half[0].length, known: true, truncated: false }
      : null;
  }
  for (let adjectives = 0; adjectives < 3; adjectives++) {
    const lower = matchAt(LOWER, text, i);
    if (lower) {
      if (!ADJECTIVE.test(lower[0]) || (first && !options.linked)) return null;
      words.push(lower[0]);
      i = gap(text, i + lower[0].length);
      continue;
    }
    const noun = matchAt(NOUN, text, i);
    if (!noun) return null;
    const end = i + noun[0].length;
    if (
      !ADJECTIVE.test(noun[0]) ||
      noun[0] === 'Soziales' ||
      isPaperWord(noun[0]) ||
      !isBlank(text, end) ||
      isBlank(text, end + 1)
    )
      break;
    const following = matchAt(NOUN, text, end + 1)?.[0];
    // Over a line's end the noun must be sure: it may be the next cell.
    if (text[end] !== ' ' && !(following && (isSubjectNoun(following) || RELATIONAL.test(following)))) break;
    if (!following || (!isSubject(following, options) && following !== 'Stadt')) break;
    if (following === 'Stadt') {
      const stop = end + 1 + following.length;
      return { words: [...words, noun[0], following].join(' '), start, end: stop, known: true, truncated: false };
    }
    words.push(noun[0]);
    i = end + 1;
  }
  return readNoun(text, i, words, start, options);
}

/** `Kommunale` before the noun of something else: `…, Kommunale Statistikstelle`. */
function isLoneAdjective(text: string, word: string, end: number): boolean {
  return (
    ADJECTIVE.test(word) &&
    /e[rn]?$/.test(word) &&
    /^[ ]?\n?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)) &&
    !isSubjectNoun(word)
  );
}

function readNoun(
  text: string,
  at: number,
  before: readonly string[],
  start: number,
  options: SubjectOptions,
): Phrase | null {
  const noun = matchAt(NOUN, text, at);
  if (!noun) return null;
  let word = noun[0].slice(0, ungluedLength(noun[0], options.list));
  let end = at + word.length;
  if (!isSubject(word, options)) return null;
  if (text[end] === '.' && word.length <= 3) return null;
  if (isLoneAdjective(text, word, end)) return null;
  let truncated = word.endsWith('-');
  if (truncated) {
    // A word broken at the end of a table cell: `Wirtschaftsförde-⏎22.06.2021⏎rung`.
    const rest = matchAt(DATE_LINE, text, end) ?? matchAt(/[\n\f]/y, text, end);
    const second = rest && matchAt(BROKEN_REST, text, end + rest[0].length);
    if (rest && second) {
      word = word.slice(0, -1) + second[0];
      end += rest[0].length + second[0].length;
      truncated = false;
    }
  }
  const words = [...before, word];
  let known = isSubjectNoun(word) || SUBJECT_ABBREVIATION.test(word);
  if (!truncated && RELATIONAL.test(word)) {
    const attribute = matchAt(ATTRIBUTE, text, end);
    const inner = attribute && readPhrase(text, end + attribute[0].length, false, options);
    if (attribute && inner && !inner.truncated) {
      words.push(attribute[1]!, inner.words);
      end = inner.end;
      known = true;
    }
  }
  return { words: words.join(' '), start, end, known, truncated };
}

/** `StadtPlan` */
const CLIPPED = /^\p{Lu}\p{Ll}{2,5}\p{Lu}\p{Ll}{1,4}$/u;

/** Whether a word is an abbreviation that is no subject: `PHI`, `VA`, `UmVer`, `StadtPlan`; not `IT`, not `JobCenter`. */
export function isAbbreviation(word: string): boolean {
  if (CLIPPED.test(word)) return true;
  return (
    !/\p{Ll}{4}/u.test(word) &&
    !word.includes(' ') &&
    !SUBJECT_ABBREVIATION.test(word) &&
    !/^\p{Lu}\p{Ll}+-?$/u.test(word)
  );
}

/**
 * The noun phrases of a name that begins at `at`; empty if none does. Phrases after a comma count only if they name a field of local
 * government or if an `und` closes their list.
 */
export function readSubject(text: string, at: number, options: SubjectOptions): SubjectPart[] {
  const parts: SubjectPart[] = [];
  let sure = 0;
  let i = at;
  let joint: Joint = '';
  while (i - at < LONGEST && parts.length < MOST_PARTS) {
    const task = parts.length > 0 && options.row ? matchAt(TASK_LINE, text, i) : null;
    const cell = task ?? (parts.length > 0 && options.row ? matchAt(DATE_LINE, text, i) : null);
    const phrase = readPhrase(text, cell ? i + cell[0].length : i, parts.length === 0 || joint === 'für', options);
    if (!phrase) break;
    const { words, start, end, known } = phrase;
    if (parts.length > 0 && !options.list && isAbbreviation(words)) break;
    const remark = matchAt(REMARK, text, end);
    parts.push({ joint, words, start, end, known, closed: remark !== null });
    const waiting = parts.length - 1 - sure;
    // Behind a cell without a date the next row may stand: only an `und` shows that the name goes on.
    if (!phrase.truncated && (joint !== ',' || (known && waiting === 0 && !task))) sure = parts.length;
    i = end;
    let found = matchAt(JOINT, text, remark ? i + remark[0].length : i);
    if (!found && options.row) {
      const rest = matchAt(REST_OF_ROW, text, i) ?? matchAt(TASK_BEFORE_AND, text, i);
      found = rest && matchAt(JOINT, text, i + rest[0].length);
    }
    if (!found) break;
    // `Amt für Umwelt / Stadtplanungsamt`: only committees have names like `Rechtsfragen / Vergabe`.
    if (found[0] === ' / ' && !options.offices) break;
    i = found.index + found[0].length;
    joint = JOINTS[(found[1] ?? found[2])!]!;
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

/** The shorter names that end before one of the commas, with where they end. */
export function commaEnds(
  parts: readonly SubjectPart[],
  nameOf: (parts: readonly SubjectPart[]) => string,
): { readonly value: string; readonly end: number }[] {
  return parts.flatMap((part, i) =>
    i > 0 && (part.joint === ',' || part.joint === '/' || part.joint === 'sowie')
      ? [{ value: nameOf(parts.slice(0, i)), end: parts[i - 1]!.end }]
      : [],
  );
}

/** How many of the parts from `from` on are one known name; 0 if none. */
type KnownLength = (parts: readonly SubjectPart[], from: number) => number;

/** Splits what follows `Ausschüsse für` into the names of the single committees. */
export function splitParts(parts: readonly SubjectPart[], knownLength: KnownLength): SubjectPart[][] {
  const groups = cut(parts, (part, before) => part.joint === 'sowie' || part.joint === 'für' || before.closed);
  if (groups.length > 1) {
    const whole = (group: readonly SubjectPart[]) => group.some(({ joint }) => joint === 'und' || joint === '&');
    return groups.flatMap((group) => (whole(group) ? [group] : splitList(group, knownLength)));
  }
  const bySlash = cut(parts, (part) => part.joint === '/');
  return bySlash.length > 1 ? bySlash : splitList(parts, knownLength);
}

/** Takes the known names out of a list and splits what is between them by its joints. */
function splitList(parts: readonly SubjectPart[], knownLength: KnownLength): SubjectPart[][] {
  const groups: SubjectPart[][] = [];
  let rest: SubjectPart[] = [];
  const flush = (to: number) => {
    if (rest.length > 0) groups.push(...splitByJoints(rest, goesThrough(parts, to - rest.length, to)));
    rest = [];
  };
  for (let i = 0; i < parts.length; ) {
    const length = knownLength(parts, i);
    if (length > 0) {
      flush(i);
      groups.push(parts.slice(i, i + length));
    } else rest.push(parts[i]!);
    i += Math.max(length, 1);
  }
  flush(parts.length);
  return groups;
}

/** Whether the list's own `und` stands in `from` to `to`: in all of it, or behind abbreviations and a comma (`KuBi, Wirtschaft und Stadtplanung`). */
function goesThrough(parts: readonly SubjectPart[], from: number, to: number): boolean {
  if (from === 0) return to === parts.length;
  // Three with a comma between them may be one name again: `JHA, Schule, Frauen und Gleichstellung`.
  if (to < parts.length || to - from !== 2 || parts[from]!.joint !== ',') return false;
  return parts.slice(0, from).every(({ words, joint }) => isAbbreviation(words) && (joint === '' || joint === ','));
}

/** `Umwelt, Verkehr und Wohnen und Stadtplanung und Bauen`: a list ends with the phrase after its `und`. */
function splitByJoints(parts: readonly SubjectPart[], alone: boolean): SubjectPart[][] {
  const lists: SubjectPart[][] = [];
  let done = true;
  for (const part of parts) {
    if (done) lists.push([part]);
    else lists.at(-1)!.push(part);
    done = !done && (part.joint === 'und' || part.joint === '&');
  }
  return lists.length > 1 || (!alone && parts.length > 1 && parts.at(-1)!.joint === 'und') ? lists : single(parts);
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
