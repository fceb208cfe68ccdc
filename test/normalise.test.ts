import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalise } from '../src/normalise.js';
import { placeAt, placesOf } from '../src/places.js';

const clean = (text: string) => normalise(text).text;

// What texts are made of that the stages look at.
const piece = fc.constantFrom(
  ...[
    'beschlos',
    'sen',
    'Jugend',
    'und',
    'SPD',
    'Fraktion',
    'GRÜ',
    'NE',
    'gebun',
    'den',
    'Hilfe',
    'stellungen',
    'e',
    'E',
    '3',
    '2018',
    'x',
  ],
  ...[
    '-',
    '-',
    '-',
    '-\n',
    '- \n',
    '-\n\n',
    '-\f',
    '- ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\f',
    '\t',
    '\xa0',
    '\xad',
    '\xad\n',
    '¬\n',
    '\u2010',
  ],
  ...[
    'Seite 2',
    '- 2 -',
    '- 3 -',
    'Seite 2 von 5',
    'A n t r a g',
    'B E S C H L U S S',
    'u\u0308',
    '\u0308',
    'ﬁ',
    '\u200b',
    '\0',
    '\x80',
    '.',
  ],
);
const paper = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('cleaning a cleaned text changes nothing', () => {
  fc.assert(
    fc.property(paper, (text) => assert.is(clean(clean(text)), clean(text))),
    { numRuns: 1500 },
  );
});

test('a cleaned text has no double, leading or trailing blanks and no controls', () => {
  fc.assert(
    fc.property(paper, (text) => {
      assert.not.match(clean(text), / {2}| [\n\f]|[\n\f] |^[ \n]| $|[\0-\x09\x0b\x0e-\x1f\x7f-\xa0\xad\u200b]/);
      assert.is(clean(text), clean(text).normalize('NFC'));
    }),
  );
});

test('words keep their page and line', () => {
  // A word that no stage changes, on every line, tells where it came from.
  const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('').replace(/[\n\f]/g, ' '));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (lines, ends) => {
        const source = lines.map((text, i) => `Wort${'abcdefghijkl'[i]} ${text}${ends[i] ? '\f' : '\n'}`).join('');
        const { text, places } = normalise(source);
        const before = placesOf(source);
        for (const [word] of source.matchAll(/Wort[a-l]/g)) {
          if (!text.includes(word)) continue; // with a page's head
          assert.equal(
            placeAt(places, text.indexOf(word)),
            placeAt(before, source.indexOf(word)),
            `${word} in ${JSON.stringify(source)}`,
          );
        }
      },
    ),
  );
});

// Not timed: what is not linear would keep the tests from ending.
const LENGTH = 400_000;
const HOSTILE: Readonly<Record<string, string>> = {
  blanks: ' '.repeat(LENGTH),
  'blanks and letters': 'a  '.repeat(LENGTH),
  'single letters': 'A '.repeat(LENGTH),
  'empty lines': 'a-\n\n\n\n'.repeat(LENGTH / 4),
  'line ends': '\n'.repeat(LENGTH),
  pages: 'Stadt Weiherstadt\n\f'.repeat(20_000),
  'pages of one letter': '\f'.repeat(LENGTH),
  'different heads': Array.from({ length: 20_000 }, (_, i) => `Kopf der Seite ${i}`).join('\f'),
  'page numbers': '- 2 -\n'.repeat(LENGTH / 4),
  hyphens: '-'.repeat(LENGTH),
  'hyphens at line ends': 'wort-\n'.repeat(LENGTH / 4),
  'hyphens before blanks': 'Wort- wort'.repeat(LENGTH / 4),
  'hyphens in capitals': 'GRÜ-\nNE '.repeat(LENGTH / 8),
  'one hyphenated word': 'wo-rt'.repeat(LENGTH / 4),
  'combining marks': `a${'\u0308'.repeat(100_000)}`,
  digits: '1'.repeat(LENGTH),
  'numbers with points': '1.'.repeat(LENGTH),
  'one line of three megabytes': 'Hilfe-stellungen und Jugend- und '.repeat(100_000),
};

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`a text of ${name} is cleaned in one go`, () => assert.ok(clean(text).length <= text.length + LENGTH));
}

test.run();
