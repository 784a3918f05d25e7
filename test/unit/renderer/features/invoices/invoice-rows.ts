import type { InvoiceRow } from '@shared/api/invoicing';

/** A row of the list, a sent invoice where nothing else is said. */
export function invoiceRow(given: Partial<InvoiceRow> = {}): InvoiceRow {
  return {
    id: 'one',
    kind: 'invoice',
    number: '2026-0144',
    customerId: 'nordvik',
    customerName: 'Nordvik Havbruk AS',
    projectName: 'ERP',
    invoiceDate: '2026-11-06',
    dueDate: '2026-12-06',
    status: 'sent',
    overdueDays: 0,
    currency: 'NOK',
    netAmount: 10000,
    taxAmount: 2500,
    grossAmount: 12500,
    openAmount: 12500,
    revision: 1,
    ...given,
  };
}
