import path from 'node:path';
import { findAmounts } from '../../src/mentions/amount.js';
import type { FoundAmount } from '../../src/types.js';
import type { Measure } from './measure.js';
import { compareWindows, type Label, windowFigures } from './windows.js';

/** The label of a range holds both values. */
type Values = number | readonly number[];

/** Sums of money in short windows of text. */
export const money: Measure = {
  name: 'money',
  async run({ shared }, misses) {
    const counts = compareWindows<Values, FoundAmount>(
      path.join(shared, 'evalsets/money/karlsruhe.jsonl'),
      {
        find: findAmounts,
        right: (label, found) => [label.value].flat().every((value) => found.some((one) => one.value === value)),
        agrees,
        shown: (one) => `${JSON.stringify(one.surface)} = ${one.currency} ${one.value} (${one.rule})`,
      },
      misses,
    );
    return counts && windowFigures('money', counts, { right: 276, wrong: 5 });
  },
};

function agrees(label: Label<Values>, found: FoundAmount): boolean {
  return [label.value].flat().includes(found.value);
}
