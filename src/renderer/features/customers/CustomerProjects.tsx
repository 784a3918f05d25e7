import { useCall } from '@renderer/api/use-call';
import { useLanguage } from '@renderer/language/context';
import { Link } from '@tanstack/react-router';
import { LinkedRows, rowClasses } from './LinkedRows';

/** The customer's projects, each with what is ready to be invoiced. */
export function CustomerProjects({ customerId }: { customerId: string }) {
  const { t, formatMoney } = useLanguage();
  const { data } = useCall('project.list', { customerId, limit: 100 });
  if (data === undefined) return null;
  return (
    <LinkedRows title={t('customers.projects')} none={t('customers.noProjects')}>
      {data.rows.map(({ id, name, number, unbilledAmount, readyAmount, currency }) => (
        <tr key={id}>
          <td className={rowClasses.wide}>
            <Link to="/projects/$projectId" params={{ projectId: id }}>
              {name}
            </Link>
          </td>
          <td className={rowClasses.quiet}>{number}</td>
          <td className={rowClasses.end}>
            {unbilledAmount === 0 ? '–' : t('customers.unbilled', { amount: formatMoney(unbilledAmount, currency) })}
          </td>
          <td className={rowClasses.end}>
            {readyAmount === 0 ? (
              '–'
            ) : (
              <Link to="/projects/$projectId/invoice" params={{ projectId: id }}>
                {t('customers.ready', { amount: formatMoney(readyAmount, currency) })}
              </Link>
            )}
          </td>
        </tr>
      ))}
    </LinkedRows>
  );
}
