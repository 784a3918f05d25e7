import { AmountText, Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { type Status, StatusGlyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useStatus } from '@renderer/shell/status';
import type { ScheduleListRow } from '@shared/api/schedules';
import { useRunWords } from './run-words';
import classes from './Schedules.module.css';

const GLYPHS: Record<ScheduleListRow['status'], Status> = {
  notRun: 'scheduled',
  successful: 'ready',
  failed: 'failed',
  skipped: 'creditNote',
};

export function useScheduleColumns(): readonly GridColumn<ScheduleListRow>[] {
  const { t, formatDate } = useLanguage();
  const { today } = useStatus();
  return [
    {
      id: 'runDate',
      head: t('schedules.column.runDate'),
      width: 148,
      sortable: true,
      tone: 'subject',
      cell: (row) => <Figures>{formatDate(row.runDate)}</Figures>,
    },
    {
      id: 'cutoff',
      head: t('schedules.column.cutoff'),
      width: 130,
      cell: (row) => <Figures>{formatDate(row.cutoff)}</Figures>,
    },
    {
      id: 'contractLineName',
      head: t('schedules.column.line'),
      width: 'minmax(120px, 1fr)',
      sortable: true,
      cell: (row) => row.contractLineName,
    },
    {
      id: 'status',
      head: t('schedules.column.status'),
      width: 150,
      sortable: true,
      tone: 'text',
      cell: (row) => (
        <StatusGlyph
          status={GLYPHS[row.status]}
          label={t(`schedules.status.${row.status === 'notRun' && row.runDate <= today ? 'due' : row.status}`)}
        />
      ),
    },
    {
      id: 'reason',
      head: t('schedules.column.reason'),
      width: 'minmax(150px, 1.4fr)',
      cell: (row) => <Outcome row={row} />,
    },
    {
      id: 'amount',
      head: t('schedules.column.amount'),
      width: 132,
      align: 'end',
      sortable: true,
      cell: (row) => <AmountText amount={row.amount === 0 ? null : row.amount} currency={row.currency} />,
    },
  ];
}

/** The drafts that a run made, or why it made none. */
function Outcome({ row }: { row: ScheduleListRow }) {
  const { t } = useLanguage();
  const { causeOf } = useRunWords();
  const go = useGo();
  if (row.invoiceIds.length > 0) {
    return (
      <span className={classes.links}>
        {row.invoiceIds.map((invoiceId, index) => (
          <TextButton key={invoiceId} onPress={() => go('/invoices/$invoiceId', { invoiceId })}>
            {row.invoiceIds.length > 1 ? `${t('schedules.openInvoice')} ${index + 1}` : t('schedules.openInvoice')}
          </TextButton>
        ))}
      </span>
    );
  }
  const words = [
    row.failure === null ? '' : causeOf(row.failure),
    row.reason === null ? '' : t(`schedules.reason.${row.reason}`),
    row.note,
  ]
    .filter((text) => text !== '')
    .join(': ');
  return (
    <span className={classes.cut} title={words}>
      {words}
    </span>
  );
}
