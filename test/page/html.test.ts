import { createHash } from 'node:crypto';
import { createContext, runInContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { htmlPage } from '../../src/page/html.js';
import type { PageEntry, PageModel } from '../../src/page/model.js';

const entry = (own: Partial<PageEntry>): PageEntry => ({
  title: 'Spielplatz am Anger',
  kind: 'antrag',
  date: '2019-05-02',
  reference: 'A/0001/2019',
  bodies: ['Rat'],
  path: 'papiere/a.txt',
  href: './papiere/a.txt',
  sha256: 'ab12',
  passages: [{ text: 'Der Spielplatz ist alt.', highlights: [[4, 14]], page: 2, line: 41, note: null }],
  amounts: [12_000],
  remarks: ['Beträge: 12.000 €'],
  ...own,
});

const model = (own: Partial<PageModel> = {}): PageModel => ({
  title: 'Spielplatz',
  subtitle: ['3 Papiere gefunden.'],
  part: null,
  noun: ['Papier', 'Papiere'],
  entries: [
    entry({}),
    entry({ title: 'Antwort', kind: 'stellungnahme', date: '2021-06-01', bodies: ['Jugendamt'], amounts: [500_000.5] }),
    entry({ title: 'Zweite Antwort', kind: 'stellungnahme', date: null, bodies: ['Rat', 'Jugendamt'], amounts: [] }),
  ],
  chart: 'entries',
  trap: null,
  missing: [],
  provenance: 'ratslupe 1, Index abc',
  ...own,
});

/** The little of the browser's types that is needed here. */
interface Field {
  checked: boolean;
  value: string;
  readonly hidden: boolean;
  readonly parentElement: { querySelector(selector: string): { readonly textContent: string } };
  getAttribute(name: string): string | null;
  dispatchEvent(event: unknown): boolean;
}

/** The page as a browser has it once its script has run. */
function opened(html: string) {
  const { document, window } = parseHTML(html);
  const script = document.querySelector('script')!.textContent;
  const later: (() => void)[] = [];
  const context = {
    document,
    matchMedia: () => ({ matches: false }),
    setTimeout: (work: () => void) => later.push(work),
  };
  runInContext(script, createContext(context));
  const fire = (target: Field, type: string) => {
    target.dispatchEvent(new window.Event(type, { bubbles: true }));
    for (const work of later.splice(0)) work();
  };
  const box = (value: string) =>
    ([...document.querySelectorAll('input[type=checkbox]')] as unknown as Field[]).find(
      (input) => input.getAttribute('value') === value,
    )!;
  return {
    document,
    click: (value: string) => {
      const input = box(value);
      input.checked = !input.checked;
      fire(input, 'change');
    },
    type: (words: string) => {
      const input = document.querySelector('input[type=search]') as unknown as Field;
      input.value = words;
      fire(input, 'input');
    },
    counted: (value: string) => box(value).parentElement.querySelector('span.n')!.textContent,
    shown: () =>
      [...document.querySelectorAll('ol.hits > li')]
        .filter((li) => !(li as unknown as Field).hidden)
        .map((li) => li.querySelector('h2')!.textContent),
    status: () => document.querySelector('#status')!.textContent,
    bars: () =>
      [...document.querySelectorAll('g[data-year]')].map(
        (g) => `${g.getAttribute('data-year')} ${g.querySelector('rect')!.getAttribute('height')}`,
      ),
  };
}

test('shows entries with their marks, facts, places and links', () => {
  const { document } = parseHTML(htmlPage(model()));
  const first = document.querySelector('ol.hits > li')!;
  assert.is(first.querySelector('mark')!.textContent, 'Spielplatz');
  assert.is(first.querySelector('blockquote')!.textContent, 'Der Spielplatz ist alt. Seite 2, Zeile 41');
  assert.match(first.textContent, 'Antrag · 02.05.2019 · A/0001/2019 · Rat');
  assert.match(first.textContent, 'Beträge: 12.000 €');
  assert.is(first.querySelector('a')!.getAttribute('href'), './papiere/a.txt');
  assert.is(document.documentElement.getAttribute('lang'), 'de');
});

test('what nobody can see is no title, and signs of symbol fonts are no boxes', () => {
  const passages = [
    { text: '\uf0a8Der \uf0a8Spielplatz', highlights: [[6, 16] as const], page: 1, line: 1, note: null },
  ];
  const { document } = parseHTML(htmlPage(model({ entries: [entry({ title: ' \uf0b7', passages })] })));
  assert.is(document.querySelector('article h2')!.textContent, 'Ohne Titel');
  assert.is(document.querySelector('mark')!.textContent, 'Spielplatz');
  assert.not.match(document.querySelector('article')!.textContent, /[\uf0a8\uf0b7„]/);
});

test('each entry has what it is cited by', () => {
  const { document } = parseHTML(htmlPage(model()));
  assert.is(
    document.querySelector('ol.hits > li details p')!.textContent,
    '„Spielplatz am Anger“, Antrag, A/0001/2019, 02.05.2019, Seite 2, Zeile 41. Datei papiere/a.txt, SHA-256 ab12. ratslupe 1, Index abc.',
  );
});

test('a page with a part of what was found says so, and what its picture is of', () => {
  const { document } = parseHTML(htmlPage(model({ part: 'Diese Seite zeigt nur die ersten 3.' })));
  assert.is(document.querySelector('header .part')!.textContent, 'Diese Seite zeigt nur die ersten 3.');
  assert.match(document.querySelector('figure')!.textContent, 'nur von dem, was diese Seite zeigt');
  assert.is(parseHTML(htmlPage(model())).document.querySelector('.part'), null);
});

test('sums over the bars are short and all in one unit, and stay so when a facet is clicked', () => {
  const entries = [entry({ amounts: [21_234_567_890] }), entry({ date: '2021-06-01', amounts: [348_100_000, 5] })];
  const page = opened(
    htmlPage(model({ chart: 'amounts', entries: [...entries, entry({ date: '2020-01-01', amounts: [4.4] })] })),
  );
  const labels = () => [...page.document.querySelectorAll('text.n')].map(({ textContent }) => textContent);
  assert.match(page.document.querySelector('figcaption')!.textContent, 'in Mrd. €');
  assert.equal(labels(), ['21,2', '<\u202f0,01', '0,35']);
  page.click('unter 10.000 €');
  assert.equal(labels(), ['0', '<\u202f0,01', '0,35']);
});

test('thirty years fit the page: bars get thinner, but not too thin for their figures', () => {
  const width = (years: number) => {
    const entries = Array.from({ length: years }, (_, i) => entry({ date: `${1990 + i}-01-01` }));
    return Number(
      parseHTML(htmlPage(model({ entries })))
        .document.querySelector('svg')!
        .getAttribute('width'),
    );
  };
  assert.ok(width(5) < 320);
  assert.ok(width(24) <= 1160);
  assert.ok(width(60) >= 60 * 36);
});

test('a facet clicked leaves the entries that have it, and counts of the other facets, bars and the spoken sentence follow', () => {
  const page = opened(htmlPage(model()));
  assert.is(page.status(), '3 Papiere');
  assert.equal(page.bars(), ['2019 120', '2020 0', '2021 120']);
  page.click('Stellungnahme');
  assert.equal(page.shown(), ['Antwort', 'Zweite Antwort']);
  assert.is(page.status(), 'Gezeigt: 2 von 3');
  assert.equal(page.bars(), ['2019 0', '2020 0', '2021 120']);
  assert.is(page.counted('Rat'), '1');
  assert.is(page.counted('Antrag'), '1', 'what another choice in the same group would add');
  page.click('Antrag');
  assert.is(page.shown().length, 3, 'two of one group widen');
});

test('facets of different groups narrow', () => {
  const page = opened(htmlPage(model()));
  page.click('Stellungnahme');
  page.click('ohne Datum');
  assert.equal(page.shown(), ['Zweite Antwort']);
});

test('words typed narrow too, whatever their case', () => {
  const page = opened(htmlPage(model()));
  page.type('ANTWORT jugendamt 2021');
  assert.equal(page.shown(), ['Antwort']);
  page.type('');
  assert.is(page.status(), '3 Papiere');
});

test('sums over the years are told as sums, with the trap in them', () => {
  const page = opened(htmlPage(model({ chart: 'amounts', trap: 'Sie zählt mehrfach, & <b>.' })));
  assert.is(page.document.querySelector('tr[data-year="2021"] td')!.textContent, '500.000,50 €');
  assert.match(page.document.querySelector('figure')!.textContent, 'Sie zählt mehrfach, & <b>.');
  page.click('Antrag');
  assert.is(page.document.querySelector('tr[data-year="2021"] td')!.textContent, '0 €');
  assert.is(page.document.querySelector('tr[data-year="2019"] td')!.textContent, '12.000 €');
});

test('one wrong date makes a break, not a hundred empty years', () => {
  const { document } = parseHTML(htmlPage(model({ entries: [entry({ date: '1905-01-01' }), entry({}), entry({})] })));
  assert.equal(
    [...document.querySelectorAll('tr[data-year]')].map((row) => row.getAttribute('data-year')),
    ['1905', '2019'],
  );
});

test('nothing from a paper becomes markup, script or an attribute, and the policy knows the only script', () => {
  const evil = `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>\u202e\u0007`;
  const passages = [{ text: evil, highlights: [[0, 9] as const], page: 1, line: 1, note: evil }];
  const hostile = entry({ title: evil, reference: evil, bodies: [evil, 'Rat'], path: evil, passages, remarks: [evil] });
  const html = htmlPage(model({ title: evil, subtitle: [evil], entries: [hostile, entry({})], missing: [evil] }));
  const { document } = parseHTML(html);
  assert.is(document.querySelectorAll('script').length, 1);
  assert.is(document.querySelectorAll('img, iframe, link, object, base').length, 0);
  assert.is(document.querySelectorAll('[onerror], [src], [style]').length, 0);
  assert.not.match(html, /[\u0007\u202e]/);
  const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
  const hash = createHash('sha256').update(document.querySelector('script')!.textContent).digest('base64');
  assert.ok(policy.startsWith("default-src 'none'") && policy.includes(`script-src 'sha256-${hash}'`));
  const page = opened(html);
  page.click(evil.replace(/[\u0007\u202e]/g, ' '));
  assert.is(page.shown().length, 1);
});

test('without entries there is a page that says so', () => {
  const page = opened(htmlPage(model({ entries: [], subtitle: ['0 Papiere gefunden.'] })));
  assert.is(page.status(), '0 Papiere');
});

test.run();
