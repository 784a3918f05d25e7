import { EmptyState, NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { useDroppedFiles } from '@renderer/features/timesheet/use-file-drop';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo, useScreenSearch } from '@renderer/shell/navigation';
import { useEffect, useState } from 'react';
import { useImportedColumns } from './columns';
import classes from './ImportedInvoice.module.css';
import { ImportReport } from './ImportReport';
import { useImport } from './use-import';

const COLLECTIONS = ['importedInvoices'] as const;
const VIEWS = ['all', 'received', 'issued'] as const;

/** Electronic invoices that were made elsewhere: dropped or chosen here, read, checked and kept. */
export function ImportedList() {
  const { t } = useLanguage();
  const go = useGo();
  const { import: isAsked } = useScreenSearch();
  const [text, setText] = useState('');
  const [view, setView] = useState<(typeof VIEWS)[number]>('all');
  const list = usePagedCall(
    'imported.list',
    { text, ...(view !== 'all' && { direction: view }) },
    { collections: COLLECTIONS },
  );
  const columns = useImportedColumns();
  const { take, choose, progress, failure, report, dismiss } = useImport();
  const isRunning = progress !== null;
  const isOver = useDroppedFiles((files) => void take(files));
  // Asked for from elsewhere: the question for the file comes with the screen, once.
  useEffect(() => {
    if (isAsked === undefined) return;
    go('/invoices/imported', {}, {});
    void choose();
  }, [isAsked, go, choose]);
  const importButton = (keyName?: 'n') => (
    <KeyButton
      label={t('importedInvoices.action.import')}
      variant="primary"
      busy={isRunning}
      onPress={() => void choose()}
      {...(keyName && { keyName })}
    />
  );
  const hasNone = text === '' && view === 'all';
  return (
    <ScreenFrame>
      <Toolbar
        start={
          <ViewTabs
            views={VIEWS.map((id) => ({ id, label: t(`importedInvoices.view.${id}`) }))}
            current={view}
            onChoose={setView}
          />
        }
        end={
          <>
            <ListSearch label={t('importedInvoices.search')} value={text} onChange={setText} />
            {importButton('n')}
          </>
        }
      />
      <ProgressLine active={list.isFetching || isRunning} />
      <FailureBar failure={failure} onDismiss={dismiss} />
      <FailureBar failure={list.failure} verb={{ label: t('shell.save.tryAgain'), onPress: list.retry }} />
      {report && <ImportReport report={report} onDismiss={dismiss} />}
      {isOver && <p className={classes.over}>{t('importedInvoices.drop')}</p>}
      <DataGrid
        label={t('importedInvoices.title')}
        columns={columns}
        rows={list}
        rowId={({ id }) => id}
        onOpen={({ id }) => go('/invoices/imported/$importedId', { importedId: id })}
        empty={
          list.isPending ? null : hasNone ? (
            <EmptyState text={t('importedInvoices.empty')} action={importButton()} />
          ) : (
            <NoMatch
              text={t('importedInvoices.noMatch')}
              onClear={() => {
                setText('');
                setView('all');
              }}
            />
          )
        }
      />
      <StatusBar
        end={
          <span>
            {progress !== null && progress.total > 1
              ? t('importedInvoices.detail.several.reading', {
                  done: String(progress.done),
                  total: String(progress.total),
                })
              : t('importedInvoices.count', { count: list.count })}
          </span>
        }
      />
    </ScreenFrame>
  );
}
