import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const inRoot = (path: string) => resolve(import.meta.dirname, path);

/** Rules and texts alone: no state that one file could leave to the next. */
const PURE = 'test/unit/shared/**/*.test.{ts,tsx}';

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
      // One worker for many files loads the rules once: a third of the time.
      { extends: true, test: { name: 'rules', include: [PURE], isolate: false } },
      { extends: true, test: { name: 'parts', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: [PURE] } },
    ],
  },
});
