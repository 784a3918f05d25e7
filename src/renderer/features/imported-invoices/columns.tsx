import { Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import { statedAmount } from '@shared/e-invoice/adds-up/finding-text';
import { useMemo } from 'react';
import { CheckText } from './CheckText';

export type ImportedRow = ApiOutput<'imported.list'>['rows'][number];

export function useImportedColumns(): readonly GridColumn<ImportedRow>[] {
  const { t, language, formatDate } = useLanguage();
  return useMemo(
    () => [
      {
        id: 'number',
        head: t('importedInvoices.column.number'),
        width: 'minmax(96px, 140px)',
        tone: 'subject',
        cell: ({ number }) => number,
      },
      {
        id: 'issueDate',
        head: t('importedInvoices.column.issueDate'),
        width: 92,
        cell: ({ issueDate }) => <Figures>{formatDate(issueDate)}</Figures>,
      },
      {
        id: 'seller',
        head: t('importedInvoices.column.seller'),
        width: 'minmax(110px, 1.2fr)',
        cell: ({ sellerName }) => sellerName,
      },
      {
        id: 'buyer',
        head: t('importedInvoices.column.buyer'),
        width: 'minmax(110px, 1fr)',
        tone: 'text',
        cell: ({ buyerName }) => buyerName,
      },
      {
        id: 'findings',
        head: t('importedInvoices.column.findings'),
        width: 'minmax(110px, 150px)',
        cell: ({ errors, warnings }) => <CheckText errors={errors} warnings={warnings} />,
      },
      {
        id: 'currency',
        head: t('importedInvoices.fact.currency'),
        headHidden: true,
        width: 34,
        cell: ({ currency }) => currency,
      },
      {
        id: 'gross',
        head: t('importedInvoices.column.gross'),
        width: 110,
        align: 'end',
        cell: ({ grossAmount }) => <Figures>{statedAmount(grossAmount, language)}</Figures>,
      },
    ],
    [t, language, formatDate],
  );
}
