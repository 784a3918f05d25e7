import { AmountText, Figures } from '@renderer/components/AmountText';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { SidePane } from '@renderer/components/SidePane';
import { StatusBar } from '@renderer/components/StatusBar';
import { StatusMark } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceRun } from '@shared/model/invoice-run';
import { useState } from 'react';
import { RunOutcomeList } from './RunOutcomeList';
import classes from './Schedules.module.css';

/** What stands in the pane too, where a run is open beside the list. */
const BESIDE_PANE: readonly string[] = ['by', 'asOf', 'skipped', 'amount'];

const count = (rows: readonly unknown[]) => (rows.length === 0 ? '–' : `${rows.length}`);

/** Every run there was, with what it made, skipped and failed at. */
export function LogView() {
  const { t, formatDate, formatDateTime } = useLanguage();
  const page = usePagedCall('invoiceRun.list', {}, { collections: ['invoiceRuns'] });
  const [openId, setOpenId] = useState<string | null>(null);
  const open = page.loaded().find(({ id }) => id === openId);
  const columns: readonly GridColumn<InvoiceRun>[] = [
    {
      id: 'mark',
      head: t('schedules.column.status'),
      headHidden: true,
      width: 24,
      cell: ({ failed, finishedAt }) => (
        <StatusMark status={failed.length > 0 ? 'failed' : finishedAt === null ? 'held' : 'ready'} />
      ),
    },
    {
      id: 'when',
      head: t('schedules.column.when'),
      width: 150,
      tone: 'subject',
      cell: ({ at }) => <Figures>{formatDateTime(at)}</Figures>,
    },
    {
      id: 'trigger',
      head: t('schedules.column.trigger'),
      width: 'minmax(96px, 1fr)',
      cell: ({ trigger }) => t(`schedules.trigger.${trigger}`),
    },
    { id: 'by', head: t('schedules.column.by'), width: 'minmax(72px, 1fr)', cell: ({ by }) => by },
    {
      id: 'asOf',
      head: t('schedules.column.asOf'),
      width: 96,
      cell: ({ asOf }) => <Figures>{formatDate(asOf)}</Figures>,
    },
    { id: 'made', head: t('schedules.column.made'), width: 84, align: 'end', cell: ({ made }) => count(made) },
    {
      id: 'skipped',
      head: t('schedules.column.skipped'),
      width: 96,
      align: 'end',
      cell: ({ skipped }) => count(skipped),
    },
    {
      id: 'failed',
      head: t('schedules.column.failed'),
      width: 84,
      align: 'end',
      cell: ({ failed }) => (failed.length === 0 ? '–' : <span className={classes.why}>{failed.length}</span>),
    },
    {
      id: 'amount',
      head: t('schedules.column.amount'),
      width: 120,
      align: 'end',
      cell: (run) => <RunSum run={run} />,
    },
  ];
  return (
    <>
      <ProgressLine active={page.isFetching} />
      <FailureBar failure={page.failure} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('schedules.view.log')}
            columns={open === undefined ? columns : columns.filter(({ id }) => !BESIDE_PANE.includes(id))}
            rows={page}
            rowId={({ id }) => id}
            onOpen={({ id }) => setOpenId(id)}
            empty={page.isPending ? undefined : <EmptyState text={t('schedules.emptyLog')} />}
          />
        </MainColumn>
        {open !== undefined && (
          <SidePane title={formatDateTime(open.at)} onClose={() => setOpenId(null)}>
            {open.finishedAt === null && <p className={classes.why}>{t('schedules.run.interrupted')}</p>}
            <RunOutcomeList outcome={open} isDone />
          </SidePane>
        )}
      </Columns>
      <StatusBar />
    </>
  );
}

/** What the drafts of a run come to; amounts of several currencies are not added, and each draft says its own. */
function RunSum({ run }: { run: InvoiceRun }) {
  const currencies = [...new Set(run.made.map(({ currency }) => currency))];
  const [currency] = currencies;
  if (currency === undefined || currencies.length > 1) return <AmountText amount={null} currency="" />;
  return (
    <>
      <AmountText amount={run.made.reduce((sum, { netAmount }) => sum + netAmount, 0)} currency={currency} /> {currency}
    </>
  );
}
