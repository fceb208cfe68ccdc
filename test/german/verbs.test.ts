import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { looksStrong, verbForms } from '../../src/german/verbs.js';
import { fold } from '../../src/tokenise.js';

const WORDS =
  `beschließen beschlossen beschlossene Beschließung aufstellen aufgestellt aufzustellen aufgestellten Aufstellung abreißen abgerissen
abzureißen gestalten Gestaltung sanieren Sanierung saniert wohnen gewohnt Wohnung Wohnungen schön schon gebaut bauen vergeben vergibt Vergabe
vorschlagen vorgeschlagen Vorschläge fahren gefahren fährt Fahrt anlagen Anlage Gesetze setzen verwalten Verwaltung erneuern Erneuerung umbesetzt Umbesetzung
prüfen geprüft prüft Prüfung führen Führung geführt einbeziehen einbezogen einzubeziehen Einbeziehung einbezieht anerkennen anerkannt Anerkennung umbenannt Umbenennung
schließen schließt geschlossen bieten bietet geboten halten hält gehalten empfehlen empfiehlt empfohlen Empfehlung entwickeln entwickelt Entwicklung
handeln Handlung festgelegt Festlegung liegen gelegen finanziert Finanzierung weichen Gewicht danken Gedanken samen gesamt Schnitt schneiden
Beschluss Beschlüsse beschließt abgerissen abreißen Abriss Abrisse Umzug umgezogen umziehen gebracht bringen eingebracht einbringen Einbruch einbrechen eingebrochen gefehlt fehlen gestehen stehen gestanden steht gefragt fragen frage gegeben geben gebeten bitten gelegt legen legt liegt Fahrt erlangt Erlangung lang lange Ausgang ausgehen ausgegangen Antrag Vorschläge hervorheben hervorgehoben enthalten Enthaltung leisten leistet geleistet`
    .split(/\s+/)
    .map(fold);
const counts = {
  documentCount: 1000,
  documentFrequency: (word: string) => (word === 'gesamt' ? 90 : WORDS.includes(word) ? 2 : 0),
};
const forms = (word: string) => [...verbForms(fold(word), counts).forms].sort();
const nouns = (word: string) => [...verbForms(fold(word), counts).nouns].sort();

test('forms with another vowel, and with ge or zu inside', () => {
  assert.equal(forms('beschließen'), ['beschliesst', 'beschlossen', 'beschlossene']);
  assert.equal(forms('beschlossene'), ['beschliessen', 'beschliesst', 'beschlossen']);
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

test('participles and third persons of verbs without a prefix find the infinitive, and the other way round', () => {
  assert.equal(forms('geschlossen'), ['schliessen', 'schliesst']);
  assert.equal(forms('bieten'), ['bietet', 'geboten']);
  assert.equal(forms('gehalten'), ['haelt', 'halten']);
  assert.equal(forms('halten'), ['gehalten', 'haelt']);
  assert.equal(forms('empfohlen'), ['empfehlen', 'empfiehlt']);
  assert.equal(nouns('empfohlen'), ['empfehlung']);
  assert.equal(forms('hervorgehoben'), ['hervorheben']);
  assert.equal(forms('leistet'), ['geleistet', 'leisten']);
});

test('verbs in -eln have their noun without the e', () => {
  assert.equal(nouns('entwickelt'), ['entwicklung']);
  assert.equal(forms('Entwicklung'), ['entwickeln', 'entwickelt']);
  assert.equal(nouns('handeln'), []);
  assert.equal(forms('Handlung'), []);
});

test('ge- belongs to the participle only where the verb has it there', () => {
  assert.not.ok(forms('gestehen').includes('stehen'));
  assert.not.ok(forms('gegeben').includes('gebeten'));
  assert.ok(forms('gestanden').includes('stehen'));
  assert.equal(forms('gefragt'), ['fragen']);
  assert.equal(forms('gelegt'), ['legen', 'legt']);
  assert.not.ok(forms('legen').includes('gelegen'));
  assert.equal(nouns('erlangt'), ['erlangung']);
  assert.equal(forms('gebracht'), ['bringen']);
  assert.equal(forms('eingebracht'), ['einbringen']);
  assert.equal(forms('Einbruch'), ['einbrechen', 'eingebrochen']);
  assert.equal(forms('gefehlt'), ['fehlen']);
});

test('a participle of a strong verb is told though the collection lacks the verb', () => {
  for (const word of ['erfroren', 'gefressen', 'gebissenen', 'eingefroren']) assert.ok(looksStrong(word), word);
  for (const word of ['gefangenschaft', 'garten', 'verwaltung', 'verlorenheit', 'en', '']) {
    assert.not.ok(looksStrong(word), word);
  }
});

test('a verb finds the noun of what it does, and the noun the verb, where they mean the same', () => {
  assert.equal(nouns('beschließt'), ['beschliessung', 'beschluesse', 'beschluss']);
  assert.ok(forms('Beschlüsse').includes('beschliessen'));
  assert.ok(verbForms('beschluss', counts).isNoun);
  assert.equal(nouns('abgerissen'), ['abriss', 'abrisse']);
  assert.equal(forms('Umzug'), ['umgezogen', 'umziehen']);
  assert.equal(nouns('ausgegangen'), []);
  assert.equal(forms('Ausgang'), []);
});

test('what lies is not what was laid; a participle without ge- finds the noun', () => {
  assert.equal(nouns('festgelegt'), ['festlegung']);
  assert.equal(forms('gelegen'), ['liegen', 'liegt']);
  assert.equal(nouns('finanziert'), ['finanzierung']);
});

test('a verb that papers have as a noun only', () => {
  assert.equal(nouns('umbesetzt'), ['umbesetzung']);
  assert.equal(nouns('umbesetzen'), ['umbesetzung']);
  assert.equal(forms('Umbesetzung'), ['umbesetzt']);
  assert.equal(nouns('umbenannt'), ['umbenennung']);
});

test('what is no form of a known verb brings nothing', () => {
  for (const word of [
    'schön',
    'schon',
    'Gesetze',
    'Vergabe',
    'unbekannten',
    'Gewicht',
    'Gedanken',
    'gesamt',
    'Schnitt',
    'Enthaltung',
    'ge',
    'zu',
    '',
  ])
    assert.equal(forms(word), [], word);
});

test.run();
