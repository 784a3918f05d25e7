import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
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
});

test('a figure of the ageing opens the invoices behind it, and a customer their statement', async ({ page }) => {
  await goTo(page, '/receivables');
  const grid = page.getByRole('grid', { name: t('receivables.view.ageing') });
  await expect(grid.getByRole('row', { name: /Kystreise Norge AS/ })).toContainText('90,000.00');
  await expectAccessible(page);
  await page.getByRole('button', { name: `${t('receivables.bucket.days60')}, NOK` }).click();
  const behind = page.getByRole('complementary', { name: /NOK$/ });
  await expect(behind.getByRole('link')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await grid.getByRole('row', { name: /Kystreise Norge AS/ }).click();
  const pane = page.getByRole('complementary', { name: 'Kystreise Norge AS' });
  await expect(pane.getByRole('table', { name: t('receivables.action.statement') })).toBeVisible();
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await pane.getByRole('button', { name: t('receivables.action.saveStatement') }).click();
  expect((await saved).suggestedFilename()).toContain('Kystreise Norge AS');
});

test('a receipt is shared out over a customer’s invoices, and the list of payments has it', async ({ page }) => {
  await goTo(page, '/receivables?view=payments');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await page.keyboard.type('Bergstad');
  await page.keyboard.press('Enter');
  await dialog.getByLabel(t('receivables.receive.amount')).fill('30000');
  await expect(dialog.getByRole('region', { name: t('receivables.receive.shares') })).toContainText('24,750.00');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const grid = page.getByRole('grid', { name: t('receivables.view.payments') });
  await expect(grid.getByRole('row', { name: /Bergstad kommune/ }).first()).toContainText(/24,750\.00|5,250\.00/);
  const { rows } = (await callFrom(page, 'payment.list', { limit: 2 })) as ApiOutput<'payment.list'>;
  expect(rows.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([525_000, 2_475_000]);
});

test('reminders go out as mails with the invoice, and never twice', async ({ page }) => {
  await goTo(page, '/receivables?view=remind');
  const grid = page.getByRole('grid', { name: t('receivables.view.remind') });
  const row = grid.getByRole('row', { name: /Bergstad kommune/ });
  await expect(row).toContainText(t('reminders.step.friendly'));
  await expectAccessible(page);
  await row.getByRole('checkbox').check();
  await page.keyboard.press('s');
  const downloaded = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const mail = await simpleParser(readFileSync(await (await downloaded).path()));
  expect(mail.subject).toContain('Betalingspåminnelse');
  expect(mail.attachments).toHaveLength(1);
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: t('receivables.view.sent'), exact: true }).click();
  const sent = page.getByRole('grid', { name: t('receivables.view.sent') });
  await expect(sent.getByRole('row', { name: /Bergstad kommune/ })).toContainText(t('reminders.step.friendly'));
});

test('what was paid too much is the customer’s credit until it is paid back', async ({ page }) => {
  const { rows } = (await callFrom(page, 'invoice.list', { view: 'overdue' })) as ApiOutput<'invoice.list'>;
  const [late] = rows.filter(({ currency }) => currency === 'NOK');
  await goTo(page, `/invoices/${late?.id}`);
  await page.getByRole('button', { name: t('invoice.action.pay') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('invoice.pay.amount')).fill('500000');
  await dialog.getByRole('checkbox').check();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: t('invoice.action.pay') }).click();
  await expect(dialog.getByRole('radio', { name: t('receivables.money.refund') })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('receivables.money.confirm') }).click();
  await expect(dialog).toBeHidden();
  const view = (await callFrom(page, 'invoice.get', { id: late?.id })) as ApiOutput<'invoice.get'>;
  expect(view).toMatchObject({ status: 'paid', openAmount: 0 });
  expect(view.payments.map(({ kind }) => kind)).toContain('refund');
});

test('an exchange rate is entered, changed and taken away', async ({ page }) => {
  await goTo(page, '/receivables?view=rates');
  const grid = page.getByRole('grid', { name: t('receivables.view.rates') });
  await expect(grid.getByRole('row')).not.toHaveCount(1);
  await page.keyboard.press('n');
  const pane = page.getByRole('complementary', { name: t('receivables.action.newRate') });
  await pane.getByLabel(t('receivables.rate.rate'), { exact: true }).fill('12.34');
  await expectAccessible(page);
  await pane.getByRole('button', { name: t('common.save') }).click();
  const row = grid.getByRole('row', { name: /12\.3400/ });
  await expect(row).toBeVisible();
  await row.click();
  await page.getByRole('button', { name: t('receivables.action.removeRate') }).click();
  await expect(row).toHaveCount(0);
});
