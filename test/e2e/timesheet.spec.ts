import { join } from 'node:path';
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
  await goTo(page, '/work/import');
  await expect(page.getByRole('button', { name: t('timesheet.drop.choose') })).toBeVisible();
});

const fixture = (name: string) => join(import.meta.dirname, '..', 'fixtures', 'timesheets', name);

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: new RegExp(`${t('timesheet.drop.choose')}|${t('timesheet.another')}`) })
    .click();
  await (await chooser).setFiles(file);
}

const entryCount = async (page: Page) => ((await callFrom(page, 'entry.list')) as ApiOutput<'entry.list'>).total;

test('a dry run shows what it makes and refuses, the import makes it, and undo takes it back', async ({ page }) => {
  await expectAccessible(page);
  await choose(page, fixture('toggl-damaged.csv'));
  await expect(page.getByText('Recognised as Toggl Track')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Entries' }).getByRole('row', { name: /Good before/ })).toBeVisible();
  await page.getByRole('button', { name: /^Refused 11/ }).click();
  await expect(page.getByRole('row', { name: /^12 .*names neither a project nor a client/ })).toBeVisible();
  await page.getByRole('button', { name: /^People 1/ }).click();
  await expect(page.getByRole('row', { name: /Ana Lima/ })).toBeVisible();
  await expectAccessible(page);
  expect(await entryCount(page)).toBe(0);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '4 entries imported' })).toBeVisible();
  expect(await entryCount(page)).toBe(4);
  await expectAccessible(page);
  await page.getByRole('button', { name: t('timesheet.undo') }).click();
  await expect(
    page.getByText('The import was undone: 4 entries, 1 customer, 1 project and 1 person removed.'),
  ).toBeVisible();
  expect(await entryCount(page)).toBe(0);
  await expect(page.getByRole('region', { name: t('timesheet.earlier') })).toContainText('Undone');
});

test('the same file a second time adds nothing and says so', async ({ page }) => {
  await choose(page, fixture('clockify-us.csv'));
  await page.getByRole('button', { name: /^Import 3 entries/ }).click();
  await page.getByRole('button', { name: t('timesheet.another') }).click();
  await choose(page, fixture('clockify-us.csv'));
  await expect(page.getByText(t('timesheet.nothingNew')).first()).toBeVisible();
  await expect(page.getByRole('button', { name: t('timesheet.run') })).toHaveAttribute('aria-disabled', 'true');
});

test('dates that can be read both ways are asked with the file’s own example', async ({ page }) => {
  await choose(page, fixture('toggl-ambiguous.csv'));
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Month first: 03/04/2026 is 4 March 2026' }).check();
  await expect(page.getByRole('row', { name: /04 Mar 2026/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Day first: 03/04/2026 is 3 April 2026' }).check();
  await expect(page.getByRole('row', { name: /03 Apr 2026/ })).toBeVisible();
});

test('hours without a price ask for one, and the amount follows', async ({ page }) => {
  const file = [
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
    'Kari,kari@fjell.example,Nordvik,ERP,,Kravarbeid,Yes,2026-03-16,09:00:00,2026-03-16,11:30:00,02:30:00,',
  ].join('\n');
  await choose(page, { name: 'march.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  const makes = page.getByRole('region', { name: t('timesheet.makes') });
  await expect(makes).toContainText('NOK 0.00');
  await page.getByLabel(t('timesheet.rate.rate')).fill('1200');
  await expect(makes).toContainText('NOK 3,000.00');
  await expectAccessible(page);
});

test('a file that is no timesheet is refused with what it holds, and another can be chosen', async ({ page }) => {
  await choose(page, fixture('bank-statement.csv'));
  await expect(page.getByRole('alert')).toContainText('no detailed time report');
  await choose(page, fixture('clockify-us.csv'));
  await expect(page.getByText('Recognised as Clockify')).toBeVisible();
});

test('after the import Enter leads to approval, where the entries wait', async ({ page }) => {
  await choose(page, fixture('clockify-us.csv'));
  await page.getByRole('button', { name: /^Import 3 entries/ }).click();
  await expect(page.getByRole('heading', { name: '3 entries imported' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^To approve 3/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Push notifications/ })).toBeVisible();
});
