import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { jointCompounds } from '../src/compounds.js';
import { fold } from '../src/tokenise.js';
import { expand, partsOf, VIAS, type Via } from '../src/variants.js';
import { vocabularyOf } from './vocabulary-of.js';

/** Words of an invented town's papers, with the number of papers that have them. */
const FREQUENCIES = new Map<string, number>();
for (const entry of `Rat 40, Rates 12, Räte 3, Rate 9, Raten 9, Gemeinderat 90, Stadtrat 20, Rathaus 60, Vorrat 4, Heirat 2, Beratung 50, Gemeinde 80,
  Stadt 130, Geräte 20, Sportgeräte 4, Sport 30, Amt 50, Ämter 20, Ämtern 9, gesamt 30, insgesamt 60, Jugendamt 20, Jugend 40, Amtsblatt 15,
  Blatt 9, beamtet 3, Weg 40, Wege 30, wegen 90, Radweg 25, Radwege 12, Rad 30, Wegfall 8, Bewegung 5, schon 90, schön 9, schöne 5,
  Container 20, Containern 6, Containerbauweise 4, Schulcontainer 3, Bauweise 9, Bau 60, Weise 20, Schule 70, Schulen 50, Schul 9, Schüler 40,
  Schülerinnen 38, Haus 40, Häuser 20, Krankenhaus 12, Kranken 5, Haushalt 95, Haushaltsplan 40, Hausmeister 8, Meister 6,
  Spielplatz 20, Spielplätze 9, Platz 40, Plätze 20, Spiel 9, Sanierung 30, sanieren 12, saniert 15, Bewohner 20, Bewohnerin 3, Bewohnerinnen 18,
  Bewohnerparken 9, parken 9, Grötzingen 30, Grötzinger 5, Straßenbahn 25, Straßenbahnen 9, Bahn 30, Straße 90, Hebamme 6, Hebammen 12, Stell 9, Stellplatz 20,
  Stellplätze 25, Pkw 30, Himmelslaternen 3, Kriegsgräber 3, Photovoltaik 12, Fotovoltaik 4, Fotovoltaikanlagen 6, Anlagen 50, beschließen 30, beschlossen 60,
  Arzt 9, Ärzte 12, Ärztin 5, Ärztinnen 8, Aero 1, Tram 4, Streetworker 8, 2018 90, Kosten 90, Ersatz 20, Bus 20, Busse 6, Linienbusse 3, Linien 8, Buslinie 9, Linie 15, Bußgeld 9,
  Geld 40, Mauer 9, Fledermaus 3, Maus 2, Tafel 9, Gedenktafel 4, gedenk 2, Lärm 20, Fluglärm 6, Flug 5, Mensa 9, Schulmensa 3, Unternehmen 30, Unternehmensansiedlung 4, Ansiedlung 9, Mieter 20, Mieterin 5, Miet 20,
  Mieterhöhung 9, Erhöhung 30, Mieterverein 5, Verein 30, Sucht 9, besucht 20, Suchthilfe 4, Hilfe 30,
  Dachsanierung 4, Dach 20, Sanierungskonzept 6, Konzept 20, Umbesetzung 5, umgesetzt 90,
  Kita 12, Kindertagesstätten 9, Personennahverkehr 5,
  Ehe 6, Ehepaar 5, Paar 9, bestehen 60, Alter 20, Alternative 40, Zug 20, zugestellt 9, Güterzug 5, Güter 6, Kost 2, Kostenplan 9, Plan 40, Halt 9, Tal 6, Kapital 9, Los 6,
  kostenlos 40, Baulos 4, Land 30, Russland 9, Halle 20, Haller 6, Kur 4, Kurse 12, Schulter 4, geschult 9, Last 9, gelesen 12, Lager 9, lag 20,
  Vollzug 9, Rasen 9, Raster 6, Eis 9, vorleistend 3, Tanz 6, Konstanz 9`.split(',')) {
  const [word, frequency] = entry.trim().split(' ');
  FREQUENCIES.set(fold(word!), Number(frequency));
}
const vocabulary = vocabularyOf(Object.fromEntries(FREQUENCIES), 200);
const words = (term: string, ...vias: Via[]) =>
  expand(fold(term), vocabulary)
    .variants.filter((variant) => vias.length === 0 || vias.includes(variant.via))
    .map((variant) => variant.word)
    .sort();

test('the word itself weighs most, every variant is in the vocabulary and weighs less', () => {
  for (const term of FREQUENCIES.keys()) {
    const [first, ...others] = expand(term, vocabulary).variants;
    assert.equal(first, { word: term, weight: 1, via: 'exact' });
    let before = 1;
    for (const { word, weight } of others) {
      assert.ok(weight > 0 && weight < 1 && weight <= before, `${term}: ${word} ${weight}`);
      assert.ok(vocabulary.has(word), word);
      before = weight;
    }
    assert.is(new Set(others.map((variant) => variant.word)).size, others.length);
  }
});

test('inflection, irregular plurals and gender', () => {
  assert.equal(words('Amt', 'stem', 'umlaut'), ['aemter', 'aemtern']);
  assert.equal(words('Häuser', 'stem', 'umlaut'), ['haus']);
  assert.equal(words('Hebamme', 'stem'), ['hebammen']);
  assert.equal(words('beschließen', 'verb'), ['beschlossen']);
  assert.ok(words('Bewohner*innen').includes('bewohner'));
  assert.ok(words('Bewohner').includes('bewohnerinnen'));
  assert.ok(words('Ärztin').includes('arzt'));
});

test('a verb finds its noun, at a lower weight than its forms', () => {
  const variants = new Map(expand('sanieren', vocabulary).variants.map((variant) => [variant.word, variant.weight]));
  assert.ok(variants.get('sanierung')! < variants.get('saniert')!);
  assert.ok(variants.get('dachsanierung')! < variants.get('sanierung')!);
  assert.ok(variants.has('sanierungskonzept'));
});

test('abbreviations and what they stand for find each other', () => {
  assert.equal(words('Kita', 'abbreviation'), ['kindertagesstaetten']);
  assert.equal(words('Kindertagesstätten', 'abbreviation'), ['kita']);
  assert.equal(words('ÖPNV'), ['personennahverkehr']);
});

test('compounds that contain the word, those that end in it weighing more', () => {
  assert.equal(words('Container', 'compound'), ['containerbauweise', 'schulcontainer']);
  const variants = new Map(expand('container', vocabulary).variants.map((variant) => [variant.word, variant.weight]));
  assert.ok(variants.get('schulcontainer')! > variants.get('containerbauweise')!);
  assert.equal(words('Platz', 'compound'), ['spielplaetze', 'spielplatz', 'stellplaetze', 'stellplatz']);
  assert.ok(words('Lärm').includes('fluglaerm'));
});

test('wrong company is kept out', () => {
  for (const [term, stranger] of [
    ['Rat', 'Vorrat'],
    ['Rat', 'Heirat'],
    ['Rat', 'Beratung'],
    ['Rat', 'Raten'],
    ['Rat', 'Sportgeräte'],
    ['Räte', 'Sportgeräte'],
    ['Amt', 'gesamt'],
    ['Amt', 'insgesamt'],
    ['Amt', 'beamtet'],
    ['Wege', 'wegen'],
    ['Weg', 'wegen'],
    ['Weg', 'Bewegung'],
    ['Weg', 'Wegfall'],
    ['schon', 'schön'],
    ['schön', 'schon'],
    ['Haus', 'Haushalt'],
    ['Haus', 'Haushaltsplan'],
    ['Schule', 'Schüler'],
    ['Bus', 'Bußgeld'],
    ['Mensa', 'Unternehmensansiedlung'],
    ['Mieter', 'Mieterhöhung'],
    ['Sucht', 'besucht'],
    ['Mauer', 'Fledermaus'],
    ['Ehe', 'bestehen'],
    ['Alter', 'Alternative'],
    ['Zug', 'zugestellt'],
    ['Zug', 'Vollzug'],
    ['Kost', 'Kosten'],
    ['Kost', 'Kostenplan'],
    ['Halt', 'Haushalt'],
    ['Tal', 'Kapital'],
    ['Los', 'kostenlos'],
    ['Land', 'Russland'],
    ['Halle', 'Haller'],
    ['Kur', 'Kurse'],
    ['Schulen', 'Schulter'],
    ['Schulen', 'geschult'],
    ['Last', 'gelesen'],
    ['Lager', 'lag'],
    ['Rasen', 'Raster'],
    ['Eis', 'vorleistend'],
    ['Tanz', 'Konstanz'],
  ] as const)
    assert.not.ok(words(term).includes(fold(stranger)), `${term}: ${stranger}`);
});

test('a short word is found at a clear boundary', () => {
  assert.equal(words('Rat', 'compound'), ['gemeinderat', 'rathaus', 'stadtrat']);
  assert.equal(words('Amt', 'compound'), ['amtsblatt', 'jugendamt']);
  assert.equal(words('Weg', 'compound'), ['radweg', 'radwege']);
  assert.equal(words('Bus', 'compound'), ['buslinie', 'linienbusse']);
  assert.equal(words('Ehe', 'compound'), ['ehepaar']);
  assert.equal(words('Zug', 'compound'), ['gueterzug']);
  assert.equal(words('Los', 'compound'), ['baulos']);
});

test('other spellings bring their forms and compounds', () => {
  assert.equal(words('Photovoltaik'), ['fotovoltaik', 'fotovoltaikanlagen', 'photovoltaik']);
  assert.equal(words('STRASSENBAHN'), ['strassenbahn', 'strassenbahnen']);
});

test('a long word a letter off a far more frequent one is its misprint, however often it is met', () => {
  const frequencies: Readonly<Record<string, number>> = {
    bezirksvertretung: 700,
    bezirksvertetung: 9,
    befeuchtung: 9,
    beleuchtung: 600,
    betriebs: 50,
    betrieb: 300,
    leistung: 300,
    leitung: 300,
    betriebsleistung: 9,
    betriebsleitung: 400,
    kinder: 400,
    tage: 300,
    tages: 20,
    staette: 50,
    kindertagestaette: 9,
    kindertagesstaette: 500,
  };
  const own = vocabularyOf(frequencies, 5000);
  const fuzzy = (term: string) =>
    expand(term, own).variants.flatMap(({ word, via }) => (via === 'fuzzy' ? [word] : []));
  assert.equal(fuzzy('bezirksvertetung'), ['bezirksvertretung']);
  assert.equal(fuzzy('bezirksvertretung'), []);
  assert.equal(fuzzy('befeuchtung'), []);
  assert.equal(fuzzy('kindertagestaette'), ['kindertagesstaette']);
  assert.equal(fuzzy('betriebsleistung'), []);
});

test('a misspelt word finds what was meant, one that is spelt right nothing like it', () => {
  assert.ok(words('Grotzingen', 'fuzzy').includes('groetzingen'));
  assert.ok(words('Strasenbahn', 'fuzzy').includes('strassenbahn'));
  assert.ok(words('Himmelslatemen', 'fuzzy').includes('himmelslaternen'));
  assert.ok(words('Kriegsgraber', 'fuzzy').includes('kriegsgraeber'));
  assert.ok(words('Streetwoker', 'fuzzy').includes('streetworker'));
  assert.equal(words('Plätze', 'fuzzy'), []);
  assert.equal(words('Rad', 'fuzzy'), []);
  assert.equal(words('Xyzzyvort'), []);
  assert.equal(words('umbesetzt'), ['umbesetzung']);
});

test('words typed without umlauts find those with them, though the plural or a scan is met without', () => {
  const few = new Map([
    ['erhoehung', 40],
    ['erhoehungen', 30],
    ['pruefung', 60],
    ['pruefungen', 9],
    ['prufung', 1],
    ['elternbeitrag', 9],
    ['elternbeitraege', 30],
    ['fordern', 30],
    ['foerdern', 90],
    ['schon', 2],
    ['schoen', 80],
  ]);
  const scanned = vocabularyOf(Object.fromEntries(few), 200);
  const finds = (term: string, word: string) => expand(term, scanned).variants.some((variant) => variant.word === word);
  for (const [typed, meant] of [
    ['erhohung', 'erhoehung'],
    ['prufung', 'pruefung'],
    ['elternbeitrage', 'elternbeitraege'],
  ] as const)
    assert.ok(finds(typed, meant), typed);
  assert.not.ok(finds('fordern', 'foerdern'));
  assert.not.ok(finds('schon', 'schoen'));
});

test('no word that only joins others comes for one that is meant', () => {
  const some = vocabularyOf(
    {
      wien: 9,
      wie: 900,
      bein: 5,
      bei: 900,
      ei: 5,
      ein: 900,
      allee: 40,
      alle: 800,
      gans: 1,
      ganz: 300,
      mann: 40,
      man: 600,
      wille: 9,
      will: 90,
    },
    20_000,
  );
  for (const word of ['wien', 'bein', 'ei', 'allee', 'gans', 'mann', 'wille']) {
    assert.equal(
      expand(word, some).variants.map((variant) => variant.word),
      [word],
    );
  }
});

test('what is told from another word keeps its own forms', () => {
  const some = vocabularyOf(
    {
      planet: 9,
      planeten: 9,
      geplant: 90,
      plan: 90,
      planung: 90,
      decke: 9,
      decken: 9,
      gedeckt: 20,
      verwandte: 9,
      verwandten: 9,
      verwendet: 90,
    },
    20_000,
  );
  const forms = (term: string) => expand(term, some).variants.map(({ word }) => word);
  assert.equal(forms('planet'), ['planet', 'planeten']);
  assert.equal(forms('decke'), ['decke', 'decken']);
  assert.equal(forms('verwandte'), ['verwandte', 'verwandten']);
});

test('a short word that is there is spelt right, and a long one may be a letter off', () => {
  const some = vocabularyOf(
    {
      motte: 2,
      mitte: 900,
      wurm: 1,
      warm: 300,
      trainerin: 2,
      traegerin: 300,
      spielpaltz: 2,
      spielplatz: 300,
      modem: 1,
      modern: 60,
    },
    40_000,
  );
  const fuzzy = (term: string) =>
    expand(term, some).variants.flatMap(({ word, via }) => (via === 'fuzzy' ? [word] : []));
  assert.equal(fuzzy('motte'), []);
  assert.equal(fuzzy('wurm'), []);
  assert.equal(fuzzy('trainerin'), []);
  assert.equal(fuzzy('spielpaltz'), ['spielplatz']);
  assert.equal(fuzzy('modem'), ['modern']);
});

test('an everyday word, and what compounds show to be a word, is no misspelling though no paper has it', () => {
  const some = vocabularyOf(
    {
      teile: 900,
      aemter: 900,
      teilweise: 600,
      buerger: 900,
      ger: 9,
      mitte: 900,
      wildgans: 4,
      wild: 30,
      gas: 700,
      beispiel: 900,
      spiel: 90,
      bei: 9000,
      strasse: 900,
      hauptstrasse: 90,
      haupt: 90,
    },
    20_000,
  );
  const found = (term: string) => expand(term, some).variants.map(({ word }) => word);
  for (const word of ['feile', 'gier', 'motten', 'beil', 'aelter']) assert.equal(found(word), [], word);
  assert.equal(found('gans'), ['wildgans']);
  // A word that is listed nowhere is still looked for.
  assert.equal(found('strase'), ['strasse', 'hauptstrasse']);
});

test('what is meant by a short misspelt word is not looked for in compounds', () => {
  const some = vocabularyOf({ weg: 900, wege: 90, radweg: 300, rad: 90 }, 20_000);
  assert.equal(
    expand('wgee', some).variants.map(({ word }) => word),
    ['wege', 'weg'],
  );
});

test('a place is no compound, but for who looks for a place', () => {
  const some = vocabularyOf(
    {
      heim: 90,
      kinderheim: 30,
      kinder: 300,
      tannheim: 200,
      tannheimer: 30,
      tanne: 30,
      tann: 20,
      suedtannheim: 20,
      sued: 90,
      suedtannheimer: 5,
    },
    20_000,
  );
  const found = (term: string) => expand(term, some).variants.map(({ word }) => word);
  assert.equal(found('heim'), ['heim', 'kinderheim']);
  assert.equal(found('tannheim').sort(), ['suedtannheim', 'suedtannheimer', 'tannheim', 'tannheimer']);
});

test('the feminine finds the compounds of the masculine', () => {
  const some = vocabularyOf({ fahrerin: 9, fahrer: 90, radfahrer: 90, radfahrerin: 9, rad: 90 }, 20_000);
  const weights = new Map(expand('fahrerin', some).variants.map(({ word, weight }) => [word, weight]));
  assert.equal([...weights.keys()].sort(), ['fahrer', 'fahrerin', 'radfahrer', 'radfahrerin']);
  assert.ok(weights.get('radfahrer')! < weights.get('radfahrerin')!);
});

test('what nearly all papers have is a part of compounds too', () => {
  const some = vocabularyOf({ haushalt: 900, haushaltsmittel: 90, doppelhaushalt: 50, mittel: 200, doppel: 20 }, 2000);
  assert.equal(
    expand('haushalt', some).variants.map(({ word }) => word),
    ['haushalt', 'doppelhaushalt', 'haushaltsmittel'],
  );
});

test('the parts of a compound that was typed, however it is written', () => {
  assert.equal(partsOf('spielplatzsanierung', vocabulary), ['spielplatz', 'sanierung']);
  assert.equal(partsOf('pkwstellplaetze', vocabulary), ['pkw', 'stellplaetze']);
  assert.equal(partsOf('aerotram', vocabulary), ['aero', 'tram']);
  assert.equal(partsOf('hebamme', vocabulary), []);
  assert.equal(partsOf('2018', vocabulary), []);
});

test('a part that means something else in a word does not find it, and what it does mean is found', () => {
  const frequencies = new Map<string, number>();
  const known = `Fest 9, Feste 5, Stadtfest 4, Stadtfeste 3, festgelegt 30, Festlegung 9, gelegt 20, Legung 3, Stadt 90, Platz 30, Festplatz 9,
    Planfeststellung 9, Plan 40, Stellung 20, Zaun 9, Bauzaun 4, Bau 30, Zauneidechsen 9, Eidechsen 5, Eiche 9, Eichen 5, Stieleiche 3, Stiel 2,
    einreichen 20, Vorbereich 5, Bank 9, Sitzbank 4, Sitz 20, Datenbank 9, Daten 40, Linie 9, Buslinie 5, Bus 20, Richtlinie 30, Richt 3,
    Hund 9, Hunde 9, Hundesteuer 5, Steuer 40, Jahrhundert 9, Jahr 90, Pass 9, Kinderpass 4, Kinder 80, passend 20, Passage 9, Fahrt 20,
    Bahnfahrt 4, Bahn 30, Wohlfahrt 20, Wohl 20, Fisch 9, Fischmarkt 4, Markt 30, topografisch 5, Kunst 20, Kunsthalle 5, Halle 30, Kunststoff 9,
    Stoff 20, Frau 40, Hausfrau 4, Haus 60, Fraunhofer 5, Hofer 3, Spiel 20, Spielhalle 4, Spielraum 20, Raum 50`;
  for (const entry of known.split(',')) {
    const [word, frequency] = entry.trim().split(' ');
    frequencies.set(fold(word!), Number(frequency));
  }
  const town = vocabularyOf(Object.fromEntries(frequencies), 200);
  const compounds = (term: string) =>
    expand(fold(term), town)
      .variants.filter(({ via }) => via === 'compound')
      .map(({ word }) => word)
      .sort();
  assert.equal(compounds('Fest'), ['festplatz', 'stadtfest', 'stadtfeste']);
  assert.equal(compounds('Zaun'), ['bauzaun']);
  assert.equal(compounds('Eiche'), ['stieleiche']);
  assert.equal(compounds('Bank'), ['sitzbank']);
  assert.equal(compounds('Linie'), ['buslinie']);
  assert.equal(compounds('Hund'), ['hundesteuer']);
  assert.equal(compounds('Pass'), ['kinderpass']);
  assert.equal(compounds('Fahrt'), ['bahnfahrt']);
  assert.equal(compounds('Fisch'), ['fischmarkt']);
  assert.equal(compounds('Kunst'), ['kunsthalle']);
  assert.equal(compounds('Frau'), ['hausfrau']);
  assert.equal(compounds('Spiel'), ['spielhalle']);
});

test('two words make up a compound, whichever was typed first, and no word that only looks like one', () => {
  const joint = (...sides: [string[], string[]]) => [...jointCompounds(...sides, vocabulary)].sort();
  assert.equal(joint(['erhoehung'], ['miet', 'mieten']), ['mieterhoehung']);
  assert.equal(joint(['sanierung', 'sanierungen'], ['konzept']), ['sanierungskonzept']);
  assert.equal(joint(['haus', 'haeuser'], ['halt', 'halte']), []);
  assert.equal(joint(['mauer'], ['maus']), []);
});

test('ways can be left out, and compounds limited', () => {
  for (const via of VIAS) {
    const vias = new Set(VIAS.filter((other) => other !== via));
    for (const term of ['amt', 'photovoltaik', 'kita', 'bewohner', 'grotzingen', 'beschliessen'])
      for (const variant of expand(term, vocabulary, { vias }).variants)
        assert.ok(variant.via !== via || via === 'exact', `${term} ${variant.word}`);
  }
  assert.equal(
    expand('platz', vocabulary, { compounds: 1 }).variants.filter((variant) => variant.via === 'compound').length,
    1,
  );
});

test('a handful of papers is enough: parts and persons that everybody knows need not stand in them alone', () => {
  const few = new Map(
    `bahnhof 1, bahnhofsviertel 8, einwohnerinnen 1, feuerwehrhaus 1, wegen 9, gesamt 4, vorrat 1, nutzungskonzept 2, mitarbeiter 2, gaertnerinnen 1,
     strassenverkehrsamt 1, schulhof 1, schule 2, dachrinnen 1, energiesparpartnern 1, vertraegen 1`
      .split(',')
      .map((entry) => [entry.trim().split(' ')[0]!, Number(entry.trim().split(' ')[1])]),
  );
  const small = vocabularyOf(Object.fromEntries(few), 33);
  const found = (term: string) => expand(fold(term), small).variants.map(({ word }) => word);
  assert.equal(found('Bahnhof'), ['bahnhof', 'bahnhofsviertel']);
  assert.equal(found('Viertel'), ['bahnhofsviertel']);
  assert.equal(found('Konzept'), ['nutzungskonzept']);
  assert.equal(found('Haus'), ['feuerwehrhaus']);
  assert.equal(found('Straße'), ['strassenverkehrsamt']);
  assert.equal(found('Einwohner'), ['einwohnerinnen']);
  assert.equal(found('Gärtner'), ['gaertnerinnen']);
  assert.equal(found('Mitarbeiterinnen'), ['mitarbeiter']);
  assert.equal(found('Mitarbeitende'), ['mitarbeiter']);
  assert.equal(found('Amt'), ['strassenverkehrsamt']);
  for (const none of ['Rat', 'Schüler']) assert.equal(found(none), [], none);
  assert.equal(partsOf('energiesparpartnervertraege', small), ['energiesparpartner', 'vertraege']);
});

test('numbers have no variants', () => {
  assert.equal(expand('2018', vocabulary).variants, [{ word: '2018', weight: 1, via: 'exact' }]);
  assert.equal(expand('2019', vocabulary).variants, []);
});

test('no word, however long or strange, takes long', () => {
  for (const term of ['', 'a', 'a'.repeat(5000), 'bau'.repeat(2000), '漢字', 'é'.repeat(3000)]) {
    expand(term, vocabulary);
    partsOf(term, vocabulary);
  }
  assert.equal(expand('', vocabulary).variants, []);
});

test.run();
