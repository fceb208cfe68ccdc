import path from 'node:path';
import { findDates } from '../../src/mentions/date.js';
import type { FoundDate } from '../../src/types.js';
import type { Measure } from './measure.js';
import { compareWindows, type Label, windowFigures } from './windows.js';

/** Dates in short windows of text. */
export const dates: Measure = {
  name: 'dates',
  async run({ shared }, misses) {
    const counts = compareWindows<string, FoundDate>(
      path.join(shared, 'evalsets/dates/karlsruhe.jsonl'),
      {
        find: findDates,
        // A date without a year (`--06-05`) is labelled, but by the specification no mention: right if left alone.
        right: (label, found) =>
          label.value.startsWith('--') ? found.length === 0 : found.some((one) => agrees(label, one)),
        agrees,
        shown: (one) => `${JSON.stringify(one.surface)} = ${one.value} (${one.rule})`,
      },
      misses,
    );
    return counts && windowFigures('dates', counts, { right: 142, wrong: 2 });
  },
};

/** An interval agrees with the label of either end, as the labels know no intervals. */
function agrees(label: Label<string>, found: FoundDate): boolean {
  return found.value.split('/').includes(label.value);
}
