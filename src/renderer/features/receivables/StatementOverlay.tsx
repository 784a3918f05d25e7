import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import { useNotice } from '@renderer/shell/notices';
import type { ApiInput } from '@shared/api';
import type { Failure } from '@shared/failure';
import type { Language } from '@shared/i18n/languages';
import { useState } from 'react';
import { LetterOverlay } from './LetterOverlay';
import { SendStatementDialog, type StatementChannel } from './SendStatementDialog';

interface StatementOverlayProps {
  readonly wanted: ApiInput<'receivables.statementPdf'>;
  readonly customerName: string;
  readonly onClose: () => void;
}

/** A customer's statement as they will get it: to save, to print, or to mail. */
export function StatementOverlay({ wanted, customerName, onClose }: StatementOverlayProps) {
  const { t } = useLanguage();
  const [language, setLanguage] = useState<Language | null>(null);
  const [isAsking, setAsking] = useState(false);
  const customer = useCall('customer.get', { id: wanted.customerId }, { collections: ['customers'] }).data;
  const asked = { ...wanted, ...(language !== null && { language }) };
  const pdf = useCall('receivables.statementPdf', asked, {
    collections: ['invoices', 'payments', 'customers', 'company'],
  });
  const sending = useSending(asked, () => setAsking(false));
  return (
    <>
      <LetterOverlay
        title={t('letters.screen.statementOf', { customer: customerName })}
        pdf={pdf.data}
        isFetching={pdf.isFetching || sending.isRunning}
        failure={pdf.failure ?? sending.kept}
        tools={
          <KeyButton
            label={t('letters.screen.mail')}
            keyName="m"
            level="overlay"
            size="small"
            busy={customer === undefined}
            onPress={() => setAsking(true)}
          />
        }
        onClose={onClose}
      />
      {isAsking && customer && (
        <SendStatementDialog
          customerName={customerName}
          email={customer.email}
          language={language ?? customer.language}
          onLanguage={setLanguage}
          busy={sending.isRunning}
          failure={sending.failure}
          onConfirm={(channel, recipient) => void sending.send(channel, recipient)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Sends, and says what became of it; `kept` is why the mail waits in the outbox. */
function useSending(wanted: ApiInput<'receivables.statementPdf'>, onDone: () => void) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { run, isRunning, failure } = useAction('receivables.sendStatement');
  const [problem, setProblem] = useState<Failure | null>(null);
  const [kept, setKept] = useState<Failure | null>(null);

  async function send(channel: StatementChannel, recipient: string) {
    setProblem(null);
    setKept(null);
    const made = await run({ ...wanted, channel, recipient });
    if (!made.ok) return;
    const { file, mail } = made.value;
    if (file !== null) {
      const { base64, ...named } = file;
      const opened = await platform.openMailDraft({ ...named, bytes: fromBase64(base64) });
      if (!opened.ok) return setProblem(opened.failure);
      notify({ text: t('letters.screen.mailed') });
    } else if (mail?.state === 'sent') {
      notify({ text: t('outbox.sentTo', { recipient: mail.to }) });
    } else {
      notify({ text: t('outbox.kept') });
    }
    // Codes cross the API as text; they are those of the refusals.
    setKept((mail?.lastFailure ?? null) as Failure | null);
    onDone();
  }

  return { send, isRunning, failure: failure ?? problem, kept };
}
