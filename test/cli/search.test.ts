import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SearchResult } from '../../src/api.js';
import { folderOf } from '../folder.js';
import { inHere, root } from './run.js';

const test = suite('search');
let folder = '';

test.before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ratslupe-'));
  assert.is((await inHere(['ingest', 'seeds', '--index', folder, '--workers', '1'])).code, 0);
});

test.after(() => rmSync(folder, { recursive: true }));

const search = (...args: string[]) => inHere(['search', ...args, '--index', folder]);
const json = async (...args: string[]) => JSON.parse((await search('--json', ...args)).out) as SearchResult;
const paths = async (...args: string[]) => (await json(...args)).hits.map((hit) => hit.path);

test('finds the paper in another grammatical form, with passage, page and path', async () => {
  const { code, out, err } = await search('Streetworkers', 'Porz');
  assert.is(code, 0);
  assert.match(out, /\*Streetworker\*/);
  assert.match(out, /seeds\/AN-1728-2018\.txt, page 1, line \d+/);
  assert.match(err, /^1 paper for «Streetworkers Porz»/);
});

test('who asks for all hits is told of which words not all compounds were looked for', async () => {
  const lamps = folderOf();
  const places = 'Stadt Haus Wald Dorf Bahnhof Garten Schul Sport Turm Markt Park Rathaus Brunnen'.split(' ');
  const things = 'Mast Kauf Glas Preis Dienst Schirm Kabel Wechsel Bericht Plan Netz Licht Schalter'.split(' ');
  const compounds = places.flatMap((place) => things.map((thing) => `${place}lampen${thing.toLowerCase()}`));
  for (let i = 0; i < 12; i++) {
    writeFileSync(path.join(lamps, `${i}.txt`), `Lampe ${[...places, ...things].join(' ')} ${compounds[i]}\n`);
  }
  writeFileSync(path.join(lamps, 'alle.txt'), `${compounds.join('\n')}\n`);
  const index = ['--index', path.join(lamps, 'index')];
  assert.is((await inHere(['ingest', lamps, ...index, '--workers', '1'])).code, 0);
  const said = /of the compounds of «Lampe» only the 150 most frequent were looked for; --all-compounds takes all/;
  assert.match((await inHere(['search', 'Lampe', '--limit', '0', ...index])).err, said);
  assert.match((await inHere(['export', 'documents', 'Lampe', ...index])).err, said);
  assert.match((await inHere(['mentions', 'date', 'Lampe', ...index])).err, said);
  assert.not.match((await inHere(['search', 'Lampe', ...index])).err, said);
  for (const command of [
    ['search', 'Lampe', '--limit', '0'],
    ['export', 'documents', 'Lampe'],
  ]) {
    assert.not.match((await inHere([...command, '--all-compounds', ...index])).err, said);
  }
});

test('rows for scripts leave standard output to data, and all that is said of them to standard error, unless --quiet', async () => {
  for (const format of ['--csv', '--jsonl']) {
    const relaxed = await search('Streetworker', 'Xylophonquartett', 'Porz', format);
    assert.match(relaxed.err, /^\d+ papers? for «Streetworker Xylophonquartett Porz»$/m);
    assert.match(relaxed.err, /^no paper has all the words together; these have most of them$/m);
    assert.not.match(relaxed.out, /no paper has/);
    assert.match((await search('name:Zaun', 'Streetworker', format)).err, /no field name/);
    assert.match((await search('Streetwerkern', format)).err, /^Did you mean: /m);
    assert.match((await search('Xylophonquartett', format)).err, /^nothing found for «Xylophonquartett»$/m);
    assert.is((await search('-q', 'Streetworker', 'Xylophonquartett', 'Porz', format)).err, '');
    const dates = await inHere(['mentions', 'date', 'Streetworker Xylophonquartett', format, '--index', folder]);
    assert.match(dates.err, /^no paper has all the words together/m);
  }
  assert.is((await search('Streetworker', 'Xylophonquartett', '--json')).err, '');
});

test('says that no body has the name, with the nearest one, wherever bodies are named', async () => {
  const near = /^no body is called «Jugendhilfeauschuss»; did you mean «Jugendhilfeausschuss»\?$/m;
  assert.match((await search('Hebammen', '--body', 'Jugendhilfeauschuss')).err, near);
  assert.match((await search('body:Jugendhilfeauschuss', '--csv')).err, near);
  assert.match((await search('Hebammen', '--body', 'Qwertz')).err, /^no body is called «Qwertz»$/m);
  assert.not.match((await search('Hebammen', '--body', 'Porz')).err, /no body/);
  const index = ['--index', folder];
  for (const command of [
    ['mentions', 'date'],
    ['export', 'documents'],
  ])
    assert.match((await inHere([...command, '--body', 'Jugendhilfeauschuss', ...index])).err, near);
  const rows = path.join(folderOf({ 'rows.csv': 'query,body\nHebammen,Jugendhilfeauschuss\n' }), 'rows.csv');
  assert.match(
    (await inHere(['batch', rows, ...index])).err,
    /^row \d+: no body is called «Jugendhilfeauschuss»; did/m,
  );
});

test('exits with 1 and one sentence where nothing is found', async () => {
  const { code, out, err } = await search('Xylophonquartett');
  assert.is(code, 1);
  assert.is(out, '');
  assert.match(err, /nothing found for «Xylophonquartett»/);
});

test('a word after a minus is left out, though the shell passes it like an option', async () => {
  const all = await paths('Streetworker', '--limit', '0');
  const some = await paths('Streetworker', '-Porz', '--limit', '0');
  assert.ok(all.includes('seeds/AN-1728-2018.txt'));
  assert.equal(
    some,
    all.filter((name) => name !== 'seeds/AN-1728-2018.txt'),
  );
});

test('a word with a minus may come first, whatever short option it begins like', async () => {
  const all = await paths('Streetworker', '--limit', '0');
  for (const word of ['-Porz', '-AN/1728/2018', '-1728/2018']) {
    const { out, err } = await search(word, 'Streetworker', '--limit', '0', '--json');
    assert.is(err, '');
    assert.equal(
      (JSON.parse(out) as SearchResult).hits.map((hit) => hit.path),
      all.filter((name) => name !== 'seeds/AN-1728-2018.txt'),
      word,
    );
  }
  const here = process.cwd();
  process.chdir(folderOf());
  try {
    for (const word of ['-vor', '-ohits.csv', '-qv', '-halb']) {
      const { code, err } = await search(word, 'Streetworker');
      assert.is(code, 0, err);
      assert.ok(err.includes(`«${word} Streetworker»`), err);
    }
    assert.equal(readdirSync('.'), []);
  } finally {
    process.chdir(here);
  }
});

test('a short option stands alone, and what an option takes is no word of the query', async () => {
  const file = path.join(folder, 'alone.txt');
  assert.is((await search('-q', '-v', 'Streetworker', '-o', file, '-Porz')).out, '');
  assert.not.match(readFileSync(file, 'utf8'), /AN-1728-2018/);
  assert.is((await search('-X', 'Streetworker')).code, 2);
  assert.match((await search('Streetworker', '--body', '-o', '-Porz')).err, /for «Streetworker -Porz»/);
});

test('filters narrow by date, kind, body and amount', async () => {
  assert.equal(await paths('Hebammen', '--from', '2023-06', '--kind', 'mitteilung'), [
    'seeds/weiherland/2024-IV-0012_Bericht.pdf',
  ]);
  assert.equal(await paths('Kosten', '--body', 'Porz', '--min-amount', '300000'), ['seeds/AN-1728-2018.txt']);
});

test('a filter alone chooses papers; without either a query is asked for', async () => {
  const { code, err, out } = await search('--kind', 'niederschrift', '--limit', '1');
  assert.is(code, 0);
  assert.match(err, /^\d+ papers chosen, showing 1 to 1\n/);
  assert.match(out, /niederschrift/);
  const without = await search('--limit', '1');
  assert.is(without.code, 2);
  assert.match(without.err, /an argument is missing: QUERY/);
});

test('papers of the same text are listed with the first, so all are shown', async () => {
  const place = folderOf({ 'a.txt': 'Der Trinkbrunnen am Markt.\n', 'b.txt': 'Der Trinkbrunnen am Markt.\n' });
  const index = ['--index', path.join(place, 'index')];
  await inHere(['ingest', place, ...index]);
  const { out, err } = await inHere(['search', 'Trinkbrunnen', ...index]);
  assert.match(err, /^2 papers for «Trinkbrunnen»\n/);
  assert.match(out, /and 1 more with the same text/);
});

test('a timeline is of all hits, and no part is said to be shown', async () => {
  assert.match((await search('Rat', '--timeline')).err, /^\d+ papers for «Rat»\n/);
});

test('a wrong value of an option is named, with what is wanted', async () => {
  for (const args of [
    ['--from', '2018-13'],
    ['--kind', 'brief'],
    ['--limit', 'many'],
    ['--min-amount', 'viel'],
    ['--sort', 'size'],
  ]) {
    const { code, err } = await search('Porz', ...args);
    assert.is(code, 2, args.join(' '));
    assert.match(err, new RegExp(`'${args[1]}' is no value for ${args[0]}: .* is wanted`));
  }
});

test('an empty value of an option is a wrong call', async () => {
  for (const name of ['body', 'reference', 'path']) {
    const { code, err } = await search('Porz', `--${name}`, '');
    assert.is(code, 2, name);
    assert.is(err, `ratslupe: ${name} is empty; give it a value or leave it out.\n`);
  }
});

test('highlights are the found words, page and offsets fit', async () => {
  for (const { snippets } of (await json('Hebammen')).hits) {
    for (const { text, highlights } of snippets) {
      for (const [start, end] of highlights) assert.match(text.slice(start, end), /^Hebamme/i);
    }
  }
});

test('sorts by date, both ways, though the order begins with a hyphen', async () => {
  const dates = async (sort: string) =>
    (await json('Streetworker', '--sort', sort, '--limit', '0')).hits.map((hit) => hit.date ?? '');
  const ascending = (await dates('date')).filter((date) => date !== '');
  assert.ok(ascending.length > 3);
  assert.equal(ascending, [...ascending].sort());
  assert.equal(
    (await dates('-date')).filter((date) => date !== ''),
    [...ascending].reverse(),
  );
});

test('CSV has a head line and one line a hit; -o writes it to a file and nothing to the terminal', async () => {
  const { out } = await search('Hebammen', '--csv');
  const lines = out.trimEnd().split('\r\n');
  assert.match(lines[0]!, /^rank,title,kind,date,reference,path,page/);
  assert.is(lines.length, 1 + (await json('Hebammen')).hits.length);
  const file = path.join(folder, 'hits.csv');
  assert.is((await search('Hebammen', '--csv', '-o', file)).out, '');
});

test('--html writes a page with all hits beside what is said about them, and nothing to standard output', async () => {
  const file = path.join(folder, 'page.html');
  const { code, out, err } = await search('Hebammen', '--html', file, '--limit', '2');
  assert.is(code, 0);
  assert.is(out, '');
  assert.match(err, 'page written to');
  const html = readFileSync(file, 'utf8');
  assert.is(html.match(/<article>/g)!.length, 2);
  assert.match(html, `href="${path.relative(folder, root).split(path.sep).join('/')}/seeds/`);
  await search('Hebammen', '--html', file);
  assert.ok(
    readFileSync(file, 'utf8').match(/<article>/g)!.length > 2,
    'the default limit is not that of the terminal',
  );
});

test('the same query gives the same bytes', async () => {
  const once = await search('Spielplatz OR Schwimmbad', '--json');
  assert.is((await search('Spielplatz OR Schwimmbad', '--json')).out, once.out);
});

test.run();
