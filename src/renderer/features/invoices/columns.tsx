import { AmountText, Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { type LanguageTools, useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { InvoiceRow } from '@shared/api/invoicing';
import type { Translate } from '@shared/i18n/translate';
import { useMemo } from 'react';
import classes from './InvoiceList.module.css';
import { InvoiceStatusText } from './InvoiceStatusText';

const DASH = '–';

/** Room for the longest state with its lateness, in whatever language. */
const statusWidth = (t: Translate) =>
  26 + 5.9 * `${t('billing.status.partlyPaid')}, ${t('invoices.days', { count: 30 })}`.length;

function invoiceColumns(
  { t, formatDate, language }: Pick<LanguageTools, 't' | 'formatDate' | 'language'>,
  home: string,
): readonly GridColumn<InvoiceRow>[] {
  // Tabular figures widen the hyphen, and English names the month.
  const dateWidth = language === 'nl' ? 86 : language === 'en' ? 83 : 78;
  return [
    {
      id: 'number',
      head: t('invoices.column.number'),
      width: 98,
      sortable: true,
      tone: 'text',
      cell: ({ number }) => number ?? DASH,
    },
    {
      id: 'customerName',
      head: t('invoices.column.customer'),
      width: 'minmax(130px, 1.15fr)',
      sortable: true,
      tone: 'subject',
      cell: ({ customerName }) => customerName,
    },
    {
      id: 'projectName',
      head: t('invoices.column.project'),
      width: 'minmax(100px, 1fr)',
      sortable: true,
      wideOnly: true,
      cell: ({ projectName }) => projectName,
    },
    {
      id: 'invoiceDate',
      head: t('invoices.column.date'),
      width: dateWidth,
      sortable: true,
      cell: ({ invoiceDate }) => <Figures>{formatDate(invoiceDate)}</Figures>,
    },
    {
      id: 'dueDate',
      head: t('invoices.column.due'),
      width: dateWidth,
      sortable: true,
      cell: ({ kind, dueDate, overdueDays }) =>
        kind === 'creditNote' ? DASH : <Figures late={overdueDays > 0}>{formatDate(dueDate)}</Figures>,
    },
    {
      id: 'status',
      head: t('invoices.column.status'),
      width: statusWidth(t),
      sortable: true,
      tone: 'text',
      cell: (row) => <InvoiceStatusText row={row} />,
    },
    {
      id: 'grossAmount',
      head: t('invoices.column.gross'),
      width: 108,
      align: 'end',
      sortable: true,
      cell: ({ grossAmount, currency }) => (
        <>
          {currency !== home && <span className={classes.currency}>{currency}</span>}
          <AmountText amount={grossAmount} currency={currency} />
        </>
      ),
    },
    {
      id: 'openAmount',
      head: t('invoices.column.open'),
      width: 88,
      align: 'end',
      sortable: true,
      cell: ({ openAmount, currency, overdueDays }) => (
        <AmountText amount={openAmount === 0 ? null : openAmount} currency={currency} late={overdueDays > 0} />
      ),
    },
  ];
}

/** The columns of the list. Amounts in another currency than the company's carry its code. */
export function useInvoiceColumns(): readonly GridColumn<InvoiceRow>[] {
  const { t, formatDate, language } = useLanguage();
  const { currency } = useCompany();
  return useMemo(() => invoiceColumns({ t, formatDate, language }, currency), [t, formatDate, language, currency]);
}
