import { addDays, addMonths, type PlainDate } from '@shared/dates';
import { nextWorkDay } from './work-days';

/** Time from one round of invoicing to the next: work from `first` to `last`, billed on `billingDay`. */
export interface Period {
  /** 0 is the latest that is billed; -1 is the one at hand, of which no round has been held yet. */
  readonly index: number;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly billingDay: PlainDate;
}

/** How far back the books go. */
export const PERIODS = 6;

/** The latest round lies so far back that what is due in two weeks is overdue, and new work has gathered since. */
const DAYS_SINCE_LATEST = 17;

function billingDay(today: PlainDate, index: number): PlainDate {
  return nextWorkDay(addMonths(addDays(today, -DAYS_SINCE_LATEST), -index));
}

/** The six rounds up to today, the earliest first. */
export function billedPeriods(today: PlainDate): Period[] {
  return Array.from({ length: PERIODS }, (_, position) => {
    const index = PERIODS - 1 - position;
    return {
      index,
      first: billingDay(today, index + 1),
      last: addDays(billingDay(today, index), -1),
      billingDay: billingDay(today, index),
    };
  });
}

/** From the latest round to today. */
export function currentPeriod(today: PlainDate): Period {
  return { index: -1, first: billingDay(today, 0), last: today, billingDay: today };
}

/** The day on which the company was set up in the program: before all of its work. */
export function firstDay(today: PlainDate): PlainDate {
  return addMonths(today, -12);
}
