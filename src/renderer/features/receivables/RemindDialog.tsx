import { useMailServer } from '@renderer/api/use-mail-server';
import { Dialog } from '@renderer/components/Dialog';
import { RadioField } from '@renderer/components/fields/ChoiceFields';
import { useLanguage } from '@renderer/language/context';
import type { ReminderSuggestion } from '@shared/api/reminders';
import { useState } from 'react';

interface RemindDialogProps {
  readonly rows: readonly ReminderSuggestion[];
  readonly onConfirm: (by: RemindBy) => void;
  readonly onClose: () => void;
}

/** Through the company's mail server, or as drafts for the user's own mail program. */
export type RemindBy = 'email' | 'draft';

/** What is made is logged and never made again: it is said before. */
export function RemindDialog({ rows, onConfirm, onClose }: RemindDialogProps) {
  const { t, formatMoney } = useLanguage();
  const hasServer = useMailServer();
  const [chosen, setChosen] = useState<RemindBy | null>(null);
  const by = chosen ?? (hasServer ? 'email' : 'draft');
  const fees = new Map(
    rows
      .filter(({ feeAmount }) => feeAmount !== 0)
      .map(({ step, feeAmount, currency }) => [`${step} ${currency}`, { step, feeAmount, currency }]),
  );
  const withoutMail = rows.filter(({ email }) => email === '').length;
  return (
    <Dialog
      title={t('receivables.remind.title', { count: rows.length })}
      confirmLabel={t('receivables.action.remind')}
      onConfirm={() => onConfirm(by)}
      onClose={onClose}
    >
      <p>{t('receivables.remind.explain')}</p>
      {hasServer && (
        <RadioField
          label={t('invoice.send.how')}
          value={by}
          onChange={setChosen}
          options={[
            { value: 'email', label: t('invoice.send.email') },
            { value: 'draft', label: t('outbox.asDrafts') },
          ]}
        />
      )}
      {[...fees].map(([id, { step, feeAmount, currency }]) => (
        <p key={id}>
          {t('receivables.remind.fee', { amount: formatMoney(feeAmount, currency), step: t(`reminders.step.${step}`) })}
        </p>
      ))}
      {withoutMail > 0 && <p>{t('receivables.remind.withoutMail', { count: withoutMail })}</p>}
    </Dialog>
  );
}
