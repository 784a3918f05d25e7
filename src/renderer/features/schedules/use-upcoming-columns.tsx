import { AmountText, Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { SecondText } from '@renderer/components/RowText';
import { type Status, StatusGlyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import type { Upcoming } from '@shared/api/schedules';
import classes from './Schedules.module.css';

const GLYPHS: Record<Upcoming['status'], Status> = { failed: 'failed', due: 'posted', notRun: 'scheduled' };

interface Verbs {
  readonly onRetry: (row: Upcoming) => void;
  readonly onOpen: (row: Upcoming) => void;
}

export function useUpcomingColumns({ onRetry, onOpen }: Verbs): readonly GridColumn<Upcoming>[] {
  const { t, formatDate, formatAmount } = useLanguage();

  const whyNot = (row: Upcoming): string => {
    const waiting = t('schedules.notReady', { amount: formatAmount(row.notReadyAmount, row.currency) });
    if (row.reason === 'nothingToInvoice' && row.notReadyAmount !== 0) return waiting;
    const reason = row.reason === null ? [] : [t(`schedules.reason.${row.reason}`)];
    return [...reason, ...(row.notReadyAmount === 0 ? [] : [waiting])].join(', ');
  };
  const kindWords = (row: Upcoming): string =>
    [
      ...row.frequencyNames,
      ...(row.kinds.includes('milestone') ? [t('schedules.milestone')] : []),
      ...(row.kinds.includes('retainer') ? [t('schedules.advance')] : []),
    ].join(', ');

  return [
    {
      id: 'status',
      head: t('schedules.column.status'),
      width: 140,
      tone: 'text',
      cell: (row) => (
        <StatusGlyph
          status={row.reason === 'contractOnHold' ? 'held' : GLYPHS[row.status]}
          label={t(`schedules.status.${row.status}`)}
        />
      ),
    },
    {
      id: 'date',
      head: t('schedules.column.date'),
      width: 96,
      cell: (row) => <Figures>{formatDate(row.date)}</Figures>,
    },
    {
      id: 'contract',
      head: t('schedules.column.contract'),
      width: 'minmax(150px, 1.2fr)',
      tone: 'subject',
      cell: (row) => (
        <span className={classes.cut} title={`${row.contractName}, ${row.contractLineNames.join(', ')}`}>
          {row.contractName} <SecondText>{row.contractLineNames.join(', ')}</SecondText>
        </span>
      ),
    },
    {
      id: 'customer',
      head: t('schedules.column.customer'),
      width: 'minmax(110px, 0.8fr)',
      wideOnly: true,
      cell: (row) => row.customerName,
    },
    {
      id: 'frequency',
      head: t('schedules.column.frequency'),
      width: 'minmax(110px, 0.7fr)',
      cell: (row) => (
        <span className={classes.cut} title={kindWords(row)}>
          {kindWords(row)}
        </span>
      ),
    },
    {
      id: 'why',
      head: t('schedules.column.reason'),
      width: 'minmax(160px, 1.2fr)',
      cell: (row) => (
        <span className={classes.reasonCell}>
          <span className={classes.cut} title={whyNot(row)}>
            {whyNot(row)}
          </span>
          {row.status === 'failed' && (
            <TextButton
              label={`${t(row.scheduleRowIds.length > 0 ? 'schedules.retry' : 'schedules.open')}, ${row.contractName}`}
              onPress={() => (row.scheduleRowIds.length > 0 ? onRetry(row) : onOpen(row))}
            >
              {t(row.scheduleRowIds.length > 0 ? 'schedules.retry' : 'schedules.open')}
            </TextButton>
          )}
        </span>
      ),
    },
    {
      id: 'amount',
      head: t('schedules.column.amount'),
      width: 132,
      align: 'end',
      cell: (row) => <AmountText amount={row.amount === 0 ? null : row.amount} currency={row.currency} />,
    },
    { id: 'currency', head: t('schedules.column.currency'), headHidden: true, width: 40, cell: (row) => row.currency },
  ];
}
