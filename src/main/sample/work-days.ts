import { addDays, compareDates, daysBetween, type PlainDate } from '@shared/dates';

const A_MONDAY = '2024-01-01';

/** 0 Monday … 6 Sunday. */
function weekday(date: PlainDate): number {
  return ((daysBetween(A_MONDAY, date) % 7) + 7) % 7;
}

/** The day itself, or the Monday after it. */
export function nextWorkDay(date: PlainDate): PlainDate {
  const day = weekday(date);
  return day < 5 ? date : addDays(date, 7 - day);
}

/** The day itself, or the Friday before it. */
export function previousWorkDay(date: PlainDate): PlainDate {
  const day = weekday(date);
  return day < 5 ? date : addDays(date, 4 - day);
}

/** Mondays to Fridays from the first day up to and including the last. */
export function workDays(first: PlainDate, last: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; compareDates(day, last) <= 0; day = addDays(day, 1)) {
    if (weekday(day) < 5) days.push(day);
  }
  return days;
}

/** So many of the days, spread evenly, in order; all of them where there are fewer. */
export function spread(days: readonly PlainDate[], count: number): PlainDate[] {
  if (days.length <= count) return [...days];
  return Array.from({ length: count }, (_, index) => days[Math.floor(((index + 0.5) * days.length) / count)] ?? '');
}
