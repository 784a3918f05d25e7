import type { PagedRows } from '@renderer/components/grid/types';
import type { InvoiceRow } from '@shared/api/invoicing';
import { useRef } from 'react';

/**
 * The selected rows themselves, also those that have scrolled out of the pages at hand. A row at hand is the newest:
 * what was remembered serves only where there is none.
 */
export function useChosenRows(source: PagedRows<InvoiceRow>, selection: ReadonlySet<string>) {
  const known = useRef(new Map<string, InvoiceRow>());
  const remember = (rows: readonly InvoiceRow[]) => {
    for (const row of rows) known.current.set(row.id, row);
  };
  remember(source.loaded());
  const chosen = [...selection].flatMap((id) => known.current.get(id) ?? []);
  return { chosen, remember };
}
