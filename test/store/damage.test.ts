import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import Database from 'better-sqlite3';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { IndexError } from '../../src/errors.js';
import { openStore } from '../../src/store.js';
import { folderOf } from '../folder.js';
import { inputOf, paperWith } from '../papers.js';

const MOTION = paperWith('Antrag AN/12/2020\nDie Gemeinde Lindenbach baut für rund 20.000 € einen Spielplatz.', {
  kind: 'antrag',
  title: 'Spielplatz für Lindenbach',
  reference: 'AN/12/2020',
  date: '2020-03-01',
  answers: 'AN/7/2019',
  links: [{ type: 'answers', reference: 'AN/7/2019', start: 0, end: 6 }],
  notices: [{ level: 'warning', code: 'no-text', text: 'page 3 has no text', page: 3 }],
  mentions: [
    { type: 'reference', value: 'AN/12/2020', surface: 'AN/12/2020', start: 7, end: 17, rule: 'r' },
    {
      type: 'amount',
      value: 20000,
      currency: 'EUR',
      hedges: ['rund'],
      surface: '20.000 €',
      start: 56,
      end: 64,
      rule: 'a',
    },
  ],
});
const ANSWER = paperWith('Stellungnahme: Der Spielplatz in Lindenbach ist ein Spielplatz wie jeder andere.');

const dir = folderOf();
const file = path.join(dir, 'ratslupe.sqlite');

/** An index of two blocks with something in each table. */
function whole(): Buffer {
  const store = openStore(dir, { write: true });
  store.noteBase('..');
  store.apply({ put: [inputOf('a.txt', MOTION), inputOf('b.txt', ANSWER)] });
  store.apply({
    put: [inputOf('c.txt', ANSWER)],
    files: [{ path: 'd.txt', size: 3, mtime: 7, sha256: '', reason: 'is empty' }],
  });
  store.close();
  const db = new Database(file);
  db.pragma('journal_mode = DELETE');
  db.close();
  return readFileSync(file);
}

const bytes = whole();

/** Changes the index by `work` alone; returns what `check` says of it then. */
function problemsAfter(work: (db: Database.Database) => void): readonly string[] {
  writeFileSync(file, bytes);
  const db = new Database(file);
  db.unsafeMode().pragma('writable_schema = ON');
  work(db);
  db.close();
  try {
    const store = openStore(dir);
    try {
      return store.check().map(({ path: paper, text }) => {
        // Beside a paper's path "it" is the paper; alone it would be anything.
        if (paper === null) assert.not.match(text, /^Its? /);
        return text;
      });
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof IndexError) return [error.message];
    throw error;
  }
}

function namesOf(type: 'table' | 'index' | 'view'): string[] {
  writeFileSync(file, bytes);
  const db = new Database(file);
  const names = db
    .prepare('SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL ORDER BY name')
    .pluck()
    .all(type);
  db.close();
  return names as string[];
}

type Value = number | string | Buffer | null;

/** Something else of the same kind. */
function other(value: Value): Value {
  if (value === null) return 'x';
  if (typeof value === 'number') return value + 1000;
  if (typeof value === 'string') return value.endsWith('a') ? `${value.slice(0, -1)}b` : `${value.slice(0, -1)}a`;
  const changed = Buffer.from(value);
  changed[changed.length - 1]! ^= 1;
  return changed;
}

type Row = Record<string, Value>;

/** The checksums that would be right for a row: damage is to be found by what it means too, not only by its checksum. */
const CHECKSUMS: Readonly<Record<string, (row: Row) => number>> = {
  files: ({ path: name, size, mtime, sha256, reason }) => crc32(JSON.stringify([name, size, mtime, sha256, reason])),
  blocks: ({ lengths }) => crc32(lengths as Buffer),
  words: ({ words, entries }) => crc32(entries as Buffer, crc32(words as string)),
  vocabularies: ({ data }) => crc32(data as Buffer),
  codes: ({ data }) => crc32(data as Buffer),
  postings: ({ data }) => crc32(data as Buffer),
  positions: ({ data }) => crc32(data as Buffer),
};

const TABLES = namesOf('table');

function rowsOf(db: Database.Database, table: string): Row[] {
  return db.prepare(`SELECT * FROM ${table}`).all() as Row[];
}

const columnsOf = (row: Row) => Object.keys(row).map((name) => `"${name}"`);

function replace(db: Database.Database, table: string, before: Row, after: Row): void {
  const names = columnsOf(before);
  const same = names.map((name) => `${name} IS ?`).join(' AND ');
  const { changes } = db
    .prepare(`UPDATE ${table} SET ${names.map((name) => `${name} = ?`)} WHERE ${same}`)
    .run(...Object.values(after), ...Object.values(before));
  assert.is(changes, 1, `a row of ${table} was not changed`);
}

for (const table of TABLES) {
  test(`check finds any value of ${table} changed`, () => {
    writeFileSync(file, bytes);
    const db = new Database(file);
    const rows = rowsOf(db, table);
    db.close();
    assert.ok(rows.length > 0, `${table} has no rows here; give it some`);
    const missed: string[] = [];
    for (const [i, row] of rows.entries()) {
      for (const name of Object.keys(row)) {
        const changed = { ...row, [name]: other(row[name]!) };
        const variants = [changed];
        if ('checksum' in row && name !== 'checksum') {
          const checksumOf = CHECKSUMS[table];
          assert.ok(checksumOf, `say here how the checksums of ${table} are made`);
          assert.is(checksumOf(row), row.checksum, `the checksums of ${table} are made otherwise`);
          variants.push({ ...changed, checksum: checksumOf(changed) });
        }
        for (const [n, variant] of variants.entries()) {
          const problems = problemsAfter((db) => replace(db, table, row, variant));
          if (problems.length === 0) missed.push(`row ${i}, ${name}${n > 0 ? ', with a right checksum' : ''}`);
        }
      }
    }
    assert.equal(missed, []);
  });

  test(`check finds rows of ${table} missing, or one too many`, () => {
    writeFileSync(file, bytes);
    const db = new Database(file);
    const rows = rowsOf(db, table);
    db.close();
    const missed: string[] = [];
    for (const [i, row] of rows.entries()) {
      const same = columnsOf(row)
        .map((name) => `${name} IS ?`)
        .join(' AND ');
      const gone = problemsAfter((db) => db.prepare(`DELETE FROM ${table} WHERE ${same}`).run(...Object.values(row)));
      if (gone.length === 0) missed.push(`row ${i} removed`);
    }
    const added = problemsAfter((db) => {
      // The last row once more under other keys.
      const keys = db.prepare(`SELECT name FROM pragma_table_info(?) WHERE pk > 0`).pluck().all(table) as string[];
      const unique = table === 'documents' ? [...keys, 'id', 'path'] : keys;
      const last = rows.at(-1)!;
      const row = Object.fromEntries(
        Object.entries(last).map(([name, value]) => [name, unique.includes(name) ? other(value) : value]),
      );
      const marks = Object.keys(row).map(() => '?');
      db.prepare(`INSERT INTO ${table} VALUES (${marks})`).run(...Object.values(row));
    });
    if (added.length === 0) missed.push('a row added');
    assert.equal(missed, []);
  });
}

test('numbers of papers beyond measure are damage, and take no memory', () => {
  for (const damage of ['last = last + 1e9', 'documents = 1e9', 'first = -1e9']) {
    problemsAfter((db) => db.exec(`UPDATE blocks SET ${damage} WHERE block = (SELECT max(block) FROM blocks)`));
    const store = openStore(dir, { write: true });
    assert.throws(
      () => store.apply({ put: [inputOf('e.txt', ANSWER)] }),
      (error: Error) => error instanceof IndexError && /damaged/.test(error.message),
      damage,
    );
    store.close();
  }
});

test('a paper without a fingerprint is damage for who compares them', () => {
  problemsAfter((db) => db.exec('DELETE FROM fingerprints WHERE document = (SELECT max(document) FROM fingerprints)'));
  const store = openStore(dir);
  const numbers = store.selectDocuments({});
  assert.throws(
    () => store.fingerprints(numbers),
    (error: Error) => error instanceof IndexError && /fingerprint/.test(error.message),
  );
  store.close();
});

test('an ingest does not go by a damaged list of files or a damaged base', () => {
  for (const damage of [
    'UPDATE files SET mtime = 8 WHERE path = (SELECT max(path) FROM files)',
    'DELETE FROM files WHERE reason IS NOT NULL',
    "UPDATE settings SET value = '.' WHERE name = 'base'",
  ]) {
    problemsAfter((db) => db.exec(damage));
    const store = openStore(dir, { write: true });
    assert.throws(
      () => store.files(),
      (error: Error) => error instanceof IndexError && /list of files/.test(error.message),
      damage,
    );
    store.close();
  }
});

test('check finds tables, indexes and views that are missing or are others', () => {
  assert.equal(
    problemsAfter(() => {}),
    [],
  );
  for (const type of ['table', 'index', 'view'] as const) {
    const names = namesOf(type);
    assert.ok(names.length > 1);
    for (const name of names) {
      assert.ok(problemsAfter((db) => db.exec(`DROP ${type} "${name}"`)).length > 0, `${type} ${name} dropped`);
    }
  }
  const view = `DROP VIEW amounts; CREATE VIEW amounts AS SELECT path, 7 AS value FROM documents`;
  assert.ok(problemsAfter((db) => db.exec(view)).length > 0, 'a view of something else');
  // Who asks the file with SQL may keep a question there.
  assert.equal(
    problemsAfter((db) => db.exec('CREATE VIEW mine AS SELECT * FROM amounts')),
    [],
  );
});

test.run();
