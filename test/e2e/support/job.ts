import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { simpleParser } from 'mailparser';
import type { ApiOutput } from '../../../src/shared/api';
import type { MessageKey } from '../../../src/shared/i18n/catalogue';
import { formatAmount, formatMoney } from '../../../src/shared/i18n/format/numbers';
import type { Language } from '../../../src/shared/i18n/languages';
import { plain, readPdf } from '../../unit/main/documents/read-pdf';
import { callFrom } from './call';
import { expect } from './test';

/** A firm, the timesheet that it bills, and what that must come to: worked out by hand, not by the program. */
export interface Job {
  readonly language: Language;
  /** What is typed into the form of the first run. */
  readonly company: Readonly<Partial<Record<CompanyField, string>>>;
  readonly tool: 'toggl' | 'clockify' | 'harvest';
  readonly file: string;
  readonly customer: string;
  readonly project: string;
  /** The line whose quantity of 7.5 hours is cut to 5, the rest deferred. */
  readonly line: string;
  /** Asked where the file has no price. */
  readonly rate?: string;
  /** Where the dates of the file can be read in two ways. */
  readonly asksDates?: boolean;
  readonly currency: string;
  /** Minor units, after the cut. */
  readonly netAmount: number;
  readonly dueAmount: number;
  /** What the deferred hours are worth, minor units. */
  readonly deferredAmount: number;
}

/** In the order in which the form asks. */
export const COMPANY_FIELDS = [
  'name',
  'legalId',
  'vatId',
  'line1',
  'postalCode',
  'city',
  'iban',
  'accountNumber',
] as const;

type CompanyField = (typeof COMPANY_FIELDS)[number];

/** Every file has three rows of work, and a fourth that cannot be read. */
export const GOOD_ROWS = 3;

export const LABELS: Readonly<Record<CompanyField, (country: 'NO' | 'NL' | 'FR' | 'MY' | 'other') => MessageKey>> = {
  name: () => 'firstRun.form.name',
  legalId: (country) => `firstRun.form.legalId.${country}`,
  vatId: (country) => (country === 'MY' ? 'firstRun.form.sstId' : 'firstRun.form.vatId'),
  line1: () => 'firstRun.form.line1',
  postalCode: () => 'firstRun.form.postalCode',
  city: () => 'firstRun.form.city',
  iban: () => 'firstRun.form.iban',
  accountNumber: () => 'firstRun.form.accountNumber',
};

/** The country that the first run offers to somebody of this language. */
export const COUNTRIES = { en: 'other', nb: 'NO', nl: 'NL', fr: 'FR', ms: 'MY' } as const;

const file = (name: string) => join(import.meta.dirname, '..', '..', 'fixtures', 'jobs', name);

export const JOBS: Readonly<Record<Language, Job>> = {
  en: {
    language: 'en',
    company: {
      name: 'Bluebell Design Ltd',
      legalId: '09876543',
      vatId: 'GB980780684',
      line1: '14 Tenter Ground',
      postalCode: 'E1 7NH',
      city: 'London',
      iban: 'GB29 NWBK 6016 1331 9268 19',
    },
    tool: 'clockify',
    file: file('en-clockify.csv'),
    customer: 'Kestrel & Co',
    project: 'Storefront',
    line: 'Checkout totals, second round',
    currency: 'GBP',
    // 5 × 95.55 + 3.25 × 95.55 (310.5375) + 2.25 × 110, and 20 % VAT (207.158).
    netAmount: 103_579,
    dueAmount: 124_295,
    // 2.5 × 95.55 = 238.875
    deferredAmount: 23_888,
  },
  nb: {
    language: 'nb',
    company: {
      name: 'Fjell Rådgivning AS',
      legalId: '923 609 016',
      line1: 'Skippergata 7',
      postalCode: '0152',
      city: 'Oslo',
      accountNumber: '8601 11 17947',
    },
    tool: 'toggl',
    file: file('nb-toggl.csv'),
    customer: 'Nordvik Havbruk AS',
    project: 'Fôrstyring',
    line: 'Kravarbeid; fakturamottak',
    rate: '1450',
    currency: 'NOK',
    // (5 + 3.25 + 2.25) × 1450, and 25 % VAT.
    netAmount: 1_522_500,
    dueAmount: 1_903_125,
    deferredAmount: 362_500,
  },
  nl: {
    language: 'nl',
    company: {
      name: 'Plaat & Zoon B.V.',
      legalId: '12345678',
      vatId: 'NL004495445B01',
      line1: 'Keizersgracht 101',
      postalCode: '1015 CH',
      city: 'Amsterdam',
      iban: 'NL91 ABNA 0417 1643 00',
    },
    tool: 'harvest',
    file: file('nl-harvest.csv'),
    customer: 'Zwaluw Logistiek B.V.',
    project: 'Magazijnbeheer',
    line: 'Inrichting van de scanstraat',
    currency: 'EUR',
    // 5 × 87.65 + 3.25 × 87.65 (284.8625) + 2.25 × 102.40, and 21 % VAT (200.2371).
    netAmount: 95_351,
    dueAmount: 115_375,
    // 2.5 × 87.65 = 219.125
    deferredAmount: 21_913,
  },
  fr: {
    language: 'fr',
    company: {
      name: 'Atelier Bernard SARL',
      legalId: '732 829 320',
      line1: '12 rue de la République',
      postalCode: '69002',
      city: 'Lyon',
      iban: 'FR14 2004 1010 0505 0001 3M02 606',
    },
    tool: 'clockify',
    file: file('fr-clockify.csv'),
    customer: 'Garage Leroy SARL',
    project: 'Refonte du site',
    line: 'Atelier d’architecture',
    currency: 'EUR',
    // 5 × 92.35 + 3.25 × 92.35 (300.1375) + 2.25 × 108, and 20 % VAT (200.978).
    netAmount: 100_489,
    dueAmount: 120_587,
    // 2.5 × 92.35 = 230.875
    deferredAmount: 23_088,
  },
  ms: {
    language: 'ms',
    company: {
      name: 'Meranti Digital Sdn Bhd',
      legalId: '202301012345',
      vatId: 'W10-1808-32000123',
      line1: '8 Jalan Ampang',
      postalCode: '50450',
      city: 'Kuala Lumpur',
      accountNumber: '514012345678',
    },
    tool: 'toggl',
    file: file('ms-toggl.csv'),
    customer: 'Kilang Seri Sdn Bhd',
    project: 'Sistem stok',
    line: 'Bengkel keperluan, hari pertama',
    asksDates: true,
    currency: 'MYR',
    // 5 × 185.45 + 3.25 × 185.45 (602.7125) + 2.25 × 210, and 8 % SST on each line (74.18 + 48.22 + 37.80).
    netAmount: 200_246,
    dueAmount: 216_266,
    // 2.5 × 185.45 = 463.625
    deferredAmount: 46_363,
  },
};

type View = ApiOutput<'invoice.get'>;

/** The invoice that the window shows, from the store. */
export async function invoiceShown(page: Page): Promise<View> {
  const [, id] = /\/invoices\/([^/?]+)/.exec(page.url()) ?? [];
  return (await callFrom(page, 'invoice.get', { id })) as View;
}

/** What is in the file as an import would refuse it: one row. */
export async function refusedOf(page: Page, job: Job): Promise<ApiOutput<'timesheet.preview'>['refused'][number]> {
  const plan = (await callFrom(page, 'timesheet.preview', {
    fileName: 'again.csv',
    content: readFileSync(job.file).toString('base64'),
    ...(job.asksDates && { dateOrder: 'DMY' }),
  })) as ApiOutput<'timesheet.preview'>;
  const [refused, ...others] = plan.refused;
  if (refused === undefined || others.length > 0) throw new Error(`${job.file} has ${plan.refused.length} bad rows`);
  return refused;
}

/** The draft holds what the timesheet came to, counted by hand. */
export function expectAmounts({ invoice }: View, job: Job): void {
  const { netAmount, dueAmount } = invoice.totals;
  expect({ netAmount, dueAmount, currency: invoice.currency }).toEqual({
    netAmount: job.netAmount,
    dueAmount: job.dueAmount,
    currency: job.currency,
  });
}

/**
 * What the mail program of the user would open: an unsent draft with one PDF, whose amount to pay is that of the
 * invoice, in the language of its customer.
 */
export async function expectMailDraft(download: Download, { invoice }: View, job: Job): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/\.eml$/);
  expect(download.suggestedFilename()).toContain(invoice.number);
  const source = readFileSync(await download.path());
  expect(source.toString('latin1')).toMatch(/^X-Unsent: 1\r\n/m);
  const mail = await simpleParser(source);
  const due = formatMoney(invoice.totals.dueAmount, invoice.currency, invoice.language);
  expect(plain(mail.text ?? '')).toContain(plain(due));
  expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(['application/pdf']);
  const [attached] = mail.attachments;
  expect(attached?.filename).toContain(invoice.number);
  const pdf = await readPdf(new Uint8Array(attached?.content ?? []));
  expect(pdf.language).toMatch(new RegExp(`^${job.language}`));
  expect(pdf.text).toContain(invoice.number);
  expect(pdf.text).toContain(job.company.name);
  expect(pdf.text).toContain(job.customer);
  // Worked out by hand, not read from the invoice.
  expect(pdf.text).toContain(plain(formatAmount(job.dueAmount, job.currency, job.language)));
  expect(pdf.text).toContain(plain(formatAmount(job.netAmount, job.currency, job.language)));
}

/** Everything that was written proves itself. */
export async function expectSound(page: Page): Promise<void> {
  expect(await callFrom(page, 'journal.verify')).toMatchObject({
    ok: true,
    finding: null,
    invoices: 1,
    series: expect.arrayContaining([expect.objectContaining({ id: 'invoice', count: 1 })]),
  });
}

/** What was taken off the line is in the backlog again, and nothing else is. */
export async function expectDeferred(page: Page, job: Job): Promise<void> {
  const { rows } = (await callFrom(page, 'backlog.list', {})) as ApiOutput<'backlog.list'>;
  expect(rows.map(({ description, quantity, amount }) => ({ description, quantity, amount }))).toEqual([
    { description: job.line, quantity: '2.5', amount: job.deferredAmount },
  ]);
}

/** The same file once more makes nothing, even where it is asked for outright. */
export async function expectNothingTwice(page: Page, job: Job): Promise<void> {
  const result = (await callFrom(page, 'timesheet.import', {
    fileName: 'again.csv',
    content: readFileSync(job.file).toString('base64'),
    ...(job.asksDates && { dateOrder: 'DMY' }),
  })) as ApiOutput<'timesheet.import'>;
  expect(result).toMatchObject({
    created: { customers: 0, projects: 0, people: 0, entries: 0 },
    duplicates: GOOD_ROWS,
  });
}
