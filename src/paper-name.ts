import type { StoredDocument } from './store.js';
import type { PaperName } from './types.js';

/** What names a paper, without all else that is stored of it. */
export function paperName({ id, path, kind, title, date, reference }: StoredDocument): PaperName {
  return { id, path, kind, title, date, reference };
}
