import type { Page } from '@playwright/test';

/** Goes to a screen by its address, `/customers`, and waits until the sheet is there. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, path);
  await page.getByRole('main').waitFor();
}
