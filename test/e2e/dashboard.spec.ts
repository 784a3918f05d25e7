import type { ApiOutput } from '../../src/shared/api';
import { formatAmount } from '../../src/shared/i18n/format/numbers';
import { LANGUAGES } from '../../src/shared/i18n/languages';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.describe('a company with work', () => {
  test.use({ commands: [['init', '--sample']] });

  test.beforeEach(async ({ page }) => {
    await callFrom(page, 'preferences.update', { language: 'en' });
  });

  test('begins at Home, in both themes and at the keyboard', async ({ page }) => {
    await goTo(page, '/home');
    await expect(page.getByRole('heading', { name: t('home.chart.months') })).toBeVisible();
    await expectAccessible(page);
    await callFrom(page, 'preferences.update', { theme: 'dark' });
    await expectAccessible(page);
    await page.keyboard.press('g');
    await expect(page.getByRole('grid', { name: t('invoices.title') })).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.getByRole('region', { name: t('home.chart.unbilled') })).toBeVisible();
  });

  test('a figure opens the rows that add up to it', async ({ page }) => {
    await goTo(page, '/home');
    const home = (await callFrom(page, 'dashboard.get')) as ApiOutput<'dashboard.get'>;
    const overdue = home.overdue[0]?.amount ?? 0;
    await page
      .getByRole('link', { name: new RegExp(`^${t('home.figure.overdue')}:.*${formatAmount(overdue, 'NOK', 'en')}`) })
      .click();
    const grid = page.getByRole('grid', { name: t('invoices.title') });
    await expect(grid.getByRole('row')).toHaveCount((home.overdue[0]?.count ?? 0) + 1);
    const { rows } = (await callFrom(page, 'invoice.list', {
      view: 'overdue',
      currency: 'NOK',
    })) as ApiOutput<'invoice.list'>;
    expect(rows.reduce((sum, { openAmount }) => sum + openAmount, 0)).toBe(overdue);
  });

  test('a bar opens the invoices of its month, and an age its part of the backlog', async ({ page }) => {
    await goTo(page, '/home');
    const home = (await callFrom(page, 'dashboard.get')) as ApiOutput<'dashboard.get'>;
    const month = home.months[0]?.months.at(-1);
    await page
      .getByRole('region', { name: t('home.chart.months') })
      .getByRole('link')
      .last()
      .click();
    const grid = page.getByRole('grid', { name: t('invoices.title') });
    await expect(grid.getByRole('row')).toHaveCount((month?.count ?? 0) + 1);
    await goTo(page, '/home');
    const aged = home.unbilled[0]?.ages.find(({ amount }) => amount !== 0);
    await page
      .getByRole('region', { name: t('home.chart.unbilled') })
      .getByRole('link', { name: formatAmount(aged?.amount ?? 0, 'NOK', 'en') })
      .click();
    await expect(page).toHaveURL(/#\/backlog/);
    await expect(page.getByRole('main')).toContainText(formatAmount(aged?.amount ?? 0, 'NOK', 'en'));
  });

  test('the drawings are in one currency at a time, and who is late is named by invoice or customer', async ({
    page,
  }) => {
    await goTo(page, '/home');
    const chart = page.getByRole('region', { name: t('home.chart.unbilled') });
    await chart.getByRole('button', { name: 'EUR' }).click();
    await expect(chart.getByRole('button', { name: 'EUR' })).toHaveAttribute('aria-pressed', 'true');
    const overdue = page.getByRole('region', { name: t('home.overdue.title') });
    await expect(overdue.getByRole('table').getByRole('link').first()).toHaveText(/^\d{4}-\d{4}$/);
    await overdue.getByRole('button', { name: t('home.overdue.byCustomer') }).click();
    await expect(overdue.getByRole('table').getByRole('link').first()).not.toHaveText(/^\d{4}-\d{4}$/);
    await expectAccessible(page);
  });

  test('nothing is cut at 1024 × 640, in any language', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 640 });
    for (const language of LANGUAGES) {
      await callFrom(page, 'preferences.update', { language });
      await goTo(page, '/home');
      await expect(page.getByRole('heading', { name: wordsOf(language).t('home.chart.months') })).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
    await expectAccessible(page);
  });
});

test.describe('a company without work', () => {
  test.use({ commands: [['init', '--name', 'Fram AS']] });

  test('is shown the way to its first work', async ({ page }) => {
    await callFrom(page, 'preferences.update', { language: 'en' });
    await goTo(page, '/home');
    await expect(page.getByRole('button', { name: t('invoices.empty.import') })).toBeVisible();
    await expectAccessible(page);
  });
});
