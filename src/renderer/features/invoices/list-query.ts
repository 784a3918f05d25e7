import type { GridSort } from '@renderer/components/grid/types';
import type { ApiInput } from '@shared/api';

export const VIEWS = ['all', 'drafts', 'toSend', 'open', 'overdue', 'paid'] as const;

export type ViewName = (typeof VIEWS)[number];

/** What narrows the list besides its view and the searched text. */
export interface Filters {
  /** Only what has its number. */
  readonly issued?: true;
  readonly customerId?: string;
  readonly currency?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface ListQuery {
  readonly view: ViewName;
  readonly text: string;
  readonly filters: Filters;
  readonly sort: GridSort;
}

export const EVERYTHING: ListQuery = { view: 'all', text: '', filters: {}, sort: [] };

export const SORTS = [
  'number',
  'customerName',
  'projectName',
  'invoiceDate',
  'dueDate',
  'status',
  'grossAmount',
  'openAmount',
] as const satisfies readonly NonNullable<ApiInput<'invoice.list'>['sort']>[number]['by'][];

type Address = Readonly<Record<string, string | undefined>>;

/** What an address such as `/invoices?view=overdue` asks for; null where it asks for nothing in particular. */
export function queryOfAddress({ view, text, issued, customerId, currency, from, to }: Address): ListQuery | null {
  const filters: Filters = {
    ...(issued !== undefined && { issued: true }),
    ...(customerId !== undefined && { customerId }),
    ...(currency !== undefined && { currency }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  const named = VIEWS.find((name) => name === view);
  if (named === undefined && text === undefined && Object.keys(filters).length === 0) return null;
  return { ...EVERYTHING, view: named ?? 'all', text: text ?? '', filters };
}

/** Whether anything but the view hides rows. */
export function isNarrowed({ text, filters }: ListQuery): boolean {
  return text.trim() !== '' || Object.keys(filters).length > 0;
}
