import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** More than any screen has stops. */
const MOST_STOPS = 80;

/** Where the focus is, and what is wrong with that; empty where all is well. */
function judgeFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'The focus is lost.';
  const box = focused.getBoundingClientRect();
  const name = `${focused.tagName.toLowerCase()} “${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40)}”`;
  if (box.width === 0 || box.height === 0) return `${name} has the focus and is not drawn.`;
  if (box.bottom <= 0 || box.right <= 0 || box.top >= window.innerHeight || box.left >= window.innerWidth) {
    return `${name} has the focus outside the window.`;
  }
  if (document.querySelector('dialog:modal') !== null && focused.closest('dialog:modal') === null) {
    return `${name} has the focus behind a dialog.`;
  }
  return '';
}

/** A user without a mouse. After every key the focus must be somewhere, and in sight. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      await this.#judge(`after ${key}`);
    }
  }

  /** Takes the place of what stands in the field that has the focus. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.press('Control+a');
    await this.#page.keyboard.type(text);
    await this.#judge(`after typing ${text}`);
  }

  /** Tab by tab to the thing; each stop on the way shows that it has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.#page.keyboard.press('Tab');
      await this.#judge('after Tab');
      expect(await this.#page.evaluate(marked), 'shows that it has the focus').toBe('');
    }
    throw new Error(`${target} is not reached by Tab.`);
  }

  /** It may take a drawing or two until what is shown next has the focus. */
  async #judge(moment: string): Promise<void> {
    await expect.poll(() => this.#page.evaluate(judgeFocus), moment).toBe('');
  }
}

/** What has the focus by Tab is outlined, shadowed or framed; empty where it is. */
function marked(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return '';
  const shows = (element: Element | null): boolean => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  // A field with an icon or a unit frames the two together, and a segment is the label around its radio.
  const around = [focused, focused.parentElement, focused.closest('label'), focused.nextElementSibling];
  return around.some(shows) ? '' : focused.outerHTML.slice(0, 300);
}
