/**
 * The peer of `npm run bench`: the same texts in SQLite's own full-text index.
 * `build FILE DETAIL PATHS` makes it (PATHS: a file of paths, one a line), `search FILE MATCH` prints the ten best.
 */
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

const [command, file, ...rest] = process.argv.slice(2);

if (command === 'build') {
  const { decode } = await import('../../src/decode.js');
  const { tokenise } = await import('../../src/tokenise.js');
  const db = new Database(file!);
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE VIRTUAL TABLE papers USING fts5(text, content='', tokenize='unicode61 remove_diacritics 0', detail=${rest[0]});
    CREATE TABLE paths (number INTEGER PRIMARY KEY, path TEXT)`);
  const insert = db.prepare('INSERT INTO papers (rowid, text) VALUES (?, ?)');
  const name = db.prepare('INSERT INTO paths VALUES (?, ?)');
  const paths = readFileSync(rest[1]!, 'utf8').split('\n');
  db.exec('BEGIN');
  for (const [i, path] of paths.entries()) {
    try {
      const { text } = await decode(readFileSync(path));
      insert.run(
        i,
        tokenise(text)
          .map(({ word }) => word)
          .join(' '),
      );
      name.run(i, path);
    } catch {
      // No text; ratslupe lists it as failed.
    }
  }
  db.exec(`COMMIT; INSERT INTO papers (papers) VALUES ('optimize')`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode = DELETE');
} else {
  const db = new Database(file!, { readonly: true });
  const rows = db
    .prepare(
      'SELECT path, bm25(papers) FROM papers JOIN paths ON number = papers.rowid WHERE papers MATCH ? ORDER BY rank LIMIT 10',
    )
    .all(rest[0]);
  console.log(JSON.stringify(rows));
}
