import {
  checkPattern,
  checkSeries,
  formatNumber,
  type GivenNumber,
  newSeries,
  nextNumber,
  type SeriesState,
  seriesFromFirstNumber,
} from '@shared/billing/number-series';
import { addDays, partsOf } from '@shared/dates';
import { Refusal } from '@shared/failure';
import { failureMessage } from '@shared/i18n/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function give(series: SeriesState, dates: readonly string[]): { given: GivenNumber[]; series: SeriesState } {
  return dates.reduce<{ given: GivenNumber[]; series: SeriesState }>(
    (state, date) => {
      const next = nextNumber(state.series, date);
      const { number, sequence } = next;
      return { given: [...state.given, { number, sequence, year: partsOf(date).year }], series: next.series };
    },
    { given: [], series },
  );
}

const numbersOf = (given: readonly GivenNumber[]) => given.map(({ number }) => number);

describe('a number pattern', () => {
  it.each([
    ['{YYYY}-{####}', '2026-0042'],
    ['INV-{YY}{MM}-{###}', 'INV-2611-042'],
    ['F{####}', 'F0042'],
    ['{#}/{YYYY}', '42/2026'],
    ['A+B_{######}', 'A+B_000042'],
  ])('%s gives %s', (pattern, number) => {
    expect(formatNumber(pattern, { date: '2026-11-20', sequence: 42 })).toBe(number);
  });

  it('lets a number outgrow its group', () => {
    expect(formatNumber('{##}', { date: '2026-11-20', sequence: 1234 })).toBe('1234');
  });

  it.each([
    ['INV', false, 'noSequence'],
    ['', false, 'noSequence'],
    ['{##}-{##}', false, 'severalSequences'],
    ['{DD}-{##}', false, 'unknownPlaceholder'],
    ['{yyyy}-{##}', false, 'unknownPlaceholder'],
    ['N° {##}', false, 'character'],
    ['{YYYY}.{##}', false, 'character'],
    ['{YYYY}-{##', false, 'character'],
    ['F{####}', true, 'noYear'],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ-ABCDE{####}', false, 'tooLong'],
  ])('refuses %s (yearly: %s): %s', (pattern, yearly, code) => {
    let refusal: unknown;
    try {
      checkPattern(pattern, yearly);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    if (!(refusal instanceof Refusal)) return;
    expect(refusal.failure.code).toBe(`numberSeries.${code}`);
    for (const language of ['en', 'nb', 'nl', 'fr', 'ms'] as const) {
      expect(failureMessage(refusal.failure, language)).not.toMatch(/\{\{|numberSeries\./);
    }
  });
});

describe('a first number', () => {
  it.each([
    ['2026-0042', '{YYYY}-{####}', 42, true],
    ['F2026-0087', 'F{YYYY}-{####}', 87, true],
    ['2026001', '{YYYY}{###}', 1, true],
    ['26-007', '{YY}-{###}', 7, true],
    ['2026-11-001', '{YYYY}-{MM}-{###}', 1, true],
    ['0042/2026', '{####}/{YYYY}', 42, true],
    ['2026-2026', '{YYYY}-{####}', 2026, true],
    ['1001', '{####}', 1001, false],
    ['2026', '{####}', 2026, false],
    ['2025-0042', '2025-{####}', 42, false],
    ['INV-7', 'INV-{#}', 7, false],
  ])('%s is read as %s from %i', (number, pattern, start, resetYearly) => {
    const read = seriesFromFirstNumber(number, '2026-11-20');
    expect(read).toEqual({ pattern, start, resetYearly });
    expect(nextNumber(newSeries(read), '2026-11-20').number).toBe(number);
  });

  it('refuses a start that is none', () => {
    expect(() => seriesFromFirstNumber('INVOICE', '2026-11-20')).toThrow('numberSeries.noDigits');
    expect(() => seriesFromFirstNumber('INV 1', '2026-11-20')).toThrow('numberSeries.character');
    expect(() => seriesFromFirstNumber('2026-0000', '2026-11-20')).toThrow('numberSeries.start');
    expect(() => newSeries({ pattern: '{#}', start: 1.5, resetYearly: false })).toThrow('numberSeries.start');
  });
});

describe('a series', () => {
  it('counts on over the years', () => {
    const series = newSeries({ pattern: 'F{####}', start: 99, resetYearly: false });
    const { given, series: after } = give(series, ['2026-12-30', '2027-01-02', '2026-12-31']);
    expect(numbersOf(given)).toEqual(['F0099', 'F0100', 'F0101']);
    expect(after).toMatchObject({ next: 102, year: null });
    expect(checkSeries(after, given)).toBeUndefined();
  });

  it('begins again at 1 each year where it is yearly', () => {
    const series = newSeries({ pattern: '{YYYY}-{###}', start: 42, resetYearly: true });
    const { given, series: after } = give(series, ['2026-11-20', '2026-12-31', '2027-01-02', '2027-01-03']);
    expect(numbersOf(given)).toEqual(['2026-042', '2026-043', '2027-001', '2027-002']);
    expect(after).toMatchObject({ next: 3, year: 2027 });
    expect(checkSeries(after, given)).toBeUndefined();
  });

  it('keeps what else its holder carries', () => {
    const series = { ...newSeries({ pattern: '{#}', start: 1, resetYearly: false }), id: 'invoice', revision: 3 };
    expect(nextNumber(series, '2026-11-20').series).toEqual({ ...series, next: 2 });
  });

  it('refuses to go back to a year that it has closed', () => {
    const { series } = give(newSeries({ pattern: '{YYYY}-{#}', start: 1, resetYearly: true }), ['2027-01-02']);
    expect(() => nextNumber(series, '2026-12-31')).toThrow('numberSeries.earlierYear');
  });

  it('has no gap and no twin, whatever the dates, in whatever order it is checked', () => {
    const dates = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }).map((gaps) => {
      let day = '2026-11-20';
      return gaps.map((days) => {
        day = addDays(day, days);
        return day;
      });
    });
    const patterns = fc.constantFrom('{YYYY}-{####}', '{YY}{MM}{#}', '{#}-{YYYY}');
    fc.assert(
      fc.property(
        dates,
        patterns,
        fc.boolean(),
        fc.integer({ min: 1, max: 999 }),
        (days, pattern, resetYearly, start) => {
          const { given, series } = give(newSeries({ pattern, start, resetYearly }), days);
          expect(new Set(numbersOf(given)).size).toBe(given.length);
          expect(checkSeries(series, [...given].reverse())).toBeUndefined();
        },
      ),
    );
  });

  it('finds each number that is taken out or given twice', () => {
    const days = Array.from({ length: 12 }, (_, index) => addDays('2026-10-01', index * 30));
    fc.assert(
      fc.property(fc.boolean(), fc.nat({ max: 11 }), (resetYearly, index) => {
        const { given, series } = give(newSeries({ pattern: '{YYYY}-{###}', start: 5, resetYearly }), days);
        const chosen = given[index];
        if (chosen === undefined) throw new Error('no such number');
        const without = given.filter((each) => each !== chosen);
        // Where a whole year's end is missing only the next year's counter could tell, and that has begun again.
        const endsItsYear =
          resetYearly && without.every(({ year, sequence }) => year !== chosen.year || sequence < chosen.sequence);
        if (!endsItsYear || chosen.year === series.year) {
          expect(checkSeries(series, without)).toMatchObject({ kind: 'gap', sequence: chosen.sequence });
        }
        expect(checkSeries(series, [...given, chosen])).toEqual({ kind: 'twin', number: chosen.number });
      }),
    );
  });

  it('names a number that it cannot have given', () => {
    const { given, series } = give(newSeries({ pattern: 'F{##}', start: 5, resetYearly: false }), ['2026-11-20']);
    const before = { number: 'F04', sequence: 4, year: 2026 };
    const ahead = { number: 'F06', sequence: 6, year: 2026 };
    expect(checkSeries(series, [...given, before])).toEqual({ kind: 'stranger', number: 'F04' });
    expect(checkSeries(series, [...given, ahead])).toEqual({ kind: 'stranger', number: 'F06' });
    expect(checkSeries(series, [])).toEqual({ kind: 'gap', sequence: 5, year: null });
  });
});
