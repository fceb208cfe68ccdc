import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { verbForms } from '../../src/german/verbs.js';
import { fold } from '../../src/tokenise.js';

const WORDS =
  `beschließen beschlossen beschlossene Beschließung aufstellen aufgestellt aufzustellen aufgestellten Aufstellung abreißen abgerissen
abzureißen gestalten Gestaltung sanieren Sanierung saniert wohnen gewohnt Wohnung Wohnungen schön schon gebaut bauen vergeben vergibt Vergabe
vorschlagen vorgeschlagen Vorschläge fahren gefahren fährt Fahrt anlagen Anlage Gesetze setzen verwalten Verwaltung erneuern Erneuerung umbesetzt Umbesetzung
prüfen geprüft prüft Prüfung führen Führung geführt einbeziehen einbezogen einzubeziehen Einbeziehung einbezieht anerkennen anerkannt Anerkennung umbenannt Umbenennung`
    .split(/\s+/)
    .map(fold);
const counts = { documentCount: 1000, documentFrequency: (word: string) => (WORDS.includes(word) ? 2 : 0) };
const forms = (word: string) => [...verbForms(fold(word), counts).forms].sort();
const nouns = (word: string) => [...verbForms(fold(word), counts).nouns].sort();

test('forms with another vowel, and with ge or zu inside', () => {
  assert.equal(forms('beschließen'), ['beschlossen', 'beschlossene']);
  assert.equal(forms('beschlossene'), ['beschliessen', 'beschlossen']);
  assert.equal(forms('aufstellen'), ['aufgestellt', 'aufgestellten', 'aufzustellen']);
  assert.equal(forms('abgerissen'), ['abreissen', 'abzureissen']);
  assert.equal(forms('vorschlagen'), ['vorgeschlagen']);
  assert.equal(forms('fahren'), ['faehrt', 'gefahren']);
  assert.equal(forms('vergeben'), ['vergibt']);
  assert.equal(forms('bauen'), ['gebaut']);
  assert.equal(forms('einbezogen'), ['einbeziehen', 'einbezieht', 'einzubeziehen']);
  assert.ok(forms('einbeziehen').includes('einbezogen'));
  assert.equal(forms('anerkennen'), ['anerkannt']);
});

test('a verb and its noun in -ung, where they mean the same', () => {
  assert.equal(nouns('sanieren'), ['sanierung']);
  assert.equal(nouns('gestalten'), ['gestaltung']);
  assert.ok(forms('Aufstellung').includes('aufstellen'));
  assert.ok(forms('Erneuerung').includes('erneuern'));
  assert.equal(nouns('wohnen'), []);
  assert.equal(forms('Wohnung'), []);
  assert.equal(nouns('verwalten'), []);
  assert.equal(forms('Prüfung'), ['geprueft', 'pruefen', 'prueft']);
  assert.equal(nouns('geprüft'), ['pruefung']);
  assert.equal(forms('Führung'), []);
  assert.equal(nouns('anerkannt'), ['anerkennung']);
});

test('a verb that papers have as a noun only', () => {
  assert.equal(nouns('umbesetzt'), ['umbesetzung']);
  assert.equal(nouns('umbesetzen'), ['umbesetzung']);
  assert.equal(forms('Umbesetzung'), ['umbesetzt']);
  assert.equal(nouns('umbenannt'), ['umbenennung']);
});

test('what is no form of a known verb brings nothing', () => {
  for (const word of ['schön', 'schon', 'Gesetze', 'Vergabe', 'unbekannten', 'ge', 'zu', ''])
    assert.equal(forms(word), [], word);
});

test.run();
