import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SearchResult } from '../../src/api.js';
import { ratslupe } from './run.js';

const test = suite('search');
let folder = '';

test.before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ratslupe-'));
  assert.is(ratslupe(['ingest', 'seeds', '--index', folder]).code, 0);
});

test.after(() => rmSync(folder, { recursive: true }));

const search = (...args: string[]) => ratslupe(['search', ...args, '--index', folder]);
const json = (...args: string[]) => JSON.parse(search('--json', ...args).out) as SearchResult;
const paths = (...args: string[]) => json(...args).hits.map((hit) => hit.path);

test('finds the paper in another grammatical form, with passage, page and path', () => {
  const { code, out, err } = search('Streetworkers', 'Porz');
  assert.is(code, 0);
  assert.match(out, /\*Streetworker\*/);
  assert.match(out, /seeds\/AN-1728-2018\.txt, page 1, line \d+/);
  assert.match(err, /^1 paper for «Streetworkers Porz»/);
});

test('exits with 1 and one sentence where nothing is found', () => {
  const { code, out, err } = search('Xylophonquartett');
  assert.is(code, 1);
  assert.is(out, '');
  assert.match(err, /nothing found for «Xylophonquartett»/);
});

test('a word after a minus is left out, though the shell passes it like an option', () => {
  const all = paths('Streetworker', '--limit', '0');
  const some = paths('Streetworker', '-Porz', '--limit', '0');
  assert.ok(all.includes('seeds/AN-1728-2018.txt'));
  assert.equal(
    some,
    all.filter((name) => name !== 'seeds/AN-1728-2018.txt'),
  );
});

test('filters narrow by date, kind, body and amount', () => {
  assert.equal(paths('Hebammen', '--from', '2023-06', '--kind', 'mitteilung'), [
    'seeds/weiherland/2024-IV-0012_Bericht.pdf',
  ]);
  assert.equal(paths('Kosten', '--body', 'Porz', '--min-amount', '300000'), ['seeds/AN-1728-2018.txt']);
});

test('a wrong value of an option is named, with what is wanted', () => {
  for (const args of [
    ['--from', '2018-13'],
    ['--kind', 'brief'],
    ['--limit', 'many'],
    ['--min-amount', 'viel'],
    ['--sort', 'size'],
  ]) {
    const { code, err } = search('Porz', ...args);
    assert.is(code, 2, args.join(' '));
    assert.match(err, new RegExp(`'${args[1]}' is no value for ${args[0]}: .* is wanted`));
  }
});

test('highlights are the found words, page and offsets fit', () => {
  for (const { snippets } of json('Hebammen').hits) {
    for (const { text, highlights } of snippets) {
      for (const [start, end] of highlights) assert.match(text.slice(start, end), /^Hebamme/i);
    }
  }
});

test('sorts by date, both ways, though the order begins with a hyphen', () => {
  const dates = (sort: string) =>
    json('Streetworker', '--sort', sort, '--limit', '0').hits.map((hit) => hit.date ?? '');
  const ascending = dates('date').filter((date) => date !== '');
  assert.ok(ascending.length > 3);
  assert.equal(ascending, [...ascending].sort());
  assert.equal(
    dates('-date').filter((date) => date !== ''),
    [...ascending].reverse(),
  );
});

test('CSV has a head line and one line a hit; -o writes it to a file and nothing to the terminal', () => {
  const { out } = search('Hebammen', '--csv');
  const lines = out.trimEnd().split('\r\n');
  assert.match(lines[0]!, /^rank,title,kind,date,reference,path,page/);
  assert.is(lines.length, 1 + json('Hebammen').hits.length);
  const file = path.join(folder, 'hits.csv');
  assert.is(search('Hebammen', '--csv', '-o', file).out, '');
});

test('the same query gives the same bytes', () => {
  assert.is(search('Spielplatz OR Schwimmbad', '--json').out, search('Spielplatz OR Schwimmbad', '--json').out);
});

test.run();
