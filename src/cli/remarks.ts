/** What is said beside the data: on standard error, as much as `--quiet` and `--verbose` ask for. Errors are not remarks. */

type Loudness = 'quiet' | 'normal' | 'verbose';

let loudness: Loudness = 'normal';

/** Chooses how much is said from now on. */
export function setLoudness(chosen: Loudness): void {
  loudness = chosen;
}

/** Whether remarks, and progress, are shown. */
export function remarking(): boolean {
  return loudness !== 'quiet';
}

/** Says something about the data, unless `--quiet`. */
export function remark(text: string): void {
  if (remarking()) process.stderr.write(`${text}\n`);
}

/** Says what only `--verbose` asks for. */
export function detail(text: string): void {
  if (loudness === 'verbose') process.stderr.write(`${text}\n`);
}
