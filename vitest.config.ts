import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const inRoot = (path: string) => resolve(import.meta.dirname, path);

/** These leave no state of a module to the next file: what they work on, they make for themselves. */
const TOGETHER = ['shared', 'main/services', 'renderer'].map((room) => `test/unit/${room}/**/*.test.{ts,tsx}`);

/** Limits against what hangs: a busy machine takes many times as long as a quiet one. */
const MOST = 180_000;

export default defineConfig({
  resolve: {
    alias: {
      '@shared': inRoot('src/shared'),
      '@main': inRoot('src/main'),
      '@renderer': inRoot('src/renderer'),
      // Importing the real package would try to download Electron's runtime.
      electron: inRoot('test/stand-ins/electron.ts'),
    },
  },
  test: {
    environment: 'node',
    maxWorkers: 2,
    testTimeout: MOST,
    hookTimeout: MOST,
    projects: [
      // A worker loads what many files share once, not once for each: a third of the time.
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: TOGETHER } },
    ],
  },
});
