import { refuse } from '@shared/failure';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import type { Transaction } from '../store/store';
import { actuals } from './collections';
import { rowOf } from './context';

/** Holds the billed row of a correcting line for this draft: no second one takes the same thing back. */
export function claimBilled(tx: Transaction, draft: Pick<Invoice, 'id'>, line: InvoiceLine): void {
  if (line.correction === null) return;
  const billed = rowOf(tx, actuals, line.correction.billedId);
  if (billed.correctionInvoiceId === draft.id) return;
  if (billed.correctionInvoiceId !== null || billed.adjustmentStatus !== 'none') {
    refuse('correction.rowIsTaken', { row: line.name });
  }
  tx.put(actuals, { ...billed, correctionInvoiceId: draft.id });
}

/** Gives it back: the line is taken off, or the draft deleted. */
export function releaseBilled(tx: Transaction, draft: Pick<Invoice, 'id'>, line: InvoiceLine): void {
  const billed = line.correction === null ? undefined : tx.get(actuals, line.correction.billedId);
  if (billed?.correctionInvoiceId !== draft.id || billed.adjustmentStatus !== 'none') return;
  tx.put(actuals, { ...billed, correctionInvoiceId: null });
}
