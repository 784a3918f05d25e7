import { openAmountOf } from '@shared/billing/payments';
import { compareDates } from '@shared/dates';
import type { Invoice } from '@shared/model/invoice';
import type { Transaction } from '../store/store';
import { paidOf } from './balances';
import { invoices } from './collections';
import { type Context, rowOf } from './context';
import { settleInvoices } from './settlements';

/** The documents that a credit note may be set off against: what was billed first, then what corrected it since. */
function correctedBy(credit: Invoice): string[] {
  const corrections = credit.lines.flatMap(({ correction }) => correction ?? []);
  return [
    ...new Set([
      ...corrections.map(({ invoiceId }) => invoiceId),
      ...corrections.flatMap(({ latest }) => latest?.invoiceId ?? []),
    ]),
  ];
}

/**
 * Pays what is still owed on the corrected invoices with their credit note: an invoice that is credited in full is
 * overdue no more. What was paid already stays in the customer's favour on the credit note.
 */
export function settledByCredit(tx: Transaction, credit: Invoice, context: Context): void {
  const today = context.today();
  for (const id of correctedBy(credit)) {
    const invoice = rowOf(tx, invoices, id);
    const open = invoice.stage === 'posted' ? openAmountOf(invoice, paidOf(tx, id)) : 0;
    const favour = 0 - openAmountOf(credit, paidOf(tx, credit.id));
    const date = compareDates(invoice.invoiceDate, credit.invoiceDate) > 0 ? invoice.invoiceDate : credit.invoiceDate;
    // Documents dated ahead are set off by hand once their day has come.
    if (open <= 0 || favour <= 0 || compareDates(date, today) > 0) continue;
    settleInvoices(tx, { id, againstId: credit.id, date }, context);
  }
}
