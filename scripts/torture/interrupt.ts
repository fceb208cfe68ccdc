import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ingest } from '../../src/api.js';
import { assert, cli, committedIn, papersIn, type Random, scratch, stateOf, type Trial } from './trial.js';

/** Begins an ingest as a terminal does, in a group of processes of its own. */
function begin(papers: string, index: string): { readonly child: ChildProcess; readonly said: () => string } {
  const args = [cli, 'ingest', papers, '--index', index, '--workers', '2', '--lang', 'en'];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr!.on('data', (data) => (stderr += data));
  return { child, said: () => stderr };
}

export const interrupt: Trial = {
  name: 'interrupt',
  promise:
    'Ctrl-C at any moment ends an ingest with exit code 130 after the files in flight and says how to go on, and that completes it.',
  async run(effort: number, random: Random) {
    const tries = 2 + effort;
    const all = 1500;
    const papers = papersIn(all);
    const reference = path.join(scratch(), 'index');
    const began = performance.now();
    await once(begin(papers, reference).child, 'close');
    const duration = performance.now() - began;
    const { hash } = stateOf(reference);

    let partial = 0;
    for (let i = 0; i < tries; i++) {
      const index = path.join(scratch(), 'index');
      const { child, said } = begin(papers, index);
      const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
      // The program has begun to work when its index is there; before that, nothing is lost by any end.
      await Promise.race([closed, sleep(duration * (0.2 + 0.8 * random()))]);
      const early = committedIn(index) === 0;
      // The terminal tells all of the group, the reading processes too.
      if (child.exitCode === null) process.kill(-child.pid!, 'SIGINT');
      const [code, signal] = await closed;
      if (code === 130) {
        assert(/the same command goes on/.test(said()), `it does not say how to go on: ${said()}`);
        assert(!/\n\s+at /.test(said()), `it says more than it should: ${said()}`);
        const { size } = stateOf(index).papers;
        assert(size < all, 'it said that it was stopped, and everything is in');
        if (size > 0) partial++;
      } else assert(code === 0 || (early && signal === 'SIGINT'), `it ended with ${code ?? signal}: ${said()}`);
      const { failed } = await ingest([papers], { index });
      assert(failed.length === 0, `${failed[0]?.path} ${failed[0]?.reason}`);
      assert(stateOf(index).hash === hash, 'the completed index differs from one that was never stopped');
    }
    assert(partial > 0, 'none was stopped while papers were written');
    return `${tries} interrupts within ${Math.round(duration)} ms each, ${partial} of them left a part of the papers`;
  },
};
