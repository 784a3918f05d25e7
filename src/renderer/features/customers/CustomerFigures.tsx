import { useCall } from '@renderer/api/use-call';
import { AmountText } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import classes from './CustomerFigures.module.css';

/** What the customer owes and what waits to be billed, beside the name. */
export function CustomerFigures({ customerId, name }: { customerId: string; name: string }) {
  const { t } = useLanguage();
  // The list adds up; its row of this customer is found by the name, which is theirs alone.
  const { data } = useCall('customer.list', { text: name, includeArchived: true });
  const row = data?.rows.find(({ id }) => id === customerId);
  if (row === undefined) return null;
  const figures = [
    { label: t('customers.column.unbilled'), amount: row.unbilledAmount, late: false },
    { label: t('customers.column.open'), amount: row.openAmount, late: false },
    { label: t('receivables.bucket.credit'), amount: row.creditAmount, late: false },
    { label: t('customers.column.overdue'), amount: row.overdueAmount, late: true },
  ].filter(({ amount }) => amount !== 0);
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, amount, late }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>
            {row.currency} <AmountText amount={amount} currency={row.currency} strong late={late} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
