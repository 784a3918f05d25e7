import { test as base, type Page } from '@playwright/test';
import { createServer } from 'vite';
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

/** One server a worker: it compiles each module once. */
export const test = base.extend<{ gallery: Gallery }, { galleryAddress: string }>({
  galleryAddress: [
    async ({ browserName: _ }, use) => {
      const server = await createServer(galleryConfig);
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
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
