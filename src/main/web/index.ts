import { join } from 'node:path';
import { createApplication } from '../application';
import { serve } from './serve';

const served = await serve({
  arguments: process.argv.slice(2),
  rendererFolder: join(import.meta.dirname, '..', 'renderer'),
  createApplication,
});

if (served.ok) {
  // The only line on standard output: who started this reads the address from it.
  console.log(served.url);
  let isClosing = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isClosing) return;
      isClosing = true;
      served.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} else {
  console.error(served.message);
  process.exitCode = served.exitCode;
}
