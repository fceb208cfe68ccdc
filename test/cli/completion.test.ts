import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { COMMANDS } from '../../src/cli/commands.js';
import { SHELLS } from '../../src/cli/completion/command.js';
import { folderOf } from '../folder.js';
import { inHere } from './run.js';

const test = suite('completion');
let folder = '';
let script = '';

test.before(async () => {
  folder = folderOf({ 'papers/a.txt': 'a', 'paper.txt': 'b' });
  script = path.join(folder, 'ratslupe.bash');
  writeFileSync(script, (await inHere(['completion', 'bash'])).out);
});

/** What bash offers when the tabulator is pressed after the last of these words. */
function offered(...words: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync(
    'bash',
    [
      '--norc',
      '-c',
      `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ratslupe; printf '%s\\n' "\${COMPREPLY[@]}"
       complete -p ratslupe > /dev/null`,
      'bash',
      script,
      'ratslupe',
      ...words,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.is(status, 0, stderr);
  assert.is(stderr, '');
  return stdout.split('\n').filter((line) => line !== '');
}

test('commands', () => {
  assert.equal(offered(''), Object.keys(COMMANDS));
  assert.equal(offered('se'), ['search']);
  assert.equal(offered('--lang', 'de', 'se'), ['search']);
});

test('options of the command, and only its own', () => {
  assert.equal(offered('search', 'Porz', '--ki'), ['--kind']);
  assert.equal(offered('show', '--ki'), []);
  assert.equal(offered('check', '--q'), ['--quiet']);
  assert.ok(offered('search', '--').includes('--help'));
});

test('values of options, also after an equals sign', () => {
  assert.equal(offered('search', '--kind', 'an'), ['antrag', 'anfrage']);
  assert.equal(offered('search', '--kind', '=', 'an'), ['antrag', 'anfrage']);
  assert.equal(offered('search', '--kind', '=').length, offered('search', '--kind', '').length);
  assert.equal(offered('search', '--index', 'pa'), ['papers']);
  assert.equal(offered('completion', ''), [...SHELLS]);
  assert.equal(offered('export', 'do'), ['documents']);
  assert.equal(offered('mentions', 'amount', '--group', 'y'), ['year']);
});

test('where nothing is known, bash is left to offer files', () => {
  assert.equal(offered('ingest', 'pa'), []);
  assert.equal(offered('search', '-o', 'pa'), []);
});

test('the scripts for zsh and fish name every command and option', async () => {
  for (const shell of ['zsh', 'fish']) {
    const { code, out } = await inHere(['completion', shell]);
    assert.is(code, 0);
    for (const [name, { load }] of Object.entries(COMMANDS)) {
      assert.ok(out.includes(name), `${shell}: ${name}`);
      for (const { long } of (await load()).command().options) {
        const written = shell === 'zsh' ? long! : `-l ${long!.slice(2)}`;
        assert.ok(out.includes(written), `${shell}: ${name} ${long}`);
      }
    }
  }
});

test('a shell that is none of the three is refused, the nearest way named', async () => {
  const { code, err } = await inHere(['completion', 'tcsh']);
  assert.is(code, 2);
  assert.match(err, /'tcsh' is no value for SHELL: one of bash, zsh, fish is wanted/);
});

test.run();
