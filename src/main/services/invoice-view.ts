import type { InvoiceView } from '@shared/api/invoicing';
import { amountFor } from '@shared/billing/actuals';
import { refundable } from '@shared/billing/payments';
import { findProblems } from '@shared/billing/problems';
import { compareDecimals } from '@shared/decimal';
import type { Invoice } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { paidOf, standingOf } from './balances';
import { deliveries, invoices, payments, reminders } from './collections';
import { compareKeys, type Handlers, rowOf } from './context';
import { correctionsOf } from './corrected';
import { exchangeProblems } from './exchange-rates';
import { notOnDraft } from './invoice-pending';
import { contractOfInvoice } from './invoice-summary';
import { limitProblems } from './limits';
import { nextInvoiceNumber } from './numbering';
import { electronicOf } from './preflight';

/** Lines that say something else than the backlog rows they bill. */
function editsOf(invoice: Invoice): InvoiceView['edits'] {
  return invoice.lines
    .filter(({ correction }) => correction === null)
    .filter(
      ({ quantity, price, billingType, origin }) =>
        compareDecimals(quantity, origin.quantity) !== 0 ||
        compareDecimals(price, origin.price) !== 0 ||
        billingType !== origin.billingType,
    )
    .map((line) => ({
      lineId: line.id,
      name: line.name,
      fromQuantity: line.origin.quantity,
      toQuantity: line.quantity,
      unit: line.unit,
      fromPrice: line.origin.price,
      toPrice: line.price,
      netEffect:
        line.netAmount -
        (line.origin.billingType === 'chargeable'
          ? amountFor(line.origin.quantity, line.origin.price, invoice.currency)
          : 0),
      remainder: line.remainder,
    }));
}

/** Where a draft stands among the drafts, oldest first, for walking through them. */
function positionOf(reader: Reader, invoice: Invoice): InvoiceView['position'] {
  const queue = (['draft', 'inReview', 'confirmed'] as const)
    .flatMap((stage) => reader.by(invoices, 'stage', stage))
    .sort((a, b) => compareKeys(a.id, b.id));
  const index = queue.findIndex(({ id }) => id === invoice.id);
  if (index < 0) return { index: 0, count: 0, previousId: null, nextId: null };
  return {
    index: index + 1,
    count: queue.length,
    previousId: queue[index - 1]?.id ?? null,
    nextId: queue[index + 1]?.id ?? null,
  };
}

/** The number that posting would give now; null where the series would refuse it, which posting then explains. */
function nextNumberOf(reader: Reader, invoice: Invoice, today: string): string | null {
  if (invoice.number !== null) return null;
  try {
    return nextInvoiceNumber(reader, invoice, today);
  } catch {
    return null;
  }
}

/** One invoice with all that stands around it. */
export function viewOfInvoice(reader: Reader, id: string, today: string): InvoiceView {
  const invoice = rowOf(reader, invoices, id);
  const { status, overdueDays, paidAmount, openAmount } = standingOf(reader, invoice, today);
  return {
    invoice,
    status,
    overdueDays,
    paidAmount,
    openAmount,
    payments: reader.by(payments, 'invoice', id).sort((a, b) => compareKeys(a.date, b.date) || compareKeys(a.id, b.id)),
    deliveries: reader.by(deliveries, 'invoice', id),
    reminders: reader.by(reminders, 'invoice', id),
    refundableAmount: invoice.stage === 'posted' ? refundable(invoice, paidOf(reader, id)) : 0,
    problems:
      invoice.stage === 'posted'
        ? []
        : [...findProblems(invoice, today), ...exchangeProblems(reader, invoice), ...limitProblems(reader, invoice)],
    electronic: electronicOf(invoice, { store: reader }, today),
    edits: invoice.stage === 'posted' ? [] : editsOf(invoice),
    notOnDraft: notOnDraft(reader, invoice, today),
    contract: contractOfInvoice(reader, invoice),
    nextNumber: nextNumberOf(reader, invoice, today),
    position: positionOf(reader, invoice),
    corrections: correctionsOf(reader, invoice),
  };
}

export const invoiceViewHandlers: Handlers<'invoice.get'> = {
  'invoice.get': ({ id }, { store, today }) => viewOfInvoice(store, id, today()),
};
