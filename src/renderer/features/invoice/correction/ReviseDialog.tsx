import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { Dialog } from '@renderer/components/Dialog';
import { RadioField } from '@renderer/components/fields/ChoiceFields';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import type { ApiOutput } from '@shared/api';
import type { InvoiceView } from '@shared/api/invoicing';
import { newId } from '@shared/ids';
import { addAmounts } from '@shared/money';
import { useState } from 'react';
import classes from './Correction.module.css';
import { choosable } from './lines-to-correct';
import { ReasonField } from './ReasonField';
import { RevisableLines } from './RevisableLines';

interface ReviseDialogProps {
  readonly view: InvoiceView;
  readonly onClose: () => void;
}

/** Chooses what is wrong, says why, and opens the draft that puts it right. */
export function ReviseDialog({ view, onClose }: ReviseDialogProps) {
  const { t } = useLanguage();
  const { id, number } = view.invoice;
  const revisable = useCall('invoice.revisable', { id }, { collections: ['invoices', 'actuals'] });
  const title = number === null ? t('correction.dialog.titleUnnumbered') : t('correction.dialog.title', { number });
  if (revisable.data === undefined) {
    return (
      <Dialog
        wide
        title={title}
        confirmLabel={t('correction.dialog.confirm')}
        busy={revisable.isPending}
        failure={revisable.failure}
        disabledReason={t('correction.dialog.chooseLine')}
        onConfirm={() => undefined}
        onClose={onClose}
      >
        <p />
      </Dialog>
    );
  }
  return <Choice view={view} title={title} revisable={revisable.data} onClose={onClose} />;
}

interface ChoiceProps extends ReviseDialogProps {
  readonly title: string;
  readonly revisable: ApiOutput<'invoice.revisable'>;
}

function Choice({ view, title, revisable, onClose }: ChoiceProps) {
  const { t, formatMoney, formatDate } = useLanguage();
  const go = useGo();
  const notice = useNotice();
  const revision = useAction('invoice.revise');
  const { lines, drafts, currency } = revisable;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => choosable(lines));
  const [reason, setReason] = useState('');
  const [addTo, setAddTo] = useState('');
  // One id for as long as the dialog is open: a second press is the same request.
  const [requestId] = useState(newId);
  const chosenLines = lines.filter(({ lineId }) => chosen.has(lineId));
  const { id, number } = view.invoice;

  async function revise() {
    const result = await revision.run({
      id,
      lineIds: [...chosen],
      reason: reason.trim(),
      requestId,
      ...(addTo === '' ? {} : { addTo }),
    });
    if (!result.ok) return;
    onClose();
    go('/invoices/$invoiceId', { invoiceId: result.value.invoice.id });
    notice({ text: t('correction.created', { number: number ?? '–' }) });
  }

  const disabledReason =
    lines.length === 0
      ? t('correction.dialog.nothing')
      : chosenLines.length === 0
        ? t('correction.dialog.chooseLine')
        : reason.trim() === ''
          ? t('correction.dialog.sayReason')
          : null;
  return (
    <Dialog
      wide
      title={title}
      confirmLabel={t('correction.dialog.confirm')}
      busy={revision.isRunning}
      failure={revision.failure}
      disabledReason={disabledReason}
      onConfirm={() => void revise()}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <ReasonField language={view.invoice.language} value={reason} onChange={setReason} />
        <RevisableLines lines={lines} currency={currency} chosen={chosen} onChoose={setChosen} />
        <p className={classes.sum}>
          {t('correction.dialog.chosen', {
            count: chosenLines.length,
            amount: formatMoney(addAmounts(chosenLines.map(({ netAmount }) => netAmount)), currency),
          })}
        </p>
        {drafts.length > 0 && (
          <RadioField
            label={t('correction.dialog.where')}
            value={addTo}
            onChange={setAddTo}
            options={[
              { value: '', label: t('correction.dialog.newDraft') },
              ...drafts.map((draft) => ({
                value: draft.invoiceId,
                label: t('correction.dialog.addTo', {
                  date: formatDate(draft.invoiceDate),
                  count: draft.lineCount,
                  amount: formatMoney(draft.netAmount, currency),
                }),
              })),
            ]}
          />
        )}
        <p className={classes.note}>{t('correction.dialog.note')}</p>
      </div>
    </Dialog>
  );
}
