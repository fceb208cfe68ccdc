import { spawnSync } from 'node:child_process';

/** A whole process. */
export interface Run {
  readonly seconds: number;
  /** Peak of resident memory, by the operating system; of the largest process if there were several. */
  readonly megabytes: number;
}

// Linux counts what the parent had in memory into `maxRSS` of a child; its own peak stands in `/proc`.
const SAY_MEMORY = `--import=data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  process.on('exit', () => {
    let peak = process.resourceUsage().maxRSS;
    try {
      peak = /VmHWM:[^0-9]*([0-9]+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1];
    } catch {}
    console.error('peak', String(peak));
  });`)}`;
// Nothing found, and files that could not be read, are no failures of what is measured.
const DONE = [0, 1, 5];

/** Keeps a process and what it starts to the first core; of util-linux. */
const ON_ONE_CORE = ['taskset', '--cpu-list', '0'] as const;

function finished(
  call: readonly string[],
  env: NodeJS.ProcessEnv,
): { readonly seconds: number; readonly stderr: string } {
  const start = performance.now();
  const [command, ...args] = call;
  const { stderr, status, error } = spawnSync(command!, args, { encoding: 'utf8', maxBuffer: 2 ** 30, env });
  const seconds = (performance.now() - start) / 1000;
  if (error || !DONE.includes(status ?? -1)) throw new Error(`${call.join(' ')} failed: ${error ?? stderr}`);
  return { seconds, stderr };
}

/** Seconds that Node takes with `args`, and nothing else in the process: what tells its memory loads modules that a program may do without. Throws if it fails. */
export function secondsOf(...args: string[]): number {
  return finished([process.execPath, ...args], process.env).seconds;
}

/** The same on one core. */
export function secondsOnOneCore(...args: string[]): number {
  return finished([...ON_ONE_CORE, process.execPath, ...args], process.env).seconds;
}

/** Runs Node with `args`. Throws if it fails. */
export function run(...args: string[]): Run {
  const { seconds, stderr } = finished([process.execPath, ...args], { ...process.env, NODE_OPTIONS: SAY_MEMORY });
  const peaks = [...stderr.matchAll(/peak (\d+)/g)].map((match) => Number(match[1]));
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
