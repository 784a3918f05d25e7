import { daysBetween, type PlainDate } from '../dates';
import type { MinorAmount } from '../money';

/** How late what is owed is, as accountants group it. */
export const AGE_BUCKETS = ['notDue', 'days30', 'days60', 'days90', 'over90'] as const;

export type AgeBucket = (typeof AGE_BUCKETS)[number];

/** What is not yet late is `notDue`, on the due date itself too; then 1–30, 31–60, 61–90 days, and more. */
export function ageBucketOf(dueDate: PlainDate, asOf: PlainDate): AgeBucket {
  const days = daysBetween(dueDate, asOf);
  if (days <= 0) return 'notDue';
  if (days <= 30) return 'days30';
  if (days <= 60) return 'days60';
  return days <= 90 ? 'days90' : 'over90';
}

export interface AgedItem {
  readonly dueDate: PlainDate;
  /** Below zero: the customer has it in their favour. */
  readonly openAmount: MinorAmount;
}

/** What is owed by age, what is in the customer's favour, and the two together. */
export interface Ageing {
  readonly notDueAmount: MinorAmount;
  readonly days30Amount: MinorAmount;
  readonly days60Amount: MinorAmount;
  readonly days90Amount: MinorAmount;
  readonly over90Amount: MinorAmount;
  /** Credit notes and over-payments that nothing was done with yet: zero or below. No age, for nobody is late with it. */
  readonly creditAmount: MinorAmount;
  readonly totalAmount: MinorAmount;
}

/** Ages open items of one currency. The six columns always add up to the total, which is the sum of what is open. */
export function ageingOf(items: readonly AgedItem[], asOf: PlainDate): Ageing {
  const sums = { notDue: 0, days30: 0, days60: 0, days90: 0, over90: 0 };
  let creditAmount = 0;
  let totalAmount = 0;
  for (const { dueDate, openAmount } of items) {
    totalAmount += openAmount;
    if (openAmount < 0) creditAmount += openAmount;
    else sums[ageBucketOf(dueDate, asOf)] += openAmount;
  }
  return {
    notDueAmount: sums.notDue,
    days30Amount: sums.days30,
    days60Amount: sums.days60,
    days90Amount: sums.days90,
    over90Amount: sums.over90,
    creditAmount,
    totalAmount,
  };
}
