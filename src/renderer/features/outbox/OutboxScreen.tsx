import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { ViewTabs } from '@renderer/components/ViewTabs';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useGo, useScreenSearch } from '@renderer/shell/navigation';
import { useNotice } from '@renderer/shell/notices';
import { usePlace } from '@renderer/shell/place';
import type { OutboxRow } from '@shared/api/mail';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import { MailVerbs } from './MailVerbs';
import classes from './Outbox.module.css';
import { useOutboxColumns } from './use-outbox-columns';

const VIEWS = ['open', 'sent', 'discarded'] as const;

type ViewName = (typeof VIEWS)[number];

/** Mails on their way through the firm's mail server: what waits and why, and what went. */
export function OutboxScreen() {
  const { t } = useLanguage();
  const { view: asked } = useScreenSearch();
  const view = VIEWS.find((name) => name === asked) ?? 'open';
  usePlace(t('outbox.title'), t(`outbox.view.${view}`));
  return <OutboxView key={view} view={view} />;
}

function OutboxView({ view }: { view: ViewName }) {
  const { t, explain } = useLanguage();
  const go = useGo();
  const notify = useNotice();
  const list = usePagedCall('outbox.list', { view }, { collections: ['outbox'] });
  const counts = useCall('outbox.list', { limit: 1 }, { collections: ['outbox'] }).data?.counts;
  const columns = useOutboxColumns();
  const deliver = useAction('outbox.deliver');
  const [activeId, setActiveId] = useState<string>();
  const [problem, setProblem] = useState<Failure | null>(null);
  const active = list.loaded().find(({ id }) => id === activeId);
  const canDeliver = view === 'open' && list.loaded().some(({ state }) => state === 'waiting' || state === 'failed');

  async function send(ids?: readonly string[]) {
    setProblem(null);
    const result = await deliver.run(ids === undefined ? {} : { ids: [...ids] });
    if (result.ok && result.value.done > 0) notify({ text: t('outbox.delivered', { count: result.value.done }) });
  }

  return (
    <ScreenFrame>
      <Toolbar
        start={
          <ViewTabs
            views={VIEWS.map((id) => ({
              id,
              label: t(`outbox.view.${id}`),
              ...(counts !== undefined && counts[id] > 0 && { count: counts[id] }),
            }))}
            current={view}
            onChoose={(id) => go('/outbox', {}, { view: id })}
          />
        }
        end={
          <>
            {active && (
              <MailVerbs
                mail={active}
                isBusy={deliver.isRunning}
                onSend={() => void send([active.id])}
                onProblem={setProblem}
              />
            )}
            {canDeliver && (
              <KeyButton
                label={t('outbox.action.deliver')}
                keyName="s"
                variant="primary"
                busy={deliver.isRunning}
                onPress={() => void send()}
              />
            )}
          </>
        }
      />
      <ProgressLine active={list.isFetching || deliver.isRunning} />
      <FailureBar failure={list.failure ?? deliver.failure ?? problem} onDismiss={() => setProblem(null)} />
      <DataGrid
        label={t('outbox.title')}
        columns={columns}
        rows={list}
        rowId={({ id }) => id}
        onActive={(row) => setActiveId(row?.id)}
        onOpen={({ invoiceIds: [invoiceId], customerId }) => {
          if (invoiceId !== undefined) go('/invoices/$invoiceId', { invoiceId });
          else if (customerId !== null) go('/customers/$customerId', { customerId });
        }}
        detail={(row) => reasonOf(row) && <span className={classes.why}>{explain(reasonOf(row) as Failure)}</span>}
        empty={list.isPending ? null : <EmptyState text={t(`outbox.empty.${view}`)} />}
      />
      <StatusBar end={<span>{t('outbox.shown', { count: list.count })}</span>} />
    </ScreenFrame>
  );
}

/** Codes cross the API as text; they are those of the refusals. */
const reasonOf = ({ lastFailure }: OutboxRow): OutboxRow['lastFailure'] => lastFailure;
