import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Dossier, dossierOf } from '../src/dossier.js';
import { paperOf } from '../src/extract.js';
import { type Papers, withIndex } from './searching.js';

/** Papers as the whole pipeline describes them. */
function described(texts: Readonly<Record<string, string>>): Papers {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, paperOf({ format: 'text', text, notices: [] })]),
  );
}

const MATTER = described({
  'antrag.txt': `SPD-Fraktion\n\nAntrag A/0300/2022\nDatum: 05.03.2022\n\nTrinkbrunnen am Marktplatz\n\nDer Rat möge beschließen:
Am Marktplatz wird ein Trinkbrunnen für 18.000 € gebaut. Vergleiche den Bericht M/0007/2020.\n`,
  'antwort.txt': `Stellungnahme der Verwaltung\nzum Antrag A/0300/2022\nDatum: 20.04.2022\n\nTrinkbrunnen am Marktplatz\n
Die Verwaltung rechnet mit Kosten von 24.500 Euro.\n`,
  'protokoll.txt': `Niederschrift\nüber die Sitzung des Rates der Stadt Weiherstadt am 11.05.2022\n
Zu Punkt 3: Kreisverkehr, Vorlage V/0412/2022\nDer Rat bewilligt 900.000 €. Die Vorlage V/0412/2022 wird einstimmig beschlossen.\n
Zu Punkt 4: Trinkbrunnen, Antrag A/0300/2022\nFrau Thal begründet den Antrag.
Der Antrag A/0300/2022 wird bei 12 Ja-Stimmen und 20 Gegenstimmen abgelehnt.\n
Zu Punkt 5: Haushalt, Vorlage V/0500/2022\nDer Rat beschließt die Vorlage V/0500/2022 über 7.000.000 € einstimmig.\n`,
  'fremd.txt': `Anfrage F/0001/2022\nDatum: 01.02.2022\n\nBlumenkübel\n\nWas kosten 20 Blumenkübel? Angeboten sind 3.000 €.\n`,
});

const matter = (reference: string, check: (dossier: Dossier) => void) =>
  withIndex(MATTER, (store) => {
    const dossier = dossierOf(store, reference);
    assert.ok(dossier);
    check(dossier);
  });

test(
  'motion, answer and minutes of a matter come in the order of time, other matters do not',
  matter('a 300/2022', ({ papers }) => {
    assert.equal(
      papers.map(({ path }) => path),
      ['antrag.txt', 'antwort.txt', 'protokoll.txt'],
    );
  }),
);

test(
  'it is the same matter from the answer on',
  matter('antwort.txt', ({ papers }) => {
    assert.equal(
      papers.map(({ path }) => path),
      ['antrag.txt', 'antwort.txt', 'protokoll.txt'],
    );
  }),
);

test(
  'each paper has the passage that links it',
  matter('A/0300/2022', ({ papers }) => {
    const passage = papers[1]!.link!.passage!;
    assert.is(papers[1]!.link!.type, 'answers');
    const [start, end] = passage.highlights[0]!;
    assert.is(passage.text.slice(start, end), 'A/0300/2022');
    assert.is(passage.line, 2);
  }),
);

test(
  'of minutes only the item about the matter counts: no sums and decisions of other items',
  matter('A/0300/2022', ({ papers }) => {
    const minutes = papers[2]!;
    assert.equal(
      papers.map(({ amounts }) => amounts.map(({ value }) => value)),
      [[18_000], [24_500], []],
    );
    assert.equal(
      minutes.decisions.map(({ outcome }) => outcome),
      ['rejected'],
    );
    assert.match(minutes.decisions[0]!.text, /20 Gegenstimmen abgelehnt/);
  }),
);

test(
  'an item of minutes ends where the next begins, though no other reference stands in them',
  withIndex(
    described({
      'antrag.txt': 'Antrag A/0300/2022\nDatum: 05.03.2022\n\nTrinkbrunnen am Marktplatz\n\nEin Brunnen wird gebaut.\n',
      'protokoll.txt': `Niederschrift\nüber die Sitzung des Ortsrates Weiherstadt am 11.05.2022\n
1. Eröffnung\n2. Trinkbrunnen (A/0300/2022)\n3. Fest\n
Zu Punkt 1: Eröffnung\nDas Protokoll der letzten Sitzung wird einstimmig genehmigt. In der Kasse sind 90 €.\n
Zu Punkt 2: Trinkbrunnen\n(A/0300/2022)\nDer Ortsrat lehnt den Antrag über 18.000 € einstimmig ab.\n
Zu Punkt 3: Fest\nDer Ortsrat beschließt einstimmig 500 € für das Fest.\n`,
    }),
    (store) => {
      const { papers } = dossierOf(store, 'A/0300/2022')!;
      const minutes = papers.find(({ path }) => path === 'protokoll.txt')!;
      assert.equal(
        [minutes.amounts.map(({ value }) => value), minutes.decisions.map(({ outcome }) => outcome)],
        [[18_000], ['rejected']],
      );
    },
  ),
);

/** Minutes of one item that calls three papers at once, and votes on each. */
const JOINT = `Niederschrift\nüber die Sitzung des Ortsrates Weiherstadt am 11.05.2022\n
Punkt 2 der Tagesordnung: Fest\nVorlage: A/0400/2022\n\nBeschluss:\nVertagt\n
Punkt 3 der Tagesordnung: Trinkbrunnen\nAntrag: Liste Weiher\nVorlage: A/0300/2022\n
Punkt 3.1 der Tagesordnung: Zwei Trinkbrunnen\nÄnderungsantrag: Liste Anger\nVorlage: A/0301/2022\n
Punkt 3.2 der Tagesordnung: Kein Trinkbrunnen\nVorlage: A/0302/2022\n\nBeschluss:\nDer Brunnen kostet höchstens 9.000 €.\n
Abstimmungsergebnis:\nPunkt 3: Mehrheitliche Zustimmung\nPunkt 3.1: Mehrheitliche Ablehnung\nPunkt 3.2: Kenntnisnahme\n
Punkt 4 der Tagesordnung: Wege\nVorlage: A/0500/2022\n\nAbstimmungsergebnis:\nEinstimmige Zustimmung\n`;

test(
  'what an item of minutes calls together is dealt with together, but each vote is that of its own number',
  withIndex(
    described({
      'antrag.txt': 'Antrag A/0301/2022\nDatum: 05.03.2022\n\nZwei Trinkbrunnen\n\nEs werden zwei gebaut.\n',
      'protokoll.txt': JOINT,
    }),
    (store) => {
      const minutes = dossierOf(store, 'A/0301/2022')!.papers.find(({ path }) => path === 'protokoll.txt')!;
      assert.equal(
        [minutes.amounts.map(({ value }) => value), minutes.decisions.map(({ text }) => text)],
        [[9_000], ['Punkt 3.1: Mehrheitliche Ablehnung']],
      );
    },
  ),
);

const COUNTED = described({
  'a.txt': 'Antrag\nVorlage Nr.: 2024/0104\nDatum: 05.03.2024\n\nTrinkbrunnen\n\nEin Brunnen für 8.000 €.\n',
  'b.txt': 'Stellungnahme\nVorlage Nr.: 2024/0104\nDatum: 09.03.2024\n\nTrinkbrunnen\n\nGern.\n',
  'c.txt': 'Änderungsantrag\nVorlage Nr.: 2024/0104/1\nDatum: 10.03.2024\n\nZwei Brunnen\n\nZwei.\n',
  'd.txt': 'Stellungnahme\nVorlage Nr.: 2024/0104/1\nDatum: 15.03.2024\n\nZwei Brunnen\n\nUngern.\n',
  'e.txt': 'Änderungsantrag\nVorlage Nr.: 2024/1041\nDatum: 10.03.2024\n\nKeine Kübel\n\nKeine.\n',
});

test(
  'sub-items of minutes that each have their decision are dealt with one by one',
  withIndex(
    described({
      'protokoll.txt': `Niederschrift\nüber die Sitzung des Ortsrates Weiherstadt am 11.05.2022\n
TOP 3.1 Trinkbrunnen (A/0300/2022)\nDer Ortsrat lehnt den Antrag über 18.000 € einstimmig ab.\n
TOP 3.2 Kübel (A/0301/2022)\nDer Antrag über 500 € wird einstimmig angenommen.\n`,
    }),
    (store) => {
      const told = (name: string) =>
        dossierOf(store, name)!.papers.flatMap(({ decisions, amounts }) => [decisions[0]!.outcome, amounts.length]);
      assert.equal(
        [told('A/0300/2022'), told('A/0301/2022')],
        [
          ['rejected', 1],
          ['adopted', 1],
        ],
      );
    },
  ),
);

test(
  'below the fields of an item is its debate: only a vote there is a decision on it',
  withIndex(
    described({
      'protokoll.txt': `Niederschrift\nüber die Sitzung des Ortsrates Weiherstadt am 11.05.2022\n
Punkt 3 der Tagesordnung: Trinkbrunnen\nVorlage: A/0300/2022\n\nBeschluss:\nVerwiesen in den Bauausschuss\n
Frau Thal erinnert daran, dass der Rat 2008 einen Brunnen beschlossen hat.\n
Der Antrag auf Schluss der Debatte wird mehrheitlich abgelehnt.\n`,
    }),
    (store) => {
      const [minutes] = dossierOf(store, 'A/0300/2022')!.papers;
      assert.equal(
        minutes!.decisions.map(({ outcome }) => outcome),
        ['referred', 'rejected'],
      );
    },
  ),
);

test(
  'what is counted under a paper belongs to its matter, from either end',
  withIndex(COUNTED, (store) => {
    const shown = (name: string) =>
      dossierOf(store, name)!.papers.map(({ path, link }) => `${path} ${link?.type ?? '-'} ${link?.reference ?? '-'}`);
    assert.equal(shown('2024/0104'), [
      ...['a.txt - -', 'b.txt - -', 'c.txt amends 2024/0104', 'd.txt cites 2024/0104/1'],
    ]);
    assert.equal(
      shown('2024/0104/1').map((line) => line.slice(0, 5)),
      ['a.txt', 'b.txt', 'c.txt', 'd.txt'],
    );
    assert.equal(shown('2024/1041').length, 1);
  }),
);

test(
  'what is counted under a paper that is not in the index is its matter too',
  withIndex(described({ 'c.txt': 'Änderungsantrag\nVorlage Nr.: 2024/0104/1\n\nZwei Brunnen\n\nZwei.\n' }), (store) => {
    assert.equal(
      dossierOf(store, '2024/0104')!.papers.map(({ path, link }) => [path, link!.type]),
      [['c.txt', 'amends']],
    );
  }),
);

test(
  'papers of the same text stand once, under the one asked for',
  withIndex(described({ 'a/protokoll.txt': JOINT, 'b/protokoll.txt': JOINT, 'c/protokoll.txt': JOINT }), (store) => {
    const shown = (name: string) => dossierOf(store, name)!.papers.map(({ path, copies }) => [path, copies]);
    assert.equal(shown('A/0301/2022'), [['a/protokoll.txt', ['b/protokoll.txt', 'c/protokoll.txt']]]);
    assert.equal(shown('b/protokoll.txt'), [['b/protokoll.txt', []]]);
  }),
);

test(
  'what is named and not in the index is missing, with the place that names it',
  matter('A/0300/2022', ({ missing }) => {
    assert.equal(
      missing.map(({ reference, citedBy }) => [reference, citedBy.map(({ path }) => path)]),
      [['M/0007/2020', ['antrag.txt']]],
    );
    assert.match(missing[0]!.citedBy[0]!.passage!.text, /Vergleiche den Bericht/);
  }),
);

test(
  'a matter whose own paper is not in the index is what names it',
  matter('V/0412/2022', ({ papers, missing }) => {
    assert.equal(
      papers.map(({ path, part }) => [path, part]),
      [['protokoll.txt', 'mention']],
    );
    assert.equal(
      missing.map(({ reference }) => reference),
      ['V/0412/2022'],
    );
    assert.equal(
      papers[0]!.amounts.map(({ value }) => value),
      [900_000],
    );
  }),
);

test(
  'a name that nothing has or names has no dossier',
  withIndex(MATTER, (store) => {
    assert.is(dossierOf(store, 'A/9999/1999'), null);
    assert.is(dossierOf(store, 'Trinkbrunnen'), null);
  }),
);

test(
  'the minutes that deal with a report about the matter belong to it, other papers that name the report do not',
  withIndex(
    described({
      'a.txt': 'Antrag A/0001/2022\nDatum: 01.02.2022\n\nBrunnen\n\nEin Brunnen wird gebaut.\n',
      'b.txt':
        'Mitteilungsvorlage M/0002/2023\nDatum: 01.02.2023\n\nBericht\n\nMit Beschluss zu A/0001/2022 wurde ein Brunnen gebaut.\n',
      'c.txt':
        'Niederschrift\nüber die Sitzung des Rates am 11.05.2023\n\nZu Punkt 3: Bericht, Vorlage M/0002/2023\nZur Kenntnis genommen.\n',
      'd.txt':
        'Mitteilungsvorlage M/0009/2023\nDatum: 01.08.2023\n\nBäder\n\nAnders als in M/0002/2023 geht es um Bäder.\n',
    }),
    (store) =>
      assert.equal(
        dossierOf(store, 'A/0001/2022')?.papers.map(({ path }) => path),
        ['a.txt', 'b.txt', 'c.txt'],
      ),
  ),
);

test(
  'papers that cite each other in a circle end',
  withIndex(
    described({
      'a.txt': 'Antrag A/0001/2022\n\nEins\n\nErgänzung zum Antrag A/0002/2022.\n',
      'b.txt': 'Antrag A/0002/2022\n\nZwei\n\nErgänzung zum Antrag A/0001/2022.\n',
    }),
    (store) => assert.is(dossierOf(store, 'A/0001/2022')?.papers.length, 2),
  ),
);

/** A motion and so many papers that name it, in words before its reference that say how. */
const followed = (count: number, words: string): Papers => ({
  'antrag.txt': { text: 'Antrag A/0001/2022', reference: 'A/0001/2022' },
  ...Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const text = `Blatt ${i}: ${words} A/0001/2022`;
      const start = text.indexOf('A/0001');
      const link = {
        type: words === 'zu' ? 'amends' : 'cites',
        reference: 'A/0001/2022',
        start,
        end: text.length,
      } as const;
      return [`blatt-${i}.txt`, { text, links: [link] }];
    }),
  ),
});

for (const words of ['zu', 'siehe']) {
  for (const [count, truncated] of [
    [499, false],
    [500, true],
  ] as const) {
    test(
      `a matter of ${count + 1} papers that are found by ${words} is ${truncated ? '' : 'not '}cut off, and that is told`,
      withIndex(followed(count, words), (store) => {
        const dossier = dossierOf(store, 'A/0001/2022')!;
        assert.is(dossier.papers.length, 500);
        assert.is(dossier.truncated, truncated);
      }),
    );
  }
}

test.run();
