import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sentenceAround } from '../src/sentence.js';

/** The sentence around the part of `marked` between `[` and `]`. */
function around(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const span = sentenceAround(text, start, end);
  assert.ok(span.start <= start && span.end >= end, 'holds the mention');
  return text.slice(span.start, span.end);
}

const CASES: readonly (readonly [string, string])[] = [
  ['Der Rat tagte. Er gab [500 €] frei. Danach war Pause.', 'Er gab 500 € frei.'],
  ['Was kostet das? Rund [5 €]! Gut.', 'Rund 5 €!'],
  // Dots that end no sentence.
  [
    'Los. Es waren ca. [2,5 Mio. €] gem. Nr. 3 der Anl. vom 3. Mai 2014 geplant. Ende.',
    'Es waren ca. 2,5 Mio. € gem. Nr. 3 der Anl. vom 3. Mai 2014 geplant.',
  ],
  [
    'So war es. Die 5. Sitzung kostet z. B. [20 €] i. H. v. Frau Dr. Amsel. Gut.',
    'Die 5. Sitzung kostet z. B. 20 € i. H. v. Frau Dr. Amsel.',
  ],
  ['Im III. Quartal [2019] begann es. Dann nicht.', 'Im III. Quartal 2019 begann es.'],
  ['Es blieb beim Alten. Der Betrag von 5.000. Erst [2018] kam mehr.', 'Erst 2018 kam mehr.'],
  ['Das war am [3. Mai 2014]. Die Feier folgte.', 'Das war am 3. Mai 2014.'],
  // Running text goes on over line ends.
  [
    'Die Gemeinde Lindenbach hat für den Umbau der alten Mühle\n[300.000 €] im Haushalt bereitgestellt, die bis zum\n3. Mai 2014 abzurufen waren.\nMehr gibt es nicht.',
    'Die Gemeinde Lindenbach hat für den Umbau der alten Mühle\n300.000 € im Haushalt bereitgestellt, die bis zum\n3. Mai 2014 abzurufen waren.',
  ],
  [
    'Beratungsfolge des Papiers der Gemeinde Lindenbach zum Bad\nAusschuss für Bauen und Umwelt am [26.11.2009] Beratung\nRat am 03.12.2009 Beratung und Beschlussfassung über den Plan zum Umbau des alten Bades',
    'Ausschuss für Bauen und Umwelt am 26.11.2009 Beratung',
  ],
  // Rows and items stand for themselves.
  ['Posten 2019 2020\nBauhof [12.000 €] 13.000 €\nFriedhof 7.000 € 8.000 €\n', 'Bauhof 12.000 € 13.000 €'],
  ['Kosten:\n- Halle [500 €]\n- Bad 700 €', '- Halle 500 €'],
  ['Überschrift des Papiers\n\nEs kostet [5 €]\n\nFußzeile', 'Es kostet 5 €'],
  ['Termin\n[14.03.2017]\nUhrzeit', '14.03.2017'],
  ['[5 €]', '5 €'],
];

for (const [marked, expected] of CASES) {
  test(`sentence in «${marked}»`, () => assert.is(around(marked), expected));
}

test('a sentence without end is cut between words, not far from the mention', () => {
  const words = 'Wort für Wort '.repeat(1000);
  const sentence = around(`${words}[500 €] ${words}`);
  assert.ok(sentence.length < 700);
  assert.ok(sentence.startsWith('Wort') || sentence.startsWith('für'));
  assert.ok(/ (?:Wort|für)$/.test(sentence));
});

test('one word of a megabyte around the mention leaves the mention alone', () => {
  const word = 'x'.repeat(1_000_000);
  const text = `${word}5 €${word}`;
  assert.equal(sentenceAround(text, 1_000_000, 1_000_003), { start: 1_000_000, end: 1_000_003 });
});

test.run();
