import { useCallback, useState } from 'react';
import { useApi } from '../../api/context';
import { FailureBar, MessageBar } from '../../components/FailureBar';
import { DataGrid } from '../../components/grid/DataGrid';
import { usePagedCall } from '../../components/grid/use-paged-call';
import { Columns, MainColumn, ScreenFrame } from '../../components/Layout';
import { ProgressLine } from '../../components/ProgressLine';
import { StatusBar } from '../../components/StatusBar';
import { ListSearch, Toolbar } from '../../components/Toolbar';
import { ViewTabs } from '../../components/ViewTabs';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { useGo, useScreenSearch } from '../../shell/navigation';
import { AskingWork } from './AskingWork';
import { allEntries } from './all-entries';
import { BesideWork } from './BesideWork';
import { EmptyWork } from './EmptyWork';
import { type EntryGroup, groupedRows, type WorkRow } from './entry-rows';
import { SelectedWork } from './SelectedWork';
import { useApproval } from './use-approval';
import { useEntryColumns, type WorkView } from './use-entry-columns';
import { useFocusReturn } from './use-focus-return';
import { useSelectedEntries } from './use-selected-entries';
import { useWorkKeys } from './use-work-keys';
import { WorkFilters } from './WorkFilters';
import { isFiltered, type WorkFilter } from './work-filter';
import { type Asking, type Beside, workVerbs } from './work-verbs';

const VIEWS: readonly WorkView[] = ['draft', 'toApprove', 'approved', 'rejected', 'all'];

const COLLECTIONS = [
  'entries',
  'actuals',
  'priceLists',
  'projects',
  'customers',
  'people',
  'roles',
  'categories',
  'contracts',
  'contractLines',
];

/** Time and expenses of all projects: approving what waits, and entering what is missing. */
export function WorkScreen() {
  const { t } = useLanguage();
  const go = useGo();
  const { call } = useApi();
  const { projectId: wantedProject } = useScreenSearch();
  const [view, setView] = useState<WorkView>('toApprove');
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<WorkFilter>(() => (wantedProject ? { projectId: wantedProject } : {}));
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [beside, setBeside] = useState<Beside | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [active, setActive] = useState<WorkRow | undefined>(undefined);
  const approval = useApproval();
  const matching = { view, text, ...filter };
  const list = usePagedCall('entry.list', { ...matching, order: 'project' }, { collections: COLLECTIONS });
  const rows = groupedRows(list, list.answer?.groups ?? [], folded);
  const selection = useSelectedEntries(list);
  useFocusReturn(beside !== null);

  const approveAll = useCallback(
    (group: EntryGroup) => void approval.approveProject(group.projectId),
    [approval.approveProject],
  );
  const isSmall = window.innerWidth < 1180;
  const room = beside === null ? (isSmall ? 'wide' : 'full') : isSmall ? 'narrow' : 'medium';
  const columns = useEntryColumns({ view, room, onApproveAll: approveAll });
  const counts = list.answer?.counts;
  const verbs = workVerbs({ approval, clearSelection: selection.clear, setBeside, setAsking });
  useWorkKeys({ active, hasSelection: selection.entries.length > 0, verbs, onApproveAll: approveAll });

  const open = (row: WorkRow) => {
    if (row.kind === 'entry') setBeside({ kind: 'entry', entry: row.entry });
    else fold(row);
  };
  const fold = (row: WorkRow) => {
    if (row.kind !== 'group') return;
    const next = new Set(folded);
    if (!next.delete(row.group.projectId)) next.add(row.group.projectId);
    setFolded(next);
  };
  const selectAll = async () => {
    const all = await allEntries(call, matching);
    if (all !== undefined) selection.set(all.filter(({ projectId }) => !folded.has(projectId)));
  };
  const show = (next: Partial<{ view: WorkView; filter: WorkFilter; text: string }>) => {
    selection.clear();
    if (next.view !== undefined) setView(next.view);
    if (next.filter !== undefined) setFilter(next.filter);
    if (next.text !== undefined) setText(next.text);
  };
  const done = () => {
    selection.clear();
    setBeside(null);
    setAsking(null);
  };

  return (
    <ScreenFrame>
      <Toolbar
        start={
          <ViewTabs
            views={VIEWS.map((id) => ({
              id,
              label: t(`entries.view.${id}`),
              ...(counts !== undefined && { count: counts[id] }),
            }))}
            current={view}
            onChoose={(next) => show({ view: next })}
          />
        }
        end={
          <>
            <ListSearch label={t('entries.search')} value={text} onChange={setText} />
            <KeyButton label={t('entries.importTimesheet')} keyName="i" onPress={() => go('/work/import')} />
            <KeyButton
              label={t('entries.create')}
              keyName="n"
              variant="primary"
              onPress={() => setBeside({ kind: 'new' })}
            />
          </>
        }
      />
      <WorkFilters filter={filter} onFilter={(next) => show({ filter: next })} />
      <ProgressLine active={list.isFetching || approval.isRunning} />
      <FailureBar
        failure={approval.failure ?? list.failure}
        {...(approval.failure !== null && { onDismiss: approval.dismissFailure })}
        {...(list.failure !== null &&
          approval.failure === null && { verb: { label: t('shell.save.tryAgain'), onPress: list.retry } })}
      />
      {approval.reports.map((report) => (
        <MessageBar
          key={report.text}
          tone="warn"
          text={report.text}
          onDismiss={approval.dismissReports}
          {...(report.isAboutPrices && {
            verb: { label: t('entries.addPrice'), onPress: () => go('/people', {}, { view: 'prices' }) },
          })}
        />
      ))}
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('entries.title')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowHeight={({ kind }) => (kind === 'group' ? 32 : 28)}
            tone={({ kind }) => (kind === 'group' ? 'group' : 'plain')}
            tree={{
              level: ({ kind }) => (kind === 'group' ? 1 : 2),
              expanded: (row) => (row.kind === 'group' ? !folded.has(row.group.projectId) : undefined),
              toggle: fold,
            }}
            selection={selection.ids}
            onSelect={selection.select}
            onSelectAll={() => void selectAll()}
            onOpen={open}
            onActive={setActive}
            empty={
              list.answer !== undefined && (
                <EmptyWork
                  view={view}
                  isSearched={text !== '' || isFiltered(filter)}
                  onClear={() => show({ text: '', filter: {} })}
                  onCreate={() => setBeside({ kind: 'new' })}
                />
              )
            }
          />
          <SelectedWork entries={selection.entries} busy={approval.isRunning} verbs={verbs} onClear={selection.clear} />
        </MainColumn>
        <BesideWork beside={beside} approval={approval} verbs={verbs} onDone={done} onClose={() => setBeside(null)} />
      </Columns>
      <AskingWork asking={asking} approval={approval} onDone={done} onClose={() => setAsking(null)} />
      <StatusBar end={list.answer !== undefined && <span>{t('entries.count', { count: list.answer.total })}</span>} />
    </ScreenFrame>
  );
}
