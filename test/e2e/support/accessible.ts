import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until what fades and slides has come to rest: half faded in, any text has too little contrast. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    // One that is taken back, for its element goes, ends as well.
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * What axe finds wrong with what is shown now, in one line each. Axe is put into a page once and run there: its builder
 * for Playwright puts it in for every look, and once more into a blank page that gathers what the frames of the page say.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  expect(page.frames(), 'no frame, into which axe would not look').toHaveLength(1);
  await atRest(page);
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  });
}

/** Axe finds nothing on what is shown now. `what` is said where it does. */
export async function expectAccessible(page: Page, what?: string): Promise<void> {
  expect(await accessibilityProblems(page), what).toEqual([]);
}
