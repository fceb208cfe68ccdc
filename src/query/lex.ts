import { rangeEnd } from '../filter.js';
import type { Span } from '../types.js';
import { isCue, isNumberWord } from './cues.js';
import { readAs } from './read-as.js';

/** What a query is made of, as typed. */
export type Lexeme = Span &
  (
    | { readonly type: 'open' | 'close' | 'and' }
    /** `typed`: the word or sign. */
    | { readonly type: 'or'; readonly typed: string }
    | { readonly type: 'minus'; readonly typed: string }
    | { readonly type: 'quoted'; readonly inner: string }
    /** `typed`: the name of the field. */
    | {
        readonly type: 'field';
        readonly name: FieldName;
        readonly typed: string;
        readonly value: string;
        readonly quoted: boolean;
      }
    | { readonly type: 'word'; readonly raw: string }
  );

export type LexemeOf<T extends Lexeme['type']> = Lexeme & { readonly type: T };

/** Tells a slip. */
export type Report = (span: Span, message: string) => void;

export type FieldName = 'body' | 'kind' | 'reference' | 'date' | 'amount' | 'title' | 'path';

const FIELD_NAMES: Readonly<Record<string, FieldName>> = {
  ...{
    body: 'body',
    kind: 'kind',
    reference: 'reference',
    date: 'date',
    amount: 'amount',
    title: 'title',
    path: 'path',
  },
  ...{
    gremium: 'body',
    art: 'kind',
    aktenzeichen: 'reference',
    datum: 'date',
    betrag: 'amount',
    titel: 'title',
    pfad: 'path',
  },
};

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"“”',
  '„': '“”"‟',
  '“': '”“"',
  '”': '”"',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '›': '‹',
  '‹': '›',
};
const FIELD = new RegExp(`(${Object.keys(FIELD_NAMES).join('|')}):`, 'iy');
const BLANK = /\s/;
const VALUE_END = /[\s()"„“”»«|]/;
const WORD_END = /[\s()"„“”»«‚›‹|]/;
// Word processors make dashes of hyphens.
const DASH = /[-–—−]/;
const REST_OF_WORD = /[^\s()"„“”»«‚›‹|]{0,40}/y;
const BEHIND_PHRASE = /~[\d.]{0,4}|\^[\d.]{1,4}|\*/y;
// Bewohner(innen), Schüler(in): a typed gender form, not a group
const GENDER_IN_PARENTHESES = /\(-?(in(?:nen)?)\)/iy;
// 1728 / 2018, 1728/ 2018
const NUMBER_BEFORE = /^(?:.{0,20}[^\d])?\d{1,8}(\/?)$/;
const STROKE_BETWEEN_NUMBERS = /\s{0,2}\/\s{0,2}(?=\d)/y;
const BLANKS_BEFORE_NUMBER = /\s{1,2}(?=\d)/y;
const GLUED_CUE = /^\p{L}[\p{L}-]{0,30}[.:]{1,2}(?=\d)/u;

/** Takes a query apart. `unclosed`: tells of quotation marks that nothing closes. */
export function lex(source: string, slip: Report, unclosed: Report): Lexeme[] {
  const lexemes: Lexeme[] = [];
  // Where each quotation mark stands last: without this, a run of opening marks would scan to the end each.
  const last = new Map([...'"“”„‟»«‘’‹›'].map((mark) => [mark, lastMark(source, mark)]));
  const lastOf = (marks: string) => Math.max(...[...marks].map((mark) => last.get(mark) ?? -1));
  let at = 0;
  while (at < source.length) {
    const char = source[at]!;
    if (BLANK.test(char)) at++;
    else if (char === '(' || char === ')') {
      lexemes.push({ type: char === '(' ? 'open' : 'close', start: at, end: ++at });
    } else if (char === '|') {
      const typed = run(source, at, /\|/);
      lexemes.push({ type: 'or', typed, start: at, end: at + typed.length });
      at += typed.length;
    } else if (DASH.test(char) || (char === '!' && isMinus(source, at, at + 1))) {
      const typed = char === '!' ? char : run(source, at, DASH);
      const span = { start: at, end: at + typed.length };
      at = span.end;
      if (isMinus(source, span.start, at)) {
        lexemes.push({ type: 'minus', typed, ...span });
        REST_OF_WORD.lastIndex = at;
        const rest = REST_OF_WORD.exec(source)![0];
        if (typed !== '-') slip(span, readAs(typed.slice(0, 3) + rest, `-${rest}`));
      } else if (/[-−]/.test(typed)) {
        // A dash with blanks around it is a dash.
        slip(span, `A minus needs a blank before it and none after it, so ${typed.slice(0, 3)} was left out.`);
      }
    } else if (CLOSING[char] !== undefined) {
      const { end, nested } = closingMark(source, at, lastOf);
      if (end < 0) {
        unclosed(
          { start: at, end: at + 1 },
          `The quotation mark ${char} is never closed, so the words after it were read as plain words.`,
        );
        at++;
        continue;
      }
      const start = at;
      at = end + 1;
      if (nested) slip({ start, end: at }, 'Quotation marks inside others were left out.');
      at = behindPhrase(source, at, slip);
      lexemes.push({ type: 'quoted', inner: source.slice(start + 1, end), start, end: at });
    } else {
      const lexeme = lexField(source, at, lastOf, slip) ?? lexWord(source, at, lexemes.length > 0, slip);
      lexemes.push(lexeme);
      at = lexeme.end;
    }
  }
  return lexemes;
}

/** The signs of a sort from `start` on. */
function run(source: string, start: number, sort: RegExp): string {
  let end = start;
  while (end < source.length && sort.test(source[end]!)) end++;
  return source.slice(start, end);
}

/** Whether what stands from `start` to `end` has the place of a minus: before a word and behind none. */
function isMinus(source: string, start: number, end: number): boolean {
  return /[\s(|]/.test(source[start - 1] ?? ' ') && /[^\s)|]/.test(source[end] ?? ' ');
}

/** Where the quotation mark at `start` is closed, -1 if nowhere; `nested`: others stand between. */
function closingMark(
  source: string,
  start: number,
  lastOf: (marks: string) => number,
): { readonly end: number; readonly nested: boolean } {
  const mark = source[start]!;
  const closing = CLOSING[mark]!;
  if (lastOf(closing) <= start) return { end: -1, nested: false };
  const end = indexOfAny(source, closing, start + 1);
  // „Programm "Soziale Stadt" Porz“
  if ((mark === '„' || mark === '“') && source[end] === '"') {
    const next = indexOfAny(source, '„“”', end + 1);
    const between = source.slice(end, next).split('"').length - 1;
    if (next > 0 && closing.includes(source[next]!) && between % 2 === 0) return { end: next, nested: true };
  }
  // "Programm „Soziale Stadt“ Porz"
  if (mark === '"' && source[end] !== '"' && lastOf('"') > end && source.slice(start, end).includes('„'))
    return { end: source.indexOf('"', end), nested: true };
  return { end, nested: false };
}

function lastMark(source: string, mark: string): number {
  let at = source.lastIndexOf(mark);
  while (at > 0 && isApostrophe(source, at)) at = source.lastIndexOf(mark, at - 1);
  return at;
}

/** Whether the sign at `at` is one inside a word: no quotation mark. */
function isApostrophe(source: string, at: number): boolean {
  return source[at] === '’' && /[\p{L}\p{N}]/u.test(source[at + 1] ?? '');
}

function indexOfAny(source: string, marks: string, from: number): number {
  for (let i = from; i < source.length; i++) if (marks.includes(source[i]!) && !isApostrophe(source, i)) return i;
  return -1;
}

/** Where a phrase that is closed at `at` ends, with the sign behind it, which is told. */
function behindPhrase(source: string, at: number, slip: Report): number {
  BEHIND_PHRASE.lastIndex = at;
  const sign = BEHIND_PHRASE.exec(source)?.[0];
  if (sign === undefined) return at;
  slip({ start: at, end: at + sign.length }, `${sign} after a phrase means nothing here and was left out.`);
  return at + sign.length;
}

function lexField(source: string, start: number, lastOf: (marks: string) => number, slip: Report): Lexeme | null {
  FIELD.lastIndex = start;
  const match = FIELD.exec(source);
  if (!match) return null;
  const typed = match[1]!;
  const name = FIELD_NAMES[typed.toLowerCase()]!;
  let at = FIELD.lastIndex;
  // `Kind: Spielplatz` is about a child.
  if (typed !== typed.toLowerCase() && /^(?:\s|$)/.test(source.slice(at, at + 1))) return null;
  const operator = /(?:>=|<=|>|<|=)\s?/y;
  operator.lastIndex = at;
  const prefix = operator.exec(source)?.[0] ?? '';
  at += prefix.length;
  const mark = source[at] ?? '';
  const closing = CLOSING[mark];
  if (closing !== undefined && lastOf(closing) > at) {
    const close = indexOfAny(source, closing, at + 1);
    const value = prefix + source.slice(at + 1, close);
    return { type: 'field', name, typed, value, quoted: true, start, end: behindPhrase(source, close + 1, slip) };
  }
  const valueStart = at;
  const end = name === 'date' || name === 'amount' ? rangeEnd(name, source, at) : null;
  if (end !== null) at = end;
  else while (at < source.length && !VALUE_END.test(source[at]!)) at++;
  return { type: 'field', name, typed, value: prefix + source.slice(valueStart, at), quoted: false, start, end: at };
}

/** `follows`: something stands before it. */
function lexWord(source: string, start: number, follows: boolean, slip: Report): Lexeme {
  let at = start;
  let raw = '';
  while (at < source.length) {
    if (source[at] === '(' && raw !== '') {
      GENDER_IN_PARENTHESES.lastIndex = at;
      const gender = GENDER_IN_PARENTHESES.exec(source);
      if (!gender) break;
      raw += gender[1]!.toLowerCase();
      at = GENDER_IN_PARENTHESES.lastIndex;
    } else if (WORD_END.test(source[at]!)) {
      const stroke = NUMBER_BEFORE.exec(raw)?.[1];
      if (stroke === undefined) break;
      const between = stroke === '' ? STROKE_BETWEEN_NUMBERS : BLANKS_BEFORE_NUMBER;
      between.lastIndex = at;
      if (!between.test(source)) break;
      if (stroke === '') raw += '/';
      at = between.lastIndex;
    } else raw += source[at++];
  }
  // Nr.1677, Vorlage:2014/0182
  const cue = GLUED_CUE.exec(raw)?.[0];
  if (cue !== undefined && (isCue(cue) || isNumberWord(cue)))
    return { type: 'word', raw: cue, start, end: start + cue.length };
  const word: Lexeme = { type: 'word', raw, start, end: at };
  if (raw === 'OR' || raw === 'ODER') return { ...word, type: 'or', typed: raw };
  if (raw === 'AND' || raw === 'UND') return { ...word, type: 'and' };
  if (raw === 'NOT' || raw === 'NICHT') return { ...word, type: 'minus', typed: raw };
  if (!follows || !/^\s+[^\s)]/.test(source.slice(at, at + 20))) return word;
  if (raw === 'and') {
    slip(word, readAs(raw, 'AND'));
    return { ...word, type: 'and' };
  }
  // People in need are people in Not.
  if (raw === 'not') slip(word, 'not was read as a word; NOT or a minus leaves papers out.');
  return word;
}
