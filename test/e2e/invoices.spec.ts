import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { ApiInput, ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t, begins } = wordsOf('en');

test.use({ commands: [['init', '--sample']] });

test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
  await goTo(page, '/invoices');
  await expect(rows(page).first()).toBeVisible();
});

const grid = (page: Page) => page.getByRole('grid', { name: t('invoices.title') });

const rows = (page: Page) => grid(page).locator('tbody tr');

const invoices = async (page: Page, input: ApiInput<'invoice.list'> = {}) =>
  (await callFrom(page, 'invoice.list', { limit: 500, ...input })) as ApiOutput<'invoice.list'>;

const view = (page: Page, label: string) => page.getByRole('button', { name: new RegExp(`^${label} ?\\d+$`) });

const dock = (page: Page) => page.getByRole('region', { name: /selected$/ });

/** Where the row of an invoice says what. */
const rowOf = (page: Page, number: string): Locator => grid(page).getByRole('row', { name: new RegExp(number) });

test('the views hold what they count, and lateness is said in words', async ({ page }) => {
  const { counts } = await invoices(page);
  for (const name of ['drafts', 'toSend', 'open', 'overdue', 'paid', 'all'] as const) {
    await view(page, t(`invoices.view.${name}`)).click();
    await expect(page.getByText(t('invoices.shown', { shown: counts[name], count: counts.all }))).toBeVisible();
  }
  const [late] = (await invoices(page, { view: 'overdue' })).rows;
  await expect(rowOf(page, late?.number ?? '?')).toContainText(t('invoices.days', { count: late?.overdueDays ?? 0 }));
  await expectAccessible(page);
});

test('the list is narrowed by typing and by filters, and widened again', async ({ page }) => {
  const total = (await invoices(page)).total;
  await page.keyboard.press('/');
  await page.keyboard.type('havbruk');
  await expect(rows(page).first()).toContainText('Nordvik Havbruk AS');
  const found = (await invoices(page, { text: 'havbruk' })).total;
  await expect(page.getByText(t('invoices.shown', { shown: found, count: total }))).toBeVisible();
  await page.keyboard.type(' nobody');
  await expect(page.getByText(t('invoices.noMatch'))).toBeVisible();
  await page.getByRole('button', { name: t('shell.filter.clear') }).click();
  await expect(page.getByText(t('invoices.shown', { shown: total, count: total }))).toBeVisible();

  await page.keyboard.press('f');
  await page.keyboard.press('e');
  await expect(page.getByRole('menuitem', { name: 'EUR' })).toBeFocused();
  await page.keyboard.press('Enter');
  const inEuro = (await invoices(page, { currency: 'EUR' })).total;
  await expect(page.getByText(t('invoices.shown', { shown: inEuro, count: total }))).toBeVisible();

  await page.keyboard.press('f');
  await page.getByRole('menuitem', { name: t('invoices.filter.chooseCustomer') }).click();
  await page.keyboard.type('haan');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toContainText('De Haan Logistiek');

  await page.keyboard.press('f');
  await page.getByRole('menuitem', { name: t('invoices.filter.chooseDates') }).click();
  await page.getByLabel(t('invoices.filter.from'), { exact: true }).fill('1 Jan 2020');
  await page.getByLabel(t('invoices.filter.to'), { exact: true }).fill('31 Jan 2020');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('invoices.noMatch'))).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('region', { name: t('shell.filter.label') })
    .getByText(t('shell.filter.clear'))
    .click();
  await expect(page.getByText(t('invoices.shown', { shown: total, count: total }))).toBeVisible();
});

test('a head sorts, another one with Shift sorts within', async ({ page }) => {
  await page.getByRole('button', { name: t('invoices.column.customer') }).click();
  await page.getByRole('button', { name: t('invoices.column.gross') }).click({ modifiers: ['Shift'] });
  const sort = [
    { by: 'customerName', descending: false },
    { by: 'grossAmount', descending: true },
  ] as const;
  await expect(page.getByRole('columnheader', { name: t('invoices.column.gross') })).toHaveAttribute(
    'aria-sort',
    /ascending|descending/,
  );
  const gross = await page.getByRole('columnheader', { name: t('invoices.column.gross') }).getAttribute('aria-sort');
  const [first, second] = (
    await invoices(page, { sort: [sort[0], { ...sort[1], descending: gross === 'descending' }] })
  ).rows;
  await expect(rows(page).nth(0)).toContainText(first?.customerName ?? '?');
  await expect(rows(page).nth(0)).toContainText(first?.number ?? '–');
  await expect(rows(page).nth(1)).toContainText(second?.number ?? '–');
});

test('several are paid at once from the keyboard, and it can be undone', async ({ page }) => {
  const before = (await invoices(page)).counts;
  await view(page, t('invoices.view.open')).click();
  await expect(page.getByText(t('invoices.shown', { shown: before.open, count: before.all }))).toBeVisible();
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await expect(dock(page)).toContainText(t('shell.grid.selected', { count: 2 }));
  await page.keyboard.press('b');
  await expect(page.getByText(t('invoices.done.paid', { count: 2 }))).toBeVisible();
  await expect.poll(async () => (await invoices(page)).counts.open).toBe(before.open - 2);
  await expect(dock(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await invoices(page)).counts).toEqual(before);
});

test('a mixed selection says how many each action takes, and its sums', async ({ page }) => {
  await page.keyboard.press('Control+a');
  const { total, counts } = await invoices(page);
  await expect(dock(page)).toContainText(t('shell.grid.selected', { count: total }));
  const note = (some: number) => t('shell.grid.someOf', { some, all: total });
  await expect(dock(page).getByRole('button', { name: begins('invoices.action.send') })).toContainText(
    note(counts.toSend),
  );
  await expect(dock(page).getByRole('button', { name: begins('invoices.action.pay') })).toContainText(
    note(counts.open),
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dock(page)).toHaveCount(0);
});

test('what waits is sent as mail drafts, asked for first and logged', async ({ page }) => {
  await view(page, t('invoices.view.toSend')).click();
  const { total } = await invoices(page, { view: 'toSend' });
  await expect(rows(page)).toHaveCount(total);
  await page.getByRole('checkbox', { name: t('shell.grid.selectAll') }).check();
  await page.keyboard.press('s');
  const question = page.getByRole('dialog', { name: t('invoices.send.title', { count: total }) });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.eml$/);
  await expect(page.getByText(t('invoices.done.sent', { count: total }))).toBeVisible();
  expect((await invoices(page)).counts.toSend).toBe(0);
});

test('drafts are deleted after a question; a posted one among them is left alone', async ({ page }) => {
  const before = await invoices(page);
  const removable = before.rows.filter(({ status }) => status === 'draft' || status === 'inReview').length;
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog', { name: t('invoices.remove.title', { count: removable }) })).toBeVisible();
  await page.keyboard.press('Escape');
  expect((await invoices(page)).total).toBe(before.total);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('invoices.done.removed', { count: removable }))).toBeVisible();
  expect((await invoices(page)).total).toBe(before.total - removable);
});

test('the rows are saved as they stand', async ({ page }) => {
  await view(page, t('invoices.view.overdue')).click();
  const { rows: late } = await invoices(page, { view: 'overdue' });
  await expect(rows(page)).toHaveCount(late.length);
  await page.getByRole('button', { name: t('invoices.more') }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: t('invoices.action.saveCsv') }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const [head, first] = text.replace('\u{feff}', '').split('\r\n');
  expect(head).toBe('Number,Customer,Project,Date,Due,Status,Currency,Gross,Open');
  expect(first).toContain(`${late[0]?.number},${late[0]?.customerName}`);
  expect(text.trim().split('\r\n')).toHaveLength(late.length + 1);
});

test('a row opens with Enter, and the list is found again as it was left', async ({ page }) => {
  await view(page, t('invoices.view.paid')).click();
  const [first] = (await invoices(page, { view: 'paid' })).rows;
  await expect(rows(page).first()).toContainText(first?.number ?? '?');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/invoices/${first?.id}`));
  await page
    .getByRole('navigation', { name: t('shell.breadcrumb') })
    .getByRole('link')
    .click();
  await expect(view(page, t('invoices.view.paid'))).toHaveAttribute('aria-pressed', 'true');
});

test('a new invoice begins with its project, those with something ready first', async ({ page }) => {
  await page.keyboard.press('n');
  const picker = page.getByRole('dialog', { name: t('invoices.picker.project') });
  await expect(picker.getByRole('option').first()).toContainText('ready');
  await expectAccessible(page);
  await page.keyboard.type('bim');
  await expect(picker.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/projects\/[^/]+\/invoice$/);
});

test('the palette offers what can be done with what it finds', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tinden');
  const palette = page.getByRole('dialog', { name: t('shell.command') });
  await expect(palette.getByRole('option').first()).toContainText(
    t('invoices.palette.create', { name: 'BIM-koordinering' }),
  );
  await expect(palette).toContainText(t('shell.palette.actionsFor', { name: 'Tinden Arkitekter AS' }));
  await expect(palette).toContainText(t('invoices.palette.customersAndProjects'));
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/projects\/[^/]+\/invoice$/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(t('settings.preferences.themes.dark'));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('where nothing has been billed yet, the way to the first invoice is shown', async ({ page }) => {
  await callFrom(page, 'company.create', { name: 'Fjell AS', country: 'NO' });
  await page.reload();
  await goTo(page, '/invoices');
  await expect(page.getByText(t('invoices.empty.text'))).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('i');
  await expect(page).toHaveURL(/#\/work\/import$/);
});
