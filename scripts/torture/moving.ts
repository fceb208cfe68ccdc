import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../../src/api.js';
import { assert, below, papersIn, scratch, stateOf, type Trial } from './trial.js';

export const moving: Trial = {
  name: 'moving',
  promise: 'Files that appear, vanish and change while they are read do no harm; the next ingest has the last state.',
  async run(effort, random) {
    const count = 100 + 50 * effort;
    const papers = papersIn(count);
    const index = path.join(scratch(), 'index');
    const at = (i: number) => path.join(papers, `${String(i).padStart(5, '0')}.txt`);
    let moves = 0;
    const move = () => {
      const file = at(below(random, count));
      try {
        switch (below(random, 4)) {
          case 0:
            appendFileSync(file, `Nachtrag ${moves}\n`);
            break;
          case 1:
            rmSync(file, { force: true });
            break;
          case 2:
            writeFileSync(file, `Anfrage ${moves}\n`);
            break;
          default:
            renameSync(file, at(below(random, count)));
        }
        moves++;
      } catch {
        // It was moved away before.
      }
    };
    const mover = setInterval(() => {
      for (let n = 0; n < 5; n++) move();
    }, 1);
    try {
      for (let i = 0; i < 1 + effort; i++) {
        const report = await ingest([papers], { index, batch: 20 });
        const missing = report.failed.filter(({ reason }) => !/^(does not exist|changes while|is empty)/.test(reason));
        assert(missing.length === 0, `${missing[0]?.path} ${missing[0]?.reason}`);
        stateOf(index);
      }
    } finally {
      clearInterval(mover);
    }
    await ingest([papers], { index, retry: true });
    const fresh = path.join(scratch(), 'index');
    await ingest([papers], { index: fresh });
    assert(stateOf(index).hash === stateOf(fresh).hash, 'the index differs from one made of the last state');
    return `${moves} files moved during ${1 + effort} ingests`;
  },
};
