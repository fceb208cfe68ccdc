/** The data that passes between the stages; no code. Offsets are UTF-16 units, half open, unless said otherwise. */

/** A stretch of a text. */
export interface Span {
  /** Offset of the first unit. */
  readonly start: number;
  /** Offset after the last unit. */
  readonly end: number;
}

/** A replacement of `input.slice(start, end)` by `text`; lists of edits are sorted and do not overlap. */
export interface Edit extends Span {
  readonly text: string;
}

/** Something a reader of one document should know: a page without text, a guessed encoding. */
export interface Notice {
  readonly level: 'warning' | 'info';
  /** Short stable name, e.g. `no-text`. */
  readonly code: string;
  /** One sentence for people. */
  readonly text: string;
  /** Page from 1, where the notice is about one. */
  readonly page?: number;
}

/** A file's content as text. */
export interface Decoded {
  readonly format: 'text' | 'pdf';
  /** All pages, lines ended by `\n` only, pages parted by one form feed (`\f`) each. */
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** Where something stands in the file as it was read. */
export interface Place {
  /** Page from 1. */
  readonly page: number;
  /** Line from 1, counted through the whole file. */
  readonly line: number;
}

export const MENTION_TYPES = ['reference', 'date', 'amount', 'body'] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

export const BODY_KINDS = ['council', 'district council', 'committee', 'party group', 'department', 'board'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** What a body does in the paper, where its text says so. */
export type BodyRole = 'mover' | 'answers' | 'asked';

interface FoundBase extends Span {
  /** Exactly `text.slice(start, end)` of the cleaned text. */
  readonly surface: string;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** A council paper's identifier; value without blanks, upper case. */
export interface FoundReference extends FoundBase {
  readonly type: 'reference';
  readonly value: string;
}

/** A calendar date; value after ISO 8601-2 (EDTF): `2018-12-11`, `2018-12`, `2019-Q1`, `2019-H1`, `A/B`. */
export interface FoundDate extends FoundBase {
  readonly type: 'date';
  readonly value: string;
}

/** A sum of money; value in whole units of the currency. */
export interface FoundAmount extends FoundBase {
  readonly type: 'amount';
  readonly value: number;
  /** ISO 4217, `EUR` or `DEM` for instance. */
  readonly currency: string;
  /** Words that limit the sum (`rund`, `bis zu`, `mindestens`, `jährlich`), lower case, in text order. */
  readonly hedges: readonly string[];
}

/** One of the municipality's own institutions; value is its name in today's nominative singular. */
export interface FoundBody extends FoundBase {
  readonly type: 'body';
  readonly value: string;
  readonly bodyKind: BodyKind;
  readonly role: BodyRole | null;
}

/** A mention as a rule finds it in the cleaned text. */
export type Found = FoundReference | FoundDate | FoundAmount | FoundBody;

/** A mention with its place in the file. */
export type Mention = Found & Place;

export const KINDS = [
  'antrag',
  'aenderungsantrag',
  'anfrage',
  'stellungnahme',
  'beschlussvorlage',
  'mitteilung',
  'niederschrift',
  'tagesordnung',
  'sonstiges',
] as const;
/** The printed type of a paper. */
export type Kind = (typeof KINDS)[number];

export const LINK_TYPES = ['answers', 'amends', 'supersedes', 'decides', 'cites'] as const;
/** How one paper refers to another. */
export type LinkType = (typeof LINK_TYPES)[number];

/** This paper's relation to the paper named by `reference` (its normal form). */
export interface Link extends Span {
  readonly type: LinkType;
  readonly reference: string;
}

/** What a paper says of itself; null where its text does not say. */
export interface Description {
  readonly kind: Kind;
  readonly title: string | null;
  readonly reference: string | null;
  /** A day, `2018-12-11`, or a month, `2018-12`. */
  readonly date: string | null;
  /** Reference of the motion or question that this paper answers. */
  readonly answers: string | null;
  readonly links: readonly Link[];
}

/** One paper, read, cleaned and described. */
export interface Paper extends Description {
  /** The cleaned text that all offsets are counted in. */
  readonly text: string;
  readonly format: 'text' | 'pdf';
  readonly pages: number;
  /** Length of `text` in UTF-16 units. */
  readonly characters: number;
  readonly mentions: readonly Mention[];
  readonly notices: readonly Notice[];
  /** Where each line of the file begins in the cleaned text; see `places.ts`. */
  readonly places: Places;
}

/**
 * Lookup from offsets of the cleaned text to places of the file: entry `i` says that from `offsets[i]` on (up to
 * `offsets[i + 1]`) the text stands on `pages[i]`, `lines[i]`. Sorted by offset; the first offset is 0.
 */
export interface Places {
  readonly offsets: Uint32Array;
  readonly pages: Uint32Array;
  readonly lines: Uint32Array;
}
