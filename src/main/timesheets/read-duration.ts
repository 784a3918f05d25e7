import { type Decimal, divideDecimals, roundDecimal } from '@shared/decimal';
import { readHours } from './read-decimal';

export interface Duration {
  /** At most six decimals. */
  readonly hours: Decimal;
  /** Where the duration is told to the second. */
  readonly seconds?: number;
}

const CLOCK = /^([-−])?(\d{1,5}):([0-5]?\d)(?::([0-5]?\d)(?:[.,]0+)?)?$/u;

const UNITS =
  /^(?:(\d{1,5})\s*(?:h|hrs?|hours?)\.?)?\s*(?:(\d{1,6})\s*(?:m|mins?|minutes?)\.?)?\s*(?:(\d{1,7})\s*(?:s|secs?|seconds?)\.?)?$/i;

const HOUR_UNIT = /\s*(?:h|hrs?|hours?)\.?$/i;

const HOURS_DECIMALS = 6;

/** Seconds as hours: 34 min 57 s is 0.5825. */
export function durationOfSeconds(seconds: number): Duration {
  return { hours: divideDecimals(String(seconds), '3600', HOURS_DECIMALS), seconds };
}

/**
 * `01:30:00`, `1:30` (hours and minutes), `25:00:00`, `1.5`, `1,5`, `1.5 h` or `1h 30m`; undefined where it is none of
 * these. May be negative or zero.
 */
export function readDuration(text: string): Duration | undefined {
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const seconds = Number(clock[2]) * 3600 + Number(clock[3]) * 60 + Number(clock[4] ?? 0);
    return durationOfSeconds(clock[1] === undefined ? seconds : -seconds);
  }
  const units = text === '' ? null : UNITS.exec(text);
  if (units !== null) {
    return durationOfSeconds(Number(units[1] ?? 0) * 3600 + Number(units[2] ?? 0) * 60 + Number(units[3] ?? 0));
  }
  const hours = readHours(text.replace(HOUR_UNIT, ''));
  return hours === undefined ? undefined : { hours: roundDecimal(hours, HOURS_DECIMALS) };
}
