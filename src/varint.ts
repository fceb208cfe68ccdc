/** Numbers packed as varints: seven bits a byte, low ones first, the high bit says that more follow. */

/** Bytes that grow. */
export class ByteWriter {
  #bytes: Uint8Array;
  /** Number of bytes written. */
  length = 0;

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Appends a whole number from 0 to 2³²−1. */
  varint(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(5);
    const bytes = this.#bytes;
    let rest = value >>> 0;
    while (rest > 127) {
      bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[this.length++] = rest;
  }

  /** Appends `source[start]` to `source[end - 1]`. */
  copy(source: Uint8Array, start: number, end: number): void {
    const count = end - start;
    if (this.length + count > this.#bytes.length) this.#grow(count);
    if (count > 24) this.#bytes.set(source.subarray(start, end), this.length);
    else for (let i = 0; i < count; i++) this.#bytes[this.length + i] = source[start + i]!;
    this.length += count;
  }

  /** What has been written, in memory of its own. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length) as Uint8Array<ArrayBuffer>;
  }

  /** Forgets what has been written and keeps the memory. */
  clear(): void {
    this.length = 0;
  }

  #grow(more: number): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads varints one after the other. */
export class ByteReader {
  readonly bytes: Uint8Array;
  /** Offset of the next byte. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    let shift = 7;
    do {
      byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value >>> 0;
  }

  /** Skips `count` varints. */
  skip(count: number): void {
    const { bytes } = this;
    let at = this.at;
    for (let left = count; left > 0; left--) while (bytes[at++]! > 127);
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }
}
