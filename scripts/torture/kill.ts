import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ingest } from '../../src/api.js';
import { IndexError } from '../../src/errors.js';
import { hasIndex } from '../../src/store/connection.js';
import { assert, committedIn, papersIn, type State, scratch, startIngest, stateOf, type Trial } from './trial.js';

/** The state after a kill; null if it came before the first commit. */
function stateAfterKill(index: string): State | null {
  if (!hasIndex(index)) return null;
  try {
    return stateOf(index);
  } catch (error) {
    // The moment between the making of the file and its first transaction.
    if (error instanceof IndexError && /empty/.test(error.message)) return null;
    throw error;
  }
}

export const kill: Trial = {
  name: 'kill',
  promise: 'Killed at any moment, the index is whole, what was committed is there, and the next ingest completes it.',
  async run(effort, random) {
    const kills = 5 * effort;
    // More than one message to each of the reading processes, so that what is written is spread over the time.
    const all = 900;
    const papers = papersIn(all);
    const batch = 10;
    const reference = path.join(scratch(), 'index');
    const began = performance.now();
    const ended = once(startIngest(papers, reference, batch), 'exit');
    while (committedIn(reference) === 0) await sleep(10);
    const firstCommit = performance.now() - began;
    await ended;
    const duration = performance.now() - began;
    const { hash } = stateOf(reference);

    let index = path.join(scratch(), 'index');
    let committed: ReadonlyMap<string, string> = new Map();
    let completed = 0;
    let partial = 0;
    for (let i = 0; i < kills; i++) {
      const child = startIngest(papers, index, batch);
      const ended = once(child, 'exit');
      // Every other kill comes when something has been written: before, processes start and read.
      if (i % 2 === 1) {
        while (child.exitCode === null && committedIn(index) <= committed.size) await sleep(5);
        await Promise.race([ended, sleep(random() * (duration - firstCommit))]);
      } else await Promise.race([ended, sleep(random() * duration)]);
      // What a reader sees at this moment has been committed.
      const seen = committedIn(index);
      child.kill('SIGKILL');
      await ended;
      const state = stateAfterKill(index);
      const count = state?.papers.size ?? 0;
      assert(count >= seen, `${seen} papers were committed, ${count} are there`);
      if (count > 0 && count < all) partial++;
      for (const [name, digest] of committed)
        assert(state?.papers.get(name) === digest, `${name} was committed and is lost`);
      committed = state?.papers ?? committed;
      if (i % 4 < 3 && i < kills - 1) continue;
      await ingest([papers], { index, batch });
      assert(stateOf(index).hash === hash, 'the completed index differs from one that was never killed');
      completed++;
      index = path.join(scratch(), 'index');
      committed = new Map();
    }
    assert(partial > 0, 'no kill came while papers were written');
    return `${kills} kills within ${Math.round(duration)} ms each, ${partial} of them left some of ${all} papers, ${completed} indexes completed`;
  },
};
