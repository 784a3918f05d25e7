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

/** The same firm in another country: what its rules ask for stands beside the draft. */
async function moveTo(page: Page, country: 'NL' | 'MY'): Promise<void> {
  const { revision, address } = (await callFrom(page, 'company.get')) as ApiOutput<'company.get'>;
  await callFrom(page, 'company.update', { revision, changes: { address: { ...address, country } } });
}

const problem = (page: Page, text: string | RegExp) => pane(page).getByRole('listitem').filter({ hasText: text });

test('a way to pay that the country refuses is changed right beside the problem', async ({ page }) => {
  await moveTo(page, 'NL');
  const { invoice } = await draftOf(page);
  await callFrom(page, 'invoice.update', {
    id: invoice.id,
    revision: invoice.revision,
    changes: { electronicFormat: 'nlcius', paymentMeansCode: '10' },
  });
  await goTo(page, `/invoices/${invoice.id}`);
  await page.getByRole('button', { name: /^E-invoice: NLCIUS/ }).press('Enter');
  const refused = problem(page, 'asks for another way to pay');
  await refused.getByRole('button').press('Enter');
  const means = pane(page).getByRole('combobox', { name: t('paymentMeans.label') });
  await expect(means).toBeFocused();
  await expect(means).toHaveValue(t('paymentMeans.code10'));
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: t('paymentMeans.code48') }).click();
  await expect(refused).toHaveCount(0);
  await expect(means).toHaveValue(t('paymentMeans.code48'));
});

test('a code of no list leads to the line’s own field, and is gone when it is put right', async ({ page }) => {
  const { invoice } = await draftOf(page);
  const line = invoice.lines.find(({ netAmount }) => netAmount > 0);
  await callFrom(page, 'invoice.updateLine', {
    id: invoice.id,
    revision: invoice.revision,
    lineId: line?.id,
    changes: { classification: { code: '72000000', scheme: 'QQ' } },
  });
  await goTo(page, `/invoices/${invoice.id}`);
  await state(page, 'EHF · 1 thing missing').press('Enter');
  await pane(page)
    .getByRole('button', { name: t('preflight.goTo.line') })
    .press('Enter');
  const details = page.getByRole('complementary', { name: t('invoice.line.details') });
  await expect(details.getByLabel(t('classification.label'), { exact: true })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(details.getByLabel(t('classification.list'), { exact: true })).toBeFocused();
  await page.keyboard.type('sti');
  await page.keyboard.press('Tab');
  await expect(state(page, 'EHF · ready')).toBeVisible();
});

test('in Malaysia a line is one of the classes of LHDN, by code and name', async ({ page }) => {
  await moveTo(page, 'MY');
  const { invoice } = await draftOf(page);
  const line = invoice.lines.find(({ netAmount }) => netAmount > 0);
  const { invoice: changed } = (await callFrom(page, 'invoice.updateLine', {
    id: invoice.id,
    revision: invoice.revision,
    lineId: line?.id,
    changes: { classification: { code: '999', scheme: 'CLASS' } },
  })) as View;
  const changes = { electronicFormat: 'myinvois' };
  await callFrom(page, 'invoice.update', { id: invoice.id, revision: changed.revision, changes });
  await goTo(page, `/invoices/${invoice.id}`);
  await page.getByRole('button', { name: /^E-invoice: MyInvois/ }).press('Enter');
  await problem(page, 'which LHDN does not know').getByRole('button').press('Enter');
  const details = page.getByRole('complementary', { name: t('invoice.line.details') });
  const chosen = details.getByRole('combobox', { name: t('classification.label') });
  await expect(chosen).toBeFocused();
  await page.keyboard.type('resea');
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveValue('031 Research and development');
  const sortedInto = async () => {
    const { invoice: sorted } = (await callFrom(page, 'invoice.get', { id: invoice.id })) as View;
    return sorted.lines.find(({ id }) => id === line?.id)?.classification;
  };
  await expect.poll(sortedInto).toEqual({ code: '031', scheme: 'CLASS' });

  // What lines are sorted into where nobody says so on the line is the firm's own setting.
  await goTo(page, '/settings?section=electronic&field=classification');
  const usual = page.getByRole('combobox', { name: t('classification.usual') });
  await expect(usual).toBeFocused();
  await usual.fill('educ');
  await page.keyboard.press('Enter');
  const company = async () => (await callFrom(page, 'company.get')) as ApiOutput<'company.get'>;
  await expect.poll(async () => (await company()).classification?.code).toBe('010');
  await expectAccessible(page);
});

test('a note with a subject of its own is read, changed and taken off among the texts', async ({ page }) => {
  const { invoice } = await draftOf(page);
  const notes = [
    { subjectCode: 'QQQ', text: 'Etter avtale' },
    { subjectCode: '', text: 'Takk' },
  ];
  const changes = { notes, electronicFormat: 'ubl' };
  await callFrom(page, 'invoice.update', { id: invoice.id, revision: invoice.revision, changes });
  await goTo(page, `/invoices/${invoice.id}`);
  await page.getByRole('button', { name: /^E-invoice: UBL/ }).press('Enter');
  await problem(page, 'QQQ').getByRole('button').press('Enter');
  const note = page.getByLabel(t('invoice.texts.coded', { code: 'QQQ' }), { exact: true });
  await expect(note).toBeFocused();
  await expectAccessible(page);
  await note.fill('');
  await page.keyboard.press('Tab');
  await expect(note).toHaveCount(0);
  const { invoice: changed } = (await callFrom(page, 'invoice.get', { id: invoice.id })) as View;
  expect(changed.notes).toEqual([{ subjectCode: '', text: 'Takk' }]);
});
