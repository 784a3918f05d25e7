import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--name', 'Nes Plan AS']] });

const call = <N extends 'customer.save' | 'contract.get' | 'contract.list'>(page: Page, name: N, input: unknown) =>
  callFrom(page, name, input) as Promise<ApiOutput<N>>;

test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
  for (const name of ['Havn AS', 'Havnefondet']) await call(page, 'customer.save', { changes: { name } });
});

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

const paneOf = (page: Page, title: string) => page.getByRole('complementary', { name: title });

/** A contract with its first line and project, made in the pane beside the list. */
async function makeContract(page: Page): Promise<void> {
  await goTo(page, '/contracts');
  await expect(page.getByText(t('contracts.empty'))).toBeVisible();
  await page.keyboard.press('n');
  const pane = paneOf(page, t('contracts.new'));
  await expect(pane.getByLabel(t('contracts.fact.name'), { exact: true })).toBeFocused();
  await page.keyboard.type('Kaiene');
  await pane.getByLabel(t('contracts.fact.customer'), { exact: true }).fill('Havn AS');
  await page.keyboard.press('Tab');
  await pane.getByLabel(t('contractTerms.line.newProjectName')).fill('Kai 1');
  await pane.getByLabel(t('projects.line.estimate')).fill('100000');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('main').getByRole('heading', { name: 'Kaiene' })).toBeVisible();
}

test('a contract is made with two lines and two customers, confirmed, amended after a preview, and keeps its versions', async ({
  page,
}) => {
  await makeContract(page);

  // The second line brings a project of its own.
  await page.keyboard.press('n');
  const pane = paneOf(page, t('projects.line.add'));
  await pane.getByLabel(t('contractTerms.line.project'), { exact: true }).click();
  await page.getByRole('option', { name: t('contractTerms.line.newProject') }).click();
  await pane.getByLabel(t('contractTerms.line.newProjectName')).fill('Kai 2');
  await pane.getByLabel(t('projects.line.name'), { exact: true }).fill('Kai 2, utstyr');
  await pane.getByLabel(t('billing.billingMethod.fixedPrice')).check();
  await pane.getByLabel(t('projects.line.value')).fill('50000');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  const lines = page.getByRole('grid', { name: t('contracts.tab.lines') });
  await expect(lines.locator('tbody tr')).toHaveCount(2);
  await expect(page.getByLabel(t('contracts.figure.label'))).toContainText('150,000.00');

  // Two customers share the first line, 60 to 40.
  await page.getByRole('button', { name: t('contracts.tab.customers') }).click();
  await page.keyboard.press('n');
  const shares = paneOf(page, 'Kaiene');
  await shares.getByLabel(t('contractTerms.customers.add')).click();
  await page.getByRole('option', { name: 'Havnefondet' }).click();
  const shareOf = (name: string) =>
    shares.getByRole('group', { name }).first().getByLabel(t('contractTerms.customers.share'), { exact: true });
  await shareOf('Havn AS').fill('60');
  await page.keyboard.press('Control+Enter');
  await expect(shares.getByRole('alert')).toContainText('60');
  await shareOf('Havnefondet').fill('40');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(shares).toBeHidden();
  await expect(page.getByRole('row', { name: /Havnefondet 40%/ })).toBeVisible();

  // Confirmed, its terms are no longer changed by themselves.
  await page.keyboard.press('c');
  const confirming = page.getByRole('dialog');
  await expect(confirming).toContainText(t('contractChanges.effect.none'));
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('contracts.status.confirmed'), { exact: true })).toBeVisible();

  await page.getByRole('button', { name: t('contracts.tab.lines') }).click();
  await lines.getByRole('row', { name: /Kai 2, utstyr/ }).click();
  await field(page, t('projects.line.value')).fill('80000');
  await page.keyboard.press('Control+Enter');
  const amending = page.getByRole('dialog');
  await expect(amending.getByRole('row', { name: /Contracted amount/ })).toContainText('80,000.00');
  await page.keyboard.type('Addendum 1');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(amending).toBeHidden();
  await expect(page.getByLabel(t('contracts.figure.label'))).toContainText('180,000.00');

  await page.getByRole('button', { name: t('contracts.tab.versions') }).click();
  await expect(page.getByRole('heading', { name: t('contractChanges.version.title', { version: 2 }) })).toBeVisible();
  await expect(page.getByText('Addendum 1')).toBeVisible();
  await expectAccessible(page);

  const { rows } = await call(page, 'contract.list', {});
  expect(rows.map(({ name, status, version, lineCount }) => [name, status, version, lineCount])).toEqual([
    ['Kaiene', 'confirmed', 2, 2],
  ]);
});

test('the list is searched and sorted by keys, and a contract is put on hold and resumed', async ({ page }) => {
  await makeContract(page);
  await page.getByRole('button', { name: t('contractChanges.status.more') }).press('Enter');
  await page.getByRole('menuitem', { name: t('contractChanges.status.verb.onHold') }).press('Enter');
  await expect(page.getByText(t('contractChanges.status.said.onHold'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('contractChanges.status.resume') }).press('Enter');
  await expect(page.getByText(t('contracts.status.draft'), { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  const grid = page.getByRole('grid', { name: t('contracts.title') });
  await expect(grid.locator('tbody tr')).toHaveCount(1);
  await page.keyboard.press('/');
  await page.keyboard.type('nobody');
  await expect(page.getByText(t('contracts.noMatch'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid.locator('tbody tr')).toHaveCount(1);
  await expectAccessible(page);
});

test('what holds for the whole contract is kept, and the project leads to its contract', async ({ page }) => {
  await makeContract(page);
  await page.getByRole('button', { name: t('contractTerms.terms.title') }).press('Enter');
  await field(page, t('contracts.fact.limit')).fill('90000');
  await field(page, t('contractTerms.terms.header')).fill('As agreed in June');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(t('contractTerms.terms.saved'))).toBeVisible();
  const { rows } = await call(page, 'contract.list', {});
  const { contract, projects } = await call(page, 'contract.get', { id: rows[0]?.id });
  expect(contract).toMatchObject({ notToExceedAmount: 9_000_000, headerText: 'As agreed in June' });
  await goTo(page, `/projects/${projects[0]?.id}`);
  await page.getByRole('button', { name: new RegExp(contract.number) }).click();
  await expect(page).toHaveURL(new RegExp(`#/contracts/${contract.id}`));
});
