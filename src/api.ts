import type { ExtractedPaper } from './types.js';

export { IndexError, LockedError, UsageError } from './errors.js';
export type {
  ExtractedPaper,
  FailedFile,
  FileLimits,
  IngestOptions,
  IngestProgress,
  IngestReport,
  Kind,
  Link,
  LinkType,
  Mention,
  MentionType,
  Notice,
} from './types.js';

/**
 * What is found in one file, or in the bytes of one; writes nothing.
 *
 * @throws `Error` with one sentence if the file cannot be read or is neither text nor PDF.
 */
export async function extract(source: string | Uint8Array): Promise<ExtractedPaper> {
  const [{ extracted }, { extractBytes }] = await Promise.all([import('./extracted.js'), import('./extract.js')]);
  if (typeof source !== 'string') return extracted(null, await extractBytes(source));
  const { readFile } = await import('node:fs/promises');
  return extracted(source, await extractBytes(await readFile(source)));
}
