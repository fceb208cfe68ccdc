import type { IndexedWords } from '../index-words.js';
import { ByteReader } from '../varint.js';
import type { OpenPart } from './blocks.js';

/**
 * For each document a sum over its postings (word, frequencies, positions), whatever their order. `check` takes it once over the
 * index and once over the texts; where the sums differ, the index is not that of the text. Needs four bytes a document instead
 * of a second index in memory.
 */
export class PostingSums {
  readonly sums: Int32Array;

  /** For document numbers below `limit`. */
  constructor(limit: number) {
    this.sums = new Int32Array(limit);
  }

  /**
   * Adds the postings of a part whose block holds the documents from `first` to `last`. Returns whether its table of contents says where each
   * word's bytes are, and the postings name no documents but those.
   */
  addPart({ index, postings, positions }: OpenPart, first: number, last: number): boolean {
    const postingReader = new ByteReader(postings);
    const positionReader = new ByteReader(positions);
    let agrees = true;
    index.words.forEach((word, at) => {
      const seed = hashWord(word);
      let number = first;
      for (let i = 0; i < index.documents[at]! && !postingReader.done; i++) {
        number += postingReader.varint();
        const hash = hashPosting(seed, postingReader, positionReader);
        if (number <= last && number < this.sums.length) this.#add(number, hash);
        else agrees = false;
      }
      agrees &&= postingReader.at === index.postings[at + 1] && positionReader.at === index.positions[at + 1];
    });
    return agrees && postingReader.at === postings.length && positionReader.at === positions.length;
  }

  /** Adds the postings that a document should have. */
  addWords({ words, frequencies, positions }: IndexedWords, number: number): void {
    if (words === '') return;
    const frequencyReader = new ByteReader(frequencies);
    const positionReader = new ByteReader(positions);
    for (const word of words.split('\n')) {
      this.#add(number, hashPosting(hashWord(word), frequencyReader, positionReader));
    }
  }

  #add(number: number, hash: number): void {
    this.sums[number] = (this.sums[number]! + hash) | 0;
  }
}

// FNV-1a.
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function hashPosting(seed: number, frequencies: ByteReader, positions: ByteReader): number {
  const code = frequencies.varint();
  let hash = mix(seed, code);
  if (code & 1) hash = mix(mix(hash, frequencies.varint()), frequencies.varint());
  for (let left = code >>> 1; left > 0 && !positions.done; left--) hash = mix(hash, positions.varint());
  return hash;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
