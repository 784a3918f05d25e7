import { AmountText, Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { useLanguage } from '@renderer/language/context';
import { useMemo } from 'react';
import { shareOf } from '../contracts/share-of';
import { ENTRY_CLASSES } from './line/line-draft';
import type { ContractView } from './tabs';

type Line = ContractView['lines'][number];

/** There is room for these beside a pane. */
const BESIDE_A_PANE = ['name', 'project', 'value', 'billed'];

/** What a line covers, how, and what came of it. */
export function useLineColumns(currency: string, isBesidePane: boolean): readonly GridColumn<Line>[] {
  const { t, formatPercent } = useLanguage();
  return useMemo(() => {
    const amount = (id: string, head: string, of: (line: Line) => number | null): GridColumn<Line> => ({
      id,
      head,
      width: 104,
      align: 'end',
      cell: (line) => <AmountText amount={of(line) === 0 ? null : of(line)} currency={currency} />,
    });
    const percent = (id: string, head: string, of: (line: Line) => string | null): GridColumn<Line> => ({
      id,
      head,
      width: 82,
      align: 'end',
      cell: (line) => {
        const value = of(line);
        return value === null ? (
          <AmountText amount={null} currency={currency} />
        ) : (
          <Figures>{formatPercent(value)}</Figures>
        );
      },
    });
    const columns: readonly GridColumn<Line>[] = [
      {
        id: 'name',
        head: t('projects.line.name'),
        width: 'minmax(130px, 1.2fr)',
        tone: 'subject',
        cell: (line) => line.name,
      },
      {
        id: 'project',
        head: t('contractTerms.line.project'),
        width: 'minmax(110px, 1fr)',
        cell: (line) => line.projectName,
      },
      {
        id: 'method',
        head: t('projects.line.method'),
        width: 128,
        cell: (line) => t(`billing.billingMethod.${line.billingMethod}`),
      },
      {
        id: 'includes',
        head: t('projects.line.includes'),
        width: 'minmax(110px, 1fr)',
        wideOnly: true,
        cell: (line) =>
          [
            ...ENTRY_CLASSES.filter((one) => line.includes[one]).map((one) => t(`billing.transactionClass.${one}`)),
            ...line.tasks,
          ].join(', ') || t('projects.line.nothing'),
      },
      amount('value', `${t('contracts.column.value')}, ${currency}`, (line) => line.contractedAmount),
      amount('billed', t('contracts.column.billed'), (line) => line.figures.billedAmount),
      amount('unbilled', t('contracts.column.unbilled'), (line) => line.figures.unbilledAmount),
      percent('margin', t('contracts.column.margin'), (line) => line.figures.marginPercent),
      percent('limit', t('contracts.column.limitUsed'), ({ figures }) =>
        shareOf(figures.limitUsedAmount, figures.limitAmount),
      ),
    ];
    return isBesidePane ? columns.filter(({ id }) => BESIDE_A_PANE.includes(id)) : columns;
  }, [t, formatPercent, currency, isBesidePane]);
}
