import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { paperOf } from '../../src/extract.js';
import type { Paper } from '../../src/types.js';
import { type Figure, type Measure, readJsonLines } from './measure.js';

/** Every how-manieth paper of a city's metadata is read. */
const STEP = 4;

interface Metadata {
  readonly file: string;
  readonly reference: string | null;
}

interface City {
  readonly name: string;
  readonly folder: string;
  readonly metadata: string;
  /** The number that a file's text must give as its paper's, or null if its text does not hold it. */
  numberIn(text: string, reference: string): string | null;
}

/** How the two cities' own data name the papers of their files. */
const CITIES: readonly City[] = [
  {
    name: 'Karlsruhe',
    folder: 'karlsruhe',
    metadata: 'corpora/karlsruhe-metadata.jsonl',
    numberIn(text, reference) {
      // Papers up to 2013 have a five-digit number that is printed nowhere; what their form prints (`1677`) is the paper's.
      if (/^\d{5}$/.test(reference)) return printedSerial(text);
      return holds(text, reference) ? reference : null;
    },
  },
  {
    name: 'Nordstemmen',
    folder: 'nordstemmen',
    metadata: 'corpora/nordstemmen-metadata.jsonl',
    numberIn(text, reference) {
      const number = reference.replace(/ \d+\. Ergänzung$/, '');
      return holds(text, number) ? number : null;
    },
  },
];

/** Own references of papers against the cities' own data, of the papers whose text holds their number. */
export const metadata: Measure = {
  name: 'metadata',
  async run({ shared, corpora }, misses) {
    const figures: Figure[] = [];
    for (const city of CITIES) {
      const lines = readJsonLines<Metadata>(path.join(shared, city.metadata));
      const folder = path.join(corpora, city.folder);
      if (lines === null || !existsSync(folder)) return null;
      figures.push(figureOf(city, folder, lines, misses));
    }
    return figures;
  },
};

function figureOf(city: City, folder: string, lines: readonly Metadata[], misses: (line: string) => void): Figure {
  let right = 0;
  let all = 0;
  for (const [i, { file, reference }] of lines.entries()) {
    if (i % STEP !== 0 || reference === null) continue;
    const paper = paperOf({ format: 'text', text: readFileSync(path.join(folder, file), 'utf8'), notices: [] });
    const number = city.numberIn(paper.text, reference);
    if (number === null) continue;
    all++;
    if (isRight(paper, number)) right++;
    else
      misses(`~ ${file} reference: want ${number}, got ${paper.reference} (${paper.kind}, answers ${paper.answers})`);
  }
  return {
    name: `metadata: ${city.name} reference right`,
    value: right / all,
    target: 0.97,
    shown: `${right} of ${all}`,
  };
}

/**
 * Minutes have no number of their own and name the paper dealt with; so does an answer that names only what it answers. By the specification
 * these are right if they name the paper so.
 */
function isRight(paper: Paper, number: string): boolean {
  const same = (value: string | null) => value !== null && keyOf(value) === keyOf(number);
  if (paper.kind === 'niederschrift' || paper.kind === 'tagesordnung') {
    return paper.reference === null && paper.mentions.some((one) => one.type === 'reference' && same(one.value));
  }
  return same(paper.reference) || (paper.reference === null && same(paper.answers));
}

function keyOf(reference: string): string {
  return reference
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^DS(?=\d)/, '');
}

/** Whether a number stands in a text, blanks around its separators or not, as no part of a longer one. */
function holds(text: string, number: string): boolean {
  const pattern = number.replace(/[/ ]/g, (sign) => (sign === '/' ? '\\s?/\\s?' : '\\s?'));
  return new RegExp(`(?<![\\d/])${pattern}(?![\\d/])`).test(text);
}

/** The number in the old Karlsruhe form: behind `Vorlage Nr.`, or in the column of values behind the column of labels. */
function printedSerial(text: string): string | null {
  const head = text.slice(0, 1500).replace(/\s+/g, ' ');
  const beside = /Vorlage Nr\.:? (\d{1,4})(?![\d./])/.exec(head);
  const below =
    /Vorlage Nr\.: TOP:(?: Verantwortlich:)? .{0,80}?\d\d\.\d\d\.\d{4} (\d{1,4}) \d{1,3}(?:\.\d+)*(?: [a-z])? (?:nicht)?öffentlich/.exec(
      head,
    );
  return beside?.[1] ?? below?.[1] ?? null;
}
