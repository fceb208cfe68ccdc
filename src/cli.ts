import { EX_SOFTWARE, main } from './cli/main.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe (`| head`) may leave early; that is no error of ours.
  process.exit(error.code === 'EPIPE' ? 0 : EX_SOFTWARE);
});

void main(process.argv.slice(2));
