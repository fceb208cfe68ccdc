/**
 * Fingerprints of texts, by which near-identical ones are told: MinHash with one permutation (Li, Owen & Zhang, NIPS 2012) over runs of
 * three words, eight bits kept of each minimum (b-bit minwise hashing: Li & König, WWW 2010).
 */

/** Length of a fingerprint in bytes. */
const FINGERPRINT_BYTES = 64;
const RUN = 3;

/** The fingerprint of a text from the hashes of its words in their order; empty for a text without words. */
export function fingerprintOf(hashes: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  if (hashes.length === 0) return new Uint8Array(0);
  const least = new Float64Array(FINGERPRINT_BYTES).fill(Number.POSITIVE_INFINITY);
  // A text of fewer words is one run.
  for (let i = 0; i === 0 || i + RUN <= hashes.length; i++) {
    let run = 0;
    for (let j = i; j < i + RUN && j < hashes.length; j++) run = Math.imul(run ^ hashes[j]!, 0x9e3779b1) ^ (run >>> 15);
    const mixed = mix(run);
    const slot = mixed % FINGERPRINT_BYTES;
    if (mixed < least[slot]!) least[slot] = mixed;
  }
  const fingerprint = new Uint8Array(FINGERPRINT_BYTES);
  for (let slot = 0; slot < FINGERPRINT_BYTES; slot++) {
    // A short text leaves slots empty; they take over the next full one's, so that equal texts stay equal and others stay apart.
    let from = slot;
    while (least[from % FINGERPRINT_BYTES] === Number.POSITIVE_INFINITY) from++;
    fingerprint[slot] = mix(least[from % FINGERPRINT_BYTES]! + (from - slot)) & 255;
  }
  return fingerprint;
}

/** Finaliser of MurmurHash3: every bit of the input changes about half of the output's. */
function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** About which share of their runs of words two texts have in common, 0 to 1. */
export function similarity(a: Uint8Array, b: Uint8Array): number {
  if (a.length !== FINGERPRINT_BYTES || b.length !== FINGERPRINT_BYTES) return 0;
  let same = 0;
  for (let i = 0; i < FINGERPRINT_BYTES; i++) if (a[i] === b[i]) same++;
  return same / FINGERPRINT_BYTES;
}
