import { useApi } from '@renderer/api/context';
import { Dialog } from '@renderer/components/Dialog';
import { Glyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { InvoiceView } from '@shared/api/invoicing';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import type { InvoiceEditor } from '../use-invoice-editor';
import classes from './dialogs.module.css';

interface StageDialogProps {
  readonly step: 'confirm' | 'post';
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
}

/** The two steps of a firm where the project manager confirms and the accountant posts. */
export function StageDialog({ step, view, editor, onClose }: StageDialogProps) {
  const { t, formatMoney } = useLanguage();
  const { call } = useApi();
  const notice = useNotice();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { invoice, nextNumber } = view;

  async function take() {
    setBusy(true);
    const result = await editor.act((at) => call(`invoice.${step}`, at));
    setBusy(false);
    if (!result.ok) {
      editor.dismiss();
      return setFailure(result.failure);
    }
    onClose();
    const { number } = result.value.invoice;
    if (number !== null) notice({ text: t('invoice.sent.posted', { number }) });
  }

  const final =
    step === 'confirm'
      ? t('invoice.confirm.final')
      : nextNumber === null
        ? t('invoice.post.finalUnnumbered')
        : t('invoice.post.final', { number: nextNumber });
  return (
    <Dialog
      title={t(`invoice.${step}.title`)}
      confirmLabel={t(`invoice.action.${step}`)}
      busy={isBusy}
      failure={failure}
      onConfirm={() => void take()}
      onClose={onClose}
    >
      <dl className={classes.facts}>
        <dt>{t('invoice.fact.buyer')}</dt>
        <dd>{invoice.buyer.name}</dd>
        <dt>{t(invoice.kind === 'creditNote' ? 'correction.total.toCredit' : 'invoice.total.toPay')}</dt>
        <dd className={classes.amount}>{formatMoney(invoice.totals.dueAmount, invoice.currency)}</dd>
      </dl>
      <p className={classes.warn}>
        <Glyph shape="mark" tone="warn" />
        {final}
      </p>
    </Dialog>
  );
}
