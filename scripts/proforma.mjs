// The command line, built first where the sources have changed. Standard output belongs to the command alone.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';

const program = join(import.meta.dirname, '..', 'out', 'main', 'cli.js');

try {
  await ensureBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// In this very process: exit code, signals, standard input and the terminal are the command's own.
process.argv[1] = program;
await import(pathToFileURL(program).href);
