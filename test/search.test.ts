import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { UsageError } from '../src/errors.js';
import { RANK_WEIGHTS } from '../src/rank.js';
import { choose, listHits, type SearchOptions, search } from '../src/search.js';
import type { Store } from '../src/store.js';
import { type Papers, withIndex } from './searching.js';

const FILL = 'Die Verwaltung legt dem Gremium regelmäßig Zahlen vor und erläutert sie auf Wunsch. ';

const ANSWER: Papers[string] = {
  kind: 'stellungnahme',
  title: 'Zaun am Bolzplatz',
  date: '2019-02-05',
  answers: 'AN/0012/2018',
  text: `Stellungnahme der Verwaltung zum Antrag AN/0012/2018
Sitzung der Bezirksvertretung Lindenbach am 05.02.2019
Zaun am Bolzplatz

Der Zaun wird im Frühjahr erneuert. Die Kosten liegen bei 14.000 €.
`,
};

const PAPERS: Papers = {
  'a/zaun-antrag.txt': {
    kind: 'antrag',
    title: 'Zaun am Bolzplatz',
    reference: 'AN/0012/2018',
    date: '2018-12-11',
    text: `Antrag der SPD-Fraktion
AN/0012/2018
zur Sitzung der Bezirksvertretung Lindenbach am 11.12.2018
Zaun am Bolzplatz

Der Zaun am Bolzplatz in Lindenbach soll für 12.500 € erneuert werden. Die Bezirksvertretung Lindenbach möge beschließen.
`,
  },
  'a/zaun-antwort.txt': ANSWER,
  'a/zaun-kopie.txt': ANSWER,
  'b/schule.txt': {
    kind: 'mitteilung',
    title: 'Schulhof der Grundschule Weiherstadt',
    date: '2020-03',
    text: `Mitteilung
Schulhof der Grundschule Weiherstadt
Weiherstadt, den 03.03.2020

${FILL}Der Schulhof bekommt für 250.000 € neue Spielgeräte, eine Rutsche und eine Wippe. Der Bolzplatz bleibt.
`,
  },
  'b/nur-text.txt': `${FILL.repeat(3)}Auch über die Rutsche wurde gesprochen.\n`,
};

const paths = (store: Store, query: string, options: SearchOptions = {}) =>
  search(store, query, options).hits.map((hit) => hit.path);

const over = (work: (store: Store) => void) => withIndex(PAPERS, work);

/** Of 300 papers that say nothing, 14 name the Schulamt; some more name it together with another. */
const OFFICES: Papers = Object.fromEntries([
  ...Array.from({ length: 300 }, (_, i) => [`leer/${i}.txt`, `Bericht ${i} über Wetter und Wind`]),
  ...Array.from({ length: 14 }, (_, i) => [`amt/${i}.txt`, `Das Schulamt teilt mit, was ${i} Kinder lernen.`]),
  ...Array.from({ length: 12 }, (_, i) => [`sport/${i}.txt`, `Das Sportamt vermietet die Halle ${i}.`]),
  ['beide.txt', 'Das Schul- und Sportamt teilt mit, wann die Halle offen ist.'],
  ['fern.txt', 'Das Schul-Essen schmeckt den Kindern, wie man hört. Das Sportamt vermietet die Halle.'],
]);

test(
  'a compound is found where it goes on in another, however often it is met whole',
  withIndex(OFFICES, (store) => {
    const found = paths(store, 'Schulamt', { limit: 0 });
    assert.is(found.length, 15);
    assert.is(found.at(-1), 'beide.txt');
  }),
);

test(
  'all words are asked for, in any order and form',
  over((store) => {
    assert.equal(paths(store, 'Bolzplätze Zäune').sort(), ['a/zaun-antrag.txt', 'a/zaun-antwort.txt']);
    assert.equal(paths(store, 'Rutsche Wippe'), ['b/schule.txt']);
    assert.equal(paths(store, 'Rutsche -Wippe'), ['b/nur-text.txt']);
    assert.equal(paths(store, 'Wippe OR Zaun').length, 3);
  }),
);

for (const order of [
  ['a.txt', 'b.txt'],
  ['b.txt', 'a.txt'],
]) {
  const texts: Papers = { 'a.txt': 'Die Rutschbahn ist neu.\n', 'b.txt': 'DIE RUTSCHBAHN IST NEU.\n' };
  test(
    `a suggestion is written as in the first paper by path, read ${order.join(' before ')}`,
    withIndex(Object.fromEntries(order.map((path) => [path, texts[path]!])), (store) => {
      assert.is(search(store, 'Rutschbahm').suggestion, 'Rutschbahn');
    }),
  );
}

test(
  'near-identical papers are one hit that names the others',
  over((store) => {
    const { total, hits } = search(store, 'Kosten Frühjahr');
    assert.is(total, 2);
    assert.equal(
      hits.map((hit) => [hit.path, hit.copies]),
      [['a/zaun-antwort.txt', ['a/zaun-kopie.txt']]],
    );
    assert.is(search(store, 'Kosten Frühjahr', { copies: true }).hits.length, 2);
  }),
);

test(
  'where no paper has all words, those with most are found, and it says so',
  over((store) => {
    const { relaxed, complete, hits, total } = search(store, 'Bolzplatz Zaun Schwimmbad');
    assert.is(relaxed, true);
    assert.is(complete, 0);
    assert.is(total, 3);
    assert.ok(hits.every((hit) => hit.path.startsWith('a/')));
    assert.is(search(store, 'Bolzplatz Zaun').relaxed, false);
    assert.is(search(store, 'Schwimmbad').relaxed, false);
    assert.is(search(store, 'Schwimmbad').total, 0);
  }),
);

const PLACES = 'Stadt Haus Wald Dorf Bahnhof Garten Schul Sport Turm Markt Park Rathaus Brunnen'.split(' ');
const THINGS = 'Mast Kauf Glas Preis Dienst Schirm Kabel Wechsel Bericht Plan Netz Licht Schalter'.split(' ');
/** A word with 169 compounds, each in one paper. */
const LAMPS: Papers = Object.fromEntries([
  ...Array.from({ length: 12 }, (_, i) => [`teile/${i}.txt`, `${[...PLACES, ...THINGS].join(' ')} Nr. ${i}`]),
  ...PLACES.flatMap((place) =>
    THINGS.map((thing) => [`lampen/${place}${thing}.txt`, `Bericht\nDer ${place}lampen${thing.toLowerCase()}.`]),
  ),
  ['lampe.txt', 'Bericht\nEine Lampe.'],
]);

test(
  'of a word with very many compounds the most frequent ones are looked for, which is said, and all if they are asked for',
  withIndex(LAMPS, (store) => {
    const some = search(store, 'Lampe Bericht');
    assert.is(some.total, 151);
    assert.equal(some.capped, ['Lampe']);
    const all = search(store, 'Lampe Bericht', { allCompounds: true });
    assert.is(all.total, 170);
    assert.equal(all.capped, []);
    assert.equal(search(store, 'Lampe', { exact: true }).capped, []);
    assert.equal(search(store, 'Lampenkabel').capped, []);
    assert.is(choose(store, 'Lampe', { allCompounds: true }).documents.length, 170);
    assert.equal(choose(store, 'Lampe', {}).capped, ['Lampe']);
  }),
);

test(
  'letters and a word that were typed as one find both with a hyphen between them',
  withIndex(
    {
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [`bahn/${i}.txt`, `Bericht\nDie Tram fährt, Nr. ${i}.`]),
      ),
      'strich.txt': 'Bericht\nDie U-Tram kommt.',
      'fern.txt': 'Bericht\nDie Tram kommt nach dem U.',
    },
    (store) => {
      assert.equal(paths(store, 'Utram'), ['strich.txt']);
      assert.is(search(store, 'Utram', { exact: true }).total, 0);
    },
  ),
);

test(
  'of papers that lack a word, those with the rare ones come first',
  withIndex(
    {
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, i) => [`leer/${i}.txt`, `Bericht ${i} über Wetter und Wind`]),
      ),
      ...Object.fromEntries(
        Array.from({ length: 6 }, (_, i) => [
          `stelle/${i}.txt`,
          `Stelle besetzen\nDie Stelle ist zu besetzen, Nr. ${i}.`,
        ]),
      ),
      'lotsin.txt': `Bericht\nDie Lotsin zieht um. ${FILL.repeat(2)}Eine Stelle bleibt frei.`,
    },
    (store) => {
      assert.is(paths(store, 'Lotsin Stelle besetzen')[0], 'lotsin.txt');
      const alike = search(store, 'Lotsin Stelle besetzen', {}, { weights: { ...RANK_WEIGHTS, rarity: 0 } });
      assert.is.not(alike.hits[0]!.path, 'lotsin.txt');
    },
  ),
);

const APART = FILL.repeat(9);
const REPORT: Papers = {
  'bericht.txt': `Bericht über das Jahr\nDie Rutsche ist neu. ${APART}\nDer Teich fiel trocken. ${APART}\nDie Sperrung der Brücke dauert an.\n`,
  'rutsche.txt': 'Die Rutsche am Teich\nDie Rutsche am Teich ist gesperrt.\n',
  'bruecke.txt': 'Die Brücke\nDie Brücke wird gestrichen.\n',
};

test(
  'where all words are in a thick report by chance alone, papers with one less follow it, and that is said',
  withIndex(REPORT, (store) => {
    const found = (query: string, options?: SearchOptions) => {
      const { relaxed, complete, hits, total } = search(store, query, options);
      return { relaxed, complete, total, paths: hits.map(({ path }) => path) };
    };
    const added = { relaxed: true, complete: 1, total: 2, paths: ['bericht.txt', 'rutsche.txt'] };
    const alone = { relaxed: false, complete: 1, total: 1, paths: ['bericht.txt'] };
    assert.equal(found('Rutsche Teich Brücke'), added);
    assert.equal(found('Rutsche Teich Brücke', { sort: 'date', limit: 0 }), added);
    assert.equal(found('Rutsche Teich Brücke', { exact: true }), alone);
    assert.equal(found('Teich Brücke'), alone);
    assert.equal(found('Rutsche Teich gesperrt').relaxed, false);
    assert.equal([...choose(store, 'Rutsche Teich Brücke', {}).documents].length, 1);
  }),
);

test(
  'where all papers with all words have one that is ruled out, those with most are found',
  withIndex(REPORT, (store) => {
    const { relaxed, hits } = search(store, 'Teich gesperrt gestrichen -Bericht');
    assert.is(relaxed, true);
    assert.equal(
      hits.map(({ path }) => path),
      ['rutsche.txt'],
    );
    const apart = search(store, 'Teich Brücke -Bericht');
    assert.is(apart.relaxed, true);
    assert.equal(apart.hits.map(({ path }) => path).sort(), ['bruecke.txt', 'rutsche.txt']);
  }),
);

test(
  'nothing follows a paper that has all words side by side, however thick it is',
  withIndex(
    {
      'bericht.txt': `Bericht über das Jahr\n${APART}\nDie Rutsche, der Teich und auch die Brücke.\n${APART}\n`,
      'rutsche.txt': REPORT['rutsche.txt']!,
    },
    (store) => {
      const { relaxed, hits } = search(store, 'Rutsche Teich Brücke');
      assert.is(relaxed, false);
      assert.equal(
        hits.map(({ path }) => path),
        ['bericht.txt'],
      );
    },
  ),
);

test(
  'where no paper has all of four words or more, those with one less follow those with most, but none with one alone',
  withIndex(
    {
      'bericht.txt': `Bericht über das Jahr\nDie Rutsche ist neu. ${APART}\nDer Teich fiel trocken. ${APART}\nDer Zaun steht.\n`,
      'rutsche.txt': REPORT['rutsche.txt']!,
      'zaun.txt': 'Der Zaun\nDer Zaun wird gestrichen.\n',
    },
    (store) => {
      const { relaxed, total, hits } = search(store, 'Rutsche Teich Zaun Sprungturm');
      assert.equal({ relaxed, total, first: hits[0]!.path }, { relaxed: true, total: 2, first: 'bericht.txt' });
      assert.is(choose(store, 'Rutsche Teich Zaun Sprungturm', {}).documents.length, 1);
    },
  ),
);

test(
  'a question is searched for as what it asks about, and words are named without the marks around them',
  over((store) => {
    const { total, relaxed, hits } = search(store, 'Gibt es viele Zäune? (Bolzplatz!)');
    assert.equal(
      { total, relaxed, words: Object.keys(hits[0]!.matched) },
      { total: 3, relaxed: false, words: ['Zäune', 'Bolzplatz'] },
    );
  }),
);

test(
  'two letters off finds all that one letter off finds, the first letter included',
  withIndex({ 'a.txt': 'Die Strassenbahn fährt.', 'b.txt': 'Das Tresen-Lied.' }, (store) => {
    for (const sign of ['~1', '~2', '~']) assert.equal(paths(store, `trassenbahn${sign}`), ['a.txt'], sign);
    assert.equal(paths(store, 'xtrassnbahn~2'), []);
    assert.equal(paths(store, 'strassnban~2'), ['a.txt']);
  }),
);

test(
  'a word that no paper has is searched for as the likeliest other, and that is suggested',
  over((store) => {
    const { suggestion, hits } = search(store, 'Grundschuhle Schulhof');
    assert.is(suggestion, 'Grundschule Schulhof');
    assert.is(hits[0]?.path, 'b/schule.txt');
    assert.is(search(store, 'Grundschule Schulhof').suggestion, null);
    assert.is(search(store, 'Grundschuhle', { exact: true }).total, 0);
  }),
);

test(
  'what is suggested is the word that most papers have, whole, and nothing for a word that is spelt right',
  withIndex(
    {
      ...Object.fromEntries(
        Array.from({ length: 120 }, (_, i) => [`p${i}.txt`, 'Der Bürgermeister öffnet den Spielplatz am Grundwasser.']),
      ),
      'misprint.txt': 'Der Spielpla ist zu. Das Waser steht. Der Burgermeister kommt.',
      'again.txt': 'Der Burgermeister bleibt lange.',
      'more.txt': 'Den Burgermeister fragt niemand.',
      'twins.txt': 'Es kommen Streetworkerinnen und ein Streetworkerteam.',
      'twin.txt': 'Es kommt ein Streetworker.',
    },
    (store) => {
      assert.is(search(store, 'Spielplaz').suggestion, 'Spielplatz');
      assert.is(search(store, 'Grundwaser').suggestion, 'Grundwasser');
      assert.is(search(store, 'title:Spielplaz Wo?').suggestion, 'title:Spielplatz Wo?');
      assert.is(search(store, 'Gibt es einen Spielplaz?').suggestion, 'Gibt es einen Spielplatz?');
      const { total, suggestion } = search(store, 'Burgermeister');
      assert.equal([total, suggestion], [123, 'Bürgermeister']);
      assert.is(search(store, 'Schüler').suggestion, null);
      for (const [typed, meant] of [
        ['"Spielplaz"', '"Spielplatz"'],
        ['Der „Spielplaz“ -Zaun', 'Der „Spielplatz“ -Zaun'],
        ['title:"Spielplaz"', 'title:"Spielplatz"'],
        ['Spilplatz*', 'Spielplatz*'],
        ['title:Spilplatz* Wo?', 'title:Spielplatz* Wo?'],
        ['"Spielplatz"', null],
        ['Spielpl*', null],
        ['"am Spielplaz"', null],
        ['Zaun -"Spielplaz"', null],
        ['-Spilplatz*', null],
      ] as const) {
        assert.is(search(store, typed).suggestion, meant, typed);
      }
      assert.is(search(store, '"Spielplaz"', { exact: true }).suggestion, null);
      // What was meant is found in all its forms.
      assert.equal(paths(store, 'Streetwoker').sort(), ['twin.txt', 'twins.txt']);
    },
  ),
);

test(
  'a reference in any spelling finds the paper first, then what cites it',
  over((store) => {
    for (const typed of ['AN/0012/2018', 'an-12-2018', 'AN 12/2018', '12/2018', 'Antrag 0012/2018']) {
      assert.equal(paths(store, typed), ['a/zaun-antrag.txt', 'a/zaun-antwort.txt'], typed);
    }
    assert.equal(paths(store, 'AN/0012/2018 Frühjahr'), ['a/zaun-antwort.txt']);
    assert.equal(paths(store, '-AN/0012/2018 Bolzplatz'), ['b/schule.txt']);
  }),
);

test(
  'a paper that does not bear its reference is found by the name of its file, in any spelling',
  withIndex(
    {
      'bvv/00498_DS-0412-III.txt': 'Das Bezirksamt wird beauftragt, den Zaun zu erneuern.',
      'bvv/00499_DS-0413-III.txt': 'Zur Drucksache DS/0412/III: Der Zaun ist erneuert.',
      'bvv/00500_DS-0412-IV.txt': 'Das Bezirksamt wird beauftragt, die Hecke zu schneiden.',
      'bvv/00501_DS-0412-1-III.txt':
        'Das Bezirksamt wird beauftragt, das Tor zu streichen. Am 12. März 2018 stand es offen.',
    },
    (store) => {
      for (const typed of [
        'DS/0412/III',
        'DS 412/III',
        'ds0412/iii',
        '0412/III',
        'Drucksache 0412/III',
        'ds 412 iii',
      ]) {
        const expected = ['bvv/00498_DS-0412-III.txt', 'bvv/00499_DS-0413-III.txt'];
        assert.equal(paths(store, typed), expected, typed);
      }
      assert.not.ok(paths(store, 'AN/0412/III').includes('bvv/00498_DS-0412-III.txt'));
    },
  ),
);

test(
  'a reference is marked as a whole, and parts of others are not',
  withIndex(
    {
      'p.txt': {
        reference: 'AN/0012/2018',
        text: 'Antrag AN/0012/2018 nach AN/0099/2018 und VO/0012/2017 vom 12.01.2018.',
      },
    },
    (store) => {
      for (const typed of ['AN/0012/2018', 'an 12-2018']) {
        const [snippet] = search(store, typed).hits[0]!.snippets;
        const marked = snippet!.highlights.map(([start, end]) => snippet!.text.slice(start, end));
        assert.equal(marked, ['AN/0012/2018'], typed);
      }
    },
  ),
);

test(
  'fields and options filter alike',
  over((store) => {
    for (const [query, options] of [
      ['date:2019', { from: '2019', to: '2019' }],
      ['kind:antwort', { kind: 'stellungnahme' }],
      ['amount:14000', { minAmount: 14_000, maxAmount: 14_000 }],
      ['date:2019..2019', { from: '2019-12', to: '2019-01' }],
      ['amount:15000..13000', { minAmount: 15_000, maxAmount: 13_000 }],
      ['path:a/zaun-?ntwort.txt', { path: 'a/zaun-antw*' }],
    ] as const) {
      assert.equal(paths(store, query), ['a/zaun-antwort.txt'], query);
      assert.equal(paths(store, '', options), ['a/zaun-antwort.txt'], query);
      assert.equal(paths(store, 'Zaun', options), ['a/zaun-antwort.txt'], query);
    }
    assert.equal(paths(store, 'body:"BV Lindenbach" kind:antrag'), ['a/zaun-antrag.txt']);
    assert.equal(paths(store, 'reference:AN-12-2018 kind:antrag'), ['a/zaun-antrag.txt']);
    assert.equal(paths(store, 'amount:>=100000 OR Wippe'), ['b/schule.txt']);
    assert.equal(paths(store, 'Bolzplatz -kind:antrag -kind:stellungnahme'), ['b/schule.txt']);
    assert.equal(paths(store, 'title:Schulhof'), ['b/schule.txt']);
    assert.equal(paths(store, 'title:Wippe'), []);
    assert.equal(paths(store, 'title:"Zaun am Bolzplatz" kind:antrag'), ['a/zaun-antrag.txt']);
    assert.equal(paths(store, 'title:"Bolzplatz am Zaun"'), []);
  }),
);

test(
  'sorts by date and by largest amount, papers without one last',
  over((store) => {
    const query = 'Zaun OR Rutsche';
    assert.equal(paths(store, query, { sort: 'date' }), [
      'a/zaun-antrag.txt',
      'a/zaun-antwort.txt',
      'b/schule.txt',
      'b/nur-text.txt',
    ]);
    assert.equal(paths(store, query, { sort: '-amount' }), [
      'b/schule.txt',
      'a/zaun-antwort.txt',
      'a/zaun-antrag.txt',
      'b/nur-text.txt',
    ]);
  }),
);

test(
  'pages fit together, and limit 0 gives all',
  over((store) => {
    const all = paths(store, 'Bolzplatz OR Rutsche', { limit: 0 });
    assert.is(all.length, 4);
    const pages = [0, 1, 2, 3].flatMap((offset) => paths(store, 'Bolzplatz OR Rutsche', { limit: 1, offset }));
    assert.equal(pages, all);
    assert.equal(paths(store, 'Bolzplatz OR Rutsche', { offset: 4 }), []);
  }),
);

test(
  'a hit shows passages with its matches, their page and line, and what matched',
  over((store) => {
    const [hit] = search(store, 'Spielgerät').hits;
    assert.is(hit?.path, 'b/schule.txt');
    const [snippet] = hit!.snippets;
    const [start, end] = snippet!.highlights[0]!;
    assert.is(snippet!.text.slice(start, end), 'Spielgeräte');
    assert.ok(snippet!.text.includes('250.000 €'));
    assert.is(snippet!.line, 5);
    assert.is(hit!.line, 5);
    assert.equal(hit!.matched, { Spielgerät: ['spielgeraete'] });
  }),
);

test(
  'a filter for amounts shows the amount',
  over((store) => {
    const [hit] = search(store, 'Rutsche amount:200000..300000').hits;
    const marked = hit!.snippets.flatMap(({ text, highlights }) =>
      highlights.map(([from, to]) => text.slice(from, to)),
    );
    assert.ok(marked.includes('250.000 €'), marked.join());
  }),
);

test(
  'facets count all papers found, and a facet filters to its count',
  over((store) => {
    const { facets, total } = search(store, 'Bolzplatz', { facets: true, limit: 1 });
    assert.is(total, 4);
    assert.equal(facets!.kind, { stellungnahme: 2, antrag: 1, mitteilung: 1 });
    assert.equal(facets!.year, { 2018: 1, 2019: 2, 2020: 1 });
    assert.is(facets!.body['Bezirksvertretung Lindenbach'], 3);
    for (const [range, count] of Object.entries(facets!.amount)) {
      assert.is(search(store, `Bolzplatz amount:${range}`).total, count, range);
    }
    assert.is(search(store, 'Bolzplatz').facets, null);
  }),
);

const COMMITTEES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => [`${letter}arten`, `${letter}ecken`]);

test(
  'tells how many bodies there are, where not all are counted by name',
  withIndex(
    Object.fromEntries(
      COMMITTEES.map((name) => [`${name}.txt`, `Der Ausschuss für ${name} berät den Wetterbericht.\n`]),
    ),
    (store) => {
      const { facets } = search(store, 'Wetterbericht', { facets: true });
      assert.is(Object.keys(facets!.body).length, 50);
      assert.is(facets!.bodies, COMMITTEES.length);
    },
  ),
);

test(
  'explains how it read the query and where a score comes from',
  over((store) => {
    const { explanation, hits } = search(store, 'Zäune Bolzplatz', { explain: true });
    assert.is(explanation!.parse, '(zaeune AND bolzplatz)');
    const [zaun] = explanation!.words;
    const member = zaun!.members.find(({ word }) => word === 'zaun');
    assert.is(member?.documents, 3);
    assert.ok(member!.weight < 1);
    const { words } = hits[0]!.explanation!;
    assert.equal(Object.keys(words).sort(), ['Bolzplatz', 'Zäune']);
    assert.ok(words.Bolzplatz!.contribution > 0);
    assert.is(search(store, 'Zaun').explanation, undefined);
  }),
);

/** Queries of every kind of node, for one paper found by some of its alternatives only. */
const EXPLAINED = [
  'Zaun',
  'Zäune Bolzplatz',
  'Zaun OR Rutsche OR Bolzplatz',
  '"der Zaun" Bolzplatz',
  '"der Zaun" OR "Zaun der" OR Bolzplatz',
  'Bolzplatzzaun',
  'Bolzplatz-Zaun',
  'title:"Bolzplatz" Zaun',
  'AN/0012/2018',
  'Bolzplatz AN/0012/2018',
  'AN/0012/2018 OR Zaun',
  'Bolzplatz (kind:antrag OR Zaun)',
  'Bolzplatz -Rutsche Wippe Zaun',
  'Bolz* Zaum~',
];

/** Fails unless each hit's explanation adds up to its score; what is left out by rounding is less than a hundredth. */
function addsUp(store: Store, query: string, sort: 'relevance' | 'date'): void {
  const { hits } = search(store, query, { explain: true, limit: 0, copies: true, sort }, { ranked: 2 });
  for (const { path, score, explanation } of hits) {
    // A query of filters alone has no score to be explained.
    if (!explanation) continue;
    const { words, bonuses, wordsFound, factors, following } = explanation;
    const contributions = Object.values(words).map(({ contribution }) => contribution);
    const sum = [...contributions, ...bonuses.map((bonus) => bonus.score)].reduce((all, one) => all + one, 0);
    const { proximity, title, nearness, rarity } = factors ?? { proximity: 1, title: 1, nearness: 1, rarity: 1 };
    const product = sum * wordsFound * proximity * title * nearness * rarity * following;
    assert.ok(Math.abs(product - score) < 0.01, `${query}, ${path}: ${product}, ${score}`);
    assert.ok(Math.abs(sum * wordsFound - explanation.score) < 0.01, `${query}, ${path}`);
  }
}

test(
  'what a hit is said to be made of adds up to its score',
  over((store) => {
    for (const query of EXPLAINED) {
      for (const sort of ['relevance', 'date'] as const) addsUp(store, query, sort);
    }
    const parts = fc.array(fc.constantFrom(...EXPLAINED, '-Wippe', '-"der Zaun"'), { minLength: 1, maxLength: 4 });
    const query = fc.tuple(parts, fc.constantFrom(' ', ' OR ')).map(([list, between]) => {
      return list.map((part) => (part.startsWith('-') ? part : `(${part})`)).join(between);
    });
    fc.assert(
      fc.property(query, fc.constantFrom('relevance', 'date'), (...call) => addsUp(store, ...call)),
      { numRuns: 40 },
    );
  }),
);

test(
  'no paper has a higher score than one before it, whichever of them are ranked and whatever they lack',
  over((store) => {
    for (const query of [...EXPLAINED, 'Frühjahre', 'Zaun Bolzplatz Rutsche', 'Haushalt Wippe Zaun Bolzplatz']) {
      for (const ranked of [1, 2, 3, 50]) {
        const scores = search(store, query, { limit: 0, copies: true }, { ranked }).hits.map(({ score }) => score);
        assert.equal(
          scores,
          [...scores].sort((a, b) => b - a),
          `${query}, ${ranked}`,
        );
      }
    }
  }),
);

test(
  'an option that means nothing is refused in one sentence',
  over((store) => {
    const wrong: readonly (readonly [Record<string, unknown>, RegExp])[] = [
      [{ kind: 'roman' }, /no kind roman/],
      [{ from: 'gestern' }, /from needs a year/],
      [{ sort: 'size' }, /no order size/],
      [{ limit: -1 }, /limit needs/],
      [{ offset: 0.5 }, /offset needs/],
      [{ minAmount: Number.NaN }, /minAmount needs/],
      [{ body: '' }, /^body is empty; give it a value or leave it out\.$/],
      [{ reference: ' ' }, /^reference is empty/],
      [{ path: '' }, /^path is empty/],
    ];
    for (const [options, message] of wrong) {
      assert.throws(
        () => search(store, 'Zaun', options as SearchOptions),
        (error: unknown) => error instanceof UsageError && message.test(error.message),
      );
    }
  }),
);

test(
  'an empty query finds nothing, a query of filters or exclusions alone finds papers',
  over((store) => {
    assert.is(search(store, '').total, 0);
    assert.is(search(store, '"" ()').total, 0);
    assert.is(search(store, 'kind:stellungnahme').total, 2);
    assert.is(search(store, '-Zaun').total, 2);
  }),
);

test(
  'an index without papers answers',
  withIndex({}, (store) => assert.is(search(store, 'Zaun').total, 0)),
);

test(
  'hits that are read as they are asked for are those of the search, and no text is read before its hit is',
  withIndex(
    Object.fromEntries(
      Array.from({ length: 2_500 }, (_, i) => [`${i}.txt`, `Der Zaun ${i} steht am Weiher ${i % 7}.`]),
    ),
    (store) => {
      let texts = 0;
      const counting = new Proxy(store, {
        get(target, name) {
          if (name === 'chunks') texts++;
          const value = Reflect.get(target, name, target) as unknown;
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      for (const options of [
        { limit: 0 },
        { limit: 1_100, offset: 20, sort: '-date' },
        { copies: true, limit: 0 },
      ] as const) {
        const { hits: all, ...said } = search(store, 'Zaun Weiher', options);
        texts = 0;
        const { hits, ...list } = listHits(counting, 'Zaun Weiher', options);
        assert.equal(list, said);
        const known = texts;
        const read = [];
        for (const hit of hits) {
          read.push(hit);
          assert.is(texts - known, read.length);
        }
        assert.equal(read, all);
      }
    },
  ),
);

const schoolyards = (count: number) => ({
  ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, `Der Schulhof ${i} wird saniert.`])),
  'schule.txt': 'Die Schule liegt am alten Hof.',
  'hof.txt': 'Der Hof wird verkauft, die Schule bleibt.',
});

test(
  'a compound that few write is also its parts near each other',
  withIndex(schoolyards(3), (store) => {
    assert.is(search(store, 'Schulhofes').total, 5);
  }),
);

test(
  'a compound that many write is a word of its own, in every form of it',
  withIndex(schoolyards(12), (store) => {
    for (const query of ['Schulhof', 'Schulhofes', 'Schulhöfe']) assert.is(search(store, query).total, 12, query);
  }),
);

test.run();
