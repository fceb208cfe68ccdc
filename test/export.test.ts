import MiniSearch, { type Options } from 'minisearch';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exportRows } from '../src/export.js';
import { exportMiniSearch } from '../src/export-minisearch.js';
import { paperOf } from '../src/extract.js';
import { FIELDS } from '../src/index-words.js';
import { choose } from '../src/search.js';
import { eachWord, fold, tokenise } from '../src/tokenise.js';
import { type Papers, withIndex } from './searching.js';

const PAPERS: Papers = Object.fromEntries(
  Object.entries({
    'b/antwort.txt': `Stellungnahme der Verwaltung\nzum Antrag A/0300/2022\nDatum: 20.04.2022\n\nTrinkbrunnen\n
Die Straße am Markt bekommt Bäume und einen Brunnen für 24.500 Euro. Siehe M/0007/2020.\n`,
    'a/antrag.txt': `Antrag A/0300/2022\nDatum: 05.03.2022\n\nTrinkbrunnen am Marktplatz\n\nEin Brunnen kostet 18.000 €, ein zweiter Brunnen mehr.\n`,
    'c/anfrage.txt':
      'Anfrage F/0001/2021\nDatum: 01.02.2021\n\nBlumenkübel\n\nWas kosten große Kübel und der Brunnen?\n',
  }).map(([path, text]) => [path, paperOf({ format: 'text', text, notices: [] })]),
);

test(
  'documents come by path with what they are cited by, as many as a query and filters choose',
  withIndex(PAPERS, (store) => {
    const { papers, rows } = exportRows(store, 'documents', '', { from: '2022' });
    const all = [...rows];
    assert.is(papers, 2);
    assert.equal(
      all.map(({ path, reference, answers }) => [path, reference, answers]),
      [
        ['a/antrag.txt', 'A/0300/2022', null],
        ['b/antwort.txt', null, 'A/0300/2022'],
      ],
    );
    for (const { path, sha256, index } of all) {
      assert.is(sha256, store.documentByPath(path)!.sha256);
      assert.is(index, store.contentHash());
    }
    assert.is(exportRows(store, 'documents', 'Kübel', {}).papers, 1);
  }),
);

test(
  'mentions of all types, by path and place in the text',
  withIndex(PAPERS, (store) => {
    const rows = [...exportRows(store, 'mentions', '', { kind: 'antrag' }).rows];
    assert.equal(
      rows.map(({ type, value }) => [type, value]),
      [
        ['reference', 'A/0300/2022'],
        ['date', '2022-03-05'],
        ['amount', 18_000],
      ],
    );
  }),
);

test(
  'a link names the papers at its other end, none where the index has none',
  withIndex(PAPERS, (store) => {
    const rows = [...exportRows(store, 'links', '', {}).rows];
    assert.equal(
      rows.map(({ path, type, target, targets }) => [path, type, target, targets]),
      [
        ['b/antwort.txt', 'answers', 'A/0300/2022', ['a/antrag.txt']],
        ['b/antwort.txt', 'cites', 'M/0007/2020', []],
      ],
    );
    assert.match(rows[1]!.passage, /^Siehe M\/0007\/2020\.$/);
    assert.is(rows[1]!.line, 7);
  }),
);

test(
  'rows are made as they are asked for',
  withIndex(PAPERS, (store) => {
    let read = 0;
    const counting = new Proxy(store, {
      get(target, name) {
        if (name === 'mentions') read++;
        const value = Reflect.get(target, name, target) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const rows = exportRows(counting, 'mentions', '', {}).rows[Symbol.iterator]();
    assert.is(read, 0);
    rows.next();
    const first = read;
    assert.ok(first > 0);
    for (let left = 20; left > 0 && !rows.next().done; left--);
    assert.ok(read > first, 'the papers after the first were read before they were asked for');
  }),
);

/** The options of the module beside the JSON. */
async function optionsOf(module: string): Promise<Options> {
  const { options } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as { options: Options };
  return options;
}

let exported: { json: string; module: string; fresh: MiniSearch } | null = null;

test(
  'plain MiniSearch loads the export',
  withIndex(PAPERS, (store) => {
    const { json, options, papers } = exportMiniSearch(store, '', {});
    assert.is(papers, 3);
    const fresh = new MiniSearch({
      fields: [...FIELDS],
      tokenize: (text) => tokenise(text).map(({ word }) => word),
      processTerm: (term) => term,
    });
    const numbers = store.inPathOrder(choose(store, '', {}).documents);
    for (const document of store.documents(numbers)) {
      fresh.add({
        ...document,
        title: document.title ?? '',
        reference: document.reference ?? '',
        text: store.text(document.number),
      });
    }
    exported = { json: [...json].join(''), module: options, fresh };
  }),
);

test('and finds with it what an index of its own would find, with the same scores', async () => {
  const { json, module, fresh } = exported!;
  const loaded = MiniSearch.loadJSON(json, await optionsOf(module));
  for (const query of ['Brunnen', 'Straße', 'BÄUME Brunnen', 'Trinkbrunnen', 'kuebel', 'Xylophon']) {
    const plain = { prefix: false, fuzzy: false, combineWith: 'AND' } as const;
    const expected = fresh.search(fold(query.toLowerCase()), plain);
    const found = loaded.search(query, plain);
    assert.equal(
      found.map(({ id, score }) => [id, score.toFixed(9)]),
      expected.map(({ id, score }) => [id, score.toFixed(9)]),
      query,
    );
  }
  assert.equal(
    loaded.search('Straße').map(({ path }) => path as string),
    ['b/antwort.txt'],
  );
  assert.equal(
    loaded.search('Trinkbrun').map(({ title }) => title as string),
    ['Trinkbrunnen', 'Trinkbrunnen am Marktplatz'],
  );
});

test('the options cut and fold words as the index does', async () => {
  const { tokenize, processTerm } = await optionsOf(exported!.module);
  for (const text of [
    'Straßenbäume, Wäscheplatz; Café',
    'Bürger*innen Lehrer:innen',
    "Müller's 1.250,50 Haus",
    'A/0300/2022 CO2',
  ]) {
    const expected: string[] = [];
    eachWord(text, (start, end) => {
      expected.push(fold(text.slice(start, end).toLowerCase()));
    });
    assert.equal(
      tokenize!(text).map((term) => processTerm!(term)),
      expected,
      text,
    );
  }
});

test(
  'a selection holds no word of the papers left out',
  withIndex(PAPERS, (store) => {
    const { json } = exportMiniSearch(store, '', { kind: 'anfrage' });
    const { index, documentCount } = JSON.parse([...json].join('')) as { index: [string][]; documentCount: number };
    assert.is(documentCount, 1);
    const words = index.map(([word]) => word);
    assert.ok(words.includes('kuebel') && !words.includes('trinkbrunnen'));
  }),
);

test.run();
