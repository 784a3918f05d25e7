import { reasonAgainstReady } from '@shared/billing/eligibility';
import { compareDecimals } from '@shared/decimal';
import { refuse } from '@shared/failure';
import type { Transaction } from '../store/store';
import { approve, takeApprovalBack } from './approval';
import { actuals, entries } from './collections';
import { type Context, commit, type Handlers, rowOf } from './context';
import { forEach } from './outcome';
import { salesPriceOf } from './pricing';

/**
 * A row keeps the price of its approval, so adding a price to a list leaves it at zero. Approving its work anew is what
 * gives it a price: the old row stays in the books as adjusted.
 */
function priceAgain(tx: Transaction, context: Context, id: string): void {
  const row = rowOf(tx, actuals, id);
  if (reasonAgainstReady(row, context.today()) !== 'zeroPrice') refuse('work.hasPrice');
  if (row.entryId === null) refuse('work.zeroPrice');
  const { price } = salesPriceOf(tx, rowOf(tx, entries, row.entryId), row.currency);
  if (compareDecimals(price, '0') === 0) refuse('work.zeroPrice');
  takeApprovalBack(tx, context, row.entryId);
  approve(tx, context, row.entryId);
}

export const pricingAgainHandlers: Handlers<'backlog.priceAgain'> = {
  'backlog.priceAgain': ({ ids }, context) =>
    commit(context, 'backlog.priceAgain', (tx) => forEach(ids, (id) => priceAgain(tx, context, id))),
};
