import type { ElectronicLine } from '../en16931';
import type { ReceivedInvoice, ReceivedLine } from '../received';

/** What sums are checked of: an invoice of others, and one of ours as it is written. */
export type StatedLine = Omit<ElectronicLine, 'category'> &
  Pick<ReceivedLine, 'category'> &
  Partial<Pick<ReceivedLine, 'grossPriceBaseQuantity'>>;

export type StatedInvoice = Pick<
  ReceivedInvoice,
  'currency' | 'taxCurrency' | 'issueDate' | 'dueDate' | 'totals' | 'taxes' | 'allowancesAndCharges'
> & {
  readonly delivery: Pick<ReceivedInvoice['delivery'], 'periodStart' | 'periodEnd'>;
  readonly lines: readonly StatedLine[];
};
