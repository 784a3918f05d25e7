import { NoMatch } from '@renderer/components/EmptyState';
import { FailureBar, MessageBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { sortFor } from '@renderer/components/grid/sort-for';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { useKeys } from '@renderer/keyboard/context';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { CallResult } from '@shared/api/contract';
import type { InvoiceRow } from '@shared/api/invoicing';
import { useState } from 'react';
import { ConfirmDecision, ConfirmResults } from './ConfirmDecisions';
import { useInvoiceColumns } from './columns';
import { RemoveDecision, SendDecision } from './Decisions';
import { EmptyInvoices } from './EmptyInvoices';
import { ExportDialog } from './ExportDialog';
import { InvoiceDock } from './InvoiceDock';
import { InvoiceFilters } from './InvoiceFilters';
import { InvoiceToolbar } from './InvoiceToolbar';
import { isNarrowed, type ListQuery, SORTS } from './list-query';
import { PrintDialog } from './PrintDialog';
import { ProjectPicker } from './ProjectPicker';
import { useAllRows } from './use-all-rows';
import { useChosenRows } from './use-chosen-rows';
import { useConfirming } from './use-confirming';
import { useExport } from './use-export';
import { useInvoiceCounts } from './use-invoice-counts';
import { useListQuery } from './use-list-query';
import { type Refused, useRowActions } from './use-row-actions';

const COLLECTIONS = ['invoices', 'payments', 'deliveries'] as const;

const NOTHING: ReadonlySet<string> = new Set();

interface Asked {
  readonly what: 'send' | 'remove' | 'confirm' | 'post';
  readonly rows: readonly InvoiceRow[];
}

const given = (rows: readonly InvoiceRow[]) => async (): Promise<CallResult<readonly InvoiceRow[]>> => ({
  ok: true,
  value: rows,
});

/** All invoices: found, judged at a glance, and sent, paid or deleted many at a time. */
export function InvoiceList() {
  const { t } = useLanguage();
  const go = useGo();
  const [query, setQuery] = useListQuery();
  const input = {
    view: query.view,
    text: query.text,
    ...query.filters,
    sort: sortFor(query.sort, SORTS),
  };
  const page = usePagedCall('invoice.list', input, { collections: COLLECTIONS });
  const [selection, setSelection] = useState(NOTHING);
  const { chosen, remember } = useChosenRows(page, selection);
  const allRows = useAllRows();
  const actions = useRowActions();
  const confirming = useConfirming();
  const exported = useExport();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isPicking, setPicking] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const columns = useInvoiceColumns();
  const total = useInvoiceCounts()?.all;

  const change = (changes: Partial<ListQuery>) => {
    setSelection(NOTHING);
    setQuery(changes);
  };
  const selectAll = async () => {
    const atHand = page.loaded();
    if (atHand.length === page.count) return setSelection(new Set(atHand.map(({ id }) => id)));
    const all = await allRows(input);
    if (!all.ok) return;
    remember(all.value);
    setSelection(new Set(all.value.map(({ id }) => id)));
  };
  const canPrint = chosen.some(({ number }) => number !== null);
  const copyAll = () => exported.usual.run(() => allRows(input));
  useKeys([
    {
      keys: 'c',
      labelKey: exported.usual.hintKey,
      when: page.count > 0 && chosen.length === 0,
      hint: true,
      run: copyAll,
    },
    { keys: 'Mod+p', labelKey: 'print.menu', when: canPrint, run: () => setPrinting(true) },
    { keys: 'e', labelKey: 'batch.title', when: total !== 0, run: () => setExporting(true) },
    { keys: 'Mod+a', labelKey: 'shell.grid.selectAll', when: page.count > 0, run: () => void selectAll() },
  ]);

  /** What was done with rows unselects them; the refused ones are named above the list. */
  const done = async (work: Promise<void>) => {
    setAsked(null);
    await work;
    setSelection(NOTHING);
  };

  const hasNone = total === 0 && !isNarrowed(query);
  return (
    <ScreenFrame>
      <InvoiceToolbar
        query={query}
        counts={page.answer?.counts}
        onChange={change}
        onNew={() => setPicking(true)}
        onSaveCsv={() => exported.save(() => allRows(input))}
        onExport={() => setExporting(true)}
        print={{ onPress: () => setPrinting(true), ...(!canPrint && { disabledReason: t('print.nothingChosen') }) }}
      />
      <ProgressLine active={page.isFetching || actions.isBusy || confirming.isBusy} />
      <FailureBar failure={confirming.failure} onDismiss={confirming.dismiss} />
      <FailureBar failure={page.failure} verb={{ label: t('shell.save.tryAgain'), onPress: page.retry }} />
      <FailureBar failure={exported.failure} onDismiss={exported.dismiss} />
      {actions.refused && <RefusedBar refused={actions.refused} onDismiss={actions.dismiss} />}
      <InvoiceFilters filters={query.filters} onChange={(filters) => change({ filters })} />
      <DataGrid
        label={t('invoices.title')}
        columns={columns}
        rows={page}
        rowId={({ id }) => id}
        sort={query.sort}
        onSort={(sort) => setQuery({ sort })}
        selection={selection}
        onSelect={setSelection}
        onSelectAll={() => void selectAll()}
        onOpen={({ id }) => go('/invoices/$invoiceId', { invoiceId: id })}
        empty={
          page.isPending ? undefined : hasNone ? (
            <EmptyInvoices />
          ) : isNarrowed(query) ? (
            <NoMatch text={t('invoices.noMatch')} onClear={() => change({ text: '', filters: {} })} />
          ) : (
            <NoMatch text={t(`invoices.none.${query.view}`)} onClear={() => change({ view: 'all' })} />
          )
        }
      />
      <InvoiceDock
        chosen={chosen}
        busy={actions.isBusy || confirming.isBusy}
        onConfirm={(rows, post) => setAsked({ what: post ? 'post' : 'confirm', rows })}
        onSend={(rows) => setAsked({ what: 'send', rows })}
        onPay={(rows) => void done(actions.pay(rows))}
        onRemove={(rows) => setAsked({ what: 'remove', rows })}
        onClear={() => setSelection(NOTHING)}
        copy={{ label: exported.usual.label, onPress: () => exported.usual.run(given(chosen)) }}
      />
      <StatusBar end={total === undefined ? null : t('invoices.shown', { shown: page.count, count: total })} />
      {asked?.what === 'send' && (
        <SendDecision
          rows={asked.rows}
          onConfirm={() => void done(actions.send(asked.rows))}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.what === 'remove' && (
        <RemoveDecision
          rows={asked.rows}
          onConfirm={() => void done(actions.remove(asked.rows))}
          onClose={() => setAsked(null)}
        />
      )}
      {(asked?.what === 'confirm' || asked?.what === 'post') && (
        <ConfirmDecision
          rows={asked.rows}
          post={asked.what === 'post'}
          onConfirm={() => void done(confirming.confirm(asked.rows, asked.what === 'post'))}
          onClose={() => setAsked(null)}
        />
      )}
      {confirming.results && <ConfirmResults results={confirming.results} onClose={confirming.dismiss} />}
      {isExporting && <ExportDialog rows={chosen} onClose={() => setExporting(false)} />}
      {isPrinting && <PrintDialog rows={chosen} onClose={() => setPrinting(false)} />}
      {isPicking && <ProjectPicker onClose={() => setPicking(false)} />}
    </ScreenFrame>
  );
}

function RefusedBar({ refused, onDismiss }: { refused: Refused; onDismiss: () => void }) {
  const { t, explain } = useLanguage();
  const { name, failure, count } = refused;
  const first = t('invoices.refused', { name, reason: explain(failure) });
  const others = count > 1 ? ` ${t('invoices.refusedToo', { count: count - 1 })}` : '';
  return <MessageBar tone="danger" text={`${first}${others}`} onDismiss={onDismiss} />;
}
