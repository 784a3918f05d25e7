import { run } from './run';

// npm runs a script in the package's own folder, but the paths that a person types start where they stand.
const { npm_lifecycle_event: npmScript, INIT_CWD: startedIn } = process.env;
if (npmScript === 'proforma' && startedIn) process.chdir(startedIn);

const interruption = new AbortController();
// The first Ctrl C lets the running call end and closes the company; a second one ends at once.
process.once('SIGINT', () => interruption.abort());
process.once('SIGTERM', () => interruption.abort());

// Whoever reads may have seen enough (`proforma list | head`): that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interruption.signal,
});
