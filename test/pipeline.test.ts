import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LockedError, UsageError } from '../src/errors.js';
import { lockIndex } from '../src/lock.js';
import { ingestFiles } from '../src/pipeline.js';
import { openStore } from '../src/store.js';
import type { IngestOptions, IngestProgress, IngestReport } from '../src/types.js';
import { folderOf } from './folder.js';

const LETTER = 'Stadt Lindenbach\nAntrag AN/0012/2021 vom 04.05.2021\nDer Spielplatz kostet 12.000 €.\n';

/** A folder of papers beside a place for their index. */
function project(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = folderOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [`papers/${name}`, text])));
  const papers = path.join(folder, 'papers');
  const index = path.join(folder, 'index');
  const short = (name: string) => path.relative(papers, name);
  return {
    papers,
    index,
    at: (name: string) => path.join(papers, name),
    async ingest(patterns: readonly string[] = ['.'], options: IngestOptions = {}): Promise<IngestReport> {
      const report = await ingestFiles(
        patterns.map((pattern) => path.join(papers, pattern)),
        { index, workers: 1, ...options },
      );
      return { ...report, failed: report.failed.map(({ path: name, reason }) => ({ path: short(name), reason })) };
    },
    read<T>(work: (store: ReturnType<typeof openStore>) => T): T {
      const store = openStore(index);
      try {
        return work(store);
      } finally {
        store.close();
      }
    },
    /** Paths in the index. */
    documents(): string[] {
      return this.read((store) => store.paths(store.selectDocuments({})).map(short).sort());
    },
  };
}

const counts = (report: IngestReport) => [report.new, report.changed, report.unchanged, report.removed];

async function refusal(work: Promise<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was refused');
}

test('a second run reads only what is new or has changed, and takes out what is gone', async () => {
  const p = project({
    'a.txt': LETTER,
    'b.txt': 'Niederschrift der Sitzung',
    'c.txt': 'Mitteilung',
    'd.txt': 'Anfrage',
  });
  assert.equal(counts(await p.ingest()), [4, 0, 0, 0]);
  const again = await p.ingest();
  assert.equal(counts(again), [0, 0, 4, 0]);
  assert.is(again.bytes, 0);

  writeFileSync(p.at('b.txt'), 'Niederschrift der Bürgerversammlung');
  rmSync(p.at('c.txt'));
  writeFileSync(p.at('e.txt'), 'Beschlussvorlage');
  const third = await p.ingest();
  assert.equal(counts(third), [1, 1, 2, 1]);
  assert.is(third.documents, 4);
  assert.equal(p.documents(), ['a.txt', 'b.txt', 'd.txt', 'e.txt']);
  assert.is(
    p.read((store) => store.documentFrequency('buergerversammlung')),
    1,
  );
  assert.is(
    p.read((store) => store.documentFrequency('sitzung')),
    0,
  );
  assert.equal(
    p.read((store) => store.check()),
    [],
  );
});

test('a file of another time and the same content is unchanged, and its time is noted', async () => {
  const p = project({ 'a.txt': LETTER });
  await p.ingest();
  utimesSync(p.at('a.txt'), 1_500_000_000, 1_500_000_000);
  assert.equal(counts(await p.ingest()), [0, 0, 1, 0]);
  const again = await p.ingest();
  assert.equal(counts(again), [0, 0, 1, 0]);
  assert.is(again.bytes, 0);
});

test('a change that keeps the size is seen by its time', async () => {
  const p = project({ 'a.txt': 'Anfrage eins' });
  await p.ingest();
  writeFileSync(p.at('a.txt'), 'Anfrage zwei');
  assert.equal(counts(await p.ingest()), [0, 1, 0, 0]);
});

test('what is not asked for stays', async () => {
  const p = project({ 'a/x.txt': LETTER, 'b/x.txt': LETTER, 'b/y.txt': 'Anfrage' });
  await p.ingest(['a']);
  rmSync(p.at('a/x.txt'));
  assert.equal(counts(await p.ingest(['b'])), [2, 0, 0, 0]);
  assert.equal(p.documents(), ['a/x.txt', 'b/x.txt', 'b/y.txt']);
  assert.equal(counts(await p.ingest(['a'])), [0, 0, 0, 1]);
  assert.equal(p.documents(), ['b/x.txt', 'b/y.txt']);
  rmSync(p.at('b/y.txt'));
  assert.equal(counts(await p.ingest(['b/y.txt'])), [0, 0, 0, 1]);
  assert.match((await refusal(p.ingest(['b/y.txt']))).message, /There is no file or folder .*y\.txt/);
});

test('the same content under two names is two documents; a renamed file is another one', async () => {
  const p = project({ 'a.txt': LETTER, 'b.txt': LETTER });
  assert.equal(counts(await p.ingest()), [2, 0, 0, 0]);
  renameSync(p.at('b.txt'), p.at('c.txt'));
  assert.equal(counts(await p.ingest()), [1, 0, 1, 1]);
  assert.equal(p.documents(), ['a.txt', 'c.txt']);
});

test('what cannot be read is listed each time with its reason and stops nothing', async () => {
  const p = project({ 'a.txt': LETTER, 'b.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'c.txt': '' });
  execFileSync('mkfifo', [p.at('pipe.txt')]);
  for (const bytes of [Buffer.byteLength(LETTER) + 6, 0]) {
    const report = await p.ingest();
    assert.equal(
      report.failed.map((failure) => failure.path),
      ['b.jpg', 'c.txt', 'pipe.txt'],
    );
    assert.match(report.failed[0]!.reason, /JPEG/);
    assert.is(report.files, 4);
    // The second time none of them is even read.
    assert.is(report.bytes, bytes);
  }
  writeFileSync(p.at('b.jpg'), LETTER);
  const report = await p.ingest();
  assert.equal(counts(report), [1, 0, 1, 0]);
  assert.equal(
    report.failed.map((failure) => failure.path),
    ['c.txt', 'pipe.txt'],
  );
});

test('a paper whose file can no longer be read leaves the index', async () => {
  const p = project({ 'a.txt': LETTER, 'b.txt': LETTER, 'c.txt': LETTER });
  await p.ingest();
  writeFileSync(p.at('a.txt'), new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  rmSync(p.at('b.txt'));
  execFileSync('mkfifo', [p.at('b.txt')]);
  const report = await p.ingest();
  assert.equal(counts(report), [0, 0, 1, 2]);
  assert.equal(
    report.failed.map((failure) => failure.path),
    ['a.txt', 'b.txt'],
  );
  assert.equal(p.documents(), ['c.txt']);
  rmSync(p.at('b.txt'));
  writeFileSync(p.at('b.txt'), LETTER);
  assert.equal(counts(await p.ingest()), [1, 0, 1, 0]);
});

test('a file that failed and has not changed is tried again when asked for, and when a limit is given', async () => {
  const p = project({ 'a.txt': LETTER, 'b.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) });
  await p.ingest();
  assert.is((await p.ingest(['.'], { limits: {} })).bytes, 0);
  assert.is((await p.ingest(['.'], { retry: true })).bytes, 6);
  assert.is((await p.ingest(['.'], { limits: { seconds: 9 } })).bytes, 6);
  assert.is((await p.ingest(['.'], { limits: { seconds: 9 }, retry: false })).bytes, 0);
});

test('a file that is too large is in once the limit allows it', async () => {
  const p = project({ 'a.txt': LETTER, 'b.txt': LETTER.repeat(9) });
  const { failed } = await p.ingest(['.'], { limits: { bytes: 500 } });
  assert.match(failed[0]!.reason, /^has 0\.0 MiB, more than/);
  assert.equal(counts(await p.ingest()), [1, 0, 1, 0]);
});

/** Number, path and content of every document. */
function contentOf(p: ReturnType<typeof project>): string {
  const documents = p.read((store) => store.documents(store.selectDocuments({})));
  return documents.map((d) => `${d.number} ${path.relative(p.papers, d.path)} ${d.digest}`).join('\n');
}

test('the index does not depend on the number of workers, nor on how often the ingest was ended on its way', async () => {
  const files: Record<string, string> = {};
  for (let i = 0; i < 700; i++) files[`${i % 7}/${i}.txt`] = `${LETTER}Blatt ${i} von ${'Weiherstadt '.repeat(i % 50)}`;
  const contents: string[] = [];
  for (const workers of [1, 3]) {
    const p = project(files);
    assert.equal(counts(await p.ingest(['.'], { workers })), [700, 0, 0, 0]);
    contents.push(contentOf(p));
  }
  const p = project(files);
  let runs = 0;
  for (let interrupted = true; interrupted; runs++) {
    const stop = new AbortController();
    const onProgress = ({ filesDone }: IngestProgress) => {
      if (filesDone > 0) stop.abort();
    };
    interrupted = (await p.ingest(['.'], { signal: stop.signal, onProgress })).interrupted;
  }
  assert.ok(runs > 1, 'it was never interrupted');
  contents.push(contentOf(p));
  assert.is(contents[1], contents[0]);
  assert.is(contents[2], contents[0]);
});

test('progress begins at nothing and ends with everything', async () => {
  const p = project({ 'a.txt': LETTER, 'b.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) });
  const seen: IngestProgress[] = [];
  await p.ingest(['.'], { onProgress: (progress) => seen.push(progress) });
  const bytes = Buffer.byteLength(LETTER) + 6;
  assert.equal(seen.at(0), { filesDone: 0, files: 2, bytesDone: 0, bytes, failed: 0 });
  assert.equal(seen.at(-1), { filesDone: 2, files: 2, bytesDone: bytes, bytes, failed: 1 });
});

test('a second ingest at the same time is refused and changes nothing', async () => {
  const p = project({ 'a.txt': LETTER });
  const giveBack = lockIndex(p.index);
  const error = await refusal(p.ingest());
  giveBack();
  assert.instance(error, LockedError);
  assert.equal(counts(await p.ingest()), [1, 0, 0, 0]);
});

test('a call that is wrong says what is wrong and makes no index', async () => {
  const p = project({ 'a.txt': LETTER });
  const wrong: [readonly string[], IngestOptions, RegExp][] = [
    [['b.txt'], {}, /There is no file or folder .*b\.txt/],
    [['.'], { workers: 0 }, /workers is to be a whole number from 1 to 64, not 0/],
    [['.'], { workers: 1.5 }, /workers/],
    [['.'], { limits: { memory: 1 } }, /memory/],
    [['.'], { limits: { seconds: Number.NaN } }, /seconds/],
    [['.'], { limits: { bytes: -1 } }, /bytes/],
  ];
  for (const [patterns, options, message] of wrong) {
    const error = await refusal(p.ingest(patterns, options));
    assert.instance(error, UsageError);
    assert.match(error.message, message);
  }
  assert.not(existsSync(p.index));
});

test('papers keep their paths from wherever the ingest is called, and when index and papers move together', () => {
  const folder = folderOf({ 'town/papers/a.txt': LETTER, 'town/papers/b.txt': LETTER });
  const api = new URL('../src/api.js', import.meta.url).href;
  const run = (cwd: string, index: string, pattern: string): IngestReport => {
    const code = `import(${JSON.stringify(api)}).then(async ({ ingest }) => {
      console.log(JSON.stringify(await ingest([${JSON.stringify(pattern)}], { index: ${JSON.stringify(index)}, workers: 1 }))) })`;
    return JSON.parse(execFileSync(process.execPath, ['-e', code], { cwd: path.join(folder, cwd), encoding: 'utf8' }));
  };
  assert.equal(counts(run('town', 'index', 'papers')), [2, 0, 0, 0]);
  assert.equal(counts(run('town/papers', '../index', '.')), [0, 0, 2, 0]);
  renameSync(path.join(folder, 'town'), path.join(folder, 'village'));
  assert.equal(counts(run('.', 'village/index', 'village/papers')), [0, 0, 2, 0]);
  const store = openStore(path.join(folder, 'village/index'));
  assert.equal(store.paths(store.selectDocuments({})), ['papers/a.txt', 'papers/b.txt']);
  store.close();
});

test.run();
