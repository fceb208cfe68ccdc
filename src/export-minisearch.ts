import { FIELDS } from './index-words.js';
import { unpackWords } from './packed-vocabulary.js';
import { type ChoiceOptions, choose } from './search.js';
import type { Store } from './store.js';

/** The index as plain MiniSearch reads it. */
export interface MiniSearchExport {
  /** Number of papers in it. */
  readonly papers: number;
  /** JSON for `MiniSearch.loadJSON`, in pieces that are made as they are asked for. */
  readonly json: Iterable<string>;
  /** A JavaScript module that exports `options`, the second argument of `MiniSearch.loadJSON`. */
  readonly options: string;
}

/** So many words' postings are in memory at once. */
const WORDS_AT_ONCE = 500;
const STORED = ['path', 'title', 'kind', 'date', 'reference'] as const;

/** Exports the papers that a query and filters choose. `store` must stay pinned until all pieces are read. */
export function exportMiniSearch(store: Store, query: string, options: ChoiceOptions): MiniSearchExport {
  const numbers = store.inPathOrder(choose(store, query, options).documents);
  return { papers: numbers.length, json: piecesOf(store, numbers), options: OPTIONS };
}

function* piecesOf(store: Store, numbers: Int32Array): Generator<string> {
  const { lengths } = store.fieldLengths();
  const shortIds = new Int32Array(store.documentLimit).fill(-1);
  for (const [shortId, number] of numbers.entries()) shortIds[number] = shortId;
  const averages = FIELDS.map((field) => {
    let sum = 0;
    for (const number of numbers) sum += lengths[field][number]!;
    return numbers.length === 0 ? 0 : sum / numbers.length;
  });
  yield `{"documentCount":${numbers.length},"nextId":${numbers.length},"dirtCount":0,"serializationVersion":2,`;
  yield `"fieldIds":${JSON.stringify(Object.fromEntries(FIELDS.map((field, i) => [field, i])))},`;
  yield `"averageFieldLength":${JSON.stringify(averages)},"documentIds":{`;
  yield* each(numbers, (number, i) => `"${i}":"${store.documents([number])[0]!.id}"`);
  yield '},"fieldLength":{';
  yield* each(numbers, (number, i) => `"${i}":[${FIELDS.map((field) => lengths[field][number]!).join()}]`);
  yield '},"storedFields":{';
  yield* each(numbers, (number, i) => {
    const document = store.documents([number])[0]!;
    return `"${i}":${JSON.stringify(Object.fromEntries(STORED.map((field) => [field, document[field]])))}`;
  });
  yield '},"index":[';
  let first = true;
  for (const words of wordsOf(store)) {
    const terms = termsOf(store, words, shortIds);
    if (terms.length === 0) continue;
    yield (first ? '' : ',') + terms.join(',');
    first = false;
  }
  yield ']}';
}

function* each(numbers: Int32Array, piece: (number: number, i: number) => string): Generator<string> {
  for (const [i, number] of numbers.entries()) yield (i > 0 ? ',' : '') + piece(number, i);
}

/** The words of the index in ascending order, each once, some at a time. */
function* wordsOf(store: Store): Generator<string[]> {
  const packed = [store.packedVocabulary(), store.packedCodes()];
  const words = [...new Set(packed.flatMap((one) => Array.from(unpackWords(one), ([word]) => word)))].sort();
  for (let i = 0; i < words.length; i += WORDS_AT_ONCE) yield words.slice(i, i + WORDS_AT_ONCE);
}

/** Each word that stands in one of the papers, with its frequencies by field: an entry of MiniSearch's `index`. */
function termsOf(store: Store, words: readonly string[], shortIds: Int32Array): string[] {
  const { starts, documents, frequencies } = store.postings(words);
  return words.flatMap((word, i) => {
    const fields = FIELDS.flatMap((field, fieldId) => {
      const own: string[] = [];
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const shortId = shortIds[documents[at]!]!;
        const frequency = frequencies[field]?.[at] ?? 0;
        if (shortId >= 0 && frequency > 0) own.push(`"${shortId}":${frequency}`);
      }
      return own.length > 0 ? [`"${fieldId}":{${own.join()}}`] : [];
    });
    return fields.length > 0 ? [`[${JSON.stringify(word)},{${fields.join()}}]`] : [];
  });
}

/**
 * Words of a query are cut and folded as those of the papers were (`tokenise.ts`): without that, MiniSearch would look for `straße`,
 * where the index has `strasse`.
 */
const OPTIONS = `// import MiniSearch from 'minisearch';
// const index = MiniSearch.loadJSON(json, options);
// index.search('Straßenbäume');  // hits have ${STORED.join(', ')}
const WORD = /\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[*:_'’]\\p{L}+)*/gu;
const FOLDS = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

export const options = {
  idField: 'id',
  fields: ${JSON.stringify(FIELDS)},
  storeFields: ${JSON.stringify(STORED)},
  tokenize: (text) => text.match(WORD) ?? [],
  processTerm: (term) =>
    term
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => FOLDS[letter])
      .normalize('NFD')
      .replace(/[\\p{M}*:_'’]/gu, '')
      .normalize('NFC'),
  searchOptions: { combineWith: 'AND', prefix: (term) => term.length > 3, fuzzy: (term) => (term.length > 5 ? 0.15 : false) },
};
`;
