import { useCall } from '@renderer/api/use-call';
import { AmountText } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import { Link } from '@tanstack/react-router';
import { AGES } from '../receivables/ageing-columns';
import { LinkedRows, rowClasses } from './LinkedRows';

/** What the customer owes by age, a line for each currency. */
export function CustomerAgeing({ customerId }: { customerId: string }) {
  const { t } = useLanguage();
  const { data } = useCall('receivables.ageing', { customerId }, { collections: ['invoices', 'payments'] });
  // Nothing is drawn where nothing is open: the invoices below say the rest.
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <LinkedRows
      title={t('receivables.view.ageing')}
      none={t('receivables.nothingOpen')}
      more={
        <Link to="/receivables" search={{ view: 'ageing', customerId }}>
          {t('receivables.pane.openItems')}
        </Link>
      }
    >
      {data.rows.flatMap((row) =>
        AGES.filter(({ field }) => row[field] !== 0).map(({ bucket, field, isLate }) => (
          <tr key={`${row.currency} ${bucket}`}>
            <td className={rowClasses.wide}>{t(`receivables.bucket.${bucket}`)}</td>
            <td className={rowClasses.end}>
              {row.currency} <AmountText amount={row[field]} currency={row.currency} late={isLate} />
            </td>
          </tr>
        )),
      )}
    </LinkedRows>
  );
}
