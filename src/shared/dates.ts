import { Temporal } from 'temporal-polyfill';
import { z } from './zod';

/** A calendar day, `'2026-11-20'`, without time or zone: no zone can shift an invoice. Sorts as text. */
export type PlainDate = string;

/** A moment in UTC, `'2026-11-20T13:32:05.120Z'`. */
export type Instant = string;

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a text of the shape YYYY-MM-DD is a day of the calendar. Counted here, for every row of a company is held
 * against it at opening, and asking a calendar is a third of that time.
 */
function exists(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeapYear ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** Whether the text is a day of the calendar, written `YYYY-MM-DD`: `'2026-02-31'` is not. */
export function isPlainDate(text: string): boolean {
  return PLAIN_DATE.test(text) && exists(text);
}

export const plainDateSchema = z
  .string()
  .regex(PLAIN_DATE, { error: 'must be a date written YYYY-MM-DD', abort: true })
  .refine(exists, 'must be a day that exists');

export const instantSchema = z.iso.datetime();

/** The day that it is at this moment in an IANA zone (`'Europe/Oslo'`); by default in the zone of this computer. */
export function dateOfInstant(instant: Instant, timeZone: string = Temporal.Now.timeZoneId()): PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The time of day at this moment, `'14:32'`; by default in the zone of this computer. */
export function timeOfInstant(instant: Instant, timeZone: string = Temporal.Now.timeZoneId()): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Today, in the zone of this computer or the one given. `clock` gives the present moment. */
export function today(clock: () => Instant = now, timeZone?: string): PlainDate {
  return dateOfInstant(clock(), timeZone);
}

export function now(): Instant {
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** A month later by the calendar, held within the month: 31 January plus one month is the last day of February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

export function startOfMonth(date: PlainDate): PlainDate {
  return Temporal.PlainDate.from(date).with({ day: 1 }).toString();
}

export function endOfMonth(date: PlainDate): PlainDate {
  const plain = Temporal.PlainDate.from(date);
  return plain.with({ day: plain.daysInMonth }).toString();
}

const DAY_MILLISECONDS = 86_400_000;

/** The days since 1 January 1970. Every UTC day has the same length, so counting them needs no calendar. */
const dayNumber = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MILLISECONDS;

/** Days from the first date to the second; negative when the second is earlier. Lists ask for it once a row. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Below zero where `a` is earlier than `b`: fit for sorting. */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day, month and year of a date as numbers, months counted from 1. */
export function partsOf(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return { year, month, day };
}

/** The date of these numbers, or nothing where the calendar has no such day. */
export function dateFromParts(year: number, month: number, day: number): PlainDate | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isPlainDate(text) ? text : undefined;
}
