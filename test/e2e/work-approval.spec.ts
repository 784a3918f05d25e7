import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { settled } from './support/settled';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--name', 'Fjell AS', '--country', 'NO']] });

interface Id {
  id: string;
}

let projectId: string;

/** A project whose line is billed at most 15 000, somebody who is charged for and somebody who is not. */
test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
  const save = async (name: string, changes: object) => (await callFrom(page, name, { changes })) as Id;
  const senior = await save('role.save', { name: 'Senior' });
  const intern = await save('role.save', { name: 'Intern', isChargeable: false });
  const kari = await save('person.save', { name: 'Kari Moe', roleId: senior.id });
  const ola = await save('person.save', { name: 'Ola Lie', roleId: intern.id });
  const any = { personId: null, projectId: null, category: '', unit: 'HUR' };
  await save('priceList.save', {
    name: 'Rates',
    currency: 'NOK',
    prices: [
      { kind: 'role', roleId: senior.id, ...any, price: '1000' },
      { kind: 'role', roleId: intern.id, ...any, price: '500' },
    ],
  });
  const customer = await save('customer.save', { name: 'Nordvik AS' });
  const { project, lines } = (await callFrom(page, 'project.create', {
    name: 'ERP',
    customerId: customer.id,
  })) as ApiOutput<'project.create'>;
  projectId = project.id;
  const [line] = lines;
  await callFrom(page, 'contractLine.save', {
    id: line?.id,
    revision: line?.revision,
    changes: { notToExceedAmount: 1_500_000 },
  });
  for (const [description, personId, quantity, date] of [
    ['Plan', kari.id, '8', '2026-03-02'],
    ['Build', kari.id, '10', '2026-03-03'],
    ['Shadow', ola.id, '4', '2026-03-03'],
  ]) {
    await save('entry.save', { projectId, personId, date, quantity, description });
  }
  await goTo(page, '/work');
  await expect(row(page, /Plan/)).toBeVisible();
});

const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

const tick = (page: Page, name: RegExp) => row(page, name).getByRole('checkbox').check();

/** Chooses a view, and waits until its rows are there: those of the view before are about to go. */
const view = async (page: Page, name: string) => {
  await settled(page);
  await page.getByRole('button', { name: new RegExp(`^${name} \\d`) }).click();
  await settled(page);
};

const backlog = async (page: Page) =>
  ((await callFrom(page, 'backlog.list', { projectId })) as ApiOutput<'backlog.list'>).rows;

test('other hours than were worked are charged, by a percent and one by one', async ({ page }) => {
  await expect(row(page, /Shadow/)).toContainText('Role Intern is not charged');
  await expect(row(page, /Shadow/)).toContainText('0.00 h');
  await tick(page, /Plan/);
  await tick(page, /Build/);
  await tick(page, /Shadow/);
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 entry that is not chargeable is left out.');
  await dialog.getByRole('textbox', { name: 'Of each, in percent' }).fill('50');
  await dialog.getByRole('textbox', { name: 'To charge: Plan' }).fill('7.25');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 entries approved')).toBeVisible();
  await view(page, 'Approved');
  await expect(row(page, /Plan/)).toContainText('7.25 h');
  const charged = (await backlog(page)).filter(({ billingType }) => billingType === 'chargeable');
  expect(charged.map(({ quantity }) => quantity).sort()).toEqual(['5', '7.25']);

  await row(page, /Plan/).click();
  const pane = page.getByRole('complementary', { name: t('entries.pane.edit') });
  await expect(pane.getByRole('listitem')).toHaveText([
    /Cost.*8\.00 h/,
    /Unbilled sales.*7\.25 h/,
    /0\.75 h.*Non-chargeable/,
  ]);
  await expect(pane).toContainText('Committed');
  await expectAccessible(page);
});

test('work over a limit says so before and after approval, leads to the contract, and gives way when reset', async ({
  page,
}) => {
  await tick(page, /Plan/);
  await page.keyboard.press('a');
  await expect(row(page, /Build/)).toContainText('3,000.00 over the limit');
  await view(page, 'All');
  await tick(page, /Build/);
  await page.keyboard.press('a');
  await expect(page.getByText('1 entry approved')).toBeVisible();

  await goTo(page, '/backlog');
  await page.getByRole('button', { name: /^Transactions/ }).click();
  await expect(row(page, /Build/)).toContainText('3,000.00 over the limit');
  await expect(row(page, /Build/).getByRole('button', { name: /^Open limit/ })).toBeVisible();
  await tick(page, /Plan/);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Reset limit' }).click();
  await expect(row(page, /Plan/)).toContainText('Not evaluated against the limit');
  // The room is free: the other takes it, and the one that was reset finds none.
  const evaluate = (name: RegExp) =>
    row(page, name)
      .getByRole('button', { name: /^Evaluate again/ })
      .click();
  await evaluate(/Build/);
  await expect(row(page, /Build/)).toContainText('Not marked ready');
  await evaluate(/Plan/);
  await expect(row(page, /Plan/)).toContainText('3,000.00 over the limit');
  await row(page, /Plan/)
    .getByRole('button', { name: /^Open limit/ })
    .click();
  await expect(page).toHaveURL(/contracts/);
});

test('a correction is seen before it is made, from the entry and from the backlog', async ({ page }) => {
  await tick(page, /Plan/);
  await page.keyboard.press('a');
  await view(page, 'Approved');
  await row(page, /Plan/).click();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(t('entries.correctDialog.needsChange'));
  await dialog.getByLabel('Person', { exact: true }).fill('Ola');
  await page.getByRole('option', { name: 'Ola Lie' }).click();
  await dialog.getByRole('textbox', { name: 'Quantity' }).fill('6');
  await page.keyboard.press('Enter');
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('Kari Moe');
  await expect(preview).toContainText('Non-chargeable');
  await expect(preview.getByRole('row', { name: /Chargeable in NOK/ })).toContainText('NOK 0.00');
  await expectAccessible(page);
  expect((await backlog(page)).map(({ quantity }) => quantity)).toEqual(['8']);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 entry corrected')).toBeVisible();
  expect((await backlog(page)).map(({ personName, quantity }) => [personName, quantity])).toEqual([['Ola Lie', '6']]);

  await goTo(page, '/backlog');
  await page.getByRole('button', { name: /^Transactions/ }).click();
  await tick(page, /Plan/);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Correct entries' }).click();
  await dialog.getByRole('textbox', { name: 'Task' }).fill('Design');
  await page.keyboard.press('Enter');
  await expect(preview).toContainText('Design');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await backlog(page)).map(({ task }) => task)).toEqual(['Design']);
});

test('an expense is kept as a draft with its receipt, handed in, recalled, and found by its kind', async ({ page }) => {
  await page.keyboard.press('n');
  const pane = page.getByRole('complementary', { name: t('entries.pane.create') });
  await pane.getByLabel('Project', { exact: true }).fill('ERP');
  await page.getByRole('option', { name: 'Nordvik AS: ERP' }).click();
  await pane.getByRole('radio', { name: 'Expense' }).check();
  await pane.getByLabel('Category', { exact: true }).fill('Taxi');
  await pane.getByRole('textbox', { name: 'Receipt number' }).fill('B-0042');
  await pane.getByLabel('Price per unit', { exact: true }).fill('420');
  await pane.getByLabel('Description', { exact: true }).fill('To the site');
  await expectAccessible(page);
  await page.keyboard.press('Control+Shift+Enter');
  await expect(page.getByRole('button', { name: /^Drafts 1/ })).toBeVisible();
  await view(page, 'Drafts');
  await tick(page, /To the site/);
  await page.keyboard.press('s');
  await expect(page.getByText('1 entry submitted')).toBeVisible();
  await view(page, 'To approve');
  await page.keyboard.press('f');
  await page.getByRole('menuitem', { name: 'Expense' }).click();
  await expect(row(page, /To the site/)).toBeVisible();
  await expect(row(page, /Plan/)).toHaveCount(0);
  await tick(page, /To the site/);
  await page.keyboard.press('d');
  await expect(page.getByText('1 entry back to draft')).toBeVisible();
  const { rows } = (await callFrom(page, 'entry.list', { view: 'draft' })) as ApiOutput<'entry.list'>;
  expect(rows.map(({ receiptNumber, status }) => [receiptNumber, status])).toEqual([['B-0042', 'draft']]);
});
