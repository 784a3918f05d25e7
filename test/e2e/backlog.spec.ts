import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { formatAmount } from '../../src/shared/i18n/format/numbers';
import { callFrom } from './support/call';
import { expect, test } from './support/test';

test.use({ commands: [['init', '--sample']] });

async function openBacklog(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/backlog';
  });
  await expect(page.getByRole('treegrid', { name: 'Backlog' }).getByRole('row').nth(1)).toBeVisible();
}

const backlogOf = async (page: Page, filter = {}) =>
  (await callFrom(page, 'backlog.list', { limit: 500, ...filter })) as ApiOutput<'backlog.list'>;

const board = (page: Page) => page.getByRole('treegrid', { name: 'Backlog' });

/** Goes by key to the row of that name. */
async function moveTo(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('Home');
  for (let step = 0; step < 60; step += 1) {
    const focused = page.locator('[role="treegrid"] tr:focus');
    if (name.test((await focused.innerText()).replace(/\s+/g, ' '))) return;
    await page.keyboard.press('j');
  }
  throw new Error(`no row ${name}`);
}

test('the sums of a closed line are those of all its rows, and the parts add up to the whole', async ({ page }) => {
  const { rows, sums, counts } = await backlogOf(page);
  await openBacklog(page);
  const nok = sums.find(({ currency }) => currency === 'NOK');
  await expect(page.getByText('Unbilled, NOK')).toBeVisible();
  const shown = formatAmount(nok?.amount ?? 0, 'NOK', 'en');
  await expect(page.getByText(shown, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: `All ${counts.all}` })).toBeVisible();
  const ready = rows.filter((row) => row.projectName === 'BIM-koordinering' && row.status === 'ready');
  const readyAmount = ready.reduce((sum, { amount }) => sum + amount, 0);
  await expect(board(page).getByRole('row', { name: /BIM-koordinering Tinden/ })).toContainText(
    formatAmount(readyAmount, 'NOK', 'en'),
  );
});

test('a line is opened, chosen and marked by keys alone, and the marking is undone', async ({ page }) => {
  await openBacklog(page);
  await moveTo(page, /^Lønnskartlegging 3 rows/);
  await page.keyboard.press('ArrowRight');
  await expect(board(page).locator('tr[aria-level="3"]')).toHaveCount(3);
  await page.keyboard.press('x');
  const { rows } = await backlogOf(page, { text: 'Solvang' });
  const worth = `NOK\u00a0${formatAmount(
    rows.reduce((sum, { amount }) => sum + amount, 0),
    'NOK',
    'en',
  )}`;
  const dock = page.getByRole('region', { name: '3 rows selected' });
  await expect(dock).toContainText(`Not ready ${worth}`);
  await page.keyboard.press('r');
  await expect(page.getByText('3 rows marked ready')).toBeVisible();
  await expect(dock).toContainText(`Ready ${worth}`);
  await page.keyboard.press('Control+z');
  await expect(dock).toContainText(`Not ready ${worth}`);
  expect((await backlogOf(page, { text: 'Solvang' })).rows.map(({ status }) => status)).toEqual(
    Array(3).fill('notReady'),
  );
});

test('one row taken out of a chosen line leaves the others', async ({ page }) => {
  await openBacklog(page);
  await moveTo(page, /^Lønnskartlegging 3 rows/);
  await page.keyboard.press('ArrowRight');
  await expect(board(page).locator('tr[aria-level="3"]')).toHaveCount(3);
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: '2 rows selected' })).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByText('2 rows marked ready')).toBeVisible();
  expect((await backlogOf(page, { text: 'Solvang', status: 'ready' })).total).toBe(2);
});

test('rows that cannot be marked say why, each cause once, and the others are marked', async ({ page }) => {
  await openBacklog(page);
  await moveTo(page, /^BIM-koordinering Tinden/);
  await page.keyboard.press('u');
  await expect(page.getByText('5 rows marked not ready')).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByText('5 rows marked ready')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('2 rows were left as they are. The price is zero.');
});

test('the verb beside a reason marks what waits only for that', async ({ page }) => {
  await openBacklog(page);
  await board(page)
    .getByRole('button', { name: /^Mark ready, Lønnskartlegging/ })
    .click();
  await expect(page.getByText('3 rows marked ready')).toBeVisible();
  await expect(board(page).getByRole('row', { name: /^.*Lønnskartlegging 3 rows/ })).toContainText('Ready');
});

test('filters narrow rows and sums alike, and are taken back', async ({ page }) => {
  await openBacklog(page);
  await page.keyboard.press('f');
  await page.getByRole('menuitem', { name: 'Milestone' }).click();
  await expect(board(page).getByRole('row', { name: /BIM-koordinering/ })).toHaveCount(0);
  await expect(
    board(page)
      .getByRole('row', { name: /Milepæler til fast pris/ })
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove the filter Type Milestone' }).click();
  await expect(
    board(page)
      .getByRole('row', { name: /BIM-koordinering/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('no such thing');
  await expect(page.getByText('Nothing in the backlog matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(
    board(page)
      .getByRole('row', { name: /BIM-koordinering/ })
      .first(),
  ).toBeVisible();
});

test('the invoice of the project in focus begins with the cut-off of the board', async ({ page }) => {
  await openBacklog(page);
  const cutoff = page.getByRole('textbox', { name: 'Cut-off date' });
  await cutoff.fill('20 Nov 2026');
  await cutoff.press('Enter');
  await cutoff.press('Escape');
  await moveTo(page, /^BIM-koordinering Tinden/);
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'Invoice the project' })).toBeVisible();
  await expect(page.getByLabel('Cut-off date', { exact: true })).toHaveValue('20 Nov 2026');
});

test('rows of several projects say that an invoice is of one', async ({ page }) => {
  await openBacklog(page);
  await page.getByRole('checkbox', { name: 'Select all rows' }).check();
  await expect(page.getByText('Select rows of one project')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create invoice' })).toHaveAttribute('aria-disabled', 'true');
});

test('axe finds nothing on the board with an open line and a selection, in either theme', async ({ page }) => {
  await openBacklog(page);
  await moveTo(page, /^Lønnskartlegging 3 rows/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: '3 rows selected' })).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await callFrom(page, 'preferences.update', { theme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
