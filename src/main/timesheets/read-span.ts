import { daysBetween, type PlainDate } from '@shared/dates';
import type { Decimal } from '@shared/decimal';
import { refuse } from '@shared/failure';
import { DATE_PATTERNS } from './read-date';
import { type Duration, durationOfSeconds, readDuration } from './read-duration';
import { readTime, secondsOfDay } from './read-time';
import { type RowCells, shown } from './row-cells';
import type { DateOrder } from './timesheet';

export interface Span extends Duration {
  readonly date: PlainDate;
  readonly startTime?: string;
  readonly endTime?: string;
}

export interface DateReading {
  readonly order: DateOrder;
  readonly read: (text: string) => PlainDate | undefined;
}

const SECONDS_OF_DAY = 24 * 3600;

function readDateOf(cells: RowCells, column: 'startDate' | 'endDate', dates: DateReading): PlainDate | undefined {
  const text = cells.value(column);
  if (text === '') return undefined;
  const name = cells.name(column);
  const pattern = DATE_PATTERNS[dates.order];
  return dates.read(text) ?? refuse('timesheet.badDate', { column: name, value: shown(text), pattern }, name);
}

function readTimeOf(cells: RowCells, column: 'startTime' | 'endTime'): string | undefined {
  const text = cells.value(column);
  return text === '' ? undefined : (readTime(text) ?? cells.refuse('badTime', column));
}

/** Seconds from start to end by the clock; an end without a date that lies before the start is of the next day. */
function elapsed(start: Times, end: { readonly date: PlainDate | undefined; readonly time: string }): number {
  const seconds = secondsOfDay(end.time) - secondsOfDay(start.time);
  if (end.date === start.date) return seconds;
  if (end.date !== undefined) return daysBetween(start.date, end.date) * SECONDS_OF_DAY + seconds;
  return seconds < 0 ? seconds + SECONDS_OF_DAY : seconds;
}

interface Times {
  readonly date: PlainDate;
  readonly time: string;
}

/** The duration as stated: in hours and minutes first, because the decimal beside it is rounded. */
function statedDuration(cells: RowCells): Duration | undefined {
  const column = cells.value('duration') === '' ? 'decimalDuration' : 'duration';
  const text = cells.value(column);
  if (text === '') return undefined;
  const duration = readDuration(text) ?? cells.refuse('badDuration', column);
  if (duration.hours.startsWith('-')) cells.refuse('negativeDuration', column);
  if (duration.hours === '0') cells.refuse('zeroDuration', column);
  return duration;
}

function missingDuration(cells: RowCells): never {
  const name = cells.name(
    cells.has('duration') ? 'duration' : cells.has('decimalDuration') ? 'decimalDuration' : 'endTime',
  );
  return refuse('timesheet.missingDuration', { column: name }, name);
}

/** Start and end may be rounded to minutes where the duration is not. */
const ROUNDING_SECONDS = 60;

/** More than a day's hours on one day is a slip, unless start and end say that the work went on for longer. */
function refuseOverlong(cells: RowCells, hours: Decimal, spanSeconds: number): void {
  const seconds = Number(hours) * 3600;
  if (seconds <= SECONDS_OF_DAY || seconds <= spanSeconds + ROUNDING_SECONDS) return;
  const name = cells.name(cells.has('duration') ? 'duration' : 'decimalDuration');
  refuse('timesheet.overlong', { column: name, hours }, name);
}

/**
 * When the work began and how long it took. The stated duration counts, also where start and end lie further apart
 * (breaks); only where none is stated is it worked out from them.
 */
export function readSpan(cells: RowCells, dates: DateReading): Span {
  const startColumn = cells.name('startDate');
  const date =
    readDateOf(cells, 'startDate', dates) ?? refuse('timesheet.missingDate', { column: startColumn }, startColumn);
  const endDate = readDateOf(cells, 'endDate', dates);
  const startTime = readTimeOf(cells, 'startTime');
  const endTime = readTimeOf(cells, 'endTime');
  const stated = statedDuration(cells);
  const timed = startTime !== undefined && endTime !== undefined;
  const seconds = timed ? elapsed({ date, time: startTime }, { date: endDate, time: endTime }) : 0;
  if ((endDate !== undefined && endDate < date) || (stated === undefined && seconds < 0)) {
    const name = cells.name(endDate !== undefined && endDate < date ? 'endDate' : 'endTime');
    refuse(
      'timesheet.endBeforeStart',
      { start: `${date} ${startTime ?? ''}`.trim(), end: `${endDate ?? ''} ${endTime ?? ''}`.trim() },
      name,
    );
  }
  if (stated === undefined && !timed) missingDuration(cells);
  if (stated === undefined && seconds === 0) cells.refuse('zeroDuration', 'endTime');
  const duration = stated ?? durationOfSeconds(seconds);
  refuseOverlong(cells, duration.hours, seconds);
  return {
    ...duration,
    date,
    ...(startTime === undefined ? {} : { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
  };
}
