import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { useDimensionText } from '@renderer/components/books/DimensionFields';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { SelectionDock } from '@renderer/components/SelectionDock';
import { StatusBar } from '@renderer/components/StatusBar';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { IntegrationJournalRow } from '@shared/api/ledger';
import { useMemo, useState } from 'react';
import classes from './Accounting.module.css';
import { besidePane } from './beside-pane';
import { JournalPane } from './JournalPane';
import { OutcomeBar, type Refused, useReasons } from './OutcomeBar';

const VIEWS = ['waiting', 'errors', 'posted'] as const;

type View = (typeof VIEWS)[number];

function useJournalColumns(view: View) {
  const { t, formatDate } = useLanguage();
  const dimensionText = useDimensionText();
  const reasonOf = useReasons();
  return useMemo<readonly GridColumn<IntegrationJournalRow>[]>(() => {
    const text = (key: Parameters<typeof t>[0]) => t(key);
    return [
      {
        id: 'date',
        head: text('accounting.column.date'),
        width: 84,
        cell: ({ date }) => <Figures>{formatDate(date)}</Figures>,
      },
      {
        id: 'kind',
        head: text('accounting.column.kind'),
        width: 96,
        cell: ({ transactionType }) => t(`accounting.transactionType.${transactionType}`),
      },
      {
        id: 'description',
        head: text('accounting.column.description'),
        width: 'minmax(160px, 1.6fr)',
        tone: 'subject',
        cell: ({ description, category, projectName }) => description || category || projectName,
      },
      {
        id: 'person',
        head: text('accounting.column.person'),
        width: 'minmax(80px, 120px)',
        wideOnly: true,
        cell: ({ personName }) => personName,
      },
      {
        id: 'project',
        head: text('accounting.column.project'),
        width: 'minmax(110px, 1fr)',
        wideOnly: true,
        cell: ({ projectName }) => projectName,
      },
      {
        id: 'tax',
        head: text('accounting.column.tax'),
        width: 'minmax(60px, 90px)',
        wideOnly: true,
        cell: ({ tax }) => tax,
      },
      {
        id: 'dimensions',
        head: text('accounting.column.dimensions'),
        width: 'minmax(70px, 110px)',
        wideOnly: true,
        cell: ({ dimensions }) => dimensionText(dimensions),
      },
      {
        id: 'amount',
        head: text('accounting.column.amount'),
        width: 104,
        align: 'end',
        cell: ({ amount, currency }) => <AmountText amount={amount} currency={currency} />,
      },
      view === 'posted'
        ? {
            id: 'voucher',
            head: text('accounting.column.voucher'),
            width: 130,
            cell: ({ voucherNumber }) => voucherNumber || t('accounting.journal.noLedger'),
          }
        : {
            id: 'state',
            head: text('accounting.column.state'),
            width: 'minmax(60px, 1fr)',
            cell: ({ problem }) =>
              problem === null ? null : <span className={classes.problem}>{reasonOf(problem)}</span>,
          },
    ];
  }, [t, formatDate, dimensionText, reasonOf, view]);
}

/** Costs and unbilled work on their way into the ledger: looked at, completed, posted. */
export function JournalSection() {
  const { t } = useLanguage();
  const notify = useNotice();
  const [view, setView] = useState<View>('waiting');
  const [text, setText] = useState('');
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [changing, setChanging] = useState<readonly string[] | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const status = useCall('ledger.status', {}, { collections: ['actuals', 'accountingSettings'] });
  const page = usePagedCall('integrationJournal.list', { view, text });
  const post = useAction('integrationJournal.post');
  const columns = useJournalColumns(view);
  const counts = page.answer?.counts;

  async function postRows(ids?: readonly string[]) {
    const result = await post.run(ids === undefined ? {} : { ids: [...ids] });
    if (!result.ok) return;
    setRefused(result.value.refused);
    setSelection(new Set());
    if (result.value.done > 0) notify({ text: t('accounting.journal.posted', { count: result.value.done }) });
  }

  return (
    <>
      <Toolbar
        start={
          <ViewTabs
            views={VIEWS.map((id) => {
              const count = counts?.[id];
              return { id, label: t(`accounting.journal.view.${id}`), ...(count !== undefined && { count }) };
            })}
            current={view}
            onChoose={(next) => {
              setView(next);
              setSelection(new Set());
            }}
          />
        }
        end={
          <>
            <ListSearch label={t('accounting.search')} value={text} onChange={setText} />
            {(counts?.waiting ?? 0) > 0 && selection.size === 0 && (
              <KeyButton
                label={t('accounting.journal.postAll')}
                keyName="p"
                variant="primary"
                busy={post.isRunning}
                onPress={() => void postRows()}
              />
            )}
          </>
        }
      />
      <ProgressLine active={page.isFetching} />
      <FailureBar failure={page.failure ?? post.failure} onDismiss={post.dismiss} />
      <OutcomeBar refused={refused} onDismiss={() => setRefused([])} />
      {status.data?.reviewsJournal === false && <p className={classes.explain}>{t('accounting.journal.automatic')}</p>}
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('accounting.section.journal')}
            columns={besidePane(columns, changing !== null, ['date', 'description', 'amount'])}
            rows={page}
            rowId={({ id }) => id}
            {...(view !== 'posted' && {
              selection,
              onSelect: setSelection,
              onOpen: ({ id }: IntegrationJournalRow) => setChanging([id]),
            })}
            empty={page.answer !== undefined && <EmptyState text={t(`accounting.journal.empty.${view}`)} />}
          />
        </MainColumn>
        {changing !== null && (
          <JournalPane
            key={changing.join(' ')}
            ids={changing}
            onClose={() => setChanging(null)}
            onRefused={setRefused}
          />
        )}
      </Columns>
      <SelectionDock count={selection.size} onClear={() => setSelection(new Set())}>
        <KeyButton
          label={t('accounting.journal.change')}
          keyName="e"
          variant="onSelection"
          onPress={() => setChanging([...selection])}
        />
        <KeyButton
          label={t('accounting.journal.post')}
          keyName="p"
          variant="primary"
          busy={post.isRunning}
          onPress={() => void postRows([...selection])}
        />
      </SelectionDock>
      <StatusBar end={<span>{t('accounting.journal.rows', { count: page.count })}</span>} />
    </>
  );
}
