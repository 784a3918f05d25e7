import {
  addDecimals,
  compareDecimals,
  decimalSchema,
  divideDecimals,
  divideRounded,
  multiplyDecimals,
  negateDecimal,
  normalizeDecimal,
  roundDecimal,
  subtractDecimals,
} from '@shared/decimal';
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)).toFixed());

describe('decimalSchema', () => {
  it.each(['0', '-0', '7.5', '1520.00', '-0.25', '007', '999999999999999.99999999999999999999'])('takes %s', (text) => {
    expect(decimalSchema.safeParse(text).success).toBe(true);
  });

  it.each(['', '.5', '5.', '+5', '1e3', '1,5', ' 1', '1 000', 'NaN', 'Infinity', '0x10', '1000000000000000', '--1'])(
    'refuses %s',
    (text) => {
      expect(decimalSchema.safeParse(text).success).toBe(false);
    },
  );
});

describe('normalizeDecimal', () => {
  it.each([
    ['25.00', '25'],
    ['025', '25'],
    ['-0.00', '0'],
    ['0.00000000000000000001', '0.00000000000000000001'],
    ['999999999999999', '999999999999999'],
  ])('writes %s as %s', (text, normal) => {
    expect(normalizeDecimal(text)).toBe(normal);
  });
});

describe('rounding', () => {
  it.each([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['2.5', 0, '3'],
    ['-1446.375', 2, '-1446.38'],
    ['1.005', 2, '1.01'],
    ['-0.4', 0, '0'],
  ])('rounds %s to %i decimals away from zero at the half: %s', (value, digits, rounded) => {
    expect(roundDecimal(value, digits)).toBe(rounded);
  });

  it('rounds a quotient once from the exact fraction', () => {
    // 0.49999999999999999999999…: twenty digits first would make it 0.5, and that 1.
    const numerator = new Big('1499999999999999999999999999');
    expect(divideRounded(numerator, new Big('3000000000000000000000000000'), 0).toFixed()).toBe('0');
    expect(divideRounded(new Big(-1), new Big(2), 0).toFixed()).toBe('-1');
    expect(divideDecimals('10', '3', 4)).toBe('3.3333');
  });
});

describe('arithmetic', () => {
  it('adds what floats cannot', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals()).toBe('0');
    expect(multiplyDecimals('1.1', '1.1')).toBe('1.21');
  });

  it('compares by value, not by writing', () => {
    expect(compareDecimals('20', '20.00')).toBe(0);
    expect(compareDecimals('9', '10')).toBe(-1);
  });

  it('gives back what was added, and mirrors at zero', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 6 }), (a, b, digits) => {
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(normalizeDecimal(a));
        expect(roundDecimal(negateDecimal(a), digits)).toBe(negateDecimal(roundDecimal(a, digits)));
      }),
    );
  });
});
