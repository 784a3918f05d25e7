import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { type PlatformFile, platform } from '@renderer/platform';
import { toBase64 } from '@renderer/platform/base64';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';

const ACCEPTED = '.xml,.pdf,application/xml,text/xml,application/pdf';

/** Reads and keeps an electronic invoice, and shows it. A file that was kept before is shown as it is. */
export function useImport() {
  const { t } = useLanguage();
  const go = useGo();
  const notify = useNotice();
  const { run, isRunning, failure, dismiss } = useAction('imported.keep');

  async function take({ fileName, bytes }: Pick<PlatformFile, 'fileName' | 'bytes'>): Promise<void> {
    const result = await run({ fileName, content: toBase64(bytes) });
    if (!result.ok) return;
    const { id, wasKept, invoice } = result.value;
    const { number, seller } = invoice;
    notify({
      text: wasKept
        ? t('importedInvoices.done.wasKept')
        : t('importedInvoices.done.kept', { number, seller: seller.name }),
    });
    go('/invoices/imported/$importedId', { importedId: id });
  }

  async function choose(): Promise<void> {
    const file = await platform.pickFile(ACCEPTED);
    if (file !== null) await take(file);
  }

  return { take, choose, isRunning, failure, dismiss };
}
