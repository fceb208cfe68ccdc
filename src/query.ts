import { type Filter, readAmountFilter, readDateFilter, readKind } from './filter.js';
import { isStopWord } from './german/stop-words.js';
import { cleanQuery } from './query/clean.js';
import { isCue, isNumberWord, trimmed } from './query/cues.js';
import { type FieldName, type Lexeme, type LexemeOf, lex, type Report } from './query/lex.js';
import { readAs } from './query/read-as.js';
import { signOf } from './query/sign.js';
import { type ReferenceKey, referenceKey } from './reference-key.js';
import { fold, tokenise } from './tokenise.js';
import type { Span } from './types.js';

/** How the forms of a typed word are found: its German forms, every word beginning so (`Wort*`), every word spelt nearly so (`Wort~`). */
export type WordMode = 'forms' | 'prefix' | 'fuzzy';

/** Which part of a paper must hold the words; null for anywhere. */
export type QueryField = 'title' | null;

interface NodeBase extends Span {
  /** The node as typed. */
  readonly text: string;
}

/** One word. */
export interface WordNode extends NodeBase {
  readonly type: 'word';
  /** Folded. */
  readonly word: string;
  /** Folded: the other gender, where both were typed (`Bürgerinnen und Bürger`). */
  readonly twin?: string;
  readonly mode: WordMode;
  /** Edits allowed for `fuzzy` (`Wort~1`); null: by the word's length. */
  readonly edits: number | null;
  readonly field: QueryField;
}

/** Parts typed as one word (`Pkw-Stellplätze`): they stand near each other, or are one word. */
export interface CompoundNode extends NodeBase {
  readonly type: 'compound';
  readonly words: readonly WordNode[];
  readonly field: QueryField;
}

/** Words in this order, as written. */
export interface PhraseNode extends NodeBase {
  readonly type: 'phrase';
  /** Folded. */
  readonly words: readonly string[];
  readonly field: QueryField;
}

/** What looks like a paper's reference. Whether it is one, only the index knows. */
export interface ReferenceNode extends NodeBase {
  readonly type: 'reference';
  readonly key: ReferenceKey;
  /** Typed apart before it (`AN 1728/2018`, `Vorlage Nr. 1677`), in their order. */
  readonly lead: readonly WordNode[];
  /** A word before it says that it is a reference. */
  readonly cued: boolean;
  /** What of it can be a reference without the letters before it; null if all belongs together. */
  readonly alone: string | null;
  /** What to search for if the index knows no such reference. */
  readonly words: WordNode | CompoundNode;
}

/** A condition on the paper. */
export interface FilterNode extends NodeBase {
  readonly type: 'filter';
  readonly filter: Filter;
}

export interface AndNode {
  readonly type: 'and';
  readonly children: readonly QueryNode[];
}

export interface OrNode {
  readonly type: 'or';
  readonly children: readonly QueryNode[];
}

export interface NotNode {
  readonly type: 'not';
  readonly child: QueryNode;
}

export type QueryNode = WordNode | CompoundNode | PhraseNode | ReferenceNode | FilterNode | AndNode | OrNode | NotNode;

/** Something in a query that could not be meant as typed, and how it was read. */
export interface Slip extends Span {
  /** One sentence for people. */
  readonly text: string;
}

/** A query taken apart. */
export interface Query {
  /** What its nodes count in: as typed, but for what is invisible. */
  readonly text: string;
  /** Null if there is nothing to search for. */
  readonly root: QueryNode | null;
  readonly slips: readonly Slip[];
}

/** Most words read of one query; more would make a slow search and no better one. */
export const MAX_WORDS = 64;
const MAX_DEPTH = 40;
const MAX_LENGTH = 10_000;

// 0412/III, 21/SVV/107
const ENDING_IN_LETTERS = /^\d{1,6}[/_-](?:[IVX]{1,5}|\p{L}{1,4}[/_-]\d{1,6})$/iu;
// name:Zaun, but not bewohner:innen and http://
const UNKNOWN_FIELD = /^([a-z]{3,12}):(?!in(?:nen)?(?!\p{L}))[\p{L}"„“]/u;
const YEAR = /^(?:19|20)\d\d$/;
const SHORT_PREFIX = /^\p{L}{1,6}$/u;

/** Reads a query; never throws. What is no valid syntax is read as plain words and told in `slips`. Linear in the query's length. */
export function parseQuery(typed: string): Query {
  const { text, typedAt } = cleanQuery(typed);
  const slips = new Map<string, Slip>();
  const slip = ({ start, end }: Span, message: string) => {
    if (!slips.has(message)) slips.set(message, { start, end, text: message });
  };
  let source = text;
  const cut = text.length > MAX_LENGTH;
  if (cut) {
    source = text.slice(0, MAX_LENGTH).replace(/\S{1,200}$/, '');
    slip({ start: source.length, end: text.length }, `Only the first ${MAX_LENGTH} characters of the query were read.`);
  }
  // What is open where the query was cut may be closed in the rest.
  const unclosed = cut ? () => {} : slip;
  const parser = new Parser(source, lex(source, slip, unclosed), slip, unclosed);
  const root = parser.parse();
  const told = [...slips.values()].filter(({ start }) => !parser.cut || start < parser.readTo);
  if (parser.cut) {
    const text = `Only the first ${MAX_WORDS} words of the query were read.`;
    told.push({ start: parser.unreadFrom, end: source.length, text });
  }
  told.sort((a, b) => a.start - b.start || a.end - b.end);
  const slipsAsTyped = told.map((one) => ({ ...one, start: typedAt(one.start), end: typedAt(one.end) }));
  return { text, root, slips: slipsAsTyped };
}

class Parser {
  /** Behind the last word that was read. */
  readTo = 0;
  /** Where the first word begins that was one too many; the end if there is none. */
  unreadFrom: number;
  private at = 0;
  private words = 0;
  /** Parentheses too deep to be read that are open. */
  private tooDeep = 0;

  constructor(
    private readonly source: string,
    private readonly lexemes: readonly Lexeme[],
    private readonly report: Report,
    private readonly reportUnclosed: Report,
  ) {
    this.unreadFrom = source.length;
  }

  get cut(): boolean {
    return this.unreadFrom < this.source.length;
  }

  parse(): QueryNode | null {
    const parts: QueryNode[] = [];
    while (this.at < this.lexemes.length) {
      const node = this.parseOr(0);
      if (node) parts.push(node);
      const stray = this.lexemes[this.at];
      if (stray?.type === 'close') {
        this.slip(stray, 'A closing parenthesis has no opening one and was left out.');
        this.at++;
      }
    }
    return combine('and', parts);
  }

  /** Once words are left out, what lacks them is no slip. */
  private slip(span: Span, message: string, report = this.report): void {
    if (!this.cut) report(span, message);
  }

  private parseOr(depth: number): QueryNode | null {
    const alternatives: QueryNode[] = [];
    let awaiting: LexemeOf<'or'> | null = null;
    for (;;) {
      const node = this.parseAnd(depth);
      if (node) {
        if (awaiting && !/^O/.test(awaiting.typed)) this.slip(awaiting, readAs(awaiting.typed, 'OR'));
        alternatives.push(node);
        awaiting = null;
      }
      const next = this.lexemes[this.at];
      if (next?.type !== 'or') break;
      if (!node) this.slip(next, `${next.typed} has nothing before it and was left out.`);
      else awaiting = next;
      this.at++;
    }
    if (awaiting) this.slip(awaiting, `${awaiting.typed} has nothing after it and was left out.`);
    return combine('or', alternatives);
  }

  private parseAnd(depth: number): QueryNode | null {
    const parts: QueryNode[] = [];
    for (;;) {
      const lexeme = this.lexemes[this.at];
      if (lexeme?.type === 'and') this.at++;
      else if (lexeme?.type === 'close' && this.tooDeep > 0) {
        this.tooDeep--;
        this.at++;
      } else if (!lexeme || lexeme.type === 'or' || lexeme.type === 'close') break;
      else {
        const node = this.parseEither(depth);
        if (node) parts.push(node);
      }
    }
    return combine('and', parts);
  }

  /** One part of the query, or several with `oder` between them: in small letters it goes with the words beside it, as in a sentence. */
  private parseEither(depth: number): QueryNode | null {
    const first = this.lexemes[this.at]!;
    const node = this.parseUnary(depth);
    if (!node || node.type === 'not' || isJoining(first)) return node;
    const alternatives: QueryNode[] = [node];
    const typed = [this.typedSince(first)];
    while (isEither(this.lexemes[this.at])) {
      const before = this.at;
      do this.at++;
      while (isJoining(this.lexemes[this.at]));
      const next = this.lexemes[this.at];
      // Kita oder nicht: no other word.
      const isPart = next !== undefined && /^(?:open|quoted|field|word)$/.test(next.type);
      const other = isPart && !(next.type === 'word' && next.raw === 'nicht') ? this.parseUnary(depth) : null;
      if (!other) {
        this.at = before;
        break;
      }
      alternatives.push(other);
      typed.push(this.typedSince(next!));
    }
    if (alternatives.length > 1) {
      const span = { start: first.start, end: this.lexemes[this.at - 1]!.end };
      this.slip(span, readAs(this.source.slice(span.start, span.end), `(${typed.join(' OR ')})`));
    }
    return combine('or', alternatives);
  }

  private typedSince(first: Lexeme): string {
    return this.source.slice(first.start, this.lexemes[this.at - 1]!.end);
  }

  private parseUnary(depth: number): QueryNode | null {
    const lexeme = this.lexemes[this.at++];
    switch (lexeme?.type) {
      case 'minus':
        return this.parseNot(lexeme, depth);
      case 'open':
        return this.parseGroup(lexeme, depth);
      case 'quoted':
        return this.phrase(lexeme.inner, lexeme, null);
      case 'field':
        return this.field(lexeme);
      case 'word':
        return this.referenceFrom(lexeme) ?? this.plain(lexeme.raw, lexeme, null);
      default:
        return null;
    }
  }

  private parseNot(minus: LexemeOf<'minus'>, depth: number): QueryNode | null {
    let excluded = true;
    // One after the other they take each other back, however many.
    for (; this.lexemes[this.at]?.type === 'minus'; this.at++) excluded = !excluded;
    const next = this.lexemes[this.at];
    if (next && !/^(?:or|and|close)$/.test(next.type)) {
      const child = this.parseEither(depth);
      return child && excluded ? { type: 'not', child } : child;
    }
    // A sign has something after it, if only a quotation mark that was left out.
    if (next || /^N/.test(minus.typed)) this.slip(minus, `${minus.typed} has nothing after it and was left out.`);
    return null;
  }

  private parseGroup(open: Lexeme, depth: number): QueryNode | null {
    if (depth >= MAX_DEPTH) {
      this.slip(open, `Parentheses more than ${MAX_DEPTH} deep were left out.`);
      this.tooDeep++;
      return null;
    }
    const node = this.parseOr(depth + 1);
    if (this.lexemes[this.at]?.type === 'close') this.at++;
    else
      this.slip(open, 'An opening parenthesis is never closed and was read as closed at the end.', this.reportUnclosed);
    return node;
  }

  /** Whether one more word may be read. */
  private take(span: Span): boolean {
    if (this.words < MAX_WORDS) {
      this.words++;
      this.readTo = span.end;
      return true;
    }
    this.unreadFrom = Math.min(this.unreadFrom, span.start);
    return false;
  }

  private phrase(inner: string, span: Span, field: QueryField): QueryNode | null {
    if (/[\p{L}\p{N}][*~]/u.test(inner) && /[*~](?:\s|$)/.test(inner)) {
      this.slip(span, 'Inside quotation marks * and ~ have no meaning and were left out.');
    }
    const words: string[] = [];
    for (const { word } of tokenise(inner)) if (this.take(span)) words.push(word);
    if (words.length === 0) {
      if (!this.cut) this.slip(span, 'The quotation marks hold no word and were left out.');
      return null;
    }
    return { type: 'phrase', words, field, ...this.base(span) };
  }

  /** A lexeme as a word, or as several near each other; null if there is no word in it. */
  private plain(raw: string, span: Span, field: QueryField): WordNode | CompoundNode | null {
    const { end, mode, edits, slip } = signOf(raw);
    const body = raw.slice(0, end);
    const name = UNKNOWN_FIELD.exec(body)?.[1];
    if (name !== undefined) this.slip(span, `There is no field ${name}, so it was read as plain words.`);
    if (/^\*/.test(body)) this.slip(span, 'A * can only stand at the end of a word; elsewhere it was left out.');
    const tokens = tokenise(body);
    const last = tokens.at(-1);
    if (!last) return null;
    if (slip !== null) this.slip(span, slip);
    if (tokens.some((token, i) => /^[*?]+$/.test(body.slice(tokens[i - 1]?.end ?? token.start, token.start))))
      this.slip(span, 'Inside a word * and ? mean nothing; what stands before and after was read as words.');
    // Bewohner(innen) is longer than what is read of it.
    const asTyped = raw.length === span.end - span.start;
    const typedSpan = (token: Span, ends: boolean): Span => {
      if (!asTyped) return span;
      return { start: span.start + token.start, end: ends ? span.end : span.start + token.end };
    };
    const words = tokens.flatMap((token): WordNode[] => {
      const ends = token === last && last.end === body.length;
      const typed = typedSpan(token, ends);
      if (!this.take(typed)) return [];
      return [
        {
          type: 'word',
          word: token.word,
          mode: ends ? mode : 'forms',
          edits: ends ? edits : null,
          field,
          ...this.base(typed),
        },
      ];
    });
    if (words.length < 2) return words[0] ?? null;
    return { type: 'compound', words, field, ...this.base(span) };
  }

  private field(lexeme: LexemeOf<'field'>): QueryNode | null {
    const value = lexeme.value.trim();
    if (lexeme.name === 'title' && value !== '') {
      // Where nothing was cut off, the value ends the lexeme.
      const typed: Span = { start: lexeme.end - lexeme.value.length, end: lexeme.end };
      const node = lexeme.quoted ? this.phrase(value, lexeme, 'title') : this.plain(lexeme.value, typed, 'title');
      if (node) return node;
    }
    const filter = value === '' ? null : readFilter(lexeme.name, value);
    if (filter) return { type: 'filter', filter, ...this.base(lexeme) };
    this.slip(lexeme, `${explain(lexeme, value)}, so it was read as plain words.`);
    const parts = [lexeme.typed, value].map((part) => this.plain(part, lexeme, null)).filter((node) => node !== null);
    return combine('and', parts);
  }

  /** A reference at `lexeme`, the word or words before it included; null if it does not look like one. */
  private referenceFrom(lexeme: LexemeOf<'word'>): ReferenceNode | null {
    if (!/\d/.test(this.source)) return null;
    const before = this.at;
    const lead: LexemeOf<'word'>[] = [];
    let number = lexeme;
    if (!/\d/.test(number.raw)) {
      if (!isCue(number.raw) && !isNumberWord(number.raw) && !SHORT_PREFIX.test(trimmed(number.raw))) return null;
      lead.push(number);
      let next = this.lexemes[this.at++];
      if (isCue(number.raw) && next?.type === 'word' && isNumberWord(next.raw)) {
        lead.push(next);
        next = this.lexemes[this.at++];
      }
      if (next?.type === 'word' && next.raw === '/') next = this.lexemes[this.at++];
      if (next?.type !== 'word') {
        this.at = before;
        return null;
      }
      number = next;
    }
    const spaced = this.numbersApart(number, lead.length > 0);
    const raw = spaced.map((part) => trimmed(part.raw)).join('-');
    const cued = lead.some((part) => isCue(part.raw) || isNumberWord(part.raw));
    // A bare number of one or two figures is a reference only where a word before it says so; 11.12.2018 and 3,5 never are.
    const looksRight =
      raw.length <= 40 &&
      /^[\p{L}\p{N}/_-]+$/u.test(raw) &&
      (/\d[/_-]\d/.test(raw) ||
        ENDING_IN_LETTERS.test(raw) ||
        /^\p{L}{1,8}[/_-]?\d/u.test(raw) ||
        (/^\d+\p{L}?$/u.test(raw) && (cued || /^\d{3}/.test(raw))));
    const apart = /\d[/_-]/.test(raw) || cued;
    const own = looksRight && (lead.length === 0 || apart) ? referenceKey(raw) : null;
    if (!own) {
      this.at = before;
      return null;
    }
    const letters = lead.filter(({ raw }) => !isCue(raw) && !isNumberWord(raw)).map(({ raw }) => trimmed(raw));
    const last = spaced.pop()!;
    const words = this.plain(last.raw, last, null);
    const leadNodes = [...lead, ...spaced]
      .map((part) => this.plain(part.raw, part, null))
      .filter((node) => node?.type === 'word');
    if (!words) return null;
    const key = { prefix: letters.join('').toUpperCase() + own.prefix, core: own.core };
    return {
      type: 'reference',
      key,
      lead: leadNodes,
      cued,
      alone: lead.length > 0 && spaced.length === 0 ? words.text : null,
      words,
      ...this.base({ start: lexeme.start, end: last.end }),
    };
  }

  /** The numbers and letters of one reference typed with blanks between them (`AN 1728 2018`, `DS 12 III`, `21 SVV 107`, `2014 0182`), the first given. */
  private numbersApart(first: LexemeOf<'word'>, lettersBefore: boolean): (typeof first)[] {
    const wordAt = (at: number) => {
      const lexeme = this.lexemes[at];
      return lexeme?.type === 'word' ? lexeme : null;
    };
    if (!/^\d{1,6}$/.test(first.raw)) return [first];
    const second = wordAt(this.at);
    const third = wordAt(this.at + 1);
    // 2014 0182: no count has a zero in front.
    const yearAndNumber = YEAR.test(first.raw) && second && /^0\d{2,3}$/.test(trimmed(second.raw));
    if (yearAndNumber || (second && lettersBefore && /^(?:(?:19|20)\d\d|[IVX]{1,5})$/i.test(trimmed(second.raw)))) {
      this.at++;
      return [first, second];
    }
    if (second && third && /^\p{Lu}{2,4}$/u.test(second.raw) && /^\d{1,6}$/.test(trimmed(third.raw))) {
      this.at += 2;
      return [first, second, third];
    }
    return [first];
  }

  private base(span: Span): NodeBase {
    return { text: this.source.slice(span.start, span.end), start: span.start, end: span.end };
  }
}

/** Whether it is `oder` as in a sentence. The river has a capital. */
function isEither(lexeme: Lexeme | undefined): boolean {
  return lexeme?.type === 'word' && /^(?:oder|or)$/.test(lexeme.raw);
}

function isJoining(lexeme: Lexeme | undefined): boolean {
  return lexeme?.type === 'word' && isStopWord(fold(lexeme.raw));
}

function combine(type: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | null {
  if (nodes.length < 2) return nodes[0] ?? null;
  return { type, children: nodes.flatMap((node) => (node.type === type ? node.children : [node])) };
}

function readFilter(name: FieldName, value: string): Filter | null {
  switch (name) {
    case 'date':
      return readDateFilter(value);
    case 'amount':
      return readAmountFilter(value);
    case 'kind': {
      const kind = readKind(value);
      return kind && { kind };
    }
    case 'reference':
      return referenceKey(value) && { reference: value };
    case 'body':
      return fold(value) === '' ? null : { body: value };
    case 'path':
      return { path: value };
    default:
      return null;
  }
}

function explain({ name, typed }: LexemeOf<'field'>, value: string): string {
  if (value === '') return `${typed}: has nothing after it`;
  switch (name) {
    case 'date':
      return `date: needs a year, month or day or a range of them (date:2018..2019-06), not ${value}`;
    case 'amount':
      return `amount: needs a number or a range (amount:>=100000), not ${value}`;
    case 'kind':
      return `There is no kind ${value}`;
    case 'reference':
      return `${value} is no reference`;
    default:
      return `${name}: needs a name, not ${value}`;
  }
}

/** The tree in one line, for `--explain`: what is required, what is not, and how each part is read. */
export function printQuery(node: QueryNode): string {
  switch (node.type) {
    case 'and':
    case 'or':
      return `(${node.children.map(printQuery).join(node.type === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `NOT ${printQuery(node.child)}`;
    case 'word': {
      const tail = node.mode === 'prefix' ? '*' : node.mode === 'fuzzy' ? `~${node.edits ?? ''}` : '';
      return `${node.field ? `${node.field}:` : ''}${node.word}${tail}`;
    }
    case 'compound':
      return `NEAR(${node.words.map(printQuery).join(' ')})`;
    case 'phrase':
      return `${node.field ? `${node.field}:` : ''}"${node.words.join(' ')}"`;
    case 'reference': {
      const words = [...node.lead, node.words].map(printQuery).join(' ');
      return `REFERENCE(${[node.key.prefix, node.key.core].filter((part) => part !== '').join('-')} ELSE ${words})`;
    }
    case 'filter':
      return `[${Object.entries(node.filter)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')}]`;
  }
}
