import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Letterhead } from '../../src/main/documents/content/letter';
import type { OpenInvoice } from '../../src/main/documents/content/open-table';
import { type RenderedPdf, renderInvoicePdf } from '../../src/main/documents/pdf/render-invoice-pdf';
import { renderReminderPdf } from '../../src/main/documents/pdf/render-reminder-pdf';
import { renderStatementPdf } from '../../src/main/documents/pdf/render-statement-pdf';
import type { ApiOutput } from '../../src/shared/api';
import type { Invoice } from '../../src/shared/model/invoice';
import {
  creditNote,
  dutchInvoice,
  frenchInvoice,
  invoiceLine,
  longInvoice,
  makeInvoice,
  norwegianInvoice,
} from '../fixtures/invoices';
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

const place = { resourcesFolder: resolve('resources'), pictures: { [hash]: logo } };

/** Shows a document in the preview of whatever invoice the sample has first. */
async function show(page: Page, rendered: Promise<RenderedPdf>) {
  const { bytes, pages } = await rendered;
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
  const pageOf = await show(page, renderInvoicePdf(norwegianInvoice, place));
  await expect(pageOf(1)).toHaveScreenshot('norwegian.png', LIKENESS);
});

test('a French invoice with logo, colour and payment code', async ({ page }) => {
  const picture = { hash, mediaType: 'image/svg+xml' } as const;
  const design = { logo: picture, colour: '#0e4c5e', showsPaymentCode: true };
  const pageOf = await show(page, renderInvoicePdf(designed(frenchInvoice, design), place));
  await expect(pageOf(1)).toHaveScreenshot('french.png', LIKENESS);
});

test('a credit note', async ({ page }) => {
  const pageOf = await show(page, renderInvoicePdf(creditNote, place));
  await expect(pageOf(1)).toHaveScreenshot('credit-note.png', LIKENESS);
});

test('a long invoice, where it goes on, and its hours', async ({ page }) => {
  const invoice = longInvoice(60);
  const [projectId = ''] = invoice.projectIds;
  const withHours = {
    ...invoice,
    layout: { ...invoice.layout, timesheetAppendix: true },
    lines: invoice.lines.map((line) => ({ ...line, projectId })),
  };
  const pageOf = await show(page, renderInvoicePdf(withHours, place));
  await pageOf(2).scrollIntoViewIfNeeded();
  await expect(pageOf(2)).toHaveScreenshot('long-second-page.png', LIKENESS);
  await pageOf(5).scrollIntoViewIfNeeded();
  await expect(pageOf(5)).toHaveScreenshot('hours.png', LIKENESS);
});

const RATES = ['25', '15', '12', '11.11', '8', '6', '5', '3'];

test('an invoice of eight taxes, set close to fit the page, with words in Arabic and Han', async ({ page }) => {
  const invoice = makeInvoice({
    language: 'en',
    buyer: { ...norwegianInvoice.buyer, name: 'شركة الخليج للاستشارات الهندسية', contactName: '株式会社東京' },
    notes: [{ subjectCode: '', text: 'يرجى ذكر رقم الفاتورة عند الدفع.' }],
    lines: RATES.map((rate, index) =>
      invoiceLine({
        name: index === 1 ? 'تحليل العمليات المالية وإعداد التقارير' : `Workshop ${index + 1}`,
        personName: index === 1 ? 'أحمد علي' : 'Ingrid Aas',
        price: '1520',
        quantity: '2',
        vat: { category: 'S', rate, exemptionCode: '', exemptionReason: '' },
      }),
    ),
  });
  const pageOf = await show(page, renderInvoicePdf(invoice, place));
  await expect(pageOf(1)).toHaveScreenshot('eight-taxes.png', LIKENESS);
});

const letterhead = (from: Invoice): Letterhead => {
  const { seller, buyer, customerNumber, bank, design, currency, language } = from;
  const head = { seller, buyer, customerNumber, bank, design, currency, language };
  return { ...head, date: '2026-11-20', at: '2026-11-20T09:00:00.000Z' };
};

const late = (index: number): OpenInvoice => ({
  kind: 'invoice',
  number: `2026-014${index}`,
  paymentReference: `102420260140${index}7`,
  invoiceDate: '2026-09-01',
  dueDate: '2026-10-01',
  overdueDays: 50,
  dueAmount: 1_250_000,
  openAmount: 1_200_000 - index * 10_050,
});

test('a reminder of two invoices with a fee', async ({ page }) => {
  const letter = {
    letterhead: letterhead(norwegianInvoice),
    step: 'reminder',
    invoices: [late(1), late(2)],
    feeAmount: 3_500,
  } as const;
  const pageOf = await show(page, renderReminderPdf(letter, place));
  await expect(pageOf(1)).toHaveScreenshot('reminder.png', LIKENESS);
});

test('a statement of an account with what is open by age', async ({ page }) => {
  const statement = {
    letterhead: letterhead(dutchInvoice),
    from: '2026-01-01',
    to: '2026-11-20',
    openingAmount: 1_000_000,
    movements: [
      {
        date: '2026-09-01',
        kind: 'invoice',
        number: '2026-0141',
        note: '',
        amount: 1_250_000,
        balanceAmount: 2_250_000,
      },
      {
        date: '2026-09-20',
        kind: 'payment',
        number: '2026-0131',
        note: 'Twee keer overgemaakt',
        amount: -1_050_000,
        balanceAmount: 1_200_000,
      },
    ],
    closingAmount: 1_200_000,
    openInvoices: [late(1)],
    ageing: {
      notDueAmount: 0,
      days30Amount: 0,
      days60Amount: 1_189_950,
      days90Amount: 10_050,
      over90Amount: 0,
      creditAmount: 0,
    },
  } as const;
  const pageOf = await show(page, renderStatementPdf(statement, place));
  await expect(pageOf(1)).toHaveScreenshot('statement.png', LIKENESS);
});
