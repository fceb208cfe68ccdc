import type { MentionType } from '../types.js';

/**
 * What the rules of one mention type must find and must leave alone. Amount values are numbers, or `DEM 200000` where the currency
 * is not the euro. Texts are invented, in the manner of real papers.
 */
export interface ExampleSet {
  readonly type: MentionType;
  /** Text → the distinct values in it, in the order of the text. */
  readonly examples: readonly (readonly [text: string, values: readonly (string | number)[]])[];
  /** Texts in which no mention of the type stands. */
  readonly never: readonly string[];
}
