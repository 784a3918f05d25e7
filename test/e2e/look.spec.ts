import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { makePng } from '../unit/main/documents/pictures/make-png';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--sample']] });

test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en', theme: 'light' });
});

const design = async (page: Page) => ((await callFrom(page, 'company.get')) as ApiOutput<'company.get'>).design;

const logo = makePng({
  width: 60,
  height: 40,
  depth: 8,
  colourType: 6,
  samplesAt: (x, y) => [14, 76, 94, Math.abs(x - 30) < y ? 255 : 0],
});

const replaceLogo = async (page: Page, file: { name: string; mimeType: string; buffer: Buffer }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t('design.replace') }).click();
  await (await chooser).setFiles(file);
};

test('a logo is chosen, sized and taken away, and the example beside it follows', async ({ page }) => {
  await goTo(page, '/settings?section=look');
  const example = page.getByRole('region', { name: t('design.preview') });
  await expect(example.getByRole('article')).toHaveCount(1);
  await replaceLogo(page, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('notes') });
  await expect(page.getByRole('alert')).toContainText('PNG, JPEG or SVG');
  await replaceLogo(page, { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(logo) });
  await expect(page.getByText(t('design.hasLogo', { kind: 'PNG' }))).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByText(t('design.large'), { exact: true }).click();
  await expect.poll(async () => (await design(page)).logoSize).toBe('large');
  await expectAccessible(page);
  await page.getByRole('button', { name: new RegExp(`^${t('design.remove')}.*${t('design.logo')}`) }).click();
  await expect(page.getByText(t('design.noLogo'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('design.choose') })).toBeVisible();
  expect((await design(page)).logo).toBeNull();
});

test('a colour is typed, refused where it is none, and said to be darkened where it is too light', async ({ page }) => {
  await goTo(page, '/settings?section=look');
  const digits = page.getByLabel(t('design.colour'), { exact: true });
  await digits.fill('blue');
  await digits.press('Enter');
  await expect(page.getByRole('alert')).toContainText('#1a5fb4');
  await digits.fill('FFD400');
  await digits.press('Enter');
  await expect(page.getByText(/Too light to read on paper/)).toBeVisible();
  await expect.poll(async () => (await design(page)).colour).toBe('#ffd400');
  await page.getByLabel(t('design.people')).click();
  await expect.poll(async () => (await design(page)).showsPeople).toBe(false);
});
