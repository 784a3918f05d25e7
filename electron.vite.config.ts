import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const inRoot = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': inRoot('src/shared'), '@main': inRoot('src/main'), '@renderer': inRoot('src/renderer') };

/**
 * Everything is bundled but four packages: pdfkit reads its ICC profile and font metrics beside itself, fontkit is
 * pdfkit's own copy (one class identity for a parsed font), tinypool starts a worker file of its own, and the keyring is
 * native: one binary for each system.
 */
const external = ['electron', 'pdfkit', /^pdfkit\//, 'fontkit', 'tinypool', '@napi-rs/keyring'];

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: {
          index: inRoot('src/main/electron/index.ts'),
          web: inRoot('src/main/web/index.ts'),
          cli: inRoot('src/main/cli/index.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: inRoot('src/main/electron/preload.ts') },
        // A sandboxed window loads only one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: inRoot('src/renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      minify: true,
      // A small asset inlined as a data: address would break the content policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: inRoot('src/renderer/index.html') } },
    },
  },
});
