import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files in it, removed when the tests end; a list of names gives files that hold their own names. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> | readonly string[] = []): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ratslupe-')));
  made.push(folder);
  const contents = Array.isArray(files) ? files.map((name) => [name, name] as const) : Object.entries(files);
  for (const [name, content] of contents) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}
