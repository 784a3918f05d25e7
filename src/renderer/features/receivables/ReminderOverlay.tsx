import { useCall } from '@renderer/api/use-call';
import { useLanguage } from '@renderer/language/context';
import type { ReminderRow, ReminderSuggestion } from '@shared/api/reminders';
import { LetterOverlay } from './LetterOverlay';

interface ReminderPreviewProps {
  readonly row: ReminderSuggestion;
  /** What is reminded of with it: those of the same customer and step go into the same letter. */
  readonly rows: readonly ReminderSuggestion[];
  readonly onClose: () => void;
}

/** The letter that reminding would make, before it is made. */
export function ReminderPreview({ row, rows, onClose }: ReminderPreviewProps) {
  const { t } = useLanguage();
  const together = rows.filter(
    ({ customerId, step, currency, language }) =>
      customerId === row.customerId && step === row.step && currency === row.currency && language === row.language,
  );
  const pdf = useCall(
    'reminder.preview',
    {
      invoiceId: row.invoiceId,
      items: together.slice(0, 100).map(({ invoiceId, step }) => ({ invoiceId, step })),
    },
    { collections: ['invoices', 'payments', 'reminders', 'customers', 'company'] },
  );
  return (
    <LetterOverlay
      title={t('letters.screen.reminderTo', { customer: row.customerName })}
      pdf={pdf.data}
      isFetching={pdf.isFetching}
      failure={pdf.failure}
      isTrial
      onClose={onClose}
    />
  );
}

/** The letter of a reminder as it was made. */
export function MadeReminder({ row, onClose }: { row: ReminderRow; onClose: () => void }) {
  const { t } = useLanguage();
  const pdf = useCall('reminder.pdf', { id: row.id }, { collections: [] });
  return (
    <LetterOverlay
      title={t('letters.screen.reminderTo', { customer: row.customerName })}
      pdf={pdf.data}
      isFetching={pdf.isFetching}
      failure={pdf.failure}
      onClose={onClose}
    />
  );
}
