import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Provenance, SearchResult } from '../../src/api.js';
import { bin, environment, inHere } from './run.js';
import { seedsFolder } from './shell.js';

const test = suite('batch, watch, timeline');
let folder = '';

test.before(async () => {
  folder = await seedsFolder();
});

test.after(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => inHere(args, { cwd: folder });

function batch(table: string, ...args: string[]) {
  writeFileSync(path.join(folder, 'searches.csv'), table);
  return run('batch', 'searches.csv', ...args);
}

test('a batch tells where papers follow that lack some of the words, and how many have all', async () => {
  const { out, err } = await batch('query\nKosten Stellungnahme Streetworker\nHebammen\n', '--json');
  assert.match(err, /row 2: 2 papers have all the words; those that lack some of them follow/);
  assert.not.match(err, /row 3/);
  const { searches } = JSON.parse(out) as { searches: { relaxed: boolean; complete: number; total: number }[] };
  assert.equal(
    searches.map(({ relaxed, complete, total }) => [relaxed, complete === total]),
    [
      [true, false],
      [false, true],
    ],
  );
  assert.is(searches[0]!.complete, 2);
});

test('a batch keeps the own columns before those of the hits, made safe for spreadsheets', async () => {
  const { code, out } = await batch('query,kind,note\nStreetworker,antrag,=1+1\nHebammen,,B\n', '--csv');
  assert.is(code, 0);
  const rows = parse(out, { columns: true }) as Record<string, string>[];
  assert.equal(Object.keys(rows[0]!).slice(0, 5), ['query', 'kind', 'note', 'hit_row', 'hit_total']);
  assert.is(rows[0]!.note, "'=1+1");
  assert.equal([...new Set(rows.map((row) => row.hit_row))], ['2', '3']);
  for (const row of rows.filter(({ hit_row }) => hit_row === '2')) assert.is(row.hit_kind, 'antrag');
});

test('a bad row is told with its number, stops nothing, and shows in the exit code', async () => {
  const { code, out, err } = await batch('query,kind\nHebammen,brief\nHebammen,\n', '--jsonl');
  assert.is(code, 5);
  assert.match(err, /^row 2: There is no kind brief/m);
  for (const line of out.trimEnd().split('\n')) assert.is((JSON.parse(line) as { row: number }).row, 3);
});

test('a batch without hits exits with 1, a table without a query with 2', async () => {
  assert.is((await batch('query\nXylophonquartett\n')).code, 1);
  assert.is((await batch('Wort\nHebammen\n')).code, 2);
  assert.is((await run('batch', 'nowhere.csv')).code, 2);
});

test('a batch without hits ends at once when a signal asks for it, and leaves no file', async () => {
  const all = 20_000;
  writeFileSync(path.join(folder, 'many.csv'), `query\n${'Xylophonquartett\n'.repeat(all)}`);
  for (const format of ['--csv', '--json', '-v']) {
    const before = readdirSync(folder);
    const child = spawn(process.execPath, [bin, 'batch', 'many.csv', format, '-o', 'hits'], {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (data: Buffer) => {
      if (told === '') child.kill('SIGINT');
      told += data;
    });
    assert.equal(await once(child, 'close'), [null, 'SIGINT']);
    assert.ok(told.split('\n').length < all, `${format}: it went on to the end`);
    assert.equal(readdirSync(folder), before);
  }
});

test('the JSON of a batch lists the searches without hits too', async () => {
  const { out } = await batch('query\nXylophonquartett\nHebammen\n', '--json');
  const { searches, failed, hits } = JSON.parse(out) as {
    searches: { row: number; total: number }[];
    failed: unknown[];
    hits: { row: number }[];
  };
  assert.equal(
    searches.map(({ row, total }) => [row, total > 0]),
    [
      [2, false],
      [3, true],
    ],
  );
  assert.equal(failed, []);
  assert.ok(hits.every(({ row }) => row === 3));
});

test('a quotation mark that nothing closes costs one row, and is told in German too', async () => {
  const { code, out, err } = await batch('query,note\n"Hebammen,A\nHebammen,B\n', '--csv', '--lang', 'de');
  assert.is(code, 5);
  assert.match(err, /^Zeile 2: Ein Anführungszeichen der Zeile wird nie geschlossen/m);
  assert.ok((parse(out, { columns: true }) as Record<string, string>[]).every(({ note }) => note === 'B'));
});

test('every row and line that is handed on can be cited on its own', async () => {
  await run('watch', 'add', 'zitat', 'Hebammen');
  writeFileSync(path.join(folder, 'searches.csv'), 'query\nHebammen\n');
  const { provenance } = JSON.parse((await run('search', 'Hebammen', '--json')).out) as SearchResult;
  const state = [provenance.index, provenance.version];
  assert.match(provenance.index, /^[\da-f]{64}$/);
  const tables = [
    ['search', 'Hebammen'],
    ['batch', 'searches.csv'],
    ['dossier', 'A/0117/2021'],
    ['mentions', 'amount', 'Hebammen'],
    ['export', 'documents', 'Hebammen'],
    ['export', 'links', 'Streetworker'],
  ];
  for (const args of tables) {
    const [first] = parse((await run(...args, '--csv')).out, { columns: true }) as Record<string, string>[];
    const own = (name: string) => first![args[0] === 'batch' ? `hit_${name}` : name];
    assert.match(own('sha256')!, /^[\da-f]{64}$/, args.join(' '));
    assert.equal([own('index'), own('version')], state, args.join(' '));
    if (args[1] !== 'documents')
      for (const place of ['page', 'line']) assert.ok(own(place) !== undefined, `${args}: ${place}`);
  }
  for (const args of [...tables, ['watch', 'run', 'zitat']]) {
    const [first] = (await run(...args, '--jsonl')).out.split('\n');
    const { sha256, index, version } = JSON.parse(first!) as Provenance;
    assert.match(sha256, /^[\da-f]{64}$/, args.join(' '));
    assert.equal([index, version], state, args.join(' '));
  }
  await run('watch', 'remove', 'zitat');
});

test('watch exits with 0 with news and 1 without, and writes the feed either way', async () => {
  assert.match((await run('watch', 'add', 'later', 'Xylophonquartett', '--from-now')).err, /0 papers count as known/);
  await run('watch', 'remove', 'later');
  assert.is((await run('watch', 'add', 'wasser', 'Schwimmbad', '-Bank', '--kind', 'antrag')).code, 0);
  const first = await run('watch', 'run', '--atom', 'wasser.xml');
  assert.is(first.code, 0);
  assert.match(first.out, /^wasser: new papers: 1\n/);
  const feed = readFileSync(path.join(folder, 'wasser.xml'), 'utf8');
  const second = await run('watch', 'run', '--atom', 'wasser.xml', '--jsonl');
  assert.equal([second.code, second.out], [1, '']);
  assert.is(readFileSync(path.join(folder, 'wasser.xml'), 'utf8'), feed);
  assert.match((await run('watch', 'list')).out, /^wasser: Schwimmbad -Bank --kind antrag \(known: 1\)$/m);
  assert.is((await run('watch', 'remove', 'wasser')).code, 0);
  assert.is((await run('watch', 'remove', 'wasser')).code, 1);
  assert.is((await run('watch', 'list')).code, 1);
});

test('why a file cannot be written is told in the language of the call', async () => {
  for (const [file, english, german] of [
    ['nowhere/hits.csv', 'its folder does not exist', 'seinen Ordner gibt es nicht'],
    ['seeds', 'it is a folder', 'es ist ein Ordner'],
    ['/dev/full', 'the disk is full', 'der Datenträger ist voll'],
  ] as const) {
    for (const [lang, reason] of [
      ['en', english],
      ['de', german],
    ] as const) {
      const { code, err } = await run('search', 'Hebammen', '--csv', '-o', file, '--lang', lang);
      assert.is(code, 2);
      assert.ok(err.endsWith(`${reason}\n`), err);
    }
  }
});

test('saved searches need an index', async () => {
  assert.is((await run('watch', 'add', 'a', 'Weiher', '--index', 'nowhere')).code, 3);
  assert.is((await run('watch', 'run', '--index', 'nowhere')).code, 3);
});

test('the timeline counts what the search finds', async () => {
  const { out } = await run('search', 'Streetworker', '--by', 'year');
  const drawn = [...out.matchAll(/^\d{4} .*?(\d+)$/gm)].reduce((sum, [, n]) => sum + Number(n), 0);
  const { total, timeline } = JSON.parse((await run('search', 'Streetworker', '--timeline', '--json')).out) as {
    total: number;
    timeline: { papers: Record<string, number>; undated: number };
  };
  assert.is(drawn + timeline.undated, total);
  assert.is(Object.values(timeline.papers).reduce((a, b) => a + b) + timeline.undated, total);
  assert.not.match(out, /\u001b/);
});

test.run();
