import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import type { SentStatementRow } from '@shared/api/statements';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import { LetterOverlay } from './LetterOverlay';

/** The statements that a customer was sent, the latest first. */
export const useSentStatements = (customerId: string, limit: number) =>
  useCall('receivables.sentStatements', { customerId, limit }, { collections: ['sentStatements', 'outbox'] }).data;

/** Which way it went, or why it has not gone yet. */
export function useSentState(): (row: Pick<SentStatementRow, 'state'>) => string {
  const { t } = useLanguage();
  return ({ state }) => (state === 'draft' ? t('letters.screen.draft') : t(`outbox.state.${state}`));
}

/** A statement as it was sent, with the mail that carried it. */
export function SentStatement({ row, onClose }: { row: SentStatementRow; onClose: () => void }) {
  const { t } = useLanguage();
  const pdf = useCall('receivables.sentStatementFile', { id: row.id }, { collections: [] });
  const mail = useAction('receivables.sentStatementFile');
  const [problem, setProblem] = useState<Failure | null>(null);

  async function openMail() {
    const result = await mail.run({ id: row.id, as: 'mail' });
    if (!result.ok) return;
    const { base64, ...named } = result.value;
    const opened = await platform.openMailDraft({ ...named, bytes: fromBase64(base64) });
    setProblem(opened.ok ? null : opened.failure);
  }

  return (
    <LetterOverlay
      title={t('letters.screen.statementOf', { customer: row.customerName })}
      pdf={pdf.data}
      isFetching={pdf.isFetching}
      failure={pdf.failure ?? mail.failure ?? problem}
      tools={
        <KeyButton
          label={t('receivables.action.openMail')}
          keyName="m"
          level="overlay"
          size="small"
          busy={mail.isRunning}
          onPress={() => void openMail()}
        />
      }
      onClose={onClose}
    />
  );
}
