import { refuse } from '../failure';
import type { Invoice, InvoiceStage } from '../model/invoice';

/**
 * Who may do what when. Every change of an invoice passes through here, in the data layer, so that no window, second
 * user or script can slip a change into an invoice that has left draft.
 */
export type InvoiceAction =
  | 'edit'
  | 'date'
  | 'remove'
  | 'review'
  | 'backToDraft'
  | 'confirm'
  | 'layout'
  | 'post'
  | 'send'
  | 'pay'
  | 'revise';

const ALLOWED: Record<InvoiceAction, readonly InvoiceStage[]> = {
  edit: ['draft'],
  // The accountant may still set the dates of what was confirmed: a series that has gone on to a new year takes no other.
  date: ['draft', 'confirmed'],
  remove: ['draft', 'inReview'],
  review: ['draft'],
  backToDraft: ['inReview'],
  confirm: ['draft', 'inReview'],
  // How it looks is the accountant's matter until it is posted (domain 6.4).
  layout: ['draft', 'confirmed'],
  post: ['confirmed'],
  send: ['posted'],
  pay: ['posted'],
  // A draft is simply changed.
  revise: ['confirmed', 'posted'],
};

export function isAllowed(invoice: Pick<Invoice, 'stage'>, action: InvoiceAction): boolean {
  return ALLOWED[action].includes(invoice.stage);
}

/** Refuses what the invoice's stage does not allow, naming the stage and the way on. */
export function assertAllowed(invoice: Pick<Invoice, 'stage' | 'number'>, action: InvoiceAction): void {
  if (isAllowed(invoice, action)) return;
  if (action === 'revise') refuse('correction.isDraft');
  if (invoice.stage === 'posted') refuse('invoice.isPosted', { number: invoice.number ?? '' });
  if (invoice.stage === 'confirmed') refuse('invoice.isConfirmed');
  if (invoice.stage === 'inReview' && (action === 'edit' || action === 'layout')) refuse('invoice.isInReview');
  refuse('invoice.notPosted');
}

/** Refuses a change that was based on an older state of the thing than the store's. */
export function assertRevision(current: { revision: number }, revision: number): void {
  if (current.revision !== revision) refuse('common.conflict');
}
