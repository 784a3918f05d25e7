import type { Page } from '@playwright/test';
import { settled } from './settled';

/**
 * Goes to a screen by its address, `/customers`, and waits until that screen is there with all that it asks for, and its
 * keys are in force: until then the screen before it stays in sight, and would take what is typed.
 */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.evaluate(
    (hash) =>
      new Promise<void>((resolve) => {
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        if (window.location.hash === `#${hash}`) return drawn();
        window.addEventListener('hashchange', drawn, { once: true });
        window.location.hash = hash;
      }),
    path,
  );
  await settled(page);
}
