import { useAction } from '@renderer/api/use-action';
import { AmountText, Figures } from '@renderer/components/AmountText';
import { EmptyState } from '@renderer/components/EmptyState';
import { FailureBar } from '@renderer/components/FailureBar';
import { DataGrid } from '@renderer/components/grid/DataGrid';
import type { GridColumn } from '@renderer/components/grid/types';
import { usePagedCall } from '@renderer/components/grid/use-paged-call';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { StatusBar } from '@renderer/components/StatusBar';
import { Toolbar } from '@renderer/components/Toolbar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import { useGo } from '@renderer/shell/navigation';
import type { ReminderRow } from '@shared/api/reminders';
import { useMemo, useState } from 'react';
import { ReceivablesTabs } from './ReceivablesTabs';
import { MadeReminder } from './ReminderOverlay';

/** The reminders that were made; each mail can be opened again as it was. */
export function SentView() {
  const { t } = useLanguage();
  const go = useGo();
  const list = usePagedCall('reminder.list', {}, { collections: ['reminders', 'invoices'] });
  const columns = useColumns();
  const [active, setActive] = useState<ReminderRow | undefined>();
  const [shown, setShown] = useState<ReminderRow | null>(null);
  const file = useAction('reminder.file');

  async function openMail({ id }: ReminderRow) {
    const result = await file.run({ id });
    if (!result.ok) return;
    const { base64, ...named } = result.value;
    await platform.openMailDraft({ ...named, bytes: fromBase64(base64) });
  }

  return (
    <ScreenFrame>
      <Toolbar
        start={<ReceivablesTabs current="sent" />}
        end={
          active && (
            <>
              <KeyButton label={t('letters.screen.show')} keyName="p" onPress={() => setShown(active)} />
              <KeyButton
                label={t('receivables.action.openMail')}
                keyName="m"
                busy={file.isRunning}
                onPress={() => void openMail(active)}
              />
            </>
          )
        }
      />
      <ProgressLine active={list.isFetching} />
      <FailureBar failure={list.failure ?? file.failure} onDismiss={file.dismiss} />
      <DataGrid
        label={t('receivables.view.sent')}
        columns={columns}
        rows={list}
        rowId={({ id }) => id}
        onActive={setActive}
        onOpen={({ invoiceId }) => go('/invoices/$invoiceId', { invoiceId })}
        empty={list.isPending ? null : <EmptyState text={t('receivables.noneSent')} />}
      />
      <StatusBar end={<span>{t('receivables.shown', { count: list.count })}</span>} />
      {shown && <MadeReminder row={shown} onClose={() => setShown(null)} />}
    </ScreenFrame>
  );
}

function useColumns(): readonly GridColumn<ReminderRow>[] {
  const { t, formatDate } = useLanguage();
  return useMemo(
    () => [
      {
        id: 'date',
        head: t('receivables.column.date'),
        width: 86,
        cell: ({ date }) => <Figures>{formatDate(date)}</Figures>,
      },
      {
        id: 'customerName',
        head: t('receivables.column.customer'),
        width: 'minmax(130px, 1fr)',
        tone: 'subject',
        cell: ({ customerName }) => customerName,
      },
      { id: 'number', head: t('receivables.column.invoice'), width: 90, tone: 'text', cell: ({ number }) => number },
      {
        id: 'step',
        head: t('receivables.column.sentStep'),
        width: 150,
        tone: 'text',
        cell: ({ step }) => t(`reminders.step.${step}`),
      },
      {
        id: 'currency',
        head: t('receivables.column.currency'),
        headHidden: true,
        width: 30,
        cell: ({ currency }) => currency,
      },
      {
        id: 'openAmount',
        head: t('receivables.column.open'),
        width: 96,
        align: 'end',
        cell: ({ openAmount, currency }) => <AmountText amount={openAmount} currency={currency} />,
      },
      {
        id: 'feeAmount',
        head: t('receivables.column.fee'),
        width: 84,
        align: 'end',
        cell: ({ feeAmount, currency }) => (
          <AmountText amount={feeAmount === 0 ? null : feeAmount} currency={currency} />
        ),
      },
    ],
    [t, formatDate],
  );
}
