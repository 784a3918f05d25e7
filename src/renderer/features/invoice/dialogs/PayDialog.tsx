import { useApi } from '@renderer/api/context';
import { Dialog } from '@renderer/components/Dialog';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { TextField } from '@renderer/components/fields/TextField';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useStatus } from '@renderer/shell/status';
import type { InvoiceView } from '@shared/api/invoicing';
import { minorUnitDigits } from '@shared/currencies';
import type { Failure } from '@shared/failure';
import { fromMinor, toMinor } from '@shared/money';
import { useEffect, useRef, useState } from 'react';
import type { InvoiceEditor } from '../use-invoice-editor';
import classes from './dialogs.module.css';

interface PayDialogProps {
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
}

/** Notes money that came in: all that is open on today's date, unless it was less or earlier. */
export function PayDialog({ view, editor, onClose }: PayDialogProps) {
  const { t, explain, formatMoney } = useLanguage();
  const { today } = useStatus();
  const { call } = useApi();
  const notice = useNotice();
  const { invoice, openAmount } = view;
  const { currency } = invoice;
  const [amount, setAmount] = useState(() => fromMinor(openAmount, currency));
  const [date, setDate] = useState(today);
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const errorOf = (field: string) => (failure?.field === field ? explain(failure) : null);

  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Typing replaces what is proposed; added behind it, the digits would make another amount of it. The dialog gives the
    // focus after this; where typing was faster still, nothing is selected any more.
    const amountField = fields.current?.querySelector('input');
    const proposed = amountField?.value;
    const frame = requestAnimationFrame(() => amountField?.value === proposed && amountField?.select());
    return () => cancelAnimationFrame(frame);
  }, []);

  async function pay() {
    setBusy(true);
    const received = toMinor(amount, currency);
    const { id } = invoice;
    const result = await editor.act(() => call('invoice.pay', { id, amount: received, date, note: note.trim() }));
    setBusy(false);
    if (!result.ok) {
      editor.dismiss();
      return setFailure(result.failure);
    }
    onClose();
    notice({ text: t('invoice.paid.noted', { amount: formatMoney(received, currency) }) });
  }

  return (
    <Dialog
      title={t('invoice.pay.title', { number: invoice.number ?? '' })}
      confirmLabel={t('invoice.action.pay')}
      busy={isBusy}
      disabledReason={amount === '' ? t('invoice.pay.amountMissing') : null}
      failure={failure?.field === undefined ? failure : null}
      onConfirm={() => void pay()}
      onClose={onClose}
    >
      <div ref={fields} className={classes.fields}>
        <div className={classes.pair}>
          <DecimalField
            label={t('invoice.pay.amount')}
            value={amount}
            onChange={setAmount}
            decimals={minorUnitDigits(currency)}
            unit={currency}
            help={t('invoice.pay.open', { amount: formatMoney(openAmount, currency) })}
            error={errorOf('amount')}
          />
          <DateField
            label={t('invoice.pay.date')}
            value={date}
            onChange={setDate}
            today={today}
            error={errorOf('date')}
          />
        </div>
        <TextField label={t('invoice.pay.note')} optional value={note} onChange={setNote} />
      </div>
    </Dialog>
  );
}
