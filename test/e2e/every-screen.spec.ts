import type { Page } from '@playwright/test';
import { catalogueOf } from '../../src/shared/i18n/catalogue';
import { LANGUAGES } from '../../src/shared/i18n/languages';
import { accessibilityProblems } from './support/accessible';
import { callFrom } from './support/call';
import { LISTS_WITH_DOCK, screensOfSample, Traffic } from './support/screens';
import { expect, test } from './support/test';

test.use({ commands: [['init', '--sample']] });

test.setTimeout(180_000);

const WIDE = { width: 1280, height: 800 };
const SMALL = { width: 1024, height: 640 };

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ page }) => {
    await callFrom(page, 'preferences.update', { theme });
    await page.reload();
    const traffic = new Traffic(page);
    for (const [name, path] of Object.entries(await screensOfSample(page))) {
      await test.step(name, async () => {
        await traffic.show(path);
        if (LISTS_WITH_DOCK.includes(name)) await selectFirst(page, traffic);
        expect.soft(await accessibilityProblems(page), name).toEqual([]);
      });
    }
  });
}

for (const language of LANGUAGES) {
  test(`every screen fits both window sizes and is wholly translated, ${language}`, async ({ page }) => {
    await callFrom(page, 'preferences.update', { language });
    await page.reload();
    const traffic = new Traffic(page);
    for (const [name, path] of Object.entries(await screensOfSample(page))) {
      await test.step(name, async () => {
        await traffic.show(path);
        if (LISTS_WITH_DOCK.includes(name)) await selectFirst(page, traffic);
        expect.soft(strangeTexts(await page.evaluate(allTexts)), `${name}: texts`).toEqual([]);
        for (const size of [WIDE, SMALL]) {
          await page.setViewportSize(size);
          await traffic.settled();
          expect.soft(await page.evaluate(sideways), `${name} at ${size.width}: scrolls sideways`).toEqual([]);
          expect.soft(await page.evaluate(cut), `${name} at ${size.width}: is cut`).toEqual([]);
        }
        await page.setViewportSize(WIDE);
      });
    }
  });
}

/** Brings up the dock of a list. */
async function selectFirst(page: Page, traffic: Traffic): Promise<void> {
  await page.getByRole('main').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await traffic.settled();
}

/** All that is read on the screen or spoken of it. */
function allTexts(): string[] {
  const spoken = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [...document.body.innerText.split('\n'), ...spoken];
}

const SUBJECTS = Object.keys(catalogueOf('en')).join('|');

/** A message that is missing shows its key; one that is not filled in shows its parameter. */
const STRANGE = new RegExp(
  `\\b(?:${SUBJECTS})\\.[a-z]\\w+|\\{\\{|\\}\\}|\\bundefined\\b|\\bNaN\\b|\\[object|\\bInvalid Date\\b`,
);

const strangeTexts = (texts: readonly string[]) => texts.filter((text) => STRANGE.test(text));

/** What would have to be scrolled sideways to be read. */
function sideways(): string[] {
  const wide = [...document.querySelectorAll('*')].filter((element) => {
    const { overflowX } = getComputedStyle(element);
    return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1;
  });
  const { documentElement: whole } = document;
  return [
    ...(whole.scrollWidth > whole.clientWidth ? ['the window'] : []),
    ...wide.map((element) => `${element.tagName} ${element.className} ${element.scrollWidth}>${element.clientWidth}`),
  ];
}

/** Controls, headings and facts that something above them cuts off, where no scrolling would bring them into sight. */
function cut(): string[] {
  const parts = document.querySelectorAll<HTMLElement>(
    'button, a, input, select, textarea, h1, h2, h3, dt, dd, label, p',
  );
  /** The nearest box that hides what leaves it; null where scrolling shows the rest. */
  const frameOf = (part: HTMLElement): DOMRect | null => {
    for (let above = part.parentElement; above !== null; above = above.parentElement) {
      const { overflowY } = getComputedStyle(above);
      if (overflowY === 'auto' || overflowY === 'scroll') return null;
      if (overflowY === 'hidden' || overflowY === 'clip') return above.getBoundingClientRect();
    }
    return document.documentElement.getBoundingClientRect();
  };
  return [...parts].flatMap((part) => {
    if (!part.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    const box = part.getBoundingClientRect();
    const frame = frameOf(part);
    if (frame === null || box.width <= 1 || box.height <= 1) return [];
    if (box.bottom <= frame.bottom + 2 && box.top >= frame.top - 2) return [];
    const name = part.getAttribute('aria-label') ?? part.textContent?.slice(0, 40) ?? '';
    return [`${part.tagName.toLowerCase()} “${name}”: ${Math.round(box.top)}–${Math.round(box.bottom)}`];
  });
}
