import { Dialog } from '@renderer/components/Dialog';
import { useLanguage } from '@renderer/language/context';
import type { ReminderSuggestion } from '@shared/api/reminders';

interface RemindDialogProps {
  readonly rows: readonly ReminderSuggestion[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What is made is logged and never made again: it is said before. */
export function RemindDialog({ rows, onConfirm, onClose }: RemindDialogProps) {
  const { t, formatMoney } = useLanguage();
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
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{t('receivables.remind.explain')}</p>
      {[...fees].map(([id, { step, feeAmount, currency }]) => (
        <p key={id}>
          {t('receivables.remind.fee', { amount: formatMoney(feeAmount, currency), step: t(`reminders.step.${step}`) })}
        </p>
      ))}
      {withoutMail > 0 && <p>{t('receivables.remind.withoutMail', { count: withoutMail })}</p>}
    </Dialog>
  );
}
