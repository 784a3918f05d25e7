import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { accessibilityProblems } from '../e2e/support/accessible';
import { galleryConfig } from './vite-config';

interface GalleryOptions {
  readonly theme?: 'light' | 'dark';
  readonly language?: string;
}

interface Gallery {
  /** Opens one screen of the gallery and waits until it stands. */
  open(screen: string, options?: GalleryOptions): Promise<Page>;
  /** What axe finds wrong, in one line each. */
  violations(): Promise<string[]>;
}

/** One server a worker. What is built is one request for hundreds of modules, which each fresh page would ask for again. */
export const test = base.extend<{ gallery: Gallery }, { galleryAddress: string }>({
  galleryAddress: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'proforma-gallery-'));
      await build(galleryConfig(folder));
      const server = await preview(galleryConfig(folder));
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  gallery: async ({ page, galleryAddress }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await use({
      async open(screen, { theme = 'light', language = 'en' } = {}) {
        await page.goto(`${galleryAddress}?theme=${theme}&language=${language}#${screen}`);
        await page.getByRole('main').waitFor();
        await page.evaluate(() => document.fonts.ready);
        return page;
      },
      violations: () => accessibilityProblems(page),
    });
    base.expect(faults).toEqual([]);
  },
});

export { expect } from '@playwright/test';
