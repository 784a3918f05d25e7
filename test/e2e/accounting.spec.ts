import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
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

const open = (page: Page, section: string) => goTo(page, `/accounting?section=${section}`);

async function reviewJournal(page: Page) {
  const { settings } = (await callFrom(page, 'accounting.get')) as ApiOutput<'accounting.get'>;
  await callFrom(page, 'accounting.update', { revision: settings.revision, changes: { reviewsJournal: true } });
}

test('a proposal gets another accounting date, shows what it writes, and is posted', async ({ page }) => {
  await open(page, 'proposals');
  const grid = page.getByRole('grid', { name: t('accounting.section.proposals') });
  await grid.getByRole('row', { name: /Kystreise Norge AS/ }).click();
  const pane = page.getByRole('complementary', { name: 'Kystreise Norge AS' });
  await expect(pane.getByRole('row', { name: /1500 Kundefordringer/ })).toContainText('67,500.00');
  await expectAccessible(page);
  const { invoiceId } = ((await callFrom(page, 'proposal.list')) as ApiOutput<'proposal.list'>).rows[0] ?? {};
  const before = (await callFrom(page, 'proposal.get', { id: invoiceId })) as ApiOutput<'proposal.get'>;
  const date = pane.getByLabel(t('accounting.column.accountingDate'), { exact: true });
  await date.fill('-1');
  await date.press('Tab');
  await pane.getByRole('button', { name: t('accounting.save') }).click();
  await expect(pane.getByRole('button', { name: t('accounting.proposal.post') })).toBeVisible();
  await pane.getByRole('button', { name: t('accounting.proposal.post') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('accounting.proposal.post') })
    .click();
  await expect(page.getByText(t('accounting.proposal.empty'))).toBeVisible();
  const { rows } = (await callFrom(page, 'voucher.list', { invoiceId })) as ApiOutput<'voucher.list'>;
  expect(rows.map(({ kind }) => kind)).toEqual(['invoice']);
  expect((rows[0]?.date ?? '') < before.accountingDate).toBe(true);
});

test('rows wait on the reviewed journal, are changed in bulk and posted by keys', async ({ page }) => {
  await reviewJournal(page);
  await callFrom(page, 'taxes.setUpUsual');
  await callFrom(page, 'dimension.save', {
    changes: { name: 'Department', values: [{ code: '10', name: 'Advice', archived: false }] },
  });
  await callFrom(page, 'entry.approve');
  await open(page, 'journal');
  const grid = page.getByRole('grid', { name: t('accounting.section.journal') });
  await expect(grid.locator('tbody tr').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('e');
  const pane = page.getByRole('complementary', { name: t('accounting.journal.changeTitle', { count: 1 }) });
  await pane.getByLabel('Department', { exact: true }).click();
  await page.getByRole('option', { name: '10 Advice' }).click();
  await expectAccessible(page);
  await pane.getByRole('button', { name: t('accounting.save') }).click();
  await expect(grid.getByText('Department 10')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(page.getByText(t('accounting.journal.empty.waiting'))).toBeVisible();
  const { journalRows } = (await callFrom(page, 'ledger.status')) as ApiOutput<'ledger.status'>;
  expect(journalRows).toBe(0);
});

test('the trial balance comes to zero, and an account shows its lines down to the voucher', async ({ page }) => {
  await open(page, 'trialBalance');
  const grid = page.getByRole('grid', { name: t('accounting.section.trialBalance') });
  await expect(grid.getByRole('row', { name: new RegExp(t('accounting.trial.sum')) })).toContainText('0.00');
  await grid.getByRole('row', { name: /^1500/ }).click();
  const pane = page.getByRole('complementary', { name: t('accounting.trial.linesOf', { account: '1500' }) });
  await expect(pane.getByRole('row').nth(3)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: t('accounting.section.vouchers') }).click();
  const vouchers = page.getByRole('grid', { name: t('accounting.section.vouchers') });
  await vouchers
    .getByRole('row', { name: /^V\d{4}-/ })
    .first()
    .click();
  await expect(page.getByRole('complementary').getByRole('table')).toBeVisible();
  await expectAccessible(page);
});

test('the rate of a tax code is changed from a day on', async ({ page }) => {
  await open(page, 'taxes');
  await callFrom(page, 'taxes.setUpUsual');
  const groups = page.getByRole('grid', { name: t('accounting.tax.groups') });
  await expect(groups.getByRole('row', { name: /Innenlandske kunder/ })).toBeVisible();
  await page.getByRole('button', { name: new RegExp(`^${t('accounting.tax.codes')}`) }).click();
  await page.getByRole('row', { name: /^25 %/ }).click();
  await page.getByRole('button', { name: t('accounting.tax.addRate') }).click();
  await page.getByLabel(t('accounting.tax.rate'), { exact: true }).last().fill('24');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('accounting.save') }).click();
  await expect(page.getByRole('row', { name: /^25 %/ })).toContainText('24');
});

test('a locked period says until when, and opens again only with a reason', async ({ page }) => {
  await open(page, 'periods');
  await page.getByRole('button', { name: new RegExp(`^${t('accounting.period.lockVerb')}`) }).waitFor();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('accounting.period.lock'), { exact: true }).fill('-60');
  await dialog.getByRole('button', { name: new RegExp(`^${t('accounting.period.lockVerb')}`) }).click();
  await expect(page.getByText(/^Locked up to/).first()).toBeVisible();
  await page.getByRole('button', { name: t('accounting.period.unlock') }).waitFor();
  await page.keyboard.press('u');
  await dialog.getByRole('button', { name: t('accounting.period.unlock') }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say why');
  await dialog.getByLabel(t('accounting.period.reason')).fill('An invoice was missing');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('accounting.period.unlock') }).click();
  await expect(page.getByText(t('accounting.period.notLocked'))).toBeVisible();
});

test('the books are saved as files', async ({ page }) => {
  await open(page, 'export');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`${t('accounting.export.save')}.*SAF-T`) }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('<AuditFileVersion>1.30</AuditFileVersion>');
});
