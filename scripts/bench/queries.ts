import { unpackWords } from '../../src/packed-vocabulary.js';
import type { Store } from '../../src/store.js';
import { tokenise } from '../../src/tokenise.js';

/** What is asked of each program. */
export interface Queries {
  /** One to three words each, from rare to very common. */
  readonly words: readonly (readonly string[])[];
  readonly pairs: readonly (readonly string[])[];
  readonly prefixes: readonly string[];
  /** Two words that stand side by side in some text. */
  readonly phrases: readonly (readonly string[])[];
  readonly rare: string;
  /** The most frequent five. */
  readonly common: readonly string[];
}

const COUNT = 200;

/** The same row of numbers from 0 to 1 in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function wordsOf(store: Store): (readonly [word: string, documents: number])[] {
  return [...unpackWords(store.packedVocabulary())].filter(([word]) => /^[a-z]{3,}$/.test(word));
}

/** Draws queries from an index: words evenly from five classes of frequency, phrases from the texts. */
export function drawQueries(store: Store): Queries {
  const all = wordsOf(store);
  const count = store.documentCount;
  const bounds = [0, 5 / count, 0.002, 0.05, 0.3, 1.1];
  const classes: string[][] = bounds.slice(1).map(() => []);
  for (const [word, documents] of all) classes[bounds.findIndex((bound) => documents / count <= bound) - 1]?.push(word);
  const full = classes.filter(({ length }) => length > 0);
  const random = randomNumbers(20240501);
  const below = (bound: number): number => Math.floor(random() * bound);
  const pick = (): string => {
    const words = full[below(full.length)]!;
    return words[below(words.length)]!;
  };
  const words = Array.from({ length: COUNT }, () => Array.from({ length: 1 + below(3) }, pick));
  const phrases: string[][] = [];
  while (phrases.length < COUNT / 4) {
    const tokens = tokenise(store.text(1 + below(count)));
    const at = below(Math.max(1, tokens.length - 1));
    const phrase = tokens.slice(at, at + 2).map(({ word }) => word);
    if (phrase.length === 2 && phrase.every((word) => /^[a-z]{3,}$/.test(word))) phrases.push(phrase);
  }
  return {
    words,
    pairs: Array.from({ length: COUNT }, () => [pick(), pick()]),
    prefixes: words.map(([word], i) => word!.slice(0, 3 + (i % 3))),
    phrases,
    rare: full[0]![0]!,
    common: all
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([word]) => word),
  };
}
