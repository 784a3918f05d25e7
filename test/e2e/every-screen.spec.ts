import type { Page } from '@playwright/test';
import { catalogueOf } from '../../src/shared/i18n/catalogue';
import { LANGUAGES, type Language } from '../../src/shared/i18n/languages';
import { accessibilityProblems } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { LISTS_WITH_DOCK, screensOfSample } from './support/screens';
import { settled } from './support/settled';
import { expect, test } from './support/test';

test.use({ commands: [['init', '--sample']] });

const WIDE = { width: 1280, height: 800 };
const SMALL = { width: 1024, height: 640 };

/** The themes are told apart by their contrast alone, which one language shows as well as another. */
const THEMES: Readonly<Partial<Record<Language, 'light' | 'dark'>>> = { en: 'light', nb: 'dark' };

/** In parts, so that no worker is left alone with a long one. */
const PARTS = 2;

for (const language of LANGUAGES) {
  const theme = THEMES[language];
  const looked = theme === undefined ? '' : `, and axe finds nothing on it in the ${theme} theme`;
  for (let part = 0; part < PARTS; part += 1) {
    test(`every screen fits both window sizes and is wholly translated${looked}, ${language}, part ${part + 1}`, async ({
      page,
    }) => {
      await callFrom(page, 'preferences.update', { language, ...(theme !== undefined && { theme }) });
      await page.reload();
      const screens = Object.entries(await screensOfSample(page)).filter((_, index) => index % PARTS === part);
      let sizes = [WIDE, SMALL];
      for (const [name, path] of screens) {
        await test.step(name, async () => {
          await goTo(page, path);
          if (LISTS_WITH_DOCK.includes(name)) await selectFirst(page);
          for (const size of sizes) {
            if (page.viewportSize()?.width !== size.width) {
              await page.setViewportSize(size);
              await settled(page);
            }
            expect.soft(await page.evaluate(sideways), `${name} at ${size.width}: scrolls sideways`).toEqual([]);
            expect.soft(await page.evaluate(cut), `${name} at ${size.width}: is cut`).toEqual([]);
            if (size === WIDE) {
              expect.soft(strangeTexts(await page.evaluate(allTexts)), `${name}: texts`).toEqual([]);
              if (theme !== undefined) expect.soft(await accessibilityProblems(page), name).toEqual([]);
            }
          }
          // The next one opens at the size that this one is left at.
          sizes = sizes.toReversed();
        });
      }
    });
  }
}

/** Brings up the dock of a list: its first rows may be of a kind that is not selected. */
async function selectFirst(page: Page): Promise<void> {
  const selected = page.getByRole('main').getByRole('row', { selected: true });
  await page.getByRole('main').focus();
  for (let tries = 0; tries < 5 && (await selected.count()) === 0; tries += 1) {
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await settled(page);
  }
  await expect(selected).not.toHaveCount(0);
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
