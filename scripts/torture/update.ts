import { once } from 'node:events';
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ingest } from '../../src/api.js';
import { assert, KEYWORD, papersIn, scratch, startIngest, stateOf, type Trial } from './trial.js';

export const update: Trial = {
  name: 'update',
  promise:
    'Killed while it brings an index up to date, an ingest leaves each paper as it was or as it is, and the next one completes it.',
  async run(effort, random) {
    const count = 300;
    const batch = 10;
    const papers = papersIn(count);
    const before = path.join(scratch(), 'index');
    await ingest([papers], { index: before });
    const old = stateOf(before).papers;
    const at = (i: number) => path.join(papers, `${String(i).padStart(5, '0')}.txt`);
    for (let i = 0; i < count; i++) {
      if (i % 3 === 0) appendFileSync(at(i), 'Nachtrag\n');
      else if (i % 7 === 0) rmSync(at(i));
      writeFileSync(at(count + i), `${KEYWORD} Nr. ${count + i}\n`);
    }
    const reference = path.join(scratch(), 'index');
    cpSync(before, reference, { recursive: true });
    const began = performance.now();
    await once(startIngest(papers, reference, batch), 'exit');
    const duration = performance.now() - began;
    const { papers: now, hash } = stateOf(reference);

    const kills = 2 * effort;
    let partial = 0;
    for (let i = 0; i < kills; i++) {
      const index = path.join(scratch(), 'index');
      cpSync(before, index, { recursive: true });
      const child = startIngest(papers, index, batch);
      const ended = once(child, 'exit');
      await Promise.race([ended, sleep(random() * duration)]);
      child.kill('SIGKILL');
      await ended;
      const { papers: left, hash: half } = stateOf(index);
      for (const name of new Set([...old.keys(), ...now.keys(), ...left.keys()])) {
        const digest = left.get(name);
        assert(digest === old.get(name) || digest === now.get(name), `${name} is neither as it was nor as it is`);
      }
      if (half !== stateOf(before).hash && half !== hash) partial++;
      await ingest([papers], { index, batch });
      assert(stateOf(index).hash === hash, 'the completed index differs from one that was never killed');
    }
    return `${kills} kills within ${Math.round(duration)} ms each, ${partial} of them between the two states`;
  },
};
