import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import Database from 'better-sqlite3';
import { IndexError } from '../errors.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';

/** Name of the SQLite file in the index folder. */
const FILE_NAME = 'ratslupe.sqlite';
/** What SQLite may keep in the index folder. */
export const INDEX_FILES: readonly string[] = ['', '-wal', '-shm', '-journal'].map((end) => FILE_NAME + end);

/** Whether something is where the index in folder `dir` would be. */
export function hasIndex(dir: string): boolean {
  return existsSync(path.join(dir, FILE_NAME));
}

/**
 * Takes back what a process has left that was killed in a transaction without WAL, which who only reads cannot. Where nothing is to be taken
 * back, or writing is not allowed, nothing happens.
 */
function rollBack(file: string): void {
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { fileMustExist: true, timeout: 10_000 });
    db.pragma('schema_version');
  } catch {
    // Who opens it to read says what is wrong.
  } finally {
    db?.close();
  }
}

/** The open SQLite file: what it is, its statements, and what its errors mean. Makes the file if it may and there is none. */
export class Connection {
  readonly file: string;
  readonly #write: boolean;
  readonly db: Database.Database;
  readonly #wholeStatements = new Map<string, Database.Statement<unknown[]>>();
  readonly #pluckedStatements = new Map<string, Database.Statement<unknown[]>>();

  constructor(dir: string, write: boolean) {
    this.file = path.join(dir, FILE_NAME);
    this.#write = write;
    // Before anything is looked at: of a killed first ingest an empty file stays.
    if (!write && existsSync(`${this.file}-journal`)) rollBack(this.file);
    const isNew = this.#inspectFile();
    this.db = this.guard(() => new Database(this.file, { readonly: !write, fileMustExist: !isNew, timeout: 10_000 }));
    try {
      this.guard(() => this.#inspectDatabase());
    } catch (error) {
      this.db.close();
      throw error;
    }
  }

  /** Whether the file has to be made. */
  #inspectFile(): boolean {
    const dir = path.dirname(this.file);
    // Not by `throwIfNoEntry`: that throws where a file is in place of the folder.
    const found = existsSync(this.file) ? statSync(this.file) : undefined;
    if (!found) {
      if (!this.#write)
        throw new IndexError(`There is no index in ${dir}; make one with: ratslupe ingest --index ${dir}`);
      mkdirSync(dir, { recursive: true });
      return true;
    }
    if (!found.isFile())
      throw new IndexError(`${this.file} is no file, so it can be no index; move it away or name another --index.`);
    // Zero bytes are what a process leaves that was killed while it made the file.
    if (found.size === 0 && !this.#write) {
      throw new IndexError(`The index ${this.file} is empty; make it with: ratslupe ingest --index ${dir}`);
    }
    return found.size === 0;
  }

  #inspectDatabase(): void {
    const id = this.db.pragma('application_id', { simple: true });
    if (id === 0 && this.#write && this.value('SELECT count(*) FROM sqlite_schema') === 0) {
      // One transaction before WAL is switched on: a kill leaves an empty file or a whole one.
      this.db.exec(
        `BEGIN IMMEDIATE; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; ${SCHEMA}`,
      );
      this.writeSeal();
      this.db.exec('COMMIT');
    } else if (id !== APPLICATION_ID) {
      throw new IndexError(`${this.file} is another program's database; name another --index.`);
    }
    const version = this.db.pragma('user_version', { simple: true });
    if (version !== SCHEMA_VERSION) {
      throw new IndexError(
        `The index ${this.file} is of version ${version}, this ratslupe reads version ${SCHEMA_VERSION}; delete the file and ingest again.`,
      );
    }
    if (this.#write) this.db.pragma('synchronous = NORMAL');
    else this.db.pragma('cache_size = -8000');
  }

  /** Runs `work`; what SQLite and zlib say of a damaged or unwritable file becomes an `IndexError`. */
  guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.#explained(error);
    }
  }

  #explained(error: unknown): unknown {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ|FORMAT)/.test(code)) return this.damaged('SQLite cannot read it');
    // Numbers are given out by what the tables say, and each path is removed before it is put in.
    if (/^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/.test(code)) return this.damaged('a table is not what it should be');
    if (code === 'SQLITE_ERROR' && /no such (table|column)|malformed/.test(String(error))) {
      return this.damaged('a table is not what it should be');
    }
    if (/^Z_|^ERR_(BUFFER|OUT_OF_RANGE)/.test(code)) return this.damaged('a text cannot be unpacked');
    if (/^SQLITE_(FULL|IOERR)/.test(code)) {
      return new IndexError(
        `The index ${this.file} cannot be written, is the disk full? What was in it before still is.`,
      );
    }
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
      return new IndexError(`The index ${this.file} is in use by another program; try again when it has ended.`);
    }
    if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code)) {
      return new IndexError(
        `The index ${this.file} cannot be opened; check the permissions of the file and its folder.`,
      );
    }
    // What a row lacks, or holds in place of what it should, is met by code that reckons with neither.
    if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) {
      return this.damaged('what it holds makes no sense', error);
    }
    return error;
  }

  /** What to throw where the file holds something that it cannot. */
  damaged(how: string, cause?: unknown): IndexError {
    return new IndexError(`The index ${this.file} is damaged (${how}); delete the file and ingest again.`, { cause });
  }

  /** Prepares a statement once; `pluck`: for its first column alone. */
  statement(sql: string, pluck = false): Database.Statement<unknown[]> {
    const statements = pluck ? this.#pluckedStatements : this.#wholeStatements;
    let statement = statements.get(sql);
    if (!statement) {
      statement = this.db.prepare<unknown[]>(sql);
      if (pluck) statement.pluck();
      statements.set(sql, statement);
    }
    return statement;
  }

  run(sql: string, ...values: unknown[]): void {
    this.statement(sql).run(...values);
  }

  row<T>(sql: string, ...values: unknown[]): T | undefined {
    return this.statement(sql).get(...values) as T | undefined;
  }

  rows<T>(sql: string, ...values: unknown[]): T[] {
    return this.statement(sql).all(...values) as T[];
  }

  /** First column of the first row. */
  value(sql: string, ...values: unknown[]): unknown {
    return this.statement(sql, true).get(...values);
  }

  /** First column of all rows. */
  column<T>(sql: string, ...values: unknown[]): T[] {
    return this.statement(sql, true).all(...values) as T[];
  }

  /** The columns of each row, in their order. */
  arrays<T extends readonly unknown[]>(sql: string, ...values: unknown[]): T[] {
    return this.statement(sql)
      .raw()
      .all(...values) as T[];
  }

  /** Whether its tables, indexes and views are those of a new index. Further views are its users' own. */
  hasSchema(): boolean {
    const query = 'SELECT type, name, sql FROM sqlite_schema ORDER BY name';
    const fresh = new Database(':memory:');
    try {
      fresh.exec(SCHEMA);
      const made = fresh.prepare(query).all() as { name: string }[];
      const names = new Set(made.map(({ name }) => name));
      const found = this.rows<{ type: string; name: string }>(query);
      const ours = found.filter(({ type, name }) => type !== 'view' || names.has(name));
      return JSON.stringify(made) === JSON.stringify(ours);
    } finally {
      fresh.close();
    }
  }

  writeSeal(): void {
    this.run("INSERT OR REPLACE INTO settings VALUES ('seal', ?)", this.seal());
  }

  /** What was noted of files and settings when they were written last; see `seal`. */
  sealed(): unknown {
    return this.value("SELECT value FROM settings WHERE name = 'seal'");
  }

  /** What tells that files and settings are those that were put in, and all of them. */
  seal(): string {
    const files = this.value("SELECT count(*) || ' ' || coalesce(sum(checksum), 0) FROM files");
    const settings = this.rows("SELECT name, value FROM settings WHERE name <> 'seal' ORDER BY name");
    return `${files} ${crc32(JSON.stringify(settings))}`;
  }

  close(): void {
    this.db.close();
  }
}
