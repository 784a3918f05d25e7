import { expect, type Page } from '@playwright/test';

/** Goes to the screen of an address, and waits until its heading and its rows are there. */
export async function showScreen(page: Page, path: string): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, path);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
