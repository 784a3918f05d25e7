import { fromMinor } from '@shared/money';

/** Whole units, or thousands where there are so many that their digits would not fit over a bar. */
export interface Scale {
  readonly divisor: 1 | 1000;
  /** An amount as it is written over its bar, without decimals: a decimal. */
  readonly short: (amount: number) => string;
}

const MANY_UNITS = 20_000;

export function scaleOf(largest: number, currency: string): Scale {
  const units = (amount: number) => Number(fromMinor(amount, currency));
  const divisor = units(largest) >= MANY_UNITS ? 1000 : 1;
  return { divisor, short: (amount) => String(Math.round(units(amount) / divisor) + 0) };
}

/** What part of the largest an amount is, in percent; a bar is never drawn backwards. */
export const shareOf = (amount: number, largest: number): number =>
  largest <= 0 ? 0 : (Math.max(0, amount) / largest) * 100;
