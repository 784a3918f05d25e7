import {
  formatAmount,
  formatAmountChange,
  formatDecimal,
  formatForEditing,
  formatMoney,
  formatPercent,
  formatPrice,
  formatQuantity,
} from '@shared/i18n/format/numbers';
import { parseDecimalInput } from '@shared/i18n/format/parse-decimal';
import { LANGUAGES } from '@shared/i18n/languages';
import { toMinor } from '@shared/money';
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('numbers in five languages', () => {
  it.each([
    ['en', '−1,234,567.89'],
    ['ms', '−1,234,567.89'],
    ['nl', '−1.234.567,89'],
    ['nb', '−1\u202f234\u202f567,89'],
    ['fr', '−1\u202f234\u202f567,89'],
  ] as const)('%s writes %s', (language, text) => {
    expect(formatAmount(-123456789, 'EUR', language)).toBe(text);
  });

  it('shows the decimals of the currency', () => {
    expect(formatAmount(1234, 'JPY', 'en')).toBe('1,234');
    expect(formatAmount(1234, 'TND', 'en')).toBe('1.234');
    expect(formatAmount(0, 'NOK', 'nb')).toBe('0,00');
    expect(formatAmount(-4, 'NOK', 'nb')).toBe('−0,04');
  });

  it('signs a change', () => {
    expect(formatAmountChange(213500, 'NOK', 'en')).toBe('+2,135.00');
    expect(formatAmountChange(-250000, 'NOK', 'en')).toBe('−2,500.00');
    expect(formatAmountChange(0, 'NOK', 'en')).toBe('0.00');
  });

  it('names the currency in running text as the readers do', () => {
    expect(formatMoney(2975247, 'EUR', 'nl')).toBe('€\u00a029.752,47');
    expect(formatMoney(4244438, 'EUR', 'fr')).toBe('42\u202f444,38\u00a0€');
    expect(formatMoney(41286000, 'MYR', 'ms')).toBe('RM\u00a0412,860.00');
    expect(formatMoney(25631500, 'NOK', 'nb')).toBe('NOK\u00a0256\u202f315,00');
    expect(formatMoney(-100, 'EUR', 'en')).toBe('EUR\u00a0−1.00');
  });

  it('never rounds a quantity or a price', () => {
    expect(formatQuantity('18.5', 'nb')).toBe('18,50');
    expect(formatQuantity('412', 'nl', 0)).toBe('412');
    expect(formatQuantity('0.33333333', 'en')).toBe('0.33333333');
    expect(formatPrice('1520', 'NOK', 'nb')).toBe('1\u202f520,00');
    expect(formatPrice('0.0425', 'EUR', 'nl')).toBe('0,0425');
  });

  it('rounds half away from zero where it is asked to', () => {
    expect(formatDecimal('-1446.375', 'en', { maxDecimals: 2 })).toBe('−1,446.38');
    expect(formatDecimal('-0.001', 'en', { maxDecimals: 2 })).toBe('0');
    expect(formatDecimal('999.5', 'en', { maxDecimals: 0 })).toBe('1,000');
  });

  it.each([
    ['en', '25%', '5.5%'],
    ['ms', '25%', '5.5%'],
    ['nb', '25\u00a0%', '5,5\u00a0%'],
    ['nl', '25\u00a0%', '5,5\u00a0%'],
    ['fr', '25\u00a0%', '5,5\u00a0%'],
  ] as const)('%s writes rates as %s and %s', (language, whole, half) => {
    expect(formatPercent('25.00', language)).toBe(whole);
    expect(formatPercent('5.50', language)).toBe(half);
  });
});

describe('what is written', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)).toFixed());

  it('is read again as the same number, in every language', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: 0, max: 4 }),
        (value, language, minDecimals) => {
          expect(parseDecimalInput(formatDecimal(value, language, { minDecimals }), language)).toEqual({
            ok: true,
            value,
          });
          expect(parseDecimalInput(formatForEditing(value, language, { minDecimals }), language)).toEqual({
            ok: true,
            value,
          });
        },
      ),
    );
  });

  it('is read again as the same amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('NOK', 'JPY', 'TND'),
        (amount, language, currency) => {
          const read = parseDecimalInput(formatAmount(amount, currency, language), language);
          expect(read.ok && toMinor(read.value, currency)).toBe(amount);
        },
      ),
    );
  });
});
