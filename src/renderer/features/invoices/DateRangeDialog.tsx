import { Dialog } from '@renderer/components/Dialog';
import { DateField } from '@renderer/components/fields/DateField';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import { useState } from 'react';
import classes from './DateRangeDialog.module.css';
import type { Filters } from './list-query';

type Span = Pick<Filters, 'from' | 'to'>;

interface DateRangeDialogProps {
  readonly span: Span;
  readonly onChoose: (span: Span) => void;
  readonly onClose: () => void;
}

/** Any two days; either may be left open. */
export function DateRangeDialog({ span, onChoose, onClose }: DateRangeDialogProps) {
  const { t } = useLanguage();
  const { today } = useStatus();
  const [from, setFrom] = useState(span.from ?? '');
  const [to, setTo] = useState(span.to ?? '');
  const problem = from !== '' && to !== '' && to < from ? t('invoices.filter.endsBeforeItStarts') : null;
  return (
    <Dialog
      title={t('invoices.filter.date')}
      confirmLabel={t('invoices.filter.show')}
      disabledReason={problem}
      onConfirm={() => {
        onChoose({ ...(from !== '' && { from }), ...(to !== '' && { to }) });
        onClose();
      }}
      onClose={onClose}
    >
      <div className={classes.dates}>
        <DateField label={t('invoices.filter.from')} value={from} today={today} onChange={setFrom} />
        <DateField label={t('invoices.filter.to')} value={to} today={today} onChange={setTo} />
      </div>
    </Dialog>
  );
}
