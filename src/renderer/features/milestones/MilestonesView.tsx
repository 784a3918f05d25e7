import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { FilterRow, FilterSelect } from '@renderer/components/FilterRow';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { sortFor } from '@renderer/components/grid/sort-for';
import type { GridSort } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { MilestoneRow } from '@shared/api/milestones';
import { MILESTONE_STATES, type MilestoneState } from '@shared/billing/milestones';
import { useState } from 'react';
import { OutcomeBar } from '../backlog/OutcomeBar';
import { type BoardRow, invoiceOf } from './milestone-rows';
import { useBoardColumns } from './use-board-columns';
import { useMilestoneVerbs } from './use-milestone-verbs';

const SORTABLE = ['name', 'date', 'amount', 'contractNumber', 'state'] as const;

const COLLECTIONS = ['milestones', 'contractLines', 'contracts', 'customers', 'invoices'];

const asRow = (milestone: MilestoneRow): BoardRow => ({ kind: 'milestone', id: milestone.id, milestone });

/** The milestones of all contracts by date, also those that are invoiced. */
export function MilestonesView() {
  const { t } = useLanguage();
  const go = useGo();
  const [sort, setSort] = useState<GridSort>([]);
  const [state, setState] = useState<MilestoneState | null>(null);
  const [active, setActive] = useState<BoardRow>();
  const page = usePagedCall(
    'milestone.list',
    { sort: sortFor(sort, SORTABLE), ...(state !== null && { state }) },
    { collections: COLLECTIONS },
  );
  const verbs = useMilestoneVerbs(active);
  const columns = useBoardColumns(false, verbs.mark);
  const counts = page.answer?.counts;
  const rows = {
    count: page.count,
    key: page.key,
    show: page.show,
    loaded: () => page.loaded().map(asRow),
    at: (index: number) => {
      const milestone = page.at(index);
      return milestone === undefined ? undefined : asRow(milestone);
    },
  };
  const open = (row: BoardRow) => {
    const invoiceId = invoiceOf(row);
    if (invoiceId !== null) go('/invoices/$invoiceId', { invoiceId });
    else if (row.kind === 'milestone') {
      go('/contracts/$contractId', { contractId: row.milestone.contractId }, { view: 'milestones' });
    }
  };
  return (
    <>
      <FilterRow>
        <FilterSelect
          name={t('milestones.column.status')}
          value={state === null ? t('milestones.allStates') : t(`milestones.state.${state}`)}
          choices={[
            { id: 'all', label: t('milestones.allStates'), onChoose: () => setState(null) },
            ...MILESTONE_STATES.map((id) => ({
              id,
              label: `${t(`milestones.state.${id}`)} ${counts?.[id] ?? ''}`,
              onChoose: () => setState(id),
            })),
          ]}
        />
      </FilterRow>
      <ProgressLine active={page.isFetching} />
      <FailureBar failure={page.failure ?? verbs.failure} onDismiss={verbs.dismiss} />
      <OutcomeBar refused={verbs.refused} onDismiss={verbs.dismiss} />
      <DataGrid
        label={t('milestones.title')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        sort={sort}
        onSort={setSort}
        onActive={setActive}
        onOpen={open}
        empty={
          page.isPending ? undefined : state === null ? (
            <EmptyState text={t('milestones.empty')} />
          ) : (
            <NoMatch text={t('milestones.none')} onClear={() => setState(null)} />
          )
        }
      />
      <StatusBar />
    </>
  );
}
