import { useAction } from '@renderer/api/use-action';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { useKeys } from '@renderer/keyboard/context';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { Upcoming } from '@shared/api/schedules';
import { useState } from 'react';
import { OutcomeBar, type Refused } from '../backlog/OutcomeBar';
import { RunsAtOpening } from './RunsAtOpening';
import { useRunWords } from './run-words';
import classes from './Schedules.module.css';
import { SCHEDULE_COLLECTIONS } from './schedule-collections';
import { useUpcomingColumns } from './use-upcoming-columns';

/** What is invoiced next: what failed first, with the reason and the way out, then by date. */
export function UpcomingView() {
  const { t } = useLanguage();
  const { causeOf } = useRunWords();
  const go = useGo();
  const [active, setActive] = useState<Upcoming>();
  const [refused, setRefused] = useState<Refused>([]);
  const page = usePagedCall('schedule.upcoming', {}, { collections: SCHEDULE_COLLECTIONS });
  const retrying = useAction('schedule.retry');
  const skipping = useAction('schedule.skip');

  const retry = (row: Upcoming) =>
    void retrying.run({ ids: row.scheduleRowIds }).then((result) => setRefused(result.ok ? result.value.refused : []));
  const skip = (row: Upcoming) =>
    void skipping.run({ ids: row.scheduleRowIds }).then((result) => setRefused(result.ok ? result.value.refused : []));
  const openContract = ({ contractId, kinds }: Upcoming) =>
    go('/contracts/$contractId', { contractId }, { view: kinds.includes('schedule') ? 'schedule' : 'milestones' });

  const isScheduled = active !== undefined && active.scheduleRowIds.length > 0;
  useKeys([
    {
      keys: 'r',
      label: t('schedules.retry'),
      hint: true,
      when: isScheduled && active.status === 'failed',
      run: () => active && retry(active),
    },
    {
      keys: 's',
      label: t('schedules.skip'),
      hint: true,
      when: isScheduled && active.status !== 'failed',
      run: () => active && skip(active),
    },
  ]);
  const columns = useUpcomingColumns({ onRetry: retry, onOpen: openContract });
  return (
    <>
      <ProgressLine active={page.isFetching} />
      <FailureBar
        failure={page.failure ?? retrying.failure ?? skipping.failure}
        onDismiss={() => {
          retrying.dismiss();
          skipping.dismiss();
        }}
      />
      <OutcomeBar refused={refused} onDismiss={() => setRefused([])} />
      <DataGrid
        label={t('schedules.view.upcoming')}
        columns={columns}
        rows={page}
        rowId={({ id }) => id}
        detail={({ failure }) => failure && <span className={classes.why}>{causeOf(failure)}</span>}
        onOpen={openContract}
        onActive={setActive}
        empty={
          page.isPending ? undefined : (
            <EmptyState
              text={t('schedules.emptyUpcoming')}
              action={
                <KeyButton label={t('schedules.toContracts')} variant="primary" onPress={() => go('/contracts')} />
              }
            />
          )
        }
      />
      <StatusBar end={<RunsAtOpening />} />
    </>
  );
}
