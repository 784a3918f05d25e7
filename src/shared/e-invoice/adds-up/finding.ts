import Big from 'big.js';
import { roundHalfAwayFromZero } from '../../decimal';
import { z } from '../../zod';

/** Each has a sentence in `i18n/messages/imported-invoices`. */
export const FINDING_CODES = [
  'lineNet',
  'linePrice',
  'percent',
  'lineTwice',
  'linesSum',
  'allowancesSum',
  'chargesSum',
  'net',
  'tax',
  'gross',
  'due',
  'taxBase',
  'taxAmount',
  'taxGroupMissing',
  'taxGroupTwice',
  'taxRateMissing',
  'categoryUnknown',
  'taxInCurrencyMissing',
  'currencyUnknown',
  'dueBeforeIssue',
  'periodBackwards',
] as const;

export const findingSchema = z.object({
  /** An error breaks a rule of EN 16931; a warning is within the slack that its rule leaves. */
  severity: z.enum(['error', 'warning']),
  code: z.enum(FINDING_CODES),
  /** The official rule: `BR-CO-15`. */
  rule: z.string(),
  /** What the invoice says and what it should say: decimal numbers, dates or codes; empty where there is none. */
  stated: z.string(),
  expected: z.string(),
  /** The figure that it is about: a field of the part, of the line, group or discount with this index. */
  place: z.object({
    part: z.enum(['document', 'totals', 'tax', 'line', 'allowance']),
    index: z.int().nullable(),
    field: z.string(),
  }),
});

export type Finding = z.infer<typeof findingSchema>;

export type FindingPlace = Finding['place'];

/** A finding where the stated amount is another than the expected one; within the slack it is a warning. */
export function difference(
  code: Finding['code'],
  rule: string,
  stated: string | null,
  expected: Big,
  place: FindingPlace,
  slack: Big = new Big(0),
): Finding[] {
  const amount = new Big(stated ?? '0');
  const distance = amount.minus(expected).abs();
  if (distance.eq(0)) return [];
  const severity = distance.lte(slack) ? 'warning' : 'error';
  return [{ severity, code, rule, stated: stated ?? '', expected: expected.toFixed(2), place }];
}

/** EN 16931 gives every amount two decimals at most (BR-DEC), whatever the currency. */
export const rounded = (amount: Big): Big => roundHalfAwayFromZero(amount, 2);

export const sumOf = (amounts: readonly (string | null)[]): Big =>
  amounts.reduce<Big>((sum, amount) => sum.plus(amount ?? '0'), new Big(0));
