import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from '../cli/run.js';
import { folderOf } from '../folder.js';

const node = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: temporary },
  });
  return { status, stdout, stderr };
};
const temporary = folderOf();
const torture = (...args: string[]) => node(path.join(root, 'dist/scripts/torture.js'), ...args);

test('a trial that does not exist is refused, and those there are named', () => {
  for (const names of [['moving', 'nosuch'], ['nosuch']]) {
    const { status, stdout, stderr } = torture(...names);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.match(stderr, /^there is no trial nosuch; there are kill, .*moving\n$/);
  }
});

test('an effort or seed that is no whole number is refused', () => {
  for (const args of [
    ['--effort', 'abc'],
    ['--effort', '0'],
    ['--effort', '0.5'],
    ['--effort', ''],
    ['--seed', 'x'],
  ]) {
    const { status, stdout, stderr } = torture(...args, 'moving');
    assert.is(status, 2, args.join(' '));
    assert.is(stdout, '');
    assert.match(stderr, new RegExp(`^${args[0]} is to be a whole number`));
  }
});

test('what a trial makes in the folder for temporary files is removed with it', () => {
  const trial = new URL('../../scripts/torture/trial.js', import.meta.url).href;
  const { stdout, stderr } = node(
    '--input-type=module',
    '-e',
    `import { existsSync } from 'node:fs';
     const { papersIn, scratch } = await import(${JSON.stringify(trial)});
     const made = [scratch(), papersIn(2, 1)];
     console.log(JSON.stringify([made, made.map((one) => existsSync(one))]));
     throw new Error('broken');`,
  );
  assert.match(stderr, /broken/);
  const [made, were] = JSON.parse(stdout) as [string[], boolean[]];
  assert.equal(were, [true, true]);
  for (const one of made) assert.not.ok(existsSync(one), one);
  assert.equal(readdirSync(temporary), []);
});

test.run();
