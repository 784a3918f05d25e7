import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

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

/** What axe finds wrong with what is shown now, in one line each. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await atRest(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

/** Axe finds nothing on what is shown now. `what` is said where it does. */
export async function expectAccessible(page: Page, what?: string): Promise<void> {
  expect(await accessibilityProblems(page), what).toEqual([]);
}
