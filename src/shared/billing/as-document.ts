import type { Invoice } from '../model/invoice';
import { type DocumentLine, documentLines, mirroredAllowance, mirroredLine } from './document-lines';

/** An invoice whose lines are those that are printed. */
export type PrintedInvoice = Omit<Invoice, 'lines'> & { readonly lines: DocumentLine[] };

/** Every total has a counterpart of the other sign; zero has none. */
function mirroredAmounts<T extends Record<string, unknown>>(amounts: T): T {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, value]) => [name, typeof value === 'number' ? 0 - value : value]),
  ) as T;
}

/**
 * The invoice as its reader holds it: corrections as the lines that they come to, and a credit note with positive
 * amounts under its title (EN 16931: type 381 credits what it states). The books and every list keep the sign.
 */
export function asDocument(invoice: Invoice): PrintedInvoice {
  const lines = documentLines(invoice);
  if (invoice.kind !== 'creditNote') return { ...invoice, lines };
  return {
    ...invoice,
    lines: lines.map(mirroredLine),
    allowances: invoice.allowances.map(mirroredAllowance),
    charges: invoice.charges.map(mirroredAllowance),
    prepaidAmount: 0 - invoice.prepaidAmount,
    roundingAmount: 0 - invoice.roundingAmount,
    vat: invoice.vat.map(mirroredAmounts),
    totals: mirroredAmounts(invoice.totals),
    taxAmountInTaxCurrency: invoice.taxAmountInTaxCurrency === null ? null : 0 - invoice.taxAmountInTaxCurrency,
  };
}
