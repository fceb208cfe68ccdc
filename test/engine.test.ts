import fc from 'fast-check';
import MiniSearch, { type Query } from 'minisearch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { BOOSTS } from '../src/engine/select.js';
import { type EngineNode, type EngineOptions, type Group, runQuery } from '../src/engine.js';
import { FIELDS } from '../src/index-words.js';
import { openStore, type Store } from '../src/store.js';
import { tokenise } from '../src/tokenise.js';
import { exactGroup, fuzzyGroup, prefixGroup } from './minisearch-groups.js';
import { inputOf, paperWith, withFolder } from './papers.js';

interface Text {
  readonly title: string;
  readonly reference: string;
  readonly text: string;
}

const words = (text: string): string[] => tokenise(text).map(({ word }) => word);

/** Runs `work` on an index of the texts, named 00, 01, …, put in `batch` at a time. */
function withIndex(texts: readonly Text[], batch: number, work: (store: Store) => void): Promise<void> {
  return withFolder((dir) => {
    const store = openStore(dir, { write: true });
    try {
      const inputs = texts.map((text, i) => inputOf(String(i).padStart(2, '0'), paperWith(text.text, text)));
      for (let i = 0; i < inputs.length; i += batch) store.apply({ put: inputs.slice(i, i + batch) });
      work(store);
    } finally {
      store.close();
    }
  });
}

function plainMiniSearch(texts: readonly Text[]): MiniSearch {
  const search = new MiniSearch({ fields: [...FIELDS], tokenize: words, processTerm: (term) => term });
  search.addAll(texts.map((text, i) => ({ ...text, id: String(i).padStart(2, '0') })));
  return search;
}

const VOCABULARY = [
  'rat',
  'rats',
  'rate',
  'rad',
  'bad',
  'baden',
  'strasse',
  'strassen',
  'spielplatz',
  'der',
  'die',
  'x',
];
const anyWord = fc.constantFrom(...VOCABULARY);
const anyText = (maxLength: number) => fc.array(anyWord, { maxLength }).map((list) => list.join(' '));
const anyTexts = fc.array(fc.record({ title: anyText(4), reference: anyText(2), text: anyText(30) }), {
  maxLength: 25,
});

interface Leaf {
  readonly word: string;
  readonly how: 'exact' | 'prefix' | 'fuzzy';
}
interface Branch {
  readonly combineWith: 'AND' | 'OR' | 'AND_NOT';
  readonly queries: readonly Tree[];
}
type Tree = Leaf | Branch;

const { tree: anyTree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({
      word: fc.oneof(anyWord, fc.constantFrom('ra', 'ba', 'strase', 'zzz')),
      how: fc.constantFrom('exact', 'prefix', 'fuzzy'),
    }),
    fc.record({
      combineWith: fc.constantFrom('AND', 'OR', 'AND_NOT'),
      queries: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    }),
  ) as fc.Arbitrary<Tree>,
}));

const FUZZY = 0.4;

function forMiniSearch(tree: Tree): Query {
  if ('word' in tree) {
    return { queries: [tree.word], prefix: tree.how === 'prefix', fuzzy: tree.how === 'fuzzy' ? FUZZY : false };
  }
  return { combineWith: tree.combineWith, queries: tree.queries.map(forMiniSearch) };
}

function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

function groupOf({ word, how }: Leaf): Group {
  if (how === 'prefix')
    return prefixGroup(
      word,
      VOCABULARY.filter((other) => other.startsWith(word)),
    );
  if (how === 'exact') return exactGroup(word);
  const most = Math.round(word.length * FUZZY);
  return fuzzyGroup(
    word,
    VOCABULARY.map((other) => ({ word: other, edits: levenshtein(word, other) })).filter(({ edits }) => edits <= most),
  );
}

function forEngine(tree: Tree): EngineNode {
  if ('word' in tree) return { type: 'group', group: groupOf(tree) };
  const [first, ...others] = tree.queries.map(forEngine);
  if (tree.combineWith === 'AND') return { type: 'and', nodes: [first!, ...others] };
  if (tree.combineWith === 'OR') return { type: 'or', nodes: [first!, ...others] };
  return others.reduce<EngineNode>((node, except) => ({ type: 'not', node, except }), first!);
}

function near(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= 1e-9 * Math.abs(expected), `${what}: ${actual} for ${expected}`);
}

test('finds and scores what MiniSearch does: words, prefixes, fuzzy; and, or, and not', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTexts,
      fc.array(anyTree, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 4, max: 30 }),
      async (texts, trees, batch) => {
        const plain = plainMiniSearch(texts);
        await withIndex(texts, batch, (store) => {
          for (const tree of trees) {
            const expected = plain.search(forMiniSearch(tree), { boost: { ...BOOSTS } });
            const result = runQuery(store, forEngine(tree), { limit: Number.POSITIVE_INFINITY });
            const scores = new Map(expected.map(({ id, score }) => [id as string, score]));
            const names = store.paths(result.documents);
            assert.equal([...names].sort(), [...scores.keys()].sort());
            assert.is(result.total, expected.length);
            for (const [i, name] of names.entries()) near(result.scores()[i]!, scores.get(name)!, `selecting ${name}`);
            const shown = store.paths(result.hits.map(({ number }) => number));
            assert.is(shown.length, expected.length);
            for (const [i, hit] of result.hits.entries())
              near(hit.score, scores.get(shown[i]!)!, `scoring ${shown[i]}`);
          }
        });
      },
    ),
    { numRuns: 25 },
  );
});

test('the first ones are the first ones of all', async () => {
  await fc.assert(
    fc.asyncProperty(anyTexts, anyTree, async (texts, tree) => {
      await withIndex(texts, 100, (store) => {
        const all = runQuery(store, forEngine(tree), { limit: Number.POSITIVE_INFINITY }).hits;
        for (const limit of [0, 3, 6, 100]) {
          assert.equal(runQuery(store, forEngine(tree), { limit }).hits, all.slice(0, limit));
        }
        for (const [i, hit] of all.entries()) {
          const before = all[i - 1];
          if (!before) continue;
          assert.ok(before.score >= hit.score);
          if (before.score === hit.score) assert.ok(before.number < hit.number, 'equal scores come by path');
        }
      });
    }),
    { numRuns: 15 },
  );
});

const PAPERS: readonly Text[] = [
  { title: 'Spielplatz am Bad', reference: '', text: 'Die soziale Stadt baut. Der Rat der Stadt' },
  { title: '', reference: '12/2020', text: 'Stadt soziale. Spielplätze Spielplatz Spielplätze' },
  { title: 'Rat', reference: '', text: 'Die soziale, die große Stadt. Spielplatzes' },
  { title: 'Haushalt', reference: '', text: 'Sozialer Stadtrat' },
];

function found(query: EngineNode, options: EngineOptions = {}): Promise<string[]> {
  let names: string[] = [];
  return withIndex(PAPERS, 2, (store) => {
    const { total, hits } = runQuery(store, query, options);
    names = store.paths(hits.map(({ number }) => number));
    assert.is(total, names.length);
  }).then(() => names);
}

const group = (word: string): EngineNode => ({ type: 'group', group: exactGroup(word) });
const phrase = (text: string): EngineNode => ({ type: 'phrase', groups: words(text).map(exactGroup) });

test('a phrase is words in a row', async () => {
  assert.equal(await found(phrase('soziale Stadt')), ['00']);
  assert.equal(await found(phrase('Rat der Stadt')), ['00']);
  assert.equal((await found(phrase('die soziale'))).sort(), ['00', '02']);
  assert.equal(await found(phrase('der die')), []);
  const either: Group = {
    label: 'soziale',
    words: [
      {
        weight: 1,
        members: [
          { word: 'soziale', weight: 1 },
          { word: 'grosse', weight: 0.5 },
        ],
      },
    ],
  };
  assert.equal((await found({ type: 'phrase', groups: [either, exactGroup('stadt')] })).sort(), ['00', '02']);
});

test('words near each other, in any order', async () => {
  const near = (text: string, within: number): EngineNode => ({
    type: 'phrase',
    groups: words(text).map(exactGroup),
    within,
  });
  assert.equal((await found(near('Stadt soziale', 1))).sort(), ['00', '01']);
  assert.equal((await found(near('Stadt soziale', 3))).sort(), ['00', '01', '02']);
  assert.equal(await found(near('Rat baut soziale', 4)), ['00']);
  assert.equal(await found(near('Rat baut soziale', 3)), []);
});

test('papers named by number have the score given, and add to those found by words', async () => {
  await withIndex(PAPERS, 2, (store) => {
    const documents = Int32Array.of(2, 4);
    const named: EngineNode = { type: 'documents', documents, score: 7 };
    const scoresOf = (node: EngineNode) =>
      new Map(runQuery(store, node).hits.map(({ number, score }) => [number, score]));
    const words = scoresOf(group('stadt'));
    const both = scoresOf({ type: 'or', nodes: [group('stadt'), named] });
    assert.equal(
      scoresOf(named),
      new Map([
        [2, 7],
        [4, 7],
      ]),
    );
    assert.equal([...both.keys()].sort(), [1, 2, 3, 4]);
    near(both.get(2)!, words.get(2)! + 7, 'sum');
    near(both.get(1)!, words.get(1)!, 'found by word alone');
    assert.equal([...scoresOf({ type: 'and', nodes: [group('stadt'), named] }).keys()], [2]);
  });
});

test('a field limits where a word counts', async () => {
  assert.equal((await found(group('spielplatz'))).sort(), ['00', '01']);
  assert.equal(await found({ type: 'group', group: { ...exactGroup('spielplatz'), fields: ['title'] } }), ['00']);
  assert.equal(await found({ type: 'group', group: { ...exactGroup('2020'), fields: ['reference'] } }), ['01']);
});

test('allowed papers alone are found; nothing and everything can be asked for', async () => {
  assert.equal(await found({ type: 'all' }), ['00', '01', '02', '03']);
  assert.equal(await found({ type: 'not', node: { type: 'all' }, except: group('stadt') }), ['03']);
  assert.equal(await found(group('stadt'), { allowed: Int32Array.of(2, 4) }), ['01']);
  assert.equal(await found({ type: 'and', nodes: [] }), []);
  assert.equal(await found({ type: 'or', nodes: [] }), []);
});

test('members of a virtual word count as one word', async () => {
  await withIndex(PAPERS, 2, (store) => {
    const members = ['spielplatz', 'spielplaetze', 'spielplatzes'].map((word, i) => ({ word, weight: 1 - i / 4 }));
    const query: EngineNode = { type: 'group', group: { label: 'spielplatz', words: [{ weight: 1, members }] } };
    const { hits, scores, documents } = runQuery(store, query);
    const named = new Map(hits.map((hit) => [store.paths([hit.number])[0], hit]));
    assert.equal([...named.keys()].sort(), ['00', '01', '02']);
    for (const hit of hits) near(scores()[documents.indexOf(hit.number)]!, hit.score, 'both phases');
    assert.equal(
      named
        .get('01')!
        .matched.get('spielplatz')!
        .map(({ word, fields }) => [word, ...fields]),
      [
        ['spielplatz', 'text'],
        ['spielplaetze', 'text'],
      ],
    );
    assert.equal(
      named
        .get('00')!
        .matched.get('spielplatz')!
        .map(({ fields }) => fields),
      [['title']],
    );
    // BM25+ of 01 by hand: frequency 1 + 2 · 0.75 in a text of 4 words, in 2 of 4 texts, mean length (6 + 4 + 5 + 2) / 4.
    const norm = 1.2 * (0.3 + (0.7 * 4) / store.fieldLengths().averages.text);
    near(named.get('01')!.score, Math.log(1 + 2.5 / 2.5) * (0.5 + (2.5 * 2.2) / (2.5 + norm)), 'by hand');
  });
});

test('of very common words the best are found without scoring all, and are the best all the same', async () => {
  // Titles have one to five of the words, texts all of them, some more often.
  const common = ['der', 'die', 'rat', 'bad', 'x'];
  const texts = Array.from({ length: 400 }, (_, i): Text => {
    const title = common.filter((_, j) => (i * 7919) % (j + 2) === 0 && i % 3 === 0).join(' ');
    const without = i % 11 === 0 ? common.slice(1) : common;
    return { title, reference: '', text: `${without.join(' ')} ${'der rad '.repeat(i % 5)}` };
  });
  await withIndex(texts, 150, (store) => {
    for (const type of ['and', 'or'] as const) {
      const query: EngineNode = { type, nodes: common.map(group) };
      const allowed = store.selectDocuments({});
      const all = runQuery(store, query, { limit: Number.POSITIVE_INFINITY });
      const best = runQuery(store, query);
      assert.equal(best.hits, all.hits.slice(0, 10));
      assert.equal(best.documents, all.documents);
      assert.equal(best.scores(), all.scores());
      assert.equal(runQuery(store, query, { allowed }).hits, best.hits);
      assert.is(best.total, all.total);
    }
  });
});

test('the same query finds the same again, and what has been put in since', async () => {
  await withIndex(PAPERS, 2, (store) => {
    const members = ['spielplatz', 'spielplaetze'].map((word) => ({ word, weight: 0.5 }));
    const several: EngineNode = { type: 'group', group: { label: 'spielplatz', words: [{ weight: 1, members }] } };
    const query: EngineNode = { type: 'or', nodes: [several, phrase('soziale Stadt')] };
    const first = runQuery(store, query);
    assert.is(first.total, 2);
    assert.equal(runQuery(store, query).hits, first.hits);
    assert.equal(runQuery(store, query).scores(), first.scores());
    const within = runQuery(store, query, { allowed: Int32Array.of(2) });
    assert.equal(
      within.hits,
      first.hits.filter(({ number }) => number === 2),
    );
    store.apply({ put: [inputOf('04', paperWith('Die soziale Stadt ist ein Spielplatz'))] });
    assert.is(runQuery(store, query).total, 3);
  });
});

test.run();
