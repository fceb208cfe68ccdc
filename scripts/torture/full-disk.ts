import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ingest } from '../../src/api.js';
import { assert, type Outcome, papersIn, ratslupe, scratch, stateOf, type Trial } from './trial.js';

/** How far it came, as a slow ingest says now and then. */
const PROGRESS = /^[\d,]+ of [\d,]+ files, /;

/** One sentence, no stack, no second line. */
function assertSentence({ code, stderr }: Outcome): void {
  const lines = stderr
    .trim()
    .split('\n')
    .filter((line) => !PROGRESS.test(line));
  assert(code === 3, `exit code ${code} instead of 3: ${stderr}`);
  assert(
    lines.length === 1 && /cannot be written|cannot be locked|cannot be made/.test(stderr),
    `not one sentence: ${stderr}`,
  );
}

export const fullDisk: Trial = {
  name: 'full disk',
  promise:
    'When the disk is full, the ingest ends with one sentence and exit code 3; the index is as before, or complete but for tidying up.',
  async run(effort) {
    const steps = 3 * effort;
    const papers = papersIn(100 + 20 * effort);
    const reference = path.join(scratch(), 'index');
    await ingest([papers], { index: reference });
    const { hash } = stateOf(reference);
    const size = statSync(path.join(reference, 'ratslupe.sqlite')).size;
    const half = path.join(scratch(), 'index');
    await ingest([path.join(papers, '000[0-4]*')], { index: half });
    const before = stateOf(half);

    /** Goes on with an index that holds half of the papers, and completes it when there is room again. */
    const attempt = async (index: string, under: readonly string[], afterwards = () => {}) => {
      const outcome = await ratslupe(['ingest', papers, '--index', index], under);
      if (outcome.code !== 0) {
        assertSentence(outcome);
        assert([before.hash, hash].includes(stateOf(index).hash), 'the index is not as before');
      }
      afterwards();
      await ingest([papers], { index });
      assert(stateOf(index).hash === hash, 'completed with room again, the index differs');
      return outcome.code !== 0;
    };

    let refused = 0;
    for (let step = 0; step < steps; step++) {
      const index = path.join(scratch(), 'index');
      cpSync(half, index, { recursive: true });
      const kibibytes = Math.round((size / 1024) * (0.05 + (1.2 * step) / steps));
      if (await attempt(index, ['bash', '-c', `ulimit -f ${kibibytes}; exec "$@"`, 'bash'])) refused++;
    }
    assert(refused > 0, 'no limit was low enough to be reached');

    const mount = path.join(scratch(), 'small');
    mkdirSync(mount);
    let mounted = 'no file system could be mounted';
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${Math.round(size * 1.1)}`, 'ratslupe', mount], {
        stdio: 'ignore',
      });
      mounted = 'a small file system';
    } catch {
      // Only an administrator may; the file-size limit has been tried above.
    }
    if (mounted === 'a small file system') {
      try {
        const index = path.join(mount, 'index');
        cpSync(half, index, { recursive: true });
        const room = () => execFileSync('mount', ['-o', `remount,size=${size * 9}`, mount], { stdio: 'ignore' });
        assert(await attempt(index, [], room), 'the small file system was large enough');
      } finally {
        execFileSync('umount', [mount]);
      }
    }
    return `${refused} of ${steps} limits of file size reached; ${mounted}`;
  },
};
