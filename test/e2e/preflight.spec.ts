import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--sample']] });

type Customer = ApiOutput<'customer.get'>;
type View = ApiOutput<'invoice.get'>;

/** The sample's draft for Nordvik Havbruk AS. */
async function draftOf(page: Page): Promise<View> {
  const { rows } = (await callFrom(page, 'invoice.list', {
    view: 'drafts',
    text: 'Nordvik',
  })) as ApiOutput<'invoice.list'>;
  const row = rows.find(({ status }) => status === 'draft');
  return (await callFrom(page, 'invoice.get', { id: row?.id })) as View;
}

/** Takes the customer's numbers away, and leaves them with Peppol all the same. */
async function withoutAddress(page: Page): Promise<View> {
  const { invoice } = await draftOf(page);
  const customer = (await callFrom(page, 'customer.get', { id: invoice.customerId })) as Customer;
  await callFrom(page, 'customer.save', {
    id: customer.id,
    revision: customer.revision,
    changes: { electronicFormat: 'peppol', legalId: '', vatId: '', electronicAddress: '', electronicAddressScheme: '' },
  });
  await callFrom(page, 'invoice.recalculate', { id: invoice.id, revision: invoice.revision, accept: 'all' });
  return draftOf(page);
}

test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
});

const state = (page: Page, text: string) =>
  page.getByRole('button', { name: t('preflight.openPane', { text }), exact: true });
const pane = (page: Page) => page.getByRole('complementary', { name: t('preflight.title') });
const address = (page: Page) => page.getByLabel(t('record.party.electronicAddress'), { exact: true });

test('what is missing is listed beside the draft, and its link goes to the field that takes it away', async ({
  page,
}) => {
  const { invoice } = await withoutAddress(page);
  await goTo(page, `/invoices/${invoice.id}`);
  await state(page, 'EHF · 1 thing missing').press('Enter');
  const format = pane(page).getByRole('combobox', { name: t('preflight.pane.format') });
  await expect(format).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(state(page, 'EHF · 1 thing missing')).toBeFocused();
  await page.keyboard.press('Enter');

  const missing = pane(page).getByRole('list', { name: t('preflight.pane.errors') });
  await expect(missing).toContainText('The customer’s electronic address is missing.');
  await missing.getByRole('button', { name: t('preflight.goTo.customer') }).click();
  await expect(address(page)).toBeFocused();
  const section = page.getByRole('region', { name: t('preflight.title') });
  await expect(section).toContainText('The customer’s electronic address is missing.');
  await expectAccessible(page);
  await page.keyboard.type('312650177');
  await page.keyboard.press('Enter');
  await expect(section).toContainText('Nothing is missing here for EHF');

  // The address prints nowhere, so the draft has it without being recalculated.
  await goTo(page, `/invoices/${invoice.id}`);
  await expect(state(page, 'EHF · ready')).toBeVisible();
});

test('the format of one invoice is chosen beside it, and taken back with a key', async ({ page }) => {
  const { invoice } = await draftOf(page);
  await goTo(page, `/invoices/${invoice.id}`);
  await state(page, 'EHF · ready').click();
  await pane(page)
    .getByRole('combobox', { name: t('preflight.pane.format') })
    .click();
  await page.getByRole('option', { name: t('preflight.format.cii') }).click();
  await expect(state(page, 'CII · ready')).toBeVisible();
  await expect(pane(page)).toContainText(t('preflight.pane.offline.receiver'));
});

test('the settings hold what e-invoices say of the firm, and take one to the field', async ({ page }) => {
  await goTo(page, '/settings?section=electronic&field=identifier');
  const identifier = page.getByLabel(t('preflight.identifier.identifier'), { exact: true });
  await expect(identifier).toBeFocused();
  await page.keyboard.type('7300 0100 0000 1');
  await page.keyboard.press('Enter');
  const company = async () => (await callFrom(page, 'company.get')) as ApiOutput<'company.get'>;
  await expect.poll(async () => (await company()).identifier).toBe('7300010000001');
  await expectAccessible(page);
});
