import type { Failure } from '@shared/failure';
import { useMemo } from 'react';
import { Figures } from '../../components/AmountText';
import type { GridColumn } from '../../components/grid/types';
import { useLanguage } from '../../language/context';
import classes from './PlanTables.module.css';
import type { Plan } from './use-plan';

type Row<K extends 'sample' | 'refused' | 'customers' | 'projects' | 'people'> = Plan[K][number];

export type PlanTab = 'rows' | 'refused' | 'customers' | 'projects' | 'people';

/** The columns of the tables of a dry run. `currency` is what rates are in where a row does not say. */
export function usePlanColumns(currency: string) {
  const { t, explain, formatDate, formatQuantity, formatPrice } = useLanguage();
  return useMemo(() => {
    const rows: readonly GridColumn<Row<'sample'>>[] = [
      { id: 'row', head: t('timesheet.column.row'), width: 40, cell: ({ row }) => <Figures>{`${row}`}</Figures> },
      {
        id: 'date',
        head: t('timesheet.column.date'),
        width: 80,
        cell: ({ date }) => <Figures>{formatDate(date)}</Figures>,
      },
      {
        id: 'project',
        head: t('timesheet.column.project'),
        width: 'minmax(110px, 1fr)',
        tone: 'subject',
        cell: ({ customerName, projectName }) => `${customerName}: ${projectName}`,
      },
      {
        id: 'person',
        head: t('timesheet.column.person'),
        width: 'minmax(80px, 0.7fr)',
        cell: ({ personName }) => personName,
      },
      {
        id: 'description',
        head: t('timesheet.column.description'),
        width: 'minmax(100px, 1.2fr)',
        cell: ({ description }) => description.replaceAll('\n', ' '),
      },
      {
        id: 'hours',
        head: t('timesheet.column.hours'),
        width: 52,
        align: 'end',
        cell: ({ hours }) => <Figures>{formatQuantity(hours)}</Figures>,
      },
      {
        id: 'rate',
        head: t('timesheet.column.rate'),
        width: 92,
        align: 'end',
        cell: ({ billable, rate }) =>
          !billable ? (
            <span className={classes.quiet}>{t('timesheet.notBillable')}</span>
          ) : rate === null ? (
            <span className={classes.quiet}>{t('timesheet.fromList')}</span>
          ) : (
            <Figures>{formatPrice(rate, currency)}</Figures>
          ),
      },
    ];
    const refused: readonly GridColumn<Row<'refused'>>[] = [
      { id: 'row', head: t('timesheet.column.row'), width: 48, cell: ({ row }) => <Figures>{`${row}`}</Figures> },
      {
        id: 'reason',
        head: t('timesheet.column.reason'),
        width: 'minmax(200px, 1fr)',
        // The call's schema knows the code of a refusal as a text only.
        cell: ({ code, params }) => (
          <span className={classes.reason}>{explain({ code: code as Failure['code'], params })}</span>
        ),
      },
    ];
    const customers: readonly GridColumn<Row<'customers'>>[] = [
      {
        id: 'name',
        head: t('timesheet.column.name'),
        width: 'minmax(200px, 1fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
    ];
    const projects: readonly GridColumn<Row<'projects'>>[] = [
      {
        id: 'name',
        head: t('timesheet.column.name'),
        width: 'minmax(160px, 1fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      { id: 'code', head: t('timesheet.column.code'), width: 100, cell: ({ code }) => code },
      {
        id: 'customer',
        head: t('timesheet.column.customer'),
        width: 'minmax(160px, 1fr)',
        cell: ({ customerName }) => customerName,
      },
    ];
    const people: readonly GridColumn<Row<'people'>>[] = [
      {
        id: 'name',
        head: t('timesheet.column.name'),
        width: 'minmax(140px, 1fr)',
        tone: 'subject',
        cell: ({ name }) => name,
      },
      {
        id: 'role',
        head: t('timesheet.column.role'),
        width: 'minmax(100px, 0.8fr)',
        cell: ({ roleName }) => roleName,
      },
      { id: 'email', head: t('timesheet.column.email'), width: 'minmax(120px, 1fr)', cell: ({ email }) => email },
      {
        id: 'rate',
        head: t('timesheet.column.rate'),
        width: 110,
        align: 'end',
        cell: ({ rate, currency: own }) =>
          rate === null ? '–' : <Figures>{`${own} ${formatPrice(rate, own || currency)}`}</Figures>,
      },
    ];
    return { rows, refused, customers, projects, people };
  }, [t, explain, formatDate, formatQuantity, formatPrice, currency]);
}
