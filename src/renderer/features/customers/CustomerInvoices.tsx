import { useCall } from '@renderer/api/use-call';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import { Link } from '@tanstack/react-router';
import { InvoiceStatusText } from '../invoices/InvoiceStatusText';
import { LinkedRows, rowClasses } from './LinkedRows';

/** So many are shown here; the list of invoices shows all. */
const SHOWN = 8;

/** The customer's latest invoices. */
export function CustomerInvoices({ customerId }: { customerId: string }) {
  const { t, formatDate } = useLanguage();
  const { data } = useCall(
    'invoice.list',
    { customerId, limit: SHOWN },
    { collections: ['invoices', 'payments', 'deliveries'] },
  );
  if (data === undefined) return null;
  return (
    <LinkedRows
      title={t('invoices.title')}
      none={t('customers.noInvoices')}
      more={
        data.total > SHOWN && (
          <Link to="/invoices" search={{ customerId }}>
            {t('customers.allInvoices', { count: data.total })}
          </Link>
        )
      }
    >
      {data.rows.map((row) => (
        <tr key={row.id}>
          <td>
            <Link to="/invoices/$invoiceId" params={{ invoiceId: row.id }}>
              {row.number ?? t('billing.status.draft')}
            </Link>
          </td>
          <td className={rowClasses.wide}>{row.projectName}</td>
          <td className={rowClasses.quiet}>
            <Figures>{formatDate(row.invoiceDate)}</Figures>
          </td>
          <td>
            <InvoiceStatusText row={row} />
          </td>
          <td className={rowClasses.end}>
            {row.currency} <AmountText amount={row.grossAmount} currency={row.currency} />
          </td>
        </tr>
      ))}
    </LinkedRows>
  );
}
