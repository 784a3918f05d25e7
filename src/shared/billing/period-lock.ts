import { addDays, type PlainDate } from '../dates';
import { refuse } from '../failure';
import type { Company } from '../model/company';

type Lock = Pick<Company, 'lockedUntil'>;

/** Whether an accounting date lies in a locked period: up to and including the last locked day. */
export function isLocked({ lockedUntil }: Lock, date: PlainDate): boolean {
  return lockedUntil !== null && date <= lockedUntil;
}

/** Refuses an accounting date in a locked period: what was reported to the authorities stays as it was reported. */
export function assertPeriodIsOpen(company: Lock, date: PlainDate, field?: string): void {
  if (company.lockedUntil === null || !isLocked(company, date)) return;
  const { lockedUntil } = company;
  refuse('accounting.periodIsLocked', { date, lockedUntil, first: addDays(lockedUntil, 1) }, field);
}

/** The day itself, or the first open day after it. */
export function firstOpenDay({ lockedUntil }: Lock, date: PlainDate): PlainDate {
  return lockedUntil !== null && date <= lockedUntil ? addDays(lockedUntil, 1) : date;
}
