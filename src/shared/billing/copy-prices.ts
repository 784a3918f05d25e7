import Big from 'big.js';
import { type Decimal, decimalOf, divideRounded } from '../decimal';
import type { Price } from '../model/price-list';

/**
 * A price raised by a percentage (lowered where it is below zero) and rounded half away from zero to a whole number of
 * steps: 1 250 raised by 3.5 % is 1 293.75, in steps of 5 it is 1 295.
 *
 * @param step above zero: `'0.01'`, `'1'`, `'5'`
 */
export function raisedPrice(price: Decimal, percent: Decimal, step: Decimal): Decimal {
  const raised = new Big(price).times(new Big(percent).plus(100));
  const steps = divideRounded(raised, new Big(step).times(100), 0);
  return decimalOf(steps.times(step));
}

/**
 * The prices of a list as those of its successor. A raise of nothing changes nothing, whatever the step; what follows
 * the cost follows it as before.
 */
export function raisedPrices(prices: readonly Price[], percent: Decimal, step: Decimal): Omit<Price, 'id'>[] {
  const isRaised = !new Big(percent).eq(0);
  return prices.map(({ id: _, ...price }) =>
    isRaised && price.method === 'price' ? { ...price, price: raisedPrice(price.price, percent, step) } : price,
  );
}
