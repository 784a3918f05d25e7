import { useApi } from '@renderer/api/context';
import type { ApiInput } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import type { InvoiceRow } from '@shared/api/invoicing';
import { useCallback } from 'react';

type Input = Omit<ApiInput<'invoice.list'>, 'offset' | 'limit'>;

const AT_ONCE = 500;

/** Asks for every row of the list as it is filtered and sorted, whether or not it was scrolled to. */
export function useAllRows(): (input: Input) => Promise<CallResult<readonly InvoiceRow[]>> {
  const { call } = useApi();
  return useCallback(
    async (input) => {
      const rows: InvoiceRow[] = [];
      for (;;) {
        const page = await call('invoice.list', { ...input, offset: rows.length, limit: AT_ONCE });
        if (!page.ok) return page;
        rows.push(...page.value.rows);
        if (page.value.rows.length < AT_ONCE) return { ok: true, value: rows };
      }
    },
    [call],
  );
}
