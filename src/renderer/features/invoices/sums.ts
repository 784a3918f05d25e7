import type { InvoiceRow } from '@shared/api/invoicing';
import { addAmounts } from '@shared/money';

export interface CurrencySums {
  readonly currency: string;
  readonly netAmount: number;
  readonly taxAmount: number;
  readonly grossAmount: number;
}

/** What rows come to, each currency by itself, the one with most rows first. */
export function sumsByCurrency(rows: readonly InvoiceRow[]): CurrencySums[] {
  return [...Map.groupBy(rows, (row) => row.currency)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([currency, members]) => ({
      currency,
      netAmount: addAmounts(members.map((row) => row.netAmount)),
      taxAmount: addAmounts(members.map((row) => row.taxAmount)),
      grossAmount: addAmounts(members.map((row) => row.grossAmount)),
    }));
}
