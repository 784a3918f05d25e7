import Big from 'big.js';
import { minorUnitDigits } from './currencies';
import { type Decimal, roundHalfAwayFromZero } from './decimal';
import { refuse } from './failure';
import { z } from './zod';

/** An amount in whole minor units of its currency (cents, øre, sen; for JPY yen): always a safe integer. */
export type MinorAmount = number;

export const amountSchema = z.int();

/** A whole number of minor units as an amount. Refused where a number would no longer hold it exactly. */
export function amountOf(minorUnits: Big, field?: string): MinorAmount {
  const amount = Number(minorUnits.toFixed(0));
  if (!Number.isSafeInteger(amount)) refuse('calculation.amountTooLarge', {}, field);
  // Rounding a small negative value gives −0, which is not the same as 0 to whoever compares by identity.
  return amount === 0 ? 0 : amount;
}

/** Refuses a sum that no longer fits, instead of losing a cent of it. */
export function addAmounts(amounts: readonly MinorAmount[]): MinorAmount {
  return amounts.reduce((sum, amount) => {
    const next = sum + amount;
    if (!Number.isSafeInteger(next)) refuse('calculation.amountTooLarge');
    return next;
  }, 0);
}

/** A value in the currency's main unit, rounded half away from zero to its minor unit. */
export function roundToMinor(value: Big, currency: string, field?: string): MinorAmount {
  const scaled = value.times(new Big(10).pow(minorUnitDigits(currency)));
  return amountOf(roundHalfAwayFromZero(scaled, 0), field);
}

/** `'1234.5'` in EUR is 123450. Decimals beyond the minor unit are rounded half away from zero. */
export function toMinor(decimal: Decimal, currency: string, field?: string): MinorAmount {
  return roundToMinor(new Big(decimal), currency, field);
}

/** 123450 in EUR is `'1234.50'`: always with all decimals of the currency. */
export function fromMinor(amount: MinorAmount, currency: string): Decimal {
  const digits = minorUnitDigits(currency);
  return new Big(amount).div(new Big(10).pow(digits)).toFixed(digits);
}
