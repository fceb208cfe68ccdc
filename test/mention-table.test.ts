import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openIndex } from '../src/api.js';
import { UsageError } from '../src/errors.js';
import { paperOf } from '../src/extract.js';
import { countMentions, listMentions, type MentionListOptions, readMentionType } from '../src/mention-table.js';
import { openStore, type Store } from '../src/store.js';
import type { MentionType } from '../src/types.js';
import { inputOf, withFolder } from './papers.js';
import { type Papers, withIndex } from './searching.js';

/** Papers as the whole pipeline describes them. */
function described(texts: Readonly<Record<string, string>>): Papers {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, paperOf({ format: 'text', text, notices: [] })]),
  );
}

const PAPERS = described({
  'z/antrag.txt':
    'Stadt Weiherstadt\n\nAntrag A/0300/2022\nAntragsteller: SPD-Fraktion\nDatum: 05.03.2022\n\nTrinkbrunnen\n\nEin Brunnen kostet 18.000 € im Jahr.\n',
  'a/antwort.txt': `Stellungnahme der Verwaltung\nzum Antrag A/0300/2022\nDatum: 20.04.2023\n\nTrinkbrunnen\n
Die im Antrag genannten 18.000 Euro reichen nicht. Zu rechnen ist mit 24.500,50 Euro.\n`,
  'b/anfrage.txt':
    'Anfrage F/0001/2022\nDatum: 01.02.2023\n\nBlumenkübel\n\nAngeboten sind\n18.000 €, früher\n900 DM.\n',
});

const listed = (store: Store, query = '', options: MentionListOptions = {}, type: MentionType = 'amount') => [
  ...listMentions(store, type, query, options).rows,
];
const values = (store: Store, query = '', options: MentionListOptions = {}) =>
  listed(store, query, options).map(({ value }) => value);

test(
  'each mention comes with its sentence, place and paper, by date',
  withIndex(PAPERS, (store) => {
    const rows = listed(store);
    assert.equal(
      rows.map(({ value, currency, path: name }) => [value, currency, name]),
      [
        [18_000, 'EUR', 'z/antrag.txt'],
        [18_000, 'EUR', 'b/anfrage.txt'],
        [900, 'DEM', 'b/anfrage.txt'],
        [18_000, 'EUR', 'a/antwort.txt'],
        [24_500.5, 'EUR', 'a/antwort.txt'],
      ],
    );
    const [first] = rows;
    assert.is(first!.sentence, 'Ein Brunnen kostet 18.000 € im Jahr.');
    assert.is(first!.sentence.slice(...first!.highlight), '18.000 €');
    assert.equal([first!.page, first!.line, first!.reference, first!.date], [1, 9, 'A/0300/2022', '2022-03-05']);
    assert.equal(first!.bodies, ['SPD-Fraktion']);
  }),
);

test(
  'each row says which file and which state of the index it is from',
  withIndex(PAPERS, (store) => {
    for (const row of listed(store)) {
      assert.is(row.sha256, store.documentByPath(row.path)!.sha256);
      assert.is(row.index, store.contentHash());
      assert.match(row.version, /^\d+\.\d+\.\d+/);
    }
  }),
);

test(
  'a query and filters choose the papers; limits of amounts choose the amounts too',
  withIndex(PAPERS, (store) => {
    assert.equal(values(store, 'Blumenkübel'), [18_000, 900]);
    assert.equal(values(store, '', { kind: 'Antwort' }), [18_000, 24_500.5]);
    assert.equal(values(store, '', { minAmount: 20_000 }), [24_500.5]);
    assert.equal(values(store, 'amount:>=20000'), [24_500.5]);
    assert.equal(values(store, 'Xylophon'), []);
  }),
);

test(
  'the largest come first if asked for, other currencies after euros',
  withIndex(PAPERS, (store) => {
    assert.equal(values(store, '', { sort: '-amount' }), [24_500.5, 18_000, 18_000, 18_000, 900]);
    assert.equal(values(store, '', { sort: '-amount', limit: 2, offset: 1 }), [18_000, 18_000]);
    assert.equal(values(store, '', { sort: '-date', limit: 1 }), [18_000]);
  }),
);

test(
  'distinct counts a sum that motion and answer name once, that of another matter again',
  withIndex(PAPERS, (store) => {
    assert.equal(
      listed(store, '', { distinct: true }).map(({ value, path: name }) => [value, name]),
      [
        [18_000, 'z/antrag.txt'],
        [18_000, 'b/anfrage.txt'],
        [900, 'b/anfrage.txt'],
        [24_500.5, 'a/antwort.txt'],
      ],
    );
  }),
);

test(
  'minutes are of each matter that they deal with, and papers of the same text are of one',
  withIndex(
    described({
      'antrag.txt': 'Antrag A/0001/2022\nDatum: 05.03.2022\n\nBrunnen\n\nEr kostet 18.000 €.\n',
      'protokoll.txt':
        'Niederschrift\nüber die Sitzung des Rates am 11.05.2022\n\nZu Punkt 3: Antrag A/0001/2022\nBewilligt werden 18.000 €.\n\nZu Punkt 4: Vorlage V/0002/2022\nBewilligt werden 7.000 €.\n',
      'vorlage.txt': 'Beschlussvorlage V/0002/2022\nDatum: 01.06.2022\n\nBänke\n\nSie kosten 7.000 €.\n',
      'copy-1.txt':
        'Merkblatt für alle Vereine der Stadt\n\nDie Förderung beträgt 300 € im Jahr und wird bar gezahlt.\n',
      'copy-2.txt':
        'Merkblatt für alle Vereine der Stadt\n\nDie Förderung beträgt 300 € im Jahr und wird bar gezahlt.\n',
    }),
    (store) => assert.equal(values(store, '', { distinct: true }), [18_000, 7_000, 300]),
  ),
);

test(
  'counts have sum, median and largest by currency',
  withIndex(PAPERS, (store) => {
    const { groups, mentions } = countMentions(store, 'amount', 'year', '', {});
    assert.is(mentions, 5);
    assert.equal(groups, [
      { value: '2022', currency: 'EUR', mentions: 1, papers: 1, sum: 18_000, median: 18_000, largest: 18_000 },
      { value: '2023', currency: 'EUR', mentions: 3, papers: 2, sum: 60_500.5, median: 18_000, largest: 24_500.5 },
      { value: '2023', currency: 'DEM', mentions: 1, papers: 1, sum: 900, median: 900, largest: 900 },
    ]);
  }),
);

test(
  'counts by body take who moved, asked or answered, by value most frequent first; bodies have no sums',
  withIndex(PAPERS, (store) => {
    const byBody = countMentions(store, 'amount', 'body', '', { minAmount: 1, from: '2022', to: '2022' });
    assert.equal(
      byBody.groups.map(({ value, sum }) => [value, sum]),
      [['SPD-Fraktion', 18_000]],
    );
    const byValue = countMentions(store, 'amount', 'value', '', {});
    assert.equal(
      byValue.groups.map(({ value, mentions }) => [value, mentions]),
      [
        ['18000', 3],
        ['900', 1],
        ['24500.5', 1],
      ],
    );
    const bodies = countMentions(store, 'body', 'value', '', {});
    assert.ok(bodies.groups.every(({ sum, median, largest }) => sum === null && median === null && largest === null));
  }),
);

test(
  'counts come in the order and in the part that is asked for, with the number of all',
  withIndex(PAPERS, (store) => {
    const counts = (group: 'value' | 'year', options: MentionListOptions) => {
      const { values, groups } = countMentions(store, 'amount', group, '', options);
      return [values, ...groups.map(({ value }) => value)];
    };
    assert.equal(counts('value', { limit: 1 }), [3, '18000']);
    assert.equal(counts('value', { limit: 1, offset: 2 }), [3, '24500.5']);
    assert.equal(counts('value', { sort: 'amount' }), [3, '24500.5', '18000', '900']);
    assert.equal(counts('year', { sort: '-date' }), [3, '2023', '2023', '2022']);
    assert.equal(counts('year', { sort: '-amount', limit: 2 }), [3, '2023', '2022']);
  }),
);

test('types are known in the singular and plural, others are named with what there is', () => {
  assert.is(readMentionType('Amounts'), 'amount');
  assert.is(readMentionType('bodies'), 'body');
  assert.throws(
    () => readMentionType('sums'),
    (error: unknown) => error instanceof UsageError && /sums.*amount/.test(error.message),
  );
});

test('rows are all of one state of the index, though papers change meanwhile', () =>
  withFolder((dir) => {
    const put = (name: string, text: string) => {
      const store = openStore(dir, { write: true });
      store.apply({ put: [inputOf(name, paperOf({ format: 'text', text, notices: [] }))] });
      store.close();
    };
    put('a.txt', 'Der erste Brunnen kostet 10.000 €.\n');
    put('b.txt', 'Der zweite Brunnen kostet 20.000 €.\n');
    const index = openIndex(dir);
    const rows = index.mentions('amount').rows[Symbol.iterator]();
    assert.is(rows.next().value!.value, 10_000);
    put(path.join('b.txt'), 'Der zweite Brunnen kostet 99.000 €.\n');
    assert.is(rows.next().value!.value, 20_000);
    assert.ok(rows.next().done);
    assert.equal(
      [...index.mentions('amount').rows].map(({ value }) => value),
      [10_000, 99_000],
    );
    index.close();
  }));

test.run();
