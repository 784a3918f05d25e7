import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { Dialog } from '@renderer/components/Dialog';
import { CheckField } from '@renderer/components/fields/ChoiceFields';
import { DateField } from '@renderer/components/fields/DateField';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import { useStatus } from '@renderer/shell/status';
import type { AgeingRow, OpenItemRow } from '@shared/api/receivables';
import { allocateOldestFirst } from '@shared/billing/payments';
import { minorUnitDigits } from '@shared/currencies';
import { newId } from '@shared/ids';
import { addAmounts, toMinor } from '@shared/money';
import { useState } from 'react';
import classes from './ReceiveDialog.module.css';

interface ReceiveDialogProps {
  /** Chosen already; else asked for. */
  readonly customerId?: string;
  readonly onClose: () => void;
}

const accountOf = ({ customerId, currency }: Pick<AgeingRow, 'customerId' | 'currency'>) => `${customerId} ${currency}`;

/** One receipt for a customer's invoices, shared out over them while it is typed, the longest due first. */
export function ReceiveDialog({ customerId, onClose }: ReceiveDialogProps) {
  const { t, explain, formatMoney } = useLanguage();
  const { today } = useStatus();
  const notice = useNotice();
  const action = useAction('payment.receive');
  const { data } = useCall(
    'receivables.ageing',
    { limit: 500 },
    { collections: ['invoices', 'payments', 'customers'] },
  );
  const accounts = (data?.rows ?? []).filter((row) => row.totalAmount - row.creditAmount > 0);
  const [chosen, setChosen] = useState<string | null>(null);
  const account =
    accounts.find((row) => accountOf(row) === chosen) ??
    (chosen === null && customerId !== undefined ? accounts.find((row) => row.customerId === customerId) : undefined);
  const currency = account?.currency ?? 'EUR';
  const [amount, setAmount] = useState('');
  const [date, setDate] = useState(today);
  const [note, setNote] = useState('');
  const [mayLeave, setMayLeave] = useState(false);
  const [requestId] = useState(newId);
  const received = amount === '' ? 0 : toMinor(amount, currency);
  const owed = account === undefined ? 0 : account.totalAmount - account.creditAmount;
  const over = account === undefined ? 0 : Math.max(0, received - owed);
  const errorOf = (field: string) => (action.failure?.field === field ? explain(action.failure) : null);

  async function receive() {
    if (account === undefined) return;
    const result = await action.run({
      customerId: account.customerId,
      currency,
      amount: received,
      date,
      note: note.trim(),
      allowOverpayment: mayLeave,
      requestId,
    });
    if (!result.ok) return;
    onClose();
    notice({ text: t('receivables.receive.done', { amount: formatMoney(received, currency) }) });
  }

  return (
    <Dialog
      wide
      title={t('receivables.receive.title')}
      confirmLabel={t('receivables.money.confirm')}
      busy={action.isRunning}
      disabledReason={
        account === undefined
          ? t('receivables.receive.customerMissing')
          : received <= 0
            ? t('receivables.receive.amountMissing')
            : null
      }
      failure={action.failure?.field === undefined ? action.failure : null}
      onConfirm={() => void receive()}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <SelectField
          label={t('receivables.receive.customer')}
          searchable
          options={accounts.map((row) => ({ value: accountOf(row), label: `${row.customerName}, ${row.currency}` }))}
          value={account === undefined ? null : accountOf(account)}
          onChange={setChosen}
        />
        <div className={classes.pair}>
          <DecimalField
            label={t('receivables.receive.amount')}
            value={amount}
            onChange={setAmount}
            decimals={minorUnitDigits(currency)}
            unit={account?.currency ?? ''}
            error={errorOf('amount')}
            {...(account && { help: t('receivables.openIn', { currency: formatMoney(owed, currency) }) })}
          />
          <DateField
            label={t('receivables.receive.date')}
            value={date}
            onChange={setDate}
            today={today}
            error={errorOf('date')}
          />
        </div>
        <TextField label={t('receivables.receive.note')} optional value={note} onChange={setNote} />
        {account && <Shares account={account} received={Math.min(received, owed)} />}
        {over > 0 && (
          <CheckField
            label={t('receivables.receive.over', { amount: formatMoney(over, currency) })}
            checked={mayLeave}
            onChange={setMayLeave}
          />
        )}
      </div>
    </Dialog>
  );
}

/** What each open invoice gets of it. */
function Shares({ account, received }: { account: AgeingRow; received: number }) {
  const { t, formatDate } = useLanguage();
  const { customerId, currency } = account;
  const { data } = useCall(
    'receivables.openItems',
    { customerId, currency, limit: 500 },
    { collections: ['invoices', 'payments'], forgetPrevious: true },
  );
  const items = (data?.rows ?? []).filter(({ openAmount }) => openAmount > 0);
  const shares = sharesOf(items, received);
  return (
    <section className={classes.shares} aria-label={t('receivables.receive.shares')}>
      <h3>{t('receivables.receive.oldestFirst')}</h3>
      <table>
        <tbody>
          {items.map((item) => (
            <tr key={item.invoiceId}>
              <td>{item.number}</td>
              <td>
                <Figures late={item.overdueDays > 0}>{formatDate(item.dueDate)}</Figures>
              </td>
              <td className={classes.end}>
                <AmountText amount={item.openAmount} currency={currency} />
              </td>
              <td className={classes.end}>
                <AmountText amount={shares.get(item.invoiceId) ?? null} currency={currency} strong />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The very same sharing as the commit does. */
function sharesOf(items: readonly OpenItemRow[], received: number): ReadonlyMap<string, number> {
  const open = addAmounts(items.map(({ openAmount }) => openAmount));
  if (received <= 0 || open === 0) return new Map();
  const allocations = allocateOldestFirst(Math.min(received, open), items, { shown: String });
  return new Map(allocations.map(({ invoiceId, amount }) => [invoiceId, amount]));
}
