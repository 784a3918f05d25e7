import type Big from 'big.js';
import { divideRounded } from '../decimal';
import { addAmounts, amountOf, type MinorAmount } from '../money';

/**
 * Rounds the exact shares `numerators / denominator` to whole amounts that add up to `total`, which is at most half a
 * unit per share away from their exact sum. The units that rounding leaves over go to the shares that it wronged most
 * (largest remainder); of two alike the earlier ends up with more. The mirror of the shares gives the mirror of the result.
 */
export function roundShares(numerators: readonly Big[], denominator: Big, total: MinorAmount): MinorAmount[] {
  const rounded = numerators.map((numerator) => amountOf(divideRounded(numerator, denominator, 0)));
  const left = total - addAmounts(rounded);
  const unit = Math.sign(left);
  const order = unit === Math.sign(total) ? 1 : -1;
  const byClaim = numerators
    .map((numerator, index) => {
      const remainder = numerator.minus(denominator.times(rounded[index] ?? 0));
      return { index, claim: remainder.times(unit) };
    })
    .sort((a, b) => b.claim.cmp(a.claim) || order * (a.index - b.index));
  const favoured = new Set(byClaim.slice(0, Math.abs(left)).map(({ index }) => index));
  return rounded.map((share, index) => (favoured.has(index) ? share + unit : share));
}
