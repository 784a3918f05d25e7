import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { simpleParser } from 'mailparser';
import type { ApiOutput } from '../../src/shared/api';
import { readPdf } from '../unit/main/documents/read-pdf';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--sample']] });

test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
});

const bytesOf = async (file: string) => new Uint8Array(await readFile(file));

/** A browser prints in its own viewer: what would be opened there is kept instead. */
async function keepWhatIsPrinted(page: Page) {
  await page.evaluate(() => {
    const kept = window as { printed?: Blob };
    URL.createObjectURL = (printed: Blob) => {
      kept.printed = printed;
      return 'blob:printed';
    };
    window.open = () => null;
  });
  return async () => {
    await page.waitForFunction(() => (window as { printed?: Blob }).printed !== undefined);
    const numbers = await page.evaluate(async () => {
      const printed = await (window as { printed?: Blob }).printed?.arrayBuffer();
      return [...new Uint8Array(printed ?? new ArrayBuffer(0))];
    });
    return readPdf(Uint8Array.from(numbers));
  };
}

test('what is chosen is printed in one job by keys alone, with a copy of each and a list on top', async ({ page }) => {
  test.skip(process.env['PROFORMA_E2E_HOST'] === 'electron', 'the system’s own dialog waits for somebody');
  await goTo(page, '/invoices');
  await page.getByRole('button', { name: new RegExp(`^${t('invoices.view.open')} ?\\d+$`) }).click();
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('row').nth(3)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: t('print.title', { count: 2 }) });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel(t('print.copies')).fill('12');
  await expect(dialog.getByText(t('print.copiesWrong', { most: 9 }))).toBeVisible();
  await dialog.getByLabel(t('print.copies')).fill('1');
  await dialog.getByRole('checkbox', { name: t('print.withCover') }).check();
  const printed = await keepWhatIsPrinted(page);
  await page.keyboard.press('Enter');
  const { pages } = await printed();
  expect(pages[0]).toContain('Utskriftsliste');
  expect(pages.filter((text) => text.includes('Kopi')).length).toBeGreaterThanOrEqual(2);
  await expect(page.getByText(t('print.done', { count: 2 }))).toBeVisible();
  await expect(dialog).toBeHidden();
});

test('a statement is looked at, saved and mailed as a PDF', async ({ page }) => {
  await goTo(page, '/receivables');
  const { rows } = (await callFrom(page, 'receivables.ageing')) as ApiOutput<'receivables.ageing'>;
  const name = rows.find(({ currency }) => currency === 'NOK')?.customerName ?? '';
  await page
    .getByRole('grid')
    .getByRole('row', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('button', { name: t('letters.screen.asPdf') }).click();
  const shown = page.getByRole('dialog', { name: t('letters.screen.statementOf', { customer: name }) });
  await expect(shown.getByText(/^1 of \d$/)).toBeVisible();
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await shown.getByRole('button', { name: t('shell.pdf.save') }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toContain(name);
  const { text } = await readPdf(await bytesOf(await file.path()));
  expect(text).toContain(name);
  expect(text).toContain('Kontoutskrift');
  const drafted = page.waitForEvent('download');
  await page.keyboard.press('m');
  const mail = await simpleParser(await readFile(await (await drafted).path()));
  expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(['application/pdf']);
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();
});

test('a reminder is looked at before it is made, and found again after', async ({ page }) => {
  await goTo(page, '/receivables?view=remind');
  const grid = page.getByRole('grid', { name: t('receivables.view.remind') });
  const { rows } = (await callFrom(page, 'reminder.suggest')) as ApiOutput<'reminder.suggest'>;
  const [first] = rows;
  if (first === undefined) throw new Error('Nobody in the sample company is to be reminded.');
  await grid.getByRole('row', { name: new RegExp(first.number) }).focus();
  await page.keyboard.press('p');
  const letter = page.getByRole('dialog', {
    name: t('letters.screen.reminderTo', { customer: first.customerName }),
  });
  await expect(letter.getByText(/^1 of \d$/)).toBeVisible();
  await expectAccessible(page);
  // What is not made yet has nothing to be saved.
  await expect(letter.getByRole('button', { name: t('shell.pdf.save') })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await callFrom(page, 'reminder.make', { items: [{ invoiceId: first.invoiceId, step: first.step }] });
  await goTo(page, '/receivables?view=sent');
  const sent = page.getByRole('grid', { name: t('receivables.view.sent') });
  await sent
    .getByRole('row', { name: new RegExp(first.number) })
    .first()
    .focus();
  await page.keyboard.press('p');
  await expect(letter.getByText(/^1 of \d$/)).toBeVisible();
  const saved = page.waitForEvent('download');
  await letter.getByRole('button', { name: t('shell.pdf.save') }).click();
  const { text } = await readPdf(await bytesOf(await (await saved).path()));
  expect(text).toContain(first.number);
});
