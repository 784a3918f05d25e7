import { AmountText, Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { SecondText } from '@renderer/components/RowText';
import { Glyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { MilestoneRow } from '@shared/api/milestones';
import classes from './Milestones.module.css';
import { type BoardRow, invoiceOf, type LineSums, openShares } from './milestone-rows';

type Mark = (row: BoardRow, isReady: boolean) => void;

const SHARE_MARKS = {
  notReady: { shape: 'bar', tone: 'warn' },
  ready: { shape: 'tick', tone: 'pos' },
  invoiceCreated: { shape: 'half', tone: 'warn' },
  invoicePosted: { shape: 'ring', tone: 'accent' },
} as const;

const STATE_MARKS = {
  notStarted: { shape: 'bar', tone: 'warn' },
  inProgress: { shape: 'half', tone: 'accent' },
  completed: { shape: 'tick', tone: 'pos' },
} as const;

/**
 * `isOfOneContract` leaves out what all rows would repeat; `isBesidePane` what there is no room for then: the verbs, which
 * are on keys too.
 */
export function useBoardColumns(
  isOfOneContract: boolean,
  onMark: Mark,
  isBesidePane = false,
): readonly GridColumn<BoardRow>[] {
  const { t, formatDate, formatPercent } = useLanguage();
  const whose: GridColumn<BoardRow>[] = [
    {
      id: 'contractNumber',
      head: t('milestones.column.contract'),
      width: 'minmax(130px, 0.9fr)',
      sortable: true,
      cell: (row) => (row.kind === 'milestone' ? row.milestone.contractName : null),
    },
  ];
  const currency: GridColumn<BoardRow> = {
    id: 'currency',
    head: t('schedules.column.currency'),
    headHidden: true,
    width: 40,
    cell: (row) => (row.kind === 'share' ? null : row.kind === 'line' ? row.sums.currency : row.milestone.currency),
  };
  const nameOf = (row: BoardRow) => {
    if (row.kind === 'line') return row.sums.contractLineName;
    if (row.kind === 'share') return <span className={classes.share}>{row.share.customerName}</span>;
    const { name, progressPercent, shares } = row.milestone;
    const more = [
      ...(progressPercent === null ? [] : [formatPercent(progressPercent)]),
      ...(shares.length > 1 ? [t('milestones.sharedBy', { count: shares.length })] : []),
    ];
    return (
      <span className={classes.cut} title={name}>
        {name} {more.length > 0 && <SecondText>{more.join(', ')}</SecondText>}
      </span>
    );
  };
  return [
    {
      id: 'name',
      head: t('milestones.column.name'),
      width: 'minmax(150px, 1.2fr)',
      tone: 'subject',
      sortable: !isOfOneContract,
      cell: nameOf,
    },
    ...(isOfOneContract ? [] : whose),
    {
      id: 'date',
      head: t('milestones.column.date'),
      width: 96,
      sortable: !isOfOneContract,
      cell: (row) => (row.kind === 'milestone' ? <Figures>{formatDate(row.milestone.date)}</Figures> : null),
    },
    {
      id: 'state',
      head: t('milestones.column.status'),
      width: isBesidePane ? 'minmax(120px, 1fr)' : 'minmax(220px, 1.2fr)',
      tone: 'text',
      sortable: !isOfOneContract,
      cell: (row) =>
        row.kind === 'line' ? <Plan sums={row.sums} /> : <State row={row} onMark={isBesidePane ? undefined : onMark} />,
    },
    {
      id: 'amount',
      head: t('milestones.column.amount'),
      width: 124,
      align: 'end',
      sortable: !isOfOneContract,
      cell: (row) => {
        if (row.kind === 'line') return <AmountText amount={row.sums.milestonesAmount} currency={row.sums.currency} />;
        const { amount } = row.kind === 'share' ? row.share : row.milestone;
        return <AmountText amount={amount} currency={row.milestone.currency} />;
      },
    },
    ...(isBesidePane ? [] : [currency]),
  ];
}

/** The milestones of a line against its price: how far it is billed, what is left, or that they do not add up. */
function Plan({ sums }: { sums: LineSums }) {
  const { t, formatAmount, formatPercent } = useLanguage();
  const { contractedAmount, remainingAmount, billedAmount, currency } = sums;
  if (contractedAmount === null || remainingAmount === null) return null;
  const price = `${t('milestones.sums.price')} ${formatAmount(contractedAmount, currency)}`;
  const facts = (
    sums.progressBased
      ? [
          `${t('milestones.sums.progress')} ${formatPercent(sums.progressPercent)}`,
          `${t('milestones.sums.remaining')} ${formatAmount(remainingAmount, currency)}`,
          price,
        ]
      : [price, `${t('milestones.sums.billed')} ${formatAmount(billedAmount, currency)}`]
  ).join(', ');
  const problem = sums.isOff
    ? t(remainingAmount > 0 ? 'milestones.sums.short' : 'milestones.sums.over', {
        amount: formatAmount(Math.abs(remainingAmount), currency),
      })
    : null;
  return (
    <span className={classes.cut} title={problem === null ? facts : `${problem}. ${facts}`}>
      {problem === null ? facts : <span className={classes.problem}>{problem}</span>}
    </span>
  );
}

type MarkedRow = Extract<BoardRow, { milestone: MilestoneRow }>;

function State({ row, onMark }: { row: MarkedRow; onMark: Mark | undefined }) {
  const { t } = useLanguage();
  const go = useGo();
  const { milestone } = row;
  const [first] = milestone.shares;
  const single = row.kind === 'share' ? row.share : milestone.shares.length === 1 ? first : undefined;
  const open = openShares(row);
  const isReady = open.length > 0 && open.every(({ status }) => status === 'ready');
  const verb = t(isReady ? 'milestones.markNotReady' : 'milestones.markReady');
  const invoiceId = invoiceOf(row);
  const subject = row.kind === 'share' ? `${milestone.name}, ${row.share.customerName}` : milestone.name;
  return (
    <span className={classes.state}>
      <Glyph {...(single === undefined ? STATE_MARKS[milestone.state] : SHARE_MARKS[single.status])} />
      <span className={classes.stateText}>
        {single === undefined ? t(`milestones.state.${milestone.state}`) : t(`billing.billingStatus.${single.status}`)}
      </span>
      {onMark !== undefined && open.length > 0 && (
        <TextButton label={`${verb}, ${subject}`} quiet={isReady} onPress={() => onMark(row, !isReady)}>
          {verb}
        </TextButton>
      )}
      {onMark !== undefined && invoiceId !== null && (
        <TextButton
          label={`${t('milestones.openInvoice')}, ${subject}`}
          onPress={() => go('/invoices/$invoiceId', { invoiceId })}
        >
          {t('milestones.openInvoice')}
        </TextButton>
      )}
    </span>
  );
}
