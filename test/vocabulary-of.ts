import { openVocabulary, type Vocabulary } from '../src/vocabulary.js';
import { packVocabulary } from './pack-vocabulary.js';

/** The vocabulary of so many papers: words (folded) with the number of papers that have them. */
export function vocabularyOf(frequencies: Readonly<Record<string, number>>, documentCount: number): Vocabulary {
  return openVocabulary(
    packVocabulary(Object.keys(frequencies), (word) => frequencies[word]!),
    { documentCount },
  );
}
