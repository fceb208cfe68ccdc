import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from 'linkedom';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { atomFeed, IndexError, ingest, openWatches, UsageError, type WatchReport } from '../src/api.js';
import { bin, ratslupe } from './cli/run.js';
import { folderOf } from './folder.js';

const PAPERS = {
  'papiere/a.txt': 'Der Weiher wird entschlammt.',
  'papiere/b.txt': 'Die Kosten des Weihers betragen 12.000 €.',
  'papiere/c.txt': 'Ein Radweg wird gebaut.',
};

/** A folder with papers and their index; `read` reads what has changed. */
async function withPapers() {
  const folder = folderOf(PAPERS);
  const dir = path.join(folder, 'index');
  const read = () => ingest([path.join(folder, 'papiere')], { index: dir, workers: 1 });
  await read();
  const put = (name: string, text: string) => writeFileSync(path.join(folder, 'papiere', name), text);
  return { folder, dir, read, put, watches: openWatches(dir) };
}

const namesIn = ({ news }: WatchReport) => news.map((one) => `${one.change} ${path.basename(one.path)}`);
const NOTHING = () => {};

test('the first run tells of all that is found, the next of nothing, a later one of what came or changed', async () => {
  const { read, put, watches } = await withPapers();
  await watches.add('weiher', 'Weiher');
  assert.equal(namesIn(await watches.run(NOTHING)).sort(), ['new a.txt', 'new b.txt']);
  assert.equal(namesIn(await watches.run(NOTHING)), []);
  put('d.txt', 'Am Weiher fehlt eine Bank.');
  put('a.txt', 'Der Weiher wird doch nicht entschlammt.');
  await read();
  assert.equal(namesIn(await watches.run(NOTHING)).sort(), ['changed a.txt', 'new d.txt']);
});

test('from now: what is there counts as known', async () => {
  const { read, put, watches } = await withPapers();
  assert.is((await watches.add('weiher', 'Weiher', { fromNow: true })).known, 2);
  assert.equal(namesIn(await watches.run(NOTHING)), []);
  put('d.txt', 'Am Weiher fehlt eine Bank.');
  await read();
  assert.equal(namesIn(await watches.run(NOTHING)), ['new d.txt']);
});

test('what was not told to the end is told again', async () => {
  const { watches } = await withPapers();
  await watches.add('weiher', 'Weiher');
  try {
    await watches.run(() => {
      throw new Error('full disk');
    });
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), 'full disk');
  }
  assert.is((await watches.run(NOTHING)).news.length, 2);
});

test('an index that is built anew, papers that move and papers that come back are no news', async () => {
  const { folder, dir, read, put, watches } = await withPapers();
  await watches.add('weiher', 'Weiher');
  await watches.run(NOTHING);
  rmSync(path.join(dir, 'ratslupe.sqlite'));
  rmSync(path.join(folder, 'papiere', 'b.txt'));
  await read();
  assert.equal(namesIn(await watches.run(NOTHING)), []);
  put('moved.txt', PAPERS['papiere/b.txt']);
  await read();
  assert.equal(namesIn(await watches.run(NOTHING)), []);
});

test('papers that lack one of the words are no news, though a search would show them', async () => {
  const { watches } = await withPapers();
  await watches.add('beides', 'Weiher Radweg');
  assert.equal(namesIn(await watches.run(NOTHING)), []);
});

test('filters choose, too, and several searches are told apart', async () => {
  const { watches } = await withPapers();
  await watches.add('teuer', '', { minAmount: 10_000 });
  await watches.add('rad', 'Radweg');
  const { watches: ran, news } = await watches.run(NOTHING);
  assert.equal(ran, ['rad', 'teuer']);
  assert.equal(
    news.map((one) => `${one.watch} ${path.basename(one.path)}`),
    ['rad c.txt', 'teuer b.txt'],
  );
});

test('a run that is killed while it tells is told again, whole', async () => {
  const folder = folderOf(
    Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`papiere/${i}.txt`, `Am Weiher ${i} ${'steht ein Schild. '.repeat(30)}`]),
    ),
  );
  const dir = path.join(folder, 'index');
  await ingest([path.join(folder, 'papiere')], { index: dir, workers: 1 });
  await openWatches(dir).add('weiher', 'Weiher');
  const before = readFileSync(path.join(dir, 'watches.json'), 'utf8');
  const feed = path.join(folder, 'weiher.xml');
  const args = ['watch', 'run', '--jsonl', '--index', dir, '--atom', feed];
  // More than a pipe holds, and nobody reads on: the run cannot have ended when it is killed.
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'readable');
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  assert.is(signal, 'SIGKILL');
  assert.is(readFileSync(path.join(dir, 'watches.json'), 'utf8'), before);
  assert.match(readFileSync(feed, 'utf8'), /<\/feed>\n$/);
  const { out, code } = ratslupe(args);
  assert.is(code, 0);
  assert.is(out.trimEnd().split('\n').length, 400);
  assert.is(ratslupe(args).code, 1);
});

test('two runs at once tell of everything once', async () => {
  const { dir, watches } = await withPapers();
  await watches.add('weiher', 'Weiher');
  const runs = await Promise.all([watches.run(NOTHING), openWatches(dir).run(NOTHING)]);
  assert.is(
    runs.reduce((sum, { news }) => sum + news.length, 0),
    2,
  );
});

test('an ingest of the folder around the index leaves the saved searches out', async () => {
  const { folder, dir, watches } = await withPapers();
  await watches.add('weiher', 'Weiher');
  assert.ok(existsSync(path.join(dir, 'watches.json')));
  const { new: fresh, failed } = await ingest([folder], { index: dir, workers: 1 });
  assert.equal([fresh, failed], [0, []]);
});

test('what means nothing is refused, and leaves what was saved and no drafts', async () => {
  const { dir, watches } = await withPapers();
  await watches.add('weiher', 'Weiher');
  const before = readFileSync(path.join(dir, 'watches.json'), 'utf8');
  for (const wrong of [
    () => watches.add('weiher', 'Teich'),
    () => watches.add('../x', 'Teich'),
    () => watches.add('leer', ' '),
    () => watches.add('art', 'Teich', { kind: 'brief' }),
    () => watches.run(NOTHING, { names: ['teich'] }),
  ]) {
    try {
      await wrong();
      assert.unreachable();
    } catch (error) {
      assert.instance(error, UsageError);
    }
  }
  assert.is(readFileSync(path.join(dir, 'watches.json'), 'utf8'), before);
  assert.equal(
    readdirSync(dir).filter((name) => name.endsWith('.part')),
    [],
  );
});

test('a damaged file of saved searches is told, not overwritten', async () => {
  const { dir, watches } = await withPapers();
  writeFileSync(path.join(dir, 'watches.json'), '{"version":1,');
  try {
    await watches.run(NOTHING);
    assert.unreachable();
  } catch (error) {
    assert.instance(error, IndexError);
  }
});

test('the feed is XML, its identifiers and times stay, earlier news stay in it, and markup of papers is text', async () => {
  const { read, put, watches } = await withPapers();
  await watches.add('weiher', 'Weiher');
  const first = await atomFeed(await watches.run(NOTHING, { now: new Date('2024-01-01T06:00:00Z') }));
  assert.is(await atomFeed(await watches.run(NOTHING, { now: new Date('2024-01-02T06:00:00Z') })), first);
  put('e.txt', 'Am Weiher steht ]]> <script>alert("x")</script> &amp; \u0001\u202e ein Schild.');
  await read();
  const second = await atomFeed(await watches.run(NOTHING, { now: new Date('2024-01-03T06:00:00Z') }));
  const idsOf = (xml: string) => [...xml.matchAll(/<id>(urn:uuid:[\da-f-]{36})<\/id>/g)].map(([, id]) => id);
  assert.is(idsOf(first).length, 3);
  assert.is(new Set(idsOf(second)).size, 4);
  for (const id of idsOf(first)) assert.ok(idsOf(second).includes(id));
  assert.match(second, /<updated>2024-01-03T06:00:00\.000Z<\/updated>/);
  assert.not.match(second, /[\u0000-\u0008\u202e]|<script/);
  const feed = new DOMParser().parseFromString(second, 'text/xml');
  assert.is(feed.querySelectorAll('entry').length, 3);
  assert.match(feed.querySelector('entry content')!.textContent, '&lt;script&gt;');
});

/** What RFC 4287 asks of the children of a feed and of an entry: how many there may be at least and at most. */
const MANY = Number.POSITIVE_INFINITY;
const CHILDREN: Readonly<Record<string, Readonly<Record<string, readonly [least: number, most: number]>>>> = {
  feed: { id: [1, 1], title: [1, 1], updated: [1, 1], author: [1, MANY], generator: [0, 1], entry: [0, MANY] },
  entry: { id: [1, 1], title: [1, 1], updated: [1, 1], author: [0, MANY], category: [0, MANY], content: [1, 1] },
  author: { name: [1, 1] },
};

/** Elements by name with their attributes, text and children; throws for what is no XML. */
interface Element {
  readonly name: string;
  readonly attributes: string;
  text: string;
  readonly children: Element[];
}

function parsed(xml: string): Element {
  const top: Element = { name: '', attributes: '', text: '', children: [] };
  const open = [top];
  for (const [token, close, name, attributes, empty] of xml.matchAll(
    /<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|[^<]+|</g,
  )) {
    const within = open.at(-1)!;
    if (name === undefined) {
      assert.not.match(token, /<|\]\]>|&(?!(?:amp|lt|gt|quot|#39);)/);
      within.text += token;
    } else if (close === '/') assert.is(open.pop()!.name, name);
    else {
      const element = { name, attributes: attributes!, text: '', children: [] };
      within.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  assert.equal([open.length, top.children.length, top.text.trim()], [1, 1, '']);
  return top.children[0]!;
}

test('the feed has what RFC 4287 asks for and nothing else, whatever stands in the papers', async () => {
  const { read, put, watches } = await withPapers();
  put('böse.txt', 'Antrag "1" <b> & ]]> &amp; &nbsp;\ud800 \u0000\ufffe Weiher\nFraktion <script>');
  await read();
  await watches.add('weiher', 'Weiher');
  await watches.add('rad', 'Radweg OR Weiher');
  await watches.add('nichts', 'Xylophonquartett');
  const report = await watches.run(NOTHING, { now: new Date('2024-01-01T06:00:00Z') });
  for (const one of [report, { watches: [], recent: [] }]) {
    const xml = await atomFeed(one);
    assert.ok(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed '));
    const feed = parsed(xml.slice(xml.indexOf('\n') + 1));
    assert.match(feed.attributes, ' xmlns="http://www.w3.org/2005/Atom"');
    const visit = (element: Element) => {
      const rules = CHILDREN[element.name];
      const names = element.children.map(({ name }) => name);
      for (const name of names) assert.ok(rules && name in rules, `${name} in ${element.name}`);
      for (const [name, [least, most]] of Object.entries(rules ?? {})) {
        const count = names.filter((other) => other === name).length;
        assert.ok(count >= least && count <= most, `${count} ${name} in ${element.name}`);
      }
      if (rules) assert.is(element.text.trim(), '', element.name);
      if (element.name === 'id')
        assert.match(element.text, /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      if (element.name === 'updated') assert.match(element.text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      if (element.name === 'category') assert.match(element.attributes, /^ term="[^"]+"$/);
      if (element.name === 'content') assert.is(element.attributes, ' type="html"');
      if (['title', 'name'].includes(element.name)) assert.is.not(element.text.trim(), '');
      element.children.forEach(visit);
    };
    assert.is(feed.name, 'feed');
    visit(feed);
    const entries = feed.children.filter(({ name }) => name === 'entry');
    assert.is(entries.length, one.recent.length);
    assert.is(new Set(entries.map(({ children }) => children[0]!.text)).size, entries.length);
  }
});

test.run();
