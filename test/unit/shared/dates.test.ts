import {
  addDays,
  addMonths,
  compareDates,
  dateFromParts,
  dateOfInstant,
  daysBetween,
  endOfMonth,
  instantSchema,
  isPlainDate,
  now,
  partsOf,
  plainDateSchema,
  startOfMonth,
  timeOfInstant,
  today,
} from '@shared/dates';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';

const anyDate = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a plain date', () => {
  it.each(['2026-11-20', '2028-02-29', '0001-01-01'])('may be %s', (text) => {
    expect(plainDateSchema.safeParse(text).success).toBe(true);
  });

  it.each(['2026-02-31', '2026-02-29', '2026-13-01', '2026-00-10', '20.11.2026', '2026-1-1', '2026-11-20T00:00', ''])(
    'is not %s',
    (text) => {
      expect(plainDateSchema.safeParse(text).success).toBe(false);
      expect(isPlainDate(text)).toBe(false);
    },
  );

  it('is whatever the calendar has, in every year that four digits can write', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ max: 32, min: 0 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
          '-',
        );
        const calendar = () => Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
        if (isPlainDate(text)) expect(calendar().toString()).toBe(text);
        else expect(calendar).toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('says first that it is written wrongly, and only then that the day does not exist', () => {
    expect(plainDateSchema.safeParse('31/02/2026').error?.issues.map(({ message }) => message)).toEqual([
      'must be a date written YYYY-MM-DD',
    ]);
    expect(plainDateSchema.safeParse('2026-02-31').error?.issues.map(({ message }) => message)).toEqual([
      'must be a day that exists',
    ]);
  });
});

describe('the day of a moment', () => {
  it('depends on the zone, around midnight', () => {
    const instant = '2026-12-31T23:30:00Z';
    expect(dateOfInstant(instant, 'Europe/Oslo')).toBe('2027-01-01');
    expect(dateOfInstant(instant, 'UTC')).toBe('2026-12-31');
    expect(timeOfInstant(instant, 'Asia/Kuala_Lumpur')).toBe('07:30');
    expect(today(() => instant, 'Asia/Kuala_Lumpur')).toBe('2027-01-01');
  });

  it('is read off the clock of this computer by default', () => {
    expect(instantSchema.safeParse(now()).success).toBe(true);
    expect(isPlainDate(today())).toBe(true);
  });
});

describe('date arithmetic', () => {
  it('keeps months within their end', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(endOfMonth('2028-02-03')).toBe('2028-02-29');
    expect(startOfMonth('2028-02-03')).toBe('2028-02-01');
  });

  it('counts days over months and years', () => {
    expect(addDays('2026-12-20', 30)).toBe('2027-01-19');
    expect(daysBetween('2026-02-01', '2026-03-01')).toBe(28);
    expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
  });

  it('finds the way back from any days added, in the order of the calendar', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
        expect(compareDates(date, moved)).toBe(Math.sign(-days) + 0);
      }),
    );
  });

  it('takes a date apart and puts it together', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = partsOf(date);
        expect(dateFromParts(year, month, day)).toBe(date);
      }),
    );
    expect(dateFromParts(2026, 2, 29)).toBeUndefined();
    expect(dateFromParts(12026, 1, 1)).toBeUndefined();
  });
});
