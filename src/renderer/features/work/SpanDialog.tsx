import { useState } from 'react';
import { Dialog } from '../../components/Dialog';
import { DateField } from '../../components/fields/DateField';
import { useLanguage } from '../../language/context';
import { useStatus } from '../../shell/status';
import classes from './Work.module.css';
import type { WorkFilter } from './work-filter';

type Span = Pick<WorkFilter, 'from' | 'to'>;

interface SpanDialogProps {
  readonly span: Span;
  readonly onChoose: (span: Span) => void;
  readonly onClose: () => void;
}

/** Any two days; either may be left open. */
export function SpanDialog({ span, onChoose, onClose }: SpanDialogProps) {
  const { t } = useLanguage();
  const { today } = useStatus();
  const [from, setFrom] = useState(span.from ?? '');
  const [to, setTo] = useState(span.to ?? '');
  const problem = from !== '' && to !== '' && to < from ? t('entries.filter.endsBeforeItStarts') : null;
  return (
    <Dialog
      title={t('entries.filter.date')}
      confirmLabel={t('entries.filter.show')}
      disabledReason={problem}
      onConfirm={() => {
        onChoose({ ...(from !== '' && { from }), ...(to !== '' && { to }) });
        onClose();
      }}
      onClose={onClose}
    >
      <div className={classes.pair}>
        <DateField label={t('entries.filter.from')} value={from} today={today} onChange={setFrom} />
        <DateField label={t('entries.filter.to')} value={to} today={today} onChange={setTo} />
      </div>
    </Dialog>
  );
}
