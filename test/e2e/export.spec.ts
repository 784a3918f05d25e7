import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--sample']] });

test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
  await goTo(page, '/invoices');
});

test('a year is exported by keys alone: every posted invoice, an index and the hashes', async ({ page }) => {
  const posted = (await callFrom(page, 'invoice.list', {
    issued: true,
    from: '2026-01-01',
    limit: 500,
  })) as ApiOutput<'invoice.list'>;
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: t('batch.title') });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  const files = unzipSync(await readFile(await file.path()));
  const index = new TextDecoder().decode(files['index.csv']);
  for (const { number } of posted.rows.slice(0, 5)) expect(index).toContain(number ?? '?');
  expect(Object.keys(files).filter((path) => path.startsWith('pdf/')).length).toBeGreaterThan(10);
  await expect(page.getByText(t('batch.saved', { file: file.suggestedFilename() }))).toBeVisible();
});

test('only what is posted of a selection is exported, and that is said before', async ({ page }) => {
  await page.getByRole('button', { name: new RegExp(`^${t('invoices.view.all')} ?\\d+$`) }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: t('batch.title') });
  await expect(dialog.getByText(/left out/)).toBeVisible();
  await dialog.getByRole('checkbox', { name: t('batch.pdf') }).uncheck();
  await dialog.getByRole('checkbox', { name: t('batch.own') }).uncheck();
  await expect(dialog.getByRole('button', { name: t('batch.begin') })).toBeDisabled();
});
