import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

const inRoot = (path: string) => resolve(import.meta.dirname, '../..', path);

/** The components on a page of their own, served from source: no host, no store, no build. */
export const galleryConfig: InlineConfig = {
  configFile: false,
  root: import.meta.dirname,
  cacheDir: inRoot('node_modules/.vite-gallery'),
  logLevel: 'error',
  plugins: [react()],
  resolve: { alias: { '@shared': inRoot('src/shared'), '@renderer': inRoot('src/renderer') } },
  server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [inRoot('.')] }, watch: null },
};
