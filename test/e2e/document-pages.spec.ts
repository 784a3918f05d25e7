import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type RenderOptions, renderInvoicePdf } from '../../src/main/documents/pdf/render-invoice-pdf';
import type { ApiOutput } from '../../src/shared/api';
import type { Invoice } from '../../src/shared/model/invoice';
import { creditNote, frenchInvoice, longInvoice, norwegianInvoice } from '../fixtures/invoices';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { expect, test } from './support/test';

/**
 * Pages as the program's own preview draws them, held against pictures that somebody has looked at. After a change that
 * is meant, `npx playwright test document-pages --update-snapshots` draws new ones: look at them before they are kept.
 */
const { t } = wordsOf('en');

test.use({ commands: [['init', '--sample']] });

/** Letters are drawn a little differently from one machine to the next; a line that moved is another picture. */
const LIKENESS = { maxDiffPixelRatio: 0.01, threshold: 0.3 } as const;

const logo = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 28"><path d="M0 28 12 4l8 12 5-8 11 20z" fill="#0e4c5e"/></svg>',
);
const hash = createHash('sha256').update(logo).digest('hex');

const designed = (invoice: Invoice, design: Partial<Invoice['design']>): Invoice => ({
  ...invoice,
  design: { ...invoice.design, ...design },
});

/** Shows the invoice in the preview of whatever invoice the sample has first. */
async function show(page: Page, invoice: Invoice, options: Partial<RenderOptions> = {}) {
  const { bytes, pages } = await renderInvoicePdf(invoice, {
    resourcesFolder: resolve('resources'),
    pictures: { [hash]: logo },
    ...options,
  });
  const value = {
    fileName: 'invoice.pdf',
    mediaType: 'application/pdf',
    base64: Buffer.from(bytes).toString('base64'),
    pages,
    hash: createHash('sha256').update(bytes).digest('hex'),
    warnings: [],
  } satisfies ApiOutput<'invoice.pdf'>;
  await page.route('**/api/invoice.pdf', (route) => route.fulfill({ json: { ok: true, value } }));
  const { rows } = (await callFrom(page, 'invoice.list', { issued: true })) as ApiOutput<'invoice.list'>;
  await goTo(page, `/invoices/${rows[0]?.id}`);
  const preview = page.getByRole('region', { name: t('shell.pdf.label') });
  await expect(preview.getByRole('article')).toHaveCount(pages);
  return (number: number) => preview.getByRole('article').nth(number - 1);
}

test.beforeEach(async ({ page, host }) => {
  test.skip(host.kind === 'desktop', 'The answer of a call can be exchanged in a browser alone.');
  await callFrom(page, 'preferences.update', { language: 'en', theme: 'light' });
});

test('a Norwegian invoice', async ({ page }) => {
  const pageOf = await show(page, norwegianInvoice);
  await expect(pageOf(1)).toHaveScreenshot('norwegian.png', LIKENESS);
});

test('a French invoice with logo, colour and payment code', async ({ page }) => {
  const picture = { hash, mediaType: 'image/svg+xml' } as const;
  const design = { logo: picture, colour: '#0e4c5e', showsPaymentCode: true };
  const pageOf = await show(page, designed(frenchInvoice, design));
  await expect(pageOf(1)).toHaveScreenshot('french.png', LIKENESS);
});

test('a credit note', async ({ page }) => {
  const pageOf = await show(page, creditNote);
  await expect(pageOf(1)).toHaveScreenshot('credit-note.png', LIKENESS);
});

test('a long invoice, where it goes on, and its hours', async ({ page }) => {
  const invoice = longInvoice(60);
  const [projectId = ''] = invoice.projectIds;
  const pageOf = await show(page, {
    ...invoice,
    layout: { ...invoice.layout, timesheetAppendix: true },
    lines: invoice.lines.map((line) => ({ ...line, projectId })),
  });
  await pageOf(2).scrollIntoViewIfNeeded();
  await expect(pageOf(2)).toHaveScreenshot('long-second-page.png', LIKENESS);
  await pageOf(5).scrollIntoViewIfNeeded();
  await expect(pageOf(5)).toHaveScreenshot('hours.png', LIKENESS);
});
