import { AmountText } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { ApiInput } from '@shared/api';
import type { BacklogRow } from '@shared/api/backlog';
import { unitAbbreviation } from '@shared/units';
import { useMemo } from 'react';
import classes from './Board.module.css';
import { RowReason } from './ReasonCell';
import type { Marking } from './use-marking';

/** What the list can be sorted by; the columns have these ids. */
export const ROW_SORTS = [
  'date',
  'contractNumber',
  'customerName',
  'description',
  'amount',
] as const satisfies readonly NonNullable<ApiInput<'backlog.list'>['sort']>[number]['by'][];

/** The columns of a list of rows: when, what, for whom, how much, and what hinders it. */
export function useRowColumns(kind: BacklogRow['kind'], marking: Marking): readonly GridColumn<BacklogRow>[] {
  const { t, formatDate, formatQuantity } = useLanguage();
  const { currency: own } = useCompany();
  return useMemo(() => {
    const quantity: GridColumn<BacklogRow> = {
      id: 'quantity',
      head: t('backlog.column.quantity'),
      width: 74,
      align: 'end',
      cell: (row) => `${formatQuantity(row.quantity)} ${unitAbbreviation(row.unit, t)}`,
    };
    return [
      { id: 'date', head: t('backlog.column.date'), width: 92, sortable: true, cell: (row) => formatDate(row.date) },
      {
        id: 'description',
        head: t('backlog.column.work'),
        width: 'minmax(150px, 1.4fr)',
        sortable: true,
        tone: 'subject',
        cell: (row) => <Work row={row} />,
      },
      {
        id: 'customerName',
        head: t('backlog.filter.customer'),
        width: 'minmax(90px, 1fr)',
        sortable: true,
        cell: (row) => (
          <span className={classes.words} title={row.customerName}>
            {row.customerName}
          </span>
        ),
      },
      {
        id: 'contractNumber',
        head: t('backlog.filter.contract'),
        width: 'minmax(90px, 1fr)',
        sortable: true,
        wideOnly: true,
        cell: (row) => (
          <span className={classes.words} title={`${row.contractNumber}, ${row.contractLineName}`}>
            {row.contractNumber} <span className={classes.detail}>{row.contractLineName}</span>
          </span>
        ),
      },
      ...(kind === 'actual' ? [quantity] : []),
      {
        id: 'amount',
        head: t('backlog.column.amount'),
        width: 104,
        align: 'end',
        sortable: true,
        cell: (row) => (
          <>
            {row.currency !== own && <span className={classes.detail}>{row.currency} </span>}
            {row.billingType === 'complimentary' ? (
              <span className={classes.detail}>{t('billing.billingType.complimentary')}</span>
            ) : (
              // That it is not charged, and why, stands in the next column.
              <AmountText amount={row.billingType === 'chargeable' ? row.amount : null} currency={row.currency} />
            )}
          </>
        ),
      },
      {
        id: 'reason',
        head: t('backlog.column.reason'),
        width: 252,
        cell: (row) => <RowReason row={row} marking={marking} />,
      },
    ];
  }, [t, formatDate, formatQuantity, own, kind, marking]);
}

function Work({ row }: { row: BacklogRow }) {
  const { t } = useLanguage();
  const facts = [
    row.personName,
    row.kind === 'actual' && row.transactionClass !== 'time'
      ? t(`billing.transactionClass.${row.transactionClass}`)
      : '',
    row.projectName,
  ];
  const second = facts.filter(Boolean).join(', ');
  return (
    <span className={classes.words} title={`${row.description}, ${second}`}>
      {row.description} <span className={classes.detail}>{second}</span>
    </span>
  );
}
