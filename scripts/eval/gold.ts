import path from 'node:path';
import type { Measure } from './measure.js';
import { runScorer } from './scorer.js';

const MENTIONS = { references: 0.97, dates: 0.99, amounts: 0.99, bodies: 0.93 } as const;
const FIELDS = { kind: 0.94, title: 0.85, reference: 0.97, date: 0.92, answers: 0.97 } as const;

type Scores = Record<keyof typeof MENTIONS, { f1: number }> & Record<keyof typeof FIELDS, number>;

/** Papers labelled whole: F1 of the mentions and the share of right own fields. */
export const gold: Measure = {
  name: 'gold',
  async run({ shared }, misses) {
    const labels = [path.join(shared, 'gold/labels.jsonl'), path.join(shared, 'gold/docs')];
    const scores = runScorer<Scores>(path.join(shared, 'eval/score-extraction.mjs'), labels, misses);
    if (scores === null) return null;
    return [
      ...keys(MENTIONS).map((type) => ({ name: `gold: ${type} F1`, value: scores[type].f1, target: MENTIONS[type] })),
      ...keys(FIELDS).map((field) => ({ name: `gold: ${field} right`, value: scores[field], target: FIELDS[field] })),
    ];
  },
};

function keys<Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(object) as Key[];
}
