import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Dossier, MentionRow } from '../../src/api.js';
import { writeRows } from '../../src/cli/rows.js';
import { inHere } from './run.js';

const test = suite('dossier, mentions');
let folder = '';

test.before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ratslupe-'));
  assert.is((await inHere(['ingest', 'seeds', '--index', folder])).code, 0);
});

test.after(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => inHere([...args, '--index', folder]);
const table = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

test('a dossier is a timeline on the terminal, with decisions', async () => {
  const { code, out, err } = await run('dossier', 'A/0117/2021');
  assert.is(code, 0);
  assert.match(err, /^A\/0117\/2021 · Streetworkerinnen .*: 5 papers, 2021-03-02 to 2023-03-14/);
  const dates = [...out.matchAll(/^\d{4}-\d\d-\d\d/gm)].map(([date]) => date);
  assert.equal(dates, [...dates].sort());
  assert.is(dates.length, 5);
  assert.match(out, /adopted: Der so geänderte Antrag/);
});

test('the same in German', async () => {
  const { out } = await run('dossier', 'A/0117/2021', '--lang', 'de');
  assert.match(out, /angenommen: Der so geänderte Antrag/);
  assert.not.match(out, /amounts|adopted/);
});

test('a dossier as JSON and as a table names the same papers', async () => {
  const dossier = JSON.parse((await run('dossier', 'A/0117/2021', '--json')).out) as Dossier;
  const rows = table((await run('dossier', 'A/0117/2021', '--csv')).out);
  assert.equal(
    rows.map((row) => row.path),
    dossier.papers.map((paper) => paper.path),
  );
  for (const row of rows) assert.match(row.sha256!, /^[\da-f]{64}$/);
});

test('a matter that nobody knows exits with 1 and one sentence', async () => {
  const { code, out, err } = await run('dossier', 'A/9999/1901');
  assert.is(code, 1);
  assert.is(out, '');
  assert.match(err, /no paper has or names the reference 'A\/9999\/1901'/);
});

test('mentions as CSV, JSON and JSON lines are the same rows', async () => {
  const csv = table((await run('mentions', 'amount', 'Streetworker', '--csv')).out);
  const { mentions } = JSON.parse((await run('mentions', 'amount', 'Streetworker', '--json')).out) as {
    mentions: MentionRow[];
  };
  const lines = (await run('mentions', 'amount', 'Streetworker', '--jsonl')).out.trimEnd().split('\n');
  assert.equal(
    lines.map((line) => JSON.parse(line) as MentionRow),
    mentions,
  );
  assert.equal(
    csv.map((row) => [Number(row.value), row.path, row.line]),
    mentions.map((row) => [row.value, row.path, String(row.line)]),
  );
  assert.ok(mentions.length > 5);
});

test('sums are shown with their trap', async () => {
  const plain = await run('mentions', 'amount', 'Streetworker', '--group', 'year');
  assert.match(plain.out, /^year +mentions +papers +sum +median +largest\n/);
  assert.match(plain.err, /counted twice \(--distinct/);
  const distinct = await run('mentions', 'amount', 'Streetworker', '--group', 'year', '--distinct');
  assert.match(distinct.err, /once a matter/);
});

test('no mention is exit code 1; a wrong type, group or order is 2', async () => {
  assert.is((await run('mentions', 'amount', 'Xylophonquartett')).code, 1);
  for (const args of [
    ['sums'],
    ['amount', '--group', 'size'],
    ['amount', '--sort', 'size'],
    ['amount', '--limit', 'x'],
  ]) {
    const { code, err } = await run('mentions', ...args);
    assert.is(code, 2, args.join(' '));
    assert.match(err, /\bsums\b|\bsize\b|'x'/);
  }
});

test('a hostile paper neither steers the terminal nor starts a formula', async () => {
  const place = mkdtempSync(path.join(tmpdir(), 'ratslupe-'));
  try {
    mkdirSync(path.join(place, 'papers'));
    const text =
      'Antrag A/0001/2022\nDatum: 05.03.2022\n\n=HYPERLINK("http://x.example") \u001b[2JBrunnen\n\n@SUM \u202eKosten 18.000 €\u001b[31m.\n';
    writeFileSync(path.join(place, 'papers', 'a.txt'), text);
    const index = ['--index', path.join(place, 'index')];
    await inHere(['ingest', path.join(place, 'papers'), ...index]);
    for (const args of [
      ['mentions', 'amount'],
      ['dossier', 'A/0001/2022'],
    ]) {
      const { all } = await inHere([...args, ...index]);
      assert.match(all, /18\.000/);
      assert.not.match(all, /[\u001b\u202e]/);
      const { out } = await inHere([...args, '--csv', ...index]);
      for (const row of table(out)) for (const cell of Object.values(row)) assert.not.match(cell, /^[=+@-]/);
    }
  } finally {
    rmSync(place, { recursive: true });
  }
});

test('rows are written while they come: never more than one batch is held', async () => {
  let made = 0;
  function* endless() {
    for (;;) yield { number: made++ };
  }
  let written = 0;
  const sink = {
    write: async (chunk: string) => {
      written += chunk.split('\n').length - 1;
      assert.ok(made - written < 1_000, `${made - written} rows are held`);
      if (written > 20_000) throw new Error('enough');
    },
    close: async () => {},
    abandon: async () => {},
  };
  try {
    await writeRows(sink, 'jsonl', endless(), ['number'], ({ number }) => [number]);
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, 'enough');
  }
});

test.run();
