import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Citation,
  type Dossier,
  MENTION_TYPES,
  type MentionRow,
  openIndex,
  type WatchReport,
} from '../../src/api.js';
import { writeRows } from '../../src/cli/rows.js';
import { pdfOf } from '../pdf-fixture.js';
import { inHere, root } from './run.js';

const test = suite('dossier, mentions, export, show --cite');
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
  assert.match(err, /^A\/0117\/2021 · Streetworkerinnen .*: 6 papers, 2021-03-02 to 2023-11-28/);
  const dates = [...out.matchAll(/^\d{4}-\d\d-\d\d/gm)].map(([date]) => date);
  assert.equal(dates, [...dates].sort());
  assert.is(dates.length, 6);
  assert.match(out, /adopted: Der so geänderte Antrag/);
});

test('the same in German', async () => {
  const { out } = await run('dossier', 'A/0117/2021', '--lang', 'de');
  assert.match(out, /angenommen: Der so geänderte Antrag/);
  assert.not.match(out, /amounts|adopted/);
});

test('a dossier that is cut off says so in every form, and no other does', async () => {
  const papers = path.join(folder, 'many');
  mkdirSync(papers);
  writeFileSync(path.join(papers, 'antrag.txt'), 'Antrag A/0001/2022\n\nBrunnen\n');
  for (let i = 0; i < 500; i++) {
    writeFileSync(path.join(papers, `${i}.txt`), `Änderungsantrag\nzum Antrag A/0001/2022\n\nBrunnen Nummer ${i}\n`);
  }
  const dir = path.join(folder, 'many-index');
  assert.is((await inHere(['ingest', papers, '--index', dir])).code, 0);
  const dossier = (...args: string[]) => inHere(['dossier', 'A/0001/2022', ...args, '--index', dir]);
  for (const format of ['--csv', '--jsonl', '--json', '-v']) {
    assert.match((await dossier(format)).err, /^The matter is cut off: links lead to more papers\.$/m);
  }
  assert.is((JSON.parse((await dossier('--json')).out) as Dossier).truncated, true);
  const page = path.join(folder, 'many.html');
  await dossier('--html', page);
  assert.match(readFileSync(page, 'utf8'), /<p class="part">.*weitere/);
  assert.not.match((await run('dossier', 'A/0117/2021')).err, /cut off/);
  await run('dossier', 'A/0117/2021', '--html', page);
  assert.not.match(readFileSync(page, 'utf8'), /class="part"/);
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
  const { code: none, err: told } = await run('mentions', 'amount', 'Xylophonquartett');
  assert.equal([none, told], [1, 'nothing found for «Xylophonquartett»\n']);
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

test('each mention is one line of a table, though in the file a line ends inside it', async () => {
  const index = path.join(folder, 'broken');
  mkdirSync(index);
  writeFileSync(path.join(index, 'a.txt'), 'Der Rat bewilligt für den neuen Brunnen am Markt 12.000\nEuro.\n');
  assert.is((await inHere(['ingest', index, '--index', index])).code, 0);
  const { out } = await inHere(['mentions', 'amount', '--csv', '--index', index]);
  assert.is(out.trimEnd().split('\n').length, 2);
  assert.is(table(out)[0]!.surface, '12.000 Euro');
  const { mentions } = JSON.parse((await inHere(['mentions', 'amount', '--json', '--index', index])).out);
  assert.is(mentions[0].surface, '12.000\nEuro');
});

test('a page of sums says whether they count once a matter', async () => {
  const file = path.join(folder, 'sums.html');
  await run('mentions', 'amount', 'Streetworker', '--html', file);
  assert.match(readFileSync(file, 'utf8'), /so zählt sie mehrfach/);
  await run('mentions', 'amount', 'Streetworker', '--distinct', '--html', file);
  const page = readFileSync(file, 'utf8');
  assert.match(page, /einmal je Vorgang/);
  assert.not.match(page, /mehrfach/);
});

test('a page has no place for counts', async () => {
  const { code, err } = await run('mentions', 'amount', '--group', 'year', '--html', path.join(folder, 'x.html'));
  assert.is(code, 2);
  assert.match(err, /--group, --html: these exclude each other/);
});

test('a query that begins with an exclusion chooses the same papers in mentions, export, watch and batch', async () => {
  const without = 'seeds/AN-1728-2018.txt';
  const all = table((await run('export', 'documents', 'Streetworker')).out).map((row) => row.path);
  const rest = all.filter((name) => name !== without);
  assert.is(rest.length, all.length - 1);
  const query = ['-Porz', 'Streetworker'];
  const exported = table((await run('export', 'documents', ...query)).out);
  assert.equal(
    exported.map((row) => row.path),
    rest,
  );
  const mini = path.join(folder, 'mini.json');
  assert.match((await run('export', ...query, '--minisearch', mini)).err, new RegExp(`^${rest.length} papers`));
  const mentions = table((await run('mentions', 'date', ...query, '--csv')).out);
  assert.not.ok(mentions.some((row) => row.path === without));
  assert.match((await run('mentions', 'date', ...query)).err, new RegExp(`^${rest.length} papers chosen`));
  assert.is((await run('watch', 'add', 'ohne', ...query)).code, 0);
  assert.equal(
    new Set(
      (JSON.parse((await run('watch', 'run', 'ohne', '--json')).out) as WatchReport).news.map(({ path }) => path),
    ),
    new Set(rest),
  );
  const batch = path.join(folder, 'batch.csv');
  writeFileSync(batch, `query\n${query.join(' ')}\n`);
  assert.equal(
    new Set(table((await run('batch', batch, '--csv', '--copies')).out).map((row) => row.hit_path)),
    new Set(rest),
  );
});

test('a paper, and a line of it, is cited with what it takes to check it', async () => {
  const { out } = await run('show', 'A/0117/2021', '--cite', '--line', '35');
  const file = 'seeds/lindenbach/A-0117-2021_Antrag.txt';
  const sha256 = createHash('sha256')
    .update(readFileSync(path.join(root, file)))
    .digest('hex');
  assert.match(out, /^„Streetworkerinnen .*“, antrag, A\/0117\/2021, 2021-03-02, page 1, line 35: „.*145\.000 €.*“$/m);
  assert.ok(out.includes(file) && out.includes(sha256));
  assert.match(out, /ratslupe \d+\.\d+\.\d+/);
  const citation = JSON.parse((await run('show', file, '--cite', '--json')).out) as Citation;
  assert.equal([citation.sha256, citation.page, citation.line], [sha256, null, null]);
  assert.is((await run('show', file, '--cite', '--line', '99999')).code, 2);
  assert.is((await run('show', file, '--line', '3')).code, 2);
  assert.is((await run('show', 'A/9999/1901', '--cite')).code, 1);
});

test('export writes tables of documents, mentions and links, and a JSON with its options beside it', async () => {
  const documents = table((await run('export', 'documents')).out);
  assert.is(documents.length, 33);
  const lines = (await run('export', 'links', '--jsonl')).out.trimEnd().split('\n');
  assert.is(table((await run('export', 'links', '--csv')).out).length, lines.length);
  const mentions = table((await run('export', 'mentions', 'Hebammen', '--kind', 'antwort')).out);
  assert.ok(mentions.length > 0 && mentions.every((row) => row.kind === 'stellungnahme' && row.sha256!.length === 64));
  const file = path.join(folder, 'web', 'papers.json');
  mkdirSync(path.dirname(file));
  assert.is((await run('export', '--minisearch', file, '--kind', 'antrag')).code, 0);
  const { documentCount } = JSON.parse(readFileSync(file, 'utf8')) as { documentCount: number };
  assert.is(documentCount, documents.filter(({ kind }) => kind === 'antrag').length);
  assert.match(readFileSync(path.join(folder, 'web', 'papers.options.js'), 'utf8'), /export const options/);
});

test('export says what it cannot do', async () => {
  for (const args of [[], ['everything'], ['--minisearch', 'x.json', '--csv']]) {
    const { code, err } = await run('export', ...args);
    assert.is(code, 2, args.join(' '));
    assert.match(err, /--minisearch/);
  }
  assert.is((await run('export', 'documents', 'Xylophonquartett')).code, 1);
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

test('--html writes a matter as a page in the order of time, with what is missing', async () => {
  const file = path.join(folder, 'matter.html');
  const { code, out } = await run('dossier', 'A/0117/2021', '--html', file);
  assert.equal([code, out], [0, '']);
  const html = readFileSync(file, 'utf8');
  assert.match(html, /<h1>A\/0117\/2021 · Streetworkerinnen/);
  const { papers } = JSON.parse((await run('dossier', 'A/0117/2021', '--json')).out) as Dossier;
  assert.is(html.match(/<article>/g)!.length, papers.length);
  assert.match(html, 'Beschlossen');
});

test('--html writes mentions as a page with the sums over the years', async () => {
  const file = path.join(folder, 'amounts.html');
  const { code, out } = await run('mentions', 'amount', 'Streetworker', '--html', file);
  assert.equal([code, out], [0, '']);
  const html = readFileSync(file, 'utf8');
  assert.match(html, /<mark>145\.000 €<\/mark>/);
  assert.match(html, 'Beträge nach Jahren');
  assert.is((await run('mentions', 'amount', 'Xylophonquartett', '--html', file)).code, 1);
});

test('a page that has not all entries says so, on the page and on the terminal', async () => {
  const file = path.join(folder, 'part.html');
  const mentions = await run('mentions', 'amount', 'Streetworker', '--limit', '3', '--html', file);
  assert.match(mentions.err, /the page has 3 of \d+ entries; --limit 0 writes all/);
  assert.match(
    readFileSync(file, 'utf8'),
    /<p class="part">Diese Seite zeigt nur 3 von \d+ Stellen; Bild und Filter zählen nur diese\.</,
  );
  const search = await run('search', 'Streetworker', '--limit', '2', '--offset', '1', '--html', file);
  assert.match(search.err, /the page has 2 of 9 entries/);
  assert.match(readFileSync(file, 'utf8'), '>Diese Seite zeigt nur 2 bis 3 von 9 Papieren;');
  await run('search', 'Streetworker', '--html', file);
  assert.not.match(readFileSync(file, 'utf8'), '<p class="part">');
});

test('every mention can be cited by its page and line, also where a line of the file goes over the end of a page', async () => {
  const papers = path.join(folder, 'papers');
  mkdirSync(papers);
  const pages = ['Antrag\nKosten: 100 Euro', 'Kosten: 200 Euro\nSumme: 300 Euro', '', '', 'am 01.02.2020, 400 Euro'];
  writeFileSync(path.join(papers, 'pages.txt'), pages.join('\f'));
  writeFileSync(
    path.join(papers, 'pages.pdf'),
    pdfOf(pages.map((text) => text.split('\n').map((line, i) => [50, 800 - 20 * i, line]))),
  );
  const dir = path.join(folder, 'pages');
  assert.is((await inHere(['ingest', papers, 'seeds', '--index', dir])).code, 0);
  const index = openIndex(dir);
  let several = 0;
  try {
    for (const type of MENTION_TYPES) {
      for (const { path: paper, page, line, surface } of index.mentions(type).rows) {
        const cited = index.cite(paper, { page, line })!;
        assert.equal([cited.page, cited.line], [page, line]);
        // What goes on on the next line is not of this one.
        assert.ok(cited.text!.includes(surface.split('\n')[0]!.replace(/\s+/g, ' ').trim()), `${paper}: ${surface}`);
        if (page > 1) several++;
      }
    }
  } finally {
    index.close();
  }
  assert.ok(several > 10);
});

test('a line that two pages share is cited of the page that is named, and of neither without one', async () => {
  const file = path.join(folder, 'papers/pages.txt');
  const cite = async (...args: string[]) =>
    inHere(['show', file, '--cite', ...args, '--index', path.join(folder, 'pages')]);
  assert.match((await cite('--line', '2', '--page', '1')).out, /page 1, line 2: „Kosten: 100 Euro“$/m);
  assert.match((await cite('--line', '2', '--page', '2')).out, /page 2, line 2: „Kosten: 200 Euro“$/m);
  const { code, err } = await cite('--line', '2');
  assert.is(code, 2);
  assert.match(err, /^ratslupe: Line 2 of .*pages\.txt stands on the pages 1, 2; say which with --page\.$/m);
  assert.match((await cite('--line', '1')).out, /page 1, line 1: „Antrag“$/m);
  assert.match((await cite('--line', '1', '--page', '2')).err, /no text on page 2, line 1 of/);
  assert.match((await cite('--line', '9', '--lang', 'de')).err, /Auf Zeile 9 von .* steht kein Text/);
  for (const args of [
    ['--cite', '--page', '1'],
    ['--page', '1', '--line', '1'],
  ]) {
    assert.is((await inHere(['show', file, ...args, '--index', path.join(folder, 'pages')])).code, 2);
  }
});

test.run();
