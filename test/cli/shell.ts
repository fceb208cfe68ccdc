import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf } from '../folder.js';
import { bin, environment, inHere, type RanHere, root } from './run.js';

let template: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const folder = folderOf();
  cpSync(path.join(root, 'seeds'), path.join(folder, 'seeds'), { recursive: true, preserveTimestamps: true });
  const { code, err } = await inHere(['ingest', 'seeds', '--workers', '1'], { cwd: folder });
  if (code !== 0) throw new Error(err);
  return folder;
}

/** A new folder with a copy of `seeds/` that has been read into `index/`, as after the first step of the README's tour. */
export async function seedsFolder(): Promise<string> {
  template ??= makeTemplate();
  const folder = folderOf();
  cpSync(await template, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** The words of a line that needs no shell: nothing but words and quotation marks; null if the line needs one. */
function wordsOf(line: string): string[] | null {
  const words: string[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const match = /^(?:[^\s'"\\$`|&;<>()*?[\]{}~#!]|'[^']*'|"[^"\\$`]*")+/.exec(rest);
    if (!match) return null;
    words.push(match[0].replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double));
    rest = rest.slice(match[0].length);
    if (rest !== '' && !/^\s/.test(rest)) return null;
    rest = rest.trimStart();
  }
  return words;
}

let shims: string | undefined;

/** A folder for `PATH` in which `ratslupe` is this one. */
function shimFolder(): string {
  if (shims !== undefined) return shims;
  shims = path.join(folderOf(), 'bin');
  mkdirSync(shims);
  const shim = path.join(shims, 'ratslupe');
  writeFileSync(shim, `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`);
  chmodSync(shim, 0o755);
  return shims;
}

/** Runs a line as typed in a shell, in a folder; a plain call of `ratslupe` runs in this process, which is quicker. */
export async function shell(line: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<RanHere> {
  const words = wordsOf(line);
  if (words?.[0] === 'ratslupe') return inHere(words.slice(1), { cwd, env });
  const ran = spawnSync('bash', ['-c', `set -o pipefail; exec 2>&1; ${line}`], {
    cwd,
    env: environment({ ...env, PATH: `${shimFolder()}:${process.env.PATH}` }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr, all: ran.stdout };
}
