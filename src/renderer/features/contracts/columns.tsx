import { AmountText, Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import { useMemo } from 'react';
import { ContractStatusText } from './ContractStatusText';
import { shareOf } from './share-of';

export type ContractRow = ApiOutput<'contract.list'>['rows'][number];

export const SORTED_BY = [
  'number',
  'name',
  'customerName',
  'status',
  'valueAmount',
  'billedAmount',
  'unbilledAmount',
  'marginPercent',
  'limitUsedAmount',
] as const;

type AmountField = 'valueAmount' | 'billedAmount' | 'unbilledAmount';

/** What was agreed, what came of it and how much room is left. */
export function useColumns(): readonly GridColumn<ContractRow>[] {
  const { t, formatPercent } = useLanguage();
  return useMemo(() => {
    const amount = (id: AmountField, head: string): GridColumn<ContractRow> => ({
      id,
      head,
      width: 94,
      align: 'end',
      sortable: true,
      cell: (row) => <AmountText amount={row[id] === 0 ? null : row[id]} currency={row.currency} />,
    });
    return [
      { id: 'number', head: t('contracts.column.number'), width: 84, sortable: true, cell: (row) => row.number },
      {
        id: 'name',
        head: t('contracts.column.name'),
        width: 'minmax(110px, 1.2fr)',
        tone: 'subject',
        sortable: true,
        cell: (row) => row.name,
      },
      {
        id: 'customerName',
        head: t('contracts.column.customer'),
        width: 'minmax(90px, 1fr)',
        sortable: true,
        cell: (row) => row.customerName,
      },
      {
        id: 'status',
        head: t('contracts.column.status'),
        width: 'minmax(96px, 124px)',
        sortable: true,
        cell: (row) => <ContractStatusText status={row.status} />,
      },
      {
        id: 'currency',
        head: t('contracts.column.currency'),
        headHidden: true,
        width: 30,
        cell: (row) => row.currency,
      },
      amount('valueAmount', t('contracts.column.value')),
      amount('billedAmount', t('contracts.column.billed')),
      amount('unbilledAmount', t('contracts.column.unbilled')),
      {
        id: 'marginPercent',
        head: t('contracts.column.margin'),
        width: 62,
        align: 'end',
        sortable: true,
        cell: (row) =>
          row.marginPercent === null ? (
            <AmountText amount={null} currency={row.currency} />
          ) : (
            <Figures>{formatPercent(row.marginPercent)}</Figures>
          ),
      },
      {
        id: 'limitUsedAmount',
        head: t('contracts.column.limitUsed'),
        width: 80,
        align: 'end',
        sortable: true,
        wideOnly: true,
        cell: (row) => {
          const share = shareOf(row.limitUsedAmount, row.limitAmount);
          return share === null ? (
            <AmountText amount={null} currency={row.currency} />
          ) : (
            <Figures>{formatPercent(share)}</Figures>
          );
        },
      },
    ];
  }, [t, formatPercent]);
}
