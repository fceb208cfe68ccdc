import type { IndexedWords } from '../index-words.js';
import { ByteReader, ByteWriter } from '../varint.js';
import { wordHash } from '../word-hash.js';
import { type OpenPart, writtenList } from './blocks.js';
import { PostingList, writeList } from './posting-list.js';

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
   * word's bytes are, the postings are written as `writeList` writes them, and name no documents but those.
   */
  addPart(part: OpenPart, first: number, last: number): boolean {
    const { index, postings, positions } = part;
    const list = new PostingList();
    const again = new ByteWriter();
    const positionReader = new ByteReader(positions);
    let agrees = true;
    for (const [at, word] of index.words.entries()) {
      const seed = wordHash(word);
      list.clear();
      list.read(writtenList(part, at, first));
      for (let i = 0; i < list.length; i++) {
        const number = list.documents[i]!;
        const hash = hashPosting(seed, list.texts[i]!, list.titles[i]!, list.references[i]!, positionReader);
        if (number <= last && number < this.sums.length) this.#add(number, hash);
        else agrees = false;
      }
      again.clear();
      const own = positions.subarray(index.positions[at]!, index.positions[at + 1]!);
      const shape = writeList(list, first, own, again);
      const stored = postings.subarray(index.postings[at]!, index.postings[at + 1]!);
      agrees &&= shape === index.shapes[at] && Buffer.compare(again.since(0), stored) === 0;
      agrees &&= positionReader.at === index.positions[at + 1];
    }
    return agrees && index.postings.at(-1) === postings.length && positionReader.at === positions.length;
  }

  /** Adds the postings that a document should have. */
  addWords({ words, frequencies, positions }: IndexedWords, number: number): void {
    if (words === '') return;
    const frequencyReader = new ByteReader(frequencies);
    const positionReader = new ByteReader(positions);
    for (const word of words.split('\n')) {
      const code = frequencyReader.varint();
      const [title, reference] = code & 1 ? [frequencyReader.varint(), frequencyReader.varint()] : [0, 0];
      this.#add(number, hashPosting(wordHash(word), code >>> 1, title, reference, positionReader));
    }
  }

  #add(number: number, hash: number): void {
    this.sums[number] = (this.sums[number]! + hash) | 0;
  }
}

function hashPosting(seed: number, text: number, title: number, reference: number, positions: ByteReader): number {
  let hash = mix(mix(mix(seed, text), title), reference);
  for (let left = text; left > 0 && !positions.done; left--) hash = mix(hash, positions.varint());
  return hash;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
