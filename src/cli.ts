import { EX_SOFTWARE, main } from './cli/main.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe (`| head`) may leave early; that is no error of ours.
  process.exit(error.code === 'EPIPE' ? 0 : EX_SOFTWARE);
});

void main(process.argv.slice(2)).then(() => {
  // Left to end by itself, the process would wait till the engine has compiled what ran often: a tenth of a search. All must be written.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
});
