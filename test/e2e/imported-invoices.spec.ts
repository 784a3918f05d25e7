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

const text = new TextDecoder().decode(writeUbl(electronicInvoice({ number: 'A-1' })));
const attached =
  '<cac:AdditionalDocumentReference><cbc:ID>HOURS</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/csv" filename="hours.csv">ZGF5</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>';
const full = Buffer.from(
  text
    .replace('<cac:AccountingSupplierParty>', `${attached}$&`)
    .replace('</cac:Delivery>', '<cbc:TrackingID>T-99</cbc:TrackingID>$&'),
);

test('what an invoice carries is saved, and what has no place in EN 16931 is shown', async ({ page }) => {
  await goTo(page, '/invoices/imported');
  const asked = page.waitForEvent('filechooser');
  await page
    .getByRole('button', { name: t('importedInvoices.action.import') })
    .first()
    .click();
  await (await asked).setFiles({ name: 'full.xml', mimeType: 'application/xml', buffer: full });
  const attachments = page.getByRole('table', { name: t('importedInvoices.detail.attachments.title') });
  await expect(attachments).toContainText('hours.csv');
  const leftOut = page.getByRole('table', { name: t('importedInvoices.detail.leftOut.title') });
  await expect(leftOut).toContainText('Delivery › TrackingID');
  await expect(leftOut).toContainText('T-99');
  const download = page.waitForEvent('download');
  await attachments
    .getByRole('button', { name: t('importedInvoices.detail.attachments.saveNamed', { name: 'hours.csv' }) })
    .click();
  const saved = await download;
  expect([saved.suggestedFilename(), await readFile(await saved.path(), 'utf8')]).toEqual(['hours.csv', 'day']);
  await expectAccessible(page);
});

test('several files that are dropped are read one after the other, with what became of each', async ({ page }) => {
  await goTo(page, '/invoices/imported');
  await expect(page.getByText(t('importedInvoices.empty'))).toBeVisible();
  const transfer = await page.evaluateHandle(
    (files) => {
      const all = new DataTransfer();
      for (const { name, content } of files) all.items.add(new File([content], name, { type: 'application/xml' }));
      return all;
    },
    [
      { name: 'a.xml', content: full.toString() },
      { name: 'b.xml', content: bytes.toString() },
      { name: 'again.xml', content: full.toString() },
      { name: 'letter.txt', content: 'Dear all' },
    ],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  const report = page.getByRole('status', { name: t('importedInvoices.action.import') });
  await expect(report).toContainText(t('importedInvoices.detail.several.kept', { count: 2 }));
  await expect(report).toContainText(t('importedInvoices.detail.several.wasKept', { count: 1 }));
  await expect(report).toContainText('letter.txt');
  await expect(report).toContainText('neither XML nor PDF');
  await expect(page.getByRole('grid', { name: t('importedInvoices.title') })).toContainText('A-1');
  await expectAccessible(page);
  await report.getByRole('button', { name: t('shell.dismiss') }).click();
  await expect(report).toBeHidden();
});
