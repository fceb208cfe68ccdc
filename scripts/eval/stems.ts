import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stem, stemKey } from '../../src/german/stem.js';
import { fold } from '../../src/tokenise.js';
import type { Measure } from './measure.js';

/** B³ (Bagga & Baldwin 1998) of stems against groups of forms of one word. */
export const stems: Measure = {
  name: 'stems',
  async run({ shared }) {
    const file = path.join(shared, 'evalsets/cistem/goldstandard2.txt');
    if (!existsSync(file)) return null;
    const groups = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split(' ').filter((word) => word !== ''));
    return [
      { name: 'stems: B³ F of stem', value: bCubed(groups, stem), target: 0.91 },
      { name: 'stems: B³ F of stemKey', value: bCubed(groups, (word) => stemKey(fold(word))), target: 0.9 },
    ];
  },
};

/** F of the means over all words of precision and recall; a word that is in several groups belongs to all of them. */
function bCubed(groups: readonly (readonly string[])[], keyOf: (word: string) => string): number {
  const related = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const word of group) {
      const known = related.get(word) ?? new Set();
      for (const other of group) known.add(other);
      related.set(word, known);
    }
  }
  const clusters = new Map<string, string[]>();
  for (const word of related.keys()) {
    const key = keyOf(word);
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, [word]);
    else cluster.push(word);
  }
  let precision = 0;
  let recall = 0;
  for (const [word, right] of related) {
    const cluster = clusters.get(keyOf(word))!;
    const shared = cluster.filter((other) => right.has(other)).length;
    precision += shared / cluster.length;
    recall += shared / right.size;
  }
  return (2 * precision * recall) / (precision + recall) / related.size;
}
