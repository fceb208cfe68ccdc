import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { WordCounts } from '../../src/german/compound.js';
import { formKind, guessForms, withUmlaut } from '../../src/german/forms.js';
import { fold } from '../../src/tokenise.js';

const WORDS =
  `Haus Häuser Häusern Hauses Stadt Städte Städten Platz Platzes Plätze Garten Gärten Kraft Kräfte Amt Ämter Bad Bäder Baden Rad Räder
Schule Schulen Schüler Schülern Schülerin Schülerinnen Miete Mieten Mieter Mieterin Lauf Läufer laufen läuft gelaufen Kind Kinder Kinderinnen
beantragen beantragt beantragte sanieren saniert Hafen Haft haften Stelle Stellen stellt gestellt fördern gefördert förderte Förderin Förderinnen Förderer fordern gefordert
Gehalt halten gehalten Gebiet Gebieten bieten bietet Gesetz Gesetze gesetzt setzen Woche Wochen Wochenende Wochende schon schön schöne Weg Wege wegen
Rat Räte Rate Raten Markt Märkte Marke Hund Hunde hundert Museum Museen Thema Themen Bau Bauten Bauer neu neue neuem neuer Mauer Mauern Mau
Bus Busse Bussen Poller Pollern Pollen Poll mobil mobile mobilen mobiles mobiler Weidenbach Weidenbachs Weidenbacher Wendlingen Wendlinger Lindenruhe Lindenruher Spiel Spiele Spieles Spieler Spielerinnen bauen gebaut geplant planen Plan Pläne Antrag Anträge Antrags wurde würde zahlen zählen Wohnung Wohnungen
neuen neues Lager Lage Lagem Teil Teile Teiles Teiler obdachlos obdachlose Obdachloser Fisch Fische Fischer`
    .split(/\s+/)
    .map(fold);
// Of Kinder there are many, of Kinderinnen few.
const counts: WordCounts = {
  documentCount: 1000,
  documentFrequency: (word) => (['kinder', 'wochen', 'lager'].includes(word) ? 500 : WORDS.includes(word) ? 2 : 0),
};
const kind = (a: string, b: string) => formKind(fold(a), fold(b), counts);

test('inflected forms are forms of a word, both ways', () => {
  for (const [a, b, expected] of [
    ['Haus', 'Hauses', 'stem'],
    ['Haus', 'Häuser', 'umlaut'],
    ['Häuser', 'Häusern', 'stem'],
    ['Stadt', 'Städten', 'umlaut'],
    ['Platzes', 'Plätze', 'umlaut'],
    ['Garten', 'Gärten', 'umlaut'],
    ['Amt', 'Ämter', 'umlaut'],
    ['Bad', 'Bäder', 'umlaut'],
    ['Kind', 'Kinder', 'stem'],
    ['Antrags', 'Anträge', 'umlaut'],
    ['beantragen', 'beantragt', 'stem'],
    ['sanieren', 'saniert', 'stem'],
    ['fördern', 'förderte', 'stem'],
    ['planen', 'geplant', 'stem'],
    ['stellen', 'gestellt', 'stem'],
    ['stellen', 'stellt', 'stem'],
    ['Hund', 'Hunde', 'stem'],
    ['neu', 'neuer', 'stem'],
    ['neuer', 'neuen', 'stem'],
    ['Obdachloser', 'obdachlose', 'stem'],
    ['Bus', 'Busse', 'stem'],
    ['mobiler', 'mobile', 'stem'],
    ['mobilen', 'mobiler', 'stem'],
    ['mobil', 'mobiles', 'stem'],
    ['Weidenbach', 'Weidenbacher', 'stem'],
    ['Wendlingen', 'Wendlinger', 'stem'],
    ['Lindenruhe', 'Lindenruher', 'stem'],
    ['Poller', 'Pollern', 'stem'],
    ['Wohnung', 'Wohnungen', 'stem'],
  ] as const) {
    assert.is(kind(a, b), expected, `${a} ${b}`);
    assert.is(kind(b, a), expected, `${b} ${a}`);
  }
});

test('words that only look like forms of a word are none, both ways', () => {
  for (const [a, b] of [
    ['Schule', 'Schüler'],
    ['Miete', 'Mieter'],
    ['Lauf', 'Läufer'],
    ['Lauf', 'läuft'],
    ['Hafen', 'haften'],
    ['Stelle', 'stellt'],
    ['fordern', 'fördern'],
    ['gefordert', 'fördern'],
    ['Gehalt', 'halten'],
    ['Gebieten', 'bieten'],
    ['Gesetz', 'gesetzt'],
    ['Wochen', 'Wochenende'],
    ['schon', 'schön'],
    ['Weg', 'wegen'],
    ['Wege', 'wegen'],
    ['Rat', 'Raten'],
    ['Räte', 'Rate'],
    ['Markt', 'Marke'],
    ['Hund', 'hundert'],
    ['Bad', 'Baden'],
    ['Bau', 'Bauer'],
    ['Spiel', 'Spieler'],
    ['Spiele', 'Spieler'],
    ['Pollen', 'Poller'],
    ['Poll', 'Poller'],
    ['Mauer', 'Mau'],
    ['Lager', 'Lage'],
    ['Teil', 'Teiler'],
    ['Fische', 'Fischer'],
    ['wurde', 'würde'],
    ['zahlen', 'zählen'],
  ] as const) {
    assert.is(kind(a, b), null, `${a} ${b}`);
    assert.is(kind(b, a), null, `${b} ${a}`);
  }
});

test('forms that share no stem are guessed', () => {
  assert.ok(guessForms('amt').regular.has('aemter'));
  assert.ok(guessForms('aemter').regular.has('amt'));
  assert.ok(guessForms('raedern').regular.has('rad'));
  assert.ok(guessForms('bus').regular.has('busse'));
  assert.ok(guessForms('neuer').regular.has('neuen'));
  assert.ok(guessForms('neue').regular.has('neuer'));
  assert.ok(guessForms('erlebnis').regular.has('erlebnissen'));
  assert.ok(guessForms('erlebnisse').regular.has('erlebnis'));
  for (const [singular, plural] of [
    ['museum', 'museen'],
    ['gremium', 'gremien'],
    ['thema', 'themen'],
    ['praxis', 'praxen'],
    ['konto', 'konten'],
    ['virus', 'viren'],
    ['neubau', 'neubauten'],
  ] as const) {
    assert.ok(guessForms(singular).foreign.has(plural), plural);
    assert.ok(guessForms(plural).foreign.has(singular), singular);
  }
  assert.equal([...guessForms('raum').foreign], []);
});

test('an umlaut is put on the last vowel that can have one', () => {
  for (const [plain, umlaut] of [
    ['haus', 'haeus'],
    ['rad', 'raed'],
    ['hof', 'hoef'],
    ['zug', 'zueg'],
    ['bild', 'bild'],
    ['haeus', 'haeus'],
  ] as const)
    assert.is(withUmlaut(plain), umlaut);
});

test.run();
