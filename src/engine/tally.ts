import { gather, type Scored } from './scored.js';

// Parameters of BM25+ in MiniSearch 7.
const K = 1.2;
const B = 0.7;
const D = 0.5;

export type Frequencies = Int32Array | Float64Array;

/** A word in one field, and what its scores there are made of. */
export interface FieldScore {
  /** How often each of the word's papers has it there. */
  readonly frequencies: Frequencies;
  /** Of the field, by document number. */
  readonly lengths: Uint32Array;
  readonly average: number;
  readonly factor: number;
  readonly idf: number;
}

/** A score is less than so many times factor and idf, however often the word is there. */
export const MOST = D + K + 1;

/** Score of the i-th of a word's papers, the one with this number. */
export function scoreIn({ frequencies, lengths, average, factor, idf }: FieldScore, i: number, number: number): number {
  const frequency = frequencies[i]!;
  if (frequency === 0) return 0;
  // k · (1 − b + b · length / average) is added to the frequency.
  return factor * (idf * (D + (frequency * (K + 1)) / (frequency + K * (1 - B + (B * lengths[number]!) / average))));
}

/** Scores by document number, to which the parts of a query are added one after the other. */
export class Tally {
  readonly #scores: Float64Array;
  /** How many of the parts each paper has. */
  readonly #parts: Uint16Array;
  readonly #planes: Int32Array[] = [];

  /** `limit` is larger than all document numbers. */
  constructor(limit: number) {
    this.#scores = new Float64Array(limit);
    this.#parts = new Uint16Array(limit);
  }

  add({ documents, scores, labels }: Scored): void {
    const sums = this.#scores;
    const parts = this.#parts;
    for (let i = 0; i < documents.length; i++) {
      const number = documents[i]!;
      sums[number]! += scores[i]!;
      parts[number]!++;
    }
    for (let p = 0; p < labels.length; p++) {
      const plane = labels[p]!;
      const joined = this.#plane(p);
      for (let i = 0; i < documents.length; i++) joined[documents[i]!]! |= plane[i]!;
    }
  }

  /** Adds a word, which all of `documents` match with this label. */
  addWord(documents: Int32Array, fields: readonly FieldScore[], label: number): void {
    const sums = this.#scores;
    const parts = this.#parts;
    const plane = this.#plane(label >> 5);
    const bit = 1 << (label & 31);
    for (let i = 0; i < documents.length; i++) {
      const number = documents[i]!;
      let score = 0;
      for (let f = 0; f < fields.length; f++) score += scoreIn(fields[f]!, i, number);
      sums[number]! += score;
      parts[number]!++;
      plane[number]! |= bit;
    }
  }

  #plane(p: number): Int32Array {
    while (this.#planes.length <= p) this.#planes.push(new Int32Array(this.#scores.length));
    return this.#planes[p]!;
  }

  /** The papers that have so many of the parts, or more. */
  having(least: number): Scored {
    const parts = this.#parts;
    const found = new Int32Array(parts.length);
    let count = 0;
    for (let number = 0; number < parts.length; number++) if (parts[number]! >= least) found[count++] = number;
    const documents = found.slice(0, count);
    return {
      documents,
      scores: gather(this.#scores, documents),
      labels: this.#planes.map((plane) => gather(plane, documents)),
    };
  }
}
