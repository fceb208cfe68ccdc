import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { splitCompound, type WordCounts } from '../../src/german/compound.js';
import { normalise } from '../../src/normalise.js';
import { fold, tokenise } from '../../src/tokenise.js';
import { type Measure, readJsonLines } from './measure.js';

interface Label {
  readonly word: string;
  /** Offsets in `word` at which it has to be split. */
  readonly boundaries: readonly number[];
  /** Offsets at which it may be. */
  readonly optionalBoundaries: readonly number[];
}

/** Words split exactly as labelled, with the word frequencies of the Karlsruhe corpus. */
export const compounds: Measure = {
  name: 'compounds',
  async run({ shared, corpora }, misses) {
    const labels = readJsonLines<Label>(path.join(shared, 'evalsets/compounds/karlsruhe.jsonl'));
    const corpus = path.join(corpora, 'karlsruhe');
    if (labels === null || !existsSync(corpus)) return null;
    const counts = countWords(corpus);
    let right = 0;
    for (const label of labels) {
      const split = splitCompound(fold(label.word), counts);
      const offsets = new Set(split.slice(0, -1).map((_, i) => split.slice(0, i + 1).join('').length));
      const foldedOffset = (offset: number) => fold(label.word.slice(0, offset)).length;
      const required = label.boundaries.map(foldedOffset);
      const allowed = new Set([...required, ...label.optionalBoundaries.map(foldedOffset)]);
      if (required.every((offset) => offsets.has(offset)) && [...offsets].every((offset) => allowed.has(offset)))
        right++;
      else misses(`compounds: ${label.word} at ${label.boundaries.join(', ') || 'none'}, not ${split.join('|')}`);
    }
    const shown = `${right} of ${labels.length}`;
    return [{ name: 'compounds: split exactly', value: right / labels.length, target: 0.92, shown }];
  },
};

function countWords(folder: string): WordCounts {
  const frequencies = new Map<string, number>();
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const file of files) {
    const { text } = normalise(readFileSync(path.join(folder, file), 'utf8'));
    for (const word of new Set(tokenise(text).map((token) => token.word))) {
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  return { documentCount: files.length, documentFrequency: (word) => frequencies.get(word) ?? 0 };
}
