import { daysBetween, type PlainDate } from '@shared/dates';
import { type Invoice, type InvoiceStatus, invoiceStatus } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { deliveries, invoices, payments } from './collections';

/** What has been paid on an invoice, what is open, and what that makes of it. */
export interface Standing {
  readonly status: InvoiceStatus;
  readonly paidAmount: number;
  /** What is still owed on a posted invoice; 0 before it is posted. */
  readonly openAmount: number;
  /** Days past due while anything is owed; 0 otherwise. */
  readonly overdueDays: number;
}

export function standingOf(reader: Reader, invoice: Invoice, today: PlainDate): Standing {
  const paidAmount = reader.by(payments, 'invoice', invoice.id).reduce((sum, { amount }) => sum + amount, 0);
  const isSent = reader.by(deliveries, 'invoice', invoice.id).length > 0;
  const status = invoiceStatus(invoice, paidAmount, isSent);
  const openAmount = invoice.stage === 'posted' ? invoice.totals.dueAmount - paidAmount : 0;
  const overdueDays = openAmount > 0 ? Math.max(0, daysBetween(invoice.dueDate, today)) : 0;
  return { status, paidAmount, openAmount, overdueDays };
}

/** What a customer owes, in the customer's currency. */
export function balanceOf(reader: Reader, customerId: string, today: PlainDate) {
  let openAmount = 0;
  let overdueAmount = 0;
  for (const invoice of reader.by(invoices, 'customer', customerId)) {
    const standing = standingOf(reader, invoice, today);
    openAmount += standing.openAmount;
    if (standing.overdueDays > 0) overdueAmount += standing.openAmount;
  }
  return { openAmount, overdueAmount };
}
