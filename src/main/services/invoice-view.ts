import type { InvoiceView } from '@shared/api/invoicing';
import { amountFor } from '@shared/billing/actuals';
import { findProblems } from '@shared/billing/problems';
import { compareDecimals } from '@shared/decimal';
import type { Invoice } from '@shared/model/invoice';
import type { Reader } from '../store/store';
import { standingOf } from './balances';
import { contractLines, deliveries, invoices, milestones, payments } from './collections';
import { compareKeys, type Handlers, rowOf } from './context';
import { nextInvoiceNumber } from './numbering';
import { selectionOf } from './wizard';

/** Lines that say something else than the backlog rows they bill. */
function editsOf(invoice: Invoice): InvoiceView['edits'] {
  return invoice.lines
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

/** What else of the same projects could be billed up to the same cut-off, and why it is not here. */
function notOnDraft(reader: Reader, invoice: Invoice, today: string): InvoiceView['notOnDraft'] {
  if (invoice.stage !== 'draft' && invoice.stage !== 'inReview') return [];
  return invoice.projectIds.flatMap((projectId) => {
    const parameters = { projectId, cutoff: invoice.cutoffDate };
    const { selection } = selectionOf(reader, parameters, today);
    return selection.excluded
      .filter((group) => group.invoiceId !== invoice.id && group.reason !== 'nonChargeable')
      .map((group) => ({ ...group, ids: [...group.ids] }));
  });
}

/** The contract's value beside what was billed under it, what this invoice bills, and what is left. Net amounts. */
function contractOfInvoice(reader: Reader, invoice: Invoice): InvoiceView['contract'] {
  const lines = reader.by(contractLines, 'contract', invoice.contractId);
  const values = lines.flatMap(({ id, contractedAmount, billingMethod }) => {
    if (contractedAmount !== null) return [contractedAmount];
    if (billingMethod !== 'fixedPrice') return [];
    return [reader.by(milestones, 'contractLine', id).reduce((sum, { amount }) => sum + amount, 0)];
  });
  const billedAmount = reader
    .by(invoices, 'contract', invoice.contractId)
    .filter(({ id, stage }) => id !== invoice.id && (stage === 'confirmed' || stage === 'posted'))
    .reduce((sum, { totals }) => sum + totals.netAmount, 0);
  const thisInvoiceAmount = invoice.totals.netAmount;
  const value = values.length === 0 ? null : values.reduce((sum, amount) => sum + amount, 0);
  return {
    value,
    billedAmount,
    thisInvoiceAmount,
    remainingAmount: value === null ? null : value - billedAmount - thisInvoiceAmount,
  };
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
    problems: invoice.stage === 'posted' ? [] : findProblems(invoice, today),
    edits: invoice.stage === 'posted' ? [] : editsOf(invoice),
    notOnDraft: notOnDraft(reader, invoice, today),
    contract: contractOfInvoice(reader, invoice),
    nextNumber: nextNumberOf(reader, invoice, today),
    position: positionOf(reader, invoice),
  };
}

export const invoiceViewHandlers: Handlers<'invoice.get'> = {
  'invoice.get': ({ id }, { store, today }) => viewOfInvoice(store, id, today()),
};
