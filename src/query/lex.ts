import { rangeEnd } from '../filter.js';
import type { Span } from '../types.js';
import { isCue, isNumberWord } from './cues.js';

/** What a query is made of, as typed. */
export type Lexeme = Span &
  (
    | { readonly type: 'open' | 'close' | 'or' | 'and' | 'minus' }
    | { readonly type: 'quoted'; readonly inner: string }
    | { readonly type: 'field'; readonly name: string; readonly value: string; readonly quoted: boolean }
    | { readonly type: 'word'; readonly raw: string }
  );

/** Tells a slip. */
export type Report = (span: Span, message: string) => void;

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"“”',
  '„': '“”"‟',
  '“': '”“"',
  '”': '”"',
  '»': '«',
  '«': '»',
};
const FIELD = /(body|kind|reference|date|amount|title|path):/iy;
const BLANK = /\s/;
const LEXEME_END = /[\s()"„“”»«]/;
// Bewohner(innen), Schüler(in): a typed gender form, not a group
const GENDER_IN_PARENTHESES = /\(-?(in(?:nen)?)\)/iy;
// 1728 / 2018
const STROKE_BETWEEN_NUMBERS = /\s{0,2}\/\s{0,2}(?=\d)/y;
const GLUED_CUE = /^\p{L}[\p{L}-]{0,30}[.:]{1,2}(?=\d)/u;

/** Takes a query apart. */
export function lex(source: string, slip: Report): Lexeme[] {
  const lexemes: Lexeme[] = [];
  // Where each quotation mark stands last: without this, a run of opening marks would scan to the end each.
  const last = new Map([...'"“”„‟»«'].map((mark) => [mark, source.lastIndexOf(mark)]));
  const lastOf = (marks: string) => Math.max(...[...marks].map((mark) => last.get(mark) ?? -1));
  let at = 0;
  while (at < source.length) {
    const char = source[at]!;
    if (BLANK.test(char)) at++;
    else if (char === '(' || char === ')') {
      lexemes.push({ type: char === '(' ? 'open' : 'close', start: at, end: ++at });
    } else if (char === '-' && /[^\s)-]/.test(source[at + 1] ?? ' ')) {
      lexemes.push({ type: 'minus', start: at, end: ++at });
    } else if (CLOSING[char] !== undefined) {
      const closing = CLOSING[char]!;
      const end = lastOf(closing) > at ? indexOfAny(source, closing, at + 1) : -1;
      if (end < 0) {
        slip(
          { start: at, end: at + 1 },
          `The quotation mark ${char} is never closed, so the words after it were read as plain words.`,
        );
        at++;
        continue;
      }
      const start = at;
      at = end + 1;
      const slop = /~\d{0,3}/y;
      slop.lastIndex = at;
      if (slop.test(source)) {
        slip({ start: at, end: slop.lastIndex }, 'A ~ after a phrase means nothing here and was left out.');
        at = slop.lastIndex;
      }
      lexemes.push({ type: 'quoted', inner: source.slice(start + 1, end), start, end: at });
    } else {
      const field = lexField(source, at, lastOf);
      const lexeme = field ?? lexWord(source, at);
      lexemes.push(lexeme);
      at = lexeme.end;
    }
  }
  return lexemes;
}

function indexOfAny(source: string, marks: string, from: number): number {
  for (let i = from; i < source.length; i++) if (marks.includes(source[i]!)) return i;
  return -1;
}

function lexField(source: string, start: number, lastOf: (marks: string) => number): Lexeme | null {
  FIELD.lastIndex = start;
  const match = FIELD.exec(source);
  if (!match) return null;
  const name = match[1]!.toLowerCase();
  let at = FIELD.lastIndex;
  // `Kind: Spielplatz` is about a child.
  if (name !== match[1] && /^(?:\s|$)/.test(source.slice(at, at + 1))) return null;
  const operator = /(?:>=|<=|>|<|=)\s?/y;
  operator.lastIndex = at;
  const prefix = operator.exec(source)?.[0] ?? '';
  at += prefix.length;
  const mark = source[at] ?? '';
  const closing = CLOSING[mark];
  if (closing !== undefined && lastOf(closing) > at) {
    const end = indexOfAny(source, closing, at + 1);
    return { type: 'field', name, value: prefix + source.slice(at + 1, end), quoted: true, start, end: end + 1 };
  }
  const valueStart = at;
  const end = name === 'date' || name === 'amount' ? rangeEnd(name, source, at) : null;
  if (end !== null) at = end;
  else while (at < source.length && !LEXEME_END.test(source[at]!)) at++;
  return { type: 'field', name, value: prefix + source.slice(valueStart, at), quoted: false, start, end: at };
}

function lexWord(source: string, start: number): Lexeme {
  let at = start;
  let raw = '';
  while (at < source.length) {
    if (source[at] === '(' && raw !== '') {
      GENDER_IN_PARENTHESES.lastIndex = at;
      const gender = GENDER_IN_PARENTHESES.exec(source);
      if (!gender) break;
      raw += gender[1]!.toLowerCase();
      at = GENDER_IN_PARENTHESES.lastIndex;
    } else if (LEXEME_END.test(source[at]!)) {
      STROKE_BETWEEN_NUMBERS.lastIndex = at;
      if (!/^(?:.{0,20}[^\d])?\d{1,8}$/.test(raw) || !STROKE_BETWEEN_NUMBERS.test(source)) break;
      raw += '/';
      at = STROKE_BETWEEN_NUMBERS.lastIndex;
    } else raw += source[at++];
  }
  // Nr.1677, Vorlage:2014/0182
  const cue = GLUED_CUE.exec(raw)?.[0];
  if (cue !== undefined && (isCue(cue) || isNumberWord(cue)))
    return { type: 'word', raw: cue, start, end: start + cue.length };
  if (raw === 'OR' || raw === 'ODER') return { type: 'or', start, end: at };
  if (raw === 'AND' || raw === 'UND') return { type: 'and', start, end: at };
  if ((raw === 'NOT' || raw === 'NICHT') && /^\s+[^\s)]/.test(source.slice(at, at + 20)))
    return { type: 'minus', start, end: at };
  return { type: 'word', raw, start, end: at };
}
