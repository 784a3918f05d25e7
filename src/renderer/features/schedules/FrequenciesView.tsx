import { useCall } from '@renderer/api/use-call';
import { Figures } from '@renderer/components/AmountText';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { Columns, MainColumn } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import type { FrequencyRow } from '@shared/api/schedules';
import { firstRunDates } from '@shared/billing/frequency';
import { useState } from 'react';
import { FrequencyPane } from './FrequencyPane';
import { useFrequencyWords } from './frequency-words';
import classes from './Schedules.module.css';

/** How often things are invoiced: each frequency in words, with the days that come next. */
export function FrequenciesView() {
  const { t, formatDate } = useLanguage();
  const { today } = useStatus();
  const { words } = useFrequencyWords();
  const [editedId, setEditedId] = useState<string | null>(null);
  const list = useCall('frequency.list', {}, { collections: ['frequencies', 'contractLines'] });
  const rows = list.data ?? [];
  const edited = rows.find(({ id }) => id === editedId) ?? null;
  const nextOf = (row: FrequencyRow) =>
    firstRunDates(row, today, 2)
      .map((date) => formatDate(date))
      .join(', ');
  const isOpen = edited !== null || editedId === 'new';
  const columns: readonly GridColumn<FrequencyRow>[] = [
    {
      id: 'name',
      head: t('schedules.column.name'),
      width: 'minmax(140px, 1fr)',
      tone: 'subject',
      cell: (row) => row.name,
    },
    {
      id: 'runs',
      head: t('schedules.column.runs'),
      width: 'minmax(180px, 1.6fr)',
      cell: (row) => (
        <span className={classes.cut} title={words(row)}>
          {words(row)}
        </span>
      ),
    },
    {
      id: 'next',
      head: t('schedules.column.next'),
      width: 200,
      cell: (row) => <Figures>{nextOf(row)}</Figures>,
    },
    {
      id: 'usedBy',
      head: t('schedules.column.usedBy'),
      width: 120,
      align: 'end',
      cell: (row) => (row.usedBy === 0 ? '–' : row.usedBy),
    },
  ];
  return (
    <>
      <ProgressLine active={list.isFetching} />
      <FailureBar failure={list.failure} />
      <Columns>
        <MainColumn>
          <DataGrid
            label={t('schedules.view.frequencies')}
            columns={isOpen ? columns.filter(({ id }) => id !== 'next') : columns}
            rows={rows}
            rowId={({ id }) => id}
            onOpen={({ id }) => setEditedId(id)}
            empty={list.isPending ? undefined : <EmptyState text={t('schedules.emptyFrequencies')} />}
          />
          <div className={classes.below}>
            <KeyButton label={t('schedules.newFrequency')} keyName="n" onPress={() => setEditedId('new')} />
          </div>
        </MainColumn>
        {isOpen && <FrequencyPane key={edited?.id ?? 'new'} frequency={edited} onClose={() => setEditedId(null)} />}
      </Columns>
      <StatusBar />
    </>
  );
}
