import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { similarity } from '../../src/fingerprint.js';
import { openStore, type Store } from '../../src/store.js';
import type { Found, Paper } from '../../src/types.js';
import { inputOf, paperWith, withFolder } from '../papers.js';

const at = { surface: '', start: 0, end: 0, rule: 'r' };
const amount = (value: number, currency = 'EUR'): Found => ({ type: 'amount', value, currency, hedges: [], ...at });
const body = (value: string): Found => ({ type: 'body', value, bodyKind: 'council', role: null, ...at });
const reference = (value: string): Found => ({ type: 'reference', value, ...at });

const PAPERS: readonly Paper[] = [
  paperWith('Der Zaun am Bolzplatz', {
    kind: 'antrag',
    date: '2018-12-11',
    reference: 'AN/1/2018',
    mentions: [amount(500), amount(20_000), body('Rat'), body('Rat')],
  }),
  paperWith('der ZAUN am Bolzplatz!', {
    kind: 'antrag',
    date: '2019-02',
    mentions: [amount(1000), amount(9_000_000, 'DEM'), body('Rat'), body('Ortsrat Lindenbach'), reference('AN/1/2018')],
  }),
  paperWith('Ganz etwas anderes', { mentions: [reference('VO/21/2018')] }),
];

/** Runs `work` on the papers; their numbers are 1, 2, 3. */
function withPapers(work: (store: Store) => void): () => Promise<void> {
  return () =>
    withFolder((dir) => {
      const store = openStore(dir, { write: true });
      try {
        store.apply({ put: PAPERS.map((paper, i) => inputOf(`p${i}.txt`, paper)) });
        work(store);
      } finally {
        store.close();
      }
    });
}
const all = Int32Array.of(1, 2, 3);

test(
  'counts papers, not mentions',
  withPapers((store) => {
    assert.equal(store.counts(all, 'kind'), [
      { value: 'antrag', documents: 2 },
      { value: 'sonstiges', documents: 1 },
    ]);
    assert.equal(store.counts(all, 'year'), [
      { value: '2018', documents: 1 },
      { value: '2019', documents: 1 },
    ]);
    assert.equal(store.counts(all, 'body'), [
      { value: 'Rat', documents: 2 },
      { value: 'Ortsrat Lindenbach', documents: 1 },
    ]);
    assert.equal(store.counts(Int32Array.of(3), 'body'), []);
  }),
);

test(
  'counts amounts in euros within limits',
  withPapers((store) => {
    assert.is(store.countAmounts(all, { low: null, high: 1000 }), 2);
    assert.is(store.countAmounts(all, { low: 1000, high: 20_000 }), 2);
    assert.is(store.countAmounts(all, { low: 20_001, high: null }), 0);
    assert.is(store.countAmounts(Int32Array.of(2), { low: null, high: null }), 1);
  }),
);

test(
  'sorts by own date and by largest amount',
  withPapers((store) => {
    assert.equal(
      [...store.sortKeys(all, 'date')],
      [
        [1, '2018-12-11'],
        [2, '2019-02'],
      ],
    );
    assert.equal(
      [...store.sortKeys(all, 'amount')],
      [
        [1, 20_000],
        [2, 1000],
      ],
    );
  }),
);

test(
  'finds references by a part, own and mentioned ones, each once',
  withPapers((store) => {
    assert.equal(store.referencesContaining('1'), ['AN/1/2018', 'VO/21/2018']);
    assert.equal(store.referencesContaining('21'), ['VO/21/2018']);
    assert.equal(store.referencesContaining('%'), []);
  }),
);

test(
  'knows near-identical texts by their fingerprints',
  withPapers((store) => {
    const [first, second, third] = store.fingerprints([1, 2, 3]);
    assert.is(similarity(first!, second!), 1);
    assert.ok(similarity(first!, third!) < 0.2);
  }),
);

test(
  'a paper that is gone is counted no more',
  withPapers((store) => {
    store.apply({ remove: ['p0.txt'] });
    assert.equal(store.counts(all, 'year'), [{ value: '2019', documents: 1 }]);
    assert.equal(store.check(), []);
  }),
);

test.run();
