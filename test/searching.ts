import { paperOf } from '../src/extract.js';
import { openStore, type Store } from '../src/store.js';
import type { Paper } from '../src/types.js';
import { inputOf, withFolder } from './papers.js';

/** Papers by path: a text, and what the paper says of itself (which is not what is tested here). */
export type Papers = Readonly<Record<string, string | (Partial<Paper> & { readonly text: string })>>;

const NOTHING_SAID = { kind: 'sonstiges', title: null, reference: null, date: null, answers: null, links: [] } as const;

/** Runs `work` on an index of papers whose mentions were found by the rules. */
export function withIndex(papers: Papers, work: (store: Store) => void): () => Promise<void> {
  return () =>
    withFolder((dir) => {
      const store = openStore(dir, { write: true });
      try {
        const put = Object.entries(papers).map(([path, paper]) => {
          const { text, ...own } = typeof paper === 'string' ? { text: paper } : paper;
          return inputOf(path, { ...paperOf({ format: 'text', text, notices: [] }), ...NOTHING_SAID, ...own });
        });
        store.apply({ put });
        work(store);
      } finally {
        store.close();
      }
    });
}
