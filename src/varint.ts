/** Numbers packed as varints: seven bits a byte, low ones first, the high bit says that more follow. */

/** Number of bytes that `value` takes. */
export function varintLength(value: number): number {
  let length = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) length++;
  return length;
}

/** Writes `value` at `at`, returns the offset after it. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let to = at;
  let rest = value >>> 0;
  while (rest > 127) {
    bytes[to++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[to++] = rest;
  return to;
}

/** The offset after the `count` varints that begin at `at`. */
export function skipVarints(bytes: Uint8Array, at: number, count: number): number {
  let to = at;
  for (let left = count; left > 0; left--) while (bytes[to++]! > 127);
  return to;
}

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
    this.length = writeVarint(this.#bytes, this.length, value);
  }

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.length++] = value;
  }

  /** Appends what has been written to another. */
  append(other: ByteWriter): void {
    this.copy(other.since(0), 0, other.length);
  }

  /** What has been written from offset `start` on, until more is written. */
  since(start: number): Uint8Array {
    return this.#bytes.subarray(start, this.length);
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
    this.at = skipVarints(this.bytes, this.at, count);
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }
}
