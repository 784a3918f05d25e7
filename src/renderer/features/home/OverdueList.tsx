import { AmountText, Figures } from '@renderer/components/AmountText';
import { SectionTitle } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import type { Dashboard } from '@shared/api/dashboard';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import classes from './Home.module.css';

/** The latest invoices, or who owes most of what is late. */
export function OverdueList({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLanguage();
  const [view, setView] = useState<'byInvoice' | 'byCustomer'>('byInvoice');
  const { overdue, overdueInvoices } = dashboard;
  const count = overdue.reduce((sum, one) => sum + one.count, 0);
  return (
    <section className={classes.list} aria-label={t('home.overdue.title')}>
      <div className={classes.sectionHead}>
        <SectionTitle>{t('home.overdue.title')}</SectionTitle>
        {count > 0 && (
          <ul className={classes.currencies} aria-label={t('home.overdue.title')}>
            {(['byInvoice', 'byCustomer'] as const).map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className={classes.currency}
                  aria-pressed={view === id}
                  onClick={() => setView(id)}
                >
                  {t(`home.overdue.${id}`)}
                </button>
              </li>
            ))}
          </ul>
        )}
        <span className={classes.space} />
        {count > 0 && (
          <Link to="/invoices" search={{ view: 'overdue' }}>
            {t('home.overdue.all', { count })}
          </Link>
        )}
      </div>
      {overdueInvoices.length === 0 ? (
        <p className={classes.quiet}>{t('home.overdue.none')}</p>
      ) : (
        <table className={classes.rows} aria-label={t('home.overdue.title')}>
          <tbody>{view === 'byInvoice' ? <Invoices {...dashboard} /> : <Customers {...dashboard} />}</tbody>
        </table>
      )}
    </section>
  );
}

function Invoices({ overdueInvoices, currency: home }: Dashboard) {
  const { t } = useLanguage();
  return overdueInvoices.map(({ invoiceId, number, customerName, overdueDays, currency, openAmount }) => (
    <tr key={invoiceId}>
      <td>
        <Link to="/invoices/$invoiceId" params={{ invoiceId }}>
          {number}
        </Link>
      </td>
      <td className={classes.wide}>{customerName}</td>
      <td className={classes.end}>
        <Figures late>{t('home.days', { count: overdueDays })}</Figures>
      </td>
      <td className={classes.end}>
        {currency !== home && <span className={classes.code}>{currency} </span>}
        <AmountText amount={openAmount} currency={currency} />
      </td>
    </tr>
  ));
}

function Customers({ overdueCustomers, currency: home }: Dashboard) {
  const { t } = useLanguage();
  return overdueCustomers.map(({ customerId, customerName, count, longestDays, currency, openAmount }) => (
    <tr key={`${customerId} ${currency}`}>
      <td className={classes.wide}>
        <Link to="/invoices" search={{ view: 'overdue', customerId, currency }}>
          {customerName}
        </Link>
      </td>
      <td className={classes.quiet}>{t('home.invoices', { count })}</td>
      <td className={classes.end}>
        <Figures late>{t('home.days', { count: longestDays })}</Figures>
      </td>
      <td className={classes.end}>
        {currency !== home && <span className={classes.code}>{currency} </span>}
        <AmountText amount={openAmount} currency={currency} />
      </td>
    </tr>
  ));
}
