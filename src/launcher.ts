#!/usr/bin/env node
/**
 * What `ratslupe` runs: the whole program in one file (`scripts/bundle.ts` makes both), and beside it, in the user's cache folder, what the
 * engine has made of the program's text when the same command ran before. A process a query is how people search, and two thirds
 * of its time went into finding, reading and compiling modules. Without the cache, or a place for it, all works the same, only later.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { split } from './cli/split.js';

const program = fileURLToPath(new URL('program.cjs', import.meta.url));

/** Bytes of the checksum behind the code. Needed, as V8 itself takes damaged code for good and runs it. */
const SUM = 4;

/** Nobody writes so long. */
const UNFINISHED_MS = 600_000;

/** The user's own folder for such files, as the system has it; null if there is none. */
function cacheFolder(): string | null {
  const { env, platform } = process;
  const given = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  if (given && path.isAbsolute(given)) return path.join(given, 'ratslupe');
  const home = homedir();
  if (!path.isAbsolute(home)) return null;
  return path.join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'ratslupe');
}

/** Code is kept by command, as each runs other parts of the program; that of another program or engine is another file. */
function cacheFile(command: string): string | null {
  const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? null : cacheFolder();
  if (folder === null) return null;
  const { size, mtimeMs } = statSync(program);
  const made = [process.version, process.arch, size.toString(36), Math.floor(mtimeMs).toString(36)];
  return path.join(folder, `${command}-${made.join('-')}.code`);
}

function readCode(file: string | null): Buffer | undefined {
  if (file === null) return undefined;
  try {
    const bytes = readFileSync(file);
    const end = bytes.length - SUM;
    return end > 0 && bytes.readUInt32LE(end) === crc32(bytes.subarray(0, end)) ? bytes.subarray(0, end) : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the code where the next start finds it, in place of what an earlier version left there. */
function writeCode(file: string, command: string, code: Buffer): void {
  const sum = Buffer.alloc(SUM);
  sum.writeUInt32LE(crc32(code));
  const folder = path.dirname(file);
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(unfinished, Buffer.concat([code, sum]), { mode: 0o600 });
      renameSync(unfinished, file);
    } finally {
      rmSync(unfinished, { force: true });
    }
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(`${command}-`) || name === path.basename(file)) continue;
      const other = path.join(folder, name);
      // What is not finished may be another process's, unless it was killed over it.
      if (name.endsWith('.code') || statSync(other).mtimeMs < Date.now() - UNFINISHED_MS) rmSync(other);
    }
  } catch {
    // Only a later start is slower for it.
  }
}

const { name = 'none' } = split(process.argv.slice(2));
const command = /^[a-z]{1,20}$/.test(name) ? name : 'none';
const file = cacheFile(command);
const cachedData = readCode(file);
// The wrapper is that of CommonJS modules.
const script = new Script(`(function (require, __filename) {${readFileSync(program, 'latin1')}\n})`, {
  filename: program,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(cachedData && { cachedData }),
});
script.runInThisContext()(createRequire(program), program);
if (file !== null && (cachedData === undefined || script.cachedDataRejected)) {
  // What a call that failed has run is not what the next one runs.
  process.on('exit', (code) => {
    if (code === 0 || code === 1) writeCode(file, command, script.createCachedData());
  });
}
