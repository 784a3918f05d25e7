import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { useNotice } from '@renderer/shell/notices';
import { useCompany, useStatus } from '@renderer/shell/status';
import type { CallResult } from '@shared/api/contract';
import type { InvoiceRow } from '@shared/api/invoicing';
import type { Failure } from '@shared/failure';
import type { MessageKey } from '@shared/i18n/catalogue';
import { useState } from 'react';
import { commaSeparated, tabSeparated } from './rows-as-text';

/** What `C` does on this host. */
interface Usual {
  readonly label: string;
  readonly hintKey: MessageKey;
  readonly run: (rows: Rows) => void;
}

type Rows = () => Promise<CallResult<readonly InvoiceRow[]>>;

/**
 * Gives the rows as they stand on the screen to another program. The desktop window grants no page the clipboard, so
 * there `C` saves a file; in a browser it copies, and saves where the browser refuses.
 */
export function useExport() {
  const language = useLanguage();
  const { t } = language;
  const notify = useNotice();
  const { host, today } = useStatus();
  const company = useCompany();
  const [failure, setFailure] = useState<Failure | null>(null);
  const canCopy = host !== 'desktop';

  async function withRows(rows: Rows, use: (found: readonly InvoiceRow[]) => Promise<Failure | null>): Promise<void> {
    const found = await rows();
    setFailure(found.ok ? await use(found.value) : found.failure);
  }

  async function saveRows(found: readonly InvoiceRow[]): Promise<Failure | null> {
    const result = await platform.saveFile({
      fileName: `${t('invoices.title')} ${company.name} ${today}.csv`,
      mediaType: 'text/csv',
      bytes: new TextEncoder().encode(commaSeparated(found, language)),
    });
    return result.ok ? null : result.failure;
  }

  async function copyRows(found: readonly InvoiceRow[]): Promise<Failure | null> {
    try {
      await navigator.clipboard.writeText(tabSeparated(found, language));
    } catch {
      return saveRows(found);
    }
    notify({ text: t('invoices.done.copied', { count: found.length }) });
    return null;
  }

  const save = (rows: Rows) => void withRows(rows, saveRows);
  const usual: Usual = canCopy
    ? { label: t('invoices.action.copy'), hintKey: 'invoices.hint.copy', run: (rows) => void withRows(rows, copyRows) }
    : { label: t('invoices.action.saveCsv'), hintKey: 'invoices.hint.saveCsv', run: save };
  return {
    usual,
    save,
    failure,
    dismiss: () => setFailure(null),
  };
}
