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
  /** Whether something is lost (`warning`) or only worth knowing (`info`). */
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

/** All types of mentions. */
export const MENTION_TYPES = ['reference', 'date', 'amount', 'body'] as const;
/** What a mention is. */
export type MentionType = (typeof MENTION_TYPES)[number];

/** All kinds of bodies. */
export const BODY_KINDS = ['council', 'district council', 'committee', 'party group', 'department', 'board'] as const;
/** What kind of body a body is. */
export type BodyKind = (typeof BODY_KINDS)[number];

/** What a body does in the paper, where its text says so. */
export type BodyRole = 'mover' | 'answers' | 'asked';

/** What all mentions have. */
export interface FoundBase extends Span {
  /** Exactly `text.slice(start, end)` of the cleaned text. */
  readonly surface: string;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** A council paper's identifier; value without blanks, upper case. */
export interface FoundReference extends FoundBase {
  /** Always `reference`. */
  readonly type: 'reference';
  /** Normal form: without blanks, upper case. */
  readonly value: string;
}

/** A calendar date; value after ISO 8601-2 (EDTF): `2018-12-11`, `2018-12`, `2019-Q1`, `2019-H1`, `A/B`. */
export interface FoundDate extends FoundBase {
  /** Always `date`. */
  readonly type: 'date';
  /** Normal form after ISO 8601-2. */
  readonly value: string;
}

/** A sum of money; value in whole units of the currency. */
export interface FoundAmount extends FoundBase {
  /** Always `amount`. */
  readonly type: 'amount';
  /** In whole units of the currency, cents as fractions. */
  readonly value: number;
  /** ISO 4217, `EUR` or `DEM` for instance. */
  readonly currency: string;
  /** Words that limit the sum (`rund`, `bis zu`, `mindestens`, `jährlich`), lower case, in text order. */
  readonly hedges: readonly string[];
}

/** One of the municipality's own institutions; value is its name in today's nominative singular. */
export interface FoundBody extends FoundBase {
  /** Always `body`. */
  readonly type: 'body';
  /** Name in today's nominative singular. */
  readonly value: string;
  /** What kind of body it is. */
  readonly bodyKind: BodyKind;
  /** What it does in the paper; null where the text does not say. */
  readonly role: BodyRole | null;
}

/** A mention as a rule finds it in the cleaned text. */
export type Found = FoundReference | FoundDate | FoundAmount | FoundBody;

/** A mention with its place in the file. */
export type Mention = Found & Place;

/** All kinds of papers. */
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

/** All outcomes of a decision. */
export const OUTCOMES = ['adopted', 'rejected', 'withdrawn', 'referred', 'postponed', 'noted', 'settled'] as const;
/** What became of a motion: `referred` to another body, `postponed`, `noted` (zur Kenntnis genommen), `settled` (erledigt, as by an answer). */
export type Outcome = (typeof OUTCOMES)[number];

/** All types of links. */
export const LINK_TYPES = ['answers', 'amends', 'supersedes', 'decides', 'cites'] as const;
/** How one paper refers to another. */
export type LinkType = (typeof LINK_TYPES)[number];

/** This paper's relation to the paper named by `reference` (its normal form). */
export interface Link extends Span {
  /** How this paper refers to the other. */
  readonly type: LinkType;
  /** Normal form of the reference. */
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

/** What is found in one file, in the shape (and order of keys) that `extract --json` and `show --json` print. */
export interface ExtractedPaper {
  /** As it was given; null for bytes that have no file. */
  readonly path: string | null;
  /** What it is by its own heading; `sonstiges` where it does not say. */
  readonly kind: Kind;
  /** Its subject, on one line; null where it has none. */
  readonly title: string | null;
  /** Its own reference in normal form; null where it has none. */
  readonly reference: string | null;
  /** Its own date: a day, `2018-12-11`, or a month, `2018-12`; null where it has none. */
  readonly date: string | null;
  /** Reference of the motion or question that it answers; null if it answers none. */
  readonly answers: string | null;
  /** Pages of the file; 1 for text without form feeds. */
  readonly pages: number;
  /** Length of `text` in UTF-16 units. */
  readonly characters: number;
  /** References, dates, amounts and bodies, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** What a reader should know of how the file was read. */
  readonly notices: readonly Notice[];
  /** What the file is, by its content. */
  readonly format: 'text' | 'pdf';
  /** What it refers to, in the order of its text. */
  readonly links: readonly Link[];
  /** The cleaned text that offsets are counted in. The command line leaves it out. */
  readonly text: string;
}

/** What names a paper of the index. */
export interface PaperName {
  /** First 12 hex digits of the SHA-256 of the path. */
  readonly id: string;
  /** As it is stored: relative to the working directory of the first ingest, with `/` between folders; absolute outside of it. */
  readonly path: string;
  /** What it is by its own heading; `sonstiges` where it does not say. */
  readonly kind: Kind;
  /** Its subject, on one line; null where it has none. */
  readonly title: string | null;
  /** Its own date: a day, `2018-12-11`, or a month, `2018-12`; null where it has none. */
  readonly date: string | null;
  /** Its own reference in normal form; null where it has none. */
  readonly reference: string | null;
}

/** A link, and the papers at its other end. */
export interface ShownLink {
  /** How the one paper refers to the other. */
  readonly type: LinkType;
  /** As the linking paper writes it, in normal form. */
  readonly reference: string;
  /** By path; empty if none is in the index. */
  readonly papers: readonly PaperName[];
}

/** A paper of the index. */
export interface ShownPaper extends Omit<ExtractedPaper, 'path' | 'links'> {
  /** First 12 hex digits of the SHA-256 of the path. */
  readonly id: string;
  /** As it is stored: relative to the working directory of the first ingest, with `/` between folders; absolute outside of it. */
  readonly path: string;
  /** What the paper refers to, in the order of its text. */
  readonly links: readonly ShownLink[];
  /** Which papers refer to it, by path. */
  readonly backlinks: readonly ShownLink[];
  /** Further papers that the given name fits. */
  readonly others: readonly PaperName[];
}

/** What one file may cost; a file that needs more bytes, seconds or memory is listed as failed. */
export interface FileLimits {
  /** Bytes on disk; default 200 × 2²⁰. */
  readonly bytes: number;
  /** Pages of a PDF that are read, from the first; the rest is left out with a notice. Default 10,000. */
  readonly pages: number;
  /** Time in seconds; default 120. */
  readonly seconds: number;
  /** Memory of the process that reads it in MiB; default 768. */
  readonly memory: number;
}

/** The limits where none are given. */
export const DEFAULT_LIMITS: FileLimits = { bytes: 200 * 2 ** 20, pages: 10_000, seconds: 120, memory: 768 };

/** A file that is not in the index, and why. */
export interface FailedFile {
  /** Of the file, as it would be stored. */
  readonly path: string;
  /** The end of a sentence that begins with the path: `is a JPEG picture, not text or PDF`. */
  readonly reason: string;
}

/** How far an ingest is. Files whose size and time have not changed are not counted. */
export interface IngestProgress {
  /** Files read, or failed, of `files`. */
  readonly filesDone: number;
  /** Files to be read in this run. */
  readonly files: number;
  /** Bytes of those files, of `bytes`. */
  readonly bytesDone: number;
  /** Bytes of all files to be read in this run. */
  readonly bytes: number;
  /** Failed in this run so far. */
  readonly failed: number;
}

/** What may be said of an ingest. */
export interface IngestOptions {
  /** Folder of the index; default `index`. It is made if missing. */
  readonly index?: string;
  /** Called on the main thread, at least at the beginning and at the end. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Stops after the files in flight; what was read is kept, and the report says `interrupted`. */
  readonly signal?: AbortSignal;
  /** Processes that read files, 1 to 64; default: the number of processors. */
  readonly workers?: number;
  /** Files that are written in one transaction at most, default 8,192: what a killed ingest has to read again at most. */
  readonly batch?: number;
  /** A file that failed and has not changed is tried again if one of these is given. */
  readonly limits?: Partial<FileLimits>;
  /** Try files again that failed before and have not changed; default: only if a limit is given. */
  readonly retry?: boolean;
}

/** What an ingest did; lists are sorted by path. */
export interface IngestReport {
  /** Documents that were not in the index before. */
  readonly new: number;
  /** Documents whose files had changed and were read again. */
  readonly changed: number;
  /** Documents whose files had not changed and were left as they were. */
  readonly unchanged: number;
  /** Documents whose files are gone, or can no longer be read. */
  readonly removed: number;
  /** Files that are not in the index, those of earlier runs among them that were asked for again. */
  readonly failed: readonly FailedFile[];
  /** Files that the patterns match. */
  readonly files: number;
  /** Bytes that were read in this run. */
  readonly bytes: number;
  /** Documents in the index now, those of other folders included. */
  readonly documents: number;
  /** Those of them without any text, such as scans: no search finds them by words. */
  readonly textless: number;
  /** Stopped by its signal: the same call goes on where this one ended. */
  readonly interrupted: boolean;
}
