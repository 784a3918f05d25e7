import { useCall } from '@renderer/api/use-call';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { SectionTitle } from '@renderer/components/Layout';
import { Glyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import { Link } from '@tanstack/react-router';
import classes from './Home.module.css';

const SHOWN = 5;

/** What is invoiced next without being asked: a failed run stands first. */
export function UpcomingRuns() {
  const { t, formatDate } = useLanguage();
  const { currency: home } = useCompany();
  const { data } = useCall('schedule.upcoming', { limit: SHOWN });
  if (data === undefined) return <section />;
  return (
    <section className={classes.list} aria-label={t('home.runs.title')}>
      <div className={classes.sectionHead}>
        <SectionTitle>{t('home.runs.title')}</SectionTitle>
        <span className={classes.space} />
        <Link to="/schedules">{t('home.runs.all')}</Link>
      </div>
      {data.rows.length === 0 ? (
        <p className={classes.quiet}>{t('home.runs.none')}</p>
      ) : (
        <table className={classes.rows} aria-label={t('home.runs.title')}>
          <tbody>
            {data.rows.map((run) => (
              <tr key={run.id}>
                <td className={classes.glyph}>
                  <Glyph
                    shape={run.status === 'failed' ? 'mark' : 'dot'}
                    tone={run.status === 'failed' ? 'danger' : 'accent'}
                  />
                </td>
                <td className={classes.quiet}>
                  <Figures>{formatDate(run.date)}</Figures>
                </td>
                <td className={classes.wide}>
                  <Link to="/contracts/$contractId" params={{ contractId: run.contractId }}>
                    {run.customerName}, {run.contractName}
                  </Link>
                </td>
                <td className={run.status === 'failed' ? classes.late : classes.quiet}>
                  {run.status === 'notRun' ? run.frequencyNames.join(', ') : t(`home.runs.${run.status}`)}
                </td>
                <td className={classes.end}>
                  {run.currency !== home && <span className={classes.code}>{run.currency} </span>}
                  <AmountText amount={run.amount === 0 ? null : run.amount} currency={run.currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
