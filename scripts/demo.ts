// `npm run demo`: reads seeds/ into index/ and shows three searches.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../src/ratslupe.cjs', import.meta.url));

function run(about: string, args: readonly string[]): void {
  const typed = args.map((arg) => (/^[\w./-]+$/.test(arg) ? arg : `'${arg}'`)).join(' ');
  process.stdout.write(`\n${about}\n$ ratslupe ${typed}\n\n`);
  const { status } = spawnSync(process.execPath, [bin, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('Read the papers in seeds/ into the index:', ['ingest', 'seeds']);
run('Did the council promise street workers? The words stand in the papers in other forms:', [
  'search',
  'Streetworkerin Bahnhofsviertel',
  '--limit',
  '3',
]);
run('What costs 300,000 euros or more?', ['search', 'Kosten', '--min-amount', '300000', '--limit', '3']);
run('Which papers belong to the motion A/0117/2021?', ['search', 'a 0117/2021', '--limit', '4']);
process.stdout.write('\nGo on with: node dist/src/ratslupe.cjs search Hebammen Parkausweis\n');
