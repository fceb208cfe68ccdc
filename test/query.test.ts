import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MAX_WORDS, parseQuery, printQuery, type QueryNode } from '../src/query.js';

const tree = (text: string) => {
  const { root } = parseQuery(text);
  return root && printQuery(root);
};
const slips = (text: string) => parseQuery(text).slips.map((slip) => slip.text);

// typed, read as
const READ: readonly (readonly [string, string | null])[] = [
  ['Streetworker Lindenbach', '(streetworker AND lindenbach)'],
  ['"soziale Stadt"', '"soziale stadt"'],
  ['„soziale Stadt“', '"soziale stadt"'],
  ['“soziale Stadt”', '"soziale stadt"'],
  ['‚soziale Stadt‘', '"soziale stadt"'],
  ['‚Rock’n’Roll am Rhein’ Porz', '("rock’n’roll am rhein" AND porz)'.replaceAll('’', '')],
  ['›soziale Stadt‹', '"soziale stadt"'],
  ['»soziale Stadt«', '"soziale stadt"'],
  ['"Müll-\nabfuhr"', '"muell abfuhr"'],
  ['Spielplatz -Schule', '(spielplatz AND NOT schule)'],
  ['Spielplatz -"alte Schule"', '(spielplatz AND NOT "alte schule")'],
  ['Spielplatz -(Schule OR Kita)', '(spielplatz AND NOT (schule OR kita))'],
  ['Bolzplatz OR Spielplatz', '(bolzplatz OR spielplatz)'],
  ['Bolzplatz ODER Spielplatz', '(bolzplatz OR spielplatz)'],
  ['Bolzplatz oder', '(bolzplatz AND oder)'],
  ['oder Bolzplatz', '(oder AND bolzplatz)'],
  ['mit oder ohne Dach', '(mit AND oder AND ohne AND dach)'],
  ['Hochwasser Oder', '(hochwasser AND oder)'],
  ['Kinder in Not', '(kinder AND in AND not)'],
  ['Sanierung (Bolzplatz OR Spielplatz)', '(sanierung AND (bolzplatz OR spielplatz))'],
  ['a b OR c d', '((a AND b) OR (c AND d))'],
  ['Bolzplatz AND Spielplatz', '(bolzplatz AND spielplatz)'],
  ['Straßen*', 'strassen*'],
  ['Streetwoker~', 'streetwoker~'],
  ['Streetwoker~1', 'streetwoker~1'],
  ['~100 Stellplätze', '(100 AND stellplaetze)'],
  ['Straßen*, Porz?', '(strassen* AND porz)'],
  ['Pkw-Stellplätze', 'NEAR(pkw stellplaetze)'],
  ['Pkw-Stell*', 'NEAR(pkw stell*)'],
  ['Spielplatz – Sanierung', '(spielplatz AND sanierung)'],
  ['+Kita +Hort', '(kita AND hort)'],
  ['Kita & Hort', '(kita AND hort)'],
  ['Bewohner*innen', 'bewohnerinnen'],
  ['Bewohner:innen', 'bewohnerinnen'],
  ['Bewohner/-innen', 'bewohnerinnen'],
  ['Bewohner(innen)', 'bewohnerinnen'],
  ['Schüler(in) Lehrer', '(schuelerin AND lehrer)'],
  ['datum:2018', '[from 2018-01-01, to 2018-12-31]'],
  ['betrag:>=1 Mio', '[minAmount 1000000]'],
  ['art:Antrag', '[kind antrag]'],
  ['gremium:Porz', '[body Porz]'],
  ['titel:Spielplatz', 'title:spielplatz'],
  ['aktenzeichen:AN/1728/2018', '[reference AN/1728/2018]'],
  ['drucksache:21/1234', 'REFERENCE(21-1234 ELSE drucksache NEAR(21 1234))'],
  ['pfad:seeds/*', '[path seeds/*]'],
  ['Art: Antrag', '(art AND antrag)'],
  ['title:Spielplatz', 'title:spielplatz'],
  ['title:Pkw-Stellplätze', 'NEAR(title:pkw title:stellplaetze)'],
  ['title:"soziale Stadt"', 'title:"soziale stadt"'],
  ['body:Lindenbach', '[body Lindenbach]'],
  ['body:"Bezirksvertretung Lindenbach" Zaun', '([body Bezirksvertretung Lindenbach] AND zaun)'],
  ['kind:Antrag', '[kind antrag]'],
  ['kind:Änderungsantrag', '[kind aenderungsantrag]'],
  ['kind:protokoll', '[kind niederschrift]'],
  ['Kind:Antrag', '[kind antrag]'],
  ['Zaun NOT Tor', '(zaun AND NOT tor)'],
  ['-kind:tagesordnung Zaun', '(NOT [kind tagesordnung] AND zaun)'],
  ['path:seeds/*.txt', '[path seeds/*.txt]'],
  ['reference:AN/1728/2018', '[reference AN/1728/2018]'],
  ['date:2018..2019-06', '[from 2018-01-01, to 2019-06-30]'],
  ['date:..2019', '[to 2019-12-31]'],
  ['date:2019..2018-06', '[from 2018-06-01, to 2019-12-31]'],
  ['date:>=2018-02', '[from 2018-02-01]'],
  ['date:<2018', '[to 2017-12-31]'],
  ['date:>2018', '[from 2019-01-01]'],
  ['date:11.12.2018', '[from 2018-12-11, to 2018-12-11]'],
  ['date:2020-02', '[from 2020-02-01, to 2020-02-29]'],
  ['amount:>=100000', '[minAmount 100000]'],
  ['amount:<=1,5Mio', '[maxAmount 1500000]'],
  ['amount:50000..1000000', '[minAmount 50000, maxAmount 1000000]'],
  ['amount:1000000..50000', '[minAmount 50000, maxAmount 1000000]'],
  ['amount:"313.500 €"', '[minAmount 313500, maxAmount 313500]'],
  ['amount:50.000..1 Mio', '[minAmount 50000, maxAmount 1000000]'],
  ['amount:>=1 Mio', '[minAmount 1000000]'],
  ['amount:>= 1,5 Millionen Euro Porz', '([minAmount 1500000] AND porz)'],
  ['amount:50 Tsd..1 Mio. Zaun', '([minAmount 50000, maxAmount 1000000] AND zaun)'],
  ['amount:50 bis 100 Tsd. Euro', '[minAmount 50000, maxAmount 100000]'],
  ['amount:1 000 000', '[minAmount 1000000, maxAmount 1000000]'],
  ['amount:100.000 Euro', '[minAmount 100000, maxAmount 100000]'],
  ['(amount:100.000 €)', '[minAmount 100000, maxAmount 100000]'],
  ['amount:100 Eurocent', '([minAmount 100, maxAmount 100] AND eurocent)'],
  ['amount:>100000, Zaun', '([minAmount 100000.000001] AND zaun)'],
  ['amount:500.. Zaun', '([minAmount 500] AND zaun)'],
  ['date:2018 .. 2019', '[from 2018-01-01, to 2019-12-31]'],
  ['date:2018 bis 2019 Zaun', '([from 2018-01-01, to 2019-12-31] AND zaun)'],
  ['date:2018 bis Zaun', '([from 2018-01-01, to 2018-12-31] AND bis AND zaun)'],
  ['date:1. März 2018', '[from 2018-03-01, to 2018-03-01]'],
  ['Zaun date:>=März 2018', '(zaun AND [from 2018-03-01])'],
  ['date:.. Juni 2018', '[to 2018-06-30]'],
  ['date:2018 Zaun 2019', '([from 2018-01-01, to 2018-12-31] AND zaun AND REFERENCE(2019 ELSE 2019))'],
  ['AN/1728/2018', 'REFERENCE(AN-1728-2018 ELSE NEAR(an 1728 2018))'],
  ['an-1728-2018', 'REFERENCE(AN-1728-2018 ELSE NEAR(an 1728 2018))'],
  ['AN 1728/2018', 'REFERENCE(AN-1728-2018 ELSE an NEAR(1728 2018))'],
  ['AN 1728 / 2018', 'REFERENCE(AN-1728-2018 ELSE an NEAR(1728 2018))'],
  ['2014/ 0182', 'REFERENCE(2014-182 ELSE NEAR(2014 0182))'],
  ['2014 /0182', 'REFERENCE(2014-182 ELSE NEAR(2014 0182))'],
  ['Antrag 2014/ 0182 Zaun', '(REFERENCE(2014-182 ELSE antrag NEAR(2014 0182)) AND zaun)'],
  ['Kita/ 3 Gruppen', '(kita AND 3 AND gruppen)'],
  ['1728/2018', 'REFERENCE(1728-2018 ELSE NEAR(1728 2018))'],
  ['2013/0155?', 'REFERENCE(2013-155 ELSE NEAR(2013 0155))'],
  ['DS 86/2023', 'REFERENCE(86-2023 ELSE ds NEAR(86 2023))'],
  ['V0402/26/1', 'REFERENCE(V-402-26-1 ELSE NEAR(v0402 26 1))'],
  ['ANT-BSV/25/61750-1', 'REFERENCE(ANTBSV-25-61750-1 ELSE NEAR(ant bsv 25 61750 1))'],
  ['2014 0182', 'REFERENCE(2014-182 ELSE 2014 0182)'],
  ['Haushalt 2019 2020', '(haushalt AND REFERENCE(2019 ELSE 2019) AND REFERENCE(2020 ELSE 2020))'],
  ['Vorl.-Nr. 2014/0182', 'REFERENCE(2014-182 ELSE NEAR(2014 0182))'],
  ['Vorlage Nr. 1677', 'REFERENCE(1677 ELSE vorlage nr 1677)'],
  ['Nr.1677', 'REFERENCE(1677 ELSE nr 1677)'],
  ['Vorlage-Nr.:2014/0182', 'REFERENCE(2014-182 ELSE NEAR(2014 0182))'],
  ['Drs.2014/0182', 'REFERENCE(2014-182 ELSE drs NEAR(2014 0182))'],
  ['Tel.2014', 'NEAR(tel 2014)'],
  ['https://lindenbach.de', 'NEAR(https lindenbach de)'],
  ['Zaun Drucksache 21/1234', '(zaun AND REFERENCE(21-1234 ELSE drucksache NEAR(21 1234)))'],
  ['DS 0412/III', 'REFERENCE(412-III ELSE ds NEAR(0412 iii))'],
  ['0412/iii', 'REFERENCE(412-III ELSE NEAR(0412 iii))'],
  ['21/SVV/0107', 'REFERENCE(21-SVV-107 ELSE NEAR(21 svv 0107))'],
  ['an 1728 2018', 'REFERENCE(AN-1728-2018 ELSE an 1728 2018)'],
  ['DS 12 III Zaun', '(REFERENCE(12-III ELSE ds 12 iii) AND zaun)'],
  ['21 SVV 107', 'REFERENCE(21-SVV-107 ELSE 21 svv 107)'],
  ['Haushalt 2018', '(haushalt AND REFERENCE(2018 ELSE 2018))'],
  ['Haus 12', '(haus AND 12)'],
  ['11.12.2018', '11.12.2018'],
  ['3,5 Jahre', '(3,5 AND jahre)'],
  ['', null],
  ['?! & –', null],
];

for (const [typed, read] of READ) {
  test(`reads ${JSON.stringify(typed)}`, () => {
    assert.is(tree(typed), read);
    assert.equal(slips(typed), []);
  });
}

// typed, read as, a part of what is said about it
const SLIPS: readonly (readonly [string, string | null, string])[] = [
  ['Spielplatz "alte Schule', '(spielplatz AND alte AND schule)', 'never closed'],
  ['(Spielplatz Schule', '(spielplatz AND schule)', 'never closed'],
  ['Spielplatz) Schule', '(spielplatz AND schule)', 'no opening'],
  ['OR Schule', 'schule', 'nothing before'],
  ['Schule OR', 'schule', 'nothing after'],
  ['"" Schule', 'schule', 'no word'],
  ['*platz', 'platz', 'end of a word'],
  ['Kita * Hort', '(kita AND hort)', 'end of a word'],
  ['"sozial* Stadt"', '"sozial stadt"', 'no meaning'],
  ['"soziale Stadt"~3', '"soziale stadt"', 'after a phrase'],
  ['date:irgendwann', '(date AND irgendwann)', 'date: needs'],
  ['date:2018-13', '(date AND NEAR(2018 13))', 'date: needs'],
  ['date:31.02.2018', '(date AND 31.02.2018)', 'date: needs'],
  ['amount:viel', '(amount AND viel)', 'amount: needs'],
  ['date:Porz 2018', '(date AND porz AND REFERENCE(2018 ELSE 2018))', 'date: needs'],
  ['name:Zaun', 'NEAR(name zaun)', 'no field name'],
  ['gremium:', 'gremium', 'gremium: has nothing after it'],
  ['betrag:viel', '(betrag AND viel)', 'amount: needs'],
  ['kind:Roman', '(kind AND roman)', 'no kind Roman'],
  ['body:', 'body', 'nothing after'],
  ['reference:keine', '(reference AND keine)', 'no reference'],
  ['Spielplatz –Kosten', '(spielplatz AND NOT kosten)', '–Kosten was read as -Kosten.'],
  ['Spielplatz —Kosten', '(spielplatz AND NOT kosten)', '—Kosten was read as -Kosten.'],
  ['Spielplatz −Kosten', '(spielplatz AND NOT kosten)', '−Kosten was read as -Kosten.'],
  ['Spielplatz –"soziale Stadt"', '(spielplatz AND NOT "soziale stadt")', '– was read as -.'],
  ['Spielplatz --Kosten', '(spielplatz AND NOT kosten)', '--Kosten was read as -Kosten.'],
  ['Spielplatz !Kosten', '(spielplatz AND NOT kosten)', '!Kosten was read as -Kosten.'],
  ['Spielplatz - Kosten', '(spielplatz AND kosten)', 'none after it, so - was left out'],
  ['Spielplatz − Kosten', '(spielplatz AND kosten)', 'none after it, so − was left out'],
  ['Porz - "soziale Stadt"', '(porz AND "soziale stadt")', 'none after it, so - was left out'],
  ['Porz - (A OR B)', '(porz AND (a OR b))', 'none after it, so - was left out'],
  ['"soziale Stadt"-Kosten', '("soziale stadt" AND kosten)', 'none after it, so - was left out'],
  ['Kita or Hort', '(kita OR hort)', 'Kita or Hort was read as (Kita OR Hort).'],
  ['Antrag Kita oder Hort Porz', '(antrag AND (kita OR hort) AND porz)', 'Kita oder Hort was read as (Kita OR Hort).'],
  [
    'Kita oder im Hort oder "freie Schule"',
    '(kita OR hort OR "freie schule")',
    'read as (Kita OR Hort OR "freie Schule").',
  ],
  ['Antrag -Kita oder Hort', '(antrag AND NOT (kita OR hort))', 'read as (Kita OR Hort).'],
  ['1728/2018 oder kind:antrag', '(REFERENCE(1728-2018 ELSE NEAR(1728 2018)) OR [kind antrag])', 'was read as'],
  ['Kita oder (Hort Porz)', '(kita OR (hort AND porz))', 'read as (Kita OR (Hort Porz)).'],
  ['Kita and Hort', '(kita AND hort)', 'and was read as AND.'],
  ['Kita not Hort', '(kita AND not AND hort)', 'not was read as a word'],
  ['Kita || Hort Porz', '(kita OR (hort AND porz))', '|| was read as OR.'],
  ['Kita|Hort', '(kita OR hort)', '| was read as OR.'],
  ['Kita |', 'kita', '| has nothing after it'],
  ['Hort NOT', 'hort', 'NOT has nothing after it and was left out.'],
  ['(Hort NICHT) Kita', '(hort AND kita)', 'NICHT has nothing after it and was left out.'],
  ['Hort NOT OR Kita', '(hort OR kita)', 'NOT has nothing after it and was left out.'],
  ['Stra*nbahn', 'NEAR(stra nbahn)', 'Inside a word'],
  ['Str?ße', 'NEAR(str sse)', 'Inside a word'],
  ['Straßen**', 'strassen*', '** was read as *.'],
  ['Streetworker~3', 'streetworker~2', 'At most 2 letters'],
  ['Streetworker~20', 'streetworker~2', 'At most 2 letters'],
  ['Streetworker~~', 'streetworker~', '~~ was read as ~.'],
  ['~Streetworker', 'streetworker~', '~Streetworker was read as Streetworker~.'],
  ['Streetworker~0', 'streetworker', '~0 after a word'],
  ['Streetworker~0.8', 'streetworker', '~0.8 after a word'],
  ['Streetworker^2', 'streetworker', '^2 after a word'],
  ['"soziale Stadt"^2 Porz', '("soziale stadt" AND porz)', '^2 after a phrase'],
  ['"soziale Stadt"* Porz', '("soziale stadt" AND porz)', '* after a phrase'],
  ['„Programm "Soziale Stadt" Porz“ Zaun', '("programm soziale stadt porz" AND zaun)', 'inside others'],
  ['"Programm „Soziale Stadt“ Porz" Zaun', '("programm soziale stadt porz" AND zaun)', 'inside others'],
  ['Spielplatz -"', 'spielplatz', 'never closed'],
];

for (const [typed, read, said] of SLIPS) {
  test(`mends ${JSON.stringify(typed)} and says so`, () => {
    assert.is(tree(typed), read);
    assert.ok(
      slips(typed).some((text) => text.includes(said)),
      slips(typed).join(),
    );
  });
}

test('a slip is told by its cause alone', () => {
  assert.equal(slips(`${'('.repeat(50)}Zaun${')'.repeat(50)}`), ['Parentheses more than 40 deep were left out.']);
  assert.is(tree(`${'('.repeat(50)}Zaun${')'.repeat(50)} Tor`), '(zaun AND tor)');
  const words = 'Zaun '.repeat(MAX_WORDS);
  for (const rest of ['Tor OR', 'Tor OR Latte', '(Tor', '"Tor', 'Tor*platz ~3', 'oder Tor', 'date:Tor'])
    assert.equal(slips(words + rest), [`Only the first ${MAX_WORDS} words of the query were read.`], rest);
  for (const rest of ['"', '(']) assert.equal(slips(`${rest}${' '.repeat(10_000)}Zaun"`).slice(1), [], rest);
});

test('quotation marks that only look like others in others are phrases of their own', () => {
  assert.is(tree('„soziale Stadt" „grüne Stadt“'), '("soziale stadt" AND "gruene stadt")');
  assert.is(tree('"soziale Stadt” "grüne Stadt"'), '("soziale stadt" AND "gruene stadt")');
});

test('a word that ends like a field is no field', () => {
  assert.is(tree('Kind: Spielplatz'), '(kind AND spielplatz)');
  assert.equal(slips('Kind: Spielplatz'), []);
});

test('signs that come again and again, and fields with a stroke between them', () => {
  assert.is(tree(`${'NOT '.repeat(2000)}Zaun`), tree('Zaun'));
  assert.is(tree('Teich NOT NOT NOT Zaun'), tree('Teich -Zaun'));
  assert.is(tree('kind:antrag|kind:anfrage'), tree('kind:antrag OR kind:anfrage'));
  assert.is(tree('date:2018|date:2020'), tree('date:2018 OR date:2020'));
  assert.is(tree('title:"Zaun"~2'), tree('title:"Zaun"'));
  assert.is(tree('Kita oder nicht Hort'), '(kita AND oder AND nicht AND hort)');
});

test('what is invisible in a query is taken out as it is of papers, and slips keep their places', () => {
  assert.is(tree('Stra\u00adßen\u200bbahn\ufeff'), 'strassenbahn');
  assert.is(tree('Pkw\u2011Stellplätze'), 'NEAR(pkw stellplaetze)');
  assert.is(tree('date:2018\u00a0bis\u00a02019'), '[from 2018-01-01, to 2019-12-31]');
  assert.is(tree('Spielplatz \u00adKosten'), '(spielplatz AND kosten)');
  const text = '\u200bStraßen\u00adbahn \ufeffname:Zaun';
  const { text: read, root, slips } = parseQuery(text);
  assert.is(read, 'Straßenbahn name:Zaun');
  assert.ok(root?.type === 'and');
  const [, second] = root.children;
  assert.ok(second?.type === 'compound');
  assert.is(second.text, 'name:Zaun');
  assert.equal(
    slips.map(({ start, end }) => text.slice(start, end)),
    ['name:Zaun'],
  );
});

test('nodes know where they were typed', () => {
  const text = 'Zaun  Streetwoker~ AN 1728/2018';
  const { root } = parseQuery(text);
  assert.ok(root?.type === 'and');
  const spans = root.children.map((node) => ('start' in node ? text.slice(node.start, node.end) : ''));
  assert.equal(spans, ['Zaun', 'Streetwoker~', 'AN 1728/2018']);
});

test('a pasted paper is cut to its first words, and that is said', () => {
  const { root, slips } = parseQuery('Zaun '.repeat(1e6));
  assert.ok(root?.type === 'and');
  assert.is(root.children.length, MAX_WORDS);
  assert.ok(slips.some((slip) => slip.text.includes(`first ${MAX_WORDS} words`)));
});

test('the parts of a compound count as words, and a cut within one is said', () => {
  const compound = (parts: number) => Array.from({ length: parts }, (_, i) => `teil${'abcdefghij'[i % 10]}`).join('-');
  const words = (node: QueryNode | null): number => {
    if (node === null || node.type === 'filter') return 0;
    if (node.type === 'and' || node.type === 'or') return node.children.reduce((sum, child) => sum + words(child), 0);
    if (node.type === 'not') return words(node.child);
    if (node.type === 'reference') return node.lead.length + words(node.words);
    return node.type === 'word' ? 1 : node.words.length;
  };
  for (const [typed, cut] of [
    [compound(MAX_WORDS), false],
    [compound(MAX_WORDS + 6), true],
    [`${compound(MAX_WORDS - 1)} Zaun`, false],
    [`${compound(MAX_WORDS - 1)} Zaun Tor`, true],
    [`${compound(MAX_WORDS)} `.repeat(4), true],
    [`title:${compound(MAX_WORDS + 1)}`, true],
    [`"${compound(MAX_WORDS - 1)}" OR Zaun-Tor`, true],
    [`${'Zaun '.repeat(MAX_WORDS - 2)}AN/1728/2018`, true],
  ] as const) {
    const { root, slips } = parseQuery(typed);
    assert.is(words(root), MAX_WORDS, typed);
    const told = slips.filter(({ text }) => text === `Only the first ${MAX_WORDS} words of the query were read.`);
    assert.is(told.length, cut ? 1 : 0, typed);
    if (cut) assert.is(told[0]!.end, typed.length);
  }
  const [slip] = parseQuery(compound(MAX_WORDS + 1)).slips;
  assert.is(compound(MAX_WORDS + 1).slice(slip!.start), 'teile');
});

test('hostile input is read in no time and never throws', () => {
  for (const unit of [
    '(',
    ')',
    '"',
    '„',
    '»',
    '-',
    '*',
    '~',
    ' ',
    '1 / ',
    '1/',
    'OR ',
    'date:',
    'amount:1 000 ',
    'date:1. März 2018 bis ',
    'amount:1.',
    '-"',
    'a"',
    '(-',
    '1.',
    'in(',
    ':',
    '|',
    '--',
    ' –a',
    '~',
    'a~9',
    '^',
    '!',
    ' oder a',
    'NOT ',
    '„"',
    '"„“',
    '‚',
    '‚a’b',
    '2014/ ',
  ]) {
    assert.type(parseQuery(unit.repeat(1e5)).text, 'string');
  }
});

test.run();
