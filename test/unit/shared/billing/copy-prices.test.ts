import { raisedPrice, raisedPrices } from '@shared/billing/copy-prices';
import { compareDecimals } from '@shared/decimal';
import { PLAIN_PRICE, type Price } from '@shared/model/price-list';
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const price = (changes: Partial<Price>): Price => ({
  id: 'p',
  kind: 'role',
  roleId: 'senior',
  personId: null,
  projectId: null,
  category: '',
  unit: 'HUR',
  price: '1250',
  ...PLAIN_PRICE,
  ...changes,
});

describe('raising prices', () => {
  it.each([
    ['1250', '3.5', '0.01', '1293.75'],
    ['1250', '3.5', '5', '1295'],
    ['1250', '-10', '1', '1125'],
    ['12.5', '4', '0.05', '13'],
    ['0.35', '10', '0.01', '0.39'],
  ])('%s by %s %% in steps of %s is %s', (old, percent, step, expected) => {
    expect(raisedPrice(old, percent, step)).toBe(expected);
  });

  it('leaves what follows the cost, and everything where nothing is raised', () => {
    const prices = [price({ price: '1250.123' }), price({ method: 'markup', price: '0', markupPercent: '10' })];
    const without = prices.map(({ id: _, ...rest }) => rest);
    expect(raisedPrices(prices, '0', '5')).toEqual(without);
    expect(raisedPrices(prices, '5', '1')).toEqual([{ ...without[0], price: '1313' }, without[1]]);
  });

  it('ends on whole steps, no further than half a step away, and never below what it was', () => {
    const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => new Big(cents).div(100).toFixed());
    fc.assert(
      fc.property(
        money,
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom('0.01', '0.5', '1', '5'),
        (old, raise, step) => {
          const percent = String(raise / 10);
          const raised = new Big(raisedPrice(old, percent, step));
          const exact = new Big(old).times(new Big(percent).plus(100)).div(100);
          expect(raised.mod(step).eq(0)).toBe(true);
          expect(raised.minus(exact).abs().lte(new Big(step).div(2))).toBe(true);
          if (new Big(old).mod(step).eq(0)) expect(compareDecimals(raised.toFixed(), old)).not.toBe(-1);
        },
      ),
    );
  });
});
