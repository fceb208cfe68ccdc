import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ingest } from '../../src/api.js';
import { IndexError } from '../../src/errors.js';
import {
  assert,
  below,
  committedIn,
  papersIn,
  type Random,
  scratch,
  startIngest,
  stateOf,
  type Trial,
} from './trial.js';

const WAL = 'ratslupe.sqlite-wal';

/** Flips, cuts off or blanks something of a file, or takes it away. */
function damage(file: string, random: Random): void {
  const bytes = readFileSync(file);
  const at = below(random, bytes.length);
  switch (below(random, 4)) {
    case 0:
      bytes[at] = bytes[at]! ^ (1 << below(random, 8));
      writeFileSync(file, bytes);
      break;
    case 1:
      writeFileSync(file, bytes.subarray(0, at));
      break;
    case 2:
      writeFileSync(file, bytes.fill(0, at, at + 8192));
      break;
    default:
      rmSync(file);
  }
}

export const journal: Trial = {
  name: 'journal',
  promise:
    'Where what a killed ingest has left beside the index is damaged or lost, the index is whole or refused, and no paper in it is a wrong one.',
  async run(effort, random) {
    const papers = papersIn(400);
    const reference = path.join(scratch(), 'index');
    await ingest([papers], { index: reference });
    const { papers: all, hash } = stateOf(reference);

    // Killed behind some transactions, so that they stand in the WAL.
    const killed = path.join(scratch(), 'index');
    const child = startIngest(papers, killed, 10);
    const ended = once(child, 'exit');
    while (child.exitCode === null && committedIn(killed) < 50) await sleep(5);
    child.kill('SIGKILL');
    await ended;
    assert(existsSync(path.join(killed, WAL)), 'the ingest ended before it was killed');

    const tries = 5 * effort;
    let refused = 0;
    let completed = 0;
    for (let i = 0; i < tries; i++) {
      const index = path.join(scratch(), 'index');
      cpSync(killed, index, { recursive: true });
      damage(path.join(index, WAL), random);
      try {
        for (const [name, digest] of stateOf(index).papers)
          assert(all.get(name) === digest, `${name} is not what it should be`);
        if (i % 5 === 0) {
          await ingest([papers], { index });
          assert(stateOf(index).hash === hash, 'the completed index differs from one that was never killed');
          completed++;
        }
      } catch (error) {
        if (!(error instanceof IndexError)) throw error;
        refused++;
      }
      rmSync(path.dirname(index), { recursive: true });
    }
    return `${tries} damaged journals: ${refused} indexes refused, ${completed} completed`;
  },
};
