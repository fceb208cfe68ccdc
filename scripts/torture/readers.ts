import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ingest } from '../../src/api.js';
import { assert, below, papersIn, scratch, startIngest, stateOf, type Trial } from './trial.js';

/** The processes that a process has started. */
function childrenOf(pid: number): number[] {
  try {
    return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number);
  } catch {
    // There are none.
    return [];
  }
}

export const readers: Trial = {
  name: 'readers',
  promise:
    'Where the system kills the processes that read, no paper is lost but those noted as failed, and the next ingest reads these.',
  async run(effort, random) {
    const papers = papersIn(300 + 100 * effort);
    const reference = path.join(scratch(), 'index');
    await ingest([papers], { index: reference });
    const { hash, papers: all } = stateOf(reference);
    const index = path.join(scratch(), 'index');
    const child = startIngest(papers, index, 50);
    const ended = once(child, 'exit') as Promise<[number | null]>;
    let running = true;
    void ended.then(() => (running = false));
    const most = 5 * effort;
    let kills = 0;
    while (running && kills < most) {
      await Promise.race([ended, sleep(200 + 800 * random())]);
      const processes = running ? childrenOf(child.pid!) : [];
      if (processes.length === 0) continue;
      try {
        process.kill(processes[below(random, processes.length)]!, 'SIGKILL');
        kills++;
      } catch {
        // It has ended meanwhile.
      }
    }
    const [code] = await ended;
    assert(code === 0, `the ingest ends with ${code}`);
    const { papers: left } = stateOf(index);
    for (const [name, digest] of left) assert(all.get(name) === digest, `${name} is not what it should be`);
    const { failed } = await ingest([papers], { index, retry: true });
    assert(failed.length === 0, `${failed[0]?.path} ${failed[0]?.reason}`);
    assert(stateOf(index).hash === hash, 'the completed index differs from one whose readers lived');
    return `${kills} readers killed, ${all.size - left.size} of ${all.size} papers read by the next ingest only`;
  },
};
