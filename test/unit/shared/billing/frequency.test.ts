import { checkRunRule, firstRunDates, runDates } from '@shared/billing/frequency';
import { FREQUENCY_PRESETS } from '@shared/billing/frequency-presets';
import { addDays, compareDates, daysBetween, endOfMonth, partsOf } from '@shared/dates';
import { Refusal } from '@shared/failure';
import type { RunDay, RunRule } from '@shared/model/frequency';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

const rule = (period: RunRule['period'], runs: RunDay[], others: Partial<RunRule> = {}): RunRule => ({
  period,
  runs,
  month: 1,
  weekendRule: 'none',
  ...others,
});

const monday = (occurrence: 'first' | 'second' | 'third' | 'fourth' | 'last' = 'first'): RunDay => ({
  kind: 'weekday',
  weekday: 1,
  occurrence,
});

const day = (of: number): RunDay => ({ kind: 'day', day: of });
const lastDay: RunDay = { kind: 'lastDay' };

const weekdayOf = (date: string) => Temporal.PlainDate.from(date).dayOfWeek;

describe('the days of a frequency', () => {
  it('are every Monday of a weekly one', () => {
    expect(runDates(rule('weekly', [monday()]), '2026-10-01', '2026-10-26')).toEqual([
      '2026-10-05',
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
    ]);
  });

  it('are every second Monday counted from the start of a biweekly one', () => {
    const biweekly = rule('biweekly', [monday()]);
    expect(runDates(biweekly, '2026-10-05', '2026-11-16')).toEqual([
      '2026-10-05',
      '2026-10-19',
      '2026-11-02',
      '2026-11-16',
    ]);
    expect(runDates(biweekly, '2026-10-06', '2026-11-16')).toEqual(['2026-10-12', '2026-10-26', '2026-11-09']);
    expect(runDates(rule('biweekly', [monday('second')]), '2026-10-05', '2026-11-10')).toEqual([
      '2026-10-12',
      '2026-10-26',
      '2026-11-09',
    ]);
  });

  it('are a day of the fortnight', () => {
    expect(runDates(rule('biweekly', [day(1)]), '2026-10-07', '2026-11-05')).toEqual([
      '2026-10-07',
      '2026-10-21',
      '2026-11-04',
    ]);
  });

  it('are the seventh and the last day of a month', () => {
    expect(runDates(rule('monthly', [day(7), lastDay]), '2026-01-08', '2026-03-31')).toEqual([
      '2026-01-31',
      '2026-02-07',
      '2026-02-28',
      '2026-03-07',
      '2026-03-31',
    ]);
  });

  it('are the first, third and last of a weekday', () => {
    expect(runDates(rule('monthly', [monday()]), '2026-10-01', '2026-12-31')).toEqual([
      '2026-10-05',
      '2026-11-02',
      '2026-12-07',
    ]);
    expect(runDates(rule('monthly', [monday('third'), monday('last')]), '2026-10-01', '2026-10-31')).toEqual([
      '2026-10-19',
      '2026-10-26',
    ]);
  });

  it('hold the 29th to 31st within a short month, leap years minded', () => {
    expect(runDates(rule('monthly', [day(31)]), '2027-12-01', '2028-04-30')).toEqual([
      '2027-12-31',
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
    expect(runDates(rule('monthly', [day(29)]), '2027-02-01', '2027-03-31')).toEqual(['2027-02-28', '2027-03-29']);
    // One day is one run, however often it is asked for.
    expect(runDates(rule('monthly', [day(30), day(31), lastDay]), '2027-02-01', '2027-02-28')).toEqual(['2027-02-28']);
  });

  it('are in the month of the quarter and of the year that is said', () => {
    expect(runDates(rule('quarterly', [lastDay], { month: 3 }), '2026-02-01', '2026-12-31')).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
    expect(runDates(rule('quarterly', [day(15)], { month: 2 }), '2026-03-01', '2026-09-30')).toEqual([
      '2026-05-15',
      '2026-08-15',
    ]);
    expect(runDates(rule('yearly', [day(29)], { month: 2 }), '2026-03-01', '2029-01-01')).toEqual([
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('give way to a weekend as the rule says, into another month too', () => {
    // 31 October 2026 is a Saturday, 31 January 2027 a Sunday.
    const last = (weekendRule: RunRule['weekendRule']) => rule('monthly', [lastDay], { weekendRule });
    expect(runDates(last('next'), '2026-10-01', '2026-11-30')).toEqual(['2026-11-02', '2026-11-30']);
    expect(runDates(last('previous'), '2027-01-01', '2027-01-31')).toEqual(['2027-01-29']);
    expect(runDates(last('next'), '2026-11-01', '2026-11-29')).toEqual(['2026-11-02']);
    expect(runDates(last('previous'), '2027-01-30', '2027-02-27')).toEqual(['2027-02-26']);
  });

  it('are none where the end is before the start', () => {
    expect(runDates(rule('monthly', [lastDay]), '2026-10-02', '2026-10-01')).toEqual([]);
  });

  it('are counted from the start', () => {
    expect(firstRunDates(rule('monthly', [day(7), lastDay]), '2026-01-08', 3)).toEqual([
      '2026-01-31',
      '2026-02-07',
      '2026-02-28',
    ]);
    expect(firstRunDates(rule('yearly', [lastDay], { month: 12, weekendRule: 'previous' }), '2026-01-01', 2)).toEqual([
      '2026-12-31',
      '2027-12-31',
    ]);
  });
});

const occurrence = fc.constantFrom('first', 'second', 'third', 'fourth', 'last');
const weekday = fc.record({
  kind: fc.constant('weekday' as const),
  weekday: fc.integer({ min: 1, max: 7 }),
  occurrence,
});
const dayOfMonth = fc.record({ kind: fc.constant('day' as const), day: fc.integer({ min: 1, max: 31 }) });
const anyDay: fc.Arbitrary<RunDay> = fc.oneof(weekday, dayOfMonth, fc.constant(lastDay)) as fc.Arbitrary<RunDay>;
const weekendRule = fc.constantFrom('none', 'next', 'previous');

const anyRule: fc.Arbitrary<RunRule> = fc.oneof(
  fc.record({
    period: fc.constant('monthly'),
    runs: fc.array(anyDay, { minLength: 1, maxLength: 4 }),
    month: fc.constant(1),
    weekendRule,
  }),
  fc.record({
    period: fc.constantFrom('quarterly', 'yearly'),
    runs: anyDay.map((run) => [run]),
    month: fc.integer({ min: 1, max: 3 }),
    weekendRule,
  }),
  fc.record({
    period: fc.constantFrom('weekly', 'biweekly'),
    runs: weekday.map((run) => [{ ...run, occurrence: 'first' }]),
    month: fc.constant(1),
    weekendRule,
  }),
) as fc.Arbitrary<RunRule>;

const start = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2023-01-01', days));
const length = fc.integer({ min: 0, max: 900 });

describe('whatever the frequency, its days', () => {
  it('are sorted, each once, within the bounds, and off weekends where those give way', () => {
    fc.assert(
      fc.property(anyRule, start, length, (any, from, days) => {
        const to = addDays(from, days);
        const dates = runDates(any, from, to);
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const date of dates) {
          expect(compareDates(date, from)).toBeGreaterThanOrEqual(0);
          expect(compareDates(date, to)).toBeLessThanOrEqual(0);
          if (any.weekendRule !== 'none') expect(weekdayOf(date)).toBeLessThan(6);
        }
      }),
    );
  });

  it('are the days that a calendar names', () => {
    fc.assert(
      fc.property(anyRule, start, length, (any, from, days) => {
        for (const date of runDates({ ...any, weekendRule: 'none' }, from, addDays(from, days))) {
          const { day: number } = partsOf(date);
          const isNamed = any.runs.some((run) => {
            if (run.kind === 'lastDay') return date === endOfMonth(date);
            if (run.kind === 'day') return number === run.day || (date === endOfMonth(date) && run.day > number);
            if (weekdayOf(date) !== run.weekday) return false;
            if (any.period === 'weekly' || any.period === 'biweekly') return true;
            if (run.occurrence === 'last') return partsOf(addDays(date, 7)).month !== partsOf(date).month;
            return ['first', 'second', 'third', 'fourth'][Math.floor((number - 1) / 7)] === run.occurrence;
          });
          expect(isNamed).toBe(true);
        }
      }),
    );
  });

  it('leave no period out and are the same however the time is cut', () => {
    fc.assert(
      fc.property(anyRule, start, length, fc.nat(900), (any, from, days, cut) => {
        const to = addDays(from, days);
        const whole = runDates(any, from, to);
        // Weeks are counted from the start, so only the calendar's periods can be cut anywhere.
        if (any.period === 'weekly' || any.period === 'biweekly') {
          const step = any.period === 'weekly' ? 7 : 14;
          const free = runDates({ ...any, weekendRule: 'none' }, from, to);
          for (const [index, date] of free.entries()) {
            if (index > 0) expect(daysBetween(free[index - 1] ?? date, date)).toBe(step);
          }
          expect(free.length).toBeGreaterThanOrEqual(Math.floor(days / step));
        } else {
          const middle = addDays(from, Math.min(cut, days));
          expect([...runDates(any, from, middle), ...runDates(any, addDays(middle, 1), to)]).toEqual(whole);
        }
      }),
    );
  });

  it('begin with those that are counted', () => {
    fc.assert(
      fc.property(anyRule, start, fc.integer({ min: 1, max: 20 }), (any, from, count) => {
        const counted = firstRunDates(any, from, count);
        expect(counted).toHaveLength(count);
        expect(runDates(any, from, counted.at(-1) ?? from)).toEqual(counted);
      }),
    );
  });
});

describe('a frequency that no calendar could follow', () => {
  const refusalOf = (any: RunRule) => {
    try {
      checkRunRule(any);
      return 'accepted';
    } catch (error) {
      return error instanceof Refusal ? error.failure.code : 'thrown';
    }
  };

  it.each([
    ['schedule.oneRun', rule('weekly', [monday(), { kind: 'weekday', weekday: 2, occurrence: 'first' }])],
    ['schedule.sameRunTwice', rule('monthly', [day(7), day(7)])],
    ['schedule.weekNeedsWeekday', rule('weekly', [day(3)])],
    ['schedule.noLastDay', rule('biweekly', [lastDay])],
    ['schedule.dayOfFortnight', rule('biweekly', [day(15)])],
    ['schedule.weekOfFortnight', rule('biweekly', [monday('third')])],
    ['schedule.monthOfQuarter', rule('quarterly', [lastDay], { month: 4 })],
  ])('is refused: %s', (code, any) => {
    expect(refusalOf(any)).toBe(code);
  });

  it('is none of those that are offered', () => {
    expect(FREQUENCY_PRESETS.map((preset) => refusalOf(preset.rule))).toEqual(FREQUENCY_PRESETS.map(() => 'accepted'));
  });
});
