import type { OpenItemRow } from '@shared/api/receivables';
import { ageBucketOf } from '@shared/billing/ageing';
import { openAmountOf } from '@shared/billing/payments';
import { daysBetween, type PlainDate } from '@shared/dates';
import type { Reader } from '../store/store';
import { paidOf } from './balances';
import { invoices } from './collections';
import { compareKeys, compareTexts } from './context';

interface Wanted {
  readonly customerId?: string | undefined;
  readonly currency?: string | undefined;
}

/**
 * What was open at the end of a day: of the invoices dated up to it, less what was paid up to it. Invoices on which
 * nothing is open are left out.
 */
export function openItemsOf(reader: Reader, asOf: PlainDate, { customerId, currency }: Wanted = {}): OpenItemRow[] {
  const candidates =
    customerId === undefined ? reader.by(invoices, 'stage', 'posted') : reader.by(invoices, 'customer', customerId);
  return candidates.flatMap((invoice) => {
    if (invoice.stage !== 'posted' || invoice.invoiceDate > asOf) return [];
    if (currency !== undefined && invoice.currency !== currency) return [];
    const paid = paidOf(reader, invoice.id, asOf);
    const openAmount = openAmountOf(invoice, paid);
    if (openAmount === 0) return [];
    const { id, kind, number, buyer, projectName, invoiceDate, dueDate } = invoice;
    return [
      {
        invoiceId: id,
        kind,
        number: number ?? '',
        customerId: invoice.customerId,
        customerName: buyer.name,
        projectName,
        invoiceDate,
        dueDate,
        currency: invoice.currency,
        dueAmount: invoice.totals.dueAmount,
        paidAmount: paid.total,
        openAmount,
        overdueDays: openAmount > 0 ? Math.max(0, daysBetween(dueDate, asOf)) : 0,
        bucket: openAmount > 0 ? ageBucketOf(dueDate, asOf) : null,
      },
    ];
  });
}

export const longestDueFirst = (a: OpenItemRow, b: OpenItemRow) =>
  compareKeys(a.dueDate, b.dueDate) || compareTexts(a.number, b.number);

/** The company's own currency first, then the others by their code. */
export const ownCurrencyFirst = (home: string) => (a: { currency: string }, b: { currency: string }) =>
  Number(b.currency === home) - Number(a.currency === home) || compareKeys(a.currency, b.currency);
