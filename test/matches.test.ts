import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { locate, surfaceOf, tokenMatches } from '../src/matches.js';
import { placeAt, placesOf } from '../src/places.js';
import { snippetsOf } from '../src/snippet.js';
import { openStore, type Store } from '../src/store.js';
import { tokenise } from '../src/tokenise.js';
import { inputOf, paperWith, withFolder } from './papers.js';

const FILL = 'Die Verwaltung berichtet im Ausschuss regelmäßig über den Stand der Arbeiten und legt die Zahlen offen.';

/** Runs `work` on an index of a paper with just this text. */
const withText = (text: string, work: (store: Store) => void) => () =>
  withFolder((dir) => {
    const store = openStore(dir, { write: true });
    store.apply({ put: [inputOf('a.txt', paperWith(text))] });
    work(store);
    assert.equal(store.check(), []);
    store.close();
  });

/** Texts of many chunks with a few rare words in them, on short lines, on long ones, and with pages. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.nat(9).map((i) => `${FILL} ${i}`) },
      fc.constantFrom('Der Zaun fehlt.', 'Ein Bolzplatz, kein\nZaun!', 'Bewohner*innen am Zaun', '𝒳 Zaun', 'Bolzplatz'),
    ),
    { minLength: 1, maxLength: 250 },
  )
  .chain((sentences) => fc.constantFrom(' ', '\n', ' \f').map((between) => sentences.join(between) + between));

test('matches stand where reading every word of the text would find them, on their pages and lines', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, (text) =>
      withText(text, (store) => {
        const words = new Map(
          ['zaun', 'bolzplatz', 'bewohnerinnen'].map((word, group) => [word, { group, weight: 3 - group }]),
        );
        const phrases = [{ words: ['kein', 'zaun'], group: 3, weight: 4 }];
        const [number] = store.selectDocuments({});
        const documents = Int32Array.of(number!);
        const tokens = tokenMatches(store, new Map([[number!, words]]), phrases, documents).get(number!)!;
        const { parts, matches, placeOf } = locate(store, number!, text.length, tokens, []);
        for (const part of parts) assert.is(text.slice(part.start, part.start + part.text.length), part.text);
        const all = tokenise(text);
        const expected = all.flatMap(({ word, start, end }, i) => {
          const found = words.has(word) ? [[start, end, words.get(word)!.group]] : [];
          return word === 'kein' && all[i + 1]?.word === 'zaun' ? [...found, [start, all[i + 1]!.end, 3]] : found;
        });
        const inside = expected.filter(([start, end]) =>
          parts.some((part) => part.start <= start! && end! <= part.start + part.text.length),
        );
        assert.equal(
          matches.map(({ start, end, group }) => [start, end, group]),
          inside,
        );
        assert.is(matches.length > 0, expected.length > 0);
        const places = placesOf(text);
        for (const { start } of matches) assert.equal(placeOf(start), placeAt(places, start));
        // What is shown has every word that the text has.
        const shown = snippetsOf(parts, matches, [], placeOf)
          .flatMap((snippet) => tokenise(snippet.text))
          .map(({ word }) => word);
        if (new Set(expected.map(([, , group]) => group)).size > 3) return;
        for (const word of words.keys())
          assert.is(
            shown.includes(word),
            all.some((token) => token.word === word),
            word,
          );
      })(),
    ),
    { numRuns: 60 },
  );
});

test(
  'a word is given as the paper writes it, however far on',
  withText(`${`${FILL}\n`.repeat(300)}Die MÜLLABFUHR kommt.`, (store) => {
    const [number] = store.selectDocuments({});
    assert.is(surfaceOf(store, number!, 'muellabfuhr'), 'MÜLLABFUHR');
    assert.is(surfaceOf(store, number!, 'zaun'), null);
  }),
);

test.run();
