import type { InvoiceRow } from '@shared/api/invoicing';

/** What can be done with rows of the list, and which of them take it. */
export const ACTIONS = ['send', 'pay', 'confirm', 'post', 'remove'] as const;

export type RowAction = (typeof ACTIONS)[number];

const TAKES: Readonly<Record<RowAction, (row: InvoiceRow) => boolean>> = {
  // Sending again is done on the invoice itself, where one sees when it was sent before.
  send: ({ status }) => status === 'posted',
  pay: ({ openAmount }) => openAmount !== 0,
  confirm: ({ status }) => status === 'draft' || status === 'inReview',
  post: ({ status }) => status === 'confirmed',
  remove: ({ status }) => status === 'draft' || status === 'inReview',
};

export function qualifying(action: RowAction, rows: readonly InvoiceRow[]): InvoiceRow[] {
  return rows.filter(TAKES[action]);
}
