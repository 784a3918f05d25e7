import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--name', 'Fjell AS', '--country', 'NO']] });

interface Made {
  readonly projectId: string;
  readonly personId: string;
  readonly contractNumber: string;
}

const forAll = { personId: null, projectId: null, category: '' };

/** A project with somebody who works on it, and a list of prices for everybody. */
async function prepare(page: Page): Promise<Made> {
  await callFrom(page, 'preferences.update', { language: 'en' });
  const role = (await callFrom(page, 'role.save', { changes: { name: 'Consultant' } })) as ApiOutput<'role.save'>;
  const person = (await callFrom(page, 'person.save', {
    changes: { name: 'Kari Moe', roleId: role.id },
  })) as ApiOutput<'person.save'>;
  const customer = (await callFrom(page, 'customer.save', {
    changes: { name: 'Nordvik' },
  })) as ApiOutput<'customer.save'>;
  const { project, contract } = (await callFrom(page, 'project.create', {
    name: 'Harbour',
    customerId: customer.id,
  })) as ApiOutput<'project.create'>;
  await callFrom(page, 'priceList.save', {
    changes: {
      name: 'Rates 2026',
      currency: 'NOK',
      prices: [{ kind: 'role', roleId: role.id, ...forAll, unit: 'HUR', price: '1250' }],
    },
  });
  return { projectId: project.id, personId: person.id, contractNumber: contract.number };
}

/** Opens a choice by its label and takes an option. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const listsOf = async (page: Page) => (await callFrom(page, 'priceList.list')) as ApiOutput<'priceList.list'>;

/** Enters and approves work of the day. */
async function work(page: Page, changes: object): Promise<void> {
  const entry = (await callFrom(page, 'entry.save', { changes })) as ApiOutput<'entry.save'>;
  await callFrom(page, 'entry.approve', { ids: [entry.id] });
}

/** A list for the contract, made in the window, with the price that the form asks for. */
async function listOfContract(page: Page, { contractNumber }: Made): Promise<void> {
  await goTo(page, '/people?view=prices');
  await expect(page.getByRole('button', { name: t('people.newList') }).first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Framework');
  await choose(page, t('prices.for'), t('prices.scope.contract'));
  await choose(page, t('prices.contract'), new RegExp(contractNumber));
  await choose(page, t('prices.timeUnit'), 'day');
  await expectAccessible(page);
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Framework' })).toBeVisible();
  await expect(page.getByRole('button', { name: t('people.newPrice') })).toBeVisible();
}

/** Goes to the one list that there is, and waits until it can be added to. */
async function showList(page: Page): Promise<void> {
  await goTo(page, `/people/prices/${(await listsOf(page))[0]?.id}`);
  await expect(page.getByRole('button', { name: t('people.newPrice') })).toBeVisible();
}

test('the list of a contract wins over the one for everybody, a day rate bills hours, and the backlog says why', async ({
  page,
}) => {
  const made = await prepare(page);
  await listOfContract(page, made);
  await page.keyboard.press('n');
  await page.getByLabel('Price', { exact: true }).fill('7500');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Consultant .* day/ })).toBeVisible();
  await work(page, { projectId: made.projectId, personId: made.personId, quantity: '3' });
  const { rows } = (await callFrom(page, 'backlog.list', {})) as ApiOutput<'backlog.list'>;
  expect(rows.map(({ price, amount }) => [price, amount])).toEqual([['1000', 300_000]]);
  await goTo(page, '/backlog');
  const why = `Consultant in price list Framework (contract ${made.contractNumber}), 7,500.00 per day`;
  const board = page.getByRole('treegrid');
  await board.getByRole('row').nth(1).focus();
  for (let level = 0; level < 3 && (await board.getByTitle(why).count()) === 0; level += 1) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('j');
  }
  await expect(board.getByText(why)).toBeVisible();
});

test('an expense is billed at its cost and a markup, and says so where it is approved', async ({ page }) => {
  const made = await prepare(page);
  await callFrom(page, 'category.save', { changes: { name: 'Hotel', unit: 'C62' } });
  await showList(page);
  await page.keyboard.press('n');
  await page.getByRole('radio', { name: t('people.priceKind.category') }).check();
  await page.getByLabel('Category', { exact: true }).fill('Hotel');
  await choose(page, t('prices.how'), t('prices.method.markup'));
  await page.getByLabel(t('prices.markup'), { exact: true }).fill('10');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Hotel/ })).toContainText('Cost + 10%');
  await callFrom(page, 'entry.save', {
    changes: {
      class: 'expense',
      projectId: made.projectId,
      category: 'Hotel',
      unit: 'C62',
      quantity: '2',
      statedCost: '1500',
    },
  });
  await goTo(page, '/work');
  const row = page.getByRole('row', { name: /Hotel/ });
  await expect(row).toContainText('1,650.00');
  await expect(row).toContainText('Hotel at cost plus 10% in price list Rates 2026: it cost NOK\u00a01,500.00');
  await expect(row).toContainText('3,300.00');
});

test('a price is tried: what it would be, why, and which lists were passed over', async ({ page }) => {
  const made = await prepare(page);
  await listOfContract(page, made);
  await goTo(page, '/people?view=prices');
  await expect(page.getByRole('row', { name: /Framework/ })).toBeVisible();
  await page.keyboard.press('t');
  const pane = page.getByRole('complementary', { name: t('prices.try.title') });
  await expect(pane.getByLabel('Project').first()).toBeFocused();
  await page.keyboard.type('Harb');
  await page.getByRole('option', { name: /Harbour/ }).click();
  await choose(page, t('prices.try.person'), 'Kari Moe');
  const answer = pane.getByRole('status');
  await expect(answer).toContainText('NOK\u00a01,250.00 per hour');
  await expect(answer).toContainText('Consultant in price list Rates 2026');
  await expect(answer.getByRole('listitem').nth(0)).toContainText(t('prices.verdict.noRow'));
  await expect(answer.getByRole('listitem').nth(1)).toContainText(t('prices.verdict.answers'));
  await expectAccessible(page);
});

test('a list is copied to a new year with a raise; one that work was priced by is not deleted', async ({ page }) => {
  const made = await prepare(page);
  await work(page, { projectId: made.projectId, personId: made.personId, quantity: '1' });
  await showList(page);
  const more = page.getByRole('button', { name: t('prices.actions') });
  await more.click();
  await page.getByRole('menuitem', { name: t('prices.delete') }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Work has been priced by “Rates 2026”');
  await page.keyboard.press('Escape');
  await more.click();
  await page.getByRole('menuitem', { name: t('prices.copy') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Name', { exact: true })).not.toHaveValue('');
  await dialog.getByLabel('Name', { exact: true }).fill('Rates next');
  await dialog.getByLabel(t('prices.raise')).fill('3.5');
  await choose(page, t('prices.round'), '5 NOK');
  await expectAccessible(page);
  await dialog.getByLabel('Name', { exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Rates next' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Price, Consultant' })).toHaveValue('1,295.00');
  const [ended, next] = await listsOf(page);
  expect(ended?.end).not.toBeNull();
  expect(next?.start).not.toBeNull();
});

test('prices come in from a CSV, after a look at what it would change', async ({ page }) => {
  await prepare(page);
  await showList(page);
  await page.getByRole('button', { name: t('prices.actions') }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: t('prices.import') }).click();
  const csv = 'Role,Category,Unit,Price\nConsultant,,HUR,1300\n,Mileage,KMT,5.30\nKing,,HUR,1\n';
  await (await choosing).setFiles({ name: 'rates.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Row 4: There is no role “King”');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Mileage/ })).toBeVisible();
  expect((await listsOf(page))[0]?.prices.map(({ price }) => price)).toEqual(['1300', '5.3']);
});

test('categories and units are kept by keys, and the address follows the view', async ({ page }) => {
  await prepare(page);
  await goTo(page, '/people');
  await page.getByRole('button', { name: /^Categories/ }).click();
  await expect(page).toHaveURL(/view=categories/);
  await page.keyboard.press('n');
  await page.keyboard.type('Mileage');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /Mileage/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Delete, Mileage' }).click();
  await expect(page.getByRole('row', { name: /Mileage/ })).toHaveCount(0);
  await page.getByRole('button', { name: /^Units/ }).click();
  await page.getByRole('row', { name: /^Time hour/ }).click();
  await expect(page.getByRole('complementary', { name: 'Time' })).toContainText('a day is 7.5 hours');
  await page.keyboard.press('n');
  await page.getByLabel('Name', { exact: true }).fill('Lengths');
  await choose(page, t('categories.base'), 'km');
  await page.getByRole('button', { name: t('categories.addUnit') }).click();
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('must be above zero');
  await page.getByLabel(t('categories.factor')).fill('0.001');
  await expectAccessible(page);
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await expect(page.getByRole('row', { name: /^Lengths km/ })).toBeVisible();
  await goTo(page, '/people?view=roles');
  await expect(page.getByRole('row', { name: /^Consultant/ })).toBeVisible();
});
