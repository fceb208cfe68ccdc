import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stemKey } from '../src/german/stem.js';
import { compareWords, type PackedVocabulary, type Run, RunBuilder } from '../src/packed-vocabulary.js';
import { openVocabulary } from '../src/vocabulary.js';
import { packVocabulary } from './pack-vocabulary.js';

const WORDS = [
  'haus',
  'haeuser',
  'haeusern',
  'hausen',
  'rathaus',
  'strassenbahn',
  'strasse',
  'stadt',
  'staedte',
  'stadtteil',
  'groetzingen',
  'gefoerdert',
  'foerdern',
  'café',
  '2018',
];
const vocabulary = openVocabulary(
  packVocabulary(WORDS, (word) => WORDS.indexOf(word) + 1),
  { documentCount: 20 },
);

const ONE_EACH = { documentCount: 1 };

/** Packs words into a run whose pieces have a few words each. */
function inPieces(words: readonly string[]): Run {
  const builder = new RunBuilder(20);
  for (const word of [...new Set(words)].sort(compareWords)) builder.add([word], [1]);
  return builder.build();
}

/** Packs words into runs as an ingest leaves them, some words in two. */
function inRuns(words: readonly string[]): PackedVocabulary {
  return { runs: [words.slice(0, 7), words.slice(5, 20), words.slice(20)].map(inPieces) };
}

/** The words with a part, in their order. */
function containing(part: string, among = vocabulary): string[] {
  const { counts, words } = among.containing([part]);
  const found = Array.from(words, ({ word }) => word).sort(compareWords);
  assert.equal(counts, [found.length]);
  return found;
}

/** Distance with neighbours swapped (optimal string alignment), the plain way. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number) => table[i]![j]!;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const options = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(at(i - 2, j - 2) + 1);
      table[i]![j] = Math.min(...options);
    }
  }
  return at(a.length, b.length);
}

test('knows how many documents have a word', () => {
  for (const [i, word] of WORDS.entries()) assert.is(vocabulary.documentFrequency(word), i + 1, word);
  for (const absent of ['', 'hau', 'hausen1', 'zzz', 'a', 'haus\n', 'haus\nhausen'])
    assert.is(vocabulary.documentFrequency(absent), 0, absent);
});

test('a word in several runs stands in the documents of all', () => {
  const words = Array.from({ length: 30 }, (_, i) => `wort${i + 10}`);
  const opened = openVocabulary(inRuns(words), ONE_EACH);
  for (const [i, word] of words.entries()) assert.is(opened.documentFrequency(word), i === 5 || i === 6 ? 2 : 1, word);
});

test('finds words by their beginning and by what they contain', () => {
  assert.equal(vocabulary.startingWith('stadt'), ['stadt', 'stadtteil']);
  assert.equal(vocabulary.startingWith('').length, WORDS.length);
  assert.equal(vocabulary.startingWith('zz'), []);
  assert.equal(containing('haus'), ['haus', 'hausen', 'rathaus']);
  assert.equal(containing('fé'), ['café']);
  assert.equal(containing(''), []);
});

test('words with parts come by frequency, each once, whatever the runs', () => {
  const frequencies = { rathausplatz: 3, bauplatz: 5, rathaus: 5, platz: 1, rat: 2 };
  const found = (packed: PackedVocabulary) => {
    const { counts, words } = openVocabulary(packed, { documentCount: 9 }).containing(['rat', 'platz', 'zaun']);
    return { counts, words: Array.from(words, ({ word, parts }) => `${word} ${parts.join()}`) };
  };
  const names = Object.keys(frequencies).sort(compareWords);
  const expected = { counts: [3, 3, 0], words: ['bauplatz 1', 'rathaus 0', 'rathausplatz 0,1', 'rat 0', 'platz 1'] };
  const frequency = (word: string) => frequencies[word as keyof typeof frequencies];
  assert.equal(found(packVocabulary(names, frequency)), expected);
  const runs = [1, 2].map((share) => {
    const builder = new RunBuilder(20);
    const documents = (word: string) =>
      share === 1 ? Math.ceil(frequency(word) / 2) : Math.floor(frequency(word) / 2);
    for (const word of names) if (documents(word) > 0) builder.add([word], [documents(word)]);
    return builder.build();
  });
  assert.equal(found({ runs }), expected);
});

test('finds all forms with one stem', () => {
  assert.equal(vocabulary.withStem(stemKey('haus')), ['haeuser', 'haeusern', 'haus', 'hausen']);
  assert.equal(vocabulary.withStem(stemKey('staedten')), ['stadt', 'staedte']);
  assert.equal(vocabulary.withStem(stemKey('foerdert')), ['foerdern', 'gefoerdert']);
  assert.equal(vocabulary.withStem('xyz'), []);
});

test('words are found alike wherever a piece begins', () => {
  const words = [...WORDS, 'a', 'ab', 'abc', 'abcd', 'stadtteile', 'stadtteilen', 'z'];
  const whole = openVocabulary(
    packVocabulary(words, () => 1),
    ONE_EACH,
  );
  const inMany = openVocabulary({ runs: [inPieces(words)] }, ONE_EACH);
  for (const word of [...words, 'aa', 'abcde', 'stadtt', 'zz', 'haus0', '0', '']) {
    assert.is(inMany.has(word), words.includes(word), word);
    assert.is(inMany.documentFrequency(word), whole.documentFrequency(word), word);
    assert.equal(inMany.startingWith(word), whole.startingWith(word), word);
    assert.equal(containing(word, inMany), containing(word, whole), word);
    assert.equal(inMany.within(word, 1), whole.within(word, 1), word);
    assert.equal(inMany.withStem(stemKey(word)), whole.withStem(stemKey(word)), word);
  }
});

test('finds words some edits away', () => {
  assert.equal(vocabulary.within('grotzingen', 1), ['groetzingen']);
  assert.equal(vocabulary.within('strasenbanh', 2), ['strassenbahn']);
  assert.equal(vocabulary.within('hau', 1), ['haus']);
  assert.equal(vocabulary.within('atadt', 1), ['stadt']);
  assert.equal(vocabulary.within('atadt', 1, true), []);
  assert.equal(vocabulary.within('stadx', 1, true), ['stadt']);
  assert.equal(vocabulary.within('zzzzzz', 2), []);
  assert.equal(vocabulary.within('', 1), []);
});

test('an empty vocabulary answers too', () => {
  const empty = openVocabulary(
    packVocabulary([], () => 1),
    ONE_EACH,
  );
  assert.is(empty.documentFrequency('haus'), 0);
  assert.equal(containing('haus', empty), []);
  assert.equal(empty.within('haus', 2), []);
  assert.equal(empty.withStem('haus'), []);
});

test('the walk finds just what the plain way finds', () => {
  const word = fc.stringMatching(/^[abct]{1,7}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, fc.constantFrom(0, 1, 2), (words, sought, edits) => {
      const opened = openVocabulary(inRuns(words), ONE_EACH);
      const expected = words
        .filter((one) => distance(one, sought) <= edits && (edits < 2 || one[0] === sought[0]))
        .sort();
      assert.equal(opened.within(sought, edits), expected);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('all words with one stem are found, whatever their spelling', () => {
  const word = fc.stringMatching(/^(ge)?[abcmstueio]{1,6}(e|er|en|es|t|nd|n|em|s)?$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 80 }), (words) => {
      const opened = openVocabulary(inRuns(words), ONE_EACH);
      for (const one of words) {
        const key = stemKey(one);
        assert.equal(opened.withStem(key), words.filter((other) => stemKey(other) === key).sort());
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('what contains a part is found alike by scanning and by blocks', () => {
  const many = Array.from(
    { length: 5000 },
    (_, i) => `${WORDS[i % WORDS.length]}${(i * 7919) % 997}${WORDS[(i * 31) % WORDS.length]}`,
  );
  const opened = openVocabulary(
    packVocabulary(many, () => 1),
    ONE_EACH,
  );
  const distinct = [...new Set(many)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  for (let round = 0; round < 3; round++) {
    for (const part of ['haus', 'hau', 'us9', '99', 'strassenbahn', 'fé1', 'stadtteil996', 'zzz', 'e']) {
      assert.equal(
        containing(part, opened),
        distinct.filter((word) => word.includes(part)),
        part,
      );
    }
  }
});

test.run();
