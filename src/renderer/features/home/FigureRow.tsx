import { AmountText } from '@renderer/components/AmountText';
import { useLanguage } from '@renderer/language/context';
import type { Dashboard } from '@shared/api/dashboard';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './Home.module.css';

interface Amount {
  readonly currency: string;
  readonly amount: number;
}

/** Unbilled, drafts, outstanding, overdue: each is a link to its list. */
export function FigureRow({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useLanguage();
  const { unbilled, drafts, outstanding, overdue, currency: home } = dashboard;
  const count = (figures: readonly { readonly count: number }[]) => figures.reduce((sum, one) => sum + one.count, 0);
  const longest = Math.max(0, ...overdue.map(({ longestDays }) => longestDays));
  return (
    <dl className={classes.figures}>
      <Figure
        label={t('home.figure.unbilled')}
        figures={unbilled}
        home={home}
        to="/backlog"
        search={{}}
        note={<ReadyNote unbilled={unbilled} home={home} />}
      />
      <Figure
        label={t('home.figure.drafts')}
        figures={drafts.figures}
        home={home}
        to="/invoices"
        search={{ view: 'drafts' }}
        note={[
          t('home.drafts', { count: drafts.count }),
          ...(drafts.toLookAt > 0 ? [t('home.toLookAt', { count: drafts.toLookAt })] : []),
        ].join(', ')}
      />
      <Figure
        label={t('home.figure.outstanding')}
        figures={outstanding}
        home={home}
        to="/invoices"
        search={{ view: 'open' }}
        note={t('home.invoices', { count: count(outstanding) })}
      />
      <Figure
        label={t('home.figure.overdue')}
        figures={overdue}
        home={home}
        to="/invoices"
        search={{ view: 'overdue' }}
        isLate={overdue.length > 0}
        note={[
          t('home.invoices', { count: count(overdue) }),
          ...(longest > 0 ? [t('home.longest', { count: longest })] : []),
        ].join(', ')}
      />
    </dl>
  );
}

function ReadyNote({ unbilled, home }: { unbilled: Dashboard['unbilled']; home: string }) {
  const { t, formatAmount } = useLanguage();
  const [own = { currency: home, readyAmount: 0, draftAmount: 0 }] = unbilled;
  const { currency } = own;
  return (
    <>
      <Link to="/backlog" search={{ status: 'ready', currency }} className={classes.quietLink}>
        {t('home.ready', { amount: formatAmount(own.readyAmount, currency) })}
      </Link>
      {own.draftAmount !== 0 && (
        <Link to="/backlog" search={{ status: 'invoiceCreated', currency }} className={classes.quietLink}>
          {t('home.onDrafts', { amount: formatAmount(own.draftAmount, currency) })}
        </Link>
      )}
    </>
  );
}

interface FigureProps {
  readonly label: string;
  readonly figures: readonly Amount[];
  readonly home: string;
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
  readonly note: ReactNode;
  readonly isLate?: boolean;
}

/** One figure in the first currency, the others beside it, each with its own list. */
function Figure({ label, figures, home, to, search, note, isLate = false }: FigureProps) {
  const { t, formatMoney } = useLanguage();
  const [first = { currency: home, amount: 0 }, ...others] = figures;
  const { currency, amount } = first;
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>
        <Link
          to={to}
          search={{ ...search, currency }}
          className={classes.amount}
          aria-label={t('home.chart.bar', { name: label, amount: formatMoney(amount, currency) })}
        >
          <span className={classes.code}>{currency}</span>{' '}
          <AmountText amount={amount} currency={currency} size="large" late={isLate} />
        </Link>
      </dd>
      <dd className={classes.note}>{note}</dd>
      {others.length > 0 && (
        <dd className={classes.others}>
          {others.map((other) => (
            <Link
              key={other.currency}
              to={to}
              search={{ ...search, currency: other.currency }}
              className={classes.quietLink}
            >
              {formatMoney(other.amount, other.currency)}
            </Link>
          ))}
        </dd>
      )}
    </div>
  );
}
