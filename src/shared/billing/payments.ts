import { compareDates, type PlainDate } from '../dates';
import { refuse } from '../failure';
import type { Invoice } from '../model/invoice';

/** Writes an amount of the invoice's currency into a refusal. */
type Shown = (amount: number) => string;

/**
 * Refuses payments that would come to more than is owed or to less than nothing. What was received may be paid back, so
 * a paid invoice can become an open one again; the mirror holds where the invoice itself is negative.
 */
function checkPaid(invoice: Invoice, before: number, after: number, shown: Shown): void {
  const due = invoice.totals.dueAmount;
  const sign = due < 0 ? -1 : 1;
  if (after * sign > due * sign) {
    if (before === due) refuse('invoice.alreadyPaid', { number: invoice.number ?? '' });
    refuse('invoice.paymentTooLarge', { amount: shown(after - before), open: shown(due - before) }, 'amount');
  }
  if (after * sign < 0) refuse('invoice.paidBackTooMuch', { paid: shown(before) }, 'amount');
}

/**
 * What a payment comes to: the amount given, negative where money is paid back, else all that is open.
 *
 * @param paid what was received before
 */
export function paymentAmount(invoice: Invoice, paid: number, given: number | undefined, shown: Shown): number {
  const open = invoice.totals.dueAmount - paid;
  const amount = given ?? open;
  if (amount === 0) {
    if (open === 0) refuse('invoice.alreadyPaid', { number: invoice.number ?? '' });
    refuse('invoice.paymentIsZero', {}, 'amount');
  }
  checkPaid(invoice, paid, paid + amount, shown);
  return amount;
}

/** Refuses to take back a payment without which the others would not add up. */
export function checkRemovedPayment(invoice: Invoice, paid: number, removed: number, shown: Shown): void {
  checkPaid(invoice, paid, paid - removed, shown);
}

/** A payment is entered when the money is there, and not before there was an invoice. */
export function checkPaymentDate(invoice: Invoice, date: PlainDate, today: PlainDate): void {
  if (compareDates(date, today) > 0) refuse('invoice.paymentInFuture', { date }, 'date');
  const { invoiceDate } = invoice;
  if (compareDates(date, invoiceDate) < 0) refuse('invoice.paymentBeforeInvoice', { date, invoiceDate }, 'date');
}
