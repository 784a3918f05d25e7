import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { AmountText } from '@renderer/components/AmountText';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import type { InvoiceView } from '@shared/api/invoicing';
import type { Failure } from '@shared/failure';
import type { Payment } from '@shared/model/payment';
import classes from './Dock.module.css';

interface HistoryPartProps {
  readonly view: InvoiceView;
  readonly onFailure: (failure: Failure) => void;
}

/** What became of a posted invoice: what was paid, and what left the house. */
export function HistoryPart({ view, onFailure }: HistoryPartProps) {
  const { t, formatDate, formatDateTime } = useLanguage();
  const { payments, reminders, invoice } = view;
  const asReminder = new Set(reminders.map(({ deliveryId }) => deliveryId));
  const deliveries = view.deliveries.filter(({ id }) => !asReminder.has(id));
  const remove = useRemovePayment(view, onFailure);
  return (
    <>
      <h2 className={classes.title}>{t('invoice.paid.title')}</h2>
      {payments.length === 0 ? (
        <p className={classes.none}>{t('invoice.paid.none')}</p>
      ) : (
        <div className={classes.rows}>
          {payments.map((payment) => (
            <div key={payment.id} className={classes.row}>
              <span>
                {formatDate(payment.date)}
                {payment.kind !== 'payment' && ` ${t(`receivables.kind.${payment.kind}`)}`}
                <span className={classes.text} title={payment.note}>
                  {payment.note}
                </span>
                <RemoveButton payment={payment} currency={invoice.currency} onPress={() => void remove(payment)} />
              </span>
              <AmountText amount={payment.amount} currency={invoice.currency} />
            </div>
          ))}
        </div>
      )}
      <h2 className={classes.title}>{t('invoice.sent.title')}</h2>
      <OnTheirWay invoiceId={invoice.id} />
      {deliveries.length === 0 ? (
        <p className={classes.none}>{t('invoice.sent.none')}</p>
      ) : (
        <div className={classes.rows}>
          {deliveries.map(({ id, channel, recipient, at }) => (
            <div key={id}>
              <div className={classes.row}>
                <span>{t(`invoice.sent.${channel}`)}</span>
                <span>{formatDateTime(at)}</span>
              </div>
              {recipient !== '' && <p className={classes.none}>{recipient}</p>}
            </div>
          ))}
        </div>
      )}
      {reminders.length > 0 && <h2 className={classes.title}>{t('receivables.history.reminders')}</h2>}
      <div className={classes.rows}>
        {reminders.map(({ id, step, date, feeAmount }) => (
          <div key={id} className={classes.row}>
            <span>
              {formatDate(date)} {t(`reminders.step.${step}`)}
            </span>
            {feeAmount !== 0 && <AmountText amount={feeAmount} currency={invoice.currency} />}
          </div>
        ))}
      </div>
    </>
  );
}

/** Mails about it that are in the outbox, each with the way there. */
function OnTheirWay({ invoiceId }: { invoiceId: string }) {
  const { t } = useLanguage();
  const go = useGo();
  const mails = useCall('outbox.list', { invoiceId, limit: 5 }, { collections: ['outbox'] }).data?.rows ?? [];
  return mails.map(({ id, state, to }) => (
    <div key={id}>
      <div className={classes.row}>
        <span>{t(`outbox.state.${state}`)}</span>
        <TextButton onPress={() => go('/outbox')}>{t('outbox.action.show')}</TextButton>
      </div>
      <p className={classes.none}>{to}</p>
    </div>
  ));
}

function RemoveButton({ payment, currency, onPress }: { payment: Payment; currency: string; onPress: () => void }) {
  const { t, formatMoney } = useLanguage();
  return (
    <TextButton
      quiet
      label={t('invoice.paid.removeOf', { amount: formatMoney(payment.amount, currency) })}
      onPress={onPress}
    >
      {t('invoice.paid.remove')}
    </TextButton>
  );
}

/** Takes back a payment that was a mistake, and that back again: it can be noted as it was. */
function useRemovePayment({ invoice }: InvoiceView, onFailure: (failure: Failure) => void) {
  const { t, formatMoney } = useLanguage();
  const removal = useAction('invoice.removePayment');
  const pay = useAction('invoice.pay');
  const writeOff = useAction('invoice.writeOff');
  const notice = useNotice();
  return async ({ id, kind, amount, date, note, exchangeRate }: Payment) => {
    const result = await removal.run({ paymentId: id });
    if (!result.ok) return onFailure(result.failure);
    const undo = async () => {
      const again =
        kind === 'writeOff'
          ? await writeOff.run({ id: invoice.id, amount, date, reason: note })
          : await pay.run({
              id: invoice.id,
              amount,
              date,
              note,
              allowOverpayment: true,
              ...(exchangeRate !== null && { exchangeRate }),
            });
      if (!again.ok) onFailure(again.failure);
    };
    notice({
      text: t('invoice.paid.removed', { amount: formatMoney(amount, invoice.currency) }),
      // A settlement is of two invoices: it is settled anew.
      ...(kind !== 'settlement' && { undo: () => void undo() }),
    });
  };
}
