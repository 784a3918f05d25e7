import { amountFor } from '@shared/billing/actuals';
import { splitAmong } from '@shared/billing/splits';
import { addDecimals } from '@shared/decimal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const sharing = (percents: readonly string[], roundingTo = 0) =>
  percents.map((percent, index) => ({ customerId: `customer${index}`, percent, isRounding: index === roundingTo }));

const hours = (quantity: string, price: string) => ({ quantity, price, currency: 'NOK' });

/** Percents of two decimals that come to 100, as cuts of the line from 0 to 10 000. */
const percents = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 0, maxLength: 7 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, index) => ((cut - (cuts[index] ?? 0)) / 100).toFixed(2)));

describe('splitting a row among customers', () => {
  it('gives the one customer that pays all the row as it is', () => {
    expect(splitAmong(sharing(['100']), hours('7.5', '1500'))).toEqual([
      { customerId: 'customer0', percent: '100', quantity: '7.5', amount: 1_125_000 },
    ]);
  });

  it('shares hours and money by percent', () => {
    expect(splitAmong(sharing(['60', '40']), hours('7.5', '1500'))).toEqual([
      { customerId: 'customer0', percent: '60', quantity: '4.5', amount: 675_000 },
      { customerId: 'customer1', percent: '40', quantity: '3', amount: 450_000 },
    ]);
  });

  it('leaves out who pays nothing', () => {
    expect(splitAmong(sharing(['0', '100'], 1), hours('1', '10')).map(({ customerId }) => customerId)).toEqual([
      'customer1',
    ]);
  });

  it('lets the rounding customer take the cent that is left over', () => {
    const shares = splitAmong(sharing(['33.33', '33.33', '33.34'], 2), hours('1', '0.05'));
    expect(shares.map(({ amount }) => amount)).toEqual([2, 2, 1]);
    const first = splitAmong(sharing(['33.34', '33.33', '33.33'], 0), hours('1', '0.05'));
    expect(first.map(({ amount }) => amount)).toEqual([1, 2, 2]);
  });

  it('gives nobody a negative share of a few cents', () => {
    const shares = splitAmong(sharing(['20', '20', '20', '20', '20']), hours('1', '0.03'));
    expect(shares.map(({ amount }) => amount)).toEqual([1, 1, 1, 0, 0]);
  });

  it('refuses a list in which nobody pays', () => {
    expect(() => splitAmong(sharing(['0']), hours('1', '10'))).toThrow('calculation.noWeights');
  });

  it('always adds up in quantity and in money, and on each share the amount is quantity × price', () => {
    fc.assert(
      fc.property(
        percents,
        fc.nat(),
        fc.integer({ min: 0, max: 400_000 }),
        fc.integer({ min: 0, max: 30_000_000 }),
        fc.constantFrom('NOK', 'JPY', 'KWD'),
        (list, seed, quantity, price, currency) => {
          const row = { quantity: String(quantity / 1000), price: String(price / 1000), currency };
          const shares = splitAmong(sharing(list, seed % list.length), row);
          expect(addDecimals('0', ...shares.map((share) => share.quantity))).toBe(row.quantity);
          expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(
            amountFor(row.quantity, row.price, currency),
          );
          for (const share of shares) {
            expect(share.amount).toBe(amountFor(share.quantity, row.price, currency));
            expect(share.amount).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
