import type { Kind } from '../../src/types.js';

/** An invented paper of an invented town in the layout of one information system, and all that a reader finds in it. */
export interface LayoutPaper {
  /** The layout: whose manner, which sort of paper. */
  readonly name: string;
  readonly text: string;
  readonly kind: Kind;
  readonly title: string | null;
  readonly reference: string | null;
  readonly date: string | null;
  readonly answers: string | null;
  /** Normal forms, each once; of several spellings of one reference any. */
  readonly references: readonly string[];
  readonly dates: readonly string[];
  /** In euros. */
  readonly amounts: readonly number[];
  readonly bodies: readonly string[];
}
