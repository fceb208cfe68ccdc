import { createHash } from 'node:crypto';
import { extractBytes } from './extract.js';
import { packPaper } from './pack.js';
import type { SourceFile } from './read.js';
import { type FileBytes, NEVER, readBytes, reasonOf } from './read-bytes.js';
import type { FileRecord, StoredInput } from './store.js';

/** A file that a worker is to read. */
export interface FileTask extends SourceFile {
  /** Of the content that the index knows: a file that still has it is not extracted again. Empty if there is none. */
  readonly sha256: string;
}

/** Some files for one worker, read one after the other. */
export interface ReadTask {
  readonly files: readonly FileTask[];
  readonly maxBytes: number;
  readonly maxPages: number;
}

/** What became of a file; `same` is one whose content the index knows already. */
export type ReadResult =
  | { readonly type: 'paper'; readonly path: string; readonly input: StoredInput }
  | { readonly type: 'same'; readonly path: string; readonly size: number; readonly mtime: number }
  | { readonly type: 'failed'; readonly path: string; readonly record: FileRecord & { readonly reason: string } };

/** Files to papers, packed for the store, in the order given. What cannot be read is a `failed` result, never a rejection. */
export async function readFiles(task: ReadTask): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const file of task.files) results.push(await readFile(file, task));
  return results;
}

async function readFile({ path, absolute, sha256: known }: FileTask, limits: ReadTask): Promise<ReadResult> {
  let file: FileBytes;
  try {
    file = readBytes(absolute, limits.maxBytes);
  } catch (error) {
    return { type: 'failed', path, record: { path, size: 0, mtime: NEVER, sha256: '', reason: reasonOf(error) } };
  }
  const { bytes, size, mtime } = file;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === known) return { type: 'same', path, size, mtime };
  try {
    const paper = await extractBytes(bytes, { maxPages: limits.maxPages });
    return { type: 'paper', path, input: { path, size, mtime, sha256, packed: packPaper(paper) } };
  } catch (error) {
    return { type: 'failed', path, record: { path, size, mtime, sha256, reason: reasonOf(error) } };
  }
}
