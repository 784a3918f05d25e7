import type { InvoiceView } from '@shared/api/invoicing';

/** What is entered of an invoice's money. */
export type MoneyKind = 'pay' | 'refund' | 'writeOff' | 'settle';

/** What is proposed, in the invoice's minor units: all that it can be, but of a refund only what was paid too much. */
export function proposedAmount({ invoice, openAmount, refundableAmount }: InvoiceView, kind: MoneyKind): number {
  if (kind !== 'refund') return kind === 'settle' ? Math.abs(openAmount) : openAmount;
  const isOverpaid = openAmount < 0 && invoice.totals.dueAmount >= 0;
  return isOverpaid ? 0 - openAmount : Math.abs(refundableAmount);
}
