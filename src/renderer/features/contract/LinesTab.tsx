import { AmountText } from '@renderer/components/AmountText';
import { EmptyState } from '@renderer/components/EmptyState';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import { useMemo } from 'react';
import type { ContractView } from './tabs';

type Line = ContractView['lines'][number];

/** How each part of the work is billed, and what came of it. */
export function LinesTab({ view }: { view: ContractView }) {
  const { t } = useLanguage();
  const { currency } = view.contract;
  const columns = useMemo<readonly GridColumn<Line>[]>(
    () => [
      {
        id: 'name',
        head: t('projects.line.name'),
        width: 'minmax(140px, 1.2fr)',
        tone: 'subject',
        cell: (line) => line.name,
      },
      {
        id: 'project',
        head: t('contracts.line.project'),
        width: 'minmax(120px, 1fr)',
        cell: (line) => line.projectName,
      },
      {
        id: 'method',
        head: t('projects.line.method'),
        width: 140,
        cell: (line) => t(`billing.billingMethod.${line.billingMethod}`),
      },
      {
        id: 'value',
        head: `${t('contracts.column.value')}, ${currency}`,
        width: 110,
        align: 'end',
        cell: (line) => <AmountText amount={line.contractedAmount} currency={currency} />,
      },
      {
        id: 'billed',
        head: t('contracts.column.billed'),
        width: 100,
        align: 'end',
        cell: (line) => <AmountText amount={line.figures.billedAmount} currency={currency} />,
      },
      {
        id: 'unbilled',
        head: t('contracts.column.unbilled'),
        width: 100,
        align: 'end',
        cell: (line) => <AmountText amount={line.figures.unbilledAmount} currency={currency} />,
      },
    ],
    [t, currency],
  );
  return (
    <Columns>
      <MainColumn>
        <DataGrid
          label={t('contracts.tab.lines')}
          columns={columns}
          rows={view.lines}
          rowId={(line) => line.id}
          empty={<EmptyState text={t('contracts.line.noLines')} />}
        />
      </MainColumn>
    </Columns>
  );
}
