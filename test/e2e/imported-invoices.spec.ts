import { readFile } from 'node:fs/promises';
import { writeUbl } from '../../src/main/documents/e-invoice/ubl';
import { electronicInvoice } from '../fixtures/electronic-invoice';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--name', 'Fjellheim', '--country', 'NO']] });

test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
});

const { totals } = electronicInvoice();
const bytes = Buffer.from(writeUbl(electronicInvoice({ totals: { ...totals, grossAmount: '12835.00' } })));

test('an invoice is chosen, shown with what does not add up, saved as it came, removed and brought back', async ({
  page,
}) => {
  await goTo(page, '/invoices/imported');
  await expect(page.getByText(t('importedInvoices.empty'))).toBeVisible();
  const asked = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: t('importedInvoices.action.import') })
    .first()
    .click();
  await (await asked).setFiles({ name: 'faktura.xml', mimeType: 'application/xml', buffer: bytes });

  await expect(page.getByRole('heading', { name: 'Invoice 2026-0149' })).toBeVisible();
  const sums = page.getByRole('table', { name: t('importedInvoices.totals.title') });
  await expect(sums).toContainText('Net and VAT come to 12,825.00, not 12,835.00. (BR-CO-15)');
  await expect(page.getByRole('table', { name: t('importedInvoices.lines') })).toContainText('Prosesskartlegging');
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.keyboard.press('s');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('faktura.xml');
  expect(await readFile(await saved.path())).toEqual(bytes);

  await page.keyboard.press('Delete');
  await expect(page.getByText(t('importedInvoices.empty'))).toBeVisible();
  await page.getByRole('button', { name: t('shell.undo') }).click();
  await expect(page.getByRole('heading', { name: 'Invoice 2026-0149' })).toBeVisible();

  await goTo(page, '/invoices/imported');
  const row = page.getByRole('grid', { name: t('importedInvoices.title') }).getByRole('row', { name: /2026-0149/ });
  await expect(row).toContainText('12,835.00');
  await expect(row).toContainText(t('importedInvoices.check.errors', { count: 2 }));
  await expectAccessible(page);
});

test('a file that is no electronic invoice is refused by what it is', async ({ page }) => {
  await goTo(page, '/invoices/imported');
  const asked = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: t('importedInvoices.action.import') })
    .first()
    .click();
  await (await asked).setFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear all') });
  await expect(page.getByRole('alert')).toContainText('neither XML nor PDF');
});
