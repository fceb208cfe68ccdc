import type { BodyKind, Span } from '../../types.js';
import { type Owner, ownMunicipality } from './municipality.js';

/** What the rules know of the whole paper around a mention; each question is answered once. */
export interface PaperContext {
  readonly text: string;
  /** The municipality that the paper is from; null if its text does not tell. */
  readonly owner: () => Owner | null;
  /** Whether `pattern` matches anywhere in the text. Patterns must be constants: answers are kept by pattern. */
  readonly says: (pattern: RegExp) => boolean;
  /** Whether a string stands in the text. After many different questions the answer is always no, so that time stays linear. */
  readonly contains: (words: string) => boolean;
}

/** A body as one rule reads it, before the paper as a whole has its say. */
export interface Candidate extends Span {
  readonly value: string;
  readonly bodyKind: BodyKind;
  readonly rule: string;
  /** Where the enumeration or phrase begins that the mention is part of: what stands before it speaks of all its members. */
  readonly phraseStart: number;
  /** The part of the municipality that a local council's name names, as printed. */
  readonly place?: string;
  /** The number that stands before the part's name: a council that the paper calls by it alone is this one. */
  readonly placeNumber?: string | undefined;
  /** Names that end earlier, at a comma: the right ones if the paper has them elsewhere. */
  readonly shorter?: readonly { readonly value: string; readonly end: number }[];
}

/** Reads what the anchor at `start` (an offset inside a word) belongs to. */
export type Reader = (paper: PaperContext, start: number) => Candidate[];

/** Most strings that one paper is searched for. */
const MOST_SEARCHES = 300;

/** The questions that rules may ask about one cleaned text. */
export function paperContext(text: string): PaperContext {
  let owner: Owner | null | undefined;
  const answers = new Map<RegExp, boolean>();
  const searches = new Map<string, boolean>();
  return {
    text,
    owner: () => {
      if (owner === undefined) owner = ownMunicipality(text);
      return owner;
    },
    says: (pattern) => {
      let answer = answers.get(pattern);
      if (answer === undefined) {
        answer = pattern.test(text);
        answers.set(pattern, answer);
      }
      return answer;
    },
    contains: (words) => {
      let answer = searches.get(words);
      if (answer === undefined) {
        answer = searches.size < MOST_SEARCHES && text.includes(words);
        if (searches.size < MOST_SEARCHES) searches.set(words, answer);
      }
      return answer;
    },
  };
}
