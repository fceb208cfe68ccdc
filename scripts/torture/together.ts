import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  assert,
  committedIn,
  KEYWORD,
  papersIn,
  ratslupe,
  scratch,
  startIngest,
  stateOf,
  type Trial,
} from './trial.js';

const QUERY = ['search', KEYWORD, '--exact', '--json', '--copies', '--limit', '1'];

export const together: Trial = {
  name: 'together',
  promise: 'A second ingest exits 4 and names the first; searches meanwhile see whole states.',
  async run(effort) {
    const count = 1000 + 100 * effort;
    const batch = 20;
    const papers = papersIn(count);
    const index = path.join(scratch(), 'index');
    const first = startIngest(papers, index, batch);
    let running = true;
    const ended = once(first, 'exit').then(() => (running = false));
    while (running && committedIn(index) === 0) await sleep(20);

    const second = await ratslupe(['ingest', papers, '--index', index]);
    if (running) {
      assert(second.code === 4, `the second ingest exits ${second.code}: ${second.stderr}`);
      assert(second.stderr.includes(String(first.pid)), `the second does not name the first: ${second.stderr}`);
    }
    const totals = new Set<number>();
    let searches = 0;
    let meanwhile = 0;
    async function search(): Promise<void> {
      while (searches < 20 || (running && searches < 20 * effort)) {
        searches++;
        if (running) meanwhile++;
        const { code, stdout, stderr } = await ratslupe(QUERY.concat('--index', index));
        assert(code === 0 && stderr === '', `a search exits ${code}: ${stderr}`);
        const { total } = JSON.parse(stdout) as { readonly total: number };
        assert(total % batch === 0 || total === count, `a search sees ${total} papers, no number of whole batches`);
        totals.add(total);
      }
    }
    await Promise.all([search(), search(), search(), search()]);
    await ended;
    assert(stateOf(index).papers.size === count, 'the first ingest did not complete');
    return `${searches} searches, ${meanwhile} of them begun during the ingest, saw ${totals.size} states`;
  },
};
