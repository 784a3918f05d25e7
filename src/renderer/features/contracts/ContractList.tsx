import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { sortFor } from '@renderer/components/grid/sort-for';
import type { GridSort } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn, ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo, useScreenSearch } from '@renderer/shell/navigation';
import { useState } from 'react';
import { SORTED_BY, useColumns } from './columns';
import { NewContractPane } from './NewContractPane';

/** What a row of the list is made of. */
const COLLECTIONS = ['contracts', 'contractLines', 'customers', 'projects', 'milestones', 'actuals'];

/** There is room for these beside a pane. */
const BESIDE_A_PANE = ['number', 'name', 'customerName', 'status', 'valueAmount'];

const VIEWS = ['open', 'closed', 'all'] as const;

/** All contracts with what was agreed, billed and earned under each. */
export function ContractList() {
  const { t } = useLanguage();
  const go = useGo();
  const { new: isAsked } = useScreenSearch();
  const [isMaking, setMaking] = useState(isAsked !== undefined);
  const [text, setText] = useState('');
  const [view, setView] = useState<(typeof VIEWS)[number]>('open');
  const [sort, setSort] = useState<GridSort>([{ column: 'number', descending: false }]);
  const list = usePagedCall(
    'contract.list',
    { text, view, sort: sortFor(sort, SORTED_BY) },
    { collections: COLLECTIONS },
  );
  const columns = useColumns();
  const counts = list.answer?.counts;
  const empty =
    text === '' ? (
      <EmptyState
        text={t('contracts.empty')}
        action={<KeyButton label={t('contracts.new')} variant="primary" onPress={() => setMaking(true)} />}
      />
    ) : (
      <NoMatch text={t('contracts.noMatch')} onClear={() => setText('')} />
    );
  return (
    <ScreenFrame>
      <Toolbar
        start={
          <ViewTabs
            views={VIEWS.map((id) => ({
              id,
              label: t(`contracts.view.${id}`),
              ...(counts !== undefined && { count: counts[id] }),
            }))}
            current={view}
            onChoose={setView}
          />
        }
        end={
          <>
            <ListSearch label={t('contracts.search')} value={text} onChange={setText} />
            <KeyButton label={t('schedules.title')} keyName="g" onPress={() => go('/schedules')} />
            <KeyButton
              label={t('contracts.new')}
              keyName="n"
              variant="primary"
              expanded={isMaking}
              onPress={() => setMaking(true)}
            />
          </>
        }
      />
      <ProgressLine active={list.isFetching} />
      <FailureBar failure={list.failure} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('contracts.title')}
            columns={isMaking ? columns.filter(({ id }) => BESIDE_A_PANE.includes(id)) : columns}
            rows={list}
            rowId={(row) => row.id}
            sort={sort}
            onSort={setSort}
            onOpen={(row) => go('/contracts/$contractId', { contractId: row.id })}
            empty={list.isPending ? null : empty}
          />
        </MainColumn>
        {isMaking && <NewContractPane onClose={() => setMaking(false)} />}
      </Columns>
      <StatusBar end={<span>{t('contracts.count', { count: list.count })}</span>} />
    </ScreenFrame>
  );
}
