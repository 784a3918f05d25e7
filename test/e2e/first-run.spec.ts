import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { LANGUAGE_NAMES, LANGUAGES } from '../../src/shared/i18n/languages';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function chooseCountry(page: Page, country: string) {
  await field(page, t('firstRun.form.country')).fill(country);
  await page.getByRole('option', { name: country }).click();
}

test.describe('a fresh machine', () => {
  test.beforeEach(async ({ page }) => {
    await expect(page.getByRole('button', { name: /^1|English/ }).first()).toBeVisible();
    await callFrom(page, 'preferences.update', { language: 'en' });
    await expect(page.getByRole('heading', { name: t('firstRun.headline') })).toBeVisible();
  });

  test('a number that is too short is told beside its field and stays while the next one is filled', async ({
    page,
  }) => {
    await expectAccessible(page);
    await field(page, t('firstRun.form.name')).fill('Skogly Regnskap AS');
    await chooseCountry(page, 'Norway');
    const number = field(page, 'Organisation number');
    await number.fill('311 204 58');
    await expect(page.getByText('8 of 9 digits.')).toBeVisible();
    await expect(number).toHaveAttribute('aria-invalid', 'false');
    await field(page, 'Bank account').fill('8601 11 17');
    await expect(number).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('alert').filter({ hasText: '8 of 9 digits.' })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(number).toBeFocused();
    await number.fill('311 204 580');
    await field(page, 'Bank account').fill('8601 11 17947');
    await field(page, 'First invoice number').fill('2026-0042');
    await page.getByRole('button', { name: 'Continue' }).click();

    await expect(page.getByRole('navigation', { name: t('shell.railLabel') })).toBeVisible();
    const company = (await callFrom(page, 'company.get')) as ApiOutput<'company.get'>;
    expect(company).toMatchObject({ name: 'Skogly Regnskap AS', legalId: '311204580', vatId: 'NO311204580MVA' });
    const series = (await callFrom(page, 'series.list')) as ApiOutput<'series.list'>;
    expect(series.find(({ series: { id } }) => id === 'invoice')?.nextNumber).toBe('2026-0042');
  });

  test('the sketch of the invoice fills in the language of the country', async ({ page }) => {
    await chooseCountry(page, 'France');
    await field(page, t('firstRun.form.name')).fill('Atelier Nord');
    const sketch = page.getByRole('img', { name: t('firstRun.sketch') });
    await expect(sketch).toContainText('Atelier Nord');
    await expect(sketch).toContainText('Facture');
    await expect(sketch).toContainText('20 %');
    await page.getByLabel('Not registered').check();
    await expect(sketch).not.toContainText('20 %');
    await expect(field(page, 'VAT number')).toHaveCount(0);
  });

  test('another language is there at once, in all five', async ({ page }) => {
    for (const language of LANGUAGES) {
      await page.getByRole('button', { name: LANGUAGE_NAMES[language], exact: true }).click();
      await expect(page.getByRole('heading', { name: wordsOf(language).t('firstRun.headline') })).toBeVisible();
      await expectAccessible(page);
    }
  });

  test('the second door sets the company up and goes straight to the import', async ({ page }) => {
    await page.keyboard.press('2');
    await expect(field(page, t('firstRun.form.name'))).toBeFocused();
    await page.keyboard.type('Fjell AS');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('timesheet.title') })).toBeVisible();
    await expect(page.getByRole('button', { name: t('timesheet.drop.choose') })).toBeVisible();
  });

  test('the sample is of the reader’s own country until another is chosen', async ({ page }) => {
    const third = page.getByRole('button', { name: /Fjellheim|Brisemont|Hazelbrug/ });
    await expect(third).toContainText('Fjellheim');
    await callFrom(page, 'preferences.update', { language: 'fr' });
    await expect(third).toContainText('Brisemont');
    await page.getByRole('button', { name: 'Pays-Bas', exact: true }).click();
    await callFrom(page, 'preferences.update', { language: 'nb' });
    await expect(third).toContainText('Hazelbrug');
    await expect(page.getByRole('button', { name: 'Nederland', exact: true })).toHaveAttribute('aria-pressed', 'true');
  });

  test('the third door opens the sample, which says that it is one and goes with one click', async ({ page }) => {
    const countries = page.getByRole('list', { name: t('firstRun.sample.country') });
    await countries.getByRole('button', { name: 'Malaysia' }).click();
    await page.keyboard.press('3');
    const banner = page.getByRole('region', { name: t('companies.sampleTag') });
    // A year of work is made here.
    await expect(banner).toBeVisible({ timeout: 60_000 });
    expect(await callFrom(page, 'company.get')).toMatchObject({ currency: 'MYR', address: { country: 'MY' } });
    await banner.getByRole('button', { name: t('companies.sample.removeLabel') }).click();
    await expect(page.getByRole('heading', { name: t('firstRun.headline') })).toBeVisible();
    const { recent } = (await callFrom(page, 'application.status')) as ApiOutput<'application.status'>;
    expect(recent).toEqual([]);
  });

  test('the switcher goes from one company to another and back to none', async ({ page }) => {
    await callFrom(page, 'company.create', { name: 'Alfa AS', country: 'NO' });
    await callFrom(page, 'company.create', { name: 'Beta AS', country: 'NO' });
    const beta = page.getByRole('button', { name: 'Beta AS' });
    await beta.click();
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: 'Alfa AS' }).click();
    await page.getByRole('button', { name: 'Alfa AS' }).click();
    await page.getByRole('menuitem', { name: t('companies.close') }).click();
    await expect(page.getByRole('heading', { name: t('firstRun.headline') })).toBeVisible();
    await page
      .getByRole('region', { name: t('firstRun.recent') })
      .getByRole('button', { name: 'Beta AS' })
      .click();
    await expect(beta).toBeVisible();
  });

  test.describe('and a company whose files suffered', () => {
    /** A company with a backup, closed; answers its journal. */
    async function closedCompany(page: Page): Promise<string> {
      await callFrom(page, 'company.create', { name: 'Skadet AS', country: 'NO' });
      await callFrom(page, 'customer.save', { changes: { name: 'Nordvik Havbruk AS' } });
      await callFrom(page, 'backup.create');
      await callFrom(page, 'role.save', { changes: { name: 'Konsulent' } });
      const { company } = (await callFrom(page, 'application.status')) as ApiOutput<'application.status'>;
      await callFrom(page, 'company.close');
      await expect(page.getByRole('heading', { name: t('firstRun.headline') })).toBeVisible();
      const journal = join(company?.folder ?? '', 'journal');
      const [segment = ''] = await readdir(journal);
      return join(journal, segment);
    }

    test('is met by its backups, and one of them is restored', async ({ page }) => {
      const journal = await closedCompany(page);
      const text = await readFile(journal, 'utf8');
      const lastLine = text.lastIndexOf('\n', text.length - 2) + 1;
      await writeFile(journal, `${text.slice(0, lastLine)}${text.slice(lastLine).replace('"', "'")}`);
      await page.getByRole('button', { name: 'Skadet AS' }).click();
      await expect(
        page.getByRole('heading', { name: t('companies.damage.title', { name: 'Skadet AS' }) }),
      ).toBeVisible();
      await expect(page.getByText('0 invoices, 1 customer')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: /^Restore the backup/ }).click();
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('navigation', { name: t('shell.railLabel') })).toBeVisible();
      const { rows } = (await callFrom(page, 'customer.list')) as ApiOutput<'customer.list'>;
      expect(rows.map(({ name }) => name)).toEqual(['Nordvik Havbruk AS']);
    });

    test('says once that a half-written change was taken away, and keeps it in the menu', async ({ page }) => {
      const journal = await closedCompany(page);
      await appendFile(journal, '{"half a change');
      await page.getByRole('button', { name: 'Skadet AS' }).click();
      const said = page.getByRole('status').filter({ hasText: 'The unfinished change was removed' });
      await expect(said).toBeVisible();
      await said.getByRole('button', { name: t('shell.dismiss') }).click();
      await expect(said).toHaveCount(0);
      await page.getByRole('button', { name: 'Skadet AS' }).click();
      await expect(page.getByRole('menu')).toContainText('The unfinished change was removed');
    });
  });
});
