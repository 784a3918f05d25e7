import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--name', 'Fjell AS', '--country', 'NO']] });

test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
  await callFrom(page, 'role.save', { changes: { name: 'Konsulent' } });
  await goTo(page, '/people');
  await expect(page.getByRole('button', { name: t('people.newPerson') }).first()).toBeVisible();
});

const lists = async (page: Page) => (await callFrom(page, 'priceList.list')) as ApiOutput<'priceList.list'>;

test('people and roles are made with a few keys, and a name that is taken is told beside it', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.type('Kari Moe');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Kari Moe Konsulent/ })).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('kari moe');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('exists already');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Roles/ }).click();
  await page.keyboard.press('n');
  await page.keyboard.type('Designer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Designer/ })).toBeVisible();
  await expectAccessible(page);
});

test('somebody who left is archived, hidden, and brought back', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.type('Kari Moe');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /Kari Moe/ }).click();
  await page.getByRole('button', { name: t('people.archive') }).click();
  await expect(page.getByRole('row', { name: /Kari Moe/ })).toHaveCount(0);
  await page.getByLabel(t('people.showArchived')).check();
  await page.getByRole('row', { name: /Kari Moe Archived/ }).click();
  await page.getByRole('button', { name: t('people.unarchive') }).click();
  await expect(page.getByRole('row', { name: /Kari Moe Konsulent/ })).toBeVisible();
});

test('a price list is made, priced per role and category, changed in place, and a price comes back with undo', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Price lists/ }).click();
  await page.keyboard.press('n');
  await page.keyboard.type('Rådgivning 2026');
  await page.getByRole('textbox', { name: 'First day' }).fill('1.1.2026');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Rådgivning 2026' })).toBeVisible();

  await page.keyboard.press('n');
  await page.getByLabel('Price', { exact: true }).fill('1 250');
  await page.keyboard.press('Enter');
  const price = page.getByRole('textbox', { name: 'Price, Konsulent' });
  await expect(price).toHaveValue('1,250.00');
  await page.keyboard.press('n');
  await page.getByRole('radio', { name: 'A category' }).check();
  await page.getByLabel('Category', { exact: true }).fill('Kjøring');
  await page.getByLabel('Price', { exact: true }).fill('5.30');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Kjøring/ })).toBeVisible();

  await price.fill('1300');
  await price.press('Enter');
  await expect.poll(async () => (await lists(page))[0]?.prices.map((one) => one.price)).toEqual(['1300', '5.3']);

  await page.getByRole('row', { name: /Kjøring/ }).click();
  await page.getByRole('button', { name: t('people.remove') }).click();
  await expect(page.getByRole('row', { name: /Kjøring/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Kjøring/ })).toBeVisible();
});

test('two lists on the same day are refused beside the date; one that follows takes the prices over', async ({
  page,
}) => {
  const [role] = (await callFrom(page, 'role.list')) as ApiOutput<'role.list'>;
  const any = { personId: null, projectId: null, category: '' };
  await callFrom(page, 'priceList.save', {
    changes: {
      name: 'Rates 2026',
      currency: 'NOK',
      end: '2026-12-31',
      prices: [{ kind: 'role', roleId: role?.id ?? '', ...any, unit: 'DAY', price: '9000' }],
    },
  });
  await page.getByRole('button', { name: /^Price lists/ }).click();
  await page.keyboard.press('n');
  await page.keyboard.type('Rates 2027');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('“Rates 2027” overlaps “Rates 2026”');
  await page.getByRole('textbox', { name: 'First day' }).fill('1.1.2027');
  await page.getByLabel(t('people.field.copy')).click();
  await page.getByRole('option', { name: 'Rates 2026' }).click();
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await expect(page.getByRole('row', { name: /Konsulent .* day/ })).toBeVisible();
  expect((await lists(page)).map(({ name, prices }) => [name, prices.length])).toEqual([
    ['Rates 2026', 1],
    ['Rates 2027', 1],
  ]);
});
