import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type Index, ingest, openIndex } from '../../src/api.js';
import { IndexError } from '../../src/errors.js';
import { openStore } from '../../src/store.js';
import { assert, below, KEYWORD, papersIn, type Random, ratslupe, scratch, stateOf, type Trial } from './trial.js';

const FILE = 'ratslupe.sqlite';

/** An index folder with these bytes as its file. */
function indexOf(bytes: Uint8Array): string {
  const index = path.join(scratch(), 'index');
  mkdirSync(index);
  writeFileSync(path.join(index, FILE), bytes);
  return index;
}

/** A SQLite file that is whole, and no index. */
function otherDatabase(): Buffer {
  const db = new Database(':memory:');
  try {
    db.exec(
      "CREATE TABLE documents (number INTEGER PRIMARY KEY, path TEXT); INSERT INTO documents VALUES (1, 'a.txt')",
    );
    return db.serialize();
  } finally {
    db.close();
  }
}

function damaged(bytes: Buffer, random: Random): Buffer {
  switch (below(random, 4)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      for (let n = 1 + below(random, 8); n > 0; n--) {
        const at = below(random, bytes.length);
        flipped[at] = flipped[at]! ^ (1 << below(random, 8));
      }
      return flipped;
    }
    case 1:
      return bytes.subarray(0, 1 + below(random, bytes.length - 1));
    case 2: {
      const blank = Buffer.from(bytes);
      const at = below(random, bytes.length);
      return blank.fill(0, at, Math.min(bytes.length, at + 1 + below(random, 8192)));
    }
    default: {
      const moved = Buffer.from(bytes);
      const page = 4096 * below(random, Math.floor(bytes.length / 4096));
      bytes.copy(moved, 4096 * below(random, Math.floor(bytes.length / 4096)), page, page + 4096);
      return moved;
    }
  }
}

/** What can be asked of an index in the library. */
const USES: readonly ((index: Index) => unknown)[] = [
  (index) => index.search(KEYWORD, { facets: true }),
  (index) => index.search(KEYWORD, { exact: true, sort: 'amount', minAmount: 1 }),
  (index) => index.search('"Probeblatt Nr" OR Antrag*', { limit: 0 }),
  (index) => index.stats(),
  (index) => index.search(KEYWORD, { limit: 3 }).hits.map(({ id }) => [index.show(id), index.dossier(id)]),
  (index) => [...index.mentions('amount').rows],
  (index) => [...index.mentions('body', KEYWORD).rows],
  (index) => [...index.export('documents').rows],
];

const COMMANDS = [
  ['search', KEYWORD],
  ['check'],
  ['stats'],
  ['mentions', 'amount'],
  ['search', 'Antrag', '--facets', '--json'],
  ['export', 'documents', '--jsonl'],
  ['show', 'AN/1728/2018'],
  ['dossier', 'AN/1728/2018'],
];

/** Opens an index for each use anew; returns how many are refused as they should be, and throws what else is thrown. */
async function refusals(open: () => Index, uses: readonly ((index: Index) => unknown)[]): Promise<number> {
  let count = 0;
  for (const use of uses) {
    try {
      const opened = open();
      try {
        await use(opened);
      } finally {
        opened.close();
      }
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      count++;
    }
  }
  return count;
}

export const damage: Trial = {
  name: 'damage',
  promise:
    'A damaged index ends with exit code 3 and what to do, in whatever is asked of it; check never calls it whole unless its content is.',
  async run(effort, random) {
    const index = path.join(scratch(), 'index');
    const papers = papersIn(40, 4);
    await ingest([papers], { index });
    const { hash } = stateOf(index);
    const extra = path.join(scratch(), 'extra.txt');
    writeFileSync(extra, `Nachtrag: ${KEYWORD}\n`);
    const bytes = readFileSync(path.join(index, FILE));

    let refused = 0;
    let found = 0;
    let harmless = 0;
    let asked = 0;
    let notWritten = 0;
    const tries = 40 * effort;
    for (let i = 0; i < tries; i++) {
      const dir = indexOf(damaged(bytes, random));
      try {
        const store = openStore(dir);
        try {
          if (store.check().length > 0) found++;
          else {
            assert(store.contentHash() === hash, 'check calls an index whole whose content has changed');
            harmless++;
          }
        } finally {
          store.close();
        }
      } catch (error) {
        if (!(error instanceof IndexError)) throw error;
        refused++;
      }
      asked += await refusals(() => openIndex(dir), USES);
      try {
        await ingest([extra], { index: dir });
      } catch (error) {
        if (!(error instanceof IndexError)) throw error;
        notWritten++;
      }
      rmSync(path.dirname(dir), { recursive: true });
    }
    // A whole process for some: what is thrown there is met by more code.
    const processes = 2 * effort;
    for (let i = 0; i < processes; i++) {
      const dir = indexOf(damaged(bytes, random));
      const [command, ...rest] = COMMANDS[i % COMMANDS.length]!;
      const { code, stderr } = await ratslupe([command!, ...rest, '--index', dir]);
      assert([0, 1, 3].includes(code ?? -1), `${command} exits ${code} on a damaged index: ${stderr}`);
      const [last = ''] = stderr.trim().split('\n').slice(-1);
      if (code === 3 && command !== 'check') {
        // Remarks may stand before it: what was found until then.
        assert(
          last.startsWith('ratslupe: ') && !/\n\s+at /.test(stderr),
          `it does not end with one sentence: ${stderr}`,
        );
      }
    }

    const folder = path.join(scratch(), 'index');
    mkdirSync(path.join(folder, FILE), { recursive: true });
    const wrong: [string, string][] = [
      ['no index', path.join(scratch(), 'index')],
      ['an empty file', indexOf(new Uint8Array())],
      ['a folder', folder],
      ['half a file', indexOf(bytes.subarray(0, bytes.length / 2))],
      ["another program's database", indexOf(otherDatabase())],
      ['no SQLite file', indexOf(Buffer.from('Niederschrift der Sitzung\n'.repeat(500)))],
    ];
    for (const [what, dir] of wrong) {
      for (const args of [['search', KEYWORD], ['show', 'x'], ['stats'], ['check']]) {
        const { code, stderr, stdout } = await ratslupe([...args, '--index', dir]);
        const said = `${stderr}${args[0] === 'check' ? stdout : ''}`;
        assert(code === 3, `${args[0]} exits ${code} on ${what}: ${said}`);
        assert(!/\n\s+at /.test(said) && said.trim() !== '', `${args[0]} does not say what to do on ${what}: ${said}`);
      }
    }
    return `${tries} damaged files: ${refused} refused, ${found} found by check, ${harmless} of unchanged content; ${asked} uses and ${notWritten} ingests refused; ${processes} processes; ${wrong.length} that are no index`;
  },
};
