import { useMediaQuery } from '@mantine/hooks';
import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { sortFor } from '@renderer/components/grid/sort-for';
import type { GridSort } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn, ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { TextButton } from '@renderer/components/TextButton';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo, useScreenSearch } from '@renderer/shell/navigation';
import { useState } from 'react';
import { SORTED_BY, useColumns } from './columns';
import { NewProjectPane } from './NewProjectPane';

/** What a row of the list is made of. */
const COLLECTIONS = [
  'projects',
  'people',
  'customers',
  'contracts',
  'contractLines',
  'milestones',
  'actuals',
  'entries',
];

/** There is room for these beside a pane. */
const BESIDE_A_PANE = ['number', 'name', 'customerName', 'currency', 'readyAmount'];

/** All projects with what waits on each; a new one is made beside the list. */
export function ProjectList() {
  const { t } = useLanguage();
  const go = useGo();
  const { new: isAsked } = useScreenSearch();
  const [text, setText] = useState('');
  const [view, setView] = useState<'active' | 'all'>('active');
  const [sort, setSort] = useState<GridSort>([{ column: 'name', descending: false }]);
  const [isMaking, setMaking] = useState(isAsked !== undefined);
  const list = usePagedCall(
    'project.list',
    { text, includeArchived: view === 'all', sort: sortFor(sort, SORTED_BY) },
    { collections: COLLECTIONS },
  );
  const hasRoom = useMediaQuery('(width >= 1400px)', false, { getInitialValueInEffect: false });
  const hasManagers = hasRoom && list.loaded().some(({ managerName }) => managerName !== '');
  const columns = useColumns().filter(({ id }) => id !== 'managerName' || hasManagers);
  const newProject = (
    <KeyButton
      label={t('projects.new')}
      keyName="n"
      variant="primary"
      expanded={isMaking}
      onPress={() => setMaking(true)}
    />
  );
  const empty =
    text === '' ? (
      <EmptyState
        text={t('projects.empty')}
        action={<KeyButton label={t('projects.new')} variant="primary" onPress={() => setMaking(true)} />}
        link={<TextButton onPress={() => go('/work/import')}>{t('projects.importTime')}</TextButton>}
      />
    ) : (
      <NoMatch text={t('projects.noMatch')} onClear={() => setText('')} />
    );
  return (
    <ScreenFrame>
      <Toolbar
        start={
          <ViewTabs
            views={[
              { id: 'active', label: t('projects.view.active') },
              { id: 'all', label: t('projects.view.all') },
            ]}
            current={view}
            onChoose={setView}
          />
        }
        end={
          <>
            <ListSearch label={t('projects.search')} value={text} onChange={setText} />
            {newProject}
          </>
        }
      />
      <ProgressLine active={list.isFetching} />
      <FailureBar failure={list.failure} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('projects.screen')}
            columns={isMaking ? columns.filter(({ id }) => BESIDE_A_PANE.includes(id)) : columns}
            rows={list}
            rowId={(row) => row.id}
            sort={sort}
            onSort={setSort}
            tone={(row) => (row.status === 'closed' ? 'quiet' : 'plain')}
            onOpen={(row) => go('/projects/$projectId', { projectId: row.id })}
            empty={list.isPending ? null : empty}
          />
        </MainColumn>
        {isMaking && <NewProjectPane onClose={() => setMaking(false)} />}
      </Columns>
      <StatusBar end={<span>{t('projects.count', { count: list.count })}</span>} />
    </ScreenFrame>
  );
}
