import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Runs one of the scorers that lie with the labels; they call the project's built command themselves.
 *
 * @returns what it prints last, a JSON object; null if the scorer or the command is not there
 * @throws Error with what the scorer said, if it fails
 */
export function runScorer<Scores>(
  scorer: string,
  args: readonly string[],
  misses: (line: string) => void,
  environment: Readonly<Record<string, string>> = {},
): Scores | null {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { ratslupe: string } };
  if (!existsSync(scorer) || !existsSync(bin.ratslupe)) return null;
  const run = spawnSync(process.execPath, [scorer, ...args, '--misses'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...environment },
  });
  const lines = run.stdout.trim().split('\n');
  const last = lines.pop() ?? '';
  if (run.status !== 0 || !last.startsWith('{')) throw new Error(`${scorer} failed: ${run.stderr.trim()}`);
  for (const line of lines.filter((one) => /^[-+~!] /.test(one))) misses(line);
  return JSON.parse(last) as Scores;
}
