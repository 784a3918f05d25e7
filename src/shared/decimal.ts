import Big from 'big.js';
import { z } from './zod';

/**
 * An exact decimal in plain notation: `'7.5'`, `'-0.25'`, `'1520.00'`. Quantities, prices and rates are kept so, never
 * as a float. At most 15 digits before the point (what an amount in minor units can hold) and 20 after it, so that a
 * net price derived from a gross one loses nothing.
 */
export type Decimal = string;

const PATTERN = /^-?\d{1,15}(\.\d{1,20})?$/;

export const MAX_FRACTION_DIGITS = 20;

// What is no number goes no further: rules on top of this one calculate with it.
export const decimalSchema = z
  .string()
  .regex(PATTERN, { error: 'must be a decimal number such as 1234.50', abort: true });

/** A sum of decimals, which may have more digits before the point than any of them. */
export const decimalSumSchema = z
  .string()
  .regex(/^-?\d{1,30}(\.\d{1,20})?$/, 'must be a decimal number such as 1234.50');

export function isDecimal(text: string): boolean {
  return PATTERN.test(text);
}

/** big.js calls it "half up", but it rounds the magnitude: 0.5 becomes 1 and −0.5 becomes −1. */
const HALF_AWAY_FROM_ZERO = Big.roundHalfUp;

/** Plain notation without trailing zeros, whatever the magnitude; zero has no sign. */
export function decimalOf(value: Big): Decimal {
  return value.eq(0) ? '0' : value.toFixed();
}

/** One spelling for one value: `'25.00'`, `'025'` and `'25'` are all `'25'`. */
export function normalizeDecimal(decimal: Decimal): Decimal {
  return decimalOf(new Big(decimal));
}

/**
 * The quotient rounded half away from zero, in one step from the exact fraction: dividing first and rounding after
 * would round twice.
 */
export function divideRounded(numerator: Big, denominator: Big, fractionDigits: number): Big {
  // The price of one unit is the common case, and a constructor per line the dear part of a long invoice.
  if (denominator.eq(1)) return roundHalfAwayFromZero(numerator, fractionDigits);
  const Divider = Big();
  Divider.DP = fractionDigits;
  Divider.RM = HALF_AWAY_FROM_ZERO;
  return new Big(new Divider(numerator.toFixed()).div(denominator.toFixed()).toFixed());
}

export function roundHalfAwayFromZero(value: Big, fractionDigits: number): Big {
  return value.round(fractionDigits, HALF_AWAY_FROM_ZERO);
}

export function addDecimals(...decimals: readonly Decimal[]): Decimal {
  return decimalOf(decimals.reduce((sum, decimal) => sum.plus(decimal), new Big(0)));
}

export function subtractDecimals(from: Decimal, decimal: Decimal): Decimal {
  return decimalOf(new Big(from).minus(decimal));
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return decimalOf(new Big(a).times(b));
}

/** Throws on a zero divisor: a caller that can meet one refuses it first, in its own words. */
export function divideDecimals(numerator: Decimal, denominator: Decimal, fractionDigits: number): Decimal {
  return decimalOf(divideRounded(new Big(numerator), new Big(denominator), fractionDigits));
}

export function roundDecimal(decimal: Decimal, fractionDigits: number): Decimal {
  return decimalOf(roundHalfAwayFromZero(new Big(decimal), fractionDigits));
}

export function negateDecimal(decimal: Decimal): Decimal {
  return decimalOf(new Big(decimal).times(-1));
}

/** Below zero where `a` is less than `b`: fit for sorting. `'20'` and `'20.00'` are equal. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}
