import { compareDates, type PlainDate } from '../dates';
import { refuse } from '../failure';
import type { Invoice } from '../model/invoice';
import type { Payment, PaymentKind } from '../model/payment';
import { addAmounts, type MinorAmount } from '../money';

/** Writes an amount of the invoice's currency into a refusal. */
export type Shown = (amount: MinorAmount) => string;

/** What the payments of an invoice come to. */
export interface Paid {
  /** All of them: what they take off the amount due. */
  readonly total: MinorAmount;
  /** Money that came in, less what was paid back: nothing else can be paid back. */
  readonly cash: MinorAmount;
  readonly writtenOff: MinorAmount;
}

export function paidBy(payments: readonly Pick<Payment, 'kind' | 'amount'>[]): Paid {
  const sumOf = (...kinds: readonly PaymentKind[]) =>
    addAmounts(payments.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
  return {
    total: sumOf('payment', 'refund', 'writeOff', 'settlement'),
    cash: sumOf('payment', 'refund'),
    writtenOff: sumOf('writeOff'),
  };
}

/** What is still owed, or below zero what the customer has in their favour. */
export function openAmountOf(invoice: Pick<Invoice, 'totals'>, paid: Pick<Paid, 'total'>): MinorAmount {
  return invoice.totals.dueAmount - paid.total;
}

/** The direction in which the invoice is paid: −1 for one that is in the customer's favour. */
const directionOf = ({ totals }: Pick<Invoice, 'totals'>): 1 | -1 => (totals.dueAmount < 0 ? -1 : 1);

/** What may be paid back: never more than came in, nor more than all payments together leave. */
export function refundable(invoice: Pick<Invoice, 'totals'>, paid: Paid): MinorAmount {
  const direction = directionOf(invoice);
  return Math.max(0, Math.min(paid.total * direction, paid.cash * direction)) * direction + 0;
}

/** Money that comes in is a payment and money that goes out a refund, whatever the invoice. */
export const kindOfMoney = (amount: MinorAmount): 'payment' | 'refund' => (amount < 0 ? 'refund' : 'payment');

/**
 * What a payment comes to: the amount given, negative where money is paid back, else all that is open. More than is owed
 * is taken only where the user says so: the customer then has it in their favour.
 *
 * @param allowOver whether more than is open was meant
 */
export function paymentAmount(
  invoice: Invoice,
  paid: Paid,
  given: MinorAmount | undefined,
  { shown, allowOver = false }: { readonly shown: Shown; readonly allowOver?: boolean },
): MinorAmount {
  const open = openAmountOf(invoice, paid);
  const amount = given ?? open;
  const number = invoice.number ?? '';
  if (amount === 0) {
    if (open === 0) refuse('invoice.alreadyPaid', { number });
    refuse('invoice.paymentIsZero', {}, 'amount');
  }
  const direction = directionOf(invoice);
  if (amount * direction < 0) {
    const most = refundable(invoice, paid);
    if (amount * direction < 0 - most * direction) refuse('invoice.paidBackTooMuch', { paid: shown(most) }, 'amount');
    return amount;
  }
  if (!allowOver && amount * direction > open * direction) {
    if (open * direction <= 0) refuse('invoice.alreadyPaid', { number });
    refuse('invoice.paymentTooLarge', { amount: shown(amount), open: shown(open) }, 'amount');
  }
  return amount;
}

/** What is paid back of an invoice where nothing else is said: what the customer paid too much. */
export function refundAmount(invoice: Invoice, paid: Paid, given: MinorAmount | undefined, shown: Shown): MinorAmount {
  const open = openAmountOf(invoice, paid);
  const amount = given ?? Math.max(0, 0 - open);
  if (amount <= 0) refuse('payment.nothingToPayBack', { number: invoice.number ?? '' }, 'amount');
  return paymentAmount(invoice, paid, 0 - amount, { shown });
}

/**
 * What is written off: the amount given, else all that is open, also where it is in the customer's favour. Nothing
 * grows by it, and all that was written off of the invoice stays within the company's limit.
 *
 * @param limit what may be written off of one invoice, in the company's currency
 * @param atHome an amount of the invoice's currency in the company's
 */
export function writeOffAmount(
  invoice: Invoice,
  paid: Paid,
  given: MinorAmount | undefined,
  rule: {
    readonly shown: Shown;
    readonly limit: MinorAmount;
    readonly shownAtHome: Shown;
    readonly atHome: (amount: MinorAmount) => MinorAmount;
  },
): MinorAmount {
  const open = openAmountOf(invoice, paid);
  const amount = given ?? open;
  if (open === 0) refuse('invoice.alreadyPaid', { number: invoice.number ?? '' });
  if (amount === 0) refuse('invoice.paymentIsZero', {}, 'amount');
  if (Math.sign(amount) !== Math.sign(open) || Math.abs(amount) > Math.abs(open)) {
    refuse('payment.writeOffBeyondOpen', { amount: rule.shown(amount), open: rule.shown(open) }, 'amount');
  }
  if (Math.abs(rule.atHome(paid.writtenOff + amount)) > rule.limit) {
    refuse('payment.writeOffTooLarge', { amount: rule.shown(amount), limit: rule.shownAtHome(rule.limit) }, 'amount');
  }
  return amount;
}

/** An invoice with what its payments come to. */
export interface Settled {
  readonly invoice: Invoice;
  readonly paid: Paid;
}

/**
 * What one invoice gives another: the part of what is owed on one that the customer has in their favour on the other.
 * Both are of one customer and currency. The amount is above zero.
 */
export function settlementAmount(
  one: Settled,
  other: Settled,
  given: MinorAmount | undefined,
  shown: Shown,
): { readonly owed: Settled; readonly favour: Settled; readonly amount: MinorAmount } {
  const numbers = { number: one.invoice.number ?? '', other: other.invoice.number ?? '' };
  if (one.invoice.customerId !== other.invoice.customerId) refuse('payment.settlesOtherCustomer', numbers, 'againstId');
  if (one.invoice.currency !== other.invoice.currency) refuse('payment.settlesOtherCurrency', numbers, 'againstId');
  const openOf = ({ invoice, paid }: Settled) => openAmountOf(invoice, paid);
  const [owed, favour] = openOf(one) > 0 ? [one, other] : [other, one];
  if (openOf(owed) <= 0 || openOf(favour) >= 0) refuse('payment.nothingToSettle', numbers, 'againstId');
  const most = Math.min(openOf(owed), 0 - openOf(favour));
  const amount = given ?? most;
  if (amount <= 0) refuse('invoice.paymentIsZero', {}, 'amount');
  if (amount > most) refuse('payment.settlesTooMuch', { amount: shown(amount), most: shown(most) }, 'amount');
  return { owed, favour, amount };
}

/** Refuses to take back a payment without which the others would not add up. */
export function checkRemovedPayment(invoice: Invoice, rest: Paid, shown: Shown): void {
  const direction = directionOf(invoice);
  const isSound = rest.total * direction >= 0 && rest.cash * direction >= 0;
  // A paid credit note may be overdrawn by what settles it, and the other way round: only money can lack.
  if (!isSound)
    refuse('payment.isUsed', { paid: shown(Math.abs(Math.min(rest.total * direction, rest.cash * direction))) });
}

/** A payment is entered when the money is there, and not before there was an invoice. */
export function checkPaymentDate(invoice: Invoice, date: PlainDate, today: PlainDate): void {
  if (compareDates(date, today) > 0) refuse('invoice.paymentInFuture', { date }, 'date');
  const { invoiceDate } = invoice;
  if (compareDates(date, invoiceDate) < 0) refuse('invoice.paymentBeforeInvoice', { date, invoiceDate }, 'date');
}

/** An invoice on which something is owed, as far as sharing out a receipt needs to know it. */
export interface OpenItem {
  readonly invoiceId: string;
  readonly dueDate: PlainDate;
  readonly openAmount: MinorAmount;
}

export interface Allocation {
  readonly invoiceId: string;
  readonly amount: MinorAmount;
}

/**
 * Shares a receipt out over invoices, the one that has been due longest first. What is left over stays on the last one
 * as an over-payment where that is meant, and is refused otherwise.
 */
export function allocateOldestFirst(
  amount: MinorAmount,
  items: readonly OpenItem[],
  { shown, allowOver = false }: { readonly shown: Shown; readonly allowOver?: boolean },
): Allocation[] {
  if (amount <= 0) refuse('invoice.paymentIsZero', {}, 'amount');
  const owed = items
    .filter(({ openAmount }) => openAmount > 0)
    .sort((a, b) => compareDates(a.dueDate, b.dueDate) || (a.invoiceId < b.invoiceId ? -1 : 1));
  if (owed.length === 0) refuse('payment.nothingOpen', {}, 'amount');
  const allocations: { invoiceId: string; amount: MinorAmount }[] = [];
  let rest = amount;
  for (const { invoiceId, openAmount } of owed) {
    if (rest === 0) break;
    const part = Math.min(rest, openAmount);
    allocations.push({ invoiceId, amount: part });
    rest -= part;
  }
  const last = allocations.at(-1);
  if (rest > 0) {
    const open = addAmounts(owed.map(({ openAmount }) => openAmount));
    if (!allowOver || last === undefined) {
      refuse('invoice.paymentTooLarge', { amount: shown(amount), open: shown(open) }, 'amount');
    }
    last.amount += rest;
  }
  return allocations;
}
