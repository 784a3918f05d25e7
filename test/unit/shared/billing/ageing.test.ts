import { ageBucketOf, ageingOf } from '@shared/billing/ageing';
import { addDays } from '@shared/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

describe('ageing', () => {
  it.each([
    [-10, 'notDue'],
    [0, 'notDue'],
    [1, 'days30'],
    [30, 'days30'],
    [31, 'days60'],
    [60, 'days60'],
    [61, 'days90'],
    [90, 'days90'],
    [91, 'over90'],
  ])('files what is %i days late under %s', (days, bucket) => {
    expect(ageBucketOf(addDays(TODAY, -days), TODAY)).toBe(bucket);
  });

  it('keeps what is in the customer’s favour apart, however old it is', () => {
    const items = [
      { dueDate: '2026-01-01', openAmount: -500 },
      { dueDate: '2026-11-01', openAmount: 2_000 },
    ];
    expect(ageingOf(items, TODAY)).toEqual({
      notDueAmount: 0,
      days30Amount: 2_000,
      days60Amount: 0,
      days90Amount: 0,
      over90Amount: 0,
      creditAmount: -500,
      totalAmount: 1_500,
    });
  });

  it('adds up to what is open, whatever is open', () => {
    const item = fc.record({
      dueDate: fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days)),
      openAmount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const { totalAmount, ...columns } = ageingOf(items, TODAY);
        expect(Object.values(columns).reduce((sum, amount) => sum + amount, 0)).toBe(totalAmount);
        expect(totalAmount).toBe(items.reduce((sum, { openAmount }) => sum + openAmount, 0));
      }),
    );
  });
});
