// `npm run browser [-- --pictures DIR]`: opens the pages of `--html` in the Chromium or Chrome of this machine, clicks and types in them, and
// looks whether they hold what they promise. The tests do the same without a browser, as far as that can be told.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ingest, openIndex } from '../src/api.js';
import { htmlPage } from '../src/page/html.js';
import type { PageEntry } from '../src/page/model.js';
import { installedBrowser, startBrowser, type Tab, type View } from './browser/devtools.js';

const { values } = parseArgs({ options: { pictures: { type: 'string' } } });
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

const VIEWS: Readonly<Record<string, View>> = {
  light: { width: 1280 },
  dark: { width: 1280, dark: true },
  narrow: { width: 375 },
  print: { width: 800, print: true },
};

const HOSTILE = `</script></style></title>--><script>document.title='x'</script><img src=x onerror="document.title='x'">" onclick="x`;

/** Entries as a hostile paper would have them, as many as a page has at most. */
function hostileEntries(): PageEntry[] {
  return Array.from({ length: 1000 }, (_, i) => ({
    title: `${i} ${HOSTILE}`,
    kind: i % 3 === 0 ? 'antrag' : 'mitteilung',
    date: `${2001 + (i % 24)}-05-02`,
    reference: HOSTILE,
    bodies: [HOSTILE, 'Rat'],
    path: `${HOSTILE}.txt`,
    href: 'a.txt',
    sha256: 'ab12',
    passages: [{ text: HOSTILE, highlights: [[2, 8]], page: 1, line: 1, note: HOSTILE }],
    amounts: [i * 100],
    remarks: [HOSTILE],
  }));
}

async function writePages(folder: string): Promise<string[]> {
  const at = path.join(folder, 'index');
  await ingest([seeds], { index: at, workers: 1 });
  const index = openIndex(at);
  const pages: Readonly<Record<string, string>> = {
    search: await index.page(index.search('Streetworker OR Hebammen', { limit: 0 }), { folder }),
    dossier: await index.page(index.dossier('A/0117/2021')!, { folder }),
    mentions: await index.page(index.mentions('amount'), { folder }),
    hostile: htmlPage({
      ...{ title: HOSTILE, subtitle: [HOSTILE], part: null, noun: ['Papier', 'Papiere'] },
      ...{ entries: hostileEntries(), chart: 'amounts', trap: HOSTILE, missing: [HOSTILE], provenance: HOSTILE },
    }),
  };
  index.close();
  for (const [name, html] of Object.entries(pages)) writeFileSync(path.join(folder, `${name}.html`), html);
  return Object.keys(pages);
}

const SHOWN = `[...document.querySelectorAll('ol.hits > li')].filter((item) => item.checkVisibility()).length`;
const STATUS = `document.querySelector('#status').textContent`;
const FOCUS = `document.activeElement.id || document.activeElement.className || document.activeElement.type`;

/** Clicks the first facet, types a word, shows all again: entries, sentence and chart must follow. */
async function tryFacets(tab: Tab): Promise<void> {
  const all = await tab.ask<number>(SHOWN);
  const box = `document.querySelector('fieldset input')`;
  const counted = await tab.ask<string>(`${box}.parentNode.querySelector('.n').textContent`);
  await tab.ask(`${box}.click()`);
  const some = await tab.ask<number>(SHOWN);
  assert.equal(some.toLocaleString('de-DE'), counted, 'a facet shows as many entries as it says');
  assert.ok(some < all, 'a facet leaves entries out');
  assert.match(await tab.ask<string>(STATUS), /^Gezeigt: /);
  await tab.ask(`document.querySelector('button[type=reset]').click()`);
  await tab.ask(`new Promise((resolve) => setTimeout(resolve, 50))`);
  assert.equal(await tab.ask<number>(SHOWN), all, 'all entries come back');
  await tab.ask(
    `(() => { const field = document.querySelector('input[type=search]'); field.value = 'xylophonquartett'; field.dispatchEvent(new Event('input', { bubbles: true })); })()`,
  );
  assert.equal(await tab.ask<number>(SHOWN), 0, 'a word that is nowhere leaves none');
  await tab.ask(`document.querySelector('button[type=reset]').click()`);
}

/** Without a mouse: the first stop leads to the entries, a facet is chosen with the space bar. */
async function tryKeyboard(tab: Tab): Promise<void> {
  await tab.press('Tab');
  assert.equal(await tab.ask<string>(FOCUS), 'skip');
  await tab.press('Enter');
  assert.equal(await tab.ask<string>(FOCUS), 'hits');
  const all = await tab.ask<number>(SHOWN);
  await tab.ask(`document.querySelector('input[type=search]').focus()`);
  for (let stops = 0; (await tab.ask<string>(FOCUS)) !== 'checkbox'; stops++) {
    assert.ok(stops < 5, 'the facets come after the words');
    await tab.press('Tab');
  }
  await tab.press(' ');
  assert.ok((await tab.ask<number>(SHOWN)) < all);
}

async function look(tab: Tab, name: string, view: string): Promise<void> {
  assert.equal(
    await tab.ask('document.documentElement.scrollWidth <= innerWidth'),
    true,
    'nothing is wider than the page',
  );
  assert.equal(await tab.ask(`document.querySelectorAll('script').length`), 1, 'no script but its own');
  assert.equal(await tab.ask(`document.querySelectorAll('img').length`), 0);
  if (values.pictures !== undefined)
    writeFileSync(path.join(values.pictures, `${name}-${view}.png`), await tab.picture());
  if (view === 'print') {
    assert.equal(await tab.ask(`document.querySelector('form').checkVisibility()`), false, 'paper has no filters');
  } else {
    await tryFacets(tab);
    if (view === 'light') await tryKeyboard(tab);
  }
  assert.deepEqual(tab.troubles, [], 'it loads nothing and complains of nothing');
}

const program = installedBrowser();
if (program === null) {
  process.stderr.write('no browser: install Chromium or Chrome, or say with CHROMIUM where it is\n');
  process.exit(2);
}
if (values.pictures !== undefined) mkdirSync(values.pictures, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), 'ratslupe-pages-'));
const browser = await startBrowser(program);
try {
  for (const name of await writePages(folder)) {
    for (const [view, settings] of Object.entries(VIEWS)) {
      const tab = await browser.open(pathToFileURL(path.join(folder, `${name}.html`)).href, settings);
      try {
        await look(tab, name, view);
        process.stdout.write(`${name}, ${view}: held\n`);
      } catch (error) {
        process.stdout.write(`${name}, ${view}: BROKEN: ${error instanceof Error ? error.message : String(error)}\n`);
        process.exitCode = 1;
      }
      await tab.close();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
