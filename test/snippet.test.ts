import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Match, PhraseTerm } from '../src/matches.js';
import { placeAt, placesOf } from '../src/places.js';
import { type Snippet, snippetsOf } from '../src/snippet.js';
import { fold, tokenise } from '../src/tokenise.js';
import type { Span } from '../src/types.js';

const words = (...list: string[]) => new Map(list.map((word, group) => [fold(word), { group, weight: 1 }]));

function matchesIn(text: string, query: readonly string[], phrases: readonly PhraseTerm[]): Match[] {
  const tokens = tokenise(text);
  const single = words(...query);
  const matches = tokens.flatMap(({ word, start, end }) =>
    single.has(word) ? { start, end, ...single.get(word)! } : [],
  );
  for (const { words: row, group, weight } of phrases) {
    for (const [i, { start }] of tokens.entries()) {
      if (!row.every((word, j) => tokens[i + j]?.word === word)) continue;
      matches.push({ start, end: tokens[i + row.length - 1]!.end, group, weight });
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}

function passages(text: string, query: string[], phrases: PhraseTerm[] = [], whole: Span[] = []): Snippet[] {
  const places = placesOf(text);
  return snippetsOf([{ start: 0, text }], matchesIn(text, query, phrases), whole, (offset) => placeAt(places, offset));
}

const marked = (snippet: Snippet) => snippet.highlights.map(([start, end]) => snippet.text.slice(start, end));
const spanOf = (text: string, part: string): Span => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});
const FILL = 'Die Verwaltung berichtet im Ausschuss regelmäßig über den Stand der Arbeiten und legt die Zahlen offen. ';

test('marks whole words where they stand, in any spelling', () => {
  const text = 'Die STRASSE, die Straße und die Hauptstraße am Ärmelweg; strassenweit.';
  const [snippet] = passages(text, ['Straße', 'Ärmelweg']);
  assert.equal(marked(snippet!), ['STRASSE', 'Straße', 'Ärmelweg']);
});

test('marks gendered forms, numbers and apostrophes as one word and not their parts', () => {
  const text = "Bewohner*innen zahlen 313.500 Euro, 500 Gäste innen, Müller's Haus.";
  assert.equal(marked(passages(text, ['innen', '500', 's'])[0]!), ['500', 'innen']);
  assert.equal(marked(passages(text, ['Bewohnerinnen', '313.500'])[0]!), ['Bewohner*innen', '313.500']);
});

test('marks a phrase over a line break as one', () => {
  const text = 'Das Programm „Soziale\nStadt“ läuft. Die soziale Lage der Stadt ist gut.';
  const [snippet] = passages(text, [], [{ words: ['soziale', 'stadt'], group: 0, weight: 1 }]);
  assert.equal(marked(snippet!), ['Soziale Stadt']);
});

test('one passage that has all words is better than an earlier one with some', () => {
  const text = `Der Zaun ist alt. ${FILL.repeat(5)}Am Bolzplatz wird der Zaun ersetzt. ${FILL.repeat(5)}`;
  const found = passages(text, ['Zaun', 'Bolzplatz']);
  assert.is(found.length, 1);
  assert.equal(marked(found[0]!), ['Bolzplatz', 'Zaun']);
});

test('words far apart are shown in passages of their own, in text order, at most three', () => {
  const text = ['Zaun', 'Rutsche', 'Wippe', 'Sandkasten']
    .map((word) => `Hier steht ${word} im Text. ${FILL.repeat(6)}`)
    .join('');
  const found = passages(text, ['Sandkasten', 'Wippe', 'Zaun', 'Rutsche']);
  assert.is(found.length, 3);
  assert.equal(found.flatMap(marked), ['Zaun', 'Rutsche', 'Wippe']);
});

test('where there is room, a word that weighs little has a passage of its own, where its nearest form stands', () => {
  const text = ['Zaunbau', 'Zäune', 'Funkmast'].map((word) => `Hier steht ${word} im Text. ${FILL.repeat(6)}`).join('');
  const matches = [
    { ...spanOf(text, 'Zaunbau'), group: 1, weight: 0.25 },
    { ...spanOf(text, 'Zäune'), group: 1, weight: 0.5 },
    { ...spanOf(text, 'Funkmast'), group: 0, weight: 8 },
  ];
  const found = snippetsOf([{ start: 0, text }], matches, [], (offset) => placeAt(placesOf(text), offset));
  assert.equal(found.map(marked), [['Zäune'], ['Funkmast']]);
});

test('a passage starts and ends with whole words', () => {
  const text = `${FILL.repeat(9)}Der Bolzplatz bleibt. ${FILL.repeat(9)}`;
  const [snippet] = passages(text, ['Bolzplatz']);
  assert.ok(text.includes(snippet!.text));
  const before = text[text.indexOf(snippet!.text) - 1];
  const after = text[text.indexOf(snippet!.text) + snippet!.text.length];
  assert.ok(before === ' ' && /[ .]/.test(after!), snippet!.text);
  assert.ok(snippet!.text.length <= 300);
});

test('a passage ends with a whole word, however much stands before its match without a blank', () => {
  for (const letters of [10, 100, 200, 239, 300, 590, 700]) {
    const text = `${FILL}www.lindenbach.example/${'x'.repeat(letters)}/Bolzplatz- und Wegeplan. ${FILL}`;
    const [snippet] = passages(text, ['Bolzplatz']);
    assert.equal(marked(snippet!), ['Bolzplatz'], `${letters}`);
  }
});

test('an amount or a date at the edge is never cut', () => {
  for (let fill = 0; fill < 60; fill++) {
    for (const amount of ['rund 1 250 000,00 € netto', '3. bis 5. September 2019']) {
      const text = `Die Summe ${amount} und ${'x'.repeat(fill)} ${'ja '.repeat(20)}Bolzplatz ${'ja '.repeat(20)}${'y'.repeat(fill)} und ${amount} im Jahr ${FILL}`;
      const last = text.lastIndexOf(amount);
      const whole = [spanOf(text, amount), { start: last, end: last + amount.length }];
      const [snippet] = passages(text, ['Bolzplatz'], [], whole);
      const rest = snippet!.text.replaceAll(amount, '');
      assert.not.match(rest, /\d/, `${fill}: ${snippet!.text}`);
    }
  }
});

test('page and line are those of what was found', () => {
  const text = `${FILL}\n${FILL}\n\f${FILL}\nDer Bolzplatz bleibt.`;
  const [snippet] = passages(text, ['Bolzplatz']);
  assert.is(snippet!.page, 2);
  assert.is(snippet!.line, 4);
});

test('without a match the beginning is shown', () => {
  const [snippet] = passages(`\n\n${FILL.repeat(9)}`, ['Bolzplatz']);
  assert.ok(snippet!.text.startsWith('Die Verwaltung berichtet'));
  assert.equal(snippet!.highlights, []);
  assert.equal(passages('', ['Bolzplatz']), []);
});

test('whatever the text, highlights lie in the snippet, in order, and are what was looked for', () => {
  const alphabet = fc.constantFrom('Zaun', 'zaun', 'Weg', ' ', '\n', '\f', '.', 'ein ', FILL, '😀', 'x'.repeat(700));
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 40 }), (parts) => {
      for (const snippet of passages(parts.join(''), ['Zaun', 'Weg'])) {
        let last = 0;
        for (const [start, end] of snippet.highlights) {
          assert.ok(start >= last && end > start && end <= snippet.text.length);
          last = end;
        }
        for (const word of marked(snippet)) assert.match(word, /^(zaun|weg)$/i);
        assert.not.match(snippet.text, /^\s|\s$|\s\s|[\n\f]/);
        assert.ok(snippet.text.length < 2000);
        assert.not.match(snippet.text, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('hostile text is read in time that grows with its length', () => {
  for (const unit of ['1.', ' ', '7', '-', 'zaun ', 'zaun', '.', '\n', "z'", 'Zaun.\n']) {
    const text = unit.repeat(1e6 / unit.length);
    assert.ok(passages(text, ['Zaun'], [{ words: ['zaun', 'weg'], group: 1, weight: 1 }]).length <= 3);
  }
});

test.run();
