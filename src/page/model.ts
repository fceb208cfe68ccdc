import type { Kind } from '../types.js';

/** A passage with the found words marked. */
export interface PagePassage {
  readonly text: string;
  /** UTF-16 offsets into `text`, half open, ascending. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** Page of the file from 1. */
  readonly page: number;
  /** Line of the file from 1. */
  readonly line: number;
  /** What stands before the passage: `Antrag A/0117/2021, beantwortet`; null for nothing. */
  readonly note: string | null;
}

/** One entry of a page: a paper, or a mention in one. */
export interface PageEntry {
  readonly title: string | null;
  readonly kind: Kind;
  /** A day, month or null. */
  readonly date: string | null;
  readonly reference: string | null;
  readonly bodies: readonly string[];
  /** Path of the source file, as the index has it. */
  readonly path: string;
  /** Address that opens the source file. */
  readonly href: string;
  /** SHA-256 of the source file, in hex. */
  readonly sha256: string;
  readonly passages: readonly PagePassage[];
  /** Sums in euros that the entry is about, largest first; for facets and chart, not shown. */
  readonly amounts: readonly number[];
  /** Further facts in German, after those above: `3 weitere Papiere mit diesem Text: …`. */
  readonly remarks: readonly string[];
}

/** What one self-contained HTML page shows; all sentences in German. */
export interface PageModel {
  /** Headline: the query, or the matter. */
  readonly title: string;
  /** Sentences under it: how much was found, filters. */
  readonly subtitle: readonly string[];
  /** That the page has only a part of what was found; null if it has all. */
  readonly part: string | null;
  /** What entries are called, one and several: `Papier`, `Papiere`. */
  readonly noun: readonly [one: string, many: string];
  readonly entries: readonly PageEntry[];
  /** What the chart counts by year: entries, or euros. */
  readonly chart: 'entries' | 'amounts';
  /** What must be known before the sums of the chart are trusted; null for a chart of entries. */
  readonly trap: string | null;
  /** References that are cited but not in the index. */
  readonly missing: readonly string[];
  /** State of the index and version of the program, for the foot. */
  readonly provenance: string;
}
