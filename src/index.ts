import process from 'node:process';
import { main, report } from './cli.js';
import { SealgateError } from './errors.js';

// Standard output is for answers. What libraries find worth telling (a folder on PATH that may not be read) is none.
console.log = console.error;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) is not an error.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  const code = report(
    process,
    new SealgateError('IO_FAILED', `Standard output cannot be written: ${error.message}`, {
      hint: 'Make room on the disk, or send the output elsewhere.',
      cause: error,
    }),
  );
  // Nobody has read a verdict of `pass`.
  process.exit(process.exitCode || code);
});

main(process.argv.slice(2), process).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = report(process, error);
  },
);
