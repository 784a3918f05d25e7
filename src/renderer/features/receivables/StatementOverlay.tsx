import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import { useNotice } from '@renderer/shell/notices';
import type { ApiInput } from '@shared/api';
import { LetterOverlay } from './LetterOverlay';

interface StatementOverlayProps {
  readonly wanted: ApiInput<'receivables.statementPdf'>;
  readonly customerName: string;
  readonly onClose: () => void;
}

/** A customer's statement as they will get it: to save, to print, or to mail. */
export function StatementOverlay({ wanted, customerName, onClose }: StatementOverlayProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  const pdf = useCall('receivables.statementPdf', wanted, {
    collections: ['invoices', 'payments', 'customers', 'company'],
  });
  const mail = useAction('receivables.sendStatement');

  async function send() {
    const made = await mail.run({ ...wanted, channel: 'emailDraft' });
    if (!made.ok || made.value.file === null) return;
    const { base64, ...file } = made.value.file;
    const opened = await platform.openMailDraft({ ...file, bytes: fromBase64(base64) });
    if (opened.ok) notify({ text: t('letters.screen.mailed') });
  }

  return (
    <LetterOverlay
      title={t('letters.screen.statementOf', { customer: customerName })}
      pdf={pdf.data}
      isFetching={pdf.isFetching || mail.isRunning}
      failure={pdf.failure ?? mail.failure}
      tools={
        <KeyButton
          label={t('letters.screen.mail')}
          keyName="m"
          level="overlay"
          size="small"
          busy={mail.isRunning}
          onPress={() => void send()}
        />
      }
      onClose={onClose}
    />
  );
}
