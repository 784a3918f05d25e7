import { AmountText, Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { Glyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { RetainerRow } from '@shared/api/retainers';
import classes from './Advances.module.css';

const MARKS = {
  notReady: { shape: 'bar', tone: 'warn' },
  ready: { shape: 'tick', tone: 'pos' },
  invoiceCreated: { shape: 'half', tone: 'warn' },
  invoicePosted: { shape: 'ring', tone: 'accent' },
} as const;

type Mark = (row: RetainerRow, isReady: boolean) => void;

/** `isOfOneContract` leaves out what all rows would repeat. */
export function useAdvanceColumns(isOfOneContract: boolean, onMark: Mark): readonly GridColumn<RetainerRow>[] {
  const { t, formatDate, formatAmount } = useLanguage();
  const whose: GridColumn<RetainerRow>[] = [
    {
      id: 'customer',
      head: t('advances.customer'),
      width: 'minmax(120px, 1fr)',
      tone: 'subject',
      cell: (row) => row.customerName,
    },
    { id: 'contract', head: t('advances.contract'), width: 104, cell: (row) => row.contractNumber },
  ];
  const money = (id: string, head: string, amountOf: (row: RetainerRow) => number): GridColumn<RetainerRow> => ({
    id,
    head,
    width: 116,
    align: 'end',
    cell: (row) => <AmountText amount={amountOf(row)} currency={row.currency} />,
  });
  return [
    ...(isOfOneContract ? [] : whose),
    {
      id: 'description',
      head: t('advances.description'),
      width: 'minmax(120px, 1fr)',
      tone: isOfOneContract ? 'subject' : 'text',
      cell: (row) => row.description,
    },
    {
      id: 'date',
      head: t('advances.date'),
      width: 96,
      cell: (row) => <Figures>{formatDate(row.date)}</Figures>,
    },
    {
      id: 'status',
      head: t('advances.status'),
      width: isOfOneContract ? 'minmax(200px, 1fr)' : 'minmax(176px, 1fr)',
      tone: 'text',
      cell: (row) => <State row={row} onMark={onMark} />,
    },
    money('amount', t('advances.amount'), (row) => row.amount),
    // Among those of all contracts there is no room for what follows from the other two.
    ...(isOfOneContract ? [money('used', t('advances.used'), (row) => row.usedAmount + row.refundedAmount)] : []),
    {
      ...money('balance', t('advances.balance'), (row) => row.balanceAmount),
      cell: (row) => (
        <span
          title={
            row.heldAmount === 0
              ? undefined
              : t('advances.held', { amount: formatAmount(row.heldAmount, row.currency) })
          }
        >
          <AmountText amount={row.balanceAmount} currency={row.currency} />
        </span>
      ),
    },
  ];
}

function State({ row, onMark }: { row: RetainerRow; onMark: Mark }) {
  const { t } = useLanguage();
  const go = useGo();
  const { description, status, invoiceId } = row;
  const isReady = status === 'ready';
  const label = t(isReady ? 'backlog.markNotReady' : 'wizard.verb.markReady');
  return (
    <>
      <Glyph {...MARKS[status]} />
      <span className={classes.state}>{t(`billing.billingStatus.${status}`)}</span>
      {invoiceId === null ? (
        <TextButton label={`${label}, ${description}`} quiet={isReady} onPress={() => onMark(row, !isReady)}>
          {label}
        </TextButton>
      ) : (
        <TextButton
          label={`${t('advances.openInvoice')}, ${description}`}
          onPress={() => go('/invoices/$invoiceId', { invoiceId })}
        >
          {t('advances.openInvoice')}
        </TextButton>
      )}
    </>
  );
}
