import { compareWords, type PackedVocabulary, RunBuilder } from '../src/packed-vocabulary.js';

/** Packs words, which may come in any order, into one run. */
export function packVocabulary(words: Iterable<string>, frequency: (word: string) => number): PackedVocabulary {
  const sorted = [...new Set(words)].sort(compareWords);
  const builder = new RunBuilder();
  builder.add(sorted, sorted.map(frequency));
  return { runs: [builder.build()] };
}
