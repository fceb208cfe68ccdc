import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ingest } from '../../src/api.js';
import { root } from '../cli/run.js';
import { folderOf } from '../folder.js';

const test = suite('research');
let folder = '';

test.before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ratslupe-'));
  await ingest([path.join(root, 'seeds')], { index: folder, workers: 1 });
});

test.after(() => rmSync(folder, { recursive: true }));

/** What a program prints. */
function printed(program: string, ...args: string[]): string {
  const file = path.join(root, 'dist/scripts/research', `${program}.js`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, folder, ...args], { encoding: 'utf8' });
  assert.is(status, 0, stderr);
  return stdout;
}

const table = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

test('sums by year and body: each once a matter', () => {
  const rows = table(printed('amounts'));
  const row = rows.find(({ year, body }) => year === '2021' && body === 'CDU-Fraktion')!;
  assert.equal([row.sums, row.total, row.median, row.largest], ['1', '75000', '75000', '75000']);
  const wanted = rows.find(({ year, body }) => year === '2018' && body === 'SPD-Fraktion')!;
  assert.equal([wanted.sums, wanted.largest], ['2', '313500']);
});

test('answers: after how many days, slowest first', () => {
  const rows = table(printed('answers'));
  const days = new Map(rows.map(({ reference, days }) => [reference, Number(days)]));
  assert.is(days.get('A/0117/2021'), 49);
  assert.equal(
    [...days.values()],
    [...days.values()].sort((a, b) => b - a),
  );
});

test('answers: a number that is counted anew every year is no answer to an old question', async () => {
  const papers = folderOf({
    'a.txt': 'Anfrage\nVorlage Nr.: 507\nDatum: 13.11.2005\n\nBroschüren\n\nWelche Broschüren gibt es?\n',
    'b.txt': 'Stellungnahme\nVorlage Nr.: 507\nDatum: 08.05.2019\n\nBroschüren\n\nEs gibt drei.\n',
    'c.txt': 'Stellungnahme\nVorlage Nr.: 507\nDatum: 13.12.2005\n\nBroschüren\n\nEs gibt zwei.\n',
  });
  const index = path.join(papers, 'index');
  await ingest([papers], { index, workers: 1 });
  const file = path.join(root, 'dist/scripts/research/answers.js');
  const { stdout } = spawnSync(process.execPath, [file, index], { encoding: 'utf8' });
  assert.equal(
    table(stdout).map(({ reference, days, path: name }) => [reference, days, path.basename(name!)]),
    [['507', '30', 'c.txt']],
  );
});

test('words: the share of the papers of a year', () => {
  const rows = table(printed('words', 'Streetworker', 'Hebammen'));
  for (const { papers, Streetworker } of rows) assert.ok(Number(Streetworker) <= 1 && Number(papers) > 0);
  const year = rows.find((row) => row.year === '2018')!;
  assert.equal([year.papers, year.Streetworker, year.Hebammen], ['1', '1', '0']);
});

test('network: GraphML in which every edge has its ends', () => {
  const graph = printed('network');
  const nodes = [...graph.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id!);
  const ends = [...graph.matchAll(/<edge source="([^"]*)" target="([^"]*)"/g)].flatMap(([, a, b]) => [a!, b!]);
  assert.is(nodes.length, new Set(nodes).size);
  assert.ok(ends.length > 20);
  for (const end of ends) assert.ok(nodes.includes(end), end);
  assert.ok(nodes.includes('AN/1728/2018'), 'a paper that is named but not there is a node');
});

test('a reader that leaves early is no error', () => {
  const file = path.join(root, 'dist/scripts/research/network.js');
  const { stderr } = spawnSync('bash', ['-c', `'${process.execPath}' '${file}' '${folder}' | head -1`], {
    encoding: 'utf8',
  });
  assert.is(stderr, '');
});

test('concordance: the word in its forms, with what is around it', () => {
  const rows = table(printed('concordance', 'Streetworker'));
  assert.ok(rows.length > 10);
  for (const { keyword } of rows) assert.match(keyword!, /streetwork/i);
  const whole = rows.map(({ left, keyword, right }) => `${left}${keyword}${right}`);
  assert.ok(whole.some((line) => line.includes('zwei Stellen für Streetworker einzurichten')));
});

const questions = [
  ...readFileSync(path.join(root, 'scripts/research/sql.md'), 'utf8').matchAll(/^## (.*)\n\n```sql\n([^`]*)```/gm),
];

test('there are ten questions in SQL', () => assert.is(questions.length, 10));

for (const [, question, sql] of questions) {
  test(`SQL: ${question}`, () => {
    const db = new Database(path.join(folder, 'ratslupe.sqlite'), { readonly: true });
    try {
      assert.ok(db.prepare(sql!).all().length > 0, 'no rows');
    } finally {
      db.close();
    }
  });
}

test('the views have the columns that the document promises, and every mention is in one', () => {
  const db = new Database(path.join(folder, 'ratslupe.sqlite'), { readonly: true });
  try {
    const count = (from: string) => db.prepare(`SELECT count(*) FROM ${from}`).pluck().get() as number;
    assert.is(count('amounts') + count('dates') + count('bodies') + count('"references"'), count('mentions'));
    assert.is(
      db.prepare('SELECT count(DISTINCT path || other_reference) FROM linked_papers').pluck().get(),
      count('links'),
    );
    const [row] = db.prepare('SELECT * FROM amounts').all() as Record<string, unknown>[];
    const columns = 'path title kind date year reference value currency hedges surface page line id sha256'.split(' ');
    assert.equal(Object.keys(row!), columns);
  } finally {
    db.close();
  }
});

test.run();
