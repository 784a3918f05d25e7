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

type Customer = ApiOutput<'customer.get'>;

async function nordvik(page: Page): Promise<Customer> {
  const { rows } = (await callFrom(page, 'customer.list', { text: 'Nordvik' })) as ApiOutput<'customer.list'>;
  return (await callFrom(page, 'customer.get', { id: rows[0]?.id })) as Customer;
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('the list says who owes what, and finds a customer by typing', async ({ page }) => {
  await goTo(page, '/customers');
  const grid = page.getByRole('grid', { name: t('customers.title') });
  await expect(grid.getByRole('row', { name: /Kystreise Norge AS/ })).toContainText('90,000.00');
  await expectAccessible(page);
  await page.keyboard.press('/');
  await page.keyboard.type('nordvik');
  await expect(grid.locator('tbody tr')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/customers\/.+/);
});

test('a new customer is made with a few keys; a name that is taken is told beside it', async ({ page }) => {
  await goTo(page, '/customers');
  // The key is in force once its button is there, and the name takes what is typed once it has the focus.
  await expect(page.getByRole('button', { name: t('customers.new') })).toBeVisible();
  await page.keyboard.press('n');
  await expect(field(page, t('record.party.name'))).toBeFocused();
  await page.keyboard.type('Nordvik Havbruk AS');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('exists already');
  await expectAccessible(page);
  await field(page, t('record.party.name')).fill('Fram Rederi AS');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { name: 'Fram Rederi AS' })).toBeVisible();
});

test('every field saves by itself, Esc restores it, and what is impossible stays with its reason', async ({ page }) => {
  const { id } = await nordvik(page);
  const now = () => nordvik(page);
  await goTo(page, `/customers/${id}`);
  const city = field(page, t('record.party.city'));
  await city.fill('Kabelvåg');
  await city.press('Escape');
  await expect(city).toHaveValue('Svolvær');
  await city.fill('Kabelvåg');
  await city.press('Enter');
  const phone = field(page, t('record.party.phone'));
  await phone.fill('76 00 00 00');
  await phone.press('Tab');
  await expect.poll(async () => (await now()).phone).toBe('76 00 00 00');
  expect((await now()).address.city).toBe('Kabelvåg');

  const organisation = field(page, t('firstRun.form.legalId.NO'));
  await organisation.fill('312 650 178');
  await organisation.press('Tab');
  await expect(page.getByRole('alert')).toContainText('not a Norwegian organisation number');
  await expect(organisation).toHaveValue('312 650 178');
  await expectAccessible(page);
  expect((await now()).legalId).toBe('312650177');
  await organisation.fill('923 609 016');
  await organisation.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(field(page, t('firstRun.form.vatId'))).toHaveValue(/923\s609\s016\sMVA/);
  expect(await now()).toMatchObject({ legalId: '923609016', vatId: 'NO923609016MVA', electronicAddress: '923609016' });
});

test('what another window changed meanwhile is not written over unasked', async ({ page }) => {
  const { id, revision } = await nordvik(page);
  await goTo(page, `/customers/${id}`);
  const contact = field(page, t('record.party.contactName'));
  await contact.fill('Kari Moe');
  await callFrom(page, 'customer.save', { id, revision, changes: { contactName: 'Ola Lie', phone: '11' } });
  await expect(field(page, t('record.party.phone'))).toHaveValue('11');
  await contact.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Ola Lie');
  expect((await nordvik(page)).contactName).toBe('Ola Lie');
  await contact.press('Enter');
  await expect.poll(async () => (await nordvik(page)).contactName).toBe('Kari Moe');
});

test('how a customer is taxed is chosen among what the country knows, with a reason of one’s own', async ({ page }) => {
  const { id } = await nordvik(page);
  await goTo(page, `/customers/${id}`);
  await field(page, t('customers.field.vat')).click();
  await page.getByRole('option', { name: t('document.exemption.E', { tax: 'VAT' }) }).click();
  await expect.poll(async () => (await nordvik(page)).vat?.category).toBe('E');
  const reason = field(page, t('record.exemptionReason'));
  await reason.fill('Undervisning, mval. § 3-5');
  await reason.press('Enter');
  await expect.poll(async () => (await nordvik(page)).vat?.exemptionReason).toBe('Undervisning, mval. § 3-5');
  await expectAccessible(page);
});

test('its projects and invoices stand beneath, and an archived one comes back with undo', async ({ page }) => {
  const { id } = await nordvik(page);
  await goTo(page, `/customers/${id}`);
  await expect(page.getByRole('table', { name: t('customers.projects') })).toContainText('ERP-innføring, fase 2');
  await page.getByRole('link', { name: /^All \d+ invoices$/ }).click();
  await expect(page.getByRole('region', { name: t('shell.filter.label') })).toContainText('Nordvik Havbruk AS');
  await goTo(page, `/customers/${id}`);
  await expect(page.getByRole('main').getByRole('heading', { name: 'Nordvik Havbruk AS' })).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByText(t('customers.done.archived', { name: 'Nordvik Havbruk AS' }))).toBeVisible();
  expect((await nordvikArchived(page, id)).archived).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await nordvikArchived(page, id)).archived).toBe(false);
});

const nordvikArchived = async (page: Page, id: string) => (await callFrom(page, 'customer.get', { id })) as Customer;

test('the documents of a customer are laid out their way, and a usual layout comes back', async ({ page }) => {
  const { id } = await nordvik(page);
  await goTo(page, `/customers/${id}`);
  const documents = page.getByRole('region', { name: t('layout.customerTitle') });
  await expect(documents.getByLabel(t('layout.mode'))).toHaveCount(0);
  await documents.getByLabel(t('layout.by')).click();
  await page.getByRole('option', { name: t('layout.byChoice.person') }).click();
  await documents.getByLabel(t('layout.mode')).click();
  await page.getByRole('option', { name: t('layout.modeChoice.summary') }).click();
  await documents.getByLabel(t('layout.header')).fill('Etter avtale av 1. mars.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await nordvik(page)).headerText).toBe('Etter avtale av 1. mars.');
  expect((await nordvik(page)).layoutRule).toEqual({ by: 'person', mode: 'summary' });
  await expectAccessible(page);
  await documents.getByLabel(t('layout.by')).click();
  await page.getByRole('option', { name: t('layout.usual') }).click();
  await expect.poll(async () => (await nordvik(page)).layoutRule).toBeNull();
});

test('tax group and dimensions of a customer are asked for once the company has them', async ({ page }) => {
  const { id, revision } = await nordvik(page);
  const values = [{ code: '10', name: 'Nord', archived: false }];
  const made = (await callFrom(page, 'dimension.save', { changes: { name: 'Region', values } })) as { id: string };
  await callFrom(page, 'taxes.setUpUsual', {});
  await goTo(page, `/customers/${id}`);
  await field(page, 'Region').click();
  await page.getByRole('option', { name: '10 Nord' }).click();
  await expect.poll(async () => (await nordvik(page)).dimensions).toEqual({ [made.id]: '10' });
  await field(page, t('accounting.tax.partyGroup')).click();
  await page.getByRole('option').nth(1).click();
  await expect.poll(async () => (await nordvik(page)).taxGroupId).not.toBeNull();
  await expectAccessible(page);
  expect((await nordvik(page)).revision).toBe(revision + 2);
});
