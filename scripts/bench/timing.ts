import { spawnSync } from 'node:child_process';

/** A whole process. */
export interface Run {
  readonly seconds: number;
  /** Peak of resident memory, by the operating system; of the largest process if there were several. */
  readonly megabytes: number;
}

const SAY_MEMORY = `--import=data:text/javascript,process.on('exit',()=>console.error('%22peak%22',process.resourceUsage().maxRSS))`;
// Nothing found, and files that could not be read, are no failures of what is measured.
const DONE = [0, 1, 5];

function finished(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { readonly seconds: number; readonly stderr: string } {
  const start = performance.now();
  const { stderr, status, error } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30, env });
  const seconds = (performance.now() - start) / 1000;
  if (error || !DONE.includes(status ?? -1)) throw new Error(`${args.join(' ')} failed: ${error ?? stderr}`);
  return { seconds, stderr };
}

/** Seconds that Node takes with `args`, and nothing else in the process: what tells its memory loads modules that a program may do without. Throws if it fails. */
export function secondsOf(...args: string[]): number {
  return finished(args, process.env).seconds;
}

/** Runs Node with `args`. Throws if it fails. */
export function run(...args: string[]): Run {
  const { seconds, stderr } = finished(args, { ...process.env, NODE_OPTIONS: SAY_MEMORY });
  const peaks = [...stderr.matchAll(/"?peak"? (\d+)/g)].map((match) => Number(match[1]));
  return { seconds, megabytes: Math.max(0, ...peaks) / 1024 };
}

/** The value below which a `share` (0 to 1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}

/** The best of three times for each query, in milliseconds; what else the machine does shall not count. */
export function bestTimes<T>(queries: readonly T[], ask: (query: T) => void): number[] {
  const best = queries.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 3; round++) {
    for (const [i, query] of queries.entries()) {
      const start = performance.now();
      ask(query);
      best[i] = Math.min(best[i]!, performance.now() - start);
    }
  }
  return best;
}
