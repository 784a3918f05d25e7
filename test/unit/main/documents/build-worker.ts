import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve('.');

/** Below the repository, so that the worker finds the packages that stay outside of it, and not under version control. */
const folder = resolve('.tsout/test-worker');

/** Builds the worker of the renderer as the program ships it: one module, its unbundled packages beside it. */
export async function buildWorker(): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve('src/shared') } },
    ssr: { noExternal: true, external: ['pdfkit', 'fontkit'] },
    build: {
      ssr: resolve('src/main/documents/pdf/worker.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  return resolve(folder, 'worker.mjs');
}
