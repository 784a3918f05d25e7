import { dateFromParts, type PlainDate } from '@shared/dates';

/** The numbers of a date as a file writes it, `3/4/26`: two of them are day and month in an order to be told. */
const WRITTEN = /^\D*(\d{1,2})\D+(\d{1,2})\D+(\d{2}|\d{4})\b/;

/** What the file's own examples mean, read in one order; those that are no date that way are left out. */
export function readingsOf(
  examples: readonly string[],
  order: 'DMY' | 'MDY',
): { readonly text: string; readonly date: PlainDate }[] {
  return examples.flatMap((text) => {
    const [, first, second, year] = WRITTEN.exec(text) ?? [];
    if (first === undefined || second === undefined || year === undefined) return [];
    const [day, month] = order === 'DMY' ? [first, second] : [second, first];
    const date = dateFromParts(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
    return date === undefined ? [] : [{ text, date }];
  });
}
