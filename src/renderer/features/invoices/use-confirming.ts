import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { ApiOutput } from '@shared/api';
import type { InvoiceRow } from '@shared/api/invoicing';
import { useState } from 'react';

/** What became of each: a number, or the reason for which it stayed as it was. */
export interface Results {
  readonly rows: readonly InvoiceRow[];
  readonly outcome: ApiOutput<'invoice.confirmAll'>;
}

/** Confirms or posts many invoices in one call. Where all of it was done a line says so; else each result is shown. */
export function useConfirming() {
  const { t } = useLanguage();
  const notify = useNotice();
  const action = useAction('invoice.confirmAll');
  const [results, setResults] = useState<Results | null>(null);

  async function confirm(rows: readonly InvoiceRow[], post: boolean): Promise<void> {
    const result = await action.run({ ids: rows.map(({ id }) => id), post });
    if (!result.ok) return;
    const { done, refused } = result.value;
    if (refused.length > 0) setResults({ rows, outcome: result.value });
    else notify({ text: t(post ? 'draft.confirmAll.posted' : 'draft.confirmAll.confirmed', { count: done }) });
  }

  return {
    confirm,
    results,
    isBusy: action.isRunning,
    failure: action.failure,
    dismiss: () => {
      setResults(null);
      action.dismiss();
    },
  };
}
