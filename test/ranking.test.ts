import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type SearchOptions, type SearchResult, search } from '../src/search.js';
import type { Store } from '../src/store.js';
import { folderOf } from './folder.js';
import { indexOf, type Papers } from './searching.js';

const test = suite('ranking');
let store: Store;
test.before(() => {
  store = indexOf(PAPERS, folderOf());
});
test.after(() => store.close());

/** Minutes that touch everything and are about nothing: the paper that a word is in by the way. */
const MINUTES = `Niederschrift über die Sitzung des Gemeinderates Weiherstadt am 14.05.2019

TOP 1 Der Vorsitzende begrüßt die Gäste. Schon bei der letzten Sitzung war wegen der Hitze gelüftet worden. Es wird nach dem Vorrat an
Streusalz gefragt, insgesamt ist er ausreichend.
TOP 2 Aus der Mitte des Rates wird nach dem Spielplatz an der Mühlgasse gefragt. Die Verwaltung antwortet, die Wippe sei ersetzt.
TOP 3 Der Haushalt wird beraten. Die Kämmerei erläutert die Ansätze für Schulen, Straßen, Wege und Plätze sowie für die Feuerwehr. Einzelne
Mitglieder des Gremiums fragen nach dem Stand der Breitbandförderung und nach der Sanierung der Sporthalle, die Verwaltung sagt eine
schriftliche Antwort zu. Zur Taubenplage am Bahnhof liegt kein neuer Stand vor.
TOP 4 Das Stadtbad hat im Sommer länger offen. Eine Stadträtin lobt die Pflege der Grünanlagen und des Friedhofs.
TOP 5 Verschiedenes. Der Container am Bauhof wird abgeholt. Der Kindergarten erhält einen Zaun. Ein Einwohner dankt. Laternen fehlen.
`;

const PAPERS: Papers = {
  'niederschrift.txt': { kind: 'niederschrift', title: 'Niederschrift Gemeinderat', date: '2019-05-14', text: MINUTES },
  'spielplatz.txt': {
    kind: 'antrag',
    title: 'Spielplatz Mühlgasse',
    reference: 'AN/0044/2019',
    date: '2019-03-02',
    text: `Antrag AN/0044/2019
Spielplatz Mühlgasse
Wir beantragen die Sanierung des Spielplatzes in der Mühlgasse. Die Rutsche ist gesperrt. Für die Erneuerung sind 48.000 € nötig.
`,
  },
  'spielplatz-antwort.txt': {
    kind: 'stellungnahme',
    title: 'Spielplatz Mühlgasse',
    date: '2019-05-20',
    answers: 'AN/0044/2019',
    text: `Stellungnahme zum Antrag AN/0044/2019
Die Verwaltung nimmt die Anlage in der Mühlgasse ins Programm des Jahres 2020 auf.
`,
  },
  'kriegsgraeber.txt': {
    title: 'Pflege der Kriegsgräber',
    text: 'Die Kriegsgräber auf dem Alten Friedhof werden vom Bund bezuschusst. Die Gräber sind in gutem Zustand.\n',
  },
  'aemter.txt': {
    title: 'Zusammenlegung zweier Ämter',
    text: 'Die beiden Ämter für Vermessung und für Bodenordnung werden vereinigt. Den Ämtern bleibt ihr Personal.\n',
  },
  'baeder.txt': {
    title: 'Öffnungszeiten der Bäder',
    text: 'Die Bäder der Stadt öffnen im Sommer um sieben Uhr. Alle Bäder schließen um 20 Uhr.\n',
  },
  'einwohner.txt': {
    title: 'Fragestunde',
    text: 'In der Fragestunde können Einwohner*innen und Geflüchtete Fragen zu Angelegenheiten von Lindenbach stellen.\n',
  },
  'lehrerinnen.txt': {
    title: 'Unterrichtsausfall',
    text: 'Es fehlen Lehrerinnen und Lehrer an der Realschule Lindenbach. Der Unterricht fällt oft aus.\n',
  },
  'container.txt': {
    title: 'Erweiterung der Kita am Anger',
    text: 'Die Kita am Anger wird in Containerbauweise erweitert. Die Bauweise ist günstig und schnell zu errichten.\n',
  },
  'stellplaetze.txt': {
    title: 'Tiefgarage am Rathaus',
    text: 'In der Tiefgarage an der Marktstr. 2 entstehen 40 Pkw-Stellplätze. Die Fahrräder stehen im Hof.\n',
  },
  'stellplatz-lkw.txt': {
    title: 'Gewerbegebiet Ost',
    text: `Im Gewerbegebiet parken Lkw. Es gibt einen Stellplatz für Busse.
${'Das Gebiet ist voll erschlossen, es fehlt nur der Anschluss an den Radweg. '.repeat(4)}
Ein Pkw stand wochenlang ohne Kennzeichen am Zaun.
`,
  },
  'massnahmen.txt': {
    title: 'Lärmschutz an der Bundesstraße',
    text: 'Die Maßnahmen an der Bundesstraße sind groß und teuer. Für die Straße ist der Bund zuständig.\n',
  },
  'lampions.txt': {
    title: 'Himmelslaternen verboten',
    text: 'Himmelslaternen dürfen in Weiherstadt nicht mehr steigen, der Brandschutz geht vor.\n',
  },
  'goerlingen.txt': {
    title: 'Buslinie nach Görlingen',
    text: 'Die Buslinie nach Görlingen fährt künftig jede halbe Stunde. Der Takt gilt bis zum Fahrplan-\nwechsel, so daß er bald kommt.\n',
  },
  'oberbuergermeister.txt': {
    title: 'Amtskette',
    text: 'Die Oberbürgermeisterin von Weiherstadt trägt die Amtskette.\n',
  },
  'taubenhaus.txt': {
    title: 'Taubenhaus',
    text: 'Am Bahnhof entsteht ein Taubenhaus. Die Tauben werden dort betreut und die Eier getauscht.\n',
  },
  'zweitdruck.txt': {
    title: 'Taubenhaus',
    text: 'Am Bahnhof entsteht ein Taubenhaus.\nDie Tauben werden dort betreut und die Eier getauscht.\n',
  },
  'vorrat.txt': {
    title: 'Vorrat an Streusalz',
    text: 'Der Vorrat an Streusalz reicht wegen des milden Winters insgesamt schon jetzt für zwei Jahre.\n',
  },
  'wege.txt': {
    title: 'Wege im Stadtwald',
    text: 'Die Wege im Stadtwald werden geschottert. Ein schöner Weg führt zum See.\n',
  },
  'soziale-stadt.txt': {
    title: 'Städtebauförderung',
    text: 'Das Quartier wurde in das Programm „Soziale\nStadt“ aufgenommen. Der Bund trägt ein Drittel.\n',
  },
  'soziales.txt': {
    title: 'Lagebericht',
    text: 'Die soziale Lage in der Stadt Weiherstadt ist stabil. Soziale Träger und die Stadt arbeiten zusammen.\n',
  },
  'haushalt.txt': {
    kind: 'beschlussvorlage',
    title: 'Haushalt 2020',
    reference: 'V/2019/0155',
    date: '2019-11-05',
    text: `Vorlage V/2019/0155
Haushalt 2020. Der Haushalt schließt mit 12.500.000 € ab. Der Gemeinderat beschließt den Haushalt.
`,
  },
  'feuerwehr.txt': {
    kind: 'beschlussvorlage',
    title: 'Vergabe Löschfahrzeug',
    date: '2020-06-09',
    text: 'Die Feuerwehr erhält ein Löschfahrzeug für 380.000 €. Der Auftrag geht an den günstigsten Bieter.\n',
  },
};

interface Case {
  readonly trap: string;
  readonly query: string;
  readonly options?: SearchOptions;
  /** Paths of the first hits, in order. */
  readonly first: readonly string[];
  /** Paths that must not be found. */
  readonly never?: readonly string[];
  readonly more?: (result: SearchResult) => void;
}

const relaxed = (result: SearchResult) => assert.is(result.relaxed, true);
const suggested = (text: string) => (result: SearchResult) => assert.is(result.suggestion, text);

const CASES: readonly Case[] = [
  { trap: 'a singular finds the plural with umlaut', query: 'Kriegsgrab', first: ['kriegsgraeber.txt'] },
  { trap: 'a genitive finds the nominative', query: 'Friedhofs Kriegsgräber', first: ['kriegsgraeber.txt'] },
  { trap: 'an irregular plural', query: 'Amt Vermessung', first: ['aemter.txt'] },
  { trap: 'a short noun with umlaut in the plural', query: 'Bad Öffnungszeit', first: ['baeder.txt'] },
  { trap: 'a short adjective in any case', query: 'milder Winter', first: ['vorrat.txt'] },
  { trap: 'an infinitive finds what is done', query: 'erweitern Kita', first: ['container.txt'] },
  { trap: 'a verb finds its noun', query: 'Spielplatz sanieren', first: ['spielplatz.txt'] },
  { trap: 'a verb finds its noun in a compound', query: 'Breitband fördern Kämmerei', first: ['niederschrift.txt'] },
  { trap: 'a noun finds what was done', query: 'Sperrung Rutsche', first: ['spielplatz.txt'] },
  { trap: 'an adjective finds its comparative', query: 'lang offen Stadtbad', first: ['niederschrift.txt'] },
  { trap: 'a masculine finds the starred form', query: 'Einwohner Fragestunde', first: ['einwohner.txt'] },
  { trap: 'a form with colon finds the starred form', query: 'Einwohner:innen', first: ['einwohner.txt'] },
  { trap: 'a form with capital I finds the starred form', query: 'EinwohnerInnen', first: ['einwohner.txt'] },
  { trap: 'both genders typed are one word', query: 'Einwohnerinnen und Einwohner', first: ['einwohner.txt'] },
  { trap: 'a starred form finds both genders written out', query: 'Lehrer*innen', first: ['lehrerinnen.txt'] },
  { trap: 'a word finds the one that names all genders', query: 'Flüchtlinge Fragestunde', first: ['einwohner.txt'] },
  { trap: 'a form in parentheses is no group', query: 'Lehrer(innen) Realschule', first: ['lehrerinnen.txt'] },
  { trap: 'a part finds the compound after itself', query: 'Container', first: ['niederschrift.txt', 'container.txt'] },
  { trap: 'a part finds the compound', query: 'Container Kita', first: ['container.txt'] },
  {
    trap: 'a compound finds its parts near each other',
    query: 'Spielplatzsanierung',
    first: ['spielplatz.txt'],
    never: ['niederschrift.txt'],
  },
  {
    trap: 'two words typed apart find the compound of both first',
    query: 'Bauweise Container',
    first: ['container.txt'],
  },
  { trap: 'the second part finds the compound', query: 'Haus Tauben', first: ['taubenhaus.txt'] },
  { trap: 'hyphenated words', query: 'Pkw-Stellplätze', first: ['stellplaetze.txt'], never: ['stellplatz-lkw.txt'] },
  { trap: 'hyphenated words typed apart', query: 'PKW Stellplatz', first: ['stellplaetze.txt', 'stellplatz-lkw.txt'] },
  { trap: 'hyphenated words typed as one', query: 'PkwStellplatz', first: ['stellplaetze.txt'] },
  { trap: 'an abbreviation', query: 'OB', first: ['oberbuergermeister.txt'] },
  { trap: 'what an abbreviation stands for', query: 'Kindertagesstätte Anger', first: ['container.txt'] },
  { trap: 'ss for ß', query: 'Massnahmen Strasse', first: ['massnahmen.txt'] },
  { trap: 'old spelling', query: 'dass Takt', first: ['goerlingen.txt'] },
  { trap: 'a street written short', query: 'Marktstraße', first: ['stellplaetze.txt'] },
  { trap: 'ae for ä', query: 'Laermschutz', first: ['massnahmen.txt'] },
  { trap: 'umlauts left out', query: 'Gorlingen', first: ['goerlingen.txt'], more: suggested('Görlingen') },
  { trap: 'a misspelling', query: 'Buslinje', first: ['goerlingen.txt'], more: suggested('Buslinie') },
  { trap: 'a scanning error', query: 'Himmelslatemen', first: ['lampions.txt'], more: suggested('Himmelslaternen') },
  { trap: 'Rat is not Vorrat', query: 'Rat', first: [], never: ['vorrat.txt'] },
  { trap: 'Amt is not gesamt', query: 'Amt', first: ['aemter.txt'], never: ['vorrat.txt'] },
  { trap: 'Wege is not wegen', query: 'Wege', first: ['wege.txt'], never: ['vorrat.txt'] },
  { trap: 'schön is not schon', query: 'schön', first: ['wege.txt'], never: ['vorrat.txt', 'niederschrift.txt'] },
  {
    trap: 'a phrase over a line break',
    query: '„Soziale Stadt“',
    first: ['soziale-stadt.txt'],
    never: ['soziales.txt'],
  },
  { trap: 'English quotation marks', query: '“Soziale Stadt”', first: ['soziale-stadt.txt'], never: ['soziales.txt'] },
  { trap: 'a phrase over a hyphen at a line end', query: '"zum Fahrplanwechsel"', first: ['goerlingen.txt'] },
  { trap: 'words side by side beat words apart', query: 'soziale Stadt', first: ['soziale-stadt.txt'] },
  {
    trap: 'the paper about it beats minutes that touch it',
    query: 'Spielplatz Mühlgasse',
    first: ['spielplatz.txt', 'spielplatz-antwort.txt', 'niederschrift.txt'],
  },
  { trap: 'without', query: 'Stadt -soziale', first: [], never: ['soziale-stadt.txt', 'soziales.txt'] },
  { trap: 'one or the other', query: 'Löschfahrzeug OR Taubenhaus kind:beschlussvorlage', first: [] },
  { trap: 'one of a group', query: 'Wege (Stadtwald OR Löschfahrzeug)', first: ['wege.txt'], never: ['feuerwehr.txt'] },
  { trap: 'in the title', query: 'title:Spielplatz', first: [], never: ['niederschrift.txt'] },
  { trap: 'of a kind', query: 'kind:antrag Spielplatz', first: ['spielplatz.txt'], never: ['niederschrift.txt'] },
  { trap: 'of a time', query: 'date:2020 Feuerwehr', first: ['feuerwehr.txt'], never: ['niederschrift.txt'] },
  { trap: 'a slip is read as plain words', query: '"Löschfahrzeug', first: ['feuerwehr.txt'] },
  { trap: 'a prefix', query: 'Contain* Bauhof', first: ['niederschrift.txt'] },
  { trap: 'fuzzy on demand', query: 'Taubenhuus~', first: ['taubenhaus.txt'] },
  { trap: 'words as typed', query: 'Kriegsgrab', options: { exact: true }, first: [], never: ['kriegsgraeber.txt'] },
  {
    trap: 'a reference finds the paper, then the answer',
    query: 'AN/0044/2019',
    first: ['spielplatz.txt', 'spielplatz-antwort.txt'],
  },
  { trap: 'a reference without letters and zeros', query: '2019/155', first: ['haushalt.txt'] },
  { trap: 'a year is no reference', query: 'Haushalt 2020', first: ['haushalt.txt'] },
  { trap: 'amounts in range', query: 'amount:100000..1000000', first: ['feuerwehr.txt'], never: ['haushalt.txt'] },
  {
    trap: 'most words where none has all',
    query: 'Taubenhaus Bahnhof Zeppelin',
    first: ['taubenhaus.txt'],
    more: relaxed,
  },
  {
    trap: 'a reprint is no second hit',
    query: 'Taubenhaus',
    first: ['taubenhaus.txt'],
    more: ({ hits }) => assert.equal(hits[0]!.copies, ['zweitdruck.txt']),
  },
  {
    trap: 'a rare form does not put its paper on top',
    query: 'Haushalte',
    first: ['haushalt.txt'],
  },
];

for (const { trap, query, options, first, never = [], more } of CASES) {
  test(`${trap}: ${query}`, () => {
    const result = search(store, query, options);
    const found = result.hits.map(({ path }) => path);
    assert.equal(found.slice(0, first.length), first, `found ${found.join(', ')}`);
    for (const path of never) assert.not.ok(found.includes(path), `${path} is found`);
    more?.(result);
  });
}

test.run();
