import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalise } from '../../src/normalise.js';

const clean = (text: string) => normalise(text).text;
const pages = (...texts: string[]) => clean(texts.join('\f'));

test('page numbers go, wherever they stand', () => {
  assert.is(
    pages('Der Rat\nhat', '- 2 -\nbeschlossen', '- 3 -\nund vertagt'),
    'Der Rat\nhat\fbeschlossen\fund vertagt',
  );
  assert.is(pages('eins\nSeite 1 von 3', 'zwei\nSeite 2 von 3', 'drei\nSeite 3 von 3'), 'eins\n\fzwei\n\fdrei\n');
  assert.is(pages('eins\n1', 'zwei\n2', 'drei\n3'), 'eins\n\fzwei\n\fdrei\n');
});

test('a repeated head stays once', () => {
  const head = (page: number) => `9. Sitzung vom 3. Mai 2021 Seite ${page}\nStadt Weiherstadt\n`;
  assert.is(
    pages(`${head(1)}Der Vorsitzende`, `${head(2)}eröffnet`, `${head(3)}die Sitzung.`),
    `${head(1)}Der Vorsitzende\feröffnet\fdie Sitzung.`,
  );
});

test('a head that begins on a later page stays there once', () => {
  const head = 'Haushaltsplan 2019 der Stadt Lindenbach\n';
  assert.is(pages('Titelblatt', `${head}a`, `${head}b`, `${head}c`), `Titelblatt\f${head}a\fb\fc`);
});

test('words broken by page ends, page numbers and heads are joined', () => {
  assert.is(pages('Der Gemein-\n- 1 -', '- 2 -\nderat hat', '- 3 -\nEnde'), 'Der Gemeinderat\n\fhat\fEnde');
  assert.is(clean('Die Verwal-\n\n– 2 –\n\ntung hat'), 'Die Verwaltung\nhat');
});

test('what pages begin with by chance stays', () => {
  const text = 'Zu Punkt 1: Wahl\nA\fZu Punkt 2: Wahl\nB\fZu Punkt 3: Haushalt\nC\f(Beifall)\nD\f(Beifall)\nE';
  assert.is(clean(text), text);
  assert.is(pages('Summe 100 €', 'Summe 200 €', 'Summe 300 €'), 'Summe 100 €\fSumme 200 €\fSumme 300 €');
  assert.is(pages('2018', '2019', '2020'), '2018\f2019\f2020');
  assert.is(pages('1.\nA', '2.\nB'), '1.\nA\f2.\nB');
});

test('without page breaks, consecutive page numbers go', () => {
  assert.is(clean('Die Stadt\n\n– 2 –\n\nbittet.\n\n– 3 –\n\nDanke.'), 'Die Stadt\nbittet.\n\n\nDanke.');
  assert.is(clean('Kosten trägt das Amt.\n\nErläuterungen Seite 2\n\nDer Bau'), 'Kosten trägt das Amt.\n\n\nDer Bau');
  assert.is(clean('werden angeboten.- 2 -\nWeiter'), 'werden angeboten.\nWeiter');
});

test('without page breaks, other numbers stay', () => {
  for (const text of [
    'Ergebnis\n- 7 -\nStimmen',
    'siehe Anlage, Seite 2\nund Seite 3',
    'Plan 2024 - 2026 -\nEnde',
    '5 - 1 -\nEnde',
    '2\n3\n4',
  ])
    assert.is(clean(text), text);
});

test.run();
