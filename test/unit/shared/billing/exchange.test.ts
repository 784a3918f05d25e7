import { convert, convertBack, exchangeDifference, fixedExchange, receivablePart } from '@shared/billing/exchange';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const euros = { currency: 'EUR', exchangeRate: '11.5' };
const totals = {
  linesAmount: 0,
  allowancesAmount: 0,
  chargesAmount: 0,
  netAmount: 10_000,
  taxAmount: 2_501,
  grossAmount: 12_501,
  prepaidAmount: 0,
  roundingAmount: 0,
  dueAmount: 12_501,
};

describe('converting', () => {
  it('rounds half away from zero to the minor unit of the company’s currency', () => {
    expect(convert(1, 'EUR', '0.5', 'NOK')).toBe(1);
    expect(convert(-1, 'EUR', '0.5', 'NOK')).toBe(-1);
    expect(convert(10_000, 'EUR', '11.7123', 'NOK')).toBe(117_123);
  });

  it('knows that currencies have minor units of different size', () => {
    expect(convert(1_000, 'JPY', '0.07', 'NOK')).toBe(7_000);
    expect(convert(1_000, 'TND', '3.5', 'EUR')).toBe(350);
    expect(convertBack(7_000, 'JPY', '0.07', 'NOK')).toBe(1_000);
  });

  it('leaves an amount of the company’s own currency alone', () => {
    expect(convert(123, 'NOK', null, 'NOK')).toBe(123);
    expect(convertBack(123, 'NOK', null, 'NOK')).toBe(123);
  });
});

describe('what posting fixes', () => {
  it('is the rate, and the VAT converted as one sum', () => {
    expect(fixedExchange({ currency: 'EUR', totals }, 'NOK', '11.5')).toEqual({
      exchangeRate: '11.5',
      taxCurrency: 'NOK',
      taxAmountInTaxCurrency: 28_762,
    });
  });

  it('states no VAT where there is none', () => {
    const untaxed = { currency: 'EUR', totals: { ...totals, taxAmount: 0 } };
    expect(fixedExchange(untaxed, 'NOK', '11.5')).toMatchObject({ exchangeRate: '11.5', taxCurrency: null });
  });

  it('is nothing in the company’s own currency', () => {
    expect(fixedExchange({ currency: 'NOK', totals }, 'NOK', null)).toEqual({
      exchangeRate: null,
      taxCurrency: null,
      taxAmountInTaxCurrency: null,
    });
  });
});

describe('exchange differences', () => {
  it('are what the money was worth less what was posted', () => {
    expect(exchangeDifference({ amount: 10_000, exchangeRate: '11.7' }, euros, 0, 'NOK')).toBe(2_000);
    expect(exchangeDifference({ amount: 10_000, exchangeRate: '11.2' }, euros, 0, 'NOK')).toBe(-3_000);
    expect(exchangeDifference({ amount: 10_000, exchangeRate: null }, euros, 0, 'NOK')).toBe(0);
  });

  it('leave nothing of the receivable over, however it is paid in parts', () => {
    const rate = fc.integer({ min: 1, max: 2_000_000 }).map((units) => (units / 100_000).toFixed(5));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5_000, max: 50_000 }), { minLength: 1, maxLength: 8 }),
        rate,
        (amounts, exchangeRate) => {
          const invoice = { currency: 'EUR', exchangeRate };
          let paidBefore = 0;
          let taken = 0;
          for (const amount of amounts) {
            taken += receivablePart({ amount }, invoice, paidBefore, 'NOK');
            paidBefore += amount;
          }
          expect(taken).toBe(convert(paidBefore, 'EUR', exchangeRate, 'NOK'));
        },
      ),
    );
  });
});
