import Big from 'big.js';
import { type Decimal, decimalOf, divideRounded } from '../decimal';

/** How many hours the company's day has: `'7.5'`. A week is five of its days. */
export interface HoursPerUnit {
  readonly hoursPerDay: Decimal;
}

/** UN/ECE codes of the units that time is priced and shown in. */
export const TIME_UNITS = ['MIN', 'HUR', 'DAY', 'WEE'] as const;

export type TimeUnit = (typeof TIME_UNITS)[number];

export function isTimeUnit(unit: string): unit is TimeUnit {
  return (TIME_UNITS as readonly string[]).includes(unit);
}

/** Hours in one unit as a fraction, so that a minute stays exact. */
function hoursIn(unit: string, { hoursPerDay }: HoursPerUnit): { numerator: Big; denominator: Big } {
  const one = new Big(1);
  if (unit === 'MIN') return { numerator: one, denominator: new Big(60) };
  if (unit === 'DAY') return { numerator: new Big(hoursPerDay), denominator: one };
  if (unit === 'WEE') return { numerator: new Big(hoursPerDay).times(5), denominator: one };
  return { numerator: one, denominator: one };
}

/** Enough that converting a month of work there and back moves no amount by a minor unit. */
const QUANTITY_DIGITS = 8;
const PRICE_DIGITS = 8;

/** The same time in another unit: 15 hours are 2 days of 7.5. Rounded to eight decimals. */
export function convertQuantity(quantity: Decimal, from: string, to: string, hours: HoursPerUnit): Decimal {
  if (from === to) return quantity;
  const a = hoursIn(from, hours);
  const b = hoursIn(to, hours);
  return decimalOf(
    divideRounded(
      new Big(quantity).times(a.numerator).times(b.denominator),
      a.denominator.times(b.numerator),
      QUANTITY_DIGITS,
    ),
  );
}

/** The same price per another unit: 800 a day of 8 hours is 100 an hour. Rounded to eight decimals. */
export function convertPrice(price: Decimal, from: string, to: string, hours: HoursPerUnit): Decimal {
  if (from === to) return price;
  const a = hoursIn(from, hours);
  const b = hoursIn(to, hours);
  return decimalOf(
    divideRounded(
      new Big(price).times(b.numerator).times(a.denominator),
      b.denominator.times(a.numerator),
      PRICE_DIGITS,
    ),
  );
}
