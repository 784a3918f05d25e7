import { AmountText, Figures } from '@renderer/components/AmountText';
import { NoMatch } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { AddFilter, FilterChip, FilterRow } from '@renderer/components/FilterRow';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { sortFor } from '@renderer/components/grid/sort-for';
import type { GridColumn, GridSort } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { SelectionDock } from '@renderer/components/SelectionDock';
import { StatusBar } from '@renderer/components/StatusBar';
import { type Status, StatusGlyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { ListSearch, Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useCommands, useSearch } from '@renderer/palette/commands';
import { useNotice } from '@renderer/shell/notices';
import { SlidersHorizontal } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type InvoiceRow, invoiceRows } from './invoices';

const VIEWS = [
  { id: 'all', label: 'Alle', count: 312 },
  { id: 'drafts', label: 'Utkast', count: 7 },
  { id: 'toSend', label: 'Til sending', count: 4 },
  { id: 'open', label: 'Åpne', count: 23 },
  { id: 'overdue', label: 'Forfalt', count: 5 },
  { id: 'paid', label: 'Betalt', count: 278 },
] as const;

const statusOf = (row: InvoiceRow): Status =>
  row.kind === 'creditNote' ? 'creditNote' : row.status === 'sent' && row.overdueDays > 0 ? 'overdue' : row.status;

function useColumns(): readonly GridColumn<InvoiceRow>[] {
  const { formatDate } = useLanguage();
  return useMemo(
    () => [
      { id: 'number', head: 'Nummer', width: 76, tone: 'text', sortable: true, cell: (row) => row.number ?? '–' },
      {
        id: 'customerName',
        head: 'Kunde',
        width: 'minmax(100px, 1fr)',
        tone: 'subject',
        sortable: true,
        cell: (row) => row.customerName,
      },
      {
        id: 'projectName',
        head: 'Prosjekt',
        width: 'minmax(100px, 0.96fr)',
        sortable: true,
        cell: (row) => row.projectName,
      },
      {
        id: 'invoiceDate',
        head: 'Dato',
        width: 78,
        sortable: true,
        cell: (row) => <Figures>{formatDate(row.invoiceDate)}</Figures>,
      },
      {
        id: 'dueDate',
        head: 'Forfall',
        width: 78,
        cell: (row) => <Figures late={row.overdueDays > 0}>{formatDate(row.dueDate)}</Figures>,
      },
      {
        id: 'status',
        head: 'Status',
        width: 152,
        tone: 'text',
        cell: (row) => (
          <StatusGlyph status={statusOf(row)} {...(row.overdueDays > 0 && { late: `${row.overdueDays} dager` })} />
        ),
      },
      {
        id: 'grossAmount',
        head: 'Brutto',
        width: 104,
        align: 'end',
        sortable: true,
        cell: (row) => <AmountText amount={row.grossAmount} currency="NOK" />,
      },
      {
        id: 'openAmount',
        head: 'Utestående',
        width: 94,
        align: 'end',
        cell: (row) => (
          <AmountText amount={row.openAmount === 0 ? null : row.openAmount} currency="NOK" late={row.overdueDays > 0} />
        ),
      },
    ],
    [formatDate],
  );
}

/** The invoice list of the design drawings, on fixed rows: the components as a screen puts them together. */
export function InvoicesScreen() {
  const { formatAmount } = useLanguage();
  const notify = useNotice();
  const [view, setView] = useState<(typeof VIEWS)[number]['id']>('all');
  const [text, setText] = useState('');
  const [sort, setSort] = useState<GridSort>([{ column: 'invoiceDate', descending: true }]);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const rows = usePagedCall('invoice.list', { view, text, sort: sortFor(sort, ['number', 'customerName']) });
  const selected = invoiceRows.filter((row) => selection.has(row.id));
  const sum = (amount: (row: InvoiceRow) => number) =>
    formatAmount(
      selected.reduce((total, row) => total + amount(row), 0),
      'NOK',
    );
  const toSend = selected.filter((row) => row.status === 'posted').length;
  useCommands({
    title: 'Handlinger',
    commands: [
      { id: 'new', label: 'Opprett faktura', meta: '37 rader klare', keyName: 'n', run: () => setOpened('new') },
    ],
  });
  useSearch(async (wanted) => [
    {
      title: 'Fakturaer',
      actions: false,
      commands: invoiceRows
        .filter((row) => row.customerName.toLowerCase().includes(wanted.toLowerCase()))
        .slice(0, 4)
        .map((row) => ({
          id: row.id,
          label: row.customerName,
          meta: `${row.number ?? 'Utkast'}, ${row.projectName}`,
          amount: formatAmount(row.grossAmount, 'NOK'),
          run: () => setOpened(row.customerName),
        })),
    },
  ]);

  return (
    <ScreenFrame>
      <Toolbar
        start={<ViewTabs views={VIEWS} current={view} onChoose={setView} />}
        end={
          <>
            <ListSearch label="Søk i fakturaer" value={text} onChange={setText} />
            <KeyButton label="Visning" icon={<SlidersHorizontal size={14} />} onPress={() => setOpened('view')} />
            <KeyButton label="Ny faktura" keyName="n" variant="primary" onPress={() => setOpened('new')} />
          </>
        }
      />
      <FilterRow
        end={
          <TextButton quiet onPress={() => setOpened('saved')}>
            Lagre som visning
          </TextButton>
        }
      >
        <FilterChip name="Fakturadato" value="siste 60 dager" onRemove={() => undefined} />
        <FilterChip name="Valuta" value="NOK" onRemove={() => undefined} />
        <AddFilter choices={[{ id: 'customer', label: 'Kunde', onChoose: () => setText('Nord') }]} />
      </FilterRow>
      <ProgressLine active={rows.isFetching} />
      <FailureBar failure={rows.failure} />
      <DataGrid
        label="Fakturaer"
        columns={useColumns()}
        rows={rows}
        rowId={(row) => row.id}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onSelect={setSelection}
        onOpen={(row) => setOpened(row.number ?? row.customerName)}
        empty={<NoMatch text="Ingen fakturaer passer med disse filtrene." onClear={() => setText('')} />}
      />
      <SelectionDock
        count={selection.size}
        sums={[
          { label: 'Netto', value: sum((row) => row.netAmount) },
          { label: 'Mva', value: sum((row) => row.taxAmount), secondary: true },
          { label: 'Brutto', value: sum((row) => row.grossAmount) },
        ]}
        onClear={() => setSelection(new Set())}
      >
        <KeyButton
          label="Send til kunde"
          keyName="s"
          variant="primary"
          {...(toSend < selection.size && { note: `${toSend} av ${selection.size}` })}
          onPress={() => setOpened('sent')}
        />
        <KeyButton
          label="Merk faktura som betalt"
          keyName="b"
          variant="onSelection"
          onPress={() => notify({ text: `${selection.size} merket som betalt`, undo: () => setOpened('undone') })}
        />
        <KeyButton label="Kopier" keyName="c" variant="onSelection" onPress={() => setOpened('copied')} />
      </SelectionDock>
      <StatusBar end={<span data-testid="opened">{opened ?? `${rows.count} fakturaer`}</span>} />
    </ScreenFrame>
  );
}
