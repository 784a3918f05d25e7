import { addMonths, type PlainDate, startOfMonth } from '../dates';

/** The month of a day, `'2026-11'`. */
export const monthOf = (date: PlainDate): string => date.slice(0, 7);

/** So many months up to the one of the day, oldest first. */
export function monthsUpTo(date: PlainDate, count: number): string[] {
  const start = startOfMonth(date);
  return Array.from({ length: count }, (_, index) => monthOf(addMonths(start, index + 1 - count)));
}
