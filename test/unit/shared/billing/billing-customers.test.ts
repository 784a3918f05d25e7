import {
  agreedPaymentTerms,
  assertBillingCustomers,
  billingCustomer,
  evenlyDistributed,
  leaving,
  withThoseOfLine,
} from '@shared/billing/billing-customers';
import { splitAmong } from '@shared/billing/splits';
import { addDecimals, compareDecimals, subtractDecimals } from '@shared/decimal';
import { Refusal } from '@shared/failure';
import type { BillingCustomer } from '@shared/model/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const refusalOf = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
};

const assess = (customers: readonly BillingCustomer[]) =>
  refusalOf(() => assertBillingCustomers(customers, 'nordvik', 'customers'));

const nordvik = billingCustomer('nordvik', '60', true);
const havbruk = billingCustomer('havbruk', '40');

describe('a list of billing customers', () => {
  it('is sound where percents come to 100, one rounds, and the contract’s customer is there', () => {
    expect(assess([nordvik, havbruk])).toBeNull();
    expect(
      assess([
        { ...nordvik, percent: '0', isRounding: false },
        { ...havbruk, percent: '100', isRounding: true },
      ]),
    ).toBe(null);
    expect(assess([])).toBeNull();
  });

  it('is refused by name of what is wrong', () => {
    expect(assess([nordvik, { ...havbruk, percent: '39.99' }])).toBe('contract.percentsDiffer');
    expect(assess([nordvik, { ...havbruk, isRounding: true }])).toBe('contract.oneRounding');
    expect(assess([{ ...nordvik, isRounding: false }, havbruk])).toBe('contract.oneRounding');
    expect(assess([nordvik, havbruk, { ...havbruk, percent: '0' }])).toBe('contract.customerTwice');
    expect(assess([{ ...havbruk, percent: '100', isRounding: true }])).toBe('contract.primaryStays');
    expect(
      assess([
        { ...nordvik, percent: '140' },
        { ...havbruk, percent: '-40' },
      ]),
    ).toBe('contract.percentOutOfRange');
    expect(
      assess([
        { ...nordvik, percent: '0' },
        { ...havbruk, percent: '100' },
      ]),
    ).toBe('contract.roundingPays');
  });

  it('distributes evenly to exactly 100, everybody the same but for the rounding customer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(), (count, which) => {
        const rounding = which % count;
        const customers = Array.from({ length: count }, (_, index) =>
          billingCustomer(index === 0 ? 'nordvik' : `customer ${index}`, '0', index === rounding),
        );
        const shared = evenlyDistributed(customers);
        expect(assess(shared)).toBeNull();
        expect(addDecimals(...shared.map(({ percent }) => percent))).toBe('100');
        const others = new Set(shared.filter(({ isRounding }) => !isRounding).map(({ percent }) => percent));
        expect(others.size).toBeLessThanOrEqual(1);
        const [share] = others;
        const rest = shared[rounding]?.percent ?? '0';
        // The rounding customer never pays less than the rest, and never by as much as a whole percent more.
        if (share === undefined) return;
        expect(compareDecimals(rest, share)).toBeGreaterThanOrEqual(0);
        expect(compareDecimals(subtractDecimals(rest, share), '1')).toBeLessThan(0);
      }),
    );
  });

  it('splits any row without losing or making a cent', () => {
    const cents = fc.integer({ min: 0, max: 5_000_000 }).map((value) => (value / 100).toFixed(2));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), cents, cents, (count, quantity, price) => {
        const customers = evenlyDistributed(
          Array.from({ length: count }, (_, index) => billingCustomer(`customer ${index}`, '0', index === 0)),
        );
        const shares = splitAmong(customers, { quantity, price, currency: 'NOK' });
        const [whole] = splitAmong([billingCustomer('one', '100', true)], { quantity, price, currency: 'NOK' });
        expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(whole?.amount);
      }),
    );
  });
});

describe('who is on which list', () => {
  it('takes somebody new on a line into the contract with nothing to pay there', () => {
    expect(withThoseOfLine([], [nordvik, havbruk], 'nordvik')).toEqual([
      billingCustomer('nordvik', '100', true),
      billingCustomer('havbruk', '0'),
    ]);
    const both = [nordvik, havbruk];
    expect(withThoseOfLine(both, [havbruk], 'nordvik')).toBe(both);
  });

  it('knows who leaves, also where the list was not written out', () => {
    expect(leaving([nordvik, havbruk], [nordvik], 'nordvik')).toEqual(['havbruk']);
    expect(leaving([nordvik, havbruk], [], 'nordvik')).toEqual(['havbruk']);
    expect(leaving([], [nordvik, havbruk], 'nordvik')).toEqual([]);
  });
});

describe('the days a customer has to pay', () => {
  it('are the line’s, else the contract’s, else nobody’s', () => {
    const with7 = { customers: [{ ...nordvik, paymentTermDays: 7 }] };
    const with45 = { customers: [{ ...nordvik, paymentTermDays: 45 }] };
    expect(agreedPaymentTerms('nordvik', [{ customers: [] }, with7], with45)).toBe(7);
    expect(agreedPaymentTerms('nordvik', [{ customers: [nordvik] }], with45)).toBe(45);
    expect(agreedPaymentTerms('havbruk', [with7], with45)).toBeNull();
  });
});
