import Big from 'big.js';
import { type Decimal, decimalOf, divideRounded } from '../decimal';
import { amountOf, type MinorAmount } from '../money';

/** Two decimals would put rows off by a cent: BT-146 takes as many as are needed. */
const PRICE_FRACTION_DIGITS = 8;

function divisorOf(rate: Decimal): Big {
  return new Big(100).plus(rate);
}

/** The price before VAT of a price that includes it: `netFromGross('79.000', '19')` is `'66.38655462'`. */
export function netFromGross(grossPrice: Decimal, rate: Decimal): Decimal {
  return decimalOf(divideRounded(new Big(grossPrice).times(100), divisorOf(rate), PRICE_FRACTION_DIGITS));
}

/** A whole amount that includes VAT, taken apart into net and VAT that add up to it exactly. */
export function splitGrossAmount(
  grossAmount: MinorAmount,
  rate: Decimal,
): { readonly netAmount: MinorAmount; readonly taxAmount: MinorAmount } {
  const taxAmount = amountOf(divideRounded(new Big(grossAmount).times(rate), divisorOf(rate), 0));
  return { netAmount: grossAmount - taxAmount, taxAmount };
}
