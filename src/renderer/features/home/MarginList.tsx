import { AmountText, Figures } from '@renderer/components/AmountText';
import { SectionTitle } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import type { Dashboard } from '@shared/api/dashboard';
import { Link } from '@tanstack/react-router';
import classes from './Home.module.css';

/** What the largest projects billed, what they cost and what that leaves, in the company's currency. */
export function MarginList({ dashboard: { margins, currency } }: { dashboard: Dashboard }) {
  const { t, formatPercent } = useLanguage();
  if (margins.length === 0) return null;
  return (
    <section className={classes.list} aria-label={t('home.margin.title')}>
      <div className={classes.sectionHead}>
        <SectionTitle>{t('home.margin.title')}</SectionTitle>
        <span className={classes.unit}>{currency}</span>
        <span className={classes.space} />
        <Link to="/projects">{t('home.margin.all')}</Link>
      </div>
      <table className={classes.rows} aria-label={t('home.margin.title')}>
        <thead>
          <tr>
            <th scope="col">{t('home.margin.project')}</th>
            <th scope="col" className={classes.end}>
              {t('home.margin.billed')}
            </th>
            <th scope="col" className={classes.end}>
              {t('home.margin.cost')}
            </th>
            <th scope="col" className={classes.end} colSpan={2}>
              {t('home.margin.margin')}
            </th>
          </tr>
        </thead>
        <tbody>
          {margins.map((row) => (
            <tr key={row.projectId}>
              <td className={classes.wide}>
                <Link to="/projects/$projectId" params={{ projectId: row.projectId }}>
                  {row.name}
                </Link>{' '}
                <span className={classes.quiet}>{row.customerName}</span>
              </td>
              <td className={classes.end}>
                <AmountText amount={row.billedAtHomeAmount} currency={currency} />
              </td>
              <td className={classes.end}>
                <AmountText amount={row.costAmount === 0 ? null : row.costAmount} currency={currency} />
              </td>
              <td className={classes.end}>
                <AmountText amount={row.marginAmount} currency={currency} strong late={row.marginAmount < 0} />
              </td>
              <td className={classes.end}>
                {row.marginPercent === null ? '–' : <Figures>{formatPercent(row.marginPercent)}</Figures>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
