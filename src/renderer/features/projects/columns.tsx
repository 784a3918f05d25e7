import { AmountText, Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import { useMemo } from 'react';

export type ProjectRow = ApiOutput<'project.list'>['rows'][number];

export const SORTED_BY = [
  'number',
  'name',
  'customerName',
  'contractNumber',
  'managerName',
  'toApprove',
  'unbilledAmount',
  'readyAmount',
  'billedAmount',
] as const;

type AmountField = 'unbilledAmount' | 'readyAmount' | 'billedAmount';

/** What waits on each project, so that the next one to invoice is seen at a glance. */
export function useColumns(): readonly GridColumn<ProjectRow>[] {
  const { t } = useLanguage();
  return useMemo(() => {
    const amount = (id: AmountField, head: string): GridColumn<ProjectRow> => ({
      id,
      head,
      width: 102,
      align: 'end',
      sortable: true,
      cell: (row) => <AmountText amount={row[id] === 0 ? null : row[id]} currency={row.currency} />,
    });
    return [
      { id: 'number', head: t('projects.column.number'), width: 62, sortable: true, cell: (row) => row.number },
      {
        id: 'name',
        head: t('projects.column.name'),
        width: 'minmax(130px, 1.2fr)',
        tone: 'subject',
        sortable: true,
        cell: (row) => row.name,
      },
      {
        id: 'customerName',
        head: t('projects.column.customer'),
        width: 'minmax(110px, 1fr)',
        sortable: true,
        cell: (row) => row.customerName,
      },
      {
        id: 'contractNumber',
        head: t('projects.column.contract'),
        width: 84,
        sortable: true,
        cell: (row) => row.contractNumber,
      },
      {
        id: 'managerName',
        head: t('backlog.filter.manager'),
        width: 'minmax(100px, 0.7fr)',
        sortable: true,
        cell: (row) => row.managerName,
      },
      {
        id: 'toApprove',
        head: t('projects.column.toApprove'),
        width: 96,
        align: 'end',
        sortable: true,
        cell: (row) =>
          row.toApprove === 0 ? (
            <AmountText amount={null} currency={row.currency} />
          ) : (
            <Figures>{String(row.toApprove)}</Figures>
          ),
      },
      { id: 'currency', head: t('projects.column.currency'), headHidden: true, width: 30, cell: (row) => row.currency },
      amount('unbilledAmount', t('projects.column.unbilled')),
      amount('readyAmount', t('projects.column.ready')),
      amount('billedAmount', t('projects.column.billed')),
    ];
  }, [t]);
}
