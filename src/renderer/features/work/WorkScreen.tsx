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
import { useKeys } from '../../keyboard/context';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import { useGo } from '../../shell/navigation';
import { allEntries } from './all-entries';
import { EmptyWork } from './EmptyWork';
import { EntryFacts } from './EntryFacts';
import { EntryPane } from './EntryPane';
import { type EntryGroup, type EntryRow, groupedRows, type WorkRow } from './entry-rows';
import { RejectPane } from './RejectPane';
import { RemoveDialog } from './RemoveDialog';
import { SelectedWork } from './SelectedWork';
import { useApproval } from './use-approval';
import { useEntryColumns, type WorkView } from './use-entry-columns';
import { useFocusReturn } from './use-focus-return';
import { useSelectedEntries } from './use-selected-entries';

/** What stands beside the list. */
type Beside =
  | { readonly kind: 'new' }
  | { readonly kind: 'entry'; readonly entry: EntryRow }
  | { readonly kind: 'reject'; readonly entries: readonly EntryRow[] };

const VIEWS: readonly WorkView[] = ['toApprove', 'approved', 'rejected', 'all'];

const isWaiting = ({ status }: EntryRow) => status === 'submitted';

const EDITABLE: readonly EntryRow['status'][] = ['draft', 'submitted', 'rejected'];

/** Time and expenses of all projects: approving what waits, and entering what is missing. */
export function WorkScreen() {
  const { t } = useLanguage();
  const go = useGo();
  const { call } = useApi();
  const [view, setView] = useState<WorkView>('toApprove');
  const [text, setText] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [beside, setBeside] = useState<Beside | null>(null);
  const [removing, setRemoving] = useState<readonly EntryRow[] | null>(null);
  const [active, setActive] = useState<WorkRow | undefined>(undefined);
  const approval = useApproval();
  const list = usePagedCall(
    'entry.list',
    { view, text, order: 'project' },
    { collections: ['entries', 'actuals', 'priceLists', 'projects', 'customers', 'people', 'roles', 'contractLines'] },
  );
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
  const hasSelection = selection.entries.length > 0;
  const current = active?.kind === 'entry' ? active.entry : undefined;

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
    const all = await allEntries(call, { view, text });
    if (all !== undefined) selection.set(all.filter(({ projectId }) => !folded.has(projectId)));
  };
  const approveSelected = async (entries: readonly EntryRow[]) => {
    selection.clear();
    if (beside?.kind === 'entry') setBeside(null);
    await approval.approve(entries.filter(isWaiting).map(({ id }) => id));
  };
  const takeBack = async (entries: readonly EntryRow[]) => {
    selection.clear();
    setBeside(null);
    await approval.takeBack(entries.filter(({ status }) => status === 'approved').map(({ id }) => id));
  };

  const approvable =
    active?.kind === 'group' ? active.group.toApprove > 0 : current !== undefined && isWaiting(current);
  useKeys([
    {
      keys: { letter: 'entries.letter.approve' },
      labelKey: 'entries.approve',
      hint: true,
      when: !hasSelection && approvable,
      run: () => (active?.kind === 'group' ? approveAll(active.group) : void approveSelected(current ? [current] : [])),
    },
    {
      keys: { letter: 'entries.letter.reject' },
      labelKey: 'entries.reject',
      when: !hasSelection && current !== undefined && isWaiting(current),
      run: () => current && setBeside({ kind: 'reject', entries: [current] }),
    },
    {
      keys: 't',
      labelKey: 'entries.takeBack',
      when: !hasSelection && current?.status === 'approved',
      run: () => void takeBack(current ? [current] : []),
    },
    {
      keys: 'Delete',
      labelKey: 'entries.remove',
      when: !hasSelection && current !== undefined && EDITABLE.includes(current.status),
      run: () => current && setRemoving([current]),
    },
  ]);

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
            onChoose={(next) => {
              selection.clear();
              setView(next);
            }}
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
                  isSearched={text !== ''}
                  onClear={() => setText('')}
                  onCreate={() => setBeside({ kind: 'new' })}
                />
              )
            }
          />
          <SelectedWork
            entries={selection.entries}
            busy={approval.isRunning}
            onApprove={() => void approveSelected(selection.entries)}
            onReject={() => setBeside({ kind: 'reject', entries: selection.entries.filter(isWaiting) })}
            onTakeBack={() => void takeBack(selection.entries)}
            onRemove={() => setRemoving(selection.entries.filter(({ status }) => EDITABLE.includes(status)))}
            onClear={selection.clear}
          />
        </MainColumn>
        {beside?.kind === 'new' && (
          <EntryPane key="new" entry={null} onRemove={() => undefined} onClose={() => setBeside(null)} />
        )}
        {beside?.kind === 'entry' &&
          (beside.entry.status === 'approved' ? (
            <EntryFacts
              entry={beside.entry}
              onTakeBack={(entry) => void takeBack([entry])}
              onClose={() => setBeside(null)}
            />
          ) : (
            <EntryPane
              key={beside.entry.id}
              entry={beside.entry}
              onRemove={(entry) => setRemoving([entry])}
              onClose={() => setBeside(null)}
            />
          ))}
        {beside?.kind === 'reject' && (
          <RejectPane
            count={beside.entries.length}
            busy={approval.isRunning}
            onReject={async (reason) => {
              if (!(await approval.reject(beside.entries, reason))) return;
              selection.clear();
              setBeside(null);
            }}
            onClose={() => setBeside(null)}
          />
        )}
      </Columns>
      {removing !== null && (
        <RemoveDialog
          count={removing.length}
          busy={approval.isRunning}
          failure={approval.failure}
          onClose={() => setRemoving(null)}
          onRemove={async () => {
            if (!(await approval.remove(removing.map(({ id }) => id)))) return;
            selection.clear();
            setBeside(null);
            setRemoving(null);
          }}
        />
      )}
      <StatusBar end={list.answer !== undefined && <span>{t('entries.count', { count: list.answer.total })}</span>} />
    </ScreenFrame>
  );
}
