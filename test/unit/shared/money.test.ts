import { CURRENCIES, currencySchema, minorUnitDigits } from '@shared/currencies';
import { Refusal } from '@shared/failure';
import { addAmounts, fromMinor, roundToMinor, toMinor } from '@shared/money';
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('currencies', () => {
  it.each([
    ['NOK', 2],
    ['EUR', 2],
    ['MYR', 2],
    ['HUF', 2],
    ['JPY', 0],
    ['ISK', 0],
    ['TND', 3],
    ['BHD', 3],
    ['CLF', 4],
  ])('%s has %i decimals', (currency, digits) => {
    expect(minorUnitDigits(currency)).toBe(digits);
  });

  it('lists each current code once', () => {
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
    expect(CURRENCIES.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(CURRENCIES.length).toBe(165);
  });

  it.each(['nok', 'DEM', 'BGN', 'XAU', 'XXX', 'EURO', ''])('refuses %s, which nothing is invoiced in', (code) => {
    expect(currencySchema.safeParse(code).success).toBe(false);
    expect(() => minorUnitDigits(code)).toThrow('calculation.unknownCurrency');
  });
});

describe('amounts', () => {
  it.each([
    ['1234.5', 'EUR', 123450, '1234.50'],
    ['1234.5', 'JPY', 1235, '1235'],
    ['-1234.5', 'JPY', -1235, '-1235'],
    ['79', 'TND', 79000, '79.000'],
    ['-0.004', 'NOK', 0, '0.00'],
    ['-0.005', 'NOK', -1, '-0.01'],
  ])('%s %s is %i minor units, written %s', (decimal, currency, amount, written) => {
    expect(toMinor(decimal, currency)).toBe(amount);
    expect(fromMinor(amount, currency)).toBe(written);
  });

  it('rounds an exact value half away from zero', () => {
    expect(roundToMinor(new Big('2441.505'), 'EUR')).toBe(244151);
  });

  it('comes back from its text unchanged, in every currency', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...CURRENCIES), (amount, currency) => {
        expect(toMinor(fromMinor(amount, currency), currency)).toBe(amount);
      }),
    );
  });

  it('refuses what an integer cannot hold exactly, naming the field', () => {
    expect(() => toMinor('90071992547409.92', 'EUR', 'prepaid')).toThrow(Refusal);
    expect(() => addAmounts([Number.MAX_SAFE_INTEGER, 1])).toThrow('calculation.amountTooLarge');
    expect(addAmounts([])).toBe(0);
  });
});
