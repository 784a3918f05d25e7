import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { expect, test } from './support/test';

test.use({ commands: [['init', '--sample']] });

const contractNamed = async (page: Page, text: string) => {
  const { rows } = (await callFrom(page, 'contract.list', { text })) as ApiOutput<'contract.list'>;
  const [row] = rows;
  if (row === undefined) throw new Error(`no contract ${text}`);
  return row;
};

const advancesOf = async (page: Page, contractId: string) =>
  ((await callFrom(page, 'retainer.list', { contractId })) as ApiOutput<'retainer.list'>).rows;

const draftOf = async (page: Page, id: string) =>
  ((await callFrom(page, 'invoice.get', { id })) as ApiOutput<'invoice.get'>).invoice;

test('an advance is planned, marked and invoiced from its contract by keys, and used by a later draft', async ({
  page,
}) => {
  const contract = await contractNamed(page, 'BIM-koordinering');
  await goTo(page, `/contracts/${contract.id}?view=advances`);
  await expect(page.getByText('An advance is invoiced ahead.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Advance', exact: true }).fill('Forskudd ved bestilling');
  await page.getByRole('textbox', { name: 'Amount' }).fill('20 000');
  await page.keyboard.press('Control+Enter');
  const row = page.getByRole('row', { name: /Forskudd ved bestilling/ });
  await expect(row).toContainText('20,000.00');
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await expect(row).toContainText('Ready to invoice');
  await expectAccessible(page);
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: contract.customerName })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Description, Forskudd ved bestilling' })).toBeVisible();

  const [advance] = await advancesOf(page, contract.id);
  const { id, revision, totals } = await draftOf(page, advance?.invoiceId ?? '');
  expect(totals.netAmount).toBe(2_000_000);
  await callFrom(page, 'invoice.issue', { id, revision });
  const made = (await callFrom(page, 'backlog.createInvoices', {
    contractIds: [contract.id],
    requestId: 'after-advance',
  })) as ApiOutput<'backlog.createInvoices'>;
  const later = made.invoices[0]?.id ?? '';
  expect((await draftOf(page, later)).lines.some(({ retainer }) => retainer?.use === 'apply')).toBe(true);

  await goTo(page, `/invoices/${later}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Advances' }).click();
  const pane = page.getByRole('complementary', { name: 'Advances' });
  const used = pane.getByRole('textbox', { name: 'Used here' });
  await expect(used).toHaveValue('20,000.00');
  await used.fill('25000');
  await used.blur();
  await expect(pane.getByText(/^The advance has 20.000,00 left\. Enter that or less\.$/)).toBeVisible();
  await used.fill('5000');
  await used.blur();
  await expect.poll(async () => (await advancesOf(page, contract.id))[0]?.heldAmount).toBe(500_000);
  await expectAccessible(page);
});

test('advances are planned on the days of a frequency, told before it is done', async ({ page }) => {
  const contract = await contractNamed(page, 'BIM-koordinering');
  await goTo(page, `/contracts/${contract.id}?view=advances`);
  await page.getByRole('button', { name: 'Plan several' }).click();
  await page.getByRole('textbox', { name: 'Advance', exact: true }).fill('Drift');
  await page.getByRole('textbox', { name: 'Sum of all of them' }).fill('1000');
  await page.getByRole('textbox', { name: 'Number', exact: true }).fill('3');
  await expect(page.getByText(/^3 advances of NOK.333\.33 each/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: /Drift 3\/3/ })).toContainText('333.34');
  expect((await advancesOf(page, contract.id)).map(({ amount }) => amount)).toEqual([33_333, 33_333, 33_334]);
});

test('a draft is laid out beside its lines, and says so on the page', async ({ page }) => {
  const { rows } = (await callFrom(page, 'invoice.list', {
    view: 'drafts',
    text: 'Bergstad',
  })) as ApiOutput<'invoice.list'>;
  const id = rows[0]?.id ?? '';
  await goTo(page, `/invoices/${id}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Layout' }).click();
  const pane = page.getByRole('complementary', { name: 'Layout' });
  await pane.getByRole('textbox', { name: 'Text over the lines' }).fill('As agreed in the meeting.');
  await pane.getByRole('textbox', { name: 'Text under the totals' }).focus();
  await expect.poll(async () => (await draftOf(page, id)).layout.headerText).toBe('As agreed in the meeting.');
  await pane.getByRole('button', { name: 'Add section' }).click();
  await pane.getByRole('textbox', { name: 'Title' }).fill('Workshops');
  await pane.getByRole('list').getByRole('checkbox').first().check();
  await expect(pane.getByRole('button', { name: /Workshops 1 line/ })).toBeVisible();
  await expect.poll(async () => (await draftOf(page, id)).layout.sections[0]?.lineIds.length).toBe(1);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'More' })).toBeFocused();
});
