import Big from 'big.js';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
} from '../decimal';
import { refuse } from '../failure';
import type { BillingCustomer } from '../model/contract';
import { fromMinor, type MinorAmount } from '../money';
import { amountFor } from './actuals';
import { allocate } from './allocate';

/** What one customer pays of a row. */
export interface Share {
  readonly customerId: string;
  readonly percent: Decimal;
  readonly quantity: Decimal;
  readonly amount: MinorAmount;
}

/** As conversions of units keep: more digits than anybody can check help nobody. */
const QUANTITY_DIGITS = 8;

/** Where quantities follow amounts: the fewest digits that do, between these. */
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 15;

type Paying = Pick<BillingCustomer, 'customerId' | 'percent' | 'isRounding'>;

/**
 * Splits a row among the customers that share it (domain: split billing). Quantities add up to the quantity and amounts
 * to quantity × price, to the minor unit; and on every share amount = quantity × price holds, because the invoice of
 * each customer computes it anew. The rounding customer takes what is left over. Who pays 0 % gets no share.
 *
 * Refuses a list in which nobody pays anything.
 */
export function splitAmong(
  customers: readonly Paying[],
  row: { readonly quantity: Decimal; readonly price: Decimal; readonly currency: string },
): Share[] {
  const paying = customers.filter(({ percent }) => compareDecimals(percent, '0') > 0);
  if (paying.length === 0) refuse('calculation.noWeights');
  const flagged = paying.findIndex(({ isRounding }) => isRounding);
  const roundingTo = flagged < 0 ? paying.length - 1 : flagged;
  const byPercent = paying.map(({ percent }) =>
    divideDecimals(multiplyDecimals(row.quantity, percent), '100', QUANTITY_DIGITS),
  );
  const quantities = sharedQuantities(withRest(byPercent, row.quantity, roundingTo), paying, row, roundingTo);
  return paying.map(({ customerId, percent }, index) => {
    const quantity = quantities[index] ?? '0';
    return { customerId, percent, quantity, amount: amountFor(quantity, row.price, row.currency) };
  });
}

/** The quantities with that of the rounding customer replaced by what the others leave. */
function withRest(quantities: readonly Decimal[], whole: Decimal, roundingTo: number): Decimal[] {
  const others = addDecimals('0', ...quantities.filter((_, index) => index !== roundingTo));
  return quantities.map((quantity, index) => (index === roundingTo ? subtractDecimals(whole, others) : quantity));
}

/**
 * The quantities by percent, where their amounts come to the whole. Where rounding leaves a cent over or short, the
 * cents are shared first and the quantities follow them.
 */
function sharedQuantities(
  byPercent: readonly Decimal[],
  paying: readonly Paying[],
  { quantity, price, currency }: { quantity: Decimal; price: Decimal; currency: string },
  roundingTo: number,
): readonly Decimal[] {
  const whole = amountFor(quantity, price, currency);
  const comesTo = (quantities: readonly Decimal[]) =>
    quantities.reduce((sum, share) => sum + amountFor(share, price, currency), 0);
  if (comesTo(byPercent) === whole) return byPercent;
  const amounts = shareAmounts(whole, paying, roundingTo);
  const isMet = (quantities: readonly Decimal[]) =>
    quantities.every((share, index) => amountFor(share, price, currency) === amounts[index]);
  for (let digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits += 1) {
    const followed = amounts.map((amount) => divideDecimals(fromMinor(amount, currency), price, digits));
    const quantities = withRest(followed, quantity, roundingTo);
    if (isMet(quantities)) return quantities;
  }
  // Rounded towards zero, so that what the rounding customer has left is never a hair under half a minor unit.
  const followed = amounts.map((amount) => towardsZero(fromMinor(amount, currency), price));
  return withRest(followed, quantity, roundingTo);
}

/** A share never has another sign than the whole: then the largest remainders decide instead. */
function shareAmounts(whole: MinorAmount, paying: readonly Paying[], roundingTo: number): MinorAmount[] {
  const percents = paying.map(({ percent }) => percent);
  const amounts = allocate(whole, percents, { roundingTo });
  return (amounts[roundingTo] ?? 0) * whole < 0 ? allocate(whole, percents) : amounts;
}

function towardsZero(numerator: Decimal, denominator: Decimal): Decimal {
  const Divider = Big();
  Divider.DP = MOST_DIGITS;
  Divider.RM = Big.roundDown;
  return new Divider(numerator).div(denominator).toFixed();
}
