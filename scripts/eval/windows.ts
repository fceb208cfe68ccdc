import type { Span } from '../../src/types.js';
import { type Figure, readJsonLines } from './measure.js';

/** A label in a window of text. */
export interface Label<Value> extends Span {
  readonly text: string;
  readonly value: Value;
  /** May be found or not. */
  readonly optional?: boolean;
}

interface Window<Value> {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly Label<Value>[];
}

/** How the mentions of one type are compared with labels of one kind. */
interface Comparison<Value, Found extends Span> {
  readonly find: (text: string) => readonly Found[];
  /** Whether the label is right, given the mentions that overlap it. */
  readonly right: (label: Label<Value>, overlapping: readonly Found[]) => boolean;
  /** Whether a mention overlapping the label agrees with it. */
  readonly agrees: (label: Label<Value>, found: Found) => boolean;
  readonly shown: (found: Found) => string;
}

/** Counts right labels and false mentions over a file of labelled windows; null if there is no such file. */
export function compareWindows<Value, Found extends Span>(
  file: string,
  comparison: Comparison<Value, Found>,
  misses: (line: string) => void,
): { right: number; all: number; wrong: number } | null {
  const windows = readJsonLines<Window<Value>>(file);
  if (windows === null) return null;
  let right = 0;
  let all = 0;
  let wrong = 0;
  for (const { id, text, expected } of windows) {
    const found = comparison.find(text);
    for (const label of expected) {
      if (label.optional) continue;
      all++;
      if (
        comparison.right(
          label,
          found.filter((f) => overlap(f, label)),
        )
      )
        right++;
      else misses(`- ${id} ${JSON.stringify(label.text)} = ${JSON.stringify(label.value)} in ${JSON.stringify(text)}`);
    }
    for (const one of found) {
      const labels = expected.filter((label) => overlap(one, label));
      if (labels.some((label) => label.optional || comparison.agrees(label, one))) continue;
      wrong++;
      misses(`+ ${id} ${comparison.shown(one)} in ${JSON.stringify(text)}`);
    }
  }
  return { right, all, wrong };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The two figures of a labelled set of windows; `share` of the labels must be right, at most `wrong` mentions false. */
export function windowFigures(
  name: string,
  counts: { right: number; all: number; wrong: number },
  targets: { right: number; wrong: number },
): Figure[] {
  return [
    { name: `${name}: right`, value: counts.right, target: targets.right, shown: `${counts.right} of ${counts.all}` },
    { name: `${name}: false`, value: counts.wrong, target: targets.wrong, atMost: true },
  ];
}
