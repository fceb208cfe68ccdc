// `npm run torture -- [--effort N] [--seed N] [NAME ...]`: tries to break each promise of "nothing lost", N times as hard as the tests do.
import { parseArgs } from 'node:util';
import { damage } from './torture/damage.js';
import { fullDisk } from './torture/full-disk.js';
import { interrupt } from './torture/interrupt.js';
import { journal } from './torture/journal.js';
import { kill } from './torture/kill.js';
import { moving } from './torture/moving.js';
import { mutants } from './torture/mutants.js';
import { readers } from './torture/readers.js';
import { together } from './torture/together.js';
import { randomOf } from './torture/trial.js';
import { update } from './torture/update.js';

const { values, positionals } = parseArgs({
  options: { effort: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const all = [kill, update, journal, readers, interrupt, fullDisk, together, damage, mutants, moving];

/** Ends a call that would try nothing, which must not look as if something had held. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function whole(option: 'effort' | 'seed', least: number): number {
  const value = values[option];
  return /^\d{1,9}$/.test(value) && Number(value) >= least
    ? Number(value)
    : refuse(`--${option} is to be a whole number from ${least}, not ${value}`);
}

const unknown = positionals.find((name) => all.every((trial) => trial.name !== name));
if (unknown !== undefined) refuse(`there is no trial ${unknown}; there are ${all.map(({ name }) => name).join(', ')}`);
const effort = whole('effort', 1);
const seed = whole('seed', 0);
const chosen = positionals.length > 0 ? all.filter(({ name }) => positionals.includes(name)) : all;
for (const { name, promise, run } of chosen) {
  process.stdout.write(`${name}: ${promise}\n`);
  const began = performance.now();
  try {
    const done = await run(effort, randomOf(seed));
    process.stdout.write(`  held: ${done} (${((performance.now() - began) / 1000).toFixed(0)} s)\n`);
  } catch (error) {
    process.stdout.write(`  BROKEN: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}
