import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readBatchFile } from '../src/batch-file.js';
import { UsageError } from '../src/errors.js';

const rowsOf = (text: string) => readBatchFile(new TextEncoder().encode(text));

test('a query, filters in any spelling of their names, and own columns are read', async () => {
  const [row] = await rowsOf('Query,Min_Amount,from,Notiz\nSpielplatz,100.000,2018,"heute, dringend"\n');
  assert.equal(row, {
    row: 2,
    columns: { Query: 'Spielplatz', Min_Amount: '100.000', from: '2018', Notiz: 'heute, dringend' },
    query: 'Spielplatz',
    filters: { from: '2018', minAmount: 100_000 },
    problem: null,
  });
});

test('semicolons, tabs, a byte order mark and windows-1252 are read as spreadsheets write them', async () => {
  for (const text of ['\ufeffquery;kind\r\nSpielplatz;antrag\r\n', 'query\tkind\nSpielplatz\tantrag\n']) {
    const [row] = await rowsOf(text);
    assert.equal([row!.query, row!.filters], ['Spielplatz', { kind: 'antrag' }]);
  }
  const [row] = await readBatchFile(Buffer.from('query;body\nStra\xdfe;Gr\xfcne\n', 'latin1'));
  assert.equal([row!.query, row!.filters.body], ['Straße', 'Grüne']);
});

test('rows are numbered as a spreadsheet does, empty ones counted but left out', async () => {
  const rows = await rowsOf('query\nEins\n\n"Zwei\nZeilen"\nDrei\n');
  assert.equal(
    rows.map(({ row, query }) => `${row} ${query}`),
    ['2 Eins', '4 Zwei\nZeilen', '5 Drei'],
  );
});

test('what is wrong with a row is told in it, and the others are read', async () => {
  const rows = await rowsOf('query,min-amount,note\nEins,viel,\n,,nur Notiz\nDrei,1,a,b\nVier,1,a,,\n');
  assert.equal(
    rows.map(({ problem }) => problem?.slice(0, 24) ?? null),
    ['min-amount needs a numbe', 'The row has neither a qu', 'There are 4 cells in the', null],
  );
});

test('a file that is no such table is refused in one sentence', async () => {
  for (const text of ['', 'Wort\nSpielplatz\n', 'query,Query\na,b\n', '"query\noffen\n']) {
    try {
      await rowsOf(text);
      assert.unreachable(text);
    } catch (error) {
      assert.instance(error, UsageError, text);
    }
  }
});

test('a quotation mark that is never closed costs its own row, not those after it', async () => {
  for (const [table, problems] of [
    ['query,note\nEins,a\n"Zwei,b\nDrei,c\n', ['', 'Zwei', '']],
    ['query,note\n"Zwei,b\nDrei,c\n"Vier, fünf",d\n', ['Zwei', '', '']],
    ['query\nÄ\n"Zwei\nDrei\n"soziale Stadt"\n', ['', 'Zwei', '', '']],
    ['query,note\n"Zwei,b\n"Drei,c\n"Vier\nvier",d\n', ['Zwei', 'Drei', '']],
  ] as const) {
    const rows = await rowsOf(table);
    assert.equal(
      rows.map(({ problem, query }) =>
        problem?.startsWith('A quotation mark') ? query.replace('"', '') : (problem ?? ''),
      ),
      problems,
      table,
    );
    assert.equal(
      rows.map(({ row }) => row),
      problems.map((_, i) => i + 2),
      'numbered as before',
    );
  }
});

test('a thousand of them, or one over a megabyte, keep nobody waiting', async () => {
  const many = await rowsOf(`query,note\n${'"Zwei,b\n'.repeat(1001)}`);
  assert.is(many.length, 1001);
  const long = await rowsOf(`query,note\n"Zwei,${'b'.repeat(1 << 20)}\nDrei,c\n`);
  assert.equal(
    long.map(({ problem }) => problem === null),
    [false, true],
  );
});

test('phrases keep their quotation marks, however the table quotes them', async () => {
  const rows = await rowsOf('query,note\n"""soziale Stadt"" OR Kita",a\nKita OR "soziale Stadt",b\n');
  assert.equal(
    rows.map(({ query }) => query),
    ['"soziale Stadt" OR Kita', 'Kita OR "soziale Stadt"'],
  );
});

test.run();
