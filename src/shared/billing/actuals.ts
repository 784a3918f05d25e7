import Big from 'big.js';
import { type Decimal, negateDecimal } from '../decimal';
import { newId } from '../ids';
import { type Actual, PLAIN_ACTUAL } from '../model/actual';
import { roundToMinor } from '../money';

/** quantity × price in the currency's minor unit, rounded once. */
export function amountFor(quantity: Decimal, price: Decimal, currency: string): number {
  return roundToMinor(new Big(quantity).times(price), currency);
}

/** The row that takes another back: the same with the sign turned. It can never be billed or corrected itself. */
export function reversalOf(actual: Actual, at: string): Actual {
  return {
    ...actual,
    id: newId(),
    quantity: negateDecimal(actual.quantity),
    amount: actual.amount === 0 ? 0 : -actual.amount,
    adjustmentStatus: 'unadjustable',
    reversesId: actual.id,
    replacesId: null,
    createdAt: at,
  };
}

/** What a row of the books begins with that stems from no entry: it is billed, and stands for itself. */
export const WITHOUT_ENTRY = {
  personId: null,
  roleId: null,
  billingStatus: 'invoicePosted',
  adjustmentStatus: 'none',
  entryId: null,
  milestoneId: null,
  costId: null,
  reversesId: null,
  replacesId: null,
  billsId: null,
  reason: '',
  ...PLAIN_ACTUAL,
} as const satisfies Partial<Actual>;
