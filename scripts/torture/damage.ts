import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ingest, openIndex } from '../../src/api.js';
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

export const damage: Trial = {
  name: 'damage',
  promise: 'A damaged index ends with exit code 3 and what to do; check never calls it whole unless its content is.',
  async run(effort, random) {
    const index = path.join(scratch(), 'index');
    await ingest([papersIn(40)], { index });
    const { hash } = stateOf(index);
    const bytes = readFileSync(path.join(index, FILE));

    let refused = 0;
    let found = 0;
    let harmless = 0;
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
      try {
        const opened = openIndex(dir);
        try {
          opened.search(KEYWORD);
          opened.stats();
        } finally {
          opened.close();
        }
      } catch (error) {
        if (!(error instanceof IndexError)) throw error;
      }
    }

    const folder = path.join(scratch(), 'index');
    mkdirSync(path.join(folder, FILE), { recursive: true });
    const wrong: [string, string][] = [
      ['no index', path.join(scratch(), 'index')],
      ['an empty file', indexOf(new Uint8Array())],
      ['a folder', folder],
      ['half a file', indexOf(bytes.subarray(0, bytes.length / 2))],
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
    return `${tries} damaged files: ${refused} refused, ${found} found by check, ${harmless} of unchanged content; ${wrong.length} that are no index`;
  },
};
