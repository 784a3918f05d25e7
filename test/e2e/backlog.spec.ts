import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { formatAmount } from '../../src/shared/i18n/format/numbers';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { expect, test } from './support/test';

test.use({ commands: [['init', '--sample']] });

async function openBacklog(page: Page): Promise<void> {
  await goTo(page, '/backlog');
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
  await expect(page.getByText(new RegExp(`, ${counts.all} rows$`))).toBeVisible();
  const ready = rows.filter((row) => row.projectName === 'BIM-koordinering' && row.status === 'ready');
  const readyAmount = ready.reduce((sum, { amount }) => sum + amount, 0);
  // Only the rows in view exist.
  await page.keyboard.press('End');
  await expect(board(page).getByRole('row', { name: /Tinden Arkitekter AS/ })).toContainText(
    formatAmount(readyAmount, 'NOK', 'en'),
  );
});

test('a line is opened, chosen and marked by keys alone, and the marking is undone', async ({ page }) => {
  await openBacklog(page);
  await moveTo(page, /^Lønnskartlegging T&M, 3 rows/);
  await page.keyboard.press('ArrowRight');
  await expect(board(page).locator('tr[aria-level="3"]')).toHaveCount(3);
  await page.keyboard.press('x');
  const { rows } = await backlogOf(page, { text: 'Solvang' });
  const worth = `NOK\u00a0${formatAmount(
    rows.reduce((sum, { amount }) => sum + amount, 0),
    'NOK',
    'en',
  )}`;
  const dock = page.getByRole('region', { name: '1 line selected' });
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
  await moveTo(page, /^Lønnskartlegging T&M, 3 rows/);
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
  await moveTo(page, /^Tinden Arkitekter AS/);
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
  await expect(board(page).getByRole('row', { name: /Lønnskartlegging T&M, 3 rows/ })).toContainText('Ready');
});

test('filters narrow rows and sums alike, and are taken back', async ({ page }) => {
  await openBacklog(page);
  await page.keyboard.press('f');
  await page.keyboard.type('type mile');
  await page.getByRole('option', { name: 'Milestone' }).click();
  await expect(board(page).getByRole('row', { name: /Portail des démarches/ })).toHaveCount(0);
  await expect(
    board(page)
      .getByRole('row', { name: /Milepæler til fast pris/ })
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove the filter Type Milestone' }).click();
  await expect(
    board(page)
      .getByRole('row', { name: /Portail des démarches/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('no such thing');
  await expect(page.getByText('Nothing in the backlog matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(
    board(page)
      .getByRole('row', { name: /Portail des démarches/ })
      .first(),
  ).toBeVisible();
});

const draftsOf = async (page: Page) =>
  ((await callFrom(page, 'invoice.list', { view: 'drafts', limit: 500 })) as ApiOutput<'invoice.list'>).rows;

test('a selection over several contracts makes a draft for each, and taking it back leaves the rows ready', async ({
  page,
}) => {
  await openBacklog(page);
  const before = await draftsOf(page);
  const ready = (await backlogOf(page, { status: 'ready' })).rows;
  const pairs = new Set(ready.map(({ contractId, customerId }) => `${contractId} ${customerId}`));
  expect(pairs.size).toBeGreaterThan(1);
  await page.getByRole('checkbox', { name: 'Select all rows' }).check();
  const dock = page.getByRole('region', { name: /lines selected/ });
  await expect(dock).toContainText(`makes ${pairs.size} drafts`);
  // Twice in a row makes them once.
  await Promise.all([page.keyboard.press('i'), page.keyboard.press('i')]);
  await expect(page.getByText(new RegExp(`^${pairs.size} drafts made`))).toBeVisible();
  expect(await draftsOf(page)).toHaveLength(before.length + pairs.size);
  expect((await backlogOf(page, { status: 'ready' })).total).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await draftsOf(page)).length).toBe(before.length);
  expect((await backlogOf(page, { status: 'ready' })).rows.map(({ id }) => id).sort()).toEqual(
    ready.map(({ id }) => id).sort(),
  );
});

test('the contract in focus is invoiced by its key, up to the cut-off of the board, and its draft is opened', async ({
  page,
}) => {
  await openBacklog(page);
  const [row] = (await backlogOf(page, { status: 'ready', text: 'Tinden' })).rows;
  const cutoff = page.getByRole('textbox', { name: 'Cut-off date' });
  await cutoff.fill('21 Nov 2026');
  await cutoff.press('Enter');
  await cutoff.press('Escape');
  await moveTo(page, /^Tinden Arkitekter AS/);
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'Tinden Arkitekter AS' })).toBeVisible();
  const [draft] = (await draftsOf(page)).filter(({ customerName }) => customerName === 'Tinden Arkitekter AS');
  expect(page.url()).toContain(draft?.id ?? 'no draft');
  expect((await backlogOf(page, { text: 'Tinden', status: 'invoiceCreated' })).rows.map(({ id }) => id)).toContain(
    row?.id,
  );
});

test('rows are added to the draft of their contract, which opens', async ({ page }) => {
  await openBacklog(page);
  const [draft] = (await draftsOf(page)).filter(({ customerName }) => customerName === 'Bergstad kommune');
  const view = (await callFrom(page, 'invoice.get', { id: draft?.id })) as ApiOutput<'invoice.get'>;
  const { rows } = await backlogOf(page, { contractId: view.invoice.contractId, kind: 'milestone' });
  await callFrom(page, 'backlog.markReady', { ids: rows.map(({ id }) => id) });
  await moveTo(page, /^Milepæler til fast pris/);
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+I');
  await expect(page.getByText(/row added to the draft for Bergstad kommune/)).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Lines' })).toContainText('Milestones');
  const after = (await callFrom(page, 'invoice.get', { id: draft?.id })) as ApiOutput<'invoice.get'>;
  expect(after.invoice.lines).toHaveLength(view.invoice.lines.length + rows.length);
});

test('transactions stand one by one, are sorted by amount and marked by what hinders them', async ({ page }) => {
  await openBacklog(page);
  await page.getByRole('button', { name: 'Transactions', exact: true }).click();
  const list = page.getByRole('grid', { name: 'Transactions' });
  await expect(list.getByRole('row').nth(1)).toBeVisible();
  await list.getByRole('columnheader', { name: 'Amount' }).getByRole('button').click();
  const sort = [{ by: 'amount', descending: false }];
  const [least] = (await backlogOf(page, { kind: 'actual', sort })).rows;
  await expect(list.getByRole('row').nth(1)).toContainText(least?.description ?? '?');
  await page.getByRole('button', { name: 'Milestones', exact: true }).click();
  const milestones = (await backlogOf(page, { kind: 'milestone' })).total;
  await expect(page.getByRole('grid', { name: 'Milestones' })).toHaveAttribute('aria-rowcount', `${milestones + 1}`);
});

test('axe finds nothing on the board with an open line and a selection, in either theme', async ({ page }) => {
  await openBacklog(page);
  await moveTo(page, /^Lønnskartlegging T&M, 3 rows/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: '1 line selected' })).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await callFrom(page, 'preferences.update', { theme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
    await expectAccessible(page);
  }
});
