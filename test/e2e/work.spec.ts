import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--name', 'Fjell AS', '--country', 'NO']] });

interface Id {
  id: string;
}

/** Two projects; somebody whose hours have a price, and somebody whose hours have none. */
test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
  const role = (await callFrom(page, 'role.save', { changes: { name: 'Konsulent' } })) as Id;
  const unpriced = (await callFrom(page, 'role.save', { changes: { name: 'Lærling' } })) as Id;
  const person = (await callFrom(page, 'person.save', { changes: { name: 'Kari Moe', roleId: role.id } })) as Id;
  const other = (await callFrom(page, 'person.save', { changes: { name: 'Ola Lie', roleId: unpriced.id } })) as Id;
  const any = { personId: null, projectId: null };
  await callFrom(page, 'priceList.save', {
    changes: {
      name: 'Rådgivning 2026',
      currency: 'NOK',
      prices: [
        { kind: 'role', roleId: role.id, ...any, category: '', unit: 'HUR', price: '1000' },
        { kind: 'category', roleId: null, ...any, category: 'Kjøring', unit: 'KMT', price: '5.30' },
      ],
    },
  });
  const customer = (await callFrom(page, 'customer.save', { changes: { name: 'Nordvik AS' } })) as Id;
  for (const name of ['ERP', 'Web']) {
    const made = (await callFrom(page, 'project.create', { name, customerId: customer.id })) as { project: Id };
    const projectId = made.project.id;
    for (const [description, personId] of [
      [`${name} plan`, person.id],
      [`${name} help`, other.id],
    ]) {
      await callFrom(page, 'entry.save', {
        changes: { projectId, personId, date: '2026-03-02', quantity: '2', description },
      });
    }
  }
  await goTo(page, '/work');
  await expect(row(page, /ERP plan/)).toBeVisible();
});

const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

const list = async (page: Page, view: string) =>
  (await callFrom(page, 'entry.list', { view })) as ApiOutput<'entry.list'>;

test('entries stand under their project with its sum; what is selected is approved, and undo takes it back', async ({
  page,
}) => {
  await expect(row(page, /Nordvik AS: ERP .*4\.00 h.*NOK 2,000\.00/)).toBeVisible();
  await expectAccessible(page);
  await row(page, /ERP plan/)
    .getByRole('checkbox')
    .check();
  await row(page, /Web plan/)
    .getByRole('checkbox')
    .check();
  await expect(page.getByRole('region', { name: '2 selected' })).toContainText('NOK 4,000.00');
  await page.keyboard.press('a');
  await expect(page.getByText('2 entries approved')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Approved 2/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^To approve 4/ })).toBeVisible();
});

test('all of a project are approved from its line, and a price of zero is told with the way out', async ({ page }) => {
  await expect(row(page, /ERP help/)).toContainText('Lærling is not in price list Rådgivning 2026');
  await page.getByRole('button', { name: 'Approve all, ERP' }).click();
  await expect(page.getByText('2 entries approved')).toBeVisible();
  await expect(page.getByText('1 approved entry has a price of zero')).toBeVisible();
  expect((await list(page, 'approved')).rows.map(({ projectName }) => projectName)).toEqual(['ERP', 'ERP']);

  await row(page, /Web help/)
    .getByRole('button', { name: /^Add a price/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Rådgivning 2026' })).toBeVisible();
  const pane = page.getByRole('complementary', { name: t('people.newPrice') });
  await expect(pane.getByLabel('Role', { exact: true })).toHaveValue('Lærling');
  await pane.getByLabel('Price', { exact: true }).fill('600');
  await page.keyboard.press('Enter');
  await expect(row(page, /Lærling/)).toBeVisible();
  await goTo(page, '/work');
  await expect(row(page, /Web help/)).toContainText('1,200.00');
});

test('what is sent back keeps its reason and waits again once it is corrected', async ({ page }) => {
  await row(page, /Web plan/)
    .getByRole('checkbox')
    .check();
  await page.keyboard.press('r');
  await page.keyboard.type('Wrong project');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Rejected 1/ })).toBeVisible();
  await page.getByRole('button', { name: /^Rejected/ }).click();
  await expect(row(page, /Web plan/)).toContainText('Wrong project');
  await row(page, /Web plan/).click();
  const pane = page.getByRole('complementary', { name: t('entries.pane.edit') });
  await expect(pane).toContainText('Wrong project');
  await expectAccessible(page);
  await pane.getByRole('textbox', { name: 'Hours' }).fill('=3*2.5');
  await expect(pane).toContainText('NOK 7,500.00');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Rejected 0/ })).toBeVisible();
  expect((await list(page, 'toApprove')).rows.find(({ description }) => description === 'Web plan')?.quantity).toBe(
    '7.5',
  );
});

test('an approval is taken back from the entry itself', async ({ page }) => {
  await row(page, /ERP plan/)
    .getByRole('checkbox')
    .check();
  await page.keyboard.press('a');
  await page.getByRole('button', { name: /^Approved 1/ }).click();
  await row(page, /ERP plan/).click();
  await expectAccessible(page);
  await page.keyboard.press('t');
  await expect(page.getByText('1 approval taken back')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Approved 0/ })).toBeVisible();
});

test('an expense is entered by keyboard alone, priced by its category', async ({ page }) => {
  await page.keyboard.press('n');
  const pane = page.getByRole('complementary', { name: t('entries.pane.create') });
  const project = pane.getByLabel('Project', { exact: true });
  await expect(project).toBeFocused();
  await page.keyboard.type('Web');
  await expect(page.getByRole('option', { name: 'Nordvik AS: Web' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(project).toHaveValue('Nordvik AS: Web');
  await pane.getByRole('radio', { name: 'Expense' }).check();
  await pane.getByLabel('Category', { exact: true }).fill('Kjøring');
  await pane.getByLabel('Unit', { exact: true }).fill('km');
  await page.getByRole('option', { name: 'km', exact: true }).click();
  await pane.getByLabel('Quantity', { exact: true }).fill('100');
  await expect(pane).toContainText('NOK 530.00');
  await pane.getByLabel('Description', { exact: true }).fill('Til kunden');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(t('entries.saved'))).toBeVisible();
  await expect(pane.getByLabel('Description', { exact: true })).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(pane).toHaveCount(0);
  await expect(row(page, /Til kunden/)).toContainText('530.00');
});

test('a category takes its unit along, and offers the units of its group alone', async ({ page }) => {
  const units = [
    { code: 'KMT', name: '', factor: '1' },
    { code: 'MTR', name: 'metre on foot', factor: '0.001' },
  ];
  const changes = { name: 'Distance', baseUnit: 'KMT', units };
  const group = (await callFrom(page, 'unitGroup.save', { changes })) as Id;
  const driving = { name: 'Kjøring', class: 'expense', unit: 'KMT', unitGroupId: group.id };
  await callFrom(page, 'category.save', { changes: driving });
  await page.keyboard.press('n');
  const pane = page.getByRole('complementary', { name: t('entries.pane.create') });
  await pane.getByRole('radio', { name: 'Expense' }).check();
  const unit = pane.getByLabel('Unit', { exact: true });
  await expect(unit).toHaveValue('units');
  await pane.getByLabel('Category', { exact: true }).fill('kjøring');
  await expect(unit).toHaveValue('km');
  await unit.click();
  await expect(page.getByRole('option').filter({ visible: true })).toHaveText(['km', 'metre on foot']);
  await page.getByRole('option', { name: 'metre on foot' }).click();
  await expect(unit).toHaveValue('metre on foot');
  await expectAccessible(page);
});

test('a form without a project says so, and what was typed stays', async ({ page }) => {
  await page.keyboard.press('n');
  const pane = page.getByRole('complementary', { name: t('entries.pane.create') });
  await pane.getByRole('textbox', { name: 'Hours' }).fill('2');
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('alert')).toContainText('Project is empty');
  await expect(pane.getByRole('textbox', { name: 'Hours' })).toHaveValue(/^2/);
});

test('deleting asks, and Esc keeps everything', async ({ page }) => {
  await row(page, /Web help/)
    .getByRole('checkbox')
    .check();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: 'Delete 1 entry' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(row(page, /Web help/)).toHaveCount(0);
  expect((await list(page, 'all')).total).toBe(3);
});
