import { resolve } from 'node:path';
import { renderInvoicePdf } from '@main/documents/pdf/render-invoice-pdf';
import type { Invoice } from '@shared/model/invoice';
import { expect, test } from 'vitest';
import { malaysianInvoice } from '../../../../fixtures/invoices';
import { readPdf } from '../read-pdf';

const validation = {
  uuid: 'F9D425P6DS7D8IU',
  url: 'https://myinvois.hasil.gov.my/F9D425P6DS7D8IU/share/LIJAF97HJJKH8298KHADH09908570FDKK9S2LSIUHB377373',
};

const read = async (invoice: Invoice) => {
  const { bytes } = await renderInvoicePdf(invoice, { resourcesFolder: resolve('resources'), validation });
  return readPdf(bytes);
};

test('a validated e-invoice carries LHDN’s code and number, on a credit note too', async () => {
  for (const kind of ['invoice', 'creditNote'] as const) {
    const { text, tags } = await read({ ...malaysianInvoice, kind });
    expect(text).toContain('F9D425P6DS7D8IU');
    expect(text).toContain('e-Invois disahkan, LHDN');
    expect(tags.flat()).toContain('Figure');
  }
});

test('what is not posted is not validated', async () => {
  const { text } = await read({ ...malaysianInvoice, stage: 'draft', number: null });
  expect(text).not.toContain('F9D425P6DS7D8IU');
});
