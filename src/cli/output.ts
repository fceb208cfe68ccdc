import { createWriteStream, lstatSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { UsageError } from '../errors.js';
import { type MessageKey, say } from './messages.js';
import { remark } from './remarks.js';
import { printableLine, type Terminal, terminalOf } from './terminal.js';

export type Format = 'text' | 'json' | 'jsonl' | 'csv';

export interface OutputOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly csv?: boolean;
  /** `-o FILE`: write there, whole or not at all. */
  readonly output?: string;
}

/** The one format that was asked for. Throws a `UsageError` where two were. */
export function formatOf(options: OutputOptions): Format {
  const chosen = (['json', 'jsonl', 'csv'] as const).filter((format) => options[format]);
  if (chosen.length > 1)
    throw new UsageError(say('error.formats', { formats: chosen.map((f) => `--${f}`).join(', ') }));
  return chosen[0] ?? 'text';
}

/** How text is to look where it goes: a file that `-o` names gets neither colours nor broken lines. */
export function terminalFor(options: OutputOptions): Terminal {
  return terminalOf(options.output === undefined ? process.stdout : { isTTY: false });
}

/** Where a command's data goes, a piece at a time. */
export interface Sink {
  write(chunk: string): Promise<void>;
  /** Must be called when all is written: only then does a file named with `-o` appear. */
  close(): Promise<void>;
  /** Gives up: a file named with `-o` stays as it was. */
  abandon(): Promise<void>;
}

function push(stream: Writable, chunk: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

const REASONS: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'output.no-folder',
  ENOTDIR: 'output.no-folder',
  EISDIR: 'output.is-folder',
  EACCES: 'output.forbidden',
  EPERM: 'output.forbidden',
  EROFS: 'output.forbidden',
  ENOSPC: 'output.full',
  EDQUOT: 'output.full',
};

/** Says why a file cannot be written, in the user's language; what the system says is English. */
function unwritable(file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
  const key = REASONS[code];
  const reason = key === undefined ? say('output.other', { code }) : say(key);
  return new UsageError(say('error.output', { file, reason }), { cause: error });
}

let paging = true;

/** Whether what is longer than the screen goes through a pager from now on. */
export function setPaging(on: boolean): void {
  paging = on;
}

/** Standard output; on a terminal, what is longer than the screen goes through a pager. */
async function openScreen(): Promise<Sink> {
  if (paging && process.stdout.isTTY) {
    const { pagedOutput, pagerOf } = await import('./pager.js');
    const pager = pagerOf(process.env);
    if (pager !== null) {
      const paged = pagedOutput(process.stdout, pager, process.env);
      return { ...paged, abandon: paged.close };
    }
  }
  return { write: (chunk) => push(process.stdout, chunk), close: async () => {}, abandon: async () => {} };
}

/** The file that symbolic links lead to; it need not be there. */
function targetOf(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return file;
    if (error instanceof Error && 'code' in error && error.code !== 'ENOENT') throw error;
    return targetOf(path.resolve(realpathSync(path.dirname(file)), readlinkSync(file)));
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Has `clean` called if the program ends early; returns what takes that back. */
function onEarlyEnd(clean: () => void): () => void {
  const ended = (signal: NodeJS.Signals) => {
    clean();
    giveBack();
    // Ends the program as if nobody had listened.
    process.kill(process.pid, signal);
  };
  const giveBack = () => {
    process.off('exit', clean);
    for (const signal of SIGNALS) process.off(signal, ended);
  };
  process.on('exit', clean);
  for (const signal of SIGNALS) process.on(signal, ended);
  return giveBack;
}

/** Where `-o FILE` writes, and the mode of what is there. */
function destinationOf(file: string): { readonly target: string; readonly special: boolean; readonly mode?: number } {
  try {
    const target = targetOf(file);
    const there = statSync(target, { throwIfNoEntry: false });
    if (there === undefined) return { target, special: false };
    // A device or pipe (`-o /dev/null`) takes what is written as it comes; to rename a file over it would put the file in its place.
    return { target, special: !there.isFile(), mode: there.mode & 0o777 };
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Standard output, or the file that `-o` names: written beside it and renamed, so that no reader sees half of it. */
export async function openSink(options: OutputOptions): Promise<Sink> {
  const file = options.output;
  if (file === undefined) return openScreen();
  const { target, special, mode } = destinationOf(file);
  const draft = special ? target : `${target}.${process.pid}.part`;
  const giveBack = special ? () => {} : onEarlyEnd(() => rmSync(draft, { force: true }));
  // Never open to more readers than the old file is.
  const stream = createWriteStream(draft, { mode: mode ?? 0o666 });
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => {
      giveBack();
      reject(unwritable(file, error));
    });
  });
  const end = () => new Promise<void>((resolve) => stream.end(() => resolve()));
  return {
    write: (chunk) =>
      push(stream, chunk).catch((error: unknown) => {
        throw unwritable(file, error);
      }),
    close: async () => {
      await end();
      if (special) return;
      if (mode !== undefined) await chmod(draft, mode);
      await rename(draft, target);
      giveBack();
    },
    abandon: async () => {
      await end();
      if (!special) await rm(draft, { force: true });
      giveBack();
    },
  };
}

/** Writes with a sink and closes it; whatever is thrown meanwhile leaves the file of `-o` as it was. */
export async function withSink(options: OutputOptions, write: (sink: Sink) => Promise<void>): Promise<void> {
  const sink = await openSink(options);
  try {
    await write(sink);
  } catch (error) {
    await sink.abandon();
    // To quit the pager is no error, only the end of what is wanted.
    if (error instanceof Error && error.name === 'PagerQuit') return;
    throw error;
  }
  await sink.close();
}

/** More entries than this make a page slow to open. */
export const MOST_ON_PAGE = 1000;

/** Writes a page for a browser, whole or not at all, and says so on standard error. */
export async function writePage(file: string, html: string): Promise<void> {
  await withSink({ output: file }, (sink) => sink.write(html));
  remark(say('page.written', { file: printableLine(file) }));
}

const UNSAFE_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** One line of JSON that is safe on a terminal too: what could steer it is written as `\uXXXX`. */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value);
  return `${json.replace(UNSAFE_IN_JSON, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

export type Cell = string | number | boolean | null;

// What a spreadsheet takes for a formula when it opens a table: such a text gets an apostrophe before it, as OWASP advises.
const FORMULA = /^[=+\-@\t\r]/;
const UNSAFE_IN_CSV = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Rows as RFC 4180 CSV, in UTF-8, without head line; numbers as they are, texts made safe for spreadsheets. */
export async function csvLines(rows: readonly (readonly Cell[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const safe = rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'string') return cell === null ? '' : String(cell);
      const text = cell.replace(UNSAFE_IN_CSV, ' ');
      return FORMULA.test(text) ? `'${text}` : text;
    }),
  );
  // Left to itself the library quotes only whole record delimiters, not a lone line feed.
  return stringify(safe, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
