import {
  equalParts,
  milestoneState,
  milestoneSums,
  nextProgress,
  type ProgressStep,
  sharesOfMilestone,
  wholesOf,
} from '@shared/billing/milestones';
import { Refusal } from '@shared/failure';
import type { BillingCustomer, Milestone } from '@shared/model/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const OWN = '01h00000000000000000000001';
const id = (index: number) => `01h000000000000000000000${String(index).padStart(2, '0')}`;

const paying = (customerId: string, percent: string, isRounding = false): BillingCustomer => ({
  customerId,
  percent,
  isRounding,
  notToExceedAmount: null,
  paymentTermDays: null,
});

const milestone = (changes: Partial<Milestone>): Milestone => ({
  id: id(9),
  contractLineId: id(8),
  name: 'Delivery',
  date: '2026-10-05',
  amount: 100,
  externalDescription: '',
  status: 'notReady',
  invoiceId: null,
  customerId: null,
  groupId: null,
  progressPercent: null,
  revision: 1,
  ...changes,
});

const line = (contractedAmount: number | null, progressBased = true) => ({
  contractedAmount,
  progressBased,
  billingMethod: 'fixedPrice' as const,
});

const refusalOf = (work: () => unknown): string => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return error instanceof Refusal ? error.failure.code : 'thrown';
  }
};

describe('a milestone of several customers', () => {
  it('is shared by percent, what rounding leaves over going to the rounding customer', () => {
    const customers = [paying(OWN, '33.33'), paying(id(2), '33.33', true), paying(id(3), '33.34'), paying(id(4), '0')];
    expect(sharesOfMilestone(100_001, { customers }, OWN)).toEqual([
      { customerId: null, amount: 33_330 },
      { customerId: id(2), amount: 33_331 },
      { customerId: id(3), amount: 33_340 },
    ]);
  });

  it('is one share of the contract’s customer where the line names none', () => {
    expect(sharesOfMilestone(500, { customers: [] }, OWN)).toEqual([{ customerId: null, amount: 500 }]);
  });

  it('adds up to the cent, and nobody has a negative share', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        (amount, percents, rounding) => {
          const customers = percents.map((percent, index) =>
            paying(id(index + 2), `${percent}`, index === rounding % percents.length),
          );
          const shares = sharesOfMilestone(amount, { customers }, OWN);
          expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
          expect(shares.every((share) => share.amount >= 0)).toBe(true);
        },
      ),
    );
  });

  it('has begun once a share is ready, and is completed once all are invoiced', () => {
    const state = (...statuses: Milestone['status'][]) => milestoneState(statuses.map((status) => ({ status })));
    expect(state('notReady', 'notReady')).toBe('notStarted');
    expect(state('ready', 'notReady')).toBe('inProgress');
    expect(state('invoicePosted', 'invoiceCreated')).toBe('inProgress');
    expect(state('invoicePosted', 'invoicePosted')).toBe('completed');
  });

  it('is one whole, whichever share is looked at', () => {
    const rows = [
      milestone({ id: id(1), groupId: id(7) }),
      milestone({ id: id(2) }),
      milestone({ id: id(3), groupId: id(7) }),
    ];
    expect(wholesOf(rows).map((shares) => shares.map((share) => share.id))).toEqual([[id(1), id(3)], [id(2)]]);
  });
});

describe('the milestones of a line', () => {
  it('are off until they come to its price', () => {
    const rows = [milestone({ amount: 60 }), milestone({ amount: 40, status: 'invoicePosted' })];
    expect(milestoneSums(line(100, false), rows)).toMatchObject({
      milestonesAmount: 100,
      billedAmount: 40,
      remainingAmount: 0,
      isOff: false,
    });
    expect(milestoneSums(line(120, false), rows)).toMatchObject({ remainingAmount: 20, isOff: true });
    expect(milestoneSums(line(90, false), rows)).toMatchObject({ remainingAmount: -10, isOff: true });
    expect(milestoneSums(line(null, false), rows)).toMatchObject({ remainingAmount: null, isOff: false });
  });

  it('may fall short of the price where it is billed by progress, but not go beyond', () => {
    expect(milestoneSums(line(120), [milestone({ amount: 60 })]).isOff).toBe(false);
    expect(milestoneSums(line(50), [milestone({ amount: 60 })]).isOff).toBe(true);
  });
});

/** Bills one step after the other and answers the milestones. */
function billed(contractedAmount: number, steps: readonly ProgressStep[]): Milestone[] {
  const rows: Milestone[] = [];
  for (const step of steps) {
    const { amount, percent } = nextProgress(line(contractedAmount), rows, step, 'NOK');
    rows.push(milestone({ id: id(rows.length + 10), amount, progressPercent: percent }));
  }
  return rows;
}

describe('a price that is billed by progress', () => {
  it('gives 200 of 1 000 at 20 %, and 800 remain', () => {
    const rows = billed(100_000, [{ percent: '20' }]);
    expect(rows.map(({ amount }) => amount)).toEqual([20_000]);
    expect(milestoneSums(line(100_000), rows)).toMatchObject({ remainingAmount: 80_000, progressPercent: '20' });
  });

  it('is billed up to a percent, and in money', () => {
    const rows = billed(100_000, [{ percent: '20' }, { toPercent: '50' }, { amount: 12_345 }, { toPercent: '100' }]);
    expect(rows.map(({ amount }) => amount)).toEqual([20_000, 30_000, 12_345, 37_655]);
    expect(milestoneSums(line(100_000), rows)).toMatchObject({ remainingAmount: 0, progressPercent: '100' });
  });

  it.each([
    ['milestone.beyondPrice', [{ percent: '80' }, { percent: '20.01' }]],
    ['milestone.beyondPrice', [{ percent: '80' }, { amount: 20_001 }]],
    ['milestone.beyondPrice', [{ percent: '100' }, { percent: '1' }]],
    ['milestone.progressGoesBack', [{ percent: '80' }, { toPercent: '80' }]],
    ['milestone.partOfNothing', [{ percent: '0' }]],
    ['milestone.partOfNothing', [{ amount: 0 }]],
  ] as [string, ProgressStep[]][])('refuses what is not a part of it: %s', (code, steps) => {
    expect(refusalOf(() => billed(100_000, steps))).toBe(code);
  });

  it('refuses a line that says no price', () => {
    expect(refusalOf(() => nextProgress(line(null), [], { percent: '20' }, 'NOK'))).toBe('milestone.lineHasNoPrice');
  });

  it('comes to the price to the cent, whatever the steps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 10_000_000 }),
        fc.array(fc.integer({ min: 1, max: 40 })),
        (price, steps) => {
          const taken: ProgressStep[] = [];
          let left = 100;
          for (const percent of steps) {
            if (percent >= left) break;
            left -= percent;
            taken.push({ percent: `${percent}` });
          }
          const rows = billed(price, [...taken, { toPercent: '100' }]);
          expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(price);
          expect(rows.every(({ amount }) => amount > 0)).toBe(true);
        },
      ),
    );
  });
});

describe('equal parts of an amount', () => {
  it('leave what does not come out even to the last', () => {
    expect(equalParts(10_000, 3)).toEqual([3333, 3333, 3334]);
    expect(equalParts(20_000, 3)).toEqual([6667, 6667, 6666]);
    expect(refusalOf(() => equalParts(2, 3))).toBe('milestone.partOfNothing');
  });

  it('come to it, and none is nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1_000_000), (count, extra) => {
        const parts = equalParts(count + extra, count);
        expect(parts).toHaveLength(count);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(count + extra);
        expect(parts.every((part) => part > 0)).toBe(true);
      }),
    );
  });
});
