import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bodiesMeant } from '../src/bodies-meant.js';
import { search } from '../src/search.js';
import type { Store } from '../src/store.js';
import { withIndex } from './searching.js';

const PAPERS = {
  'antrag.txt':
    'Antrag der SPD-Gemeinderatsfraktion zum Wochenmarkt. Der Gemeinderat der Stadt Lindenbach wird entscheiden.\n',
  'planung.txt':
    'Stadt Lindenbach\nDas Stadtplanungsamt Lindenbach legt den Plan vor. Federführend ist das Amt für Stadtgrün.\n',
  'jugend.txt': 'Der Jugendhilfeausschuss (JHA) tagt im Mai. Der JHA berät die Spielflächen.\n',
  'bau.txt': 'Der Bauausschuss (BA) berät. Der BA stimmt zu.\n',
  'amt.txt': 'Das Bezirksamt Weiherstadt prüft den Antrag.\n',
  'orte.txt': 'Der Ortschaftsrat Weiherstadt und der Ortschaftsrat Mühlgrund werden angehört.\n',
};

const over = (work: (store: Store) => void) => withIndex(PAPERS, work);
const meant = (store: Store, typed: string) => bodiesMeant(store, typed).values;

test(
  'a name as papers write it means the body that they mean',
  over((store) => {
    assert.equal(meant(store, 'SPD-Gemeinderatsfraktion'), ['SPD-Fraktion']);
    assert.equal(meant(store, 'gemeinderat der stadt lindenbach'), ['Gemeinderat']);
    assert.equal(meant(store, 'Stadtplanungsamt Lindenbach'), ['Stadtplanungsamt']);
    assert.equal(meant(store, 'JHA'), ['Jugendhilfeausschuss']);
    assert.equal(search(store, 'body:JHA').total, 1);
  }),
);

test(
  'an abbreviation means what papers use it for beside what it often stands for',
  over((store) => assert.equal(meant(store, 'BA'), ['Bauausschuss', 'Bezirksamt'])),
);

test(
  'a form that no paper writes is taken for the body by its stems, without city and level',
  over((store) => {
    assert.equal(meant(store, 'Amtes für Stadtgrün'), ['Amt für Stadtgrün']);
    assert.equal(meant(store, 'Ortschaftsräte'), ['Ortschaftsrat Mühlgrund', 'Ortschaftsrat Weiherstadt']);
    assert.equal(meant(store, 'SPD-Ratsfraktion'), ['SPD-Fraktion']);
    assert.equal(meant(store, 'Bauausschuss der Gemeinde Weiherstadt'), ['Bauausschuss']);
  }),
);

test(
  'what no body is called is told, with the nearest name',
  over((store) => {
    assert.equal(bodiesMeant(store, 'Jugendhilfeauschus'), { values: [], nearest: 'Jugendhilfeausschuss' });
    assert.equal(bodiesMeant(store, 'Feuerwehr'), { values: [], nearest: null });
    for (const typed of [
      '–',
      '',
      'a'.repeat(1e6),
      Array.from({ length: 1e5 }, (_, i) => `Amt${i}`).join(' '),
      '"der" und',
      'constructor',
    ])
      assert.equal(bodiesMeant(store, typed), { values: [], nearest: null }, typed.slice(0, 9));
    const { total, unknownBodies } = search(store, 'Wochenmarkt body:Bauauschuss -body:Porz');
    assert.is(total, 0);
    assert.equal(unknownBodies, [
      { name: 'Porz', nearest: null },
      { name: 'Bauauschuss', nearest: 'Bauausschuss' },
    ]);
    assert.equal(search(store, 'Wochenmarkt body:SPD').unknownBodies, []);
  }),
);

test.run();
