import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { UsageError } from '../src/errors.js';
import { indexPath, type ListingOptions, listFiles } from '../src/read.js';
import { folderOf } from './folder.js';

async function listed(cwd: string, patterns: readonly string[], options: Partial<ListingOptions> = {}) {
  const listing = await listFiles(patterns, { cwd, base: cwd, known: [], ...options });
  return listing.files.map((file) => file.path);
}

async function refusal(cwd: string, ...patterns: string[]): Promise<string> {
  try {
    await listed(cwd, patterns);
  } catch (error) {
    assert.instance(error, UsageError);
    return (error as Error).message;
  }
  throw new Error(`nothing was said against ${patterns}`);
}

test('one file is one document, however it is named', async () => {
  const cwd = folderOf(['a/x.txt', 'a/y.txt']);
  const ways = [
    'a',
    './a',
    'a/',
    path.join(cwd, 'a'),
    'a/*.txt',
    './a/*',
    `${cwd}/a/**/*.txt`,
    'a/../a',
    '{a,b}/[xy].txt',
  ];
  for (const way of ways) assert.equal(await listed(cwd, [way]), ['a/x.txt', 'a/y.txt'], way);
  assert.equal(await listed(cwd, ways), ['a/x.txt', 'a/y.txt']);
});

test('paths start from the base, wherever the call is made; files outside keep their absolute path', async () => {
  const base = folderOf(['a/x.txt']);
  assert.equal(await listed(path.join(base, 'a'), ['.'], { base }), ['a/x.txt']);
  assert.equal(await listed(path.join(base, 'a'), ['../a/x.txt', '../a/*.txt'], { base }), ['a/x.txt']);
  assert.equal(await listed(base, ['a'], { base: path.join(base, 'other') }), [path.join(base, 'a/x.txt')]);
  assert.is(indexPath('/b/..x/y', '/b'), '..x/y');
});

test('a folder reached by a link is the folder', async () => {
  const base = folderOf(['a/x.txt']);
  const elsewhere = folderOf();
  symlinkSync(base, path.join(elsewhere, 'link'));
  assert.equal(await listed(elsewhere, ['link/a', 'link/a/*.txt', 'link/a/x.txt'], { base }), ['a/x.txt']);
});

test('hidden files, links, loops of links and READMEs are left out of folders; what is named is taken', async () => {
  const cwd = folderOf([
    'a/x.txt',
    'a/.hidden.txt',
    'a/.git/x.txt',
    'a/README.md',
    'a/sub/readme.txt',
    'a/readme-antrag.txt',
  ]);
  symlinkSync('x.txt', path.join(cwd, 'a/link.txt'));
  symlinkSync('..', path.join(cwd, 'a/sub/loop'));
  assert.equal(await listed(cwd, ['a']), ['a/readme-antrag.txt', 'a/x.txt']);
  assert.equal(await listed(cwd, ['a/**/*.txt']), ['a/readme-antrag.txt', 'a/sub/readme.txt', 'a/x.txt']);
  assert.equal(await listed(cwd, ['a/.hidden.txt', 'a/link.txt', 'a/README.md']), [
    'a/.hidden.txt',
    'a/README.md',
    'a/link.txt',
  ]);
});

test('odd names are names', async () => {
  const odd = [
    'a\nb.txt',
    `it's "so".txt`,
    'u\u0308ber.txt',
    `${'n'.repeat(251)}.txt`,
    'x[1].txt',
    '*.txt',
    'fo\no/in\nner.txt',
    '!x.txt',
  ];
  const cwd = folderOf(odd.map((name) => `a/${name}`));
  assert.equal(await listed(cwd, ['a']), odd.map((name) => `a/${name}`).sort());
  for (const name of odd) assert.equal(await listed(path.join(cwd, 'a'), [name]), [name]);
});

test('a folder with the ending of a file is a folder', async () => {
  const cwd = folderOf(['a/x.txt/y.txt', 'a/z.txt']);
  assert.equal(await listed(cwd, ['a/*.txt']), ['a/z.txt']);
  assert.equal(await listed(cwd, ['a/x.txt']), ['a/x.txt/y.txt']);
});

test('pipes and names that are not UTF-8 are failures, not left out in silence', async () => {
  const cwd = folderOf(['a/x.txt']);
  execFileSync('mkfifo', [path.join(cwd, 'a/pipe.txt')]);
  writeFileSync(Buffer.concat([Buffer.from(path.join(cwd, 'a/')), Buffer.from([0xff]), Buffer.from('.txt')]), 'x');
  const listing = await listFiles(['a'], { cwd, base: cwd, known: [] });
  assert.equal(listing.failed, [
    { path: 'a/pipe.txt', reason: 'is no regular file' },
    { path: 'a/\uFFFD.txt', reason: 'has a name that is not UTF-8; rename it' },
  ]);
  assert.equal(
    listing.files.map((file) => file.path),
    ['a/x.txt'],
  );
});

test('a folder that cannot be read is a failure, and its papers are not gone', async () => {
  const cwd = folderOf(['a/x.txt']);
  // A path longer than the system allows can be listed from above and not from the root.
  const deep = 'd'.repeat(250);
  const make = `cd "$0/a"; for i in $(seq 20); do mkdir ${deep} && cd -P ${deep} || exit 0; done`;
  execFileSync('bash', ['-c', make, cwd], { stdio: 'ignore' });
  const known = [`a/${`${deep}/`.repeat(20)}x.txt`];
  const listing = await listFiles(['a'], { cwd, base: cwd, known });
  assert.equal(
    listing.failed.map((failure) => failure.reason),
    ['has a path that is longer than the system allows'],
  );
  assert.equal(listing.gone, []);
  execFileSync('rm', ['-r', cwd]);
});

test('gone is what is asked for, was known and is no longer there', async () => {
  const cwd = folderOf(['a/x.txt', 'a/.named.txt', 'b/x.txt', 'c/x.txt']);
  const known = [
    'a/x.txt',
    'a/.named.txt',
    'a/old.txt',
    'a/sub/old.pdf',
    'aa/old.txt',
    'b/old.txt',
    'c/old.txt',
    'c/old.pdf',
  ];
  const gone = async (...patterns: string[]) => (await listFiles(patterns, { cwd, base: cwd, known })).gone;
  assert.equal(await gone('a'), ['a/old.txt', 'a/sub/old.pdf']);
  assert.equal(await gone('a/x.txt'), []);
  assert.equal(await gone('c/*.txt'), ['c/old.txt']);
  assert.equal(await gone('c', 'b/old.txt'), ['b/old.txt', 'c/old.pdf', 'c/old.txt']);
  assert.equal(await gone('aa'), ['aa/old.txt']);
  assert.equal(await gone('aa/*.txt'), ['aa/old.txt']);
  rmSync(path.join(cwd, 'a'), { recursive: true });
  assert.equal(await gone('a'), ['a/.named.txt', 'a/old.txt', 'a/sub/old.pdf', 'a/x.txt']);
});

test('a pattern that reaches nothing is named, and nothing is asked of the others', async () => {
  const cwd = folderOf(['a/x.txt']);
  mkdirSync(path.join(cwd, 'empty'));
  assert.is(await refusal(cwd, 'a', 'b'), 'There is no file or folder b.');
  assert.is(await refusal(cwd, 'a/*.pdf', 'a'), 'No file matches a/*.pdf.');
  assert.is(await refusal(cwd, 'empty'), 'The folder empty holds no files.');
  assert.is(await refusal(cwd, '!a/x.txt'), 'There is no file or folder !a/x.txt.');
  assert.match(await refusal(cwd, ''), /empty name/);
  assert.match(await refusal(cwd, 'a\0'), /There is no file/);
});

test('a glob may be longer than a name', async () => {
  const cwd = folderOf(['a/x.txt']);
  assert.equal(await listed(cwd, [`a/{${'y'.repeat(300)},x}.txt`]), ['a/x.txt']);
});

test('the index itself is left out of a folder', async () => {
  const cwd = folderOf(['x.txt', 'index/ratslupe.sqlite']);
  assert.equal(await listed(cwd, ['.'], { leaveOut: (file) => file.endsWith('.sqlite') }), ['x.txt']);
});

test.run();
