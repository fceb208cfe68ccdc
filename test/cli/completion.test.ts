import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
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

/** What each command needs beside an option. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  search: ['Porz'],
  mentions: ['amount'],
  batch: ['rows.csv'],
  export: ['documents'],
  extract: ['paper.txt'],
  ingest: ['papers'],
  show: ['a.txt'],
  dossier: ['A/0001/2022'],
  completion: ['bash'],
  'watch add': ['neu', 'Porz'],
  'watch remove': ['neu'],
};

test('every value that is offered is taken by the command', async () => {
  writeFileSync(path.join(folder, 'rows.csv'), 'query\nPorz\n');
  const refused: string[] = [];
  let tried = 0;
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    const made = (await load()).command();
    const places = made.commands.length > 0 ? made.commands.map((one) => [name, one.name()]) : [[name]];
    for (const place of places) {
      const target = made.commands.find((one) => one.name() === place[1]) ?? made;
      const flags = [...target.options.filter(({ required }) => required).map(({ long }) => [long!]), ['--lang']];
      const argument = target.registeredArguments.length > 0 ? [[]] : [];
      for (const flag of [...flags, ...argument]) {
        if (flag[0] === '--index') continue;
        for (const value of offered(...place, ...flag, '')) {
          tried++;
          // A name is given to one saved search.
          rmSync(path.join(folder, 'index/watches.json'), { force: true });
          const rest = flag.length > 0 ? (NEEDED[place.join(' ')] ?? []) : [];
          const call = [...place, ...flag, value, ...rest];
          const { code, err } = await inHere(call, { cwd: folder });
          if (code === 2) refused.push(`${call.join(' ')}: ${err}`);
        }
      }
    }
  }
  assert.equal(refused, []);
  assert.ok(tried > 80, `${tried} tried`);
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
