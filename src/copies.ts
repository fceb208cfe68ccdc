import { similarity } from './fingerprint.js';

/** From which share of common runs of words two texts are the same one, printed twice. */
const SAME_TEXT = 0.9;
const BAND = 4;

/** Documents with near-identical texts put together, the first of each group in front. */
export class CopyGroups {
  readonly #leaders: { readonly number: number; readonly fingerprint: Uint8Array; readonly copies: number[] }[] = [];
  /** By band (some neighbouring bytes of a fingerprint): the leaders that have it. Texts as alike as that share one. */
  readonly #bands = new Map<number, number[]>();

  /** Takes in a document; false if it is a copy of an earlier one. */
  add(number: number, fingerprint: Uint8Array): boolean {
    const bands = bandsOf(fingerprint);
    for (const candidate of new Set(bands.flatMap((band) => this.#bands.get(band) ?? []))) {
      const leader = this.#leaders[candidate]!;
      if (similarity(leader.fingerprint, fingerprint) < SAME_TEXT) continue;
      leader.copies.push(number);
      return false;
    }
    for (const band of bands) {
      const known = this.#bands.get(band);
      if (known) known.push(this.#leaders.length);
      else this.#bands.set(band, [this.#leaders.length]);
    }
    this.#leaders.push({ number, fingerprint, copies: [] });
    return true;
  }

  /** The groups in the order of their first documents. */
  get groups(): readonly { readonly number: number; readonly copies: readonly number[] }[] {
    return this.#leaders;
  }
}

function bandsOf(fingerprint: Uint8Array): number[] {
  const bands: number[] = [];
  for (let i = 0; i + BAND <= fingerprint.length; i += BAND) {
    let band = i / BAND;
    for (let j = i; j < i + BAND; j++) band = band * 256 + fingerprint[j]!;
    bands.push(band);
  }
  return bands;
}
