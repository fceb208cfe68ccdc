import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalise } from '../../src/normalise.js';

const clean = (text: string) => normalise(text).text;

const CASES: Readonly<Record<string, readonly (readonly [text: string, cleaned: string])[]>> = {
  'words broken at a line end are joined, and the line ends after them': [
    ['wurde beschlos-\nsen und', 'wurde beschlossen\nund'],
    ['wurde beschlos- \n  sen. Die', 'wurde beschlossen.\nDie'],
    ['die O-\nder fließt', 'die Oder\nfließt'],
    ['Donau-\ndampf-\nschiff fährt', 'Donaudampfschiff\nfährt'],
    ['die Lenz-Mül-\nler-Straße in', 'die Lenz-Müller-Straße\nin'],
    ['so-\nwie da-\nmit den-\nnoch', 'sowie\ndamit\ndennoch'],
    ['eine Werk-\nstatt im', 'eine Werkstatt\nim'],
    ['im Stu-\ndium', 'im Studium'],
    ['Danke. - Vie-\nlen Dank', 'Danke. - Vielen\nDank'],
    ['Mehraufwendungen, -auszah-\nlungen und', 'Mehraufwendungen, -auszahlungen\nund'],
  ],
  'and at a page end': [['der Gemein-\fderat hat', 'der Gemeinderat\fhat']],
  'over an empty line too': [['Verwal-\n\ntung der', 'Verwaltung\n\nder']],
  'shortened words keep hyphen and distance': [
    ['Jugend-\nund Sozialamt', 'Jugend-\nund Sozialamt'],
    ['Haupt-\nbzw. Nebenamt', 'Haupt-\nbzw. Nebenamt'],
    ['kurz-\nbis mittelfristig', 'kurz-\nbis mittelfristig'],
    ['RAD-\nUND FUSSWEGE', 'RAD-\nUND FUSSWEGE'],
  ],
  'hyphens that belong there stay without a blank': [
    ['die SPD-\nFraktion bittet', 'die SPD-Fraktion\nbittet'],
    ['Baden-\nWürttemberg und', 'Baden-Württemberg\nund'],
    ['ein EU-\nweites Netz', 'ein EU-weites\nNetz'],
    ['eine 3-\njährige Frist', 'eine 3-jährige\nFrist'],
    ['nur Lkw-\nfreie Zonen', 'nur Lkw-freie\nZonen'],
    ['Know-\nhow fehlt', 'Know-how\nfehlt'],
    ['per E-\nmail an', 'per E-mail\nan'],
    ['ein T-\nförmiger Platz', 'ein T-förmiger\nPlatz'],
    ['die christlich-\nabendländische Zeit', 'die christlich-abendländische\nZeit'],
    ['Das HI-\nREG der HI-REG', 'Das HI-REG\nder HI-REG'],
    ['für rot-\ngrüne Politik', 'für rot-grüne\nPolitik'],
    ['am 24-\nStunden-Dienst', 'am 24-Stunden-Dienst'],
    ['www.lindenbach.de/rats-\ninfo.html', 'www.lindenbach.de/rats-info.html'],
    ['LKW-\nVERKEHR', 'LKW-VERKEHR'],
  ],
  'capitals broken at a line end are joined': [
    ['die GRÜ-\nNE Fraktion', 'die GRÜNE\nFraktion'],
    ['HANDLUNGS-\nBEDARF', 'HANDLUNGSBEDARF'],
    ['nach dem Bau-\nGB ist', 'nach dem BauGB\nist'],
  ],
  'what goes on with something new is left alone': [
    ['von den Be-\n\nErläuterungen', 'von den Be-\n\nErläuterungen'],
    ['in der Tal-\nDie Verwaltung', 'in der Tal-\nDie Verwaltung'],
    ['Text -3-\nII. Teil', 'Text -3-\nII. Teil'],
    ['und Beschlussfas-\nRat', 'und Beschlussfas-\nRat'],
    ['Ort -\nstadt', 'Ort -\nstadt'],
  ],
  'hyphens left inside a line': [
    ['wurde gebun- den und', 'wurde gebunden und'],
    ['die Verwal- tung hat', 'die Verwaltung hat'],
    ['die Ortsteil- verwaltung', 'die Ortsteilverwaltung'],
    ['gibt Hilfe-stellungen im', 'gibt Hilfestellungen im'],
    ['ist enthal-ten und', 'ist enthalten und'],
    ['die SPD- Fraktion', 'die SPD-Fraktion'],
    ['Gewinn-und Verlustrechnung', 'Gewinn- und Verlustrechnung'],
  ],
  'hyphens that belong inside a line': [
    ['Jugend- und Familienhilfe', 'Jugend- und Familienhilfe'],
    ['Haupt- bzw. Nebenamt', 'Haupt- bzw. Nebenamt'],
    ['Vor- oder Nachteil', 'Vor- oder Nachteil'],
    ['Ein- und Ausgang', 'Ein- und Ausgang'],
    ['Kinder-, Jugend- und', 'Kinder-, Jugend- und'],
    ['von Alt- in Neubauten', 'von Alt- in Neubauten'],
    ['die Straße- nicht der Weg', 'die Straße- nicht der Weg'],
    ['öffentlich-rechtliche Verträge', 'öffentlich-rechtliche Verträge'],
    ['sozial-ökologisch', 'sozial-ökologisch'],
    ['EU-weit und CO2-neutral', 'EU-weit und CO2-neutral'],
    ['Corona-bedingt', 'Corona-bedingt'],
    ['www.stadtwerke-lindenbach.de', 'www.stadtwerke-lindenbach.de'],
  ],
  'a word that the paper spells out elsewhere is evidence': [
    ['Bus-bucht, Busbucht', 'Busbucht, Busbucht'],
    ['Bus-bucht', 'Bus-bucht'],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  test(name, () => {
    for (const [text, cleaned] of cases) assert.is(clean(text), cleaned);
  });
}

test.run();
