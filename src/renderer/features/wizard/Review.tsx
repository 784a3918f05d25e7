import { AmountText, Figures } from '@renderer/components/AmountText';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn, RowTone } from '@renderer/components/grid/types';
import { type LanguageTools, useLanguage } from '@renderer/language/context';
import { unitAbbreviation } from '@shared/units';
import { useMemo } from 'react';
import { type ReviewRow, reviewRows } from './review-rows';
import { useTaxWords } from './tax-words';
import type { WizardPreview } from './use-choices';
import classes from './Wizard.module.css';

const TONES: Record<ReviewRow['kind'], RowTone> = {
  customer: 'group',
  group: 'sunk',
  line: 'plain',
  net: 'plain',
  tax: 'plain',
  gross: 'plain',
};

type TaxWords = ReturnType<typeof useTaxWords>;

function textOf(row: ReviewRow, { t }: LanguageTools) {
  switch (row.kind) {
    case 'customer':
      return row.customer.customerName;
    case 'group':
      return `${t(`billing.classGroup.${row.group.transactionClass}`)}, ${t('common.rows', { count: row.group.count })}`;
    case 'line':
      return <LineText row={row} />;
    default:
      return null;
  }
}

/** "Total excl. VAT", close to its amount. */
function TotalLabel({ row, tax }: { row: ReviewRow; tax: TaxWords }) {
  if (row.kind === 'net') return <span className={classes.totalLabel}>{tax.net}</span>;
  if (row.kind === 'tax') return <span className={classes.totalLabel}>{tax.ofTreatment(row.breakdown)}</span>;
  return row.kind === 'gross' ? <b className={classes.totalLabel}>{tax.gross}</b> : null;
}

function LineText({ row }: { row: Extract<ReviewRow, { kind: 'line' }> }) {
  const { t } = useLanguage();
  const { name, personName, roleName, billingType } = row.line;
  const second = [personName, roleName, billingType === 'chargeable' ? '' : t(`billing.billingType.${billingType}`)];
  return (
    <span className={classes.lineText} title={name}>
      {name} <span className={classes.reasonDetail}>{second.filter(Boolean).join(', ')}</span>
    </span>
  );
}

function amountOf(row: ReviewRow): number {
  switch (row.kind) {
    case 'customer':
      return row.customer.netAmount;
    case 'group':
      return row.group.amount;
    case 'line':
      return row.line.netAmount;
    case 'tax':
      return row.breakdown.taxAmount;
    default:
      return row.amount;
  }
}

/** Step 2: the exact lines that will be billed, with the totals of each draft. */
export function Review({ preview }: { preview: WizardPreview }) {
  const tools = useLanguage();
  const tax = useTaxWords();
  const { t, formatDate, formatQuantity, formatPrice, formatPercent } = tools;
  const { currency, customers } = preview;
  const rows = useMemo(() => reviewRows(customers), [customers]);
  const ofLine = (row: ReviewRow, show: (line: Extract<ReviewRow, { kind: 'line' }>['line']) => string) =>
    row.kind === 'line' ? <Figures>{show(row.line)}</Figures> : null;
  const columns: readonly GridColumn<ReviewRow>[] = [
    {
      id: 'name',
      head: t('document.column.description'),
      width: 'minmax(220px, 1fr)',
      tone: 'text',
      cell: (row) => textOf(row, tools),
    },
    {
      id: 'date',
      head: t('wizard.review.date'),
      width: 82,
      cell: (row) => ofLine(row, (line) => formatDate(line.startDate)),
    },
    {
      id: 'quantity',
      head: t('document.column.quantity'),
      width: 118,
      align: 'end',
      cell: (row) => ofLine(row, (line) => `${formatQuantity(line.quantity)} ${unitAbbreviation(line.unit, t)}`),
    },
    {
      id: 'price',
      head: t('document.column.price'),
      width: 104,
      align: 'end',
      cell: (row) => ofLine(row, (line) => formatPrice(line.price, currency)),
    },
    {
      id: 'tax',
      head: tax.name,
      width: 56,
      align: 'end',
      tone: 'quiet',
      cell: (row) =>
        row.kind === 'line' ? (
          <Figures>{formatPercent(row.line.vat.rate)}</Figures>
        ) : (
          <TotalLabel row={row} tax={tax} />
        ),
    },
    {
      id: 'amount',
      head: t('document.column.amount', { currency }),
      width: 124,
      align: 'end',
      cell: (row) => <AmountText amount={amountOf(row)} currency={currency} strong={row.kind === 'gross'} />,
    },
  ];
  return (
    <DataGrid
      label={t('wizard.review.lines')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      tone={(row) => TONES[row.kind]}
    />
  );
}
