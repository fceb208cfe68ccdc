/** Values by key, the ones used last: as many as have room. */
export class Kept<T> {
  readonly #most: number;
  readonly #entries = new Map<string, { readonly value: T; readonly bytes: number }>();
  #bytes = 0;

  /** Room for `most` bytes. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    // A map goes through its keys in the order in which they came.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value of `bytes` bytes under a new key; the ones not used for longest make room. */
  set(key: string, value: T, bytes: number): void {
    const size = bytes + key.length;
    if (size > this.#most) return;
    this.#entries.set(key, { value, bytes: size });
    this.#bytes += size;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#most) return;
      this.#entries.delete(oldest);
      this.#bytes -= entry.bytes;
    }
  }
}
