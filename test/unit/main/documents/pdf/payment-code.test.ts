import { resolve } from 'node:path';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import type { Invoice } from '@shared/model/invoice';
import { expect, test } from 'vitest';
import { creditNote, frenchInvoice, norwegianInvoice } from '../../../../fixtures/invoices';
import { readPdf } from '../read-pdf';

const withCode = (invoice: Invoice): Invoice => ({
  ...invoice,
  design: { ...invoice.design, showsPaymentCode: true },
});

const render = async (invoice: Invoice) => {
  const { bytes, pages } = await renderInvoicePdf(withCode(invoice), { resourcesFolder: resolve('resources') });
  return { pages, source: Buffer.from(bytes).toString('latin1'), roles: (await readPdf(bytes)).tags.flat() };
};

test('a code to pay by is drawn in lines, with words in its place, on the one page there was', async () => {
  const { pages, source, roles } = await render(frenchInvoice);
  expect(pages).toBe(1);
  expect(roles.filter((role) => role === 'Figure')).toHaveLength(1);
  expect(source).not.toContain('/Subtype /Image');
  expect(source).toContain('/Alt ');
});

test('no draft, no credit note and no other currency has one', async () => {
  const draft: Invoice = { ...frenchInvoice, stage: 'draft', number: null };
  for (const invoice of [draft, creditNote, norwegianInvoice]) {
    expect((await render(invoice)).roles).not.toContain('Figure');
  }
});
