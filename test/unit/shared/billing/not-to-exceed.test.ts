import {
  excessOf,
  hasLimits,
  type LimitTerms,
  type LimitUse,
  limitsOver,
  limitUse,
} from '@shared/billing/not-to-exceed';
import { type Actual, PLAIN_ACTUAL } from '@shared/model/actual';
import type { BillingCustomer } from '@shared/model/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const payer = (customerId: string, notToExceedAmount: number | null): BillingCustomer => ({
  customerId,
  percent: '50',
  isRounding: false,
  notToExceedAmount,
  paymentTermDays: null,
});

interface Amounts {
  readonly lineCustomer?: number;
  readonly line?: number;
  readonly contractCustomer?: number;
  readonly contract?: number;
}

const NO_TERMS = { discountPercent: '0', surchargePercent: '0' };

/** A contract with the lines `one` and `two`, shared by `a` and `b`; the limits are those of line `one` and of `a`. */
const terms = ({ lineCustomer, line, contractCustomer, contract }: Amounts): LimitTerms => ({
  contract: {
    customerId: 'a',
    notToExceedAmount: contract ?? null,
    customers: [payer('a', contractCustomer ?? null), payer('b', null)],
  },
  lines: [
    {
      id: 'one',
      ...NO_TERMS,
      notToExceedAmount: line ?? null,
      customers: [payer('a', lineCustomer ?? null), payer('b', null)],
    },
    { id: 'two', ...NO_TERMS, notToExceedAmount: null, customers: [] },
  ],
});

let rows = 0;

const row = (amount: number, changes: Partial<Actual> = {}): Actual => {
  rows += 1;
  return {
    ...PLAIN_ACTUAL,
    id: `row${rows}`,
    transactionType: 'unbilledSales',
    transactionClass: 'time',
    date: '2026-11-02',
    projectId: 'project',
    contractId: 'contract',
    contractLineId: 'one',
    customerId: 'a',
    personId: null,
    roleId: null,
    task: '',
    category: '',
    description: '',
    externalDescription: '',
    quantity: '1',
    unit: 'HUR',
    price: String(amount / 100),
    amount,
    currency: 'NOK',
    priceOrigin: { kind: 'fixed', priceListId: null, priceListName: '', subject: '' },
    billingType: 'chargeable',
    billingStatus: 'notReady',
    adjustmentStatus: 'none',
    entryId: null,
    milestoneId: null,
    invoiceId: null,
    invoiceLineId: null,
    costId: null,
    reversesId: null,
    replacesId: null,
    billsId: null,
    reason: '',
    createdAt: '2026-11-02T09:00:00.000Z',
    ...changes,
  };
};

const committed = (amount: number, changes: Partial<Actual> = {}) =>
  row(amount, { limitStatus: 'committed', ...changes });
const billed = (amount: number, changes: Partial<Actual> = {}) =>
  row(amount, { transactionType: 'billedSales', billingStatus: 'invoicePosted', ...changes });

describe('the limits over a row', () => {
  it('are asked from the narrowest to the widest, and the first without room is named', () => {
    const all = terms({ lineCustomer: 100, line: 200, contractCustomer: 300, contract: 400 });
    const level = (held: readonly Actual[], amount: number) => limitUse(all, held).standingOf(row(amount)).limitLevel;
    expect(level([], 101)).toBe('lineCustomer');
    expect(level([committed(150, { customerId: 'b' })], 60)).toBe('line');
    expect(level([committed(250, { contractLineId: 'two' })], 60)).toBe('contractCustomer');
    expect(level([committed(350, { contractLineId: 'two', customerId: 'b' })], 60)).toBe('contract');
    expect(level([], 100)).toBeNull();
  });

  it('say by how much they would be exceeded', () => {
    const { overAmount, limitAmount, limitStatus } = limitUse(terms({ line: 100 }), [committed(80)]).standingOf(
      row(45),
    );
    expect([limitStatus, overAmount, limitAmount]).toEqual(['failed', 25, 100]);
  });

  it('stand over the contract’s customer where a row names none', () => {
    expect(limitsOver({ contractLineId: 'one', customerId: null }, terms({ contractCustomer: 5 }))).toHaveLength(1);
    expect(limitsOver({ contractLineId: 'two', customerId: 'b' }, terms({ contractCustomer: 5, line: 5 }))).toEqual([]);
  });

  it('apply to nothing where there are none, and to nothing that is not charged', () => {
    expect(hasLimits(terms({}))).toBe(false);
    expect(hasLimits(terms({ lineCustomer: 0 }))).toBe(true);
    const use = limitUse(terms({ contract: 0 }), []);
    expect(use.standingOf(row(10, { billingType: 'complimentary' })).limitStatus).toBe('notApplicable');
    expect(use.standingOf(row(10, { transactionClass: 'retainer' })).limitStatus).toBe('notApplicable');
    expect(use.standingOf(row(10)).limitStatus).toBe('failed');
  });
});

describe('what uses up a limit', () => {
  it('is what is committed, on a draft or not, and what is billed; what was credited is free again', () => {
    const used = (...held: Actual[]) => limitUse(terms({ contract: 1000 }), held).usedAmount('contract');
    expect(used(committed(100), committed(50, { billingStatus: 'invoiceCreated' }), billed(30))).toBe(180);
    expect(used(row(100), row(50, { limitStatus: 'notEvaluated' }), row(30, { limitStatus: 'failed' }))).toBe(0);
    expect(
      used(committed(100, { billingType: 'nonChargeable' }), committed(40, { adjustmentStatus: 'adjusted' })),
    ).toBe(0);
    expect(used(billed(100), billed(-100, { adjustmentStatus: 'unadjustable' }))).toBe(0);
  });

  it('is what will be billed, with what the line takes off or puts on', () => {
    const { contract, lines } = terms({ line: 1000 });
    const agreed = (discountPercent: string, surchargePercent: string) =>
      limitUse({ contract, lines: lines.map((line) => ({ ...line, discountPercent, surchargePercent })) }, [
        committed(500),
        billed(100),
      ]);
    expect(agreed('10', '0').usedAmount('line one')).toBe(550);
    expect(agreed('0', '20').usedAmount('line one')).toBe(700);
    expect(agreed('0', '20').standingOf(row(251)).overAmount).toBe(1);
  });

  it('is not held against the row that holds it', () => {
    const mine = committed(100);
    expect(limitUse(terms({ line: 100 }), [mine]).evaluated(mine).limitStatus).toBe('committed');
  });
});

describe('billing against the limits', () => {
  const sum = (amount: number, customerId = 'a') => ({ contractLineId: 'one', customerId, amount });

  it('names the sum that brings a limit over', () => {
    const [excess, ...more] = excessOf([sum(60), sum(50)], terms({ line: 100 }), []);
    expect(more).toEqual([]);
    expect(excess).toMatchObject({ level: 'line', overAmount: 10, index: 1, limitAmount: 100 });
  });

  it('counts what others committed or billed, and nothing that is not evaluated', () => {
    const others = [billed(50), committed(20), row(500, { limitStatus: 'notEvaluated' }), row(500)];
    expect(excessOf([sum(30)], terms({ line: 100 }), others)).toEqual([]);
    expect(excessOf([sum(31)], terms({ line: 100 }), others)).toHaveLength(1);
  });

  it('never stands in the way of a credit', () => {
    expect(excessOf([sum(-40), sum(10)], terms({ line: 10 }), [billed(100)])).toEqual([]);
  });
});

type Step =
  | { readonly do: 'approve'; readonly amount: number; readonly line: string; readonly customer: string }
  | { readonly do: 'reset'; readonly pick: number }
  | { readonly do: 'evaluate'; readonly pick: number }
  | { readonly do: 'credit'; readonly pick: number }
  | { readonly do: 'bill'; readonly pick: number; readonly raise: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('approve' as const),
    amount: fc.integer({ min: 0, max: 300 }),
    line: fc.constantFrom('one', 'two'),
    customer: fc.constantFrom('a', 'b'),
  }),
  fc.record({ do: fc.constant('reset' as const), pick: fc.nat(30) }),
  fc.record({ do: fc.constant('evaluate' as const), pick: fc.nat(30) }),
  fc.record({ do: fc.constant('credit' as const), pick: fc.nat(30) }),
  fc.record({ do: fc.constant('bill' as const), pick: fc.nat(30), raise: fc.integer({ min: -50, max: 100 }) }),
);

/** The books of one contract, kept by the rules alone. */
function books(under: LimitTerms) {
  const all = new Map<string, Actual>();
  const use: LimitUse = limitUse(under, []);
  const put = (after: Actual) => {
    use.replace(all.get(after.id), after);
    all.set(after.id, after);
  };
  const open = () =>
    [...all.values()].filter(
      (each) => each.transactionType === 'unbilledSales' && each.billingStatus !== 'invoicePosted',
    );
  const pick = (list: readonly Actual[], seed: number) => list[seed % Math.max(1, list.length)];
  return {
    all,
    use,
    perform(each: Step) {
      if (each.do === 'approve') {
        put(use.evaluated(row(each.amount, { contractLineId: each.line, customerId: each.customer })));
        return;
      }
      if (each.do === 'credit') {
        const last = pick(
          [...all.values()].filter(
            (one) => one.transactionType === 'billedSales' && one.amount > 0 && one.adjustmentStatus === 'none',
          ),
          each.pick,
        );
        if (last === undefined) return;
        put({ ...last, adjustmentStatus: 'adjusted' });
        put(
          billed(-last.amount, {
            ...last,
            id: `${last.id} back`,
            amount: -last.amount,
            adjustmentStatus: 'unadjustable',
          }),
        );
        return;
      }
      const chosen = pick(open(), each.pick);
      if (chosen === undefined) return;
      if (each.do === 'reset') put({ ...chosen, limitStatus: 'notEvaluated' });
      else if (each.do === 'evaluate') put(use.evaluated(chosen));
      else {
        // What a draft does: billed as changed, if the limits allow.
        const { contractLineId, customerId } = chosen;
        const amount = Math.max(0, chosen.amount + each.raise);
        const others = [...all.values()].filter(({ id }) => id !== chosen.id);
        if (excessOf([{ contractLineId, customerId, amount }], under, others).length > 0) return;
        put({ ...chosen, billingStatus: 'invoicePosted' });
        put(billed(amount, { contractLineId, customerId }));
      }
    },
  };
}

const limit = fc.option(fc.integer({ min: 0, max: 800 }), { nil: undefined });

describe('over any sequence of approving, resetting, evaluating, billing and crediting', () => {
  it('what is committed and billed never exceeds a limit, and the running count is what adding up anew gives', () => {
    fc.assert(
      fc.property(
        limit,
        limit,
        limit,
        limit,
        fc.array(step, { maxLength: 40 }),
        (lineCustomer, line, contractCustomer, contract, steps) => {
          const given = Object.entries({ lineCustomer, line, contractCustomer, contract }).filter(
            ([, amount]) => amount !== undefined,
          );
          const under = terms(Object.fromEntries(given));
          const kept = books(under);
          for (const each of steps) {
            kept.perform(each);
            const afresh = limitUse(under, kept.all.values());
            for (const counted of [
              { contractLineId: 'one', customerId: 'a' },
              { contractLineId: 'two', customerId: 'b' },
            ]) {
              for (const { key, limitAmount } of limitsOver(counted, under)) {
                expect(afresh.usedAmount(key)).toBeLessThanOrEqual(limitAmount);
                expect(kept.use.usedAmount(key)).toBe(afresh.usedAmount(key));
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
