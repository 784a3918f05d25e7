import Big from 'big.js';
import { type Decimal, divideRounded } from '../decimal';
import { refuse } from '../failure';
import { addAmounts, amountOf, type MinorAmount } from '../money';
import { roundShares } from './shares';

export interface AllocateOptions {
  /** Index of the share that takes all that rounding leaves over, instead of the largest remainders. */
  readonly roundingTo?: number;
}

/**
 * Shares an amount by weights (percentages, quantities, values: only their ratio counts) so that the shares add up to
 * it exactly. A negative amount is shared as its mirror image; a weight of 0 gets nothing.
 *
 * Refuses a negative weight, and weights that are all zero.
 */
export function allocate(
  amount: MinorAmount,
  weights: readonly Decimal[],
  options: AllocateOptions = {},
): MinorAmount[] {
  const exact = weights.map((weight) => new Big(weight));
  const negative = weights.find((_, index) => exact[index]?.lt(0));
  if (negative !== undefined) refuse('calculation.negativeWeight', { value: negative });
  const sum = exact.reduce((total, weight) => total.plus(weight), new Big(0));
  if (sum.eq(0)) refuse('calculation.noWeights');

  const numerators = exact.map((weight) => weight.times(amount));
  const { roundingTo } = options;
  if (roundingTo === undefined) return roundShares(numerators, sum, amount);
  const shares = numerators.map((numerator) => amountOf(divideRounded(numerator, sum, 0)));
  const others = addAmounts(shares.filter((_, index) => index !== roundingTo));
  return shares.map((share, index) => (index === roundingTo ? amount - others : share));
}
