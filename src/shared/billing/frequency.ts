import { Temporal } from 'temporal-polyfill';
import { addDays, compareDates, type PlainDate } from '../dates';
import { refuse } from '../failure';
import type { FrequencyPeriod, RunDay, RunRule, WeekendRule } from '../model/frequency';

/** Everything here is about days of the calendar: no zone, no time of day, so no run shifts. */
type Day = Temporal.PlainDate;

const MONTHS_OF_PERIOD: Partial<Record<FrequencyPeriod, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

const DAYS_OF_PERIOD: Partial<Record<FrequencyPeriod, number>> = { weekly: 7, biweekly: 14 };

const WEEKS_BEFORE = { first: 0, second: 1, third: 2, fourth: 3, last: 0 } as const;

const SATURDAY = 6;

/** More runs than this between two days is a slip of the pen, not a plan. */
const MOST_DATES = 5000;

/** The day of a month that a run falls on. Days 29 to 31 of a shorter month are its last (domain: run days). */
function inMonth(month: Day, run: RunDay): Day {
  const last = month.with({ day: month.daysInMonth });
  if (run.kind === 'lastDay') return last;
  if (run.kind === 'day') return month.with({ day: Math.min(run.day, month.daysInMonth) });
  if (run.occurrence === 'last') return last.subtract({ days: (last.dayOfWeek - run.weekday + 7) % 7 });
  return nextWeekday(month, run.weekday).add({ weeks: WEEKS_BEFORE[run.occurrence] });
}

/** The day itself where it is that weekday. */
function nextWeekday(from: Day, weekday: number): Day {
  return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 });
}

/** The day of a week or fortnight that begins with `start`. */
function inDays(start: Day, run: RunDay, length: number): Day {
  if (run.kind === 'day') return start.add({ days: Math.min(run.day, length) - 1 });
  if (run.kind === 'lastDay') return start.add({ days: length - 1 });
  const isSecond = length > 7 && run.occurrence !== 'first';
  return nextWeekday(start, run.weekday).add({ weeks: isSecond ? 1 : 0 });
}

/** Weekends give way as the rule says; a working day stays. */
function movedOffWeekend(day: Day, rule: WeekendRule): Day {
  if (rule === 'none' || day.dayOfWeek < SATURDAY) return day;
  return rule === 'next'
    ? day.add({ days: 8 - day.dayOfWeek })
    : day.subtract({ days: day.dayOfWeek - (SATURDAY - 1) });
}

/** The first days of the periods that may hold a run from `start` on, without end. */
function* periodsFrom(rule: RunRule, start: Day): Generator<Day> {
  const months = MONTHS_OF_PERIOD[rule.period];
  if (months === undefined) {
    for (let day = start; ; day = day.add({ days: DAYS_OF_PERIOD[rule.period] ?? 7 })) yield day;
  }
  // One period early, for the last day of the one before may be moved into this one.
  const first = start.with({ day: 1 }).subtract({ months: ((start.month - 1) % months) + months });
  const offset = months === 1 ? 0 : Math.min(rule.month, months) - 1;
  for (let month = first.add({ months: offset }); ; month = month.add({ months })) yield month;
}

/** The days on which runs fall from `start` on, period by period, without end; a period's own may be out of order. */
function* daysFrom(rule: RunRule, start: Day): Generator<Day[]> {
  const length = DAYS_OF_PERIOD[rule.period];
  for (const period of periodsFrom(rule, start)) {
    yield rule.runs
      .map((run) => (length === undefined ? inMonth(period, run) : inDays(period, run, length)))
      .map((day) => movedOffWeekend(day, rule.weekendRule));
  }
}

/** A period ends more than this many days before what comes after it begins to matter. */
const REACH_DAYS = 40;

function datesUntil(rule: RunRule, start: PlainDate, isEnough: (day: Day, found: number) => boolean): PlainDate[] {
  const found = new Set<PlainDate>();
  for (const days of daysFrom(rule, Temporal.PlainDate.from(start))) {
    for (const day of days) {
      const date = day.toString();
      if (compareDates(date, start) >= 0) found.add(date);
    }
    const [first] = days;
    if (first === undefined || found.size > MOST_DATES || isEnough(first, found.size)) break;
  }
  return [...found].sort();
}

/**
 * The days on which something of this frequency runs between two days, both included: sorted, each once.
 *
 * Weeks and fortnights are counted from `start`; months, quarters and years are the calendar's. A run that the weekend
 * rule moves out of the two days is not among them.
 */
export function runDates(rule: RunRule, start: PlainDate, end: PlainDate): PlainDate[] {
  if (compareDates(end, start) < 0) return [];
  const beyond = addDays(end, REACH_DAYS);
  return datesUntil(rule, start, (day) => compareDates(day.toString(), beyond) > 0).filter(
    (date) => compareDates(date, end) <= 0,
  );
}

/** The first `count` days on which something of this frequency runs from `start` on. */
export function firstRunDates(rule: RunRule, start: PlainDate, count: number): PlainDate[] {
  // One period more than asked for: its run may be moved before the last one found.
  return datesUntil(rule, start, (_, found) => found > count + rule.runs.length).slice(0, count);
}

/** Refuses a frequency that no calendar could follow. */
export function checkRunRule(rule: RunRule): void {
  const { period, runs, month } = rule;
  if (runs.length > 1 && period !== 'monthly') refuse('schedule.oneRun', {}, 'changes.runs');
  const isTwice = runs.some((run, index) =>
    runs.slice(0, index).some((other) => JSON.stringify(sorted(other)) === JSON.stringify(sorted(run))),
  );
  if (isTwice) refuse('schedule.sameRunTwice', {}, 'changes.runs');
  for (const [index, run] of runs.entries()) {
    const field = `changes.runs.${index}`;
    if (period === 'weekly' && run.kind !== 'weekday') refuse('schedule.weekNeedsWeekday', {}, field);
    if (period === 'biweekly' && run.kind === 'lastDay') refuse('schedule.noLastDay', {}, field);
    if (period === 'biweekly' && run.kind === 'day' && run.day > 14) refuse('schedule.dayOfFortnight', {}, field);
    if (period === 'biweekly' && run.kind === 'weekday' && !['first', 'second'].includes(run.occurrence)) {
      refuse('schedule.weekOfFortnight', {}, field);
    }
  }
  if (period === 'quarterly' && month > 3) refuse('schedule.monthOfQuarter', {}, 'changes.month');
}

/** The run with its properties in one order, for comparing. */
function sorted(run: RunDay): (string | number)[] {
  if (run.kind === 'lastDay') return [run.kind];
  return run.kind === 'day' ? [run.kind, run.day] : [run.kind, run.weekday, run.occurrence];
}
