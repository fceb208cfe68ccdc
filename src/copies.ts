import { similarity } from './fingerprint.js';

/** From which share of common runs of words two texts are the same one, printed twice. */
const SAME_TEXT = 0.9;
const BAND = 4;

/** A document, and those of nearly the same text. */
export interface CopyGroup {
  readonly number: number;
  readonly copies: readonly number[];
}

/** Documents with near-identical texts put together, the first of each group in front. */
export class CopyGroups {
  readonly #leaders: { readonly number: number; readonly fingerprint: Uint8Array; readonly copies: number[] }[] = [];
  /** By place of a band (some neighbouring bytes of a fingerprint) and its value: the leaders that have it. Texts as alike as that share one. */
  readonly #bands: Map<number, number[]>[] = [];

  /** Takes in a document; false if it is a copy of an earlier one. */
  add(number: number, fingerprint: Uint8Array): boolean {
    const count = Math.floor(fingerprint.length / BAND);
    for (let band = 0; band < count; band++) {
      for (const candidate of this.#bands[band]?.get(bandOf(fingerprint, band)) ?? NONE) {
        const leader = this.#leaders[candidate]!;
        if (similarity(leader.fingerprint, fingerprint) < SAME_TEXT) continue;
        leader.copies.push(number);
        return false;
      }
    }
    for (let band = 0; band < count; band++) {
      this.#bands[band] ??= new Map<number, number[]>();
      const leaders = this.#bands[band]!;
      const value = bandOf(fingerprint, band);
      const known = leaders.get(value);
      if (known) known.push(this.#leaders.length);
      else leaders.set(value, [this.#leaders.length]);
    }
    this.#leaders.push({ number, fingerprint, copies: [] });
    return true;
  }

  /** The groups in the order of their first documents. */
  get groups(): readonly CopyGroup[] {
    return this.#leaders;
  }
}

const NONE: readonly number[] = [];

function bandOf(fingerprint: Uint8Array, band: number): number {
  const at = band * BAND;
  return fingerprint[at]! | (fingerprint[at + 1]! << 8) | (fingerprint[at + 2]! << 16) | (fingerprint[at + 3]! << 24);
}
