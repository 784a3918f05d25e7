import { join } from 'node:path';
import { createApplication } from '@main/application';
import { app } from 'electron';
import { startDesktop } from './desktop';

const built = join(import.meta.dirname, '..');

const complain = (line: string) => process.stderr.write(`${line}\n`);

startDesktop({
  // Started from a checkout, the runtime's first argument is the folder of the program.
  arguments: process.argv.slice(app.isPackaged ? 1 : 2),
  preload: join(built, 'preload', 'index.cjs'),
  rendererFolder: join(built, 'renderer'),
  // `npm start` waits for this line, and serves the browser where it does not come.
  started: () => process.stdout.write('Proforma has started.\n'),
  complain,
  createApplication,
}).catch((error: unknown) => {
  complain(error instanceof Error ? error.message : String(error));
  app.exit(1);
});
