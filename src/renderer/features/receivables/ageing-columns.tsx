import { AmountText } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { useLanguage } from '@renderer/language/context';
import type { AgeingRow } from '@shared/api/receivables';
import { useMemo } from 'react';

export const SORTED_BY = ['customerName', 'currency', 'latestDays', 'over90Amount', 'totalAmount'] as const;

/** The ages in the order in which they stand, with the field that holds each. */
export const AGES = [
  { bucket: 'notDue', field: 'notDueAmount', isLate: false },
  { bucket: 'days30', field: 'days30Amount', isLate: true },
  { bucket: 'days60', field: 'days60Amount', isLate: true },
  { bucket: 'days90', field: 'days90Amount', isLate: true },
  { bucket: 'over90', field: 'over90Amount', isLate: true },
  { bucket: 'credit', field: 'creditAmount', isLate: false },
] as const;

/** Beside a pane there is room for who, how late and how much. */
export function useAgeingColumns(isBesidePane: boolean): readonly GridColumn<AgeingRow>[] {
  const { t } = useLanguage();
  return useMemo(() => {
    const ages = AGES.map(
      ({ bucket, field, isLate }): GridColumn<AgeingRow> => ({
        id: field,
        head: t(`receivables.bucket.${bucket}`),
        width: 88,
        align: 'end',
        sortable: field === 'over90Amount',
        cell: (row) => (
          <AmountText amount={row[field] === 0 ? null : row[field]} currency={row.currency} late={isLate} />
        ),
      }),
    );
    const days: GridColumn<AgeingRow> = {
      id: 'latestDays',
      head: t('receivables.column.late'),
      width: 76,
      sortable: true,
      cell: ({ latestDays }) => (latestDays === 0 ? '–' : t('receivables.days', { count: latestDays })),
    };
    return [
      {
        id: 'customerName',
        head: t('receivables.column.customer'),
        width: 'minmax(130px, 1fr)',
        tone: 'subject',
        sortable: true,
        cell: ({ customerName }) => customerName,
      },
      {
        id: 'currency',
        head: t('receivables.column.currency'),
        headHidden: true,
        width: 30,
        cell: ({ currency }) => currency,
      },
      ...(isBesidePane ? [days] : ages),
      {
        id: 'totalAmount',
        head: t('receivables.bucket.total'),
        width: 100,
        align: 'end',
        sortable: true,
        cell: ({ totalAmount, currency }) => <AmountText amount={totalAmount} currency={currency} strong />,
      },
    ];
  }, [t, isBesidePane]);
}
