import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { formatAmount } from '../../src/shared/i18n/format/numbers';
import { LANGUAGES } from '../../src/shared/i18n/languages';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { area, control, wordsOf } from './support/messages';
import { expect, test } from './support/test';

test.use({ commands: [['init', '--sample']] });

async function projectOf(page: Page, name: string): Promise<string> {
  const { rows } = (await callFrom(page, 'project.list', { text: name })) as ApiOutput<'project.list'>;
  return rows[0]?.id ?? '';
}

/** A project of the sample with rows that are ready, and two whose price is missing. */
const READY = 'BIM-koordinering';
/** One with entries that wait for approval, rows on a draft and a milestone that is not ready. */
const WAITING = 'ERP-innføring';

async function openWizard(page: Page, name: string): Promise<string> {
  const id = await projectOf(page, name);
  await goTo(page, `/projects/${id}/invoice`);
  await expect(page.getByRole('heading', { name: 'Invoice the project' })).toBeVisible();
  return id;
}

/** What billing everything that is ready today comes to. */
async function expected(page: Page, name: string) {
  const { today } = (await callFrom(page, 'application.status')) as ApiOutput<'application.status'>;
  const projectId = await projectOf(page, name);
  const preview = await callFrom(page, 'wizard.preview', { projectId, cutoff: today });
  const [customer] = (preview as ApiOutput<'wizard.preview'>).customers;
  const amount = (value = 0) => formatAmount(value, 'NOK', 'en');
  return {
    net: amount(customer?.netAmount),
    gross: amount(customer?.grossAmount),
    hours: Number(customer?.groups[0]?.quantity),
  };
}

const draftCount = async (page: Page) =>
  ((await callFrom(page, 'invoice.list', { view: 'drafts' })) as ApiOutput<'invoice.list'>).total;

for (const language of LANGUAGES) {
  test(`the guide's own words lead from the projects to a draft, ${language}`, async ({ page }) => {
    await callFrom(page, 'preferences.update', { language });
    const words = wordsOf(language);
    const { t } = words;
    const before = await draftCount(page);
    await area(page, words, 'projects.screen').click();
    const list = page.getByRole('grid', { name: t('projects.screen') });
    await list.getByRole('row', { name: new RegExp(READY) }).click();
    await control(page, 'button', t('projects.sales')).click();
    await control(page, 'menuitem', t('wizard.screen')).click();
    await expect(page.getByLabel(t('wizard.cutoff'), { exact: true })).toBeFocused();
    await control(page, 'button', t('wizard.next')).click();
    await expect(page.getByRole('grid', { name: t('wizard.review.lines') })).toContainText(
      t('billing.classGroup.time'),
    );
    await control(page, 'button', t('wizard.finish')).click();
    await page.waitForURL(/\/invoices\/[0-9a-z]{26}/);
    expect(await draftCount(page)).toBe(before + 1);
  });
}

test('the preview shows what the draft will hold, and the unit changes no amount', async ({ page }) => {
  await openWizard(page, READY);
  const totals = page.getByRole('table', { name: 'Totals for Tinden Arkitekter AS' });
  const { net, gross, hours } = await expected(page, READY);
  await expect(totals).toContainText(net);
  await expect(totals).toContainText(gross);
  const groups = page.getByRole('table', { name: 'What will be billed to Tinden Arkitekter AS' });
  await expect(groups).toContainText(`${hours.toFixed(2)} hours`);
  await page.getByText('Day', { exact: true }).click();
  await expect(groups).toContainText(`${hours / 7.5}`);
  await expect(groups).toContainText('days');
  await expect(page.getByText('1 day = 7.5 hours. Amounts do not change.')).toBeVisible();
  await expect(totals).toContainText(gross);
});

test('each reason is taken away where it stands, and the focus stays', async ({ page }) => {
  await openWizard(page, WAITING);
  const left = page.getByRole('region', { name: 'Will not be billed' });
  await expect(page.getByText('Nothing to invoice with these choices').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  const approve = left.getByRole('button', { name: /^Approve/ });
  await expect(approve).toHaveCount(2);
  await approve.first().click();
  await expect(approve).toHaveCount(1);
  await approve.first().click();
  await expect(approve).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  await left.getByRole('button', { name: 'Mark ready, Not marked ready', exact: true }).click();
  const totals = page.getByRole('table', { name: 'Totals for Nordvik Havbruk AS' });
  await expect(totals).toContainText((await expected(page, WAITING)).net);
  await left.getByRole('button', { name: /^Mark ready, Not marked ready, Milepæl 4/ }).click();
  // Reached before its day: it is billed where the user says so.
  await left.getByRole('button', { name: /^Include, After the cut-off date, Milepæl 4/ }).click();
  await expect(page.getByRole('table', { name: 'What will be billed to Nordvik Havbruk AS' })).toContainText(
    '180,000.00',
  );
  await expect(page.getByRole('checkbox', { name: /Milepæl 4/ })).toBeChecked();
});

test('a kind of work that is left out is named and comes back with one press', async ({ page }) => {
  await openWizard(page, READY);
  await page.getByRole('checkbox', { name: /^Time/ }).uncheck();
  await expect(page.getByRole('table', { name: /Totals/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Include, Type not chosen, Time' }).click();
  await expect(page.getByRole('table', { name: 'Totals for Tinden Arkitekter AS' })).toContainText(
    (await expected(page, READY)).gross,
  );
});

test('a row without a price says what is missing, and takes the price once there is one', async ({ page }) => {
  await openWizard(page, READY);
  const again = page.getByRole('button', { name: /^Price again, Price is zero/ });
  await again.click();
  await expect(page.getByRole('alert')).toContainText('2 rows were left as they are. The price is zero.');
  const lists = (await callFrom(page, 'priceList.list')) as ApiOutput<'priceList.list'>;
  const roles = (await callFrom(page, 'role.list')) as ApiOutput<'role.list'>;
  const list = lists.find(({ name, currency }) => currency === 'NOK' && name.includes('2026'));
  const role = roles.find(({ name }) => name === 'BIM-tekniker');
  await callFrom(page, 'priceList.save', {
    id: list?.id,
    revision: list?.revision,
    changes: {
      prices: [
        ...(list?.prices ?? []),
        { kind: 'role', roleId: role?.id, personId: null, projectId: null, category: '', unit: 'HUR', price: '1000' },
      ],
    },
  });
  await again.click();
  await expect(again).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Mark ready, Not marked ready/ })).toBeVisible();
});

test('a date that cannot be read stays in its field and holds the wizard back', async ({ page }) => {
  await openWizard(page, READY);
  const cutoff = page.getByLabel('Cut-off date', { exact: true });
  await cutoff.fill('31 Feb');
  await cutoff.press('Enter');
  await expect(page.getByRole('alert')).toContainText('28 Feb');
  await expect(cutoff).toHaveValue('31 Feb');
  await expect(cutoff).toBeFocused();
  const before = await draftCount(page);
  await page.keyboard.press('Control+Enter');
  expect(await draftCount(page)).toBe(before);
  await cutoff.fill('today');
  await cutoff.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check what will be billed' })).toBeFocused();
});

test('pressed twice, Finish makes one draft', async ({ page }) => {
  await openWizard(page, READY);
  await expect(page.getByRole('button', { name: 'Finish' })).toHaveAttribute('aria-disabled', 'false');
  const before = await draftCount(page);
  await page.getByRole('button', { name: 'Finish' }).dblclick();
  await page.waitForURL(/\/invoices\//);
  expect(await draftCount(page)).toBe(before + 1);
});

test('from the project to the draft without a mouse, and back one step at a time', async ({ page }) => {
  const id = await projectOf(page, READY);
  await goTo(page, `/projects/${id}`);
  await expect(page.getByRole('button', { name: 'Sales', exact: true })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('menuitem', { name: 'Invoice' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Cut-off date', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check what will be billed' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Invoice the project' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Sales', exact: true })).toBeVisible();
  await page.keyboard.press('i');
  await expect(page.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/invoices\//);
});

test('the PDF of a draft that does not exist yet is shown over the wizard and closed with Esc', async ({ page }) => {
  await openWizard(page, READY);
  await page.getByRole('button', { name: 'PDF preview, Tinden Arkitekter AS' }).click();
  const dialog = page.getByRole('dialog', { name: 'PDF preview, Tinden Arkitekter AS' });
  await expect(dialog.getByRole('article').first()).toContainText('Tinden Arkitekter AS');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Invoice the project' })).toBeVisible();
});

test('axe finds nothing on either step, in either theme', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await callFrom(page, 'preferences.update', { theme });
    await openWizard(page, WAITING);
    await expect(page.getByRole('region', { name: 'Will not be billed' })).toBeVisible();
    await expectAccessible(page);
    await openWizard(page, READY);
    await expect(page.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'false');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid', { name: 'Lines that will be billed' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  }
});
