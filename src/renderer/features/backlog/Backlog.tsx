import { ScreenFrame } from '@renderer/components/Layout';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { useLanguage } from '@renderer/language/context';
import { useScreenSearch } from '@renderer/shell/navigation';
import { useState } from 'react';
import type { BoardFilter } from './all-rows';
import { BoardFilters } from './BoardFilters';
import { filterOfAddress } from './filter-fields';
import { BACKLOG_VIEWS } from './views';

/** One place for all that waits to be billed: sums and ages at every level, and beside each row what hinders it. */
export function Backlog() {
  const { t } = useLanguage();
  const asked = useScreenSearch();
  const [filter, setFilter] = useState<BoardFilter>(() => filterOfAddress(asked));
  const [viewId, setViewId] = useState(asked['view'] ?? 'contract');
  const view = BACKLOG_VIEWS.find(({ id }) => id === viewId) ?? BACKLOG_VIEWS[0];
  if (view === undefined) return null;
  const View = view.component;
  return (
    <ScreenFrame>
      <Toolbar
        start={
          <ViewTabs
            views={BACKLOG_VIEWS.map(({ id, labelKey }) => ({ id, label: t(labelKey) }))}
            current={view.id}
            onChoose={setViewId}
          />
        }
        end={
          <ListSearch
            label={t('backlog.search')}
            value={filter.text ?? ''}
            onChange={(text) => setFilter({ ...filter, text })}
          />
        }
      />
      <BoardFilters filter={filter} onFilter={setFilter} />
      {/* Another filter is another board: what was selected on the last is selected no more. */}
      <View key={JSON.stringify([view.id, { ...filter, text: '' }])} filter={filter} onClear={() => setFilter({})} />
    </ScreenFrame>
  );
}
