import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { sortFor } from '@renderer/components/grid/sort-for';
import type { GridSort } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useCompany } from '@renderer/shell/status';
import type { BacklogRow } from '@shared/api/backlog';
import { useRef, useState } from 'react';
import { AgeBand } from './AgeBand';
import { BoardDock } from './BoardDock';
import { type Choice, NOTHING } from './choice';
import { sumsOfRows } from './chosen-sums';
import { EmptyBacklog } from './EmptyBacklog';
import { InvoicingBars } from './InvoicingBars';
import { MarkingBars } from './MarkingBars';
import { BACKLOG_COLLECTIONS } from './use-board';
import { useBoardKeys } from './use-board-keys';
import { useEveryRow } from './use-every-row';
import { useInvoicing } from './use-invoicing';
import { useMarking } from './use-marking';
import { ROW_SORTS, useRowColumns } from './use-row-columns';
import type { BacklogViewProps } from './views';

type Kind = BacklogRow['kind'];

const NONE: ReadonlySet<string> = new Set();

export function Transactions(props: BacklogViewProps) {
  return <RowList {...props} kind="actual" />;
}

export function Milestones(props: BacklogViewProps) {
  return <RowList {...props} kind="milestone" />;
}

const choiceOfRows = (rows: readonly BacklogRow[]): Choice => ({
  ...NOTHING,
  rows: new Map(rows.map(({ id, contractLineId }) => [id, contractLineId])),
});

/** The rows of one kind one by one, over all contracts: found, sorted and marked many at a time. */
function RowList({ filter, onClear, kind }: BacklogViewProps & { readonly kind: Kind }) {
  const { t } = useLanguage();
  const go = useGo();
  const [sort, setSort] = useState<GridSort>([]);
  const input = { ...filter, kind, sort: sortFor(sort, ROW_SORTS) };
  const page = usePagedCall('backlog.list', input, { collections: BACKLOG_COLLECTIONS });
  const [selection, setSelection] = useState(NONE);
  const [shownText, setShownText] = useState(filter.text);
  if (shownText !== filter.text) {
    setShownText(filter.text);
    setSelection(NONE);
  }
  const [active, setActive] = useState<BacklogRow>();
  const known = useRef(new Map<string, BacklogRow>());
  for (const row of page.loaded()) known.current.set(row.id, row);
  const everyRow = useEveryRow();
  const marking = useMarking(filter);
  const invoicing = useInvoicing(filter);
  const rows = [...selection].flatMap((id) => known.current.get(id) ?? []);
  const hasSelection = rows.length > 0;
  useBoardKeys({
    active: hasSelection || active === undefined ? null : choiceOfRows([active]),
    marking,
    invoicing,
  });

  const selectAll = async () => {
    const all = await everyRow(input);
    for (const row of all) known.current.set(row.id, row);
    setSelection(new Set(all.map(({ id }) => id)));
  };
  const open = ({ invoiceId, contractId }: BacklogRow) =>
    invoiceId === null ? go('/contracts/$contractId', { contractId }) : go('/invoices/$invoiceId', { invoiceId });
  return (
    <>
      <ProgressLine active={page.isFetching || marking.isRunning || invoicing.isRunning} />
      <FailureBar failure={page.failure} verb={{ label: t('shell.save.tryAgain'), onPress: page.retry }} />
      <MarkingBars marking={marking} />
      <InvoicingBars invoicing={invoicing} />
      <AgeBand sums={page.answer?.sums ?? []} own={useCompany().currency} />
      <DataGrid
        label={t(`backlog.view.${kind === 'actual' ? 'transactions' : 'milestones'}`)}
        columns={useRowColumns(kind, marking)}
        rows={page}
        rowId={({ id }) => id}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onSelect={setSelection}
        onSelectAll={() => void selectAll()}
        onActive={setActive}
        onOpen={open}
        empty={page.isPending ? undefined : <EmptyBacklog filter={filter} onClear={onClear} />}
      />
      <BoardDock
        choice={choiceOfRows(rows)}
        sums={sumsOfRows(rows)}
        onChoice={(choice) => setSelection(new Set(choice.rows.keys()))}
        marking={marking}
        invoicing={invoicing}
      />
      <StatusBar end={t('common.rows', { count: page.count })} />
    </>
  );
}
