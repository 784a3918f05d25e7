import { resolve } from 'node:path';
import { countPages } from '@main/documents/pdf/count-pages';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import { expect, it } from 'vitest';
import { longInvoice, norwegianInvoice } from '../../../../fixtures/invoices';

it.each([norwegianInvoice, longInvoice(80)])(
  'the pages of a file of ours are counted as they were drawn',
  async (invoice) => {
    const { bytes, pages } = await renderInvoicePdf(invoice, { resourcesFolder: resolve('resources') });
    expect(countPages(bytes)).toBe(pages);
  },
);
