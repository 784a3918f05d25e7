import type { InvoiceRow } from '@shared/api/invoicing';
import type { InvoiceStatus } from '@shared/model/invoice';

type Standing = Pick<InvoiceRow, 'status' | 'overdueDays' | 'kind' | 'number'>;

/** The state that a reader looks for: overdue says more than sent, and a posted credit note is just that. */
export function shownStatus({ status, overdueDays, kind, number }: Standing): InvoiceStatus | 'overdue' | 'creditNote' {
  if (kind === 'creditNote' && number !== null && status !== 'posted') return 'creditNote';
  return overdueDays > 0 && status === 'sent' ? 'overdue' : status;
}
