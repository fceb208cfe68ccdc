import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Figure, Measure } from './measure.js';
import { runScorer } from './scorer.js';

/** Query types that must succeed always; the others in 85 of 100. */
const CERTAIN = ['phrase', 'reference'];

type Scores = Record<string, { s10: number; rr: number }>;

/** Queries with known relevant papers of the Karlsruhe corpus, on an index of it. */
export const search: Measure = {
  name: 'search',
  async run({ shared, index }, misses) {
    if (!existsSync(index)) return null;
    const queries = path.join(shared, 'evalsets/search/queries.jsonl');
    const scores = runScorer<Scores>(path.join(shared, 'eval/score-search.mjs'), [queries, '--split=dev'], misses, {
      RATSLUPE_INDEX: index,
    });
    if (scores === null) return null;
    return Object.entries(scores).flatMap(([type, { s10, rr }]): Figure[] => {
      if (type === 'all') {
        return [
          { name: 'search: S@10', value: s10, target: 0.93 },
          { name: 'search: MRR', value: rr, target: 0.78 },
        ];
      }
      return [{ name: `search: S@10 of ${type}`, value: s10, target: CERTAIN.includes(type) ? 1 : 0.85 }];
    });
  },
};
