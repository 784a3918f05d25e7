import { useApi } from '@renderer/api/context';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { toBase64 } from '@renderer/platform/base64';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import type { Failure } from '@shared/failure';
import { LARGEST_IMPORTED_FILE } from '@shared/model/imported-invoice';
import { useCallback, useRef, useState } from 'react';

const ACCEPTED = '.xml,.pdf,application/xml,text/xml,application/pdf';

/** What became of files that were taken together; those that were refused, with the reason. */
export interface ImportReport {
  readonly kept: number;
  readonly wasKept: number;
  readonly refused: readonly { readonly fileName: string; readonly failure: Failure }[];
}

const NOTHING: ImportReport = { kept: 0, wasKept: 0, refused: [] };

/** Said before the file is read: what is far too large would fill the window's memory first. */
const tooLarge: Failure = {
  code: 'importedInvoice.tooLarge',
  params: { limit: LARGEST_IMPORTED_FILE / 1024 / 1024 },
};

/**
 * Reads and keeps electronic invoices, one file after the other. A single one is shown at once; of several it is said
 * what became of each. A file that was kept before is kept as it is.
 */
export function useImport() {
  const { t } = useLanguage();
  const { call } = useApi();
  const go = useGo();
  const notify = useNotice();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const isBusy = useRef(false);

  const keep = useCallback(
    async (file: File) => {
      if (file.size > LARGEST_IMPORTED_FILE) return { ok: false, failure: tooLarge } as const;
      const { fileName, bytes } = await platform.readFile(file);
      return call('imported.keep', { fileName, content: toBase64(bytes) });
    },
    [call],
  );

  const takeOne = useCallback(
    async (file: File) => {
      const result = await keep(file);
      if (!result.ok) return setFailure(result.failure);
      const { id, wasKept, invoice } = result.value;
      const { number, seller } = invoice;
      notify({
        text: wasKept
          ? t('importedInvoices.done.wasKept')
          : t('importedInvoices.done.kept', { number, seller: seller.name }),
      });
      go('/invoices/imported/$importedId', { importedId: id });
    },
    [go, keep, notify, t],
  );

  const takeSeveral = useCallback(
    async (files: readonly File[]) => {
      let found = NOTHING;
      for (const [done, file] of files.entries()) {
        setProgress({ done, total: files.length });
        const result = await keep(file);
        if (!result.ok)
          found = { ...found, refused: [...found.refused, { fileName: file.name, failure: result.failure }] };
        else if (result.value.wasKept) found = { ...found, wasKept: found.wasKept + 1 };
        else found = { ...found, kept: found.kept + 1 };
      }
      setReport(found);
    },
    [keep],
  );

  const take = useCallback(
    async (files: readonly File[]) => {
      const [first] = files;
      if (first === undefined || isBusy.current) return;
      isBusy.current = true;
      setFailure(null);
      setReport(null);
      setProgress({ done: 0, total: files.length });
      await (files.length === 1 ? takeOne(first) : takeSeveral(files));
      setProgress(null);
      isBusy.current = false;
    },
    [takeOne, takeSeveral],
  );

  const choose = useCallback(async () => take(await platform.pickFiles(ACCEPTED)), [take]);
  const dismiss = useCallback(() => {
    setFailure(null);
    setReport(null);
  }, []);
  return { take, choose, progress, failure, report, dismiss };
}
