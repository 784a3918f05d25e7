import { compareDecimals } from '@shared/decimal';
import { unitAbbreviation } from '@shared/units';
import { useCall } from '../../api/use-call';
import { AmountText } from '../../components/AmountText';
import { FailureBar } from '../../components/FailureBar';
import { useLanguage } from '../../language/context';
import classes from './Work.module.css';

/** The rows that an entry has written into the books, the latest first. */
export function Written({ entryId }: { entryId: string }) {
  const { t, formatQuantity, formatPercent } = useLanguage();
  const { data, failure } = useCall('entry.written', { id: entryId }, { collections: ['actuals', 'customers'] });
  if (failure !== null) return <FailureBar failure={failure} />;
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <section className={classes.written} aria-labelledby="entry-written">
      <h3 id="entry-written">{t('entries.pane.written')}</h3>
      <ul>
        {data.rows.map((row) => {
          const isShare = row.transactionType !== 'cost' && compareDecimals(row.splitPercent, '100') !== 0;
          const notes = [
            row.transactionType === 'cost' ? '' : row.customerName,
            isShare ? t('entries.pane.of', { percent: formatPercent(row.splitPercent) }) : '',
            row.billingType === 'chargeable' || row.transactionType === 'cost'
              ? ''
              : t(`billing.billingType.${row.billingType}`),
            row.adjustmentStatus === 'none' ? '' : t(`entries.pane.state.${row.adjustmentStatus}`),
          ];
          return (
            <li key={row.id} data-past={row.adjustmentStatus !== 'none'}>
              <span className={classes.subject}>{t(`entries.pane.type.${row.transactionType}`)}</span>
              <span className={classes.figure}>
                {`${formatQuantity(row.quantity)} ${unitAbbreviation(row.unit, t)}`}
              </span>
              <span className={classes.figure} data-align="end">
                <AmountText amount={row.amount} currency={row.currency} /> {row.currency}
              </span>
              <span className={classes.notes}>{notes.filter((note) => note !== '').join(', ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
