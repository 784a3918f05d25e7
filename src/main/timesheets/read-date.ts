import { dateFromParts, type PlainDate } from '@shared/dates';
import type { DateOrder } from './timesheet';

/** What a date means in each order that it can be read in. */
export type DateMeanings = Readonly<Partial<Record<DateOrder, PlainDate>>> & {
  /** The year stands first with four digits: there is nothing to decide. */
  readonly yearFirst?: true;
};

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  // No tool of this kind was there before; outside of it the year is a slip of the finger.
  return year < 1990 || year > 2099 ? undefined : dateFromParts(year, month, day);
}

function meanings(found: Record<DateOrder, PlainDate | undefined>): DateMeanings {
  return Object.fromEntries(Object.entries(found).filter(([, date]) => date !== undefined));
}

/** All that a date can mean. Dots stand between day, month and year only; two digits of a year are of this century. */
export function dateMeanings(text: string): DateMeanings {
  const compact = text.replace(/\s+/gu, '').replace(/\.$/, '');
  const [, ...first] = YEAR_FIRST.exec(compact) ?? [];
  if (first.length > 0) {
    const date = dateOf(Number(first[0]), Number(first[2]), Number(first[3]));
    return date === undefined ? { yearFirst: true } : { YMD: date, yearFirst: true };
  }
  const [, one, separator, two, three = ''] = YEAR_LAST.exec(compact) ?? [];
  if (separator === undefined) return {};
  const year = three.length === 2 ? 2000 + Number(three) : Number(three);
  return meanings({
    DMY: dateOf(year, Number(two), Number(one)),
    MDY: separator === '.' ? undefined : dateOf(year, Number(one), Number(two)),
    // Only ever taken when the user says so.
    YMD: three.length === 2 && one?.length === 2 ? dateOf(2000 + Number(one), Number(two), Number(three)) : undefined,
  });
}

/** Reads the dates of one file in its order. Remembers: a file has many rows and few days. */
export function dateReader(order: DateOrder): (text: string) => PlainDate | undefined {
  const known = new Map<string, PlainDate | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const found = dateMeanings(text);
    const date = found.yearFirst ? found.YMD : found[order];
    known.set(text, date);
    return date;
  };
}

/** How a date in this order is written: for messages in any language. */
export const DATE_PATTERNS: Record<DateOrder, string> = { DMY: 'DD/MM/YYYY', MDY: 'MM/DD/YYYY', YMD: 'YYYY-MM-DD' };
