import { minorUnitDigits } from '@shared/currencies';
import { compareDecimals, roundDecimal } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { toMinor } from '@shared/money';

/**
 * An amount as it was typed, in minor units. Nobody pays a thousandth of a krone: more decimals than the currency has are
 * a slip, not something to round.
 */
export function exactAmount(amount: string, currency: string): number {
  const digits = minorUnitDigits(currency);
  if (compareDecimals(amount, roundDecimal(amount, digits)) !== 0) {
    refuse('cli.amountTooPrecise', { amount, currency, digits });
  }
  return toMinor(amount, currency);
}
