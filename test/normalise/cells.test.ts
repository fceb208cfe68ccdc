import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalise } from '../../src/normalise.js';

const clean = (text: string) => normalise(text).text;

test('a word broken inside a cell is joined over the other cells of its row', () => {
  assert.is(
    clean('Fachausschuss Wirtschaftsförde-\n12.06.2025 Mitteilung\nrung, Kultur\nRat 24.06.2025 Beschluss'),
    'Fachausschuss Wirtschaftsförderung, Kultur\n12.06.2025 Mitteilung\nRat 24.06.2025 Beschluss',
  );
  assert.is(
    clean('Beratung und Beschlussfas-\nOrtsrat 28.06.2022\nsung'),
    'Beratung und Beschlussfassung\nOrtsrat 28.06.2022',
  );
});

test('also over three lines', () => {
  assert.is(
    clean('Ausschuss für Stadtent-\n01.02.2020 Beratung\nwicklung und Um-\nwelt'),
    'Ausschuss für Stadtentwicklung und Umwelt\n01.02.2020 Beratung',
  );
});

test('other lines after a hyphen keep their order', () => {
  for (const text of [
    'für Jugend-\n12.06.2025 Beratung\nund Soziales',
    'Wald-\n12.06.2025 Beratung\nRat',
    'nach dem Bau-Lenz-\nGesetz vom 17.03.1998 ist\nsen',
    'Wirtschaftsförde-\nOhne Datum\nrung',
    'Wirtschaftsförde-\n12.06.2025 Beratung\nder Rat',
  ])
    assert.is(clean(text).replace('Lenz-Gesetz\n', 'Lenz-\nGesetz '), text);
});

test.run();
