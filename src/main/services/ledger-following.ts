import { waitsInJournal } from '@shared/accounting/actual-posting';
import { Refusal } from '@shared/failure';
import type { Actual } from '@shared/model/actual';
import type { Transaction } from '../store/store';
import { accountingOf } from './books';
import { actuals, invoices, payments } from './collections';
import { type Context, compareKeys } from './context';
import { journalise, postInvoiceToLedger, postPaymentToLedger, reversePayment } from './ledger-posting';
import type { Changes } from './watched';

/**
 * The books follow the facts: what a commit has written of the project's books, of posted invoices and of payments is
 * posted in that very commit, by this one function, so that no use case can forget it. Where the integration journal is
 * reviewed, costs and unbilled work wait for the accountant instead.
 */
export function followInLedger(tx: Transaction, changes: Changes, context: Context): void {
  const isTouched = [actuals, invoices, payments].some(
    (collection) => changes.put(collection).length + changes.removed(collection).length > 0,
  );
  if (!isTouched) return;
  for (const id of changes.put(actuals)) if (changes.before(actuals, id) === undefined) forgetPosting(tx, id);
  if (!accountingOf(tx).reviewsJournal) journaliseAll(tx, changes.put(actuals), context);
  for (const id of changes.put(invoices)) {
    const invoice = tx.get(invoices, id);
    // One that has its number already is from before the books were kept, or waited for an exchange rate.
    if (invoice?.stage === 'posted')
      postInvoiceToLedger(tx, invoice, context, changes.before(invoices, id)?.stage === 'posted');
  }
  for (const id of changes.removed(payments)) reversePayment(tx, id, context);
  for (const id of [...changes.put(payments)].sort(compareKeys)) {
    const payment = tx.get(payments, id);
    const invoice = payment === undefined ? undefined : tx.get(invoices, payment.invoiceId);
    if (payment !== undefined && invoice !== undefined) postPaymentToLedger(tx, payment, invoice, context);
  }
}

/** A reversal or a part is made as a copy of its row: what was posted of that one is not posted of this one. */
function forgetPosting(tx: Transaction, id: string): void {
  const row = tx.get(actuals, id);
  if (row !== undefined && row.accounting !== null) tx.put(actuals, { ...row, accounting: null });
}

/** A row that cannot be posted now waits on the integration journal, with its reason: work is never held up by it. */
function journaliseAll(tx: Transaction, ids: readonly string[], context: Context): void {
  const rows: Actual[] = ids
    .toSorted(compareKeys)
    .flatMap((id) => tx.get(actuals, id) ?? [])
    .filter(waitsInJournal);
  for (const row of rows) {
    try {
      journalise(tx, row, context);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
