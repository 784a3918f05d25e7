import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const inRoot = (path: string) => resolve(import.meta.dirname, path);

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
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
