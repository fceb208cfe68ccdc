import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { IndexError } from '../src/errors.js';
import { unpackWords } from '../src/packed-vocabulary.js';
import { placeAt } from '../src/places.js';
import { openStore, type Store } from '../src/store.js';
import { fold } from '../src/tokenise.js';
import type { Paper } from '../src/types.js';
import { inputOf, paperWith, withFolder } from './papers.js';

const MOTION = paperWith(
  'Antrag AN/12/2020\nDie Gemeinde Lindenbach baut für rund 20.000 € einen Spielplatz.\fZweite Seite',
  {
    kind: 'antrag',
    title: 'Spielplatz für Lindenbach',
    reference: 'AN/12/2020',
    date: '2020-03-01',
    pages: 2,
    links: [{ type: 'cites', reference: 'AN/7/2019', start: 0, end: 6 }],
    notices: [{ level: 'warning', code: 'no-text', text: 'page 3 has no text', page: 3 }],
    mentions: [
      { type: 'reference', value: 'AN/12/2020', surface: 'AN/12/2020', start: 7, end: 17, rule: 'r' },
      {
        type: 'body',
        value: 'Gemeinde Lindenbach',
        surface: 'Gemeinde Lindenbach',
        start: 22,
        end: 41,
        rule: 'b',
        bodyKind: 'council',
        role: 'mover',
      },
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
  },
);
const ANSWER = paperWith('Stellungnahme: Der Spielplatz in Lindenbach ist ein Spielplatz wie jeder andere.', {
  kind: 'stellungnahme',
  date: '2020-05',
});
const OTHER = paperWith('Über Straßen, Wege und Plätze.', { date: '2021-01-31', title: 'Straßenbau' });

function withStore(work: (store: Store, dir: string) => void): () => Promise<void> {
  return () =>
    withFolder((dir) => {
      const store = openStore(dir, { write: true });
      try {
        work(store, dir);
      } finally {
        store.close();
      }
    });
}

function put(store: Store, papers: Readonly<Record<string, Paper>>): void {
  store.apply({ put: Object.entries(papers).map(([name, paper]) => inputOf(name, paper)) });
}

const THREE = { 'a.txt': MOTION, 'b.txt': ANSWER, 'c.txt': OTHER };

test(
  'gives back all of a paper',
  withStore((store) => {
    put(store, THREE);
    const stored = store.documentByPath('a.txt')!;
    const { text, places, mentions, links, notices, ...description } = MOTION;
    for (const [key, value] of Object.entries(description))
      assert.equal(stored[key as keyof typeof stored], value, key);
    assert.is(store.text(stored.number), text);
    assert.equal(store.places(stored.number), places);
    const { list, read } = store.chunks(stored.number);
    assert.equal(list, [{ start: 0, token: 0 }]);
    const { placeOf, ...chunk } = read(0);
    assert.is(chunk.text, text);
    for (let offset = 0; offset < text.length; offset++) assert.equal(placeOf(offset), placeAt(places, offset));
    assert.equal(store.mentions(stored.number), mentions);
    assert.equal(store.links(stored.number), links);
    assert.equal(store.notices(stored.number), notices);
    assert.is(store.documentById(stored.id)?.path, 'a.txt');
    assert.equal(
      store.documentsByReference('AN/12/2020').map((d) => d.path),
      ['a.txt'],
    );
  }),
);

test(
  'knows where each word stands and how often',
  withStore((store) => {
    put(store, THREE);
    const postings = store.postings(['spielplatz']);
    const numbers = ['a.txt', 'b.txt'].map((name) => store.documentByPath(name)!.number);
    assert.equal([...postings.documents], numbers);
    assert.equal([...postings.frequencies.text!], [1, 2]);
    assert.equal([...postings.frequencies.title!], [1, 0]);
    const { starts, numbers: positions } = store.positions('spielplatz', Int32Array.from(numbers));
    assert.equal([...starts], [0, 1, 3]);
    assert.equal([...positions], [12, 2, 7]);
    assert.is(store.documentFrequency('spielplatz'), 2);
    assert.is(store.documentFrequency('spielpla'), 0);
    const several = store.postings(['strassen', 'zzz', '', 'lindenbach']);
    assert.equal([...several.starts], [0, 1, 1, 1, 3]);
    assert.equal(store.paths(several.documents), ['c.txt', 'a.txt', 'b.txt']);
  }),
);

test(
  'filters by date, kind, body, amount, reference and path',
  withStore((store) => {
    put(store, THREE);
    const paths = (filter: Parameters<Store['selectDocuments']>[0]) => store.paths(store.selectDocuments(filter));
    assert.equal(paths({}), ['a.txt', 'b.txt', 'c.txt']);
    assert.equal(paths({ from: '2020-05-20' }), ['b.txt', 'c.txt']);
    assert.equal(paths({ to: '2020' }), ['a.txt', 'b.txt']);
    assert.equal(paths({ from: '2020-03-01', to: '2020-03-01' }), ['a.txt']);
    assert.equal(paths({ kinds: ['antrag', 'anfrage'] }), ['a.txt']);
    assert.equal(paths({ bodies: ['Gemeinde Lindenbach'] }), ['a.txt']);
    assert.equal(paths({ minAmount: 20000 }), ['a.txt']);
    assert.equal(paths({ minAmount: 20001 }), []);
    assert.equal(paths({ maxAmount: 19999 }), []);
    assert.equal(paths({ references: ['AN/12/2020'] }), ['a.txt']);
    assert.equal(paths({ path: '[bc].txt' }), ['b.txt', 'c.txt']);
    assert.equal(paths({ path: `x' OR 1 --` }), []);
  }),
);

test(
  'words that begin with letters of other scripts are found',
  withStore((store) => {
    const words = [
      'łukasz',
      'œuvre',
      'ırmak',
      'đani',
      'μm',
      'aœb',
      'ałc',
      'łabc',
      'ωa',
      'ab',
      'zł',
      '𝒳b',
      'ﬃz',
      'жук',
      'жаба',
    ];
    put(store, { 'a.txt': paperWith(words.join(' ')) });
    for (const word of words) assert.is(store.documentFrequency(fold(word)), 1, word);
    assert.equal(store.check(), []);
  }),
);

test(
  'a word whose last paper goes is gone, one that stands in another stays',
  withStore((store) => {
    put(store, THREE);
    store.apply({ remove: ['a.txt', 'unknown.txt'] });
    assert.is(store.documentFrequency('20.000'), 0);
    assert.is(store.documentFrequency('spielplatz'), 1);
    const words = new Map(wordsOf(store));
    assert.is(words.get('20.000'), undefined);
    assert.is(words.get('spielplatz'), 1);
    assert.equal(store.documentByPath('a.txt'), null);
    assert.equal([...store.files().keys()], ['b.txt', 'c.txt']);
    assert.equal(store.check(), []);
  }),
);

test(
  'papers with several words, and postings in titles, are what all postings say, however common the words are',
  withStore((store) => {
    // Every k-th paper has the word wk, the title of every third of them too: lists, groups and tables.
    const steps = [1, 2, 3, 5, 9, 40];
    const paper = (i: number): Paper => {
      const own = steps.filter((step) => i % step === 0).map((step) => `w${step}`);
      return paperWith(own.join(' '), { title: own.filter((_, j) => (i + (i % 7) + j) % 3 === 0).join(' ') });
    };
    for (const start of [0, 230]) {
      put(store, Object.fromEntries(Array.from({ length: 230 }, (_, i) => [`${start + i}.txt`, paper(start + i)])));
    }
    const words = steps.map((step) => `w${step}`);
    const counts = new Uint8Array(store.documentLimit);
    for (const word of words) {
      const { documents, frequencies } = store.postings([word]);
      for (const number of documents) counts[number]!++;
      const inTitles = (numbers: Int32Array, titles: Int32Array | null) =>
        Array.from(numbers).flatMap((number, i) => (titles?.[i] ? [[number, titles[i]]] : []));
      const titles = store.titlePostings(word);
      assert.equal(inTitles(titles.documents, titles.frequencies.title), inTitles(documents, frequencies.title), word);
    }
    for (let least = 1; least <= words.length; least++) {
      const expected = Array.from(counts.keys()).filter((number) => counts[number]! >= least);
      assert.equal([...store.documentsWith(words, least)], expected, `${least} words`);
    }
    assert.equal([...store.documentsWith(['none'], 1)], []);
  }),
);

test(
  'a paper without a word is no damage',
  withStore((store) => {
    put(store, { 'a.txt': paperWith('') });
    assert.equal(wordsOf(store), []);
    assert.is(store.documentCount, 1);
    assert.equal(store.check(), []);
  }),
);

test(
  'a paper that cannot be read any more is out, and listed',
  withStore((store) => {
    put(store, THREE);
    store.apply({ files: [{ path: 'a.txt', size: 1, mtime: 2, sha256: '', reason: 'It is no text.' }] });
    assert.is(store.documentByPath('a.txt'), null);
    assert.is(store.files().get('a.txt')?.reason, 'It is no text.');
    assert.is(store.stats().failed, 1);
    assert.equal(store.check(), []);
  }),
);

function wordsOf(store: Store): (readonly [word: string, documents: number])[] {
  return [...unpackWords(store.packedVocabulary()), ...unpackWords(store.packedCodes())];
}

/** What can be seen of an index from outside, without numbers that depend on the order of ingest. */
function view(store: Store): unknown {
  const words = new Set(wordsOf(store).map(([word]) => word));
  const { lengths, averages } = store.fieldLengths();
  return {
    averages,
    count: store.documentCount,
    words: [...words].sort().map((word) => {
      const postings = store.postings([word]);
      const { starts, numbers } = store.positions(word, postings.documents);
      const rows = store
        .paths(postings.documents)
        .map((name, i) => [
          name,
          postings.frequencies.title?.[i] ?? 0,
          postings.frequencies.text![i],
          lengths.text[postings.documents[i]!],
          ...numbers.subarray(starts[i], starts[i + 1]),
        ]);
      return [word, store.documentFrequency(word), rows.sort((a, b) => (a[0]! < b[0]! ? -1 : 1))];
    }),
  };
}

const WORDS = ['Rat', 'Ämter', 'Straße', 'Bad', 'der', 'und', 'Weiherstadt', '𝐀𝐁', 'ﷺ', 'Łódź', '12'];
const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const anyName = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyStep = fc.record({
  put: fc.uniqueArray(fc.record({ name: anyName, text: anyText, title: fc.option(anyText) }), {
    selector: (p) => p.name,
  }),
  remove: fc.array(anyName, { maxLength: 2 }),
  finish: fc.boolean(),
});

test('the order of ingest, replaced and removed papers leave no trace', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 6 }), async (steps) => {
      const last = new Map<string, Paper>();
      let grown: unknown;
      let hash: unknown;
      await withStore((store) => {
        for (const { put: papers, remove, finish } of steps) {
          const names = new Set(papers.map(({ name }) => name));
          const gone = remove.filter((name) => !names.has(name));
          for (const name of gone) last.delete(name);
          const made = papers.map(({ name, text, title }) => [name, paperWith(text, { title })] as const);
          for (const [name, paper] of made) last.set(name, paper);
          store.apply({ put: made.map(([name, paper]) => inputOf(name, paper)), remove: gone });
          if (finish) store.finish();
          assert.equal(store.check(), []);
        }
        grown = view(store);
        hash = store.contentHash();
      })();
      await withStore((store) => {
        put(store, Object.fromEntries([...last].sort(([a], [b]) => (a < b ? -1 : 1))));
        assert.equal(view(store), grown);
        assert.is(store.contentHash(), hash);
      })();
    }),
    { numRuns: 40 },
  );
});

test(
  'a search sees one state while another connection writes',
  withStore((store, dir) => {
    put(store, { 'a.txt': MOTION });
    const reader = openStore(dir);
    reader.snapshot(() => {
      assert.is(reader.documentFrequency('spielplatz'), 1);
      put(store, { 'b.txt': ANSWER });
      assert.is(reader.documentFrequency('spielplatz'), 1);
      assert.is(reader.documentCount, 1);
    });
    assert.is(reader.documentFrequency('spielplatz'), 2);
    store.apply({ remove: ['b.txt'] });
    put(store, { 'b.txt': OTHER });
    assert.is(reader.documentFrequency('spielplatz'), 1);
    assert.is(reader.documentFrequency('strassen'), 1);
    reader.close();
  }),
);

test(
  'the content hash is noted when an ingest ends, is that of the papers, and is forgotten when they change',
  withStore((store, dir) => {
    const noted = () => {
      const db = new Database(path.join(dir, 'ratslupe.sqlite'), { readonly: true });
      const value = db.prepare("SELECT value FROM settings WHERE name = 'content'").pluck().get();
      db.close();
      return value;
    };
    put(store, { 'a.txt': MOTION });
    const hash = store.contentHash();
    assert.is(noted(), undefined);
    store.finish();
    assert.is(noted(), hash);
    put(store, { 'b.txt': ANSWER });
    assert.is(noted(), undefined);
    assert.is.not(store.contentHash(), hash);
  }),
);

test(
  'a batch that fails changes nothing',
  withStore((store) => {
    put(store, { 'a.txt': MOTION });
    const before = store.contentHash();
    const twice = [inputOf('b.txt', ANSWER), inputOf('b.txt', OTHER)];
    assert.throws(() => store.apply({ put: twice, remove: ['a.txt'] }));
    assert.is(store.contentHash(), before);
    assert.equal(store.check(), []);
    assert.is(store.documentFrequency('spielplatz'), 1);
  }),
);

test(
  'a text that was read before is that of the state that is asked',
  withStore((store, dir) => {
    const textOf = (reader: Store) =>
      reader.snapshot(() => {
        const [number] = reader.selectDocuments({});
        const { list, read } = reader.chunks(number!);
        const first = read(0);
        assert.equal({ text: read(0).text, place: read(0).placeOf(3) }, { text: first.text, place: first.placeOf(3) });
        return { chunks: list.length, text: first.text };
      });
    store.apply({ put: [inputOf('a.txt', paperWith('Die Rutsche ist neu.'))] });
    const reader = openStore(dir);
    assert.equal(textOf(reader), { chunks: 1, text: 'Die Rutsche ist neu.' });
    store.apply({ put: [inputOf('a.txt', paperWith('Der Zaun ist alt.\n'.repeat(500)))] });
    const { chunks, text } = textOf(reader);
    assert.ok(chunks > 1);
    assert.ok(text.startsWith('Der Zaun ist alt.\nDer Zaun'));
    reader.close();
  }),
);

test('after finish a reader needs nothing but the file', async () => {
  await withFolder((dir) => {
    const store = openStore(dir, { write: true });
    put(store, THREE);
    store.finish();
    store.close();
    assert.not.ok(existsSync(path.join(dir, 'ratslupe.sqlite-wal')));
    chmodSync(dir, 0o555);
    try {
      const reader = openStore(dir);
      assert.is(reader.documentFrequency('spielplatz'), 2);
      reader.close();
    } finally {
      chmodSync(dir, 0o755);
    }
  });
});

function refuses(dir: string, message: RegExp): void {
  for (const write of [false, true]) {
    assert.throws(
      () => openStore(dir, { write }).close(),
      (error: Error) => error instanceof IndexError && message.test(error.message),
    );
  }
}

test('what a killed process has left half written is taken back before it is read', async () => {
  await withFolder((dir) => {
    const { file } = finished(dir);
    const before = openStore(dir);
    const hash = before.contentHash();
    before.close();
    // As when an ingest is killed while it switches WAL on or off: pages are written, and the journal that takes them back lies beside.
    const code = `
      const Database = require('better-sqlite3');
      const db = new Database(${JSON.stringify(file)});
      db.pragma('cache_size = 1');
      db.exec("BEGIN IMMEDIATE; DELETE FROM documents; DELETE FROM texts; DELETE FROM mentions");
      db.exec("CREATE TABLE filler AS SELECT hex(zeroblob(90000)) AS value");
      process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['-e', code], { cwd: fileURLToPath(new URL('../../', import.meta.url)) });
    assert.ok(existsSync(`${file}-journal`));
    const reader = openStore(dir);
    assert.is(reader.contentHash(), hash);
    assert.equal(reader.check(), []);
    reader.close();
  });
});

test('what is no index is refused with what to do', async () => {
  await withFolder((dir) => {
    assert.throws(
      () => openStore(dir),
      (error: Error) => error instanceof IndexError && /no index.*ratslupe ingest/.test(error.message),
    );
    const file = path.join(dir, 'ratslupe.sqlite');
    mkdirSync(file);
    refuses(dir, /no file/);
  });
  await withFolder((dir) => {
    writeFileSync(path.join(dir, 'ratslupe.sqlite'), 'Lindenbach '.repeat(1000));
    refuses(dir, /damaged.*delete/);
  });
  await withFolder((dir) => {
    const file = path.join(dir, 'ratslupe.sqlite');
    writeFileSync(file, '');
    assert.throws(
      () => openStore(dir),
      (error: Error) => error instanceof IndexError && /empty/.test(error.message),
    );
    openStore(dir, { write: true }).close();
    const bytes = readFileSync(file);
    for (const [at, message] of [
      [60, /version/],
      [68, /another program/],
    ] as const) {
      const changed = Buffer.from(bytes);
      changed[at + 3]! ^= 1;
      writeFileSync(file, changed);
      refuses(dir, message);
    }
  });
});

/** A finished index and the bytes of its file. */
function finished(dir: string): { readonly file: string; readonly bytes: Buffer } {
  const store = openStore(dir, { write: true });
  put(store, THREE);
  store.finish();
  store.close();
  const file = path.join(dir, 'ratslupe.sqlite');
  return { file, bytes: readFileSync(file) };
}

test('an index cut off is found out', async () => {
  await withFolder((dir) => {
    const { file, bytes } = finished(dir);
    for (const size of [1, 99, 100, 4096, 9000, bytes.length >> 1, bytes.length - 4096, bytes.length - 1]) {
      writeFileSync(file, bytes);
      truncateSync(file, size);
      assert.ok(problemsOf(dir) > 0, `cut to ${size} bytes`);
    }
  });
});

/** Number of problems that opening and checking the index shows; anything but `IndexError` is thrown. */
function problemsOf(dir: string): number {
  try {
    const store = openStore(dir);
    try {
      return store.check().length;
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof IndexError) return 1;
    throw error;
  }
}

test('what a pinned store finds damaged is told like anything else', async () => {
  await withFolder((dir) => {
    const { file } = finished(dir);
    const db = new Database(file);
    db.exec('DROP TABLE mentions');
    db.close();
    const store = openStore(dir);
    store.pin();
    assert.throws(
      () => store.mentions(1),
      (error: Error) => error instanceof IndexError && /damaged/.test(error.message),
    );
    store.close();
  });
});

test('check finds every changed byte that matters', async () => {
  await withFolder((dir) => {
    const { file, bytes } = finished(dir);
    const fresh = openStore(dir);
    const before = JSON.stringify(view(fresh));
    fresh.close();
    const unseen: number[] = [];
    for (let at = 0; at < bytes.length; at += 37) {
      if (bytes[at] === 0) continue;
      const changed = Buffer.from(bytes);
      changed[at]! ^= 0x15;
      writeFileSync(file, changed);
      if (problemsOf(dir) > 0) continue;
      const store = openStore(dir);
      if (JSON.stringify(view(store)) !== before) unseen.push(at);
      store.close();
    }
    assert.equal(unseen, []);
  });
});

test.run();
