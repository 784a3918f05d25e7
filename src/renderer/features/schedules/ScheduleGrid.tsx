import { useAction } from '@renderer/api/use-action';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { sortFor } from '@renderer/components/grid/sort-for';
import type { GridSort } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { useKeys } from '@renderer/keyboard/context';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import type { ScheduleListRow } from '@shared/api/schedules';
import type { ContractLine } from '@shared/model/contract';
import { useState } from 'react';
import { OutcomeBar, type Refused } from '../backlog/OutcomeBar';
import classes from './Schedules.module.css';
import { SCHEDULE_COLLECTIONS } from './schedule-collections';
import { useScheduleColumns } from './use-schedule-columns';

interface ScheduleGridProps {
  readonly contractId: string;
  readonly lines: readonly ContractLine[];
}

const SORTABLE = ['runDate', 'contractLineName', 'status', 'amount'] as const;

/** The runs of a contract's lines, those that have run with what became of them. */
export function ScheduleGrid({ contractId, lines }: ScheduleGridProps) {
  const { t } = useLanguage();
  const go = useGo();
  const [sort, setSort] = useState<GridSort>([]);
  const [active, setActive] = useState<ScheduleListRow>();
  const page = usePagedCall(
    'schedule.list',
    { contractId, sort: sortFor(sort, SORTABLE) },
    { collections: SCHEDULE_COLLECTIONS },
  );
  const verbs = useScheduleVerbs();
  const columns = useScheduleColumns();
  const isWaiting = active?.status === 'notRun';
  useKeys([
    { keys: 's', label: t('schedules.skip'), hint: true, when: isWaiting, run: () => active && verbs.skip(active) },
    {
      keys: 'r',
      label: t('schedules.retry'),
      hint: true,
      when: active?.status === 'failed' || active?.status === 'skipped',
      run: () => active && verbs.retry(active),
    },
    {
      keys: 'Delete',
      label: t('schedules.remove'),
      hint: true,
      when: isWaiting,
      run: () => active && verbs.remove(active),
    },
  ]);
  const scheduled = lines.filter(({ frequencyId }) => frequencyId !== null);
  return (
    <>
      <FailureBar failure={page.failure ?? verbs.failure} onDismiss={verbs.dismiss} />
      <OutcomeBar refused={verbs.refused} onDismiss={verbs.dismiss} />
      <DataGrid
        label={t('schedules.title')}
        columns={columns}
        rows={page}
        rowId={({ id }) => id}
        sort={sort}
        onSort={setSort}
        tone={({ status }) => (status === 'notRun' || status === 'failed' ? 'plain' : 'quiet')}
        onActive={setActive}
        onOpen={({ invoiceIds }) => {
          const [invoiceId] = invoiceIds;
          if (invoiceId !== undefined) go('/invoices/$invoiceId', { invoiceId });
        }}
        empty={page.isPending ? undefined : <p className={classes.emptyGrid}>{t('schedules.emptySchedule')}</p>}
      />
      {scheduled.length > 0 && (
        <div className={classes.below}>
          <KeyButton
            label={t('schedules.generate')}
            keyName="n"
            onPress={() => void verbs.generate(scheduled.map(({ id }) => id))}
          />
        </div>
      )}
    </>
  );
}

function useScheduleVerbs() {
  const { t } = useLanguage();
  const notify = useNotice();
  const skipping = useAction('schedule.skip');
  const retrying = useAction('schedule.retry');
  const removing = useAction('schedule.remove');
  const generating = useAction('schedule.generate');
  const [refused, setRefused] = useState<Refused>([]);
  const all = [skipping, retrying, removing, generating];
  const report = (result: Awaited<ReturnType<typeof skipping.run>>) =>
    setRefused(result.ok ? result.value.refused : []);
  return {
    skip: ({ id }: ScheduleListRow) => void skipping.run({ ids: [id] }).then(report),
    retry: ({ id }: ScheduleListRow) => void retrying.run({ ids: [id] }).then(report),
    remove: ({ id }: ScheduleListRow) => void removing.run({ ids: [id] }).then(report),
    async generate(lineIds: readonly string[]): Promise<void> {
      let [added, removed] = [0, 0];
      for (const contractLineId of lineIds) {
        const result = await generating.run({ contractLineId });
        if (!result.ok) return;
        added += result.value.added;
        removed += result.value.removed;
      }
      notify({ text: t('schedules.generated', { added, removed }) });
    },
    refused,
    failure: all.map(({ failure }) => failure).find((failure) => failure !== null) ?? null,
    dismiss: () => {
      setRefused([]);
      for (const action of all) action.dismiss();
    },
  };
}
