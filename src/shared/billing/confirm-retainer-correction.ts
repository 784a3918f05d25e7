import type { Instant } from '../dates';
import { refuse } from '../failure';
import { newId } from '../ids';
import type { Actual } from '../model/actual';
import type { Invoice, InvoiceLine } from '../model/invoice';
import type { Retainer } from '../model/retainer';
import { fromMinor } from '../money';
import { reversalOf } from './actuals';
import type { ConfirmedRetainer } from './confirm-retainer';
import { balanceOf } from './retainers';

/** Refuses to take back an advance of which something is used, paid back or held by a draft. */
export function assertUntouched(retainer: Retainer): void {
  if (balanceOf(retainer) === retainer.amount && retainer.holds.length === 0) return;
  refuse('correction.advanceInUse', { advance: retainer.description });
}

/**
 * What taking back a line of an advance writes (domain 7.2). Of one that was invoiced: billed sales and the negative
 * unbilled row are reversed, and it is ready to be invoiced again. Of one that was used or paid back: the amount is
 * available again, as a negative unbilled row of all that is left now.
 *
 * @param unbilled the negative row that stands now; absent where the advance is used up
 */
export function confirmRetainerCorrection(
  line: InvoiceLine,
  billed: Actual,
  retainer: Retainer,
  unbilled: Actual | undefined,
  invoice: Invoice,
  at: Instant,
): ConfirmedRetainer {
  const use = line.correction?.retainerUse;
  const ofInvoice = { invoiceId: invoice.id, invoiceLineId: line.id, correctionInvoiceId: null, accounting: null };
  const reversed = (row: Actual): Actual[] => [
    { ...row, adjustmentStatus: 'adjusted' },
    { ...reversalOf(row, at), ...ofInvoice },
  ];
  const rows = [...reversed(billed), ...(unbilled === undefined ? [] : reversed(unbilled))];
  if (use === 'invoice') {
    assertUntouched(retainer);
    const again = { status: 'ready', invoiceId: null, billedVat: null, unbilledId: null } as const;
    return { retainer: { ...retainer, ...again, revision: retainer.revision + 1 }, actuals: rows };
  }
  // What was used was billed as less than nothing.
  const givenBack =
    use === 'apply'
      ? { usedAmount: retainer.usedAmount + billed.amount }
      : { refundedAmount: retainer.refundedAmount + billed.amount };
  const changed = { ...retainer, ...givenBack, revision: retainer.revision + 1 };
  const left = balanceOf(changed);
  const waiting: Actual = {
    ...billed,
    ...ofInvoice,
    id: newId(),
    transactionType: 'unbilledSales',
    quantity: '-1',
    price: fromMinor(left, invoice.currency),
    amount: 0 - left,
    adjustmentStatus: 'none',
    billsId: null,
    reversesId: null,
    replacesId: unbilled?.id ?? null,
    createdAt: at,
  };
  return { retainer: { ...changed, unbilledId: waiting.id }, actuals: [...rows, waiting] };
}
