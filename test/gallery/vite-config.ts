import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

const inRoot = (path: string) => resolve(import.meta.dirname, '../..', path);

/** The components on a page of their own, built into that folder: no host, no store. */
export const galleryConfig = (outDir: string): InlineConfig => ({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'error',
  plugins: [react()],
  resolve: { alias: { '@shared': inRoot('src/shared'), '@renderer': inRoot('src/renderer') } },
  build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  preview: { host: '127.0.0.1', port: 0 },
});
