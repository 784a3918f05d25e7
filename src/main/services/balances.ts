import { openAmountOf, type Paid, paidBy } from '@shared/billing/payments';
import { daysBetween, type PlainDate } from '@shared/dates';
import { type Invoice, type InvoiceStatus, invoiceStatus } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { customers, deliveries, invoices, payments } from './collections';
import { rowOf } from './context';
import { isCredited } from './corrected';

/** What has been paid on an invoice, what is open, and what that makes of it. */
export interface Standing {
  readonly status: InvoiceStatus;
  readonly paidAmount: number;
  /** What is still owed on a posted invoice, below zero where the customer has it in their favour; 0 before it is posted. */
  readonly openAmount: number;
  /** Days past due while anything is owed; 0 otherwise. */
  readonly overdueDays: number;
}

/** What the payments of an invoice come to, up to a day where one is given. */
export function paidOf(reader: Reader, invoiceId: string, upTo?: PlainDate): Paid {
  const rows = reader.by(payments, 'invoice', invoiceId);
  return paidBy(upTo === undefined ? rows : rows.filter(({ date }) => date <= upTo));
}

export function standingOf(reader: Reader, invoice: Invoice, today: PlainDate): Standing {
  const paid = paidOf(reader, invoice.id);
  const isSent = reader.by(deliveries, 'invoice', invoice.id).length > 0;
  const status = invoiceStatus(invoice, paid.total, isSent, isCredited(reader, invoice));
  const openAmount = invoice.stage === 'posted' ? openAmountOf(invoice, paid) : 0;
  const overdueDays = openAmount > 0 ? Math.max(0, daysBetween(invoice.dueDate, today)) : 0;
  return { status, paidAmount: paid.total, openAmount, overdueDays };
}

/**
 * What a customer owes in one currency, their own where none is named. `openAmount` is what is owed less what they have
 * in their favour, `creditAmount` the latter alone (zero or below).
 */
export function balanceOf(reader: Reader, customerId: string, today: PlainDate, inCurrency?: string) {
  const currency = inCurrency ?? rowOf(reader, customers, customerId).currency;
  let openAmount = 0;
  let overdueAmount = 0;
  let creditAmount = 0;
  for (const invoice of reader.by(invoices, 'customer', customerId)) {
    if (invoice.currency !== currency) continue;
    const standing = standingOf(reader, invoice, today);
    openAmount += standing.openAmount;
    if (standing.openAmount < 0) creditAmount += standing.openAmount;
    if (standing.overdueDays > 0) overdueAmount += standing.openAmount;
  }
  return { openAmount, overdueAmount, creditAmount };
}
