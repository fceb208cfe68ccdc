import type { Field } from './index-words.js';
import type { PackedPaper, PaperDetails } from './pack.js';
import type { PackedVocabulary } from './packed-vocabulary.js';
import { checkIndex } from './store/check.js';
import type { AmountRange, CountedBy, SortedBy } from './store/counts.js';
import { IndexWriter } from './store/index-writer.js';
import type { Kind, Link, LinkType, Mention, MentionType, Notice, Place, Places, Span } from './types.js';

/** A file as it was when it was read last. */
export interface FileRecord {
  /** As it is stored: relative to the working directory of the first ingest, with `/` between folders; absolute outside of it. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Time of last change in milliseconds since 1970, as the operating system says. */
  readonly mtime: number;
  /** SHA-256 of the bytes in hex; empty where the file could not be read. */
  readonly sha256: string;
  /** Why the file is not in the index, one sentence; null if it is. */
  readonly reason: string | null;
}

/** A paper to be stored, with the file that it came from. */
export interface StoredInput extends Omit<FileRecord, 'reason'> {
  readonly packed: PackedPaper;
}

/** What one transaction changes. Each path may stand in it once. */
export interface Batch {
  /** New and changed papers; a path that is there already is replaced. */
  readonly put?: readonly StoredInput[];
  /** Files that could not be read (a paper that an earlier run stored under the path is removed), or whose size or time alone changed. */
  readonly files?: readonly FileRecord[];
  /** Paths that are gone: papers and file records are removed. Unknown ones are ignored. */
  readonly remove?: readonly string[];
}

/** A paper as stored, without text, mentions, links, notices. */
export interface StoredDocument extends Omit<PaperDetails, 'mentions' | 'links' | 'notices'> {
  /** Row number in the file: not stable, not for output. */
  readonly number: number;
  /** First 12 hex digits of the SHA-256 of the path. */
  readonly id: string;
  readonly path: string;
  readonly kind: Kind;
  readonly sha256: string;
  /** Of packed details, text and places: equal for equal papers. */
  readonly digest: string;
}

/** Some words' papers and how often the words stand in each of their fields, word after word. */
export interface Postings {
  /** Word `i` has the postings from `starts[i]` to `starts[i + 1]`; none if the index does not have it. */
  readonly starts: Int32Array;
  /** Ascending within a word. */
  readonly documents: Int32Array;
  /** By field: frequency in `documents[i]`. Null where none of the words stands in any paper's field. */
  readonly frequencies: Readonly<Record<Field, Int32Array | null>>;
}

/** What hits show of a paper's mentions. */
export interface HitDetails {
  /** Bodies that moved, asked or answered, in the order of the text. */
  readonly bodies: readonly string[];
  /** Sums in euros, each once, largest first. */
  readonly sums: readonly number[];
  /** Amounts and dates: passages do not begin or end inside. */
  readonly whole: readonly Span[];
}

/** A piece of a paper's text; words lie within one. */
export interface TextChunk {
  /** Offset of its first UTF-16 unit in the text. */
  readonly start: number;
  /** Number of its first token, as positions count. */
  readonly token: number;
}

/** A paper's text, of which each piece is read when it is asked for. */
export interface TextChunks {
  /** In their order. */
  readonly list: readonly TextChunk[];
  /** The i-th of them. To be called in the same snapshot. */
  readonly read: (i: number) => ReadChunk;
}

export interface ReadChunk extends TextChunk {
  readonly text: string;
  /** Page and line of offsets in the chunk, which are asked for in ascending order. */
  readonly placeOf: (offset: number) => Place;
}

/** Where a word stands in the texts of some papers, as token numbers. */
export interface Positions {
  /** `numbers.subarray(starts[i], starts[i + 1])` are the ascending token numbers in the i-th paper. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Lengths of the fields in distinct words. */
export interface FieldLengths {
  /** By field, indexed by document number; 0 for numbers that are no document. */
  readonly lengths: Readonly<Record<Field, Uint32Array>>;
  readonly averages: Readonly<Record<Field, number>>;
}

/** What papers must be like; an absent key asks for nothing, a list asks for one of it. */
export interface DocumentFilter {
  /** First year, month or day of the paper's own date, `2018`, `2018-12`, `2018-12-11`. */
  readonly from?: string;
  /** Last year, month or day. */
  readonly to?: string;
  readonly kinds?: readonly string[];
  /** Normal forms of bodies that the paper mentions. */
  readonly bodies?: readonly string[];
  /** References (normal forms) that are the paper's own or that it mentions. */
  readonly references?: readonly string[];
  /** The paper mentions a sum in euros within the limits. */
  readonly minAmount?: number;
  readonly maxAmount?: number;
  /** SQLite GLOB over the path: `*`, `?`, `[…]`. */
  readonly path?: string;
}

/** What joins a paper to a matter. */
export interface Tie {
  readonly document: number;
  /** The document's own date. */
  readonly date: string | null;
  readonly reference: string;
  /** Null for the paper's own reference. */
  readonly type: LinkType | null;
}

/** How papers write a body, and how often. */
export interface BodySpelling {
  /** The normal form. */
  readonly value: string;
  readonly surface: string;
  readonly mentions: number;
}

/** A normal form and the number of papers that mention it. */
export interface ValueCount {
  readonly value: string;
  readonly documents: number;
}

/** What is in the index. */
export interface StoreStats {
  /** Papers. */
  readonly documents: number;
  /** Papers without any text, such as scans: no search finds them by words. */
  readonly textless: number;
  /** Files that could not be read. */
  readonly failed: number;
  /** Pages of all papers. */
  readonly pages: number;
  /** Length of all cleaned texts in UTF-16 units. */
  readonly characters: number;
  /** Distinct words. */
  readonly words: number;
  /** Mentions by their type. */
  readonly mentions: Readonly<Record<MentionType, number>>;
  /** Of the index on disk. */
  readonly bytes: number;
}

/** One thing that is wrong with the index, which is then to be deleted and made anew. */
export interface Problem {
  /** The paper's path, where it is about one. */
  readonly path: string | null;
  /** One sentence. */
  readonly text: string;
}

/** The index on disk. All methods throw `IndexError` if the file is damaged. */
export interface Store {
  /** Folder that the stored paths start from, as it was noted; null if none was. */
  base(): string | null;
  /** Notes the folder that the stored paths start from. */
  noteBase(base: string): void;
  /** Changes the index in one transaction: all of it or nothing. */
  apply(batch: Batch): void;
  /** Ends an ingest: merges what batches have left in pieces and writes the WAL back into the file. */
  finish(): void;
  /** All files that were read or failed, by path. */
  files(): Map<string, FileRecord>;

  /** From now on everything is read from one state of the index, until the store is closed: for reading in steps. */
  pin(): void;
  /** Runs `work` on one state of the index, whatever is written meanwhile. Not for promises. */
  snapshot<T>(work: () => T): T;
  readonly documentCount: number;
  /** Larger than every document number. */
  readonly documentLimit: number;
  /** Number of papers with the folded word in any field. */
  documentFrequency(word: string): number;
  /** Quickest for words in ascending order. */
  postings(words: readonly string[]): Postings;
  /** The postings of one word in those of `documents` (ascending) that have it; quick for few documents, however common the word is. */
  postingsWithin(word: string, documents: Int32Array): Postings;
  /** The postings of one word in titles and references, with no frequencies in texts; some in texts alone may be among them. */
  titlePostings(word: string): Postings;
  /** Ascending numbers of the papers that have so many of the words (at most 255) in any field, or more; quick for very common words. */
  documentsWith(words: readonly string[], least: number): Int32Array;
  /** In how many papers a word stands, by field. */
  documentFrequencies(word: string): Readonly<Record<Field, number>>;
  /** Token numbers of the word in the texts of `documents` (ascending); none for a paper without it. */
  positions(word: string, documents: Int32Array): Positions;
  fieldLengths(): FieldLengths;
  /** All words without a digit. */
  packedVocabulary(): PackedVocabulary;
  /** All words with a digit: numbers, references, what scanning made of drawings. */
  packedCodes(): PackedVocabulary;

  /** In the order of `numbers`; throws for a number that is no document. */
  documents(numbers: ArrayLike<number>): StoredDocument[];
  documentById(id: string): StoredDocument | null;
  documentByPath(path: string): StoredDocument | null;
  /** Papers whose own reference it is, by path. */
  documentsByReference(reference: string): StoredDocument[];
  /** Ascending numbers of the papers that pass the filter. */
  selectDocuments(filter: DocumentFilter): Int32Array;
  /** Paths of papers, in the order of `numbers`. */
  paths(numbers: ArrayLike<number>): string[];
  /** The numbers in ascending order of the papers' paths (code points): what ties in rank are broken by. */
  inPathOrder(numbers: ArrayLike<number>): Int32Array;
  text(number: number): string;
  places(number: number): Places;
  /** The pieces that the paper's text is kept in. */
  chunks(number: number): TextChunks;
  mentions(number: number, type?: MentionType): Mention[];
  /** What hits show of a paper's mentions; at most `mostSums` sums. */
  hitDetails(number: number, mostSums: number): HitDetails;
  links(number: number): Link[];
  /** The links of all papers to `reference` (a normal form), by document number. */
  linking(reference: string): (Link & { readonly document: number })[];
  /** Papers' own references (type null) and those that they answer, amend, replace or deal with, by document number. */
  ties(): Tie[];
  notices(number: number): Notice[];
  /** The normal forms of all bodies, by value. */
  bodies(): string[];
  /** How the papers write their bodies, and how often each so, the most frequent first. */
  bodySpellings(numbers: Int32Array): BodySpelling[];
  /** The normal forms of references, papers' own and mentioned ones, that have `part` inside, by value. */
  referencesContaining(part: string): string[];
  /** Of the papers' texts, in the order of `numbers`; see `fingerprint.ts`. */
  fingerprints(numbers: ArrayLike<number>): Uint8Array[];
  /** How many of the papers have each value; kinds and bodies most frequent first, years ascending. */
  counts(numbers: Int32Array, by: CountedBy): ValueCount[];
  /** How many of the papers have an amount in euros within the range, limits included. */
  countAmounts(numbers: Int32Array, range: AmountRange): number;
  /** Own date or largest amount in euros of those of the papers that have one. */
  sortKeys(numbers: Int32Array, by: SortedBy): Map<number, string | number>;
  stats(): StoreStats;
  /** Papers without any text. */
  countTextless(): number;

  /** SHA-256 over all that was put in, independent of order and of how many ingests it took. */
  contentHash(): string;
  /** Everything that is wrong with the index; empty if it is whole. */
  check(): Problem[];
  close(): void;
}
/**
 * Opens the index in folder `dir`. With `write` it is made if it is not there. Throws `IndexError` if there is none, if it is
 * another program's SQLite file, of another version of ratslupe, or damaged.
 */
export function openStore(dir: string, options: { readonly write?: boolean } = {}): Store {
  return new SqliteStore(dir, options.write ?? false);
}

class SqliteStore extends IndexWriter implements Store {
  check(): Problem[] {
    return checkIndex(this);
  }
}
