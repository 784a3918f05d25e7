import { useCall } from '@renderer/api/use-call';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { FailureBar } from '@renderer/components/FailureBar';
import { SidePane } from '@renderer/components/SidePane';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { ApiInput } from '@shared/api';
import type { OpenItemRow } from '@shared/api/receivables';
import { Link } from '@tanstack/react-router';
import classes from './ItemsPane.module.css';
import { Statement } from './Statement';

export type WantedItems = Pick<ApiInput<'receivables.openItems'>, 'customerId' | 'currency' | 'bucket'>;

interface ItemsPaneProps {
  readonly wanted: WantedItems;
  readonly asOf: string;
  readonly onReceive: (customerId: string) => void;
  readonly onClose: () => void;
}

/** The invoices behind a figure, and for one customer how it came to that. */
export function ItemsPane({ wanted, asOf, onReceive, onClose }: ItemsPaneProps) {
  const { t } = useLanguage();
  const { data, failure } = useCall(
    'receivables.openItems',
    { ...wanted, asOf, limit: 500 },
    { collections: ['invoices', 'payments'] },
  );
  const { customerId, currency, bucket } = wanted;
  const [first] = data?.rows ?? [];
  const title =
    customerId === undefined
      ? `${t(`receivables.bucket.${bucket ?? 'total'}`)}, ${currency}`
      : (first?.customerName ?? t('receivables.pane.openItems'));
  return (
    <SidePane title={title} onClose={onClose}>
      <FailureBar failure={failure} />
      {data && <Items rows={data.rows} isOfOne={customerId !== undefined} />}
      {data?.openAmounts.map(({ currency: code, amount }) => (
        <p key={code} className={classes.sum}>
          {t('receivables.openIn', { currency: code })} <AmountText amount={amount} currency={code} strong />
        </p>
      ))}
      {customerId !== undefined && (
        <>
          <div className={classes.verbs}>
            <KeyButton label={t('receivables.action.receive')} onPress={() => onReceive(customerId)} />
            <Link to="/customers/$customerId" params={{ customerId }}>
              {t('receivables.pane.customer')}
            </Link>
          </div>
          <Statement customerId={customerId} currency={currency} to={asOf} />
        </>
      )}
    </SidePane>
  );
}

function Items({ rows, isOfOne }: { rows: readonly OpenItemRow[]; isOfOne: boolean }) {
  const { t, formatDate } = useLanguage();
  return (
    <table className={classes.table} aria-label={t('receivables.pane.openItems')}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.invoiceId}>
            <td>
              <Link to="/invoices/$invoiceId" params={{ invoiceId: row.invoiceId }}>
                {row.number}
              </Link>
              {!isOfOne && <span className={classes.who}>{row.customerName}</span>}
            </td>
            <td>
              <Figures late={row.overdueDays > 0}>{formatDate(row.dueDate)}</Figures>
            </td>
            <td className={classes.end}>
              <AmountText amount={row.openAmount} currency={row.currency} late={row.overdueDays > 0} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
