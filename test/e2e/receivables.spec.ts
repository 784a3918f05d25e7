import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import type { ApiOutput } from '../../src/shared/api';
import { formatAmount } from '../../src/shared/i18n/format/numbers';
import { fromMinor } from '../../src/shared/money';
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
  const { rows } = (await callFrom(page, 'receivables.ageing')) as ApiOutput<'receivables.ageing'>;
  const late = rows.find(({ days30Amount, currency }) => days30Amount > 0 && currency === 'NOK');
  const name = late?.customerName ?? '';
  const row = grid.getByRole('row', { name: new RegExp(name) }).first();
  await expect(row).toContainText(formatAmount(late?.totalAmount ?? 0, 'NOK', 'en'));
  await expectAccessible(page);
  await page.getByRole('button', { name: new RegExp(`^${t('receivables.bucket.days30')}, NOK`) }).click();
  const behind = page.getByRole('complementary', { name: /NOK$/ });
  await expect(behind.getByRole('link')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await row.click();
  const pane = page.getByRole('complementary', { name });
  await expect(pane.getByRole('table', { name: t('receivables.action.statement') })).toBeVisible();
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await pane.getByRole('button', { name: t('receivables.action.saveStatement') }).click();
  expect((await saved).suggestedFilename()).toContain(name);
});

test('a receipt is shared out over a customer’s invoices, and the list of payments has it', async ({ page }) => {
  await goTo(page, '/receivables?view=payments');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  const { rows: accounts } = (await callFrom(page, 'receivables.ageing')) as ApiOutput<'receivables.ageing'>;
  const account = accounts.find(({ count, creditAmount }) => count > 1 && creditAmount === 0);
  if (account === undefined) throw new Error('The sample company has no customer with two open invoices.');
  const { rows: items } = (await callFrom(page, 'receivables.openItems', {
    customerId: account.customerId,
    currency: account.currency,
  })) as ApiOutput<'receivables.openItems'>;
  const [first = 0] = items.map(({ openAmount }) => openAmount);
  await expect(dialog.getByLabel(t('receivables.receive.customer'))).toBeFocused();
  await page.keyboard.type(account.customerName);
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await dialog.getByLabel(t('receivables.receive.amount')).fill(fromMinor(first + 100, account.currency));
  const shares = dialog.getByRole('region', { name: t('receivables.receive.shares') });
  await expect(shares.getByRole('row').nth(1)).toContainText('1.00');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('receivables.money.confirm') }).click();
  await expect(dialog).toBeHidden();
  const { rows } = (await callFrom(page, 'payment.list', {
    customerId: account.customerId,
    limit: 2,
  })) as ApiOutput<'payment.list'>;
  expect(rows.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([100, first]);
  const grid = page.getByRole('grid', { name: t('receivables.view.payments') });
  await expect(grid.getByRole('row').nth(1)).toContainText(account.customerName);
});

test('reminders go out as mails with the letter and the invoice, and never twice', async ({ page }) => {
  // Late today is whoever is later than the first step asks for.
  const { revision, reminderRules } = (await callFrom(page, 'company.get')) as ApiOutput<'company.get'>;
  const friendly = { ...reminderRules.friendly, daysAfterDue: 1 };
  const changes = { reminderRules: { ...reminderRules, friendly } };
  await callFrom(page, 'company.update', { revision, changes });
  const { rows } = (await callFrom(page, 'reminder.suggest')) as ApiOutput<'reminder.suggest'>;
  const [due] = rows;
  if (due === undefined) throw new Error('The sample company has nobody to remind.');
  await goTo(page, '/receivables?view=remind');
  const grid = page.getByRole('grid', { name: t('receivables.view.remind') });
  const row = grid.getByRole('row', { name: new RegExp(due.number) });
  await expect(row).toContainText(t(`reminders.step.${due.step}`));
  await expectAccessible(page);
  await row.getByRole('checkbox').check();
  await page.keyboard.press('s');
  const downloaded = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('receivables.action.remind') })
    .click();
  const mail = await simpleParser(readFileSync(await (await downloaded).path()));
  expect(mail.subject).toContain(due.number);
  expect(mail.attachments).toHaveLength(2);
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: t('receivables.view.sent'), exact: true }).click();
  const sent = page.getByRole('grid', { name: t('receivables.view.sent') });
  await expect(sent.getByRole('row', { name: new RegExp(due.number) }).first()).toContainText(
    t(`reminders.step.${due.step}`),
  );
});

test('what was paid too much is the customer’s credit until it is paid back', async ({ page }) => {
  const { rows } = (await callFrom(page, 'invoice.list', { view: 'overdue' })) as ApiOutput<'invoice.list'>;
  const [late] = rows.filter(({ currency }) => currency === 'NOK');
  await goTo(page, `/invoices/${late?.id}`);
  await page
    .getByRole('main')
    .getByRole('button', { name: t('invoice.action.pay') })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('invoice.pay.amount')).fill('500000');
  await dialog.getByRole('checkbox').check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('invoice.action.pay') }).click();
  await expect(dialog).toBeHidden();
  await page
    .getByRole('main')
    .getByRole('button', { name: t('invoice.action.pay') })
    .click();
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
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  await page.keyboard.press('n');
  const pane = page.getByRole('complementary', { name: t('receivables.action.newRate') });
  await pane.getByLabel(t('receivables.rate.rate'), { exact: true }).fill('12.34');
  await expectAccessible(page);
  await pane.getByRole('button', { name: t('common.save') }).click();
  const row = grid.getByRole('row', { name: /12\.3400/ });
  await expect(row).toBeVisible();
  await row.click();
  await page
    .getByRole('complementary', { name: 'EUR' })
    .getByRole('button', { name: t('receivables.action.removeRate') })
    .click();
  await expect(row).toHaveCount(0);
});
