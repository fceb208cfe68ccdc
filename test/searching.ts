import { paperOf } from '../src/extract.js';
import { openStore, type Store } from '../src/store.js';
import type { Paper } from '../src/types.js';
import { inputOf, withFolder } from './papers.js';

/** Papers by path: a text, and what the paper says of itself (which is not what is tested here). */
export type Papers = Readonly<Record<string, string | (Partial<Paper> & { readonly text: string })>>;

const NOTHING_SAID = { kind: 'sonstiges', title: null, reference: null, date: null, answers: null, links: [] } as const;

/** Puts papers, whose mentions are found by the rules, into an index in folder `dir`. */
export function indexOf(papers: Papers, dir: string): Store {
  const store = openStore(dir, { write: true });
  const put = Object.entries(papers).map(([path, paper]) => {
    const { text, ...own } = typeof paper === 'string' ? { text: paper } : paper;
    return inputOf(path, { ...paperOf({ format: 'text', text, notices: [] }), ...NOTHING_SAID, ...own });
  });
  store.apply({ put });
  return store;
}

/** Runs `work` on an index of these papers. */
export function withIndex(papers: Papers, work: (store: Store) => void): () => Promise<void> {
  return () =>
    withFolder((dir) => {
      const store = indexOf(papers, dir);
      try {
        work(store);
      } finally {
        store.close();
      }
    });
}
