import { LOCAL_COUNCILS, OTHER_COMMITTEES } from '../../german/institutions.js';
import { COMMON_ABBREVIATIONS } from './abbreviations.js';
import type { Candidate, PaperContext } from './context.js';
import { coordinated } from './coordination.js';
import { readLocal } from './councils.js';
import { isAbbreviation, joinParts, readSubject, type SubjectPart, splitParts } from './subject.js';
import { atLineStart, isLetter, matchAt, skipBlanksBack, startOfHead } from './words.js';

/** `Ausschuss`, `Ausschusses`, `Ausschuß`, `Ausschüsse` … at its first letter. */
const HEAD = /[Aa]ussch(?:u(?:ss|ß)(?:es|e)?|ü(?:ss|ß)en?)(?![\p{Ll}-])/uy;
const FOR = /\s{0,2}für\s{0,2}(?!eine?\s)(?=["„“»]?\p{L})/uy;
/** `beschließender Ausschuss für die Vergabe von Leistungen` is a task, not a name. */
const TASK_BEFORE = /(?:beschließend|beratend|zuständig|vorberatend|federführend|jeweilig)\p{Ll}{0,2}\s{1,2}$/u;
/** `Technischer Ausschuss`: adjectives that make a name, after their inflection. */
const ADJECTIVE_NAME =
  /(?<![\p{L}-])(Technisch|International|Gemeinsam|Kulturell|Sozial|Wirtschaftlich|Beratend|Ökologisch|Landwirtschaftlich)(?:e|er|en|em|es)\s{1,3}$/u;
/** `Technischer und Umweltausschuss` is one. */
const TECHNICAL_AND = /(?<![\p{L}-])Technische[rnms]?\s{1,3}und\s{1,3}$/u;
/** Councils that have a committee for petitions, as parliaments do. */
const HAS_PETITIONS = /Ratsversammlung|Petitionsausschuss(?:es)? (?:de[rs] (?:Stadt|Rat))/;
const NUMBERED = /\s([IVX]{1,4})(?![\p{L}\d])/uy;

/** Compounds that need a subject after them to be a name. */
const NEEDS_SUBJECT =
  /^(?:Fach|Unter|Sonder|Rats|Gemeinderats|Stadtrats|Orts|Ortschafts|Ortschaftsrats|Ortsrats|BVV-|Bürgerschafts|Kreistags|Projekt|Teil|Haupt-?fach|Zweck|Eil|Spezial|Ad-hoc-|Ersatz|Pflicht|Politik|Haus|Rest)-?[Aa]usschuss$/;
/** Compounds that may have one: `Betriebsausschuss Gebäudewirtschaft`. */
const MAY_HAVE_SUBJECT =
  /^(?:Betriebs|Gutachter|Kreis|Fachbereichs|Eigenbetriebs|Werks?|Werk|Begleit|Fach|Unter)ausschuss$/;

/** Committees: `Ausschuss für Umwelt und Verkehr`, `Sozialausschuss`, `Bau- und Planungsausschuss`, `Ausschüsse für … sowie …`. */
export function readCommittees(paper: PaperContext, anchor: number): Candidate[] {
  const { text } = paper;
  const head = matchAt(HEAD, text, anchor - 1);
  if (!head) return [];
  const plural = head[0].includes('ü');
  let start = startOfHead(text, head.index);
  if (start === head.index && head[0].startsWith('a')) {
    start = startOfBrokenWord(text, start);
    if (start < 0) return [];
  }
  const end = head.index + head[0].length;
  const prefix = text.slice(start, head.index).replace(/-?\s+/g, '');
  const compound = prefix === '' ? 'Ausschuss' : prefix.endsWith('-') ? `${prefix}Ausschuss` : `${prefix}ausschuss`;

  if (LOCAL_COUNCILS.has(compound)) return readLocal(paper, { word: compound, start, end, plural });
  if (prefix !== '' && !NEEDS_SUBJECT.test(compound)) {
    if (!/^\p{Lu}/u.test(compound) || OTHER_COMMITTEES.test(compound)) return [];
    if (compound === 'Petitionsausschuss' && !paper.says(HAS_PETITIONS)) return [];
    return readCompound(paper, { start, end, prefix, compound, plural });
  }
  const subject = readNamed(paper, { start, end, compound, plural });
  if (subject.length > 0 || prefix !== '') return subject;

  const adjective = ADJECTIVE_NAME.exec(text.slice(Math.max(0, start - 30), start));
  if (adjective && !plural) {
    const from = start - adjective[0].length;
    return [candidate(`${adjective[1]}er Ausschuss`, from, end, 'committee-adjective')];
  }
  const number = matchAt(NUMBERED, text, end);
  return number && !plural
    ? [candidate(`Ausschuss ${number[1]}`, start, end + number[0].length, 'committee-number')]
    : [];
}

function candidate(value: string, start: number, end: number, rule: string, phraseStart = start): Candidate {
  return { value, start, end, bodyKind: 'committee', rule, phraseStart };
}

/** Start of the first half of a word that a line break parts from its head: `Jugendhilfe-⏎ausschuss`; -1 if there is none. */
function startOfBrokenWord(text: string, at: number): number {
  const before = skipBlanksBack(text, at);
  if (before === at || text[before - 1] !== '-' || !isLetter(text, before - 2)) return -1;
  return startOfHead(text, before - 1);
}

interface Head {
  readonly start: number;
  readonly end: number;
  readonly compound: string;
  readonly plural: boolean;
}

function readCompound(paper: PaperContext, head: Head & { readonly prefix: string }): Candidate[] {
  const { text } = paper;
  const { start, end, compound, plural } = head;
  const before = coordinated(text, start);
  if (before) {
    const tail = compound.slice(head.prefix.length).toLowerCase();
    const apart =
      before.apart ||
      plural ||
      head.prefix === 'Haupt' ||
      (head.prefix === 'Jugendhilfe' && before.words !== 'Kinder- und ') ||
      before.parts.some(({ text: half }) => standsAlone(paper, half, tail));
    if (!apart) {
      return [candidate(`${before.words}${compound}`, before.start, end, 'committee-compound')];
    }
    const others = before.parts.map((part) =>
      candidate(`${part.text}${tail}`, part.start, part.end, 'committee-shared-head', before.start),
    );
    return [...others, candidate(compound, start, end, 'committee-compound', before.start)];
  }
  if (plural) return [];
  const technical = TECHNICAL_AND.exec(text.slice(Math.max(0, start - 24), start));
  if (technical)
    return [candidate(`Technischer und ${compound}`, start - technical[0].length, end, 'committee-adjective')];
  const number = compound === 'Dezernatsausschuss' ? matchAt(NUMBERED, text, end) : null;
  if (number) return [candidate(`${compound} ${number[1]}`, start, end + number[0].length, 'committee-number')];
  if (MAY_HAVE_SUBJECT.test(compound)) {
    const named = readNamed(paper, head);
    if (named.length > 0) return named;
  }
  return [candidate(compound, start, end, 'committee-compound')];
}

/** Whether a first half is a committee of its own: every youth office has a Jugendhilfeausschuss, others the paper names elsewhere. */
function standsAlone(paper: PaperContext, half: string, tail: string): boolean {
  return half === 'Jugendhilfe' || (half !== 'Haupt' && half.length > 3 && paper.contains(`${half}${tail}`));
}

/** `Ausschuss für …`, `Fachausschuss Schulen`, `Ausschüsse für … sowie …`. */
function readNamed(paper: PaperContext, { start, end, compound, plural }: Head): Candidate[] {
  const { text } = paper;
  const row = atLineStart(text, start);
  const link = matchAt(FOR, text, end);
  const from = link ? end + link[0].length : nextWord(text, end);
  if (from === end) return [];
  const quoted = '"„“»'.includes(text[from] ?? ' ') ? 1 : 0;
  const parts = readSubject(text, from + quoted, { row, offices: true, linked: link !== null, list: plural });
  if (parts.length === 0) return [];
  if (link && /^(?:die|den|das) /.test(parts[0]!.words) && (compound !== 'Ausschuss' || isTask(text, start))) return [];
  const word = link ? 'für ' : '';
  if (!link && !plural && !named(parts)) return abbreviated(parts, start, 'committee-abbreviation');
  const name = (some: readonly SubjectPart[], from: number, rule: string) =>
    candidate(`${compound} ${word}${joinParts(some)}`, from, some.at(-1)!.end, rule, start);
  if (!plural) {
    if (link && parts.length === 1 && isAbbreviation(parts[0]!.words)) return [];
    return splitAtFor(parts).map((group, i) => name(group, i === 0 ? start : group[0]!.start, 'committee-subject'));
  }
  return splitKnown(paper, parts).flatMap((group) => {
    if (isAbbreviation(group[0]!.words)) return abbreviated(group, start, 'committees');
    const surely = link ? group.some((part) => part.known) : named(group);
    return surely ? [name(group, group[0] === parts[0] ? start : group[0]!.start, 'committees')] : [];
  });
}

function isTask(text: string, start: number): boolean {
  return TASK_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

/** Start of the word after one blank or one line break; `at` where none stands there. */
function nextWord(text: string, at: number): number {
  return matchAt(/[ ]?\n?(?=["„“»\p{Lu}])|/uy, text, at)![0].length + at;
}

/** Splits a list of committees, with regard to those that the paper names alone elsewhere. */
function splitKnown(paper: PaperContext, parts: readonly SubjectPart[]): SubjectPart[][] {
  const known = paper.says(SINGULAR);
  return splitParts(parts, (list, from) => {
    if (isAbbreviation(list[from]!.words)) return 1;
    return known ? knownLength(paper, list, from) : 0;
  });
}

const SINGULAR = /Aussch(?:uss|uß)(?:es)? (?:für )?\p{Lu}/u;

/** How many parts from `from` on are the name of one committee that the paper names alone. */
function knownLength(paper: PaperContext, parts: readonly SubjectPart[], from: number): number {
  for (let to = Math.min(parts.length, from + 6); to > from + 1; to--) {
    const name = joinParts(parts.slice(from, to));
    const heads = ['Ausschuss für', 'Ausschusses für', 'Ausschuss', 'Ausschusses'];
    const isWhole = (words: string) =>
      paper.contains(words) && !paper.contains(`${words},`) && !paper.contains(`${words} und`);
    if (heads.some((head) => isWhole(`${head} ${name}`))) return to - from;
  }
  return 0;
}

/** `Ausschuss für Umwelt und für Soziales` are two. */
function splitAtFor(parts: readonly SubjectPart[]): SubjectPart[][] {
  const groups: SubjectPart[][] = [];
  for (const part of parts) {
    if (part.joint === 'für' || groups.length === 0) groups.push([part]);
    else groups.at(-1)!.push(part);
  }
  return groups;
}

/** Whether a subject that stands without `für` is surely one: its first noun names a field of local government. */
function named(parts: readonly SubjectPart[]): boolean {
  const first = parts[0]!;
  return !isAbbreviation(first.words) && (first.known || (parts[1]?.known === true && first.words.endsWith('-')));
}

function abbreviated(parts: readonly SubjectPart[], phraseStart: number, rule: string): Candidate[] {
  return parts.flatMap(({ words, end }) => {
    const value = COMMON_ABBREVIATIONS.get(words);
    return value?.endsWith('ausschuss') ? [candidate(value, end - words.length, end, rule, phraseStart)] : [];
  });
}
