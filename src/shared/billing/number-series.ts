import { type PlainDate, partsOf } from '../dates';
import { refuse } from '../failure';
import { checkPattern, checkStart, formatNumber } from './number-pattern';

export { checkPattern, checkStart, formatNumber, seriesFromFirstNumber } from './number-pattern';

/** The part of a series that numbers are drawn by. */
export interface SeriesState {
  readonly pattern: string;
  /** The sequence of the very first number. A year that begins again begins at 1. */
  readonly start: number;
  /** The sequence that the next number gets, in `year` where the series begins again every year. */
  readonly next: number;
  readonly resetYearly: boolean;
  /** The year that `next` counts in; null until the first number of a yearly series, and always for any other. */
  readonly year: number | null;
}

/** A series that has given no number yet. Refuses a pattern or a start that cannot number invoices. */
export function newSeries({
  pattern,
  start,
  resetYearly,
}: Pick<SeriesState, 'pattern' | 'start' | 'resetYearly'>): SeriesState {
  checkStart(start);
  checkPattern(pattern, resetYearly);
  return { pattern, start, next: start, resetYearly, year: null };
}

/**
 * The number for a document of this date, and the series after it was given. The caller stores both in one commit, so
 * that a number is given exactly once and none is skipped.
 *
 * Refuses a date in a year before the one that a yearly series has reached: its numbers would come after later ones.
 */
export function nextNumber<S extends SeriesState>(
  series: S,
  date: PlainDate,
): { readonly number: string; readonly sequence: number; readonly series: S } {
  const { year } = partsOf(date);
  if (!series.resetYearly) {
    const sequence = series.next;
    return {
      number: formatNumber(series.pattern, { date, sequence }),
      sequence,
      series: { ...series, next: sequence + 1 },
    };
  }
  if (series.year !== null && year < series.year) {
    refuse('numberSeries.earlierYear', { current: String(series.year), year: String(year) });
  }
  const sequence = series.year !== null && year > series.year ? 1 : series.next;
  return {
    number: formatNumber(series.pattern, { date, sequence }),
    sequence,
    series: { ...series, next: sequence + 1, year },
  };
}

/**
 * Refuses a document dated in a year that has not begun: one slip of the pen would move a yearly series there, and close
 * the present year for every other document.
 */
export function checkYearHasBegun(series: SeriesState, date: PlainDate, today: PlainDate): void {
  const { year } = partsOf(date);
  const { year: current } = partsOf(today);
  if (series.resetYearly && year > current) {
    refuse('numberSeries.laterYear', { year: String(year), current: String(current) });
  }
}

/** A number that was given. */
export interface GivenNumber {
  readonly number: string;
  readonly sequence: number;
  /** The year of the document's date: what a yearly series counts in. */
  readonly year: number;
}

export type SeriesProblem =
  /** The sequence that nobody has, and the year where the series is yearly. */
  | { readonly kind: 'gap'; readonly sequence: number; readonly year: number | null }
  /** The number that two documents have, or whose sequence another has. */
  | { readonly kind: 'twin'; readonly number: string }
  /** The number that the series cannot have given: before its start, or ahead of where it stands. */
  | { readonly kind: 'stranger'; readonly number: string };

/** Whether the series stands at or before this number, and would come to give its sequence again. */
function isAhead(series: SeriesState, { year, sequence }: GivenNumber): boolean {
  if (!series.resetYearly) return sequence >= series.next;
  return series.year === null || year > series.year || (year === series.year && sequence >= series.next);
}

/**
 * Proves a series: each sequence from its start to the one before `next` was given, once. Names the first gap, twin or
 * stranger in the order of the series. Numbers may come in any order.
 */
export function checkSeries(series: SeriesState, given: readonly GivenNumber[]): SeriesProblem | undefined {
  const yearOf = ({ year }: GivenNumber) => (series.resetYearly ? year : null);
  const sorted = [...given].sort((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0) || a.sequence - b.sequence);
  const seen = new Set<string>();
  let expected = series.start;
  let previous: GivenNumber | undefined;
  for (const each of sorted) {
    const sameYear = previous === undefined || yearOf(each) === yearOf(previous);
    if (!sameYear) expected = 1;
    if (seen.has(each.number) || (sameYear && each.sequence === previous?.sequence)) {
      return { kind: 'twin', number: each.number };
    }
    if (each.sequence < expected || isAhead(series, each)) return { kind: 'stranger', number: each.number };
    if (each.sequence > expected) return { kind: 'gap', sequence: expected, year: yearOf(each) };
    seen.add(each.number);
    expected += 1;
    previous = each;
  }
  return gapAtEnd(series, expected, previous);
}

/** Numbers that vanish from the end leave no hole behind: only `next` tells that they were given. */
function gapAtEnd(series: SeriesState, expected: number, last: GivenNumber | undefined): SeriesProblem | undefined {
  if (!series.resetYearly) return expected < series.next ? { kind: 'gap', sequence: expected, year: null } : undefined;
  if (series.year === null) return undefined;
  const sequence = last !== undefined && last.year < series.year ? 1 : expected;
  return sequence < series.next ? { kind: 'gap', sequence, year: series.year } : undefined;
}
