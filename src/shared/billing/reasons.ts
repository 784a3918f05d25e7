/**
 * Why a row is not billed. Each has a sentence in `i18n/messages/reasons.ts` and a verb that removes it; a row that only
 * waits to be marked ready has the reason `notReady`.
 */
export const BILLING_REASONS = [
  'notApproved',
  'notReady',
  'afterCutoff',
  'inTheFuture',
  'onDraft',
  'zeroPrice',
  'overLimit',
  'limitNotEvaluated',
  'nonChargeable',
  'notAvailable',
  'classNotChosen',
  'milestoneNotChosen',
] as const;

export type BillingReason = (typeof BILLING_REASONS)[number];
