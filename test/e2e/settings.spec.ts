import { existsSync } from 'node:fs';
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
  await callFrom(page, 'preferences.update', { language: 'en', theme: 'light' });
});

const company = async (page: Page) => (await callFrom(page, 'company.get')) as ApiOutput<'company.get'>;

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('every page of the settings is reached from the list of them', async ({ page }) => {
  await goTo(page, '/settings');
  const pages = page.getByRole('navigation', { name: t('settings.pages') });
  for (const link of await pages.getByRole('link').all()) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(pages.locator('[aria-current=page]')).toHaveCount(1);
  }
  await goTo(page, '/settings?section=preferences');
  await expectAccessible(page);
});

test('the company saves field by field, and impossible numbers are told as they are left', async ({ page }) => {
  await goTo(page, '/settings?section=company');
  const address = field(page, t('record.party.line1'));
  await address.fill('Storgata 15');
  await address.press('Tab');
  await expect.poll(async () => (await company(page)).address.line1).toBe('Storgata 15');
  const iban = field(page, t('firstRun.form.iban'));
  await iban.fill('NO00 0000');
  await iban.press('Tab');
  await expect(page.getByRole('alert')).toContainText('not an IBAN');
  await iban.fill('no93 8601 1117 947');
  await iban.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(async () => (await company(page)).bank.iban).toBe('NO9386011117947');
  await expect(iban).toHaveValue(/^NO93\s8601\s1117\s947$/);
});

test('how invoices are made is set: reference, terms, day, note', async ({ page }) => {
  await goTo(page, '/settings?section=invoicing');
  await field(page, t('settings.invoicing.paymentReference')).click();
  await page.getByRole('option', { name: t('settings.invoicing.reference.kidMod11') }).click();
  await expect(page.getByText(t('settings.invoicing.referenceHelp.kidMod11'))).toBeVisible();
  const terms = field(page, t('settings.invoicing.paymentTerms'));
  await terms.fill('400');
  await terms.press('Enter');
  await expect(page.getByRole('alert')).toContainText('365');
  await terms.fill('21');
  await terms.press('Enter');
  const hours = field(page, t('settings.invoicing.hoursPerDay'));
  await hours.fill('8,25');
  await hours.press('Enter');
  const note = field(page, t('settings.invoicing.note'));
  await note.fill('Takk for oppdraget.');
  await note.press('Control+Enter');
  await expect
    .poll(async () => company(page))
    .toMatchObject({
      paymentReference: 'kidMod11',
      paymentTermDays: 21,
      hoursPerDay: '8.25',
      invoiceNote: 'Takk for oppdraget.',
    });
});

test('a number series shows what comes next while its pattern is typed, and explains a refusal', async ({ page }) => {
  await goTo(page, '/settings?section=numbers');
  const customers = page.getByRole('region', { name: t('settings.numbers.series.customer') });
  const pattern = customers.getByLabel(t('settings.numbers.pattern'));
  await pattern.fill('C-{#####}');
  await expect(customers.getByText(t('settings.numbers.next', { number: 'C-01014' }))).toBeVisible();
  await pattern.press('Enter');
  await expect(customers).toContainText(t('settings.numbers.next', { number: 'C-01014' }));
  await pattern.fill('C');
  await pattern.press('Enter');
  await expect(customers.getByRole('alert')).toContainText('nowhere that numbers count up');
  await expectAccessible(page);
  await pattern.press('Escape');
  await expect(pattern).toHaveValue('C-{#####}');
  const invoices = page.getByRole('region', { name: t('settings.numbers.series.invoice') });
  const start = invoices.getByLabel(t('settings.numbers.start'));
  await start.fill('500');
  await start.press('Enter');
  await expect(invoices.getByRole('alert')).toContainText('would leave a gap');
});

test('two hats are switched, and preferences act at once', async ({ page }) => {
  await goTo(page, '/settings?section=hats');
  await page.getByLabel(t('settings.hats.two')).check();
  await expect.poll(async () => (await company(page)).separateHats).toBe(true);
  await expect(page.getByText(t('settings.hats.twoHelp'))).toBeVisible();
  await goTo(page, '/settings?section=preferences');
  await page.getByLabel(t('settings.preferences.letters')).uncheck();
  await expect.poll(async () => callFrom(page, 'preferences.get')).toMatchObject({ singleLetterKeys: false });
  await page.getByText(t('settings.preferences.themes.dark')).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByLabel('Norsk').check();
  await expect(page.getByRole('heading', { name: wordsOf('nb').t('settings.section.preferences') })).toBeVisible();
});

test('what was chosen or typed stays in sight until the company is heard of anew', async ({ page }) => {
  await goTo(page, '/settings?section=preferences');
  const language = page.getByLabel('Norsk');
  const held = Promise.withResolvers<void>();
  await page.route('**/api/preferences.get', async (route) => {
    await held.promise;
    await route.continue();
  });
  const answered = page.waitForResponse('**/api/preferences.update');
  await language.click();
  await answered;
  const seen = await language.evaluate(async (radio) => {
    const states: boolean[] = [];
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise(requestAnimationFrame);
      states.push((radio as HTMLInputElement).checked);
    }
    return states;
  });
  const inNorwegian = page.getByRole('heading', { name: wordsOf('nb').t('settings.section.preferences') });
  await expect(inNorwegian).toHaveCount(0);
  expect(seen).not.toContain(false);
  held.resolve();
  await expect(inNorwegian).toBeVisible();
  await expect(language).toBeChecked();
});

test('a backup is made from the keyboard, and lies where it says', async ({ page, host }) => {
  await goTo(page, '/settings?section=data');
  await expect(page.getByText(host.company, { exact: true })).toBeVisible();
  await page.keyboard.press('m');
  const file = page.locator('output code');
  await expect(file).toContainText('backups');
  expect(existsSync((await file.textContent()) ?? '')).toBe(true);
  await expectAccessible(page);
});

test('the audit trail says in words who did what, and the books are verified', async ({ page }) => {
  await goTo(page, '/settings?section=audit');
  const trail = page.getByRole('grid', { name: t('settings.section.audit') });
  await expect(trail.locator('tbody tr').first()).toBeVisible();
  await page.keyboard.press('v');
  const report = page.getByRole('region', { name: t('audit.result') });
  await expect(report).toContainText(t('audit.allHolds'));
  const { series } = (await callFrom(page, 'journal.verify')) as ApiOutput<'journal.verify'>;
  const [invoices] = series;
  await expect(report).toContainText(
    t('audit.numbers', { first: invoices?.first ?? '', last: invoices?.last ?? '', count: invoices?.count ?? 0 }),
  );
  await expectAccessible(page);
});
