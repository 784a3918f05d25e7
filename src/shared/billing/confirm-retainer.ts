import type { Instant } from '../dates';
import { newId } from '../ids';
import type { Actual } from '../model/actual';
import type { Invoice, InvoiceLine } from '../model/invoice';
import type { Retainer } from '../model/retainer';
import { fromMinor } from '../money';
import { reversalOf, WITHOUT_ENTRY } from './actuals';
import { balanceOf, takenBy } from './retainers';

/** A row of an advance: billed, or the negative one that waits for it to be used. */
function rowOfRetainer(
  retainer: Retainer,
  part: Pick<Actual, 'transactionType' | 'amount' | 'quantity'>,
  line: InvoiceLine,
  invoice: Invoice,
  at: Instant,
): Actual {
  return {
    ...WITHOUT_ENTRY,
    id: newId(),
    transactionClass: 'retainer',
    date: line.startDate,
    projectId: retainer.projectId,
    contractId: retainer.contractId,
    contractLineId: null,
    customerId: retainer.customerId,
    task: '',
    category: '',
    description: line.name,
    externalDescription: '',
    unit: 'C62',
    price: fromMinor(Math.abs(part.amount), invoice.currency),
    currency: invoice.currency,
    priceOrigin: line.priceOrigin,
    billingType: 'chargeable',
    invoiceId: invoice.id,
    invoiceLineId: line.id,
    retainerId: retainer.id,
    ...part,
    createdAt: at,
  };
}

const negativeOf = (retainer: Retainer, amount: number, line: InvoiceLine, invoice: Invoice, at: Instant): Actual =>
  rowOfRetainer(retainer, { transactionType: 'unbilledSales', quantity: '-1', amount: -amount }, line, invoice, at);

export interface ConfirmedRetainer {
  readonly retainer: Retainer;
  readonly actuals: Actual[];
}

/**
 * What confirming a line of an advance writes (domain 1.4).
 *
 * Invoiced: billed sales, and a negative unbilled row for later. Used or paid back: that row is reversed, billed sales
 * of the negative amount, and where something is left a new negative row of it.
 *
 * @param unbilled the negative row that stands now; absent where the advance is being invoiced
 */
export function confirmRetainerLine(
  line: InvoiceLine,
  retainer: Retainer,
  unbilled: Actual | undefined,
  invoice: Invoice,
  at: Instant,
): ConfirmedRetainer {
  if (line.retainer?.use === 'invoice') {
    const billed = rowOfRetainer(
      retainer,
      { transactionType: 'billedSales', quantity: '1', amount: line.netAmount },
      line,
      invoice,
      at,
    );
    const waiting = negativeOf(retainer, line.netAmount, line, invoice, at);
    return {
      retainer: {
        ...retainer,
        status: 'invoicePosted',
        billedVat: line.vat,
        unbilledId: waiting.id,
        revision: retainer.revision + 1,
      },
      actuals: [billed, waiting],
    };
  }
  const taken = takenBy(line);
  const changed: Retainer = {
    ...retainer,
    ...(line.retainer?.use === 'apply'
      ? { usedAmount: retainer.usedAmount + taken }
      : { refundedAmount: retainer.refundedAmount + taken }),
    holds: retainer.holds.filter(({ lineId }) => lineId !== line.id),
    revision: retainer.revision + 1,
  };
  const billed: Actual = {
    ...rowOfRetainer(retainer, { transactionType: 'billedSales', quantity: '-1', amount: -taken }, line, invoice, at),
    billsId: unbilled?.id ?? null,
  };
  const reversed =
    unbilled === undefined
      ? []
      : [
          { ...unbilled, adjustmentStatus: 'adjusted' as const },
          { ...reversalOf(unbilled, at), invoiceId: invoice.id },
        ];
  const left = balanceOf(changed);
  const waiting =
    left > 0 ? { ...negativeOf(retainer, left, line, invoice, at), replacesId: unbilled?.id ?? null } : undefined;
  return {
    retainer: { ...changed, unbilledId: waiting?.id ?? null },
    actuals: [...reversed, billed, ...(waiting === undefined ? [] : [waiting])],
  };
}
