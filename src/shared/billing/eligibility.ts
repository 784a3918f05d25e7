import { compareDates, type PlainDate } from '../dates';
import { compareDecimals } from '../decimal';
import type { Actual } from '../model/actual';
import type { Milestone } from '../model/contract';
import type { BillingReason } from './reasons';

/** Whether a row is in the backlog at all: worth something to a customer, not billed, not replaced. */
export function isInBacklog(actual: Actual): boolean {
  return (
    actual.transactionType === 'unbilledSales' &&
    actual.adjustmentStatus === 'none' &&
    actual.billingStatus !== 'invoicePosted' &&
    actual.billingStatus !== 'canceled'
  );
}

/**
 * Why a backlog row cannot be marked ready to invoice; null where it can (or already is). A price of zero stops a
 * chargeable row: the product bills it silently, and people find out when the customer has paid nothing.
 */
export function reasonAgainstReady(actual: Actual, today: PlainDate): BillingReason | null {
  if (actual.billingStatus === 'invoiceCreated') return 'onDraft';
  if (actual.billingType === 'notAvailable') return 'notAvailable';
  if (compareDates(actual.date, today) > 0) return 'inTheFuture';
  // Nobody pays for it, so it is billed with the rest only where somebody has said that it is to be listed.
  if (actual.billingType === 'nonChargeable' && actual.billingStatus !== 'ready') return 'nonChargeable';
  if (actual.billingType === 'chargeable' && compareDecimals(actual.price, '0') === 0) return 'zeroPrice';
  if (actual.limitStatus === 'failed') return 'overLimit';
  if (actual.limitStatus === 'notEvaluated') return 'limitNotEvaluated';
  return null;
}

/** The same for a milestone. Its date is when it is looked at: reaching it early is what marking ready is for. */
export function milestoneReasonAgainstReady(milestone: Milestone): BillingReason | null {
  return milestone.status === 'invoiceCreated' ? 'onDraft' : null;
}
